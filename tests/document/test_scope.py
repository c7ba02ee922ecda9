"""What each scope picks out of a record; what of it a document may know is asked in test_privacy."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from promocase.document.excerpt import Excerpt, excerpt
from promocase.document.scope import CaseScope, MeetingScope, PeriodScope, PersonScope, Scope
from promocase.domain.choice import ActionState
from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.checkin import CheckIn, FollowUp
from promocase.domain.kinds.feedback import Feedback
from promocase.domain.kinds.goal import Action
from promocase.domain.kinds.paydata import OwnPay
from promocase.domain.kinds.person import Person
from promocase.domain.kinds.profile import Profile
from promocase.domain.reading import day_from_text
from promocase.domain.record import Record
from promocase.domain.written import Day
from promocase.errors import PromocaseError

MARCH = PeriodScope("c", date(2026, 3, 1), date(2026, 3, 31))


def day(text: str) -> Day:
    return day_from_text(text) if text else Day()


def done(id: str, start: str, end: str) -> Accomplishment:
    return Accomplishment(id=id, start=day(start), end=day(end))


def talk(id: str, when: str, who: str) -> CheckIn:
    return CheckIn(id=id, held_on=day(when), with_whom=who)


def kept(**items: Any) -> Record:
    """A record with one case, which chooses nothing unless told."""
    return Record(**{"profile": Profile(id="profile"), "cases": (Case(id="c"),), **items})


def ids(items: tuple[Any, ...]) -> list[str]:
    return [item.id for item in items]


def test_that_a_case_is_what_it_chose_in_its_order() -> None:
    case = Case(id="c", accomplishments=("b", "gone", "a", "b"))
    found = excerpt(
        kept(cases=(Case(id="other"), case), accomplishments=tuple(done(id, "", "") for id in "abc")),
        CaseScope("c"),
    )
    assert found.case is case
    assert ids(found.accomplishments) == ["b", "a"]
    assert (found.people, found.checkins) == ((), ())


@pytest.mark.parametrize("shown", [True, False])
def test_that_own_pay_comes_whole_or_not_at_all(shown: bool) -> None:
    record = kept(cases=(Case(id="c", show_own_pay=shown),), own_pay=(OwnPay(id="p"), OwnPay(id="q")))
    assert ids(excerpt(record, CaseScope("c")).own_pay) == (["p", "q"] if shown else [])


@pytest.mark.parametrize(
    ("start", "end", "is_in"),
    [
        ("March 2026", "", True),
        ("", "31 March 2026", True),
        ("28 February 2026", "1 March 2026", True),
        ("January 2026", "June 2026", True),
        ("31 March 2026", "2 May 2026", True),
        ("2026", "", True),
        ("January 2026", "28 February 2026", False),
        ("1 April 2026", "", False),
        ("", "", False),
        ("soon", "", False),
        ("soon", "5 March 2026", True),
    ],
)
def test_that_a_period_holds_what_touches_it(start: str, end: str, is_in: bool) -> None:
    found = excerpt(kept(accomplishments=(done("a", start, end),)), MARCH)
    assert ids(found.accomplishments) == (["a"] if is_in else [])


def test_that_a_period_holds_all_that_happened_then_and_the_goals_of_the_case() -> None:
    record = kept(
        cases=(Case(id="c", goals=("g",), feedback=("old",)),),
        feedback=(
            Feedback(id="old", said_on=day("May 2025")),
            Feedback(id="new", said_on=day("3 March 2026")),
        ),
        actions=(Action(id="step", start=day("2 March 2026"), end=day("4 March 2026")),),
        checkins=(talk("t", "12 March 2026", "Tomas"), talk("u", "12 January 2026", "Tomas")),
    )
    found = excerpt(record, MARCH)
    assert ids(found.feedback) == ["new"]
    assert ids(found.actions) == ["step"]
    assert ids(found.checkins) == ["t"]
    assert found.goals == excerpt(record, CaseScope("c")).goals


def test_that_a_period_holds_what_is_still_to_do_and_the_talks_to_come() -> None:
    open_one = replace(
        talk("open", "May 2025", "Tomas"), followups=(FollowUp(id="f", what="Send it"), FollowUp(id="e"))
    )
    done_one = replace(
        talk("done", "May 2025", "Tomas"), followups=(FollowUp(id="f", what="Sent", done=True),)
    )
    blank = replace(talk("blank", "June 2025", "Tomas"), followups=(FollowUp(id="f", what=" "),))
    ahead = (talk("next", "1 April 2026", "Tomas"), talk("someday", "", "Tomas"))
    record = kept(checkins=(open_one, done_one, blank, *ahead))
    assert ids(excerpt(record, MARCH).checkins) == ["open", "next", "someday"]


def test_that_a_period_holds_the_development_that_is_asked_for() -> None:
    asked = Action(id="asked", start=day("May 2026"), state=ActionState.ASKED)
    planned = Action(id="planned", start=day("May 2026"), state=ActionState.PLANNED)
    assert ids(excerpt(kept(actions=(asked, planned)), MARCH).actions) == ["asked"]


DAYS = st.dates(date(2024, 1, 1), date(2027, 12, 31))


@given(first=DAYS, length=st.integers(0, 400), start=DAYS, lasted=st.integers(0, 400))
def test_that_a_year_of_months_misses_no_day(first: date, length: int, start: date, lasted: int) -> None:
    """What is in a period is in one of its two halves, and nothing in a half is out of the whole."""
    last, end = first + timedelta(length), start + timedelta(lasted)
    item = Accomplishment(
        id="a",
        start=Day(str(start), start.year, start.month, start.day),
        end=Day(str(end), end.year, end.month, end.day),
    )
    record, middle = kept(accomplishments=(item,)), first + timedelta(length // 2)

    def is_in(first: date, last: date) -> bool:
        return bool(excerpt(record, PeriodScope("c", first, last)).accomplishments)

    assert is_in(first, last) == (is_in(first, middle) or is_in(middle + timedelta(1), last))


def test_that_a_meeting_brings_what_was_said_before_with_the_same_person() -> None:
    record = kept(
        people=(Person(id="p", name="tomas reyes "), Person(id="q", name="Dana")),
        checkins=(
            talk("first", "January 2026", "Tomas Reyes"),
            talk("second", "12 February 2026", "Tomas Reyes"),
            talk("other", "13 February 2026", "Dana"),
            talk("next", "12 March 2026", "Tomas Reyes"),
            talk("later", "2 April 2026", "Tomas Reyes"),
            talk("someday", "", "Tomas Reyes"),
        ),
    )
    found = excerpt(record, MeetingScope("c", "next"))
    assert ids(found.checkins) == ["next", "second", "first"]
    assert ids(found.people) == ["p"]
    assert ids(excerpt(record, MeetingScope("c", "someday")).checkins) == [
        "someday",
        "later",
        "next",
        "second",
        "first",
    ]


def test_that_a_meeting_with_nobody_named_stands_alone() -> None:
    record = kept(people=(Person(id="p"),), checkins=(talk("a", "May 2025", ""), talk("b", "June 2025", "")))
    found = excerpt(record, MeetingScope("c", "b"))
    assert (ids(found.checkins), found.people) == (["b"], ())


def test_that_a_person_comes_with_the_talks_with_them() -> None:
    record = kept(
        people=(Person(id="p", name="Tomas Reyes"), Person(id="q", name="Dana")),
        checkins=(
            talk("a", "May 2025", "Tomas Reyes"),
            talk("b", "June 2025", "TOMAS REYES"),
            talk("c", "", "Dana"),
        ),
    )
    found = excerpt(record, PersonScope("c", "p"))
    assert ids(found.people) == ["p"]
    assert ids(found.checkins) == ["b", "a"]


@pytest.mark.parametrize(
    ("scope", "gone"),
    [
        (CaseScope("x"), "case"),
        (PeriodScope("x", date(2026, 3, 1), date(2026, 3, 31)), "case"),
        (MeetingScope("c", "x"), "check-in"),
        (PersonScope("c", "x"), "person"),
    ],
)
def test_that_what_is_gone_is_said(scope: Scope, gone: str) -> None:
    with pytest.raises(PromocaseError, match=f"This {gone} is no longer in the record"):
        excerpt(kept(), scope)


def test_that_every_scope_keeps_the_case_at_work(record: Record) -> None:
    scopes: tuple[Scope, ...] = (
        CaseScope("case1"),
        PeriodScope("case1", date(2026, 1, 1), date(2026, 1, 31)),
        MeetingScope("case1", record.checkins[0].id),
        PersonScope("case1", "someone"),
    )
    known = replace(record, people=(*record.people, Person(id="someone", name="Someone")))
    whole = excerpt(known, scopes[0])
    for scope in scopes:
        found = excerpt(known, scope)
        assert (found.profile, found.case) == (known.profile, known.cases[0])
        assert only_by_case(found) == only_by_case(whole)


def only_by_case(found: Excerpt) -> tuple[Any, ...]:
    return found.visions, found.goals, found.competencies, found.market_pay, found.initiatives, found.own_pay
