"""The samples teach by example: each is whole, believable, and its figures hold together."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import count, pairwise
from math import prod
from pathlib import Path
from typing import Any

import pytest
from typed import sure

from promocase.domain.choice import ActionKind, Consent, PaySource, Relation
from promocase.domain.field import Form, blank_of, fields_of
from promocase.domain.item import Item
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.initiative import Initiative
from promocase.domain.record import KINDS, Record
from promocase.domain.written import Day, Money, Quantity
from promocase.exchange.dump import record_from_text
from promocase.resource import resource
from promocase.review.walk.progress import State, progress

NAMES = ("payroll-specialist", "support-lead")
CASE_DATE = date(2026, 3, 14)
NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")


def read(name: str) -> Record:
    ids = count(1)
    text = resource("samples", f"{name}.json").read_text("utf-8")
    return record_from_text(text, lambda: f"id-{next(ids)}", datetime(2026, 3, 14, tzinfo=UTC))


@pytest.fixture(params=NAMES)
def record(request: pytest.FixtureRequest) -> Record:
    return read(request.param)


def main_case(record: Record) -> Case:
    return record.cases[-1]


def chosen(record: Record, kind: str) -> list[Any]:
    return [record.find(kind, id) for id in getattr(main_case(record), kind)]


def items(record: Record) -> Iterator[Item]:
    """Every item, and every item within one."""
    for kind in KINDS:
        for item in record.of(kind):
            yield item
            for field in fields_of(type(item)):
                if field.form is Form.MANY:
                    yield from getattr(item, field.name)


def numbers(text: str) -> list[Decimal]:
    return [Decimal(number.replace(",", "")) for number in NUMBER.findall(text)]


def amount(money: Money) -> Decimal:
    assert money.amount is not None
    return money.amount


def first(day: Day) -> date:
    assert day.first is not None
    return day.first


def last(day: Day) -> date:
    assert day.last is not None
    return day.last


def test_that_every_sample_of_the_folder_is_checked_here() -> None:
    folder: Path = resource("samples")
    assert {path.stem for path in folder.glob("*.json")} == set(NAMES)


def test_that_every_kind_has_items(record: Record) -> None:
    assert [kind for kind in KINDS if not record.of(kind)] == []


def test_that_every_field_of_every_kind_is_in_use_but_attached_files() -> None:
    known, used = set[tuple[str, str]](), set[tuple[str, str]]()
    for item in (item for name in NAMES for item in items(read(name))):
        for field in fields_of(type(item)):
            known.add((type(item).__name__, field.name))
            if getattr(item, field.name) != blank_of(type(item), field.name):
                used.add((type(item).__name__, field.name))
    always = {("Profile", "paper"), ("Profile", "language"), ("MarketPay", "period"), ("MarketPay", "part")}
    assert known - used == {("Evidence", "attachment"), ("Case", "show_own_pay")}, (
        "show_own_pay is on by itself"
    )
    assert always <= used, "a sample shows more than what a field holds at first"


def test_that_money_quantities_and_days_are_understood(record: Record) -> None:
    values = (
        (item, field, getattr(item, field.name)) for item in items(record) for field in fields_of(type(item))
    )
    written = (each for each in values if isinstance(each[2], Money | Quantity | Day))
    assert [each for each in written if not each[2].is_blank and not each[2].is_understood] == []


def test_that_nothing_is_missing_on_any_page_of_the_main_case(record: Record) -> None:
    pages = progress(record, main_case(record).id)
    assert {key: page.missing for key, page in pages.items() if page.state is not State.READY} == {}


def test_that_the_sizes_are_those_of_a_case_that_is_read(record: Record) -> None:
    assert 7 <= len(record.accomplishments) <= 9 and 5 <= len(chosen(record, "accomplishments")) <= 6
    assert 5 <= len(record.competencies) <= 7 and 6 <= len(record.feedback) <= 8
    assert sum(item.confidential for item in chosen(record, "accomplishments")) == 1
    assert sum(item.show_gap for item in chosen(record, "competencies")) == 2
    assert sum(bool(item.not_applicable) for item in chosen(record, "competencies")) == 1
    assert len(main_case(record).alternatives) == 3 and len(main_case(record).objections) == 4


def test_that_all_kinds_of_people_sources_actions_and_consent_are_shown(record: Record) -> None:
    assert {person.relation for person in record.people} == set(Relation)
    assert {source.kind for source in record.market_pay} == set(PaySource)
    assert {action.kind for action in record.actions} == set(ActionKind)
    assert {item.consent for item in record.feedback} == set(Consent)


def test_that_a_basis_of_value_computes(record: Record) -> None:
    for item in record.accomplishments:
        if item.value_basis:
            left, _, right = item.value_basis.partition("=")
            product = prod(numbers(left)) / Decimal(60 if "minutes" in left else 1)
            for step, number in enumerate(numbers(right)):
                assert step or number == product, item.headline
                product *= number if step else 1
            assert product == amount(item.value), item.headline


FUTURE = [
    ("payroll-specialist", "init-fellside", ("0.5", "1", "1.5"), "31000"),
    ("payroll-specialist", "init-overtime", ("0.5", "1", "2"), "12000"),
    ("support-lead", "init-roster", ("10", "20", "30"), "1180"),
    ("support-lead", "init-reopen", ("76", "133", "171"), "136"),
    ("support-lead", "init-renewals", ("2", "4", "6"), "8280"),
]
"""Low, likely and high as the assumptions count them, and what one of them is worth a year."""


@pytest.mark.parametrize(("name", "id", "counts", "worth"), FUTURE)
def test_that_future_value_computes(name: str, id: str, counts: tuple[str, str, str], worth: str) -> None:
    item = sure(Initiative, read(name).find(Initiative, id))
    assert {Decimal(count) for count in counts} <= set(numbers(item.assumptions))
    values = [amount(item.value_low), amount(item.value_likely), amount(item.value_high)]
    assert values == [Decimal(count) * Decimal(worth) for count in counts]


def test_that_every_initiative_is_recomputed_here() -> None:
    assert {(name, item.id) for name in NAMES for item in read(name).initiatives} == {
        each[:2] for each in FUTURE
    }


YEARLY = [("init-fellside", "610 people × 0.50 × 12"), ("init-roster", "32 people × 25 × 12")]
YEARLY += [("init-renewals", "3 hours of an analyst a week × 52 × 31.00")]


@pytest.mark.parametrize(("id", "told"), YEARLY)
def test_that_a_yearly_cost_computes(id: str, told: str) -> None:
    item = next(item for name in NAMES for item in read(name).initiatives if item.id == id)
    assert told in item.assumptions
    assert prod(numbers(told)) == amount(item.cost_yearly)


def test_that_the_ask_lies_in_its_range_above_what_would_be_accepted(record: Record) -> None:
    case = main_case(record)
    assert amount(case.walk_away) < amount(case.ask_low) <= amount(case.ask_base) <= amount(case.ask_high)


def test_that_the_cost_of_the_ask_is_told_as_it_computes(record: Record) -> None:
    today, asked = amount(record.own_pay[-1].base), amount(main_case(record).ask_base)
    told = numbers(" ".join(f"{each.objection} {each.answer}" for each in main_case(record).objections))
    assert asked - today in told
    assert round(100 * (asked - today) / today) in told


def test_that_figures_of_the_thesis_and_the_criteria_stand_in_an_accomplishment(record: Record) -> None:
    metrics = [metric for item in chosen(record, "accomplishments") for metric in item.metrics]
    measured = {value.number for metric in metrics for value in (metric.baseline, metric.result)}
    reached = re.findall(r"\*\*(.*?)\*\*", main_case(record).criteria)
    told = numbers(" ".join([main_case(record).thesis, *reached]))
    assert len(told) >= 3
    assert [number for number in told if number not in measured] == []


def test_that_a_goal_and_an_accomplishment_give_one_measure_the_same_figures(record: Record) -> None:
    measured = {metric.name: metric for item in record.accomplishments for metric in item.metrics}
    shared = [goal for goal in record.goals if goal.measure in measured]
    assert shared
    for goal in shared:
        metric = measured[goal.measure]
        assert (goal.baseline, goal.today, goal.unit) == (metric.baseline, metric.result, metric.unit)


def test_that_nothing_lies_after_the_day_of_the_case(record: Record) -> None:
    days = [item.end for item in record.accomplishments]
    days += [item.said_on for item in record.feedback] + [item.held_on for item in record.checkins]
    days += [item.last_contact for item in record.people] + [source.reference for source in record.market_pay]
    days += [step.due for goal in record.goals for step in goal.milestones if step.reached]
    days += [step.due for talk in record.checkins for step in talk.followups if step.done]
    assert [day.text for day in days if first(day) > CASE_DATE] == []


def test_that_what_follows_lies_ahead(record: Record) -> None:
    days = [person.next_date for person in record.people] + [main_case(record).decided_by]
    days += [step.due for goal in record.goals for step in goal.milestones if not step.reached]
    days += [step.due for talk in record.checkins for step in talk.followups if not step.done]
    assert [day.text for day in days if last(day) < CASE_DATE] == []


def test_that_days_stand_in_order(record: Record) -> None:
    case = main_case(record)
    for item in (*record.accomplishments, *record.actions):
        assert first(item.start) <= last(item.end), item.title
    for days in (
        [each.since for each in record.own_pay],
        [each.held_on for each in record.checkins],
        [each.when for each in case.calendar],
        [case.period_from, case.period_to, case.decided_by, case.effective, case.review_on],
        *([step.due for step in goal.milestones] for goal in record.goals),
    ):
        assert all(first(before) <= last(after) for before, after in pairwise(days)), days


def test_that_chosen_accomplishments_end_within_the_period(record: Record) -> None:
    case = main_case(record)
    ends = [item.end for item in chosen(record, "accomplishments")]
    assert all(first(case.period_from) <= first(end) <= last(case.period_to) for end in ends)


def test_that_market_pay_is_not_older_than_a_year(record: Record) -> None:
    assert [each.title for each in record.market_pay if (CASE_DATE - last(each.reference)).days > 365] == []


def test_that_percentiles_rise(record: Record) -> None:
    for source in record.market_pay:
        points = [source.p10, source.p25, source.p50, source.p75, source.p90]
        known = [point.amount for point in points if point.amount is not None]
        assert known == sorted(set(known))


def test_that_what_is_private_stands_in_no_other_text(record: Record) -> None:
    case = main_case(record)
    public = [
        field for field in fields_of(Case) if not field.private and field.form in (Form.LINE, Form.TEXT)
    ]
    shown = [getattr(case, field.name) for field in public]
    shown += [each.pay for each in case.alternatives] + [each.answer for each in case.risks]
    assert not [text for text in shown if case.walk_away.text in text]


def test_that_the_redacted_wording_tells_no_amount(record: Record) -> None:
    item = next(item for item in record.accomplishments if item.confidential)
    told = f"{item.headline} {item.situation} {item.result} {item.value.text} {item.value_basis}"
    amounts = {number for number in numbers(told) if number >= 1000}
    assert amounts and not amounts & set(numbers(item.redacted))


def test_that_an_older_case_tells_what_was_agreed(record: Record) -> None:
    older = record.cases[0]
    assert (older.outcome, bool(older.agreed), older.agreed_by.is_understood) == ("not-now", True, True)
    assert main_case(record).outcome is None
