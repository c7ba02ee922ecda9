"""Quantities with their units, bounds, ranges, periods and languages."""

from decimal import Decimal

import pytest

from promocase.domain.reading import quantity_from_text
from promocase.domain.written import Bound

NUMBERS = {
    "1½ days": ("1.5", "days"),
    "1 1/2 days": ("1.5", "days"),
    "12½": ("12.5", ""),
    "2 and a half weeks": ("2.5", "weeks"),
    "half a day": ("0.5", "day"),
    "half a million": ("500000", ""),
    "10M": ("10000000", ""),
    "10m users": ("10000000", "users"),
    "5B rows": ("5000000000", "rows"),
    "twenty people": ("20", "people"),
    "twenty-five people": ("25", "people"),
    "three thousand": ("3000", ""),
    "one team": ("1", "team"),
    "two dozen eggs": ("24", "eggs"),
    "a hundred people": ("100", "people"),
    "1.250 customers": ("1250", "customers"),
    "3.125 %": ("3.125", "%"),
    "1.250 €": ("1250", "€"),
    "5 m²": ("5", "m²"),
    "5 t CO2": ("5", "t CO2"),
    "60 km/h": ("60", "km/h"),
    "5 per cent": ("5", "per cent"),
    "2:30 h": ("2.5", "h"),
    "CSAT 4.5/5": ("4.5", "CSAT"),
    "2,5 millions de clients": ("2500000", "clients"),
    "５％": ("5", "%"),
    "٣٫٥": ("3.5", ""),
    "-3 °C": ("-3", "°C"),
    "10x faster": ("10", "x faster"),
    "12k lines of code": ("12000", "lines of code"),
    "10 m users": ("10000000", "users"),
    "5 days, on average": ("5", "days, on average"),
    "4.2 per 1000 bed days": ("4.2", "per 1000 bed days"),
    "2.8 per 1,000 bed days": ("2.8", "per 1,000 bed days"),
    "3 falls per 1000 bed days": ("3", "falls per 1000 bed days"),
    "5 per 100k users": ("5", "per 100k users"),
    "5 per million": ("5", "per million"),
    "3 in 1000 births": ("3", "in 1000 births"),
    "4/1000 bed days": ("4", "/1000 bed days"),
    "8 l/100 km": ("8", "l/100 km"),
    "12 Fälle je 100.000 Einwohner": ("12", "Fälle je 100.000 Einwohner"),
    "2 per 200,000 hours": ("2", "per 200,000 hours"),
    "5 per two teams": ("5", "per two teams"),
}
WORDS = [
    "5 in 2024",
    "5 in 20",
    "5 for 3 teams",
    "3 per 2 weeks",
    "5 per 1 team",
    "5 per 1/2 hour",
    "5 per 1000 of 2000",
    "5 of 9 per 1000",
    "5 per 1,0000 beds",
    "10m",
    "12 m",
    "5 T",
    "5 B",
    "5.000 kg",
    "1.250 points",
    "10²",
    "10⁶",
    "one of the best",
    "one",
    "one-off",
    "ten out of ten",
    "nine to five",
    "hundreds of people",
    "three-year",
    "one in five",
    "no errors",
    "ISO 27001",
    "Level 5",
    "3 people, two weeks",
    "1:20 h",
    "14/03",
    "2026-03-14",
    "5 mil",
    "007",
    "5 ?",
    "a third",
    "twice a week",
    "£36k → £20k",
    "5 or 6",
    "03-14",
    "two thirds",
    "5th",
    "3rd line",
    "5 pm",
    "5m+",
    "10m revenue",
    "5 mille",
    "100.000",
]


@pytest.mark.parametrize(("text", "value"), NUMBERS.items(), ids=str)
def test_that_a_number_is_read_whole(text: str, value: tuple[str, str]) -> None:
    quantity = quantity_from_text(text)
    assert (quantity.number, quantity.unit) == (Decimal(value[0]), value[1])
    assert quantity.is_understood and quantity.is_exact


@pytest.mark.parametrize("text", WORDS)
def test_that_what_is_no_one_number_stays_words(text: str) -> None:
    assert not quantity_from_text(text).is_understood


@pytest.mark.parametrize(
    ("text", "number", "unit", "bound"),
    [
        ("<5", 5, "", Bound.LESS),
        ("> 20 %", 20, "%", Bound.MORE),
        ("5+ years", 5, "years", Bound.LEAST),
        ("100k+ users", 100_000, "users", Bound.LEAST),
        ("100%+", 100, "%", Bound.LEAST),
        ("max. 5 days", 5, "days", Bound.MOST),
        ("5 days or less", 5, "days", Bound.MOST),
        ("5 (approx.)", 5, "", Bound.ABOUT),
        ("about twenty people", 20, "people", Bound.ABOUT),
        ("mehr als 5", 5, "", Bound.MORE),
    ],
)
def test_that_a_bound_is_kept_beside_its_number(text: str, number: int, unit: str, bound: Bound) -> None:
    quantity = quantity_from_text(text)
    assert (quantity.number, quantity.unit, quantity.bound) == (number, unit, bound)


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("15-20 seconds", 15, 20, "seconds"),
        ("20-25%", 20, 25, "%"),
        ("20%-25%", 20, 25, "%"),
        ("5 days - 7 days", 5, 7, "days"),
        ("10 to 15", 10, 15, ""),
        ("between 5 and 10 people", 5, 10, "people"),
        ("five to ten days", 5, 10, "days"),
        ("-5 – -3", -5, -3, ""),
        ("5 ± 1 days", 4, 6, "days"),
    ],
)
def test_that_a_range_has_two_ends_and_no_number(text: str, low: int, high: int, unit: str) -> None:
    quantity = quantity_from_text(text)
    assert (quantity.number, quantity.low, quantity.high, quantity.unit) == (None, low, high, unit)
    assert quantity.is_understood and not quantity.is_exact


@pytest.mark.parametrize("text", ["from 212 to 74", "from 5 to 10", "7-5", "5 days - 7 weeks", "< 5-7"])
def test_that_a_change_is_no_range(text: str) -> None:
    assert not quantity_from_text(text).is_understood


@pytest.mark.parametrize(
    ("text", "number", "unit", "per"),
    [
        ("5k/month", 5_000, "", "month"),
        ("38 h/week", 38, "h", "week"),
        ("45 a week", 45, "", "week"),
        ("3 times a day", 3, "times", "day"),
        ("5 % p.a.", 5, "%", "year"),
        ("20 h/Woche", 20, "h", "week"),
        ("5 fois par semaine", 5, "fois", "week"),
    ],
)
def test_that_the_period_stands_apart_from_the_unit(text: str, number: int, unit: str, per: str) -> None:
    quantity = quantity_from_text(text)
    assert (quantity.number, quantity.unit, quantity.per) == (number, unit, per)


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("de-DE", "5.000 Kunden", "5000"),
        ("de-DE", "1.250 h", "1250"),
        ("de-DE", "3,125", "3.125"),
        ("de-DE", "zwanzig Leute", "20"),
        ("fr-FR", "quatre-vingt-dix jours", "90"),
        ("es-ES", "5 mil usuarios", "5000"),
        ("en-GB", "1,250 h", "1250"),
        ("en-US", "2 billion rows", "2000000000"),
    ],
)
def test_that_the_language_settles_what_the_text_does_not(language: str, text: str, number: str) -> None:
    assert quantity_from_text(text, language=language).number == Decimal(number)


@pytest.mark.parametrize(
    ("language", "text"),
    [("de-DE", "ein Team"), ("fr-FR", "une équipe"), ("de-DE", "1,250 h"), ("en-GB", "zwanzig Leute")],
)
def test_that_an_article_or_a_word_of_another_language_is_no_number(language: str, text: str) -> None:
    assert not quantity_from_text(text, language=language).is_understood


def test_that_half_of_a_change_is_never_lost() -> None:
    before, after = quantity_from_text("12½").number, quantity_from_text("6½").number
    assert (before, after) == (Decimal("12.5"), Decimal("6.5"))
