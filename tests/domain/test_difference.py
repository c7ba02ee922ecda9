"""The step between two records: exact both ways, and no larger than it must be."""

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import pairs, records

from promocase.domain.change import applied
from promocase.domain.difference import change_between
from promocase.domain.kinds.goal import Goal
from promocase.domain.kinds.paydata import OwnPay
from promocase.domain.kinds.profile import Profile
from promocase.domain.plain import plain_from_item
from promocase.domain.record import KINDS, Record
from promocase.domain.written import Money


@settings(max_examples=40, deadline=None)
@given(pairs())
def test_that_the_step_leads_to_the_other_record_and_back(pair: tuple[Record, Record]) -> None:
    before, after = pair
    change = change_between("Load", before, after)
    assert applied(before, change) == after
    assert applied(after, change.inverse()) == before


@settings(max_examples=40, deadline=None)
@given(pairs())
def test_that_what_the_step_leads_to_is_written_alike(pair: tuple[Record, Record]) -> None:
    before, after = pair
    reached = applied(before, change_between("Load", before, after))
    assert _written(reached) == _written(after)


@settings(max_examples=10, deadline=None)
@given(records())
def test_that_the_same_record_is_no_step(record: Record) -> None:
    assert change_between("Load", record, record).parts == ()


def _written(record: Record) -> list[dict[str, Any]]:
    return [plain_from_item(item) for key in KINDS for item in record.of(key)]


def record_of(*ids: object) -> Record:
    return Record(profile=Profile(id="profile"), goals=tuple(Goal(id=str(id)) for id in ids))


orders = st.lists(st.integers(0, 9), unique=True, max_size=7)


@given(orders, orders)
def test_that_no_item_is_moved_that_could_stay(before: list[int], after: list[int]) -> None:
    change = change_between("Load", record_of(*before), record_of(*after))
    moved = {part.id for part in change.parts if part.before} & {
        part.id for part in change.parts if part.after
    }
    both = [id for id in after if id in before]
    most = max(
        len(some)
        for size in range(len(both) + 1)
        for some in combinations(both, size)
        if [id for id in before if id in some] == list(some)
    )
    assert len(moved) == len(both) - most


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            OwnPay(id="a", base=Money("52", Decimal("1.0"))),
            OwnPay(id="a", base=Money("52", Decimal("1.00"))),
        ),
        (
            OwnPay(id="a", created=datetime(2026, 3, 14, 9, tzinfo=UTC)),
            OwnPay(id="a", created=datetime(2026, 3, 14, 10, tzinfo=timezone(timedelta(hours=1)))),
        ),
    ],
    ids=["digits", "time zone"],
)
def test_that_what_is_equal_but_written_otherwise_is_a_difference(one: OwnPay, other: OwnPay) -> None:
    assert one == other
    before, after = (Record(profile=Profile(id="profile"), own_pay=(item,)) for item in (one, other))
    (part,) = change_between("Load", before, after).parts
    assert part.after is other


def test_that_ten_thousand_moves_are_that_many_parts_and_one_copy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not a part for each pair, and no new tuple for each part."""
    copied: list[str] = []
    copy = Record.replaced

    def counted(record: Record, kind: str, items: tuple[Any, ...]) -> Record:
        copied.append(kind)
        return copy(record, kind, items)

    before, after = record_of(*range(10_000)), record_of(*reversed(range(10_000)))
    change = change_between("Load", before, after)
    monkeypatch.setattr(Record, "replaced", counted)
    assert applied(before, change) == after
    assert len(change.parts) == 2 * 9_999
    assert copied == ["goals"]
