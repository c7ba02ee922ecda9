"""What a chart tells: values with their wording, and the whole in words for who cannot see it.

How it is drawn is the writer's business (`page/charts/`).
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Amount:
    value: Decimal
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """Before → after."""

    alt: str
    before: Amount
    after: Amount


@dataclass(frozen=True, slots=True)
class Progress:
    """From where a goal started to where it will be, and how far it is today."""

    alt: str
    start: Amount
    goal: Amount
    today: Amount | None


@dataclass(frozen=True, slots=True)
class Steps:
    """Of `count` steps, counted from 1, the one reached today and the one sought."""

    alt: str
    count: int
    today: int | None
    sought: int | None


@dataclass(frozen=True, slots=True)
class Percentile:
    at: int
    value: Decimal
    text: str


@dataclass(frozen=True, slots=True)
class PayBand:
    """One source of pay: its percentiles from the lowest up, a value that stands alone, a range.

    `mark` is the number of its evidence, as "[3]", and `note` what kind of source it is; where that is not
    `is_plain`, as with total pay, it has to be said.
    """

    name: str
    note: str
    percentiles: tuple[Percentile, ...] = ()
    single: Decimal | None = None
    band: tuple[Decimal, Decimal] | None = None
    mark: str = ""
    is_plain: bool = True


@dataclass(frozen=True, slots=True)
class PayBands:
    """Sources of pay with today's pay and the ask across them.

    `thousands` and `millions` write a round amount on the axis: "{amount}k", with the `decimal` sign in it.
    """

    title: str
    alt: str
    bands: tuple[PayBand, ...]
    today: Amount | None
    ask: Amount | None
    thousands: str = "{amount}k"
    millions: str = "{amount}M"
    decimal: str = "."


@dataclass(frozen=True, slots=True)
class ValueRange:
    """One initiative's value a year, or the ask's cost (all three the same); `text` says it."""

    name: str
    low: Decimal
    likely: Decimal | None
    high: Decimal
    text: str
    ask: bool = False


@dataclass(frozen=True, slots=True)
class ValueRanges:
    """The ask's cost last."""

    title: str
    alt: str
    ranges: tuple[ValueRange, ...]


@dataclass(frozen=True, slots=True)
class Stone:
    due: date
    reached: bool


@dataclass(frozen=True, slots=True)
class GoalSpan:
    """A goal in time; `text` says when it is due, or was."""

    name: str
    start: date
    due: date | None
    milestones: tuple[Stone, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Moment:
    """A day on an axis, and what it is called."""

    day: date
    text: str


@dataclass(frozen=True, slots=True)
class GoalSpans:
    title: str
    alt: str
    spans: tuple[GoalSpan, ...]
    today: Moment
    marks: tuple[Moment, ...]


Figure = Change | Progress | Steps | PayBands | ValueRanges | GoalSpans


def as_decimal(value: Fraction) -> Decimal:
    """An exact figure as a mark is placed by it."""
    return Decimal(value.numerator) / Decimal(value.denominator)
