"""What a document is about, picked out of the record: few items, in the order in which they are printed.

Nothing is kept back here: an `Edition` cuts what it picks down to what it may know (`cut.py`).
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

from promocase.document.scope import CaseScope, MeetingScope, PeriodScope, PersonScope, Scope
from promocase.document.trust import trusted_first
from promocase.domain.choice import ActionState, Influence, Relation
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
from promocase.domain.written import Day
from promocase.errors import PromocaseError
from promocase.figures.mention import name_in, names_in
from promocase.phrase import phrase

Found = TypeVar("Found", bound=Item)


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The profile, one case, and of each kind some items. The fields are named by the kinds' keys.

    `names` are words of names that stand in a confidential item's wording, and no others: a document that
    may not know the people around a case still knows where it names them. `scope` is what it was picked for.
    """

    profile: Profile
    case: Case
    duties: tuple[Duty, ...] = ()
    visions: tuple[Vision, ...] = ()
    goals: tuple[Goal, ...] = ()
    actions: tuple[Action, ...] = ()
    accomplishments: tuple[Accomplishment, ...] = ()
    competencies: tuple[Competency, ...] = ()
    feedback: tuple[Feedback, ...] = ()
    people: tuple[Person, ...] = ()
    checkins: tuple[CheckIn, ...] = ()
    own_pay: tuple[OwnPay, ...] = ()
    market_pay: tuple[MarketPay, ...] = ()
    initiatives: tuple[Initiative, ...] = ()
    names: tuple[str, ...] = ()
    scope: Scope | None = None

    def of(self, key: str) -> tuple[Item, ...]:
        """The items of a kind; none of profile and case, of which there is one each."""
        held: object = getattr(self, key, ())
        return held if isinstance(held, tuple) else ()  # pyright: ignore[reportUnknownVariableType]


def excerpt(record: Record, scope: Scope) -> Excerpt:
    """Linear in the record, a look-up an item; PromocaseError for a case, meeting or person that is gone."""
    picked = _picked(record, _of_case(record, scope.case_id), scope)
    known, told = names_in(record), (each.redacted for each in picked.accomplishments if each.confidential)
    names = dict.fromkeys(name for text in told if (name := name_in(text, known)))
    return replace(picked, names=tuple(names), scope=scope)


def _picked(record: Record, whole: Excerpt, scope: Scope) -> Excerpt:
    match scope:
        case CaseScope():
            return whole
        case PeriodScope(first=first, last=last):
            return _of_period(record, whole, first, last)
        case MeetingScope(checkin_id=id):
            return _of_meeting(record, whole, id)
        case PersonScope(person_id=id):
            return _of_person(record, whole, id)


def _of_case(record: Record, case_id: str) -> Excerpt:
    """What the case chose, in its order; of other kinds all that matters: the job, who has a say, own pay."""
    case = _found(record.cases, case_id)
    if case is None:
        raise PromocaseError(phrase("This case is no longer in the record."), phrase("Choose another case."))
    chosen: dict[str, Any] = dict(record.chosen(case).by_kind)
    own_pay = record.own_pay if case.show_own_pay else ()
    deciding = tuple(each for each in record.people if _has_a_say(each))
    return Excerpt(record.profile, case, duties=record.duties, people=deciding, own_pay=own_pay, **chosen)


def _has_a_say(person: Person) -> bool:
    return person.relation in (Relation.MANAGER, Relation.DECIDER) or person.influence is Influence.HIGH


def _of_period(record: Record, whole: Excerpt, first: date, last: date) -> Excerpt:
    """What happened then, chosen in the case or not; goals, competencies and the like as the case chose.

    Of the check-ins also those with something still to do, and those after it, and the development that is
    asked for: they say what comes next.
    """

    def within(start: Day, end: Day) -> bool:
        days = [day for day in (start.first, start.last, end.first, end.last) if day is not None]
        return bool(days) and min(days) <= last and max(days) >= first

    return replace(
        whole,
        accomplishments=tuple(each for each in record.accomplishments if within(each.start, each.end)),
        actions=tuple(
            each for each in record.actions if within(each.start, each.end) or each.state is ActionState.ASKED
        ),
        feedback=tuple(each for each in record.feedback if within(each.said_on, each.said_on)),
        checkins=tuple(
            each
            for each in record.checkins
            if within(each.held_on, each.held_on) or _is_open(each) or (each.held_on.last or date.max) > last
        ),
    )


def _of_meeting(record: Record, whole: Excerpt, checkin_id: str) -> Excerpt:
    """The meeting itself first, then earlier ones with the same person, the latest first."""
    meeting = _found(record.checkins, checkin_id)
    if meeting is None:
        raise PromocaseError(
            phrase("This check-in is no longer in the record."), phrase("Choose another check-in.")
        )
    before = [each for each in _talks(record, meeting.with_whom) if _is_before(each, meeting)]
    before.sort(key=_when, reverse=True)
    people = tuple(each for each in record.people if _is_same(each.name, meeting.with_whom))
    return replace(whole, checkins=(meeting, *before), people=people)


def _of_person(record: Record, whole: Excerpt, person_id: str) -> Excerpt:
    """The person, and the talks with them, the latest first; first the proof that they trust."""
    person = _found(record.people, person_id)
    if person is None:
        raise PromocaseError(
            phrase("This person is no longer in the record."), phrase("Choose another person.")
        )
    talks = sorted(_talks(record, person.name), key=_when, reverse=True)
    shown = trusted_first(whole.accomplishments, person.trusts)
    return replace(whole, people=(person,), checkins=tuple(talks), accomplishments=shown)


def _found(items: Iterable[Found], id: str) -> Found | None:
    return next((item for item in items if item.id == id), None)


def _talks(record: Record, name: str) -> list[CheckIn]:
    return [each for each in record.checkins if _is_same(each.with_whom, name)]


def _is_open(talk: CheckIn) -> bool:
    return any(each.what.strip() and not each.done for each in talk.followups)


def _is_same(one: str, other: str) -> bool:
    return bool(one.strip()) and one.strip().casefold() == other.strip().casefold()


def _is_before(talk: CheckIn, meeting: CheckIn) -> bool:
    """Without an understood day it cannot be told, and it is left out."""
    return talk.held_on.first is not None and talk.id != meeting.id and _when(talk) <= _when(meeting)


def _when(talk: CheckIn) -> date:
    """A meeting without a day is still to come."""
    return talk.held_on.first or date.max
