"""What holds for every text: nothing fails or is lost, noise is no meaning, what is printed is read again."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from time import perf_counter

import pytest
from babel.dates import format_date
from babel.numbers import format_currency, format_decimal
from hypothesis import example, given
from hypothesis import strategies as st

from promocase.domain.clean import clean_line
from promocase.domain.field import Form
from promocase.domain.reading import (
    currency_from_text,
    day_from_text,
    money_from_text,
    quantity_from_text,
    readings_of,
    resolved_day_text,
)
from promocase.domain.written import Written

SPOKEN = "en-GB en-US de-DE fr-FR es-ES pt-BR it-IT nl-NL da-DK sv-SE nb-NO pl-PL cs-CZ fi-FI hu-HU".split()
LANGUAGES = [*SPOKEN, "en-CA", "de-CH", "ja-JP", "", "x", "zz-ZZ"]
PIECES = (
    "12 5 1.250 1,5 54,000 2026 03 14 k m M mio. € £ $ kr EUR per a / month week days % - – + ( ) ~ < up to "
    "about Q2 H1 FY24 March mid end of since "
    "before ½ 1/2 half twenty thousand million and x × : . , ' gross 万 "
    "Tsd. , ?"
).split()
PHRASES = st.lists(st.sampled_from(PIECES), max_size=7).map(" ".join) | st.lists(
    st.sampled_from(PIECES), max_size=5
).map("".join)
TEXTS = st.text(max_size=30) | PHRASES
NOISE = ["\u200b", "\u00ad", "\u2060", "\u200e", "\u200f", "\ufeff"]
SPACES = ["\u00a0", "\u2009", "\u202f", "  ", "\u3000", "\t"]
READERS: list[Callable[..., Written]] = [money_from_text, quantity_from_text, day_from_text]


@given(TEXTS, st.sampled_from(LANGUAGES))
@example("1" * 5000, "en-GB")
@example("½" * 200, "en-GB")
@example("0" * 199, "de-DE")
@example("9999-12-31", "en-GB")
@example("before 1900", "en-GB")
@example("after 2199", "en-GB")
@example("2199-W53", "en-GB")
@example("winter 2199/00", "en-GB")
@example("FY1900", "en-GB")
@example("1e15 crore lakh", "en-IN")
def test_that_reading_never_fails_and_keeps_the_words(text: str, language: str) -> None:
    for read in READERS:
        value = read(text, language=language)
        assert value.text == clean_line(text)
        assert read(value.text, language=language) == value
        assert value.is_blank <= (not value.is_understood)
    for form in Form:
        readings_of(form, text, language, today=date(2026, 3, 14))
    resolved_day_text(text, date(2026, 3, 14), language)
    assert len(currency_from_text(text, language=language)) in (0, 3)


@given(TEXTS)
def test_that_what_is_understood_is_whole(text: str) -> None:
    money, quantity, day = money_from_text(text), quantity_from_text(text), day_from_text(text)
    for low, high in ((money.low, money.high), (quantity.low, quantity.high), (money.rate, money.rate_high)):
        assert (low is None and high is None) or high is None or (low is not None and low < high)
    assert not (money.amount is not None and money.low is not None)
    assert not (quantity.number is not None and quantity.low is not None)
    assert day.first is None or day.last is None or day.first <= day.last
    assert day.is_understood == (day.first is not None or day.last is not None)
    numbers = (money.amount, money.low, money.high, money.rate, quantity.number, quantity.low, quantity.high)
    assert all(number.is_finite() and abs(number) < 10**50 for number in numbers if number is not None)


@given(PHRASES, st.sampled_from(NOISE), st.integers(0, 40))
def test_that_invisible_marks_change_nothing(text: str, noise: str, at: int) -> None:
    noisy = text[:at] + noise + text[at:]
    for read in READERS:
        assert _bare(read(noisy)) == _bare(read(text))


@given(PHRASES, st.sampled_from(SPACES))
def test_that_any_kind_of_space_is_a_space(text: str, space: str) -> None:
    for read in READERS:
        plain, spaced = _bare(read(text)), _bare(read(f"{space}{text.replace(' ', space)}{space}"))
        assert plain[:2] == spaced[:2]


def _bare(value: Written) -> tuple[object, ...]:
    """All but the words and a unit, which is kept as written."""
    names = [name for name in type(value).__slots__ if name not in ("text", "unit")]
    return tuple(getattr(value, name) for name in names)


@given(st.integers(0, 10**9), st.sampled_from(SPOKEN), st.sampled_from(["EUR", "GBP", "CHF", "PLN", "SEK"]))
def test_that_money_printed_in_a_language_is_read_again(amount: int, language: str, code: str) -> None:
    written = Decimal(amount) / 100
    printed = format_currency(written, code, locale=language.replace("-", "_"))
    money = money_from_text(printed, language=language)
    assert money.amount == written
    assert money.currency in (code, "")


@given(st.integers(-(10**9), 10**9), st.integers(0, 2), st.sampled_from(SPOKEN))
def test_that_a_number_printed_in_a_language_is_read_again(number: int, places: int, language: str) -> None:
    written = Decimal(number).scaleb(-places)
    printed = format_decimal(written, locale=language.replace("-", "_"))
    assert quantity_from_text(printed, language=language).number == written


@given(
    st.dates(date(1900, 1, 1), date(2199, 12, 31)),
    st.sampled_from(SPOKEN),
    st.sampled_from(["full", "long", "medium"]),
)
def test_that_a_day_printed_in_a_language_is_read_again(when: date, language: str, style: str) -> None:
    printed = format_date(when, style, locale=language.replace("-", "_"))
    assert day_from_text(printed, language=language).first == when


@pytest.mark.parametrize(
    "text", ["1 " * 100, "1," * 100, "(" * 200, "a " * 100, "½" * 200, "mid " * 50, "- " * 100]
)
def test_that_no_text_makes_the_window_wait(text: str) -> None:
    for read in READERS:
        read(text)
        start = perf_counter()
        read(text)
        assert perf_counter() - start < 0.05
