"""A record answers for a kind by its class and by its key alike."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from strategies import records

from promocase.domain.field import Form, fields_of
from promocase.domain.kinds.goal import Goal
from promocase.domain.kinds.profile import Profile
from promocase.domain.record import KINDS, Record, blank_record, record_of

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
FEW = settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""Whole records are large, and a busy machine makes them slowly."""


def new_record() -> Record:
    return blank_record(lambda: "case", NOW)


@FEW
@given(records())
def test_that_a_kind_is_had_by_its_class_and_by_its_key(record: Record) -> None:
    for key, kind in KINDS.items():
        assert record.of(kind) == record.of(key)
        assert all(record.find(kind, item.id) is record.find(key, item.id) is item for item in record.of(key))


@FEW
@given(records())
def test_that_a_record_is_made_of_its_items(record: Record) -> None:
    assert record_of({key: record.of(key) for key in KINDS}) == record


@pytest.mark.parametrize("number", [0, 2])
def test_that_a_record_of_no_profile_or_of_two_is_refused(number: int) -> None:
    with pytest.raises(ValueError):
        record_of({Profile.KEY: new_record().of(Profile) * number})


def test_that_items_are_replaced_by_class_or_key() -> None:
    record, goals = new_record(), (Goal(id="g"),)
    assert record.replaced(Goal, goals) == record.replaced(Goal.KEY, goals) == replace(record, goals=goals)


@pytest.mark.parametrize("kind", KINDS.values())
def test_that_a_field_says_what_it_is_of_and_nothing_else(kind: type) -> None:
    has = {Form.CHOICE: "choices", Form.REFS: "target", Form.MANY: "nested"}
    for field in fields_of(kind):
        for form, name in has.items():
            if field.form is form:
                assert getattr(field, name) is field.of
            else:
                with pytest.raises(TypeError, match=field.name):
                    getattr(field, name)
