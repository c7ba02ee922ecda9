"""Amounts of money, which meet only within one currency."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction

from promocase.domain.reading import currency_from_text
from promocase.domain.written import ISO_4217, Money
from promocase.figures.rounding import Told, in_money
from promocase.figures.span import ZERO, Span, span_of
from promocase.figures.withheld import Withheld, said, unread
from promocase.phrase import phrase


@dataclass(frozen=True, slots=True)
class Amount:
    """What is known of an amount, and its currency; blank where neither the words nor the record name one.

    ``basis`` is "gross", "net", "ote" or blank: before tax and after tax are two kinds of money.
    """

    span: Span
    currency: str = ""
    basis: str = ""

    @property
    def told(self) -> Told | None:
        """Without its sign; to the cent below a thousand, else in whole units."""
        return in_money(self.span.negated() if self.span.is_negative else self.span)

    @property
    def is_loss(self) -> bool:
        return self.span.is_negative


@dataclass(frozen=True, slots=True)
class Rates:
    """What one unit of a currency is worth in another, as the person gave it; none are known otherwise."""

    given: Mapping[tuple[str, str], Fraction] = field(default_factory=dict[tuple[str, str], Fraction])

    def between(self, one: str, other: str) -> Fraction | None:
        """One unit of ``one`` in ``other``; None where no rate above zero is given."""
        rate = self.given.get((one, other))
        back = self.given.get((other, one))
        if rate is None and back is not None and back > 0:
            return 1 / back
        return rate if rate is not None and rate > 0 else None


NO_RATES = Rates()


def code_of(currency: str) -> str | Withheld:
    """A currency as its code, blank for none written."""
    code = currency_from_text(currency) or currency.strip()
    if not code or code in ISO_4217:
        return code
    return Withheld(phrase("“{text}” is no code of a currency, as GBP is.", text=said(currency)))


def amount_of(money: Money, own: str = "") -> Amount | Withheld:
    """An amount a year, or the amount where it is not paid in periods; ``own`` holds where none is named."""
    span = span_of(money)
    if span is None:
        if money.rate is not None:
            return Withheld(
                phrase(
                    "“{text}”: how much that is a year hangs on how much is worked.", text=said(money.text)
                )
            )
        return unread(money)
    code = code_of(money.currency or own)
    return code if isinstance(code, Withheld) else Amount(span, code, money.basis)


def converted(amount: Amount, currency: str, rates: Rates = NO_RATES) -> Amount | Withheld:
    """In another currency, by a rate that was given. A blank one is not known to be any other."""
    if amount.currency == currency:
        return amount
    if not amount.currency or not currency:
        return Withheld(
            phrase(
                "One is in {currency}, the other names no currency, and you have not set your own.",
                currency=amount.currency or currency,
            )
        )
    rate = rates.between(amount.currency, currency)
    if rate is None:
        return Withheld(
            phrase(
                "One is in {one}, the other in {other}, and no rate is given.",
                one=amount.currency,
                other=currency,
            )
        )
    return replace(amount, span=amount.span.times(rate), currency=currency)


def total(amounts: Iterable[Amount], rates: Rates = NO_RATES) -> Amount | Withheld:
    """Their sum, in the currency of the first."""
    found = list(amounts)
    if not found:
        return Withheld(phrase("Nothing is written here yet."))
    sum_ = Amount(ZERO, found[0].currency, found[0].basis)
    for each in found:
        alike = matched(each, sum_, rates)
        if isinstance(alike, Withheld):
            return alike
        sum_ = replace(sum_, span=sum_.span.plus(alike.span))
    return sum_


def difference(one: Amount, other: Amount, rates: Rates = NO_RATES) -> Amount | Withheld:
    """The first less the second, in the currency of the first."""
    alike = matched(other, one, rates)
    return alike if isinstance(alike, Withheld) else replace(one, span=one.span.minus(alike.span))


def matched(amount: Amount, to: Amount, rates: Rates = NO_RATES) -> Amount | Withheld:
    """The amount as it can be set against the other: same currency, and both before tax or both after."""
    kinds = {amount.basis or "gross", to.basis or "gross"}
    if len(kinds) > 1:
        if "net" in kinds:
            return Withheld(phrase("One is after tax, the other is not."))
        return Withheld(phrase("One is on-target pay, the other is not."))
    return converted(amount, to.currency, rates)
