"""The samples teach by example: each is whole, believable, and its figures hold together."""

import re
from decimal import Decimal
from math import prod
from pathlib import Path

import pytest
from sampled import (
    NAMES,
    NUMBER,
    amount,
    chosen,
    items,
    main_case,
    numbers,
    public_text,
    read,
)
from typed import sure

from promocase.domain.choice import ActionKind, Consent, PaySource, Relation
from promocase.domain.field import Form, blank_of, fields_of
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.checkin import CheckIn
from promocase.domain.kinds.goal import Goal
from promocase.domain.kinds.initiative import Initiative
from promocase.domain.kinds.paydata import MarketPay
from promocase.domain.record import KINDS, Record
from promocase.domain.written import Day, Money, Quantity
from promocase.resource import resource
from promocase.review.walk.progress import State, progress


@pytest.fixture(params=NAMES)
def record(request: pytest.FixtureRequest) -> Record:
    return read(request.param)


def test_that_every_sample_of_the_folder_is_checked_here() -> None:
    folder: Path = resource("samples")
    assert {path.stem for path in folder.glob("*.json")} == set(NAMES)


def test_that_every_kind_has_items(record: Record) -> None:
    assert [kind for kind in KINDS if not record.of(kind)] == ["papers"], "nothing has left yet"


def test_that_every_field_of_every_kind_is_in_use_but_attached_files() -> None:
    known, used = set[tuple[str, str]](), set[tuple[str, str]]()
    for item in (item for name in NAMES for item in items(read(name))):
        for field in fields_of(type(item)):
            known.add((type(item).__name__, field.name))
            if getattr(item, field.name) != blank_of(type(item), field.name):
                used.add((type(item).__name__, field.name))
    always = {("Profile", "paper"), ("Profile", "language"), ("MarketPay", "period"), ("MarketPay", "part")}
    rare = {("Profile", "year_start"), ("Case", "show_must_have"), ("Case", "show_tradeable")}
    rare |= {("Profile", "logo"), ("Profile", "show_organisation"), ("Case", "contents"), ("Case", "accent")}
    by_itself = {("Evidence", "attachment"), ("Case", "show_own_pay")}
    assert known - used == by_itself | rare, (
        "in the samples no year begins in April, nobody prints their terms, and papers look as usual"
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


ANYWHERE = {item.id: item for name in NAMES for item in read(name).accomplishments}
"""Every accomplishment of both samples; no id is in both."""

WORTH = [
    ("acc-emergency", "65 12 35 455 20.00 31000 1550", Decimal(65 * 12 * 35) / 60 * (Decimal(31000) / 1550)),
    ("acc-run", "2 3 12 7.5 540 20.00", 2 * 3 * 12 * Decimal("7.5") * 20),
    ("acc-portal", "760 12 0.80 7296", 760 * 12 * Decimal("0.80")),
    ("acc-reply", "25 52 32.00", Decimal(25 * 52 * 32)),
    ("acc-turnover", "4 6500", Decimal(4 * 6500)),
    ("acc-renewals", "5 8000", Decimal(5 * 8000)),
    ("acc-articles", "350 12 14 980 34.00", Decimal(350 * 12 * 14) / 60 * 34),
]
"""The figures of a basis as they stand in it, and what they come to a year."""


@pytest.mark.parametrize(("id", "told", "worth"), WORTH)
def test_that_a_basis_of_value_computes(id: str, told: str, worth: Decimal) -> None:
    item = ANYWHERE[id]
    assert numbers(item.value_basis) == [Decimal(number) for number in told.split()]
    assert amount(item.value) == worth


def test_that_every_value_is_recomputed_here() -> None:
    assert {id for id, item in ANYWHERE.items() if not item.value.is_blank} == {each[0] for each in WORTH}


def change(id: str) -> Decimal:
    """By how much the first measure of an accomplishment changed."""
    metric = ANYWHERE[id].metrics[0]
    assert metric.baseline.number is not None and metric.result.number is not None
    return abs(metric.result.number - metric.baseline.number)


def test_that_what_is_counted_is_what_was_measured() -> None:
    assert [change(id) for id in ("acc-emergency", "acc-run", "acc-turnover", "acc-articles")] == [
        65,
        2,
        4,
        350,
    ]
    assert "from 40 to 15 hours a week" in ANYWHERE["acc-reply"].result and 40 - 15 == 25
    assert round(2060 * change("acc-portal") / 100, -1) == 760
    assert round(2850 * change("acc-reopen") / 100, -1) == 310
    assert 3 < Decimal(14 * 3) / 12 < 4 and "kept 3 or 4" in ANYWHERE["acc-renewals"].result
    assert ANYWHERE["acc-renewals"].headline.startswith("9 of 14") and 9 - 4 == 5


def test_that_hours_of_a_step_on_the_way_are_right() -> None:
    assert (65 * 12 * 35 / 60, 350 * 12 * 14 / 60) == (455, 980)
    assert numbers(ANYWHERE["acc-reopen"].value_basis) == [310, 20, 24]
    assert round(310 * 20 / 60 * 12 / 52) == 24


def test_that_hours_freed_by_fewer_reopened_tickets_are_counted_once() -> None:
    assert ANYWHERE["acc-reopen"].value.is_blank
    assert "counted in the smaller overflow line" in ANYWHERE["acc-reopen"].value_basis
    assert "less overflow" in ANYWHERE["acc-reply"].value_basis


FUTURE = [
    ("payroll-specialist", "init-fellside", ("50", "75", "100"), "111"),
    ("payroll-specialist", "init-overtime", ("0.5", "1", "1.5"), "12100"),
    ("support-lead", "init-roster", ("5", "15", "25"), "1180"),
    ("support-lead", "init-reopen", ("38", "95", "133"), "136"),
    ("support-lead", "init-renewals", ("1", "2", "3"), "8000"),
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


def test_that_what_one_of_them_is_worth_computes() -> None:
    assert Decimal(31000 - (540 + 455) * 20) / 100 == 111
    assert (Decimal(1210000) / 100, Decimal(118000) / 100, Decimal(12 * 20 * 34) / 60) == (12100, 1180, 136)
    assert [1900 * points // 100 for points in (2, 5, 7)] == [38, 95, 133]


ANYWAY = [
    ("init-fellside", "19,900 of it would be saved anyway", Decimal(31000 - 11100), Decimal(9100 + 10800)),
    ("init-overtime", "spent 0.5 % less without them", 2 - Decimal("1.5"), Decimal("0.5")),
    ("init-roster", "5 points would come anyway", Decimal(30 - 25), Decimal(20 - 15)),
    ("init-reopen", "2 would come anyway", Decimal(9 - 7), Decimal(7 - 5)),
    ("init-renewals", "one would come anyway", Decimal(4 - 3), Decimal(3 - 2)),
]


@pytest.mark.parametrize(("id", "told", "taken", "known"), ANYWAY)
def test_that_what_would_happen_anyway_is_said_and_not_counted(
    id: str, told: str, taken: Decimal, known: Decimal
) -> None:
    item = next(item for name in NAMES for item in read(name).initiatives if item.id == id)
    assert told in item.assumptions
    assert taken == known


COSTS = [
    ("init-fellside", "cost_once", "6 supplier days at 700"),
    ("init-fellside", "cost_yearly", "610 people × 0.50 × 12"),
    ("init-overtime", "cost_once", "2 supplier days at 700"),
    ("init-overtime", "cost_yearly", "60 hours × 20.00"),
    ("init-roster", "cost_yearly", "32 people × 25 × 12"),
    ("init-reopen", "cost_once", "100 hours of training × 34.00"),
    ("init-reopen", "cost_yearly", "36 hours of refreshers × 34.00"),
    ("init-renewals", "cost_once", "2 supplier days at 1,000"),
    ("init-renewals", "cost_yearly", "3 hours of an analyst a week × 52 × 36.00"),
]


@pytest.mark.parametrize(("id", "field", "told"), COSTS)
def test_that_a_cost_computes(id: str, field: str, told: str) -> None:
    item = next(item for name in NAMES for item in read(name).initiatives if item.id == id)
    assert told in item.assumptions
    assert prod(numbers(told)) == amount(getattr(item, field))


def test_that_the_goal_an_initiative_serves_is_the_one_that_is_set() -> None:
    record = read("support-lead")
    goal = sure(Goal, record.find(Goal, "goal-reopen"))
    initiative = sure(Initiative, record.find(Initiative, "init-reopen"))
    assert f"down to {goal.target.text}" in initiative.outcome
    assert f"From {goal.today.text} of" in initiative.assumptions
    assert (goal.today.number or 0) - (
        goal.target.number or 0
    ) == 7 and "4, 7 or 9 points" in initiative.assumptions


def test_that_an_hour_of_an_officer_has_one_cost() -> None:
    talk = sure(CheckIn, read("payroll-specialist").find(CheckIn, "check-anneke"))
    assert numbers(talk.agreed) == [31000, 20]
    for each in ("acc-emergency", "acc-run"):
        assert "at 20.00 an hour worked" in ANYWHERE[each].value_basis


def test_that_the_ask_lies_above_what_would_be_accepted(record: Record) -> None:
    case, today = main_case(record), amount(record.own_pay[-1].base)
    assert today < amount(case.walk_away) < amount(case.ask_base)


def test_that_a_range_begins_at_what_is_asked_for() -> None:
    """As Ames and Mason (2015) advise: what is heard is the lower end."""
    ranges = [main_case(read(name)) for name in NAMES if not main_case(read(name)).ask_low.is_blank]
    assert len(ranges) == 1, "one sample shows a range, the other that it is optional"
    for case in ranges:
        assert amount(case.ask_low) == amount(case.ask_base) < amount(case.ask_high)


def pays(record: Record, words: str) -> list[Decimal]:
    """The yearly base pays an alternative passes through."""
    told = [Decimal(number.replace(",", "")) for number in re.findall(r"\d{2},\d{3}", words)]
    extra = re.match(r"(\d+) a month on top", words)
    return [amount(record.own_pay[-1].base) + 12 * int(extra[1]), *told] if extra else told


def test_that_no_alternative_is_ever_worth_more_than_the_ask_or_less_than_the_floor(record: Record) -> None:
    case = main_case(record)
    for each in case.alternatives:
        known = pays(record, each.pay)
        assert len(known) == 2 and known == sorted(known), each.name
        assert amount(case.walk_away) < known[0] < known[1] == amount(case.ask_base), each.name


def test_that_what_an_alternative_pays_for_is_in_the_ask_too(record: Record) -> None:
    case = main_case(record)
    word = {"GBP": "diploma", "USD": "contract negotiation"}[record.profile.currency]
    assert word in case.ask_other.lower()
    assert all(word in each.training.lower() for each in case.alternatives)


def test_that_the_modules_asked_for_are_those_that_are_left() -> None:
    record = read("payroll-specialist")
    goal = sure(Goal, record.find(Goal, "goal-diploma"))
    left, price, total = numbers(main_case(record).ask_other)
    assert (left, left * price) == ((goal.target.number or 0) - (goal.today.number or 0), total)


@pytest.mark.parametrize(("name", "more", "told"), [(NAMES[0], "1.21", 8000), (NAMES[1], "1.1165", 15600)])
def test_that_the_cost_with_the_employers_share_is_told(name: str, more: str, told: int) -> None:
    """15 % of social security and 6 % of pension; 7.65 % of payroll taxes and 4 % of retirement match."""
    record = read(name)
    raised = amount(main_case(record).ask_base) - amount(record.own_pay[-1].base)
    assert round(raised * Decimal(more), -2) == told
    assert f"about {told:,} with" in main_case(record).objections[0].answer


def test_that_the_middle_of_the_band_is_the_middle(record: Record) -> None:
    band = sure(MarketPay, record.find(MarketPay, "market-band"))
    low, high = numbers(band.comparable)[:2]
    assert amount(band.value) == (low + high) / 2
    assert low < amount(main_case(record).ask_base) < amount(band.value)


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


COUNTED = (
    "one two three four five six seven eight nine ten eleven twelve half third quarter percent %".split()
)


def test_that_the_confidential_wording_holds_no_name_and_no_figure(record: Record) -> None:
    item = next(item for item in record.accomplishments if item.confidential)
    words = set(re.findall(r"\w+|%", item.redacted))
    assert item.redacted and not re.search(r"\d", item.redacted)
    assert not {word.lower() for word in words} & set(COUNTED)
    names = [record.profile.organisation, *(person.name for person in record.people)]
    names += [said.source for said in record.feedback]
    assert not words & {word for name in names for word in name.split()}


def test_that_the_figures_of_what_is_confidential_stand_nowhere_else(record: Record) -> None:
    item = next(item for item in record.accomplishments if item.confidential)
    told = f"{item.headline} {item.situation} {item.value.text} {item.metrics[0].baseline.text}"
    secret = {number for number in NUMBER.findall(told) if len(number) > 2}
    secret |= set(re.findall(r"\d+ of \d+", told)) | {item.metrics[0].result.text}
    others = [
        each for kind in KINDS if kind in Case.CHOICES for each in chosen(record, kind) if each is not item
    ]
    shown = "\n".join([public_text(main_case(record)), *map(public_text, others)])
    assert len(secret) >= 2
    assert [
        figure for figure in secret if re.search(rf"(?<![\d,.]){re.escape(figure)}(?![\d,])", shown)
    ] == []


def test_that_only_words_with_consent_are_in_the_case_and_unnamed_ones_stay_so(record: Record) -> None:
    quoted = chosen(record, "feedback")
    assert {said.consent for said in quoted} == {Consent.NAMED, Consent.UNNAMED}
    shown = " ".join(f"{said.words} {said.about} {said.action} {said.proof}" for said in quoted)
    for said in quoted:
        if said.consent is Consent.UNNAMED:
            assert not [name for name in said.source.split() if name in shown], said.source


def test_that_an_older_case_tells_what_was_agreed(record: Record) -> None:
    older = record.cases[0]
    assert (older.outcome, bool(older.agreed), older.agreed_by.is_understood) == ("not-now", True, True)
    assert main_case(record).outcome is None
