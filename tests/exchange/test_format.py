"""The page that describes the JSON says what the program does."""

import json
import re
import runpy
from datetime import UTC, datetime
from pathlib import Path

from promocase.domain.field import Form
from promocase.exchange.dump import record_from_text

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "docs" / "format.md").read_text("utf-8")


def test_that_the_tables_are_those_of_the_declared_fields() -> None:
    page = runpy.run_path(str(ROOT / "tools" / "write_format.py"))["page"]
    assert page(PAGE) == PAGE, "run python tools/write_format.py"
    assert page(PAGE.replace("`thesis`", "`these`")) == PAGE


def test_that_every_form_is_described() -> None:
    described = set(re.findall(r"^\| (\w+) \| ", PAGE, re.MULTILINE))
    assert {"list" if form is Form.MANY else form.value for form in Form} <= described


def test_that_the_examples_are_read_as_described() -> None:
    money, quantity, day = (json.loads(found) for found in re.findall(r'`(\{"text": .+?\})`', PAGE))
    parts = {"own_pay": [{"since": day, "base": money}], "goals": [{"today": quantity}]}
    text = json.dumps({"format": "promocase", "version": 2, **parts})
    record = record_from_text(text, lambda: "new", datetime(2026, 3, 14, tzinfo=UTC))
    typed = {
        "own_pay": [{"since": day["text"], "base": money["text"]}],
        "goals": [{"today": quantity["text"]}],
    }
    again = json.dumps({"format": "promocase", "version": 2, **typed})
    assert record == record_from_text(again, lambda: "new", datetime(2026, 3, 14, tzinfo=UTC))
