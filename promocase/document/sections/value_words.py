"""What all of it is worth a year, against its own costs and against what the ask costs, in sentences."""

from dataclasses import replace

from promocase.document.material import Material, place_of
from promocase.document.words import Words
from promocase.domain.written import SINGLE, Bound
from promocase.figures.cost import Cost
from promocase.figures.value import Times, ValueSum

_JOINT = " \u00a0\u202f:."
"""What joins the end of the sentence to its beginning, in any language, and ends it."""


def reading(material: Material) -> str:
    """What all of it is worth a year beside what the ask costs, and in the first year; a loss as a loss."""
    words, place = material.words, place_of(material.excerpt.case)
    worth = material.told("value-sum", place, ValueSum)
    if worth is None:
        return ""
    after = material.stands(
        "sentence-after-yearly-costs", place, words.tr("At its likely value, after its own yearly costs")
    )
    opening = after or words.tr("At its likely value")
    amount = words.sum(worth.later)
    if worth.later.span.value == 0:
        said = words.tr("{opening}, this brings as much as it costs.", opening=opening)
    elif worth.later.is_loss:
        said = words.tr(
            "{opening}, this costs {amount} a year more than it brings.", opening=opening, amount=amount
        )
    else:
        said = words.tr("{opening}, this is worth {amount} a year", opening=opening, amount=amount)
        said += _weighed(material)
    first = _first_year(worth, words)
    said = f"{said} {first}" if first else said
    return material.prints("value-sum", place, said)


def _first_year(worth: ValueSum, words: Words) -> str:
    if not worth.has_costs_once:
        return ""
    amount = words.sum(worth.first_year)
    if worth.first_year.is_loss:
        return words.tr(
            "In the first year, with what is paid once, it costs {amount} more than it brings.", amount=amount
        )
    return words.tr("In the first year, after what is paid once, it is {amount}.", amount=amount)


def _weighed(material: Material) -> str:
    """The end of the sentence: against the cost of the ask, below one time too."""
    words, place = material.words, place_of(material.excerpt.case)
    times, cost = material.told("value-times", place, Times), material.told("ask-cost", place, Cost)
    if times is None or times.told is None or cost is None:
        return "."
    amount = material.prints("ask-cost", place, words.sum(cost.amount))
    share = words.quantity(material.excerpt.case.on_costs)
    costs = (
        words.tr("{amount} a year, with {share} on top of pay", amount=amount, share=share)
        if cost.has_on_costs
        else words.tr("{amount} a year", amount=amount)
    )
    if times.told.number == 1 and times.told.high is None and times.told.bound in SINGLE:
        said = words.tr(": about what the ask costs ({costs}).", costs=costs)
    else:
        figure = words.told(replace(times.told, bound=Bound.EXACT), words.number)
        if times.told.bound in SINGLE:
            figure = words.tr("about {figure}", figure=figure)
        else:
            figure = words.told(times.told, words.number)
        said = words.tr(": {times} times what the ask costs ({costs}).", times=figure, costs=costs)
    material.prints("value-times", place, said.strip(_JOINT))
    return said
