"""A money axis with round ticks, and how wide a word is likely to be."""

from dataclasses import dataclass
from decimal import Decimal
from math import ceil, floor, log10

NARROW = frozenset("iljtfrI.,:;'|!()[] ·")
SMALLEST = 0.01
"""A cent: amounts that differ by less are drawn as one."""

WIDE = frozenset("mwMWQ@%—")
TICKS = 5
LARGEST = Decimal(10) ** 15


@dataclass(frozen=True, slots=True)
class Tick:
    text: str
    x: float


@dataclass(frozen=True, slots=True)
class Axis:
    """A straight scale from `low`..`high` in money to `left`..`right` in points."""

    low: float
    high: float
    left: float
    right: float
    ticks: tuple[Tick, ...]

    def at(self, amount: float) -> float:
        return round(self.left + (amount - self.low) / (self.high - self.low) * (self.right - self.left), 1)


@dataclass(frozen=True, slots=True)
class Shortened:
    """How round amounts are written on an axis in one language."""

    thousands: str = "{amount}k"
    millions: str = "{amount}M"
    decimal: str = "."

    def __call__(self, amount: float) -> str:
        """45k, 1.2M, 25: an axis has room for no more."""
        for size, written in ((1e6, self.millions), (1e3, self.thousands)):
            if abs(amount) >= size:
                return written.format(amount=self._bare(amount / size))
        return self._bare(amount)

    def _bare(self, amount: float) -> str:
        return f"{amount:.4g}".replace(".", self.decimal)


def axis_for(low: float, high: float, left: float, right: float, shortened: Shortened) -> Axis:
    """An axis a little wider than the amounts, with about five ticks at 1, 2, 2.5 or 5 × 10ⁿ."""
    if high - low < SMALLEST:
        low, high = low - abs(low) * 0.1 - 1, high + abs(high) * 0.1 + 1
    margin = (high - low) * 0.04
    low, high = low - margin, high + margin
    step = _round_step((high - low) / TICKS)
    bare = Axis(low, high, left, right, ())
    first, last = ceil(low / step), floor(high / step)
    ticks = tuple(Tick(shortened(n * step), bare.at(n * step)) for n in range(first, last + 1))
    return Axis(low, high, left, right, ticks)


def as_float(amount: Decimal) -> float:
    """For drawing only; beyond what a chart can show it is cut."""
    return float(max(min(amount, LARGEST), -LARGEST))


def text_width(text: str, size: float) -> float:
    """About how wide the text is in the sans at `size` points: enough to place a label, never to clip one."""
    ems = sum(0.28 if c in NARROW else 0.82 if c in WIDE else 1.0 if ord(c) > 0x2E80 else 0.52 for c in text)
    return ems * size


def cut(text: str, width: float, size: float) -> str:
    """The text, or as much of it as fits into `width` points."""
    while text_width(text, size) > width:
        text = text[: max(0, len(text) * 9 // 10 - 1)].rstrip(" ,·…") + "…"
        if len(text) < 3:
            break
    return text


def wrapped(text: str, width: float, size: float) -> tuple[str, ...]:
    """The text in one line or two, the second cut if it must be."""
    if text_width(text, size) <= width:
        return (text,)
    words, first = text.split(), ""
    while words and text_width(f"{first} {words[0]}".strip(), size) <= width:
        first = f"{first} {words.pop(0)}".strip()
    return (first, cut(" ".join(words), width, size)) if first else (cut(text, width, size),)


def _round_step(rough: float) -> float:
    power = 10.0 ** floor(log10(rough))
    return next(power * nice for nice in (1, 2, 2.5, 5, 10) if power * nice >= rough * 0.75)
