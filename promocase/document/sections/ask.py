"""The ask in full: beside it what else would work, under which conditions, and the worries answered."""

from dataclasses import dataclass

from promocase.document.blocks import Prose
from promocase.document.direction import side_by_side
from promocase.document.material import Material, Passage, bounded, facts, passages, place_of
from promocase.document.prose import line, prose
from promocase.document.sections.packages import Package, packages
from promocase.document.sections.pay_words import ends, label_of
from promocase.domain.kinds.case import Case


@dataclass(frozen=True, slots=True)
class Worry:
    id: str
    risk: Prose
    answer: Prose


@dataclass(frozen=True, slots=True)
class Ask:
    packages: tuple[Package, ...]
    terms: tuple[Passage, ...]
    risk_heads: tuple[str, str]
    risks: tuple[Worry, ...]


def build(material: Material) -> Ask | None:
    """None when there is nothing beyond the cover's own words."""
    case, words = material.excerpt.case, material.words
    lettered = packages(material)
    terms = _terms(case, material)
    risks = tuple(
        Worry(each.id, prose(each.risk), prose(each.answer))
        for each in bounded(case.risks)
        if each.risk.strip() or each.answer.strip()
    )
    other = prose(case.ask_other)
    if not (lettered or terms or risks or other):
        return None
    whole = (_asked(material), *lettered) if lettered or other else ()
    return Ask(whole, terms, (words.tr("A worry"), words.tr("The answer")), risks)


def _asked(material: Material) -> Package:
    case, words = material.excerpt.case, material.words
    low, high = words.money(case.ask_low), words.money(case.ask_high)
    base = words.money(case.ask_base)
    listed = facts(
        (label_of(material) if base else "", base),
        (words.tr("Range"), ends(low, high)),
        (label_of(material, "ask_total"), words.money(case.ask_total)),
        (words.tr("Other pay"), line(case.ask_other)),
        (words.tr("Level"), line(case.target_level)),
        (words.tr("From"), words.since(case.effective)),
        (words.tr("Costs on top of pay"), words.quantity(case.on_costs)),
    )
    title = line(case.ask_title) or line(case.target_role) or words.tr("The role")
    return Package("", "asked", words.tr("The ask"), title, listed)


def _terms(case: Case, material: Material) -> tuple[Passage, ...]:
    words = material.words
    dates = "\n".join(
        f"• {side_by_side((words.day(each.when), each.what.strip()))}"
        for each in bounded(case.calendar)
        if each.what.strip() or not each.when.is_blank
    )
    return passages(
        (words.tr("Must be in it"), prose(case.must_have)),
        (words.tr("Can be traded"), prose(case.tradeable)),
        (words.tr("What makes it work"), prose(case.conditions)),
        (words.tr("How it is decided"), prose(dates)),
        (words.tr("If not now"), prose(_again(case, material))),
    )


def _again(case: Case, material: Material) -> str:
    """A promise of two halves; what does not stand is left to the person's own words."""
    words, place = material.words, place_of(case)
    again = words.day(case.review_on)
    if not again:
        return ""
    if not case.review_on.is_calendar:
        return words.tr("To talk again: {words}", words=again)
    is_day = bool(case.review_on.day)
    plain = (
        words.tr("We talk again on {day}", day=again)
        if is_day
        else words.tr("We talk again in {month}", month=again)
    )
    whole = (
        words.tr("We talk again on {day}, with the bar written down until then.", day=again)
        if is_day
        else words.tr("We talk again in {month}, with the bar written down until then.", month=again)
    )
    if not (said := material.stands("sentence-talk-again", place, plain)):
        return words.tr("To talk again: {words}", words=again)
    return material.stands("sentence-bar-until-then", place, whole) or f"{said}."
