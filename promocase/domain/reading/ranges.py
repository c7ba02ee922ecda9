"""What stands between the two ends of a range: "80–85k", "10 to 15", "between 60 and 70k"."""

import re
from decimal import Decimal

from promocase.domain.reading.cursor import Cursor
from promocase.domain.reading.figure import Figure

_DASH = re.compile(
    r" ?(?:-{1,2}|\.{2,3}|to|bis|until|through|à|a|al|tot|til|till|do|ate|até|–)(?= ?-?[\d+£€$¥₹A-Z])"
)
_WORD_DASH = re.compile(r" (?:to|bis|à|tot|til|till)(?= [^\W\d_])")
_WIDEST = 20
"""Times the lower end, where only the higher one has a scale: "500-1k", but not "85–80k"."""
_AND = re.compile(r" (?:and|und|et|y|e|en|og|och|i|to|-)(?= )", re.IGNORECASE)
BETWEEN: dict[str, bool] = dict.fromkeys(
    ("between", "zwischen", "entre", "tra", "fra", "tussen", "mellem", "mellan", "mellom"), True
)


def dash_at(cursor: Cursor, *, is_between: bool) -> bool:
    """Whether a range goes on here to its other end."""
    if is_between:
        return cursor.take(_AND) is not None
    return cursor.take(_DASH) is not None or cursor.take(_WORD_DASH) is not None


def with_scale(low: Figure, high: Figure) -> Figure | None:
    """The lower end with the scale that was written at the higher end only; None where that is not clear."""
    if high.times is None:
        return low if low.times is None else None
    if low.times is not None:
        return low
    small, large = low.numeral.plain, high.numeral.plain
    if small is None or large is None:
        return None
    if small <= large:
        return Figure(low.numeral, high.times)
    return low if small < high.of(large) <= small * _WIDEST else None


def rises(low: Decimal, high: Decimal) -> bool:
    return low < high
