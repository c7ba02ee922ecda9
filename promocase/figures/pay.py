"""Own pay and the ask, a year: base with base, total with total, and what the ask costs."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from promocase.domain.kinds.case import Case
from promocase.domain.kinds.paydata import OwnPay
from promocase.domain.kinds.profile import Profile
from promocase.domain.place import Place
from promocase.domain.reading.money_words import pays_some_hours
from promocase.domain.written import Day, Money, Quantity
from promocase.figures.money import Amount, amount_of, matched, total
from promocase.figures.span import Span, bounded
from promocase.figures.withheld import Input, Withheld, said
from promocase.pay.own import pay_on
from promocase.pay.yearly import times_a_year
from promocase.phrase import phrase

SALARIES = range(12, 17)
"""How many a year are paid somewhere: 13 or 14 in much of Europe, up to 16 in some banks of Italy."""


@dataclass(frozen=True, slots=True)
class PayFacts:
    """Each amount a year, or why it is not known."""

    today: OwnPay | Withheld
    base: Amount | Withheld
    total: Amount | Withheld
    ask: Amount | Withheld
    ask_total: Amount | Withheld


def pay_facts(profile: Profile, case: Case, pays: Sequence[OwnPay], today: date) -> PayFacts:
    """What is known of own pay on that day and of the ask."""
    pay, terms = pay_today(pays, case, today), _Terms(profile.working_hours, Quantity(), profile.currency)
    if isinstance(pay, Withheld):
        return PayFacts(pay, pay, pay, _ask(case, terms), _total_asked(case, terms))
    terms = replace(terms, salaries=pay.salaries)
    base = _at(pay, "base", terms)
    return PayFacts(pay, base, _total(pay, base, terms), _ask(case, terms), _total_asked(case, terms))


def pay_today(pays: Sequence[OwnPay], case: Case, today: date) -> OwnPay | Withheld:
    """The pay that holds on that day for sure."""
    written = [pay for pay in pays if not (pay.base.is_blank and pay.since.is_blank)]
    if not written and not case.show_own_pay:
        return Withheld(phrase("Your pay today is kept out of this case."), ((_place(case), "show_own_pay"),))
    found = pay_on(today, written)
    if found is None:
        return Withheld(phrase("No pay of yours holds today."), tuple((_place(pay), "since") for pay in pays))
    unsure = [pay for pay in written if len(written) > 1 and _is_unsure(pay.since, today)]
    if unsure:
        words = phrase("“{text}”: it is not certain whether this pay has begun.", text=said(unsure[0].title))
        return Withheld(words, ((_place(unsure[0]), "since"),))
    return found


def _is_unsure(since: Day, today: date) -> bool:
    """A year that has begun may hold a day to come; of a month its first day is meant."""
    first, last = since.first, since.last
    if first is None or last is None:
        return True
    return not since.month and first <= today < last


@dataclass(frozen=True, slots=True)
class _Terms:
    hours: Quantity
    salaries: Quantity
    currency: str


def a_year(money: Money, hours: Quantity, salaries: Quantity, own: str = "") -> Amount | Withheld:
    """Pay as an amount a year: an hour’s by the hours a week, a month’s by the salaries a year."""
    if money.per == "hour":
        return _by_the_hour(money, hours, own)
    amount = amount_of(money, own)
    if isinstance(amount, Withheld) or money.per != "month" or salaries.is_blank:
        return amount
    if salaries.number is None or not salaries.is_exact or salaries.number not in SALARIES:
        return Withheld(
            phrase("“{text}” is no number of salaries a year, as 13 is.", text=said(salaries.text))
        )
    return replace(amount, span=amount.span.times(Fraction(salaries.number) / 12))


def _by_the_hour(money: Money, hours: Quantity, own: str) -> Amount | Withheld:
    times = times_a_year(money, None, hours)
    if times is None or money.rate is None or not money.rate.is_finite():
        return Withheld(phrase("An hour’s pay becomes a year’s with your weekly hours, such as 37.5."))
    if money.rate_high is not None and money.rate_high.is_finite():
        span = Span(Fraction(money.rate), Fraction(money.rate_high))
    else:
        span = bounded(Fraction(money.rate), money.bound)
    code = amount_of(Money(money.text, money.rate, money.currency), own)
    return code if isinstance(code, Withheld) else Amount(span.times(times), code.currency, money.basis)


def _at(pay: OwnPay, name: str, terms: _Terms) -> Amount | Withheld:
    money: Money = getattr(pay, name)
    found = a_year(money, terms.hours, terms.salaries, terms.currency)
    return found.at((_place(pay), name)) if isinstance(found, Withheld) else found


def _total(pay: OwnPay, base: Amount | Withheld, terms: _Terms) -> Amount | Withheld:
    """Base, bonus and equity; what is written must be understood, and one of the latter must be written."""
    if isinstance(base, Withheld):
        return base
    names = [name for name in ("bonus", "equity") if not getattr(pay, name).is_blank]
    if not names:
        words = phrase("Neither bonus nor equity is written: “0” says that there is none.")
        return Withheld(words, ((_place(pay), "bonus"),))
    parts = [base]
    for name in names:
        part = _beside_base(pay, name, terms)
        if isinstance(part, Withheld):
            return part
        parts.append(part)
    found = total(parts)
    inputs = [(_place(pay), name) for name in ("base", *names)]
    return found.at(*inputs) if isinstance(found, Withheld) else found


def _beside_base(pay: OwnPay, name: str, terms: _Terms) -> Amount | Withheld:
    """Bonus or equity: never paid thirteen times, and by the hour only where all hours are paid so."""
    money: Money = getattr(pay, name)
    if money.per == "hour" and pays_some_hours(money.text):
        words = phrase("“{text}”: how many of these hours are worked is not known.", text=said(money.text))
        return Withheld(words, ((_place(pay), name),))
    return _at(pay, name, replace(terms, salaries=Quantity()))


def _ask(case: Case, terms: _Terms) -> Amount | Withheld:
    """The base pay asked for; where there is no one figure, the range."""
    if not case.ask_base.is_blank or (case.ask_low.is_blank and case.ask_high.is_blank):
        return _asked(case, "ask_base", terms)
    low, high = _asked(case, "ask_low", terms), _asked(case, "ask_high", terms)
    if isinstance(low, Withheld) or isinstance(high, Withheld):
        return low if isinstance(low, Withheld) else high
    alike = matched(high, low)
    if isinstance(alike, Withheld):
        return alike.at(_input(case, "ask_low"), _input(case, "ask_high"))
    if low.span.is_above(alike.span):
        words = phrase("The range ends below its beginning.")
        return Withheld(words, (_input(case, "ask_low"), _input(case, "ask_high")))
    span = Span(low.span.low, alike.span.high, low.span.over, alike.span.under)
    return replace(low, span=span)


def _total_asked(case: Case, terms: _Terms) -> Amount | Withheld:
    return _asked(case, "ask_total", terms)


def _asked(case: Case, name: str, terms: _Terms) -> Amount | Withheld:
    money: Money = getattr(case, name)
    found = a_year(money, terms.hours, terms.salaries, terms.currency)
    return found.at(_input(case, name)) if isinstance(found, Withheld) else found


def _place(item: Case | OwnPay) -> Place:
    return Place(type(item).KEY, item.id)


def _input(case: Case, name: str) -> Input:
    return _place(case), name
