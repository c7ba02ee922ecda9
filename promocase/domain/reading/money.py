"""From words to money: "€ 61.500", "12,5k", "£36.2k - £49.6k", "4.500 €/Monat", "12 LPA"."""

import re
from dataclasses import replace
from decimal import Decimal

from promocase.domain.clean import clean_line
from promocase.domain.reading.bounds import bound_after, bound_before, joined
from promocase.domain.reading.currency import Sign, currency_at
from promocase.domain.reading.cursor import Cursor, Unclear
from promocase.domain.reading.figure import Figure, figure_at, signed
from promocase.domain.reading.fold import fold
from promocase.domain.reading.locale import ENGLISH
from promocase.domain.reading.money_words import BASIS, BEFORE, EXTRAS, FILLERS
from promocase.domain.reading.period import a_year, period_at
from promocase.domain.reading.ranges import BETWEEN, dash_at, with_scale
from promocase.domain.reading.scale import scale_before
from promocase.domain.written import Bound, Money

_MINUS = re.compile(r"[-+](?= ?[^-+ ])|minus (?=[\d£€$])")
_PLUS = re.compile(r" ?\+(?! ?[^\W\d_])")
_PLUS_WORD = re.compile(r" ?\+(?= ?[^\W\d_])")
_OPEN, _CLOSE, _COLON = re.compile(r"\("), re.compile(r"\)"), re.compile(r"[:=]")
_HYPHEN = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")
"""Within a word, as in "on-call": the tables have such words in two."""
_COMMA = re.compile(r"[,;](?= )")
_YEAR = re.compile(r"(?:in |FY ?)?(?:19|20)\d\d(?=\))|in (?:19|20)\d\d(?=$)")
_IN_BRACKETS = re.compile(r"\(([^()]*)\)")
_MILLION_M = re.compile(r"m(?![^\W\d_])|MM(?![^\W\d_])|mm?(?= ?[€£$])")
_LAKH_L = re.compile(r"L(?![^\W\d_])")
_BILLION_B = re.compile(r"[Bb](?![^\W\d_])")
_LPA = re.compile(r"lpa(?![^\W\d_])|l\.p\.a\.?|L (?=p\.?a)", re.IGNORECASE)
_THOUSANDTHS = frozenset("BHD IQD JOD KWD LYD OMR TND".split())
"""Currencies with three decimals."""


def money_from_text(text: str, *, language: str = ENGLISH) -> Money:
    """Read "54,000", "12,5k", "€ 61.500", "abt 70k GBP a year"; what cannot be read keeps only its words."""
    text = clean_line(text)
    folded = _HYPHEN.sub(" ", fold(text).rstrip("."))
    if not folded:
        return Money(text)
    try:
        if bracketed := _IN_BRACKETS.fullmatch(folded):  # as accountants write what is owed
            found = _negative(_Reader(bracketed[1], language).read())
        else:
            found = _Reader(folded, language).read()
    except Unclear:
        return Money(text)
    return replace(found, text=text)


def _negative(money: Money) -> Money:
    if money.amount is None or money.amount < 0 or money.per or money.bound is not Bound.EXACT:
        raise Unclear
    return replace(money, amount=-money.amount)


class _Reader:
    """Takes one text apart from left to right; anything left over makes it unclear."""

    def __init__(self, text: str, language: str) -> None:
        self._cursor, self._language = Cursor(text), language
        self._bound, self._sign, self._per, self._basis = Bound.EXACT, None, "", ""
        self._is_negative = self._is_between = False

    _sign: Sign | None
    _times: Decimal | None = None

    def read(self) -> Money:
        self._lead()
        low, high = self._figure(), None
        low_negative, self._is_negative = self._is_negative, False
        self._currency()
        if dash_at(self._cursor, is_between=self._is_between):
            self._lead()
            high = self._figure()
        while not self._cursor.is_done:
            self._tail()
        high_negative = self._is_negative
        return self._money(low, high, low_negative=low_negative, high_negative=high_negative)

    def _lead(self) -> None:
        """What may stand before a figure: bounds, a currency, a sign, and what the money is."""
        while True:
            start = self._cursor.at
            if self._cursor.take(_MINUS):
                self._is_negative = self._cursor.text[start : self._cursor.at].strip() != "+"
            elif (times := scale_before(self._cursor)) is not None:
                self._times = times
            elif self._currency():
                continue
            elif (bound := bound_before(self._cursor)) is not None:
                self._bound = joined(self._bound, bound)
            elif self._cursor.word(BETWEEN):
                self._is_between = True
            elif basis := self._cursor.word(BASIS):
                self._basis = basis
            elif not (self._cursor.word(BEFORE) or self._cursor.take(_COLON)):
                return

    def _currency(self) -> bool:
        start = self._cursor.at
        sign = currency_at(self._cursor, self._language)
        if sign is None:
            return False
        whole = sign if self._sign is None else self._sign.with_other(sign)
        if whole is None:
            raise Unclear(self._cursor.text[start:])
        self._sign = whole
        return True

    def _figure(self) -> Figure:
        figure = figure_at(self._cursor, self._language)
        if figure is None:
            raise Unclear
        if figure.times is None and (times := self._times or self._letter()):
            figure = replace(figure, times=times)
        if self._cursor.take(_PLUS):
            self._bound = joined(self._bound, Bound.LEAST)
        return figure

    def _letter(self) -> Decimal | None:
        """Letters of scale that are something else elsewhere: m, L, B, LPA."""
        start, is_close = self._cursor.at, not self._cursor.text.startswith(" ", self._cursor.at)
        if self._cursor.take(_LPA):
            self._per = "year"
            if self._cursor.text[start : self._cursor.at].strip().upper() == "L":
                self._per = ""
            return Decimal(10) ** 5
        if self._cursor.take(_LAKH_L):
            return Decimal(10) ** 5
        if (is_close or self._sign) and self._cursor.take(_MILLION_M):
            return Decimal(10) ** 6
        if (is_close or self._sign) and self._cursor.take(_BILLION_B):
            return Decimal(10) ** 9
        return None

    def _tail(self) -> None:
        """What may follow a figure: its currency, its period, gross or net, and what it was for."""
        cursor = self._cursor
        if self._currency() or cursor.take(_OPEN) or cursor.take(_CLOSE) or cursor.take(_YEAR):
            return
        if cursor.take(_PLUS_WORD) or cursor.word(EXTRAS):
            if cursor.word(EXTRAS) or cursor.word(FILLERS):
                return
        elif period := period_at(cursor):
            if self._per not in ("", period):
                raise Unclear
            self._per = period
            return
        elif basis := cursor.word(BASIS):
            self._basis = basis
            return
        elif (bound := bound_after(cursor)) is not None:
            self._bound = joined(self._bound, bound)
            return
        elif cursor.word(FILLERS) or cursor.take(_COMMA):
            return
        raise Unclear(cursor.rest)

    def _money(self, low: Figure, high: Figure | None, *, low_negative: bool, high_negative: bool) -> Money:
        code = self._sign.code if self._sign else ""
        bare = Money(currency=code, bound=self._bound, per=self._per, basis=self._basis)
        if high is None:
            rate = signed(self._number(low), is_negative=low_negative)
            amount = a_year(rate, self._per)
            return replace(bare, amount=amount, rate=rate if self._per else None)
        lower = with_scale(low, high)
        if lower is None or self._bound not in (Bound.EXACT, Bound.ABOUT, Bound.LEAST):
            raise Unclear
        start = signed(self._number(lower), is_negative=low_negative)
        end = signed(self._number(high), is_negative=high_negative)
        if start >= end:
            raise Unclear
        spread = replace(bare, low=a_year(start, self._per), high=a_year(end, self._per))
        spread = replace(spread, bound=Bound.EXACT if self._bound is Bound.LEAST else self._bound)
        return replace(spread, rate=start, rate_high=end) if self._per else spread

    def _number(self, figure: Figure) -> Decimal:
        """What the digits mean as money: a lone mark before three digits groups thousands."""
        numeral, number = figure.numeral, figure.numeral.plain
        codes = self._sign.codes if self._sign else frozenset[str]()
        if numeral.pointed is not None and numeral.grouped is not None:
            if figure.times is None:
                number = None if codes and codes <= _THOUSANDTHS else numeral.grouped
            elif figure.is_grouped_in(self._language):
                number = numeral.grouped
            else:
                number = numeral.pointed if figure.times >= 10**6 else None
        elif figure.times is None and numeral.decimals > 2 and not codes & _THOUSANDTHS:
            number = None
        elif figure.times is None and not codes and (figure.is_spelled or numeral.is_fraction):
            number = number if number is not None and number >= 1000 else None
        if number is None:
            raise Unclear
        return figure.of(number)
