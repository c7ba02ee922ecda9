"""What an edition is about: the usual subject, those to choose, and what people write for one."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from strategies import records
from written import written

from promocase.document.editions import EDITIONS
from promocase.document.options import resolve
from promocase.document.scope import CaseScope, MeetingScope, PeriodScope, PersonScope, Scope
from promocase.document.subject import WHOLE_CASE
from promocase.document.subjects.meetings import MEETINGS
from promocase.document.subjects.months import MONTHS
from promocase.document.subjects.persons import PERSONS
from promocase.domain.choice import Language, Relation
from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.checkin import CheckIn
from promocase.domain.kinds.person import Person
from promocase.domain.kinds.profile import Profile
from promocase.domain.record import Record
from promocase.errors import PromocaseError

TODAY = date(2026, 3, 14)


def kept(**items: Any) -> Record:
    return Record(**{"profile": Profile(id="profile"), "cases": (Case(id="c"),), **items})


def month(text: str) -> PeriodScope:
    first = date.fromisoformat(f"{text}-01")
    after = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return PeriodScope("c", first, date.fromordinal(after.toordinal() - 1))


def done(*ends: str) -> Record:
    return kept(
        accomplishments=tuple(written(Accomplishment, f"a{at}", end=end) for at, end in enumerate(ends))
    )


def talks(*told: tuple[str, str, str]) -> Record:
    return kept(checkins=tuple(written(CheckIn, id, held_on=day, with_whom=who) for id, day, who in told))


# ---------- a month ----------


@pytest.mark.parametrize(
    ("today", "ends", "usual"),
    [
        ("2026-03-14", ("February 2026", "March 2026"), "2026-02"),
        ("2026-03-14", ("March 2026",), "2026-03"),
        ("2026-03-14", ("June 2025",), "2026-02"),
        ("2026-03-14", (), "2026-02"),
        ("2026-03-24", ("February 2026", "March 2026"), "2026-02"),
        ("2026-03-25", ("February 2026", "March 2026"), "2026-03"),
        ("2026-03-25", ("February 2026",), "2026-02"),
        ("2026-03-31", (), "2026-03"),
        ("2026-01-05", ("December 2025",), "2025-12"),
        ("2026-03-14", ("12 March 2026",), "2026-03"),
        ("2026-03-14", ("2026",), "2026-02"),
    ],
)
def test_that_the_usual_month_is_the_last_whole_one_that_has_entries(
    today: str, ends: tuple[str, ...], usual: str
) -> None:
    assert MONTHS.usual(done(*ends), "c", date.fromisoformat(today)) == month(usual)


def test_that_months_with_entries_are_offered_the_latest_first() -> None:
    listed = MONTHS.listed(done("June 2025", "March 2026", "April 2026", "2024", "soon"), TODAY)
    assert [(each.key, each.words) for each in listed] == [
        ("2026-03", "March 2026"),
        ("2026-02", "February 2026"),
        ("2025-06", "June 2025"),
    ]


@pytest.mark.parametrize(
    ("key", "found"),
    [
        ("2026-03", "2026-03"),
        ("2000-01", "2000-01"),
        ("March 2026", "2026-03"),
        ("mar 2026", "2026-03"),
        ("12 March 2026", "2026-03"),
        ("last month", "2026-02"),
        ("December 2019", "2019-12"),
    ],
)
def test_that_a_month_is_named_as_people_write_it(key: str, found: str) -> None:
    assert MONTHS.named(key, kept(), "c", TODAY) == month(found)


@pytest.mark.parametrize("key", ["2026", "soon", "before March 2026", "Q1 2026"])
def test_that_what_is_no_month_is_told_with_an_example(key: str) -> None:
    with pytest.raises(PromocaseError) as caught:
        MONTHS.named(key, kept(), "c", TODAY)
    assert caught.value.message == f"“{key}” is not a month."
    assert caught.value.hint == "Write it as in 2026-03 or March 2026."


def test_that_a_day_is_read_in_the_language_of_the_record() -> None:
    american = kept(profile=Profile(id="profile", language=Language.EN_US))
    assert MONTHS.named("3/4/2026", american, "c", TODAY) == month("2026-03")
    assert MONTHS.named("3/4/2026", kept(), "c", TODAY) == month("2026-04")


# ---------- a check-in ----------


@pytest.mark.parametrize(
    ("days", "usual"),
    [
        (("12 March 2026", "2 April 2026", "1 May 2026"), 1),
        (("12 March 2026", "14 March 2026", "1 May 2026"), 1),
        (("14 January 2026", "12 March 2026"), 1),
        (("12 March 2026", ""), 1),
        (("", "2 April 2026"), 1),
        (("March 2026", "2 April 2026"), 0),
    ],
)
def test_that_the_usual_check_in_is_the_next_one_else_the_latest(days: tuple[str, ...], usual: int) -> None:
    record = talks(*((f"t{at}", day, "Tomas") for at, day in enumerate(days)))
    assert MEETINGS.usual(record, "c", TODAY) == MeetingScope("c", f"t{usual}")


def test_that_a_talk_without_a_day_was_held_once_something_was_agreed() -> None:
    record = talks(("someday", "", "Tomas"), ("last", "12 March 2026", "Tomas"))
    assert MEETINGS.usual(record, "c", TODAY) == MeetingScope("c", "someday")
    held = tuple(replace(each, agreed="Two closes alone") for each in record.checkins)
    assert MEETINGS.usual(replace(record, checkins=held), "c", TODAY) == MeetingScope("c", "last")


TALKS = talks(
    ("old", "14 January 2026", "Tomas Reyes"),
    ("last", "12 March 2026", "Tomas Reyes"),
    ("other", "20 March 2026", "Dana Whitlock"),
    ("next", "2 April 2026", "Tomas Reyes"),
    ("blank", "", ""),
)


def test_that_check_ins_are_offered_the_latest_first() -> None:
    listed = MEETINGS.listed(TALKS, TODAY)
    assert [each.key for each in listed] == ["blank", "next", "other", "last", "old"]
    assert [each.words for each in listed][:2] == ["A check-in without a day", "2 April 2026 · Tomas Reyes"]


@pytest.mark.parametrize(
    ("key", "found"),
    [
        ("12 March 2026", "last"),
        ("2026-03-20", "other"),
        ("January 2026", "old"),
        ("March 2026", "other"),
        ("tomas", "next"),
        ("Reyes", "next"),
        ("dana whitlock", "other"),
        ("old", "old"),
    ],
)
def test_that_a_check_in_is_named_by_day_or_person(key: str, found: str) -> None:
    """Of several, the next one still to come."""
    assert MEETINGS.named(key, TALKS, "c", TODAY) == MeetingScope("c", found)


@pytest.mark.parametrize("key", ["13 March 2026", "Nobody", " "])
def test_that_an_unknown_check_in_is_told_with_those_there_are(key: str) -> None:
    with pytest.raises(PromocaseError) as caught:
        MEETINGS.named(key, TALKS, "c", TODAY)
    assert caught.value.message == f"No check-in is called “{key}”."
    assert "“2 April 2026 · Tomas Reyes”" in caught.value.hint


# ---------- a person ----------

PEOPLE = kept(
    people=(
        Person(id="m", name="Colin Abara", relation=Relation.MANAGER),
        Person(id="n", name="Colette Young"),
        Person(id="s", name="Anneke  Doyle", relation=Relation.SPONSOR),
        Person(id="blank", name=" ", relation=Relation.SPONSOR),
    )
)


def test_that_the_usual_person_is_the_sponsor_else_the_manager() -> None:
    assert PERSONS.usual(PEOPLE, "c", TODAY) == PersonScope("c", "s")
    assert PERSONS.usual(replace(PEOPLE, people=PEOPLE.people[:2]), "c", TODAY) == PersonScope("c", "m")
    assert PERSONS.usual(replace(PEOPLE, people=PEOPLE.people[1:2]), "c", TODAY) == PersonScope("c", "n")


def test_that_people_are_offered_with_what_they_are() -> None:
    assert [each.words for each in PERSONS.listed(PEOPLE, TODAY)] == [
        "Anneke Doyle · Sponsor",
        "Colin Abara · Manager",
        "Colette Young",
    ]


@pytest.mark.parametrize(
    ("key", "found"), [("anneke doyle", "s"), ("Ann", "s"), ("doyle", "s"), ("Coli", "m"), ("n", "n")]
)
def test_that_a_person_is_named_by_how_the_name_begins(key: str, found: str) -> None:
    assert PERSONS.named(key, PEOPLE, "c", TODAY) == PersonScope("c", found)


def test_that_a_beginning_of_two_names_is_told_with_both() -> None:
    with pytest.raises(PromocaseError) as caught:
        PERSONS.named("col", PEOPLE, "c", TODAY)
    assert caught.value.message == "“col” fits several people."
    assert caught.value.hint == "Name one of: “Colin Abara”, “Colette Young”."


def test_that_a_name_of_nobody_is_told_with_everybody() -> None:
    with pytest.raises(PromocaseError) as caught:
        PERSONS.named("Zoe", PEOPLE, "c", TODAY)
    assert caught.value.message == "Nobody is called “Zoe”."
    assert "“Anneke  Doyle”" in caught.value.hint


# ---------- all of them ----------


@pytest.mark.parametrize(
    ("edition", "message"),
    [
        ("agenda", "No check-in is in the record yet."),
        ("sponsor", "No person is in the record yet."),
        ("full", "This edition is about the whole case, not about “x”."),
    ],
)
def test_that_what_cannot_be_named_yet_is_told_kindly(edition: str, message: str) -> None:
    with pytest.raises(PromocaseError) as caught:
        resolve(kept(), "c", TODAY, edition, about="x")
    assert caught.value.message == message
    assert caught.value.hint


def test_that_nothing_named_is_left_to_the_edition() -> None:
    for key in EDITIONS:
        assert resolve(kept(), "c", TODAY, key, about=" ").scope is None


def test_that_an_empty_record_makes_every_edition_about_something() -> None:
    found = {key: edition.about.usual(kept(), "c", TODAY) for key, edition in EDITIONS.items()}
    assert found["agenda"] == found["sponsor"] == found["full"] == CaseScope("c")
    assert found["month"] == month("2026-02")


@given(records(), st.dates(date(1990, 1, 1), date(2090, 1, 1)))
@settings(max_examples=15, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
def test_that_whatever_is_offered_can_be_named_and_is_in_the_record(record: Record, today: date) -> None:
    case_id = record.cases[0].id
    for about in (MONTHS, MEETINGS, PERSONS, WHOLE_CASE):
        scopes: list[Scope] = [about.usual(record, case_id, today)]
        for each in about.listed(record, today):
            scopes.append(about.named(each.key, record, case_id, today))
            assert scopes[-1].key == each.key
        for edition in EDITIONS.values():
            if edition.about == about:
                for scope in scopes:
                    edition.select(record, scope)
