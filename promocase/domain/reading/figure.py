"""A number with its scale, in digits or in words: "1,2 Mio.", "37½", "half a million"."""

from dataclasses import dataclass
from decimal import Decimal

from promocase.domain.reading.cursor import Cursor, Unclear
from promocase.domain.reading.locale import has_decimal_comma
from promocase.domain.reading.numeral import EXACT, Numeral, numeral_at
from promocase.domain.reading.scale import scale_at
from promocase.domain.reading.spelled import and_a_half, spelled_at


@dataclass(frozen=True, slots=True)
class Figure:
    """A numeral, and what it is counted in; ``times`` is None where no word of scale follows."""

    numeral: Numeral
    times: Decimal | None = None
    is_spelled: bool = False

    def of(self, number: Decimal) -> Decimal:
        """The number in full, without exponent; its own decimals stay."""
        return (
            number
            if self.times is None
            else Decimal(f"{EXACT.multiply(number, self.times).normalize(EXACT):f}")
        )

    def is_grouped_in(self, language: str) -> bool:
        """Whether its one mark is what the language groups thousands with."""
        return self.numeral.mark == ("." if has_decimal_comma(language) else ",")


def signed(number: Decimal, *, is_negative: bool) -> Decimal:
    """With its sign; nothing has none."""
    return -number if is_negative and number else number


def figure_at(cursor: Cursor, language: str) -> Figure | None:
    """The figure that stands here; Unclear if it starts as one and makes no sense."""
    numeral, is_spelled = numeral_at(cursor), False
    if numeral is None:
        numeral, is_spelled = spelled_at(cursor, language), True
    elif half := and_a_half(cursor, language):
        numeral = Numeral(_sum(numeral, half))
    if numeral is None:
        return None
    return Figure(numeral, scale_at(cursor, language), is_spelled)


def _sum(numeral: Numeral, half: Decimal) -> Decimal:
    if numeral.plain is None or numeral.plain % 1:
        raise Unclear
    return numeral.plain + half
