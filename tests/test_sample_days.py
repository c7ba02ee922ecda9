"""A sample is fresh on whatever day it is made: what is past is past, what is to come lies ahead."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

import pytest
from sampled import NAMES, chosen, first, items, last, main_case, read

from promocase.domain.choice import ActionState, GoalStatus
from promocase.domain.field import fields_of
from promocase.domain.kinds.checkin import CheckIn
from promocase.domain.record import Record
from promocase.domain.written import Day
from promocase.exchange.dump import text_from_record
from promocase.exchange.sample import WRITTEN_IN
from promocase.resource import resource

BEGIN, DAYS = date(2026, 1, 1), 3300
"""Nine years with their leap days, month ends and year ends."""
MONTHS = sorted({(BEGIN + timedelta(days=at)).replace(day=1) for at in range(DAYS)})
TOKEN = re.compile(r"\{\{.*?\}\}")


@pytest.fixture(params=NAMES)
def name(request: pytest.FixtureRequest) -> str:
    return request.param


def past(record: Record) -> Iterator[Day]:
    """What has happened, each day of which lies behind."""
    case = main_case(record)
    yield from (item.end for item in record.accomplishments)
    yield from (item.said_on for item in record.feedback)
    yield from (item.held_on for item in record.checkins if item.agreed)
    yield from (item.last_contact for item in record.people)
    yield from (item.reference for item in record.market_pay)
    yield from (item.end for item in record.actions if item.state is ActionState.DONE)
    yield from (item.since for item in record.own_pay)
    yield from (item.since for item in record.duties)
    yield from (step.due for goal in record.goals for step in goal.milestones if step.reached)
    yield from (goal.due for goal in record.goals if goal.status is GoalStatus.REACHED)
    yield from (step.due for talk in record.checkins for step in talk.followups if step.done)
    yield case.period_to
    for older in record.cases[:-1]:
        yield from (older.decided_by, older.effective, older.agreed_by)


def ahead(record: Record) -> Iterator[Day]:
    """What is to come, each day of which lies ahead."""
    case = main_case(record)
    yield from (goal.due for goal in record.goals if goal.status is not GoalStatus.REACHED)
    yield from (step.due for goal in record.goals for step in goal.milestones if not step.reached)
    yield from (step.due for talk in record.checkins for step in talk.followups if not step.done)
    yield from (item.held_on for item in record.checkins if not item.agreed)
    yield from (person.next_date for person in record.people)
    yield from (item.end for item in record.actions if item.state is not ActionState.DONE)
    yield from (
        item.start for item in record.actions if item.state in (ActionState.ASKED, ActionState.PLANNED)
    )
    yield from (item.start for item in record.initiatives)
    yield from (item.plan_due for item in record.competencies if not item.plan_due.is_blank)
    yield from (each.when for each in case.calendar)
    yield from (case.decided_by, case.effective, case.review_on)


def test_that_what_has_happened_is_past_and_what_is_to_come_lies_ahead_on_every_day(name: str) -> None:
    edges = {
        month: (max(map(last, past(read(name, month)))), min(map(first, ahead(read(name, month)))))
        for month in MONTHS
    }
    days = (BEGIN + timedelta(days=at) for at in range(DAYS))
    late = [day for day in days if not edges[day.replace(day=1)][0] < day < edges[day.replace(day=1)][1]]
    assert late == []


def test_that_a_sample_is_the_same_on_every_day_of_a_month(name: str) -> None:
    for day in (date(2028, 2, 29), date(2027, 1, 31)):
        made = [text_from_record(read(name, each)) for each in (day, day.replace(day=1))]
        times = re.compile(r'"(?:created|changed)": "[^"]*"')
        assert times.sub("", made[0]) == times.sub("", made[1])


@pytest.mark.parametrize("month", MONTHS, ids=str)
def test_that_distances_are_those_of_a_case_that_is_made_today(name: str, month: date) -> None:
    record = read(name, month)
    case, until = main_case(record), (month + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    assert last(case.period_to) == month - timedelta(days=1), "the case covers all but the month that runs"
    assert 15 <= (first(case.decided_by) - until).days < (first(case.decided_by) - month).days <= 60
    assert all((until - first(item.start)).days <= 18 * 31 for item in chosen(record, "accomplishments"))
    assert all((until - first(item.reference)).days <= 366 for item in chosen(record, "market_pay"))
    assert all((until - last(item.last_contact)).days <= 200 for item in record.people)
    assert 300 <= (until - first(record.own_pay[-1].since)).days <= 366


def inner(record: Record) -> Iterator[list[Day]]:
    """Days that follow one another."""
    case = main_case(record)
    yield from ([item.start, item.end] for item in (*record.accomplishments, *record.actions))
    yield from ([item.start, each.dated] for item in record.accomplishments for each in item.evidence)
    yield from ([case.period_from, item.end, case.period_to] for item in chosen(record, "accomplishments"))
    yield from ([*(step.due for step in goal.milestones), goal.due] for goal in record.goals)
    yield from ([talk.held_on, step.due] for talk in record.checkins for step in talk.followups)
    yield from ([person.last_contact, person.next_date] for person in record.people)
    yield [each.since for each in record.own_pay]
    yield [each.held_on for each in record.checkins]
    yield [each.when for each in case.calendar]
    yield [case.period_from, case.period_to, case.decided_by, case.effective, case.review_on]
    for older in record.cases[:-1]:
        yield [older.period_from, older.period_to, older.decided_by]


@pytest.mark.parametrize("month", MONTHS, ids=str)
def test_that_no_day_is_out_of_order_and_no_token_is_left(name: str, month: date) -> None:
    record = read(name, month)
    for days in inner(record):
        assert all(first(before) <= last(after) for before, after in pairwise(days)), days
    text = text_from_record(record)
    assert "{{" not in text and "}}" not in text
    written = (getattr(item, field.name) for item in items(record) for field in fields_of(type(item)))
    assert [
        day for day in written if isinstance(day, Day) and not day.is_blank and not day.is_understood
    ] == []


FIXED = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"|\b(?:19|20)\d\d\b|\b(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|Fall|Christmas|Easter)\b"
    r"|\b(?:this|next|last) (?:year|month)\b"
)


def test_that_nothing_in_a_sample_is_tied_to_a_year_a_month_or_a_season(name: str) -> None:
    text = TOKEN.sub("", resource("samples", f"{name}.json").read_text("utf-8"))
    assert FIXED.findall(text) == []
    assert len(FIXED.findall("In June, since 2024, Fall review of this year")) == 4, (
        "such words would be found"
    )


OWN_EVENTS = {"2026-07-01", "2026-06-01", "2025-12-03", "2026-04-14", "2026-04-08"}
"""Days that prose alone tells: the homes join and bring their data, a request of HR's, two interviews."""


def test_that_a_day_in_prose_is_one_that_a_field_holds(name: str) -> None:
    text = resource("samples", f"{name}.json").read_text("utf-8")
    of_fields = set(re.findall(r'"\{\{(\d{4}-\d\d-\d\d)\}\}"', text))
    assert set(re.findall(r"\{\{(\d{4}-\d\d-\d\d)", text)) - of_fields - OWN_EVENTS == set()


def test_that_the_present_month_holds_no_day(name: str) -> None:
    text = resource("samples", f"{name}.json").read_text("utf-8")
    assert f"{{{{{WRITTEN_IN[0]}-{WRITTEN_IN[1]:02}-" not in text


def test_that_the_day_the_bar_was_agreed_is_told_as_it_was(name: str) -> None:
    record = read(name, date(2027, 8, 20))
    held = record.find(CheckIn, "check-criteria")
    assert held is not None
    agreed = held.held_on.text
    assert f"on {agreed}" in main_case(record).criteria
