"""Texts as people write them, each with its one right meaning; null where there is none as one figure."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from promocase.domain.reading import day_from_text, money_from_text, quantity_from_text

ROWS: list[dict[str, Any]] = json.loads((Path(__file__).parent / "readings.json").read_text("utf-8"))


@pytest.mark.parametrize(
    "row", ROWS, ids=lambda row: f"{row['kind']} {row['text']} {row.get('month_first', '')}"
)
def test_that_a_text_is_read_as_it_was_meant(row: dict[str, Any]) -> None:
    text, want = row["text"], row["want"] or {}
    if row["kind"] == "money":
        money = money_from_text(text)
        amount = want.get("amount")
        assert money.amount == (None if amount is None else Decimal(amount))
        assert money.amount is None or money.currency == want["currency"]
    elif row["kind"] == "quantity":
        number = want.get("number")
        assert quantity_from_text(text).number == (None if number is None else Decimal(number))
    else:
        day = day_from_text(text, month_first=row["month_first"])
        assert (day.year, day.month, day.day) == (want.get("year"), want.get("month"), want.get("day"))
