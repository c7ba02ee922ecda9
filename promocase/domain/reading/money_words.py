"""Words that stand around a sum and change nothing in it, or only say whether tax is off it."""

import re
from collections.abc import Iterable

from promocase.domain.reading.fold import fold
from promocase.domain.reading.tables import keys_of

_BASIS = """
gross| gross, brutto, brut, bruts, bruto, brutos, lordo, lordi, before tax, before taxes, pretax, pre tax,
hrubého
net| net, nett, netto, nets, neto, netos, netti, after tax, after taxes, take home, čistého
ote| ote, on target earnings, on target
"""
BASIS = keys_of(_BASIS, ",")

SOME_HOURS: dict[str, bool] = dict.fromkeys(
    (
        "overtime, unsocial hours, unsocial, unsociable hours, antisocial hours, night, nights, night shift, "
        "night shifts, nightshift, weekend, weekends, sunday, sundays, saturday, saturdays, bank holidays, "
        "holiday pay, on call, standby, stand by, shift, shifts, shift pay, shift allowance, "
        "überstunden, mehrarbeit, nachts, nachtarbeit, nachtzuschlag, nachtzulage, schichtzulage, "
        "schichtzuschlag, sonntagszuschlag, feiertagszuschlag, wochenendzuschlag, rufbereitschaft, "
        "bereitschaft, bereitschaftsdienst, heures supplémentaires, heures sup, de nuit, astreinte, "
        "horas extra, horas extras, nocturnidad, straordinari, straordinario, overuren, overwerk, overtid"
    ).split(", "),
    True,
)
"""What is paid for some of the hours worked: of an amount an hour nobody said for how many."""

EXTRAS: dict[str, bool] = dict.fromkeys(
    (
        "plus, and, incl, including, inclusive of, inc, excl, excluding, exclusive of, ex, with, "
        "before, after, zzgl, inkl, exkl, zuzüglich, inklusive, ohne, plus, hors, htva, ttc, ht, más, "
        "con, sin, for, für, pour, por"
    ).split(", "),
    True,
)
"""Words that lead to what comes on top of a sum, or is in it."""

FILLERS: dict[str, bool] = SOME_HOURS | dict.fromkeys(
    (
        "saved, savings, saving, in savings, in saving, earned, spent, paid, base, base salary, "
        "basic, salary, pay, wage, wages, bonus, bonuses, total, in total, overall, package, budget, "
        "revenue, in revenue, of revenue, sales, turnover, cost, costs, in costs, cash, only, fixed, "
        "guaranteed, target, super, superannuation, benefits, pension, tips, vat, mwst, ust, tva, "
        "iva, moms, gst, tax, taxes, equity, commission, stock, rsu, rsus, options, shares, "
        "allowance, car, car allowance, expenses, perks, tc, ctc, total comp, total compensation, "
        "comp, compensation, full time, fte, pro rata, income, profit, loss, invoice, "
        "invoiced, fee, fees, gehalt, festgehalt, grundgehalt, salaire, sueldo, salario, stipendio, "
        "ral, salaris, lön, løn, lønn, bonus, boni, fix, variable, basic salary, eingespart, gespart, "
        "économisés, insgesamt, au total, all in, enhancement, enhancements, supplement, zulage, "
        "zuschlag"
    ).split(", "),
    True,
)
"""What a sum is, or was for."""

BEFORE: dict[str, bool] = dict.fromkeys(
    (
        "salary base basic pay wage wages bonus package total budget revenue is of was the gehalt salaire "
        "ral "
        "sueldo de von da van"
    ).split(),
    True,
)
"""What may stand before it."""

_IN_ALL = (
    "total, totals, in total, in all, overall, altogether, once, one off, insgesamt, gesamt, einmalig, "
    "au total, en tout, en total, in totale, complessivo, no total, totaal, in totaal, i alt, totalt"
).split(", ")
"""A sum of them is not for each year, whatever it is for."""
_ADDED = re.compile(r"\(|\+ ?[^\W\d_]|\b(?:in|fy) ?(?:19|20)\d\d$", re.IGNORECASE)
"""A bracket, "+ bonus", a year by its number."""
_NO_WORD = re.compile(r"[\W_]+")


def pays_some_hours(text: str) -> bool:
    """Does it say that only some hours are paid so, as a night shift's are?"""
    return _holds(text, SOME_HOURS)


def says_more_than_a_sum(text: str) -> bool:
    """Would "a year" after it say something else: "240k total", "60k plus bonus", "£40,000 in 2025"?"""
    return _holds(text, (*_IN_ALL, *EXTRAS)) or bool(_ADDED.search(fold(text)))


def _holds(text: str, phrases: Iterable[str]) -> bool:
    """Whole words alone."""
    words = f" {_NO_WORD.sub(' ', fold(text).casefold())} "
    return any(f" {phrase} " in words for phrase in phrases)
