"""Why a figure is not told, in words that help; what can fail answers with it and raises nothing."""

from dataclasses import dataclass

from promocase.domain.place import Place
from promocase.domain.written import Day, Money, Quantity
from promocase.phrase import Phrase, phrase

Input = tuple[Place, str]
"""A field that a figure hangs on: where its item stands, and the field's name."""


@dataclass(frozen=True, slots=True)
class Withheld:
    """``inputs`` are the fields to look at; without any, whoever asked knows which were given."""

    reason: Phrase
    inputs: tuple[Input, ...] = ()

    def at(self, *inputs: Input) -> "Withheld":
        """The same for these fields, unless it already says for which."""
        return self if self.inputs else Withheld(self.reason, inputs)


@dataclass(frozen=True, slots=True)
class Stands:
    """A fixed sentence may be said: a field supports it."""


STANDS = Stands()


def unread(value: Money | Quantity | Day) -> Withheld:
    """For a value that is written and not understood, or not written at all."""
    text = said(value.text)
    if not text:
        return Withheld(phrase("Nothing is written here yet."))
    if isinstance(value, Quantity):
        return Withheld(phrase("“{text}” has no number yet.", text=text))
    if isinstance(value, Money):
        return Withheld(phrase("“{text}” is not an amount yet.", text=text))
    return Withheld(phrase("“{text}” is not a date yet.", text=text))


LONGEST = 60


def said(text: str) -> str:
    """A person's words on one line, short enough to stand within a reason."""
    words = " ".join(text.split())
    return words if len(words) <= LONGEST else words[:LONGEST].rstrip() + "…"
