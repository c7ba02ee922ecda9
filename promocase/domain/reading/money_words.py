"""Words that stand around a sum and change nothing in it, or only say whether tax is off it."""

from promocase.domain.reading.tables import keys_of

_BASIS = """
gross| gross, brutto, brut, bruts, bruto, brutos, lordo, lordi, before tax, before taxes, pre-tax,
pretax, pre tax, hrubého
net| net, nett, netto, nets, neto, netos, netti, after tax, after taxes, take home, take-home, čistého
ote| ote, on target earnings, on-target earnings, on target
"""
BASIS = keys_of(_BASIS, ",")

EXTRAS: dict[str, bool] = dict.fromkeys(
    (
        "plus, and, incl, including, inclusive of, inc, excl, excluding, exclusive of, ex, with, "
        "before, after, zzgl, inkl, exkl, zuzüglich, inklusive, ohne, plus, hors, htva, ttc, ht, más, "
        "con, sin, excl"
    ).split(", "),
    True,
)
"""Words that lead to what comes on top of a sum, or is in it."""

FILLERS: dict[str, bool] = dict.fromkeys(
    (
        "saved, savings, saving, in savings, in saving, earned, spent, paid, base, base salary, "
        "basic, salary, pay, wage, wages, bonus, bonuses, total, in total, overall, package, budget, "
        "revenue, in revenue, of revenue, sales, turnover, cost, costs, in costs, cash, only, fixed, "
        "guaranteed, target, super, superannuation, benefits, pension, tips, vat, mwst, ust, tva, "
        "iva, moms, gst, tax, taxes, equity, commission, overtime, stock, rsu, rsus, options, shares, "
        "allowance, car, car allowance, expenses, perks, tc, ctc, total comp, total compensation, "
        "comp, compensation, full time, full-time, fte, pro rata, income, profit, loss, invoice, "
        "invoiced, fee, fees, gehalt, festgehalt, grundgehalt, salaire, sueldo, salario, stipendio, "
        "ral, salaris, lön, løn, lønn, bonus, boni, fix, variable, basic salary, eingespart, gespart, "
        "économisés, insgesamt, au total, all in, all-in, holiday pay"
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
