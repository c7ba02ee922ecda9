"""What a document takes from the claims: each as a section prints it, or asked for it and it was withheld."""

from dataclasses import dataclass, field

from promocase.domain.place import Place
from promocase.figures.claim import Claim, Claims

Noted = tuple[str, Place, str, str]
"""Figure, place, section and text."""


@dataclass(frozen=True, slots=True)
class Entry:
    """`text` is what stands on paper; of a sentence that is withheld what would, of a figure nothing."""

    claim: Claim
    section: str
    text: str


@dataclass(frozen=True, slots=True)
class Ledger:
    """The claims of an excerpt, and what one section after another makes of them."""

    claims: Claims
    noted: dict[Noted, Entry] = field(default_factory=dict[Noted, Entry])

    def get(self, figure: str, place: Place) -> Claim | None:
        return self.claims.get(figure, place)

    def note(self, claim: Claim, section: str, text: str) -> None:
        """In the order of printing, the same only once."""
        self.noted.setdefault((claim.figure, claim.place, section, text), Entry(claim, section, text))
