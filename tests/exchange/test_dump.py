"""The JSON of a record: out and back without a byte lost, and nothing taken that is not whole."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import count
from typing import Any

import pytest
from hypothesis import given, settings
from strategies import items, records

from promocase.domain.field import Form, fields_of
from promocase.domain.item import Item
from promocase.domain.record import KINDS, Record, blank_record
from promocase.domain.written import Quantity
from promocase.errors import PromocaseError
from promocase.exchange.dump import record_from_text, text_from_record
from promocase.exchange.merge import merged
from promocase.exchange.sample import sample_record
from promocase.resource import resource

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
SAMPLES = sorted(path.stem for path in resource("samples").glob("*.json"))


def read(text: str, beside: Record | None = None) -> Record:
    ids = count(1)
    return record_from_text(text, lambda: f"id-{next(ids)}", NOW, beside)


def text(**parts: Any) -> str:
    return json.dumps({"format": "promocase", "version": 2, **parts})


@settings(max_examples=40, deadline=None)
@given(records())
def test_that_dump_load_dump_is_byte_identical(record: Record) -> None:
    dumped = text_from_record(record)
    loaded = read(dumped)
    assert loaded == record
    assert text_from_record(loaded) == dumped


def sample(name: str) -> Record:
    ids = count(1)
    return sample_record(name, NOW.date(), lambda: f"id-{next(ids)}", NOW)


@pytest.mark.parametrize("name", SAMPLES)
def test_that_each_sample_is_a_whole_record(name: str) -> None:
    record = sample(name)
    assert [kind for kind in KINDS if not record.of(kind)] == ["papers"], "nothing has left yet"
    assert read(text_from_record(record)) == record


def test_that_keys_stand_in_declared_order() -> None:
    dumped = json.loads(text_from_record(sample(SAMPLES[0])))
    assert list(dumped) == ["format", "version", *KINDS]
    for key, kind in KINDS.items():
        declared = ["id", "created", "changed", *(field.name for field in fields_of(kind))]
        for item in dumped[key] if key != "profile" else [dumped[key]]:
            assert list(item) == [name for name in declared if name in item]


def test_that_a_person_can_read_the_text() -> None:
    record = read(text(goals=[{"name": "給与 ≈ 200 “Ågot”"}]))
    dumped = text_from_record(record)
    assert "給与 ≈ 200 “Ågot”" in dumped
    assert dumped.endswith("}\n")


def test_that_bare_strings_are_read_as_typed() -> None:
    record = read(text(own_pay=[{"since": "April 2025", "base": "12,5k EUR", "bonus": "a lot"}]))
    pay = record.own_pay[0]
    assert (pay.since.year, pay.since.month) == (2025, 4)
    assert (str(pay.base.amount), pay.base.currency, pay.base.text) == ("12500", "EUR", "12,5k EUR")
    assert (pay.bonus.text, pay.bonus.amount) == ("a lot", None)


@pytest.mark.parametrize(("language", "month"), [("en-GB", 4), ("en-US", 3)])
def test_that_bare_strings_are_read_in_the_language_of_their_record(language: str, month: int) -> None:
    record = read(
        text(
            checkins=[{"held_on": "3/4/2026", "followups": [{"due": "3/4/2026"}]}],
            profile={"level_since": "3/4/2026", "language": language},
        )
    )
    days = (record.checkins[0].held_on, record.checkins[0].followups[0].due, record.profile.level_since)
    assert [day.month for day in days] == [month] * 3


def test_that_bare_strings_know_when_the_companys_year_begins() -> None:
    goals = [{"due": "FY26"}]
    [goal] = read(text(goals=goals, profile={"year_start": "4"})).goals
    assert (goal.due.first, goal.due.last) == (date(2025, 4, 1), date(2026, 3, 31))


def test_that_what_is_merged_is_read_in_the_language_of_the_record_it_comes_into() -> None:
    ours = read(text(profile={"name": "Ada", "language": "en-US"}, goals=[{"id": "a", "due": "3/4/2026"}]))
    coming = read(text(goals=[{"id": "b", "due": "3/4/2026"}]), beside=ours)
    assert [goal.due.month for goal in merged(ours, coming).goals] == [3, 3]
    british = read(text(profile={"name": "Ada"}, goals=[{"id": "b", "due": "3/4/2026"}]), beside=ours)
    assert [goal.due.month for goal in merged(ours, british).goals] == [4, 4]


def test_that_readings_of_the_older_form_are_made_anew_and_today_stay_as_they_stand() -> None:
    goals = [{"target": {"text": "10k", "number": "10", "unit": "k"}}]
    old = json.dumps({"format": "promocase", "version": 1, "goals": goals})
    assert read(old).goals[0].target == Quantity("10k", Decimal(10_000))
    assert read(text(goals=goals)).goals[0].target == Quantity("10k", Decimal(10), "k")
    assert text_from_record(read(old)) == text_from_record(read(text_from_record(read(old))))


def test_that_missing_ids_and_their_times_are_given_in_nested_items_too() -> None:
    record = read(text(goals=[{"milestones": [{"name": "Half"}]}, {"id": "kept"}]))
    made, kept = record.goals
    assert made.created == made.milestones[0].created == NOW
    assert len({made.id, made.milestones[0].id, kept.id}) == 3
    assert (kept.id, kept.created) == ("kept", None)


def test_that_missing_kinds_are_blank_and_the_visions_there() -> None:
    record = read(text(visions=[{"role": "Lead"}, {}, {"role": "Head"}]))
    assert [(vision.id, vision.role) for vision in record.visions] == [
        ("vision-1", "Lead"),
        ("vision-3", ""),
        ("vision-5", "Head"),
    ]
    assert len(read(text()).visions) == 3


def test_that_a_case_may_choose_a_vision_that_is_blank() -> None:
    assert read(text(cases=[{"visions": ["vision-5"]}])).cases[0].visions == ("vision-5",)


FAULTS = [
    ("", "line 1, column 1"),
    ("[]", "expected an object"),
    ("{}", "format"),
    ('{"format": "promocase"}', "version"),
    ('{"format": "promocase", "version": true}', "version"),
    ('{"format": "promocase", "version": 3}', "newer"),
    (text(goal=[]), "goal:"),
    (text(goals={}), "goals: expected a list"),
    (text(goals=["x"]), r"goals\[0\]: expected an object"),
    (text(goals=[{"nam": "x"}]), r"goals\[0\].nam"),
    (text(goals=[{"name": 1}]), r"goals\[0\].name: expected text"),
    (text(goals=[{"id": ""}]), r"goals\[0\].id"),
    (text(goals=[{"id": "\u202ea"}]), r"goals\[0\].id"),
    (text(goals=[{"id": "a"}, {"id": "a"}]), r"goals\[1\].id: the id “a” is taken"),
    (text(goals=[{"milestones": [{"id": "a"}, {"id": "a"}]}]), r"goals\[0\].milestones: two items"),
    (
        text(goals=[{"milestones": [{"reached": "yes"}]}]),
        r"goals\[0\].milestones\[0\].reached: expected true",
    ),
    (text(goals=[{"status": "done"}]), r"goals\[0\].status: expected one of planned, on-track"),
    (text(goals=[{"status": ["planned"]}]), r"goals\[0\].status"),
    (text(goals=[{"created": "2026-03-14"}]), r"goals\[0\].created: the time needs its zone"),
    (text(goals=[{"created": "yesterday"}]), r"goals\[0\].created: expected a date and time"),
    (text(goals=[{"created": 5}]), r"goals\[0\].created: expected text"),
    (
        text(goals=[{"due": {"text": "31.2.", "year": 2026, "month": 2, "day": 31}}]),
        r"goals\[0\].due: there is no",
    ),
    (text(goals=[{"due": {"text": "x", "day": 3}}]), r"goals\[0\].due: a day needs its month"),
    (text(goals=[{"due": {"text": "x", "year": 10**30}}]), r"goals\[0\].due: there is no such date"),
    (text(goals=[{"due": {"text": "x", "year": True}}]), r"goals\[0\].due.year"),
    (
        text(goals=[{"today": {"text": "5", "number": 5}}]),
        r"goals\[0\].today.number: expected a number in quotes",
    ),
    (text(goals=[{"today": {"text": "5", "number": "1E+99999999"}}]), r"today.number: expected an ordinary"),
    (text(goals=[{"today": {"text": "5", "number": "NaN"}}]), r"today.number: expected an ordinary number"),
    (text(goals=[{"today": {"text": "5", "amount": "5"}}]), r"goals\[0\].today.amount"),
    (text(goals=[{"today": 5}]), r"goals\[0\].today: expected a text"),
    (text(cases=[{"goals": ["none"]}]), r"cases\[0\].goals: no goal has the id “none”"),
    (text(cases=[{"goals": [1]}]), r"cases\[0\].goals\[0\]: expected text"),
    (text(cases=[{"goals": "all"}]), r"cases\[0\].goals: expected a list"),
    (text(profile={"id": "me"}), "profile.id"),
    (text(profile=[]), "profile: expected an object"),
    (text(visions=[{"id": "vision-2"}]), r"visions\[0\].id"),
    (text(visions=[{}, {}, {}, {}]), r"visions\[3\].id"),
    (text(visions=[{"id": "vision-1"}, {"id": "vision-1"}]), r"visions\[1\].id"),
    ('{"format": "promocase", "format": "x", "version": 2}', "format: it is given twice"),
    (text(goals=[{"name": "x"}]).replace('"x"', "NaN"), "NaN is no number"),
    ("[" * 100_000, "nested too deeply"),
    ('{"version": ' + "1" * 5000 + "}", "a number without end"),
]


@pytest.mark.parametrize(
    ("bad", "where"), FAULTS, ids=[f"{at}-{where}" for at, (_, where) in enumerate(FAULTS)]
)
def test_that_a_fault_is_named_by_its_path(bad: str, where: str) -> None:
    with pytest.raises(PromocaseError, match=where) as raised:
        read(bad)
    assert "Nothing was changed." in raised.value.hint


@pytest.mark.parametrize(
    "change",
    [
        {"digest": "ABC"},
        {"digest": "../../etc/passwd"},
        {"size": -1},
        {"size": 1.5},
        {"size": True},
        {"more": 1},
    ],
    ids=str,
)
def test_that_an_attachment_is_checked(change: dict[str, Any]) -> None:
    file = {"name": "a.pdf", "digest": "0" * 64, "size": 3, "media": "application/pdf"}
    parts = {"competencies": [{"evidence": [{"attachment": file | change}]}]}
    with pytest.raises(PromocaseError, match=r"competencies\[0\].evidence\[0\].attachment"):
        read(text(**parts))


def test_that_nothing_harmful_comes_in_with_any_text() -> None:
    harm = "a\x00b\ud800c\u202ed"
    record = read(
        text(
            goals=[{"name": harm, "specific": harm, "today": {"text": harm, "unit": harm}}],
            own_pay=[{"base": {"text": harm, "currency": harm}}],
        )
    )
    goal, pay = record.goals[0], record.own_pay[0]
    assert {goal.name, goal.specific, goal.today.text, goal.today.unit, pay.base.text, pay.base.currency} == {
        "abcd"
    }
    assert text_from_record(record).encode()


def test_that_merging_replaces_the_known_and_appends_the_new() -> None:
    ours = read(text(profile={"name": "Ines"}, goals=[{"id": "a", "name": "A"}, {"id": "b", "name": "B"}]))
    theirs = read(text(goals=[{"id": "c", "name": "C"}, {"id": "a", "name": "A2"}]))
    both = merged(ours, theirs)
    assert [goal.name for goal in both.goals] == ["A2", "B", "C"]
    assert both.profile.name == "Ines"
    assert merged(ours, read(text(profile={"name": "Ada"}))).profile.name == "Ada"


@settings(max_examples=20, deadline=None)
@given(records())
def test_that_merging_a_record_with_itself_changes_nothing(record: Record) -> None:
    assert merged(record, record) == record
    blank, own = blank_record(lambda: "case", NOW), record.profile
    alike = replace(blank.profile, language=own.language, year_start=own.year_start)
    assert merged(replace(blank, profile=alike), record).goals == record.goals


def test_that_a_merge_may_refer_to_what_is_there_already() -> None:
    ours = read(text(goals=[{"id": "a"}]))
    theirs = text(accomplishments=[{"goals": ["a"]}])
    assert read(theirs, beside=ours).accomplishments[0].goals == ("a",)
    with pytest.raises(PromocaseError, match="no goal has the id"):
        read(theirs)


NESTED = {field.of for kind in KINDS.values() for field in fields_of(kind) if field.form is Form.MANY}


@pytest.mark.parametrize("kind", [*KINDS.values(), *sorted(NESTED, key=str)])
def test_that_the_strategy_fills_every_field(kind: type[Item]) -> None:
    """The properties above would hold for empty items too."""
    seen: set[str] = set()

    @settings(max_examples=200, deadline=None, database=None, derandomize=True)
    @given(items(kind, {key: ["a"] for key in KINDS}))
    def look(item: Item) -> None:
        seen.update(field.name for field in fields_of(kind) if getattr(item, field.name))

    look()
    assert seen == {field.name for field in fields_of(kind)}
