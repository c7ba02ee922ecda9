"""The ask in full: beside it what else would work, under which conditions, and the worries answered."""

from dataclasses import dataclass
from string import ascii_uppercase

from markupsafe import Markup

from promocase.document.brief import Brief, Fact, Passage, bounded, facts, passages
from promocase.document.prose import line, prose
from promocase.domain.kinds.case import Alternative, Case

ABREAST = 4
"""Packages side by side."""

MOST_ALTERNATIVES = 11


@dataclass(frozen=True, slots=True)
class Package:
    id: str
    kind: str
    label: str
    title: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Worry:
    id: str
    risk: Markup
    answer: Markup


@dataclass(frozen=True, slots=True)
class Ask:
    packages: tuple[tuple[Package, ...], ...]
    terms: tuple[Passage, ...]
    risk_heads: tuple[str, str]
    risks: tuple[Worry, ...]


def build(brief: Brief) -> Ask | None:
    """None when there is nothing beyond the cover's own words."""
    case = brief.excerpt.case
    alternatives = [
        package for each in case.alternatives[:MOST_ALTERNATIVES] if (package := _package(each)) is not None
    ]
    lettered = [_lettered(each, at) for at, each in enumerate(alternatives)]
    terms = _terms(case, brief)
    risks = tuple(
        Worry(each.id, prose(each.risk), prose(each.answer))
        for each in bounded(case.risks)
        if each.risk.strip() or each.answer.strip()
    )
    other = prose(case.ask_other)
    if not (lettered or terms or risks or other):
        return None
    packages = [_asked(brief), *lettered] if lettered or other else []
    rows = tuple(tuple(packages[at : at + ABREAST]) for at in range(0, len(packages), ABREAST))
    return Ask(rows, terms, ("A worry", "The answer"), risks)


def _asked(brief: Brief) -> Package:
    case, words = brief.excerpt.case, brief.words
    low, high = words.money(case.ask_low), words.money(case.ask_high)
    base = words.money(case.ask_base)
    listed = facts(
        ("Base pay a year", base),
        ("Range", f"{low} – {high}" if low and high else low or high),
        ("Other pay", line(case.ask_other)),
        ("Level", line(case.target_level)),
        ("From", words.day(case.effective)),
    )
    return Package(
        "", "asked", "The ask", line(case.ask_title) or line(case.target_role) or "The role", listed
    )


def _package(item: Alternative) -> Package | None:
    listed = facts(
        ("Pay", line(item.pay)),
        ("Title", line(item.job_title)),
        ("Scope", line(item.scope)),
        ("Training", line(item.training)),
        ("Time", line(item.time)),
        ("Travel", line(item.travel)),
        ("Project", line(item.project)),
    )
    return Package(item.id, "other", "", line(item.name), listed) if item.name.strip() or listed else None


def _lettered(package: Package, at: int) -> Package:
    letter = f"Alternative {ascii_uppercase[at]}"
    return Package(package.id, package.kind, letter, package.title, package.facts)


def _terms(case: Case, brief: Brief) -> tuple[Passage, ...]:
    words = brief.words
    dates = "\n".join(
        f"- {' · '.join(part for part in (words.day(each.when), each.what.strip()) if part)}"
        for each in bounded(case.calendar)
        if each.what.strip() or not each.when.is_blank
    )
    again = words.day(case.review_on)
    return passages(
        ("Must be in it", prose(case.must_have)),
        ("Can be traded", prose(case.tradeable)),
        ("What makes it work", prose(case.conditions)),
        ("How it is decided", prose(dates)),
        (
            "If not now",
            prose(
                f"We talk again on {again}, with the bar written down until then."
                if case.review_on.day
                else f"We talk again in {again}, with the bar written down until then."
                if case.review_on.first
                else f"We talk again: {again}"
                if again
                else ""
            ),
        ),
    )
