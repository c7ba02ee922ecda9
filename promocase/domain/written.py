"""Money, quantities and days as a person wrote them, with what was understood beside the words.

The words are the truth: they are shown, printed and kept. A number or date is only ever a reading of them,
so a value that cannot be read ("31.2.") is as safe as one that can.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

ISO_4217 = frozenset(
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD "
    "CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF "
    "GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK "
    "LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD "
    "OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN "
    "SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF "
    "YER ZAR ZMW ZWG".split()
)
"""Codes of ISO 4217 in use, as the CLDR has them; another code stays as written."""


class Bound(StrEnum):
    """How a written figure stands to the true one."""

    EXACT = ""
    ABOUT = "about"
    LEAST = "at-least"
    MOST = "at-most"
    MORE = "more-than"
    LESS = "less-than"


PERIODS = ("year", "quarter", "month", "fortnight", "week", "day", "hour")
"""What a figure can be for each of."""
BASES = ("gross", "net", "ote")
"""What pay can be stated as: before tax, after tax, or on-target earnings."""
SINGLE = (Bound.EXACT, Bound.ABOUT)
"""The bounds of one figure, to compute with."""


@dataclass(frozen=True, slots=True)
class Money:
    """An amount of money; ``currency`` is ISO 4217, or blank where the record's own currency is meant.

    A figure for each month or week is an ``amount`` a year; ``per`` and ``rate`` keep what was written. Of a
    figure for each day or hour only ``rate`` is known, since nobody said how many are worked. A range has no
    ``amount`` but ``low`` and ``high``, a year as well. ``basis`` is "gross", "net", "ote" or blank.
    """

    text: str = ""
    amount: Decimal | None = None
    currency: str = ""
    bound: Bound = Bound.EXACT
    low: Decimal | None = None
    high: Decimal | None = None
    per: str = ""
    rate: Decimal | None = None
    rate_high: Decimal | None = None
    basis: str = ""

    @property
    def is_blank(self) -> bool:
        return not self.text.strip()

    @property
    def is_understood(self) -> bool:
        return (self.amount, self.low, self.rate) != (None, None, None)

    @property
    def is_exact(self) -> bool:
        """Whether it is one figure, exact or about, to compute with."""
        return self.amount is not None and self.bound in SINGLE


@dataclass(frozen=True, slots=True)
class Quantity:
    """A measured value: "5 days" is 5 with the unit "days"; "38 h/week" is 38, "h", a week.

    A range has no ``number`` but ``low`` and ``high``.
    """

    text: str = ""
    number: Decimal | None = None
    unit: str = ""
    bound: Bound = Bound.EXACT
    low: Decimal | None = None
    high: Decimal | None = None
    per: str = ""

    @property
    def is_blank(self) -> bool:
        return not self.text.strip()

    @property
    def is_understood(self) -> bool:
        return (self.number, self.low) != (None, None)

    @property
    def is_exact(self) -> bool:
        """Whether it is one figure, exact or about, to compute with."""
        return self.number is not None and self.bound in SINGLE


@dataclass(frozen=True, slots=True)
class Day:
    """A day, a month or a year: what is not known is None.

    What is half known ("Q2 2024", "mid March 2027") lies from ``since`` to ``until``; one of them is None
    where a ``bound`` leaves that end open ("before March 2026"). With a year beside it ("since 2021"), the
    bound says that the time begins or ends there.
    """

    text: str = ""
    year: int | None = None
    month: int | None = None
    day: int | None = None
    since: date | None = None
    until: date | None = None
    bound: Bound = Bound.EXACT

    @property
    def is_blank(self) -> bool:
        return not self.text.strip()

    @property
    def is_understood(self) -> bool:
        return self.year is not None or self._is_span

    @property
    def is_calendar(self) -> bool:
        """Whether it is one day, month or year and nothing less sure, to be set in the reader's own form."""
        return self.year is not None and not self._is_span and self.bound is Bound.EXACT

    @property
    def _is_span(self) -> bool:
        return self.since is not None or self.until is not None

    @property
    def first(self) -> date | None:
        """The first day it can mean; None where that is open."""
        if self._is_span or self.year is None:
            return self.since
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date | None:
        """The last day it can mean; None where that is open."""
        if self._is_span or self.year is None:
            return self.until
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])


Written = Money | Quantity | Day
