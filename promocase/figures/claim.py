"""One figure or conditional sentence of a case: what it says, out of which fields, or why it is withheld."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from promocase.domain.place import Place
from promocase.figures.bar import Met
from promocase.figures.change import Change
from promocase.figures.cost import Cost, Raise
from promocase.figures.dates import Lasted
from promocase.figures.duties import Share
from promocase.figures.goal import Progress, Steps
from promocase.figures.money import Amount
from promocase.figures.rounding import Told
from promocase.figures.value import Times, ValueRange, ValueSum
from promocase.figures.withheld import Input, Stands, Withheld
from promocase.pay.points import Points
from promocase.pay.standing import Standing
from promocase.phrase import Phrase

Value = (
    Change
    | Progress
    | Steps
    | Amount
    | Raise
    | Told
    | Share
    | Cost
    | Points
    | Standing
    | ValueRange
    | ValueSum
    | Times
    | Lasted
    | Met
    | Stands
)


@dataclass(frozen=True, slots=True)
class Claim:
    """``figure`` is a lasting key, ``place`` the item it speaks of, named by ``subject``.

    Either ``value`` or ``withheld`` is None. ``unit`` is a unit as written or the code of a currency.
    ``inputs`` are the fields it hangs on; of a withheld one those at fault.
    """

    figure: str
    place: Place
    value: Value | None
    unit: str
    inputs: tuple[Input, ...]
    formula: Phrase
    withheld: Phrase | None
    subject: str


@dataclass(frozen=True, slots=True)
class Claims:
    """All claims of a case in reading order, found by figure and place."""

    all: tuple[Claim, ...]
    by_place: dict[tuple[str, Place], Claim]

    def __iter__(self) -> Iterator[Claim]:
        return iter(self.all)

    def __len__(self) -> int:
        return len(self.all)

    def get(self, figure: str, place: Place) -> Claim | None:
        """The claim of that figure about that item; None where nothing was written for it."""
        return self.by_place.get((figure, place))

    @property
    def told(self) -> tuple[Claim, ...]:
        return tuple(claim for claim in self.all if claim.withheld is None)

    @property
    def withheld(self) -> tuple[Claim, ...]:
        return tuple(claim for claim in self.all if claim.withheld is not None)


def claims_in(found: Iterable[Claim]) -> Claims:
    """The first of two with one figure and place holds."""
    all_ = tuple(found)
    return Claims(all_, {(claim.figure, claim.place): claim for claim in reversed(all_)})


def claim(
    figure: str,
    subject: str,
    found: Value | Withheld,
    *inputs: Input,
    formula: Phrase,
    place: Place | None = None,
    unit: str = "",
) -> Claim:
    """A claim about the item of its first input, unless another place is named."""
    at = place or inputs[0][0]
    if isinstance(found, Withheld):
        return Claim(figure, at, None, unit, found.inputs or inputs, formula, found.reason, subject)
    return Claim(figure, at, found, unit, inputs, formula, None, subject)
