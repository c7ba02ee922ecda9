"""Two meanings are offered with words that have one; what is relative is made a date when it is typed."""

from datetime import date
from decimal import Decimal

import pytest

from promocase.domain.field import Form
from promocase.domain.reading import (
    day_from_text,
    money_from_text,
    quantity_from_text,
    readings_of,
    resolved_day_text,
)

TODAY = date(2026, 3, 14)
READERS = {Form.MONEY: money_from_text, Form.QUANTITY: quantity_from_text, Form.DAY: day_from_text}


@pytest.mark.parametrize(
    ("form", "text", "language", "words"),
    [
        (Form.DAY, "01-02-03", "en-GB", ("1 February 2003", "2 January 2003", "3 February 2001")),
        (Form.DAY, "3/4/2026", "en-CA", ("3 April 2026", "4 March 2026")),
        (Form.DAY, "2010-11", "en-GB", ("November 2010", "2010–2011")),
        (Form.DAY, "March 26", "en-GB", ("March 2026", "26 March 2026", "26 March 2025")),
        (Form.DAY, "listopad 2026", "en-GB", ("October 2026", "November 2026")),
        (Form.QUANTITY, "1.250 days", "en-GB", ("1.25 days", "1250 days")),
        (Form.QUANTITY, "1,250 Tage", "de-DE", ("1,25 Tage", "1250 Tage")),
        (Form.QUANTITY, "12 m", "en-GB", ("12 million", "12 metres", "12 months", "12 minutes")),
        (Form.MONEY, "12 m", "en-GB", ("12 million",)),
        (Form.MONEY, "1.250k", "en-GB", ("1.25k", "1250k")),
        (Form.MONEY, "2 billion €", "de-DE", ("2 Mrd. €", "2 Bio. €")),
        (Form.DAY, "3/4/2026", "en-GB", ()),
        (Form.QUANTITY, "5 days", "en-GB", ()),
        (Form.MONEY, "a fair raise", "en-GB", ()),
        (Form.LINE, "12 m", "en-GB", ()),
    ],
)
def test_that_each_meaning_is_offered_in_its_own_words(
    form: Form, text: str, language: str, words: tuple[str, ...]
) -> None:
    choices = readings_of(form, text, language, today=TODAY)
    assert tuple(choice.words for choice in choices) == words
    for choice in choices:
        assert choice.value.is_understood
        assert READERS[form](choice.words, language=language) == choice.value


def test_that_the_two_readings_of_one_mark_are_both_right() -> None:
    decimals, groups = readings_of(Form.QUANTITY, "1.256 h")
    assert quantity_from_text(decimals.words).number == Decimal("1.256")
    assert quantity_from_text(groups.words).number == 1256


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("last month", "en-GB", "February 2026"),
        ("yesterday", "en-GB", "13 March 2026"),
        ("yesterday", "en-US", "March 13, 2026"),
        ("next year", "en-GB", "2027"),
        ("last quarter", "en-GB", "Q4 2025"),
        ("last week", "en-GB", "2026-W10"),
        ("2 weeks ago", "en-GB", "28 February 2026"),
        ("three months ago", "en-GB", "December 2025"),
        ("in 2 months", "en-GB", "May 2026"),
        ("last Friday", "en-GB", "13 March 2026"),
        ("next Saturday", "en-GB", "21 March 2026"),
        ("since last month", "en-GB", "since February 2026"),
        ("gestern", "de-DE", "13. März 2026"),
        ("vor drei Monaten", "de-DE", "Dezember 2025"),
        ("le mois dernier", "fr-FR", "février 2026"),
        ("el mes pasado", "es-ES", "febrero 2026"),
    ],
)
def test_that_relative_words_become_a_date_that_can_be_read(text: str, language: str, words: str) -> None:
    assert resolved_day_text(text, TODAY, language) == words
    assert day_from_text(words, language=language).is_understood
    assert not day_from_text(text, language=language).is_understood


@pytest.mark.parametrize(
    "text", ["March 2026", "14 March", "soon", "", "last", "in 5 minutes", "this morning", "next"]
)
def test_that_what_is_not_relative_is_left_alone(text: str) -> None:
    assert resolved_day_text(text, TODAY) is None
