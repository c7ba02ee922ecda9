"""The words a person wrote are kept as they are; what is understood of them is right or left open."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from strategies import LINES

from promocase.domain.clean import clean_line
from promocase.domain.reading import day_from_text, money_from_text, quantity_from_text
from promocase.domain.written import Written


@given(st.text())
@example("1" * 5000)
@example("1." * 3000)
@example("٣" * 40)
@example("abt 200")
@example("31.2.")
@example("12,5k")
def test_that_no_written_word_is_lost_or_refused(text: str) -> None:
    for read in (money_from_text, quantity_from_text, day_from_text):
        written = read(text)
        assert written.text == clean_line(text)
        assert read(written.text) == written
        assert written.is_blank == (not written.text.strip())


@given(LINES)
def test_that_what_is_understood_is_an_ordinary_value(text: str) -> None:
    money, quantity, day = money_from_text(text), quantity_from_text(text), day_from_text(text)
    assert money.amount is None or money.amount.is_finite()
    assert quantity.number is None or quantity.number.is_finite()
    assert (day.first is None and day.last is None) == (not day.is_understood)


MONEY = {
    "54,000": ("54000", ""),
    "54.000": ("54000", ""),
    "54 000": ("54000", ""),
    "54’000": ("54000", ""),
    "1,234,567": ("1234567", ""),
    "12,34,567": ("1234567", ""),
    "1.234,50": ("1234.50", ""),
    "1,234.50": ("1234.50", ""),
    "27.50": ("27.50", ""),
    "27,5": ("27.5", ""),
    "12,5k": ("12500", ""),
    "1.2m": ("1200000", ""),
    "€ 61.500": ("61500", "EUR"),
    "61,500 €": ("61500", "EUR"),
    "$90k": ("90000", "USD"),
    "C$ 90,000": ("90000", "CAD"),
    "GBP 54,000": ("54000", "GBP"),
    "gbp 54,000": ("54000", "GBP"),
    "abt 70k GBP a year": ("70000", "GBP"),
    "4,500 a month": ("54000", ""),
    "≈ £54,000 per annum": ("54000", "GBP"),
    "54,000/year": ("54000", ""),
    "-500": ("-500", ""),
    "−500": ("-500", ""),
    "0": ("0", ""),
    "５４，０００": ("54000", ""),
    "٥٤٠٠٠": ("54000", ""),
}
NO_MONEY = [
    "",
    "a fair raise",
    "54,00,0",
    "50–60k",
    "50-60k",
    "25 an hour",
    "EUR 5 USD",
    "XYZ 5",
]
NO_MONEY += ["1.2.3,4,5", "5 5", "k", "€", "1" * 31, "five", "12,", ",5", "54.000.00", "+49 30 123456"]


@pytest.mark.parametrize(("text", "value"), MONEY.items(), ids=str)
def test_that_money_is_understood(text: str, value: tuple[str, str]) -> None:
    money = money_from_text(text)
    assert (money.amount, money.currency) == (Decimal(value[0]), value[1])


@pytest.mark.parametrize("text", NO_MONEY)
def test_that_doubtful_money_stays_words(text: str) -> None:
    assert money_from_text(text).amount is None


@given(st.integers(0, 10**12), st.sampled_from(["{:,}", "{:_}", "{}", "£{:,}", "{:,} EUR"]))
def test_that_a_grouped_whole_amount_is_read_as_written(amount: int, form: str) -> None:
    assert money_from_text(form.format(amount)).amount == amount


@given(st.decimals(0, 10**9, places=2))
def test_that_two_decimals_are_read_as_written_in_either_style(amount: Decimal) -> None:
    english = f"{amount:,.2f}"
    german = english.translate({ord(","): ".", ord("."): ","})
    assert money_from_text(english).amount == money_from_text(german).amount == amount


QUANTITIES = {
    "5 days": ("5", "days"),
    "≈ 200": ("200", ""),
    "about 200 tickets": ("200", "tickets"),
    "18 %": ("18", "%"),
    "18%": ("18", "%"),
    "20k users": ("20000", "users"),
    "1.5 million parcels": ("1500000", "parcels"),
    "3.125": ("3.125", ""),
    "1,450 people paid": ("1450", "people paid"),
    "37,5 h": ("37.5", "h"),
    "2 kg": ("2", "kg"),
    "-3 °C": ("-3", "°C"),
}
NO_QUANTITIES = ["", "a lot", "5 of 7", "3–4 days", "2 x 5", "none"]


@pytest.mark.parametrize(("text", "value"), QUANTITIES.items(), ids=str)
def test_that_quantities_are_understood(text: str, value: tuple[str, str]) -> None:
    quantity = quantity_from_text(text)
    assert (quantity.number, quantity.unit) == (Decimal(value[0]), value[1])


@pytest.mark.parametrize("text", NO_QUANTITIES)
def test_that_doubtful_quantities_stay_words(text: str) -> None:
    assert quantity_from_text(text).number is None


DAYS = {
    "2026": (2026, None, None),
    "March 2026": (2026, 3, None),
    "Mar 2026": (2026, 3, None),
    "Mar. 2026": (2026, 3, None),
    "Sept 2025": (2025, 9, None),
    "may 2026": (2026, 5, None),
    "3/2026": (2026, 3, None),
    "03.2026": (2026, 3, None),
    "2026-03": (2026, 3, None),
    "2026-03-14": (2026, 3, 14),
    "14.3.2026": (2026, 3, 14),
    "14/3/2026": (2026, 3, 14),
    "3/14/2026": (2026, 3, 14),
    "3/4/2026": (2026, 4, 3),
    "14.3.26": (2026, 3, 14),
    "14 March 2026": (2026, 3, 14),
    "14th March 2026": (2026, 3, 14),
    "14. March 2026": (2026, 3, 14),
    "March 14, 2026": (2026, 3, 14),
    "29.2.2024": (2024, 2, 29),
}
NO_DAYS = [
    "",
    "31.2.",
    "31.2.2026",
    "29.2.2026",
    "soon",
    "13/2026",
    "0/2026",
    "1.13.2026",
    "14 Mar 15, 2026",
    "ma 2026",
]
NO_DAYS += ["26", "12345", "1850", "2026-00", "Q3 2026", "32 March 2026", "0.3.2026", "2026-3-"]


@pytest.mark.parametrize(("text", "value"), DAYS.items(), ids=str)
def test_that_days_are_understood(text: str, value: tuple[int, int | None, int | None]) -> None:
    day = day_from_text(text)
    assert (day.year, day.month, day.day) == value


@pytest.mark.parametrize("text", NO_DAYS)
def test_that_doubtful_days_stay_words(text: str) -> None:
    assert day_from_text(text).year is None


def test_that_the_language_settles_which_number_is_the_month() -> None:
    assert day_from_text("3/4/2026", month_first=True).first == date(2026, 3, 4)
    assert day_from_text("3.4.2026", month_first=True).first == date(2026, 4, 3)
    assert day_from_text("25/4/2026", month_first=True).first == date(2026, 4, 25)


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_that_every_day_is_read_from_each_of_its_usual_forms(when: date) -> None:
    forms = [when.isoformat(), f"{when.day}.{when.month}.{when.year}", f"{when.day} {when:%B} {when.year}"]
    forms += [f"{when:%B} {when.day}, {when.year}", f"{when.day:02}/{when.month:02}/{when.year}"]
    assert {day_from_text(form).first for form in forms} == {when}
    assert day_from_text(f"{when:%B} {when.year}").first == when.replace(day=1)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("February 2024", date(2024, 2, 1), date(2024, 2, 29)),
        ("3 May 2024", date(2024, 5, 3), date(2024, 5, 3)),
    ],
)
def test_that_a_month_or_year_spans_its_days(text: str, first: date, last: date) -> None:
    day = day_from_text(text)
    assert (day.first, day.last) == (first, last)


def test_that_a_blank_value_is_blank_in_every_form() -> None:
    written: list[Written] = [money_from_text(" "), quantity_from_text(""), day_from_text("\n")]
    assert all(value.is_blank and not value.is_understood for value in written)
