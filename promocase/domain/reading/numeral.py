"""A number in digits, with any usual grouping, and what else the same digits could mean."""

import re
from dataclasses import dataclass
from decimal import Context, Decimal

from promocase.domain.reading.cursor import Cursor, Unclear

LONGEST_NUMBER = 30
"""Characters; a longer run of digits is no pay and no measure, and is kept as words only."""

LARGEST_POWER = 15

EXACT = Context(prec=60)
"""For sums that lose no digit of such a number."""

_FRACTION = re.compile(
    r"(?:(\d{1,6})(?: |-(?=\d{1,3}⁄)))?(?<![\d.,'])(\d{1,3})"
    r"(?:⁄|/(?=\d{1,3}(?![\d.,/])))(\d{1,3})(?![\d⁄/:%])"
)
_DIGITS = re.compile(r"\d(?:[\d.,'_٫ ]{0,40}\d)?")
_POWER = re.compile(r"[eE]\+?(\d{1,2})(?![\w.,])")
_EMPTY_CENTS = re.compile(r"[.,:]-{1,2}(?![\w-])")
"""The dash for no cents, as in "12'500.–"."""
_PARTS = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 100})
"""Denominators people write; 24/7 and 14/25 are something else."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """``pointed`` if its mark begins the decimals, ``grouped`` if it groups; both where both can be."""

    pointed: Decimal | None = None
    grouped: Decimal | None = None
    mark: str = ""
    decimals: int = 0
    is_fraction: bool = False

    @property
    def plain(self) -> Decimal | None:
        """The one meaning, or None where there are two."""
        if self.pointed is not None and self.grouped is not None:
            return None
        return self.grouped if self.pointed is None else self.pointed


def numeral_at(cursor: Cursor) -> Numeral | None:
    """The number in digits that stands here; Unclear if the digits make none."""
    if match := cursor.take(_FRACTION):
        return _fraction(match)
    if not (match := cursor.take(_DIGITS)):
        return None
    numeral = numeral_from(match[0])
    if (power := cursor.glued(_POWER)) and numeral.plain is not None:
        if int(power[1]) > LARGEST_POWER:
            raise Unclear(match[0])
        return Numeral(Decimal(f"{numeral.plain.scaleb(int(power[1])):f}"))
    cursor.take(_EMPTY_CENTS)
    return numeral


def _fraction(match: re.Match[str]) -> Numeral:
    whole, top, bottom = int(match[1] or 0), int(match[2]), int(match[3])
    if not 0 < top < bottom or bottom not in _PARTS:
        raise Unclear(match[0])
    return Numeral(whole + Decimal(top) / Decimal(bottom), is_fraction=True)


def numeral_from(digits: str) -> Numeral:
    """What digits with marks mean."""
    if len(digits) > LONGEST_NUMBER:
        raise Unclear(digits)
    marks = [char for char in digits if char in ",.٫"]
    if not marks:
        if len(digits) > 1 and digits[0] == "0":
            raise Unclear(digits)
        return Numeral(_grouped(digits))
    mark, count = marks[-1], marks.count(marks[-1])
    if len(set(marks)) == 1 and count > 1 and mark != "٫":
        return Numeral(_grouped(digits))
    head, _, tail = digits.rpartition(mark)
    if count > 1 or not tail.isdigit():
        raise Unclear(digits)
    pointed = Decimal(f"{_grouped(head)}.{tail}")
    is_alone = head.isdigit() and len(marks) == 1 and mark != "٫"
    may_group = is_alone and len(tail) == 3 and len(head) <= 3 and head[0] != "0"
    grouped = Decimal(head + tail) if may_group else None
    zero = not head.strip("0")
    return Numeral(pointed, grouped, mark, 0 if zero else len(tail))


def _grouped(whole: str) -> Decimal:
    """A whole number in groups of three, or of two before the last three as in India."""
    first, *rest = re.split(r"[.,' _]", whole)
    marks = {char for char in whole if not char.isdigit()}
    sizes = {len(group) for group in rest[:-1]}
    groups_well = 1 <= len(first) <= 3 and first[0] != "0" and len(rest[-1:][0] if rest else "") == 3
    if rest and not (groups_well and len(marks) == 1 and sizes in (set(), {3}, {2}) and _fits(first, sizes)):
        raise Unclear(whole)
    return Decimal("".join((first, *rest)))


def _fits(first: str, sizes: set[int]) -> bool:
    return len(first) <= 2 or sizes != {2}
