"""Numbers, money and days in the reader's form; what was not understood, in the writer's."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from promocase.document.words import Words
from promocase.domain.choice import Language
from promocase.domain.reading import day_from_text, money_from_text, quantity_from_text

GB, US = Words("en-GB", "GBP"), Words("en-US", "usd")


@pytest.mark.parametrize(
    ("words", "text", "shown"),
    [
        (GB, "61500", "£61,500"),
        (GB, "12,5k", "£12,500"),
        (GB, "€ 61.500", "€61,500"),
        (GB, "27.50", "£27.50"),
        (US, "92,000 USD", "$92,000"),
        (US, "1.2m", "$1,200,000"),
        (GB, "61,500 a year", "£61,500"),
        (GB, "about 60k", "about 60k"),
        (GB, "≈ 60,000", "≈ 60,000"),
        (GB, "5,000 a month", "5,000 a month"),
        (GB, "more than that", "more than that"),
        (GB, "", ""),
        (GB, "1" + "0" * 28, "GBP 10,000,000,000,000,000,000,000,000,000"),
        (Words("en-GB", "shells"), "61,500", "61,500"),
    ],
)
def test_that_money_is_set_only_where_it_was_understood_whole(words: Words, text: str, shown: str) -> None:
    assert words.money(money_from_text(text)) == shown


@pytest.mark.parametrize(
    ("words", "text", "shown"),
    [
        (GB, "14.3.2026", "14 March 2026"),
        (US, "2026-03-14", "March 14, 2026"),
        (GB, "3/2026", "March 2026"),
        (GB, "2026", "2026"),
        (GB, "31.2.", "31.2."),
        (GB, "after the audit", "after the audit"),
        (GB, "", ""),
    ],
)
def test_that_a_day_is_written_as_exactly_as_it_is_known(words: Words, text: str, shown: str) -> None:
    assert words.day(day_from_text(text)) == shown


@pytest.mark.parametrize(
    ("start", "end", "shown"),
    [
        ("February 2026", "April 2026", "Feb – Apr 2026"),
        ("September 2025", "January 2026", "Sept 2025 – Jan 2026"),
        ("2024", "2025", "2024 – 2025"),
        ("March 2026", "March 2026", "Mar 2026"),
        ("March 2026", "", "Mar 2026"),
        ("", "", ""),
        ("spring", "May 2026", "spring – May 2026"),
    ],
)
def test_that_a_time_is_said_as_short_as_it_can_be(start: str, end: str, shown: str) -> None:
    said = GB.span(day_from_text(start), day_from_text(end))
    assert said.replace("\u2009", " ").replace("\xa0", " ").replace("\u202f", " ") == shown


@pytest.mark.parametrize(
    ("text", "unit", "shown"),
    [
        ("5 days", "days", "5 days"),
        ("≈ 200", "a month", "≈ 200 a month"),
        ("18 %", "", "18 %"),
        ("", "days", ""),
        ("12", "", "12"),
    ],
)
def test_that_a_measure_keeps_the_person_s_wording(text: str, unit: str, shown: str) -> None:
    assert GB.quantity(quantity_from_text(text), unit) == shown


@pytest.mark.parametrize(
    ("language", "number", "shown"),
    [
        ("en-GB", "68", "68%"),
        ("en-US", "99.6", "99.6%"),
        ("de", "68", "68\xa0%"),
        ("fr", "99.61", "99,61\xa0%"),
    ],
)
def test_that_percent_is_written_as_its_reader_does(language: str, number: str, shown: str) -> None:
    assert Words(language, "EUR").percent(Decimal(number)) == shown


@pytest.mark.parametrize(
    ("text", "unit", "shown"),
    [
        ("38h", "hours a week", "38h"),
        ("37.5", "hours a week", "37.5 hours a week"),
        ("80-85", "a month", "80-85 a month"),
        ("nearly none", "a month", "nearly none"),
        ("45 a week", "a month", "45 a week"),
        ("$12,000", "a month", "$12,000"),
    ],
)
def test_that_nothing_is_glued_to_more_than_a_bare_figure(text: str, unit: str, shown: str) -> None:
    assert GB.quantity(quantity_from_text(text), unit) == shown


@pytest.mark.parametrize(
    ("words", "parts", "shown"),
    [(GB, "ABC", "A, B and C"), (US, "ABC", "A, B, and C"), (GB, "A", "A"), (GB, "", "")],
)
def test_that_a_list_ends_as_its_reader_expects(words: Words, parts: str, shown: str) -> None:
    assert words.listed(parts) == shown


@pytest.mark.parametrize(
    ("text", "by", "since"),
    [
        ("May 2026", "by May 2026", "May 2026"),
        ("since 2021", "since 2021", "2021"),
        ("before June", "before June", "before June"),
        ("some day", "some day", "some day"),
        ("", "", ""),
    ],
)
def test_that_a_day_that_says_its_bound_is_not_given_another(text: str, by: str, since: str) -> None:
    day = day_from_text(text)
    assert (GB.by(day), GB.since(day)) == (by, since)


def test_that_a_loss_has_a_true_minus() -> None:
    assert GB.amount(Decimal(-500)) == "−£500"
    assert GB.number(Decimal("-1.5")) == "−1.5"


@pytest.mark.parametrize("language", list(Language))
def test_that_every_language_on_offer_writes(language: Language) -> None:
    words = Words(language.value, "EUR")
    assert "61" in words.amount(Decimal(61500))
    assert "2026" in words.in_full(date(2026, 3, 14))


@given(st.text(max_size=40))
def test_that_no_wording_is_refused(text: str) -> None:
    assert isinstance(GB.money(money_from_text(text)), str)
    assert isinstance(GB.day(day_from_text(text)), str)
    assert isinstance(GB.span(day_from_text(text), day_from_text("2026")), str)
