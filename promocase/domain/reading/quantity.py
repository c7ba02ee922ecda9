"""From words to a measured value: "5 days", "≈ 200", "1,2 Mio. Kunden", "38 h/week", "15-20 seconds"."""

import re
from dataclasses import replace
from decimal import Decimal

from promocase.domain.clean import clean_line
from promocase.domain.reading.bounds import bound_after, bound_before, joined
from promocase.domain.reading.clock import hours_from
from promocase.domain.reading.cursor import Cursor, Unclear
from promocase.domain.reading.figure import Figure, figure_at, signed
from promocase.domain.reading.fold import fold
from promocase.domain.reading.locale import ENGLISH
from promocase.domain.reading.numeral import EXACT
from promocase.domain.reading.ranges import BETWEEN, dash_at, with_scale
from promocase.domain.reading.unit import counts, is_one_thing, measured_in_decimals, unit_and_period
from promocase.domain.written import Bound, Quantity

_MINUS = re.compile(r"[-+](?= ?[^-+ ])|minus (?=\d)")
_PLUS = re.compile(r" ?\+(?! ?\d)")
_GIVE_OR_TAKE = re.compile(r" ?(?:±|\+/-) ?")
_SHARED_UNIT = re.compile(r" ?(%|[^\W\d_]{1,12})(?= ?(?:-|to|bis|à|tot) ?[\d$£€])")
_LABELS = frozenset("nps enps csat ces score rating oee sla uptime accuracy gpa".split())
_MILLIONS = re.compile(r"m(?= [^\W\d_])")
_LOOSE_LETTER = re.compile(r" ?[mTGPBb]\+?$")
_BILLIONS = re.compile(r"B(?=$| [^\W\d_])")
_OF = re.compile(r"^(?:de |d'|di |of )")
"""Before what is counted in millions, as in "2,5 millions de clients"."""
_RATING = re.compile(r"/ ?(?:5|10|100)$")


def quantity_from_text(text: str, *, language: str = ENGLISH) -> Quantity:
    """Read "5 days", "≈ 200", "18 %", "20k users"; what cannot be read keeps only its words."""
    text = clean_line(text)
    folded = fold(text).rstrip(".")
    if not folded:
        return Quantity(text)
    if clock := hours_from(folded):
        return Quantity(text, *clock)
    try:
        return replace(_Reader(folded, language).read(), text=text)
    except Unclear:
        return Quantity(text)


class _Reader:
    """Takes one text apart: what stands before the figure, the figure or two, and the unit after."""

    def __init__(self, text: str, language: str) -> None:
        self._cursor, self._language = Cursor(text), language
        self._bound, self._label = Bound.EXACT, ""
        self._is_negative = self._is_between = self._is_from = False

    def read(self) -> Quantity:
        self._lead()
        low, low_negative = self._figure(), self._is_negative
        self._is_negative = False
        if self._cursor.take(_GIVE_OR_TAKE):
            return self._around(low)
        shared = self._cursor.take(_SHARED_UNIT)
        if not dash_at(self._cursor, is_between=self._is_between):
            self._cursor.at = shared.start() if shared else self._cursor.at
            return self._single(low, is_negative=low_negative)
        self._lead()
        high, high_negative = self._figure(), self._is_negative
        unit, period = self._unit()
        if self._is_from or (shared and not unit.startswith(shared[1])):
            raise Unclear
        ends = self._ends(low, high, unit, (low_negative, high_negative))
        return Quantity(unit=unit, bound=self._bound, low=ends[0], high=ends[1], per=period)

    def _ends(
        self, low: Figure, high: Figure, unit: str, negative: tuple[bool, bool]
    ) -> tuple[Decimal, Decimal]:
        lower = with_scale(low, high)
        if lower is None or self._bound not in (Bound.EXACT, Bound.ABOUT):
            raise Unclear
        start = signed(self._number(lower, unit), is_negative=negative[0])
        end = signed(self._number(high, unit), is_negative=negative[1])
        if start >= end:
            raise Unclear
        return start, end

    def _single(self, figure: Figure, *, is_negative: bool) -> Quantity:
        if self._cursor.take(_RATING):
            return Quantity(number=self._number(figure, ""), unit=self._label, bound=self._bound)
        unit, period = self._unit(is_large=figure.times is not None)
        if figure.is_spelled and not is_one_thing(figure, unit):
            raise Unclear
        number = signed(self._number(figure, unit), is_negative=is_negative)
        return Quantity(number=number, unit=unit, bound=self._bound, per=period)

    def _around(self, middle: Figure) -> Quantity:
        """ "5 ± 1 days" is from 4 to 6."""
        spread = self._figure()
        unit, period = self._unit()
        at, by = self._number(middle, unit), self._number(spread, unit)
        if self._bound is not Bound.EXACT or by <= 0:
            raise Unclear
        return Quantity(unit=unit, low=EXACT.subtract(at, by), high=EXACT.add(at, by), per=period)

    def _lead(self) -> None:
        cursor = self._cursor
        while True:
            start = cursor.at
            if cursor.take(_MINUS):
                self._is_negative = cursor.text[start : cursor.at].strip() != "+"
            elif cursor.word({"from": True, "von": True, "de": True, "da": True, "van": True}):
                self._is_from, self._bound = True, joined(self._bound, Bound.LEAST)
            elif (bound := bound_before(cursor)) is not None:
                self._bound = joined(self._bound, bound)
            elif cursor.word(BETWEEN):
                self._is_between = True
            elif cursor.word(dict.fromkeys(_LABELS, True)):
                self._label = cursor.text[start : cursor.at].strip()
            else:
                return

    def _figure(self) -> Figure:
        figure = figure_at(self._cursor, self._language)
        if figure is None:
            raise Unclear
        if figure.times is None:
            figure = replace(figure, times=self._letter())
        if self._cursor.take(_PLUS):
            self._bound = joined(self._bound, Bound.LEAST)
        return figure

    def _letter(self) -> Decimal | None:
        """B and m after a number, where only a large number can be meant; Unclear where two things can."""
        cursor, start = self._cursor, self._cursor.at
        if cursor.glued(_BILLIONS):
            return Decimal(10) ** 9
        if _LOOSE_LETTER.match(cursor.text, start):  # million or metres, billion or bytes
            raise Unclear
        if cursor.take(_MILLIONS):
            words, _ = cursor.words_ahead(1)
            if not words or not counts(words[0]):
                raise Unclear
            return Decimal(10) ** 6
        return None

    def _unit(self, *, is_large: bool = False) -> tuple[str, str]:
        """All that follows, as written, without the period and the words of a bound."""
        start = self._cursor.at
        while (bound := bound_after(self._cursor)) is not None:
            self._bound, start = joined(self._bound, bound), self._cursor.at
        words = self._cursor.text[start:].strip()
        words = _OF.sub("", words) if is_large else words
        unit, period, bound = unit_and_period(words, self._language)
        self._bound = joined(self._bound, bound)
        return unit or self._label, period

    def _number(self, figure: Figure, unit: str) -> Decimal:
        """What the digits mean: of one mark before three digits the language decides, or what is counted."""
        numeral, number = figure.numeral, figure.numeral.plain
        if numeral.pointed is not None and numeral.grouped is not None:
            if figure.is_grouped_in(self._language):
                number = numeral.grouped
            elif figure.times is not None:
                number = numeral.pointed if figure.times >= 10**6 else None
            elif measured_in_decimals(unit):
                is_thousands = not unit and numeral.pointed % 1 == 0
                number = None if is_thousands else numeral.pointed
            else:
                number = numeral.grouped if counts(unit, is_round=numeral.grouped % 1000 == 0) else None
        if number is None:
            raise Unclear
        return figure.of(number)
