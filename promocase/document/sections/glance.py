"""Whether the bar is met, and what the ask returns and costs: a line each, with where it is worked out."""

from dataclasses import dataclass
from decimal import Decimal

from promocase.document.material import Material, place_of
from promocase.document.prose import line
from promocase.figures.bar import Met
from promocase.figures.cost import Cost
from promocase.figures.value import ValueSum


@dataclass(frozen=True, slots=True)
class Pointed:
    """`anchor` is where on the paper it is worked out; blank where nowhere."""

    label: str
    text: str
    anchor: str = ""


def glance(material: Material) -> tuple[Pointed, ...]:
    return tuple(each for each in (bar(material), _return(material)) if each.text)


def bar(material: Material) -> Pointed:
    """How much of the next level is met; else that the bar was agreed, where it is written."""
    words, case = material.words, material.excerpt.case
    label, place = words.tr("The bar"), place_of(case)
    found = material.told("bar-met", place, Met)
    if found is not None and found.met:
        return Pointed(
            label, material.prints("bar-met", place, _met(found, material)), material.leads_to("competencies")
        )
    if case.criteria.strip():
        return Pointed(label, words.tr("Agreed, and written down word for word"), material.leads_to("role"))
    return Pointed(label, "")


def _met(found: Met, material: Material) -> str:
    words, level = material.words, line(material.excerpt.case.target_level)
    of = words.tr("of {level}", level=level) if level else words.tr("of the next level")
    said = words.trn(
        "{met} of {count} competency {of} met",
        "{met} of {count} competencies {of} met",
        found.count,
        met=words.number(Decimal(found.met)),
        of=of,
    )
    return words.tr("{said}; my manager agrees", said=said) if found.is_agreed else said


def _return(material: Material) -> Pointed:
    """The likely value a year beside what the ask costs; a loss is told only where it is worked out."""
    words, place = material.words, place_of(material.excerpt.case)
    worth, cost = material.told("value-sum", place, ValueSum), material.told("ask-cost", place, Cost)
    brings = spends = ""
    if worth is not None and worth.later.span.is_positive:
        brings = material.prints("value-sum", place, _worth(worth, material))
    if cost is not None:
        said = words.tr("the ask costs {amount} a year", amount=words.sum(cost.amount))
        spends = material.prints("ask-cost", place, said)
    anchor = material.leads_to("value") if material.excerpt.initiatives else ""
    if brings:
        text = words.tr("{brings}; {spends}", brings=brings, spends=spends) if spends else brings
        return Pointed(words.tr("What it returns"), text, anchor)
    return Pointed(words.tr("What it costs"), spends, "")


def _worth(worth: ValueSum, material: Material) -> str:
    words, amount = material.words, material.words.sum(worth.later)
    first = words.sum(worth.first_year)
    if not worth.has_costs_once:
        return words.tr("{amount} a year at its likely value", amount=amount)
    if worth.first_year.is_loss:
        return words.tr(
            "{amount} a year at its likely value, after a first year that costs {first}",
            amount=amount,
            first=first,
        )
    return words.tr("{amount} a year at its likely value, {first} in the first", amount=amount, first=first)
