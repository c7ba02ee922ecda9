"""Another language reads all that is written anew; the words stay, and so does what they mean there again."""

from collections.abc import Iterable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import records

from promocase.domain.anew import read_anew
from promocase.domain.choice import Language
from promocase.domain.kinds.goal import Goal
from promocase.domain.kinds.paydata import OwnPay
from promocase.domain.kinds.profile import Profile
from promocase.domain.plain import plain_from_item
from promocase.domain.record import KINDS, Record
from promocase.editing.editor import Editor
from promocase.editing.language import read_by

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)


def told(record: Record) -> Any:
    """All of a record but when it was changed."""
    return {key: [_told(plain_from_item(item)) for item in record.of(key)] for key in KINDS}


def _told(plain: object) -> object:
    if isinstance(plain, dict):
        return {name: _told(value) for name, value in plain.items() if name not in ("created", "changed")}
    return [_told(each) for each in plain] if isinstance(plain, list) else plain


def written_in(language: Language, pay: str = "", goal: str = "") -> Editor:
    profile = Profile(id="profile", language=language)
    own = OwnPay(id="o", base=profile.reader.money(pay))
    kept = Goal(id="g", baseline=profile.reader.quantity(goal))
    return Editor(Record(profile, own_pay=(own,), goals=(kept,)), lambda: NOW, lambda: "new")


def switched(editor: Editor, languages: Iterable[Language]) -> None:
    for language in languages:
        read_by(editor, "language", language)


@pytest.mark.parametrize(
    ("language", "text", "there", "in_english"),
    [
        (Language.DE_DE, "1.234,50", "1234.50", "1234.50"),
        (Language.DE_DE, "1.234", "1234", "1.234"),
        (Language.DE_DE, "1,5", "1.5", "1.5"),
        (Language.DE_CH, "1'234.50", "1234.50", "1234.50"),
        (Language.DE_CH, "1.234", "1.234", "1.234"),
        (Language.FR_FR, "1 234,50", "1234.50", "1234.50"),
        (Language.FR_FR, "1,234", "1.234", "1234"),
        (Language.ES_ES, "1.234", "1234", "1.234"),
        (Language.ES_MX, "1,234.50", "1234.50", "1234.50"),
    ],
)
def test_that_a_number_survives_another_language_and_back(
    language: Language, text: str, there: str, in_english: str
) -> None:
    editor = written_in(language, goal=text)
    before = told(editor.record)
    assert editor.record.goals[0].baseline.number == Decimal(there)
    switched(editor, [Language.EN_GB])
    assert editor.record.goals[0].baseline.number == Decimal(in_english)
    assert editor.record.goals[0].baseline.text == text
    switched(editor, [language])
    assert told(editor.record) == before


@pytest.mark.parametrize(
    ("language", "text", "amount"),
    [
        (Language.DE_DE, "1.234,50", "1234.50"),
        (Language.DE_AT, "€ 65.000", "65000"),
        (Language.DE_CH, "CHF 98'000.–", "98000"),
        (Language.FR_CA, "98 000 $", "98000"),
        (Language.ES_MX, "$45,000", "45000"),
    ],
)
def test_that_pay_survives_another_language_and_back(language: Language, text: str, amount: str) -> None:
    editor = written_in(language, pay=text)
    before = told(editor.record)
    assert editor.record.own_pay[0].base.amount == Decimal(amount)
    switched(editor, [Language.EN_GB])
    assert editor.record.own_pay[0].base.text == text
    switched(editor, [language])
    assert told(editor.record) == before


@settings(max_examples=20, deadline=None)
@given(records(), st.lists(st.sampled_from(list(Language)), min_size=1, max_size=3))
def test_that_any_record_survives_any_languages_and_back(record: Record, languages: list[Language]) -> None:
    own = record.profile.language or Language.EN_GB
    editor = Editor(read_anew(record, record.profile.reader), lambda: NOW, lambda: "new")
    switched(editor, [own])
    before = told(editor.record)
    switched(editor, [*languages, own])
    assert told(editor.record) == before
