"""How far each page is, and what it still lacks: the outline's marks and the export page's list."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from promocase.domain.kinds.case import Case
from promocase.domain.record import Record
from promocase.phrase import Phrase, phrase, plural
from promocase.review.walk import needs, proof
from promocase.review.walk.draft import CHOSEN, Draft, Missing, draft_of
from promocase.review.walk.missing import is_untouched

__all__ = ["Missing", "PageProgress", "State", "progress"]


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
        if not first.endswith((".", ".”")):
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
    case = record.find(Case.KEY, case_id)
    draft = draft_of(record, case or Case(id=case_id))
    pages = {key: _progress(draft, page) for key, page in _PAGES.items()}
    return pages if case else pages | {"ask": PageProgress(State.BLANK, (Missing(_NO_CASE),))}


@dataclass(frozen=True, slots=True)
class _Page:
    lacks: Callable[[Draft], Iterator[Missing]]
    kinds: tuple[str, ...]
    count: Callable[[Draft], str]


def _progress(draft: Draft, page: _Page) -> PageProgress:
    missing = tuple(page.lacks(draft))
    state = State.READY if not missing else State.BEGUN if _is_begun(draft, page.kinds) else State.BLANK
    return PageProgress(state, missing, page.count(draft))


def _is_begun(draft: Draft, kinds: tuple[str, ...]) -> bool:
    """Is anything written in an item of these kinds? The first that says yes ends the search."""
    if kinds == (Case.KEY,):
        return not is_untouched(draft.case, "name", "theme", *CHOSEN)
    return any(not is_untouched(item) for kind in kinds for item in draft.record.of(kind))


def _none(draft: Draft) -> str:  # noqa: ARG001
    return ""


def _chosen(kind: str) -> Callable[[Draft], str]:
    return lambda draft: str(len(draft.chosen(kind)) or "")


def _people(draft: Draft) -> str:
    return str(len(draft.record.people) or "")


def _sources(draft: Draft) -> str:
    number = len(draft.chosen("market_pay"))
    return plural("{count} source", "{count} sources", number) if number else ""


_PAGES = {
    "you": _Page(needs.you, ("profile",), _none),
    "goals": _Page(needs.goals, ("visions", "goals", "actions"), _chosen("goals")),
    "accomplishments": _Page(proof.accomplishments, ("accomplishments",), _chosen("accomplishments")),
    "competencies": _Page(proof.competencies, ("competencies",), _chosen("competencies")),
    "feedback": _Page(proof.feedback, ("feedback",), _chosen("feedback")),
    "people": _Page(needs.people, ("people", "checkins"), _people),
    "pay": _Page(needs.pay, ("own_pay", "market_pay"), _sources),
    "future": _Page(needs.future, ("initiatives",), _chosen("initiatives")),
    "ask": _Page(needs.ask, ("cases",), _none),
}
"""The pages that are judged, in the order of the walk."""
