"""The samples as a test reads them: on a given day, with what its main case holds."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from itertools import count
from typing import Any

from promocase.domain.field import Form, fields_of
from promocase.domain.item import Item
from promocase.domain.kinds.case import Case
from promocase.domain.record import KINDS, Record
from promocase.domain.written import Day, Money
from promocase.exchange.sample import sample_record

NAMES = ("payroll-specialist", "support-lead")
TODAY = date(2026, 3, 14)
NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")


@cache
def read(name: str, today: date = TODAY) -> Record:
    ids, now = count(1), datetime(today.year, today.month, today.day, 9, 30, tzinfo=UTC)
    return sample_record(name, today, lambda: f"id-{next(ids)}", now)


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


def public_text(item: Item) -> str:
    """What others may read of an item and of the items within it, in one text."""
    shown = [field for field in fields_of(type(item)) if not field.private]
    texts = [getattr(item, field.name) for field in shown if field.form in (Form.LINE, Form.TEXT)]
    inner = [each for field in shown if field.form is Form.MANY for each in getattr(item, field.name)]
    return "\n".join([*texts, *(public_text(each) for each in inner if not each.PRIVATE)])


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
