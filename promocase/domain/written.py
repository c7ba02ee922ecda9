"""Money, quantities and days as a person wrote them, with what was understood beside the words.

The words are the truth: they are shown, printed and kept. A number or date is only ever a reading of them,
so a value that cannot be read ("31.2.") is as safe as one that can.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

ISO_4217 = frozenset(
    "AED ARS AUD BAM BDT BGN BHD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP GEL GHS HKD HUF IDR ILS INR "
    "ISK JOD JPY KES KRW KWD KZT LKR MAD MDL MKD MXN MYR NGN NOK NPR NZD OMR PEN PHP PKR PLN QAR RON RSD "
    "RUB SAR SEK SGD THB TND TRY TWD TZS UAH UGX USD UYU VND XAF XOF ZAR ZMW".split()
)
"""Codes of ISO 4217 in use where people have employers; another code stays as written."""


@dataclass(frozen=True, slots=True)
class Money:
    """An amount of money; ``currency`` is ISO 4217, or blank where the record's own currency is meant."""

    text: str = ""
    amount: Decimal | None = None
    currency: str = ""

    @property
    def is_blank(self) -> bool:
        return not self.text.strip()

    @property
    def is_understood(self) -> bool:
        return self.amount is not None


@dataclass(frozen=True, slots=True)
class Quantity:
    """A measured value: "5 days" is 5 with the unit "days"."""

    text: str = ""
    number: Decimal | None = None
    unit: str = ""

    @property
    def is_blank(self) -> bool:
        return not self.text.strip()

    @property
    def is_understood(self) -> bool:
        return self.number is not None


@dataclass(frozen=True, slots=True)
class Day:
    """A day, a month or a year: what is not known is None."""

    text: str = ""
    year: int | None = None
    month: int | None = None
    day: int | None = None

    @property
    def is_blank(self) -> bool:
        return not self.text.strip()

    @property
    def is_understood(self) -> bool:
        return self.year is not None

    @property
    def first(self) -> date | None:
        """The first day it can mean."""
        return None if self.year is None else date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date | None:
        """The last day it can mean."""
        if self.year is None:
            return None
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])


Written = Money | Quantity | Day
