"""Which sections a paper holds, in which order and under which headings: the one place that knows.

An edition says what is usual; what the person chose for it is kept in the case (`Case.contents`). The
section at the top of page one bears the title, and the appendix is what all marks lead to: the first stays
first and is always there, the last stays last. A choice of a section unknown here is kept and passed by.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from promocase.document.edition import Edition
from promocase.domain.kinds.case import Case, SectionChoice

APPENDIX = "evidence"
"""The section that the numbers of the evidence lead to."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One section as it stands in a case: `usual` is the edition's heading, `own` the person's, or blank."""

    key: str
    usual: str
    own: str = ""
    is_hidden: bool = False
    is_fixed: bool = False
    """Does it keep its place?"""


def listed(edition: Edition, case: Case) -> tuple[Listed, ...]:
    """Every section of the edition in the order chosen, those left out too."""
    chosen = {each.section: each for each in case.contents_of(edition.key)}
    usual = dict(edition.sections)
    return tuple(_listed(edition, key, usual[key], chosen.get(key)) for key in _order(edition, case))


def contents(edition: Edition, case: Case) -> tuple[tuple[str, str], ...]:
    """What the paper shows, in order, as (key, heading); the usual heading is the edition's own phrase."""
    return tuple((each.key, each.own or each.usual) for each in listed(edition, case) if not each.is_hidden)


def shown(edition: Edition, case: Case) -> Edition:
    """The edition as this case wants it: it has no section that is left out."""
    return replace(edition, sections=contents(edition, case))


def is_usual(edition: Edition, case: Case) -> bool:
    """Is nothing chosen that could be seen on the paper?"""
    return contents(edition, case) == edition.sections


def moved(sections: Sequence[Listed], key: str, index: int) -> tuple[str, ...]:
    """The keys in their order with one put at `index`, or as near as what keeps its place allows."""
    keys = [each.key for each in sections]
    fixed = {each.key for each in sections if each.is_fixed}
    free = [at for at, each in enumerate(keys) if each not in fixed]
    if key in fixed or key not in keys or not free:
        return tuple(keys)
    keys.remove(key)
    keys.insert(max(free[0], min(index, free[-1])), key)
    return tuple(keys)


def _listed(edition: Edition, key: str, usual: str, chosen: SectionChoice | None) -> Listed:
    is_first = key == edition.first
    is_fixed = is_first or key == APPENDIX
    if chosen is None:
        return Listed(key, usual, is_fixed=is_fixed)
    own = "" if is_first else " ".join(chosen.heading.split())
    return Listed(key, usual, own, chosen.hidden and not is_first, is_fixed)


def _order(edition: Edition, case: Case) -> list[str]:
    """As chosen; what nobody chose a place for follows what it usually follows."""
    usual = [key for key, _ in edition.sections]
    order = [each.section for each in case.contents_of(edition.key) if each.section in usual]
    for before, key in zip(("", *usual), usual, strict=False):
        if key not in order:
            order.insert(order.index(before) + 1 if before else 0, key)
    return _held(order, edition.first)


def _held(order: Iterable[str], first: str) -> list[str]:
    return sorted(order, key=lambda key: (key == APPENDIX, key != first))
