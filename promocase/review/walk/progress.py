"""How far each page is, and what it still lacks: the outline's marks and the export page's list."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from promocase.domain.item import Item
from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.checkin import CheckIn
from promocase.domain.kinds.competency import Competency
from promocase.domain.kinds.duty import Duty
from promocase.domain.kinds.feedback import Feedback
from promocase.domain.kinds.goal import Action, Goal, Vision
from promocase.domain.kinds.initiative import Initiative
from promocase.domain.kinds.paydata import MarketPay, OwnPay
from promocase.domain.kinds.person import Person
from promocase.domain.kinds.profile import Profile
from promocase.domain.record import Record
from promocase.phrase import Phrase, phrase, plural
from promocase.review.walk import needs, proof
from promocase.review.walk.draft import Draft, Missing, draft_of
from promocase.review.walk.missing import is_untouched

if TYPE_CHECKING:
    from promocase.figures.findings import Finding

__all__ = ["Missing", "PageProgress", "State", "progress", "unfitting"]


class State(StrEnum):
    """How far a page is."""

    BLANK = "blank"
    BEGUN = "begun"
    READY = "ready"


_NO_CASE = phrase("Start a case: it holds what you ask for, and what proves it")
_IN_WORDS = {
    State.BLANK: phrase("Nothing here yet"),
    State.BEGUN: phrase("Begun"),
    State.READY: phrase("Ready"),
}


@dataclass(frozen=True, slots=True)
class PageProgress:
    """One page's state, what it lacks in the order to mend it, and the small number beside its name."""

    state: State
    missing: tuple[Missing, ...] = ()
    count: str = ""

    @property
    def reason(self) -> Phrase:
        """The state in one sentence, for the hover and the screen reader."""
        state = _IN_WORDS[self.state]
        if not self.missing:
            return state
        first, others = self.missing[0].words, len(self.missing) - 1
        if not first.endswith((".", ".”", "?")):
            first = phrase("{words}.", words=first)
        if not others:
            return phrase("{state}. {first}", state=state, first=first)
        return plural(
            "{state}. {first} And {count} more.",
            "{state}. {first} And {count} more.",
            others,
            state=state,
            first=first,
        )


def progress(record: Record, case_id: str) -> dict[str, PageProgress]:
    """Every page of the walk but the export, for one case. Linear in the record at worst."""
    case = record.find(Case, case_id)
    draft = draft_of(record, case or Case(id=case_id))
    pages = {key: _progress(draft, page) for key, page in _PAGES.items()}
    return pages if case else pages | {"ask": PageProgress(State.BLANK, (Missing(_NO_CASE),))}


def unfitting(record: Record, case_id: str, today: date) -> dict[str, tuple[Missing, ...]]:
    """What does not fit together on a day, by page: a day that is past, work outside the period, and more.

    The marks of the outline need none of it, so it is loaded when somebody asks.
    """
    from promocase.figures.basis import basis_of  # noqa: PLC0415
    from promocase.figures.findings import findings  # noqa: PLC0415

    case = record.find(Case, case_id)
    if case is None:
        return {}
    homes = {kind.KEY: key for key, page in _PAGES.items() for kind in page.kinds}
    found: dict[str, tuple[Missing, ...]] = {}
    for each in findings(basis_of(record, case), today):
        key = homes[each.place.kind]
        found[key] = (*found.get(key, ()), Missing(_named(each), each.place, each.field))
    return found


def _named(finding: "Finding") -> Phrase:
    words = finding.words
    if finding.place.kind == Case.KEY or not finding.subject:
        return words
    return phrase("“{title}”: {words}", title=finding.subject, words=words)


@dataclass(frozen=True, slots=True)
class _Page:
    lacks: Callable[[Draft], Iterator[Missing]]
    kinds: tuple[type[Item], ...]
    count: Callable[[Draft], str]


def _progress(draft: Draft, page: _Page) -> PageProgress:
    missing = tuple(page.lacks(draft))
    state = State.READY if not missing else State.BEGUN if _is_begun(draft, page.kinds) else State.BLANK
    return PageProgress(state, missing, page.count(draft))


def _is_begun(draft: Draft, kinds: tuple[type[Item], ...]) -> bool:
    """Is anything written in an item of these kinds? The first that says yes ends the search."""
    if kinds == (Case,):
        return not is_untouched(draft.case, "name", "theme", *Case.CHOICES)
    return any(not is_untouched(item) for kind in kinds for item in draft.record.of(kind))


def _none(draft: Draft) -> str:  # noqa: ARG001
    return ""


def _chosen(kind: type[Item]) -> Callable[[Draft], str]:
    return lambda draft: str(len(draft.chosen(kind)) or "")


def _people(draft: Draft) -> str:
    return str(len(draft.record.people) or "")


def _sources(draft: Draft) -> str:
    number = len(draft.chosen(MarketPay))
    return plural("{count} source", "{count} sources", number) if number else ""


_PAGES = {
    "you": _Page(needs.you, (Profile, Duty), _none),
    "goals": _Page(needs.goals, (Vision, Goal, Action), _chosen(Goal)),
    "accomplishments": _Page(proof.accomplishments, (Accomplishment,), _chosen(Accomplishment)),
    "competencies": _Page(proof.competencies, (Competency,), _chosen(Competency)),
    "feedback": _Page(proof.feedback, (Feedback,), _chosen(Feedback)),
    "people": _Page(needs.people, (Person, CheckIn), _people),
    "pay": _Page(needs.pay, (OwnPay, MarketPay), _sources),
    "future": _Page(needs.future, (Initiative,), _chosen(Initiative)),
    "ask": _Page(needs.ask, (Case,), _none),
}
"""The pages that are judged, in the order of the walk."""
