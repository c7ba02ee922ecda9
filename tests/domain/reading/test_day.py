"""Days in many spellings, and what is half known of one."""

from datetime import date

import pytest

from promocase.domain.reading import day_from_text
from promocase.domain.written import Bound

DAYS = {
    "14. März 2026": (2026, 3, 14),
    "12-Mar-2026": (2026, 3, 12),
    "5th of May 2026": (2026, 5, 5),
    "20260314": (2026, 3, 14),
    "2026-03-14T10:30:00Z": (2026, 3, 14),
    "14.3.87": (1987, 3, 14),
    "1/2/99": (1999, 2, 1),
    "jan 5, 26": (2026, 1, 5),
    "Mar '97": (1997, 3, None),
    "1º de março de 2026": (2026, 3, 1),
    "le 1er mars 2026": (2026, 3, 1),
    "1.º de mayo de 2026": (2026, 5, 1),
    "den 14. marts 2026": (2026, 3, 14),
    "14 мая 2026 г.": (2026, 5, 14),
    "2026. március 14.": (2026, 3, 14),
    "2026年3月14日": (2026, 3, 14),
    "Samstag, 14. März 2026": (2026, 3, 14),
    "mar 14 mars 2026": (2026, 3, 14),
    "2026-W12-3": (2026, 3, 18),
    "fevrier 2026": (2026, 2, None),
    "in 2026": (2026, None, None),
    "2026 AD": (2026, None, None),
    "14\u00a0March\u00a02026": (2026, 3, 14),
    "１４．３．２０２６": (2026, 3, 14),
}
WORDS = [
    "March 26",
    "Dec 12",
    "14 March",
    "2010-11",
    "2011/12",
    "01-02-03",
    "14-03-26",
    "out 2026",
    "listopad 2026",
    "2019?",
    "yesterday",
    "1.13.2026",
    "KW 54/2026",
    "Q5 2026",
    "2569 BE",
    "'26",
    "March 2026 (planned)",
    "ongoing",
    "2 weeks",
]


@pytest.mark.parametrize(("text", "value"), DAYS.items(), ids=str)
def test_that_a_date_is_read_whole(text: str, value: tuple[int, int | None, int | None]) -> None:
    day = day_from_text(text)
    assert (day.year, day.month, day.day) == value
    assert (day.since, day.until, day.bound) == (None, None, Bound.EXACT)


@pytest.mark.parametrize("text", WORDS)
def test_that_what_is_no_one_date_stays_words(text: str) -> None:
    assert not day_from_text(text).is_understood


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("Q2 2024", date(2024, 4, 1), date(2024, 6, 30)),
        ("2Q24", date(2024, 4, 1), date(2024, 6, 30)),
        ("second quarter of 2024", date(2024, 4, 1), date(2024, 6, 30)),
        ("2. Quartal 2024", date(2024, 4, 1), date(2024, 6, 30)),
        ("H1 2025", date(2025, 1, 1), date(2025, 6, 30)),
        ("FY24", date(2024, 1, 1), date(2024, 12, 31)),
        ("summer 2021", date(2021, 6, 1), date(2021, 8, 31)),
        ("winter 2021/22", date(2021, 12, 1), date(2022, 2, 28)),
        ("mid March 2027", date(2027, 3, 11), date(2027, 3, 20)),
        ("end of March 2026", date(2026, 3, 21), date(2026, 3, 31)),
        ("end of Q2 2026", date(2026, 6, 1), date(2026, 6, 30)),
        ("2021-23", date(2021, 1, 1), date(2023, 12, 31)),
        ("Summer '21", date(2021, 6, 1), date(2021, 8, 31)),
        ("Q2/Q3 2024", date(2024, 4, 1), date(2024, 9, 30)),
        ("FY25 H1", date(2025, 1, 1), date(2025, 6, 30)),
        ("2019-20", date(2019, 1, 1), date(2020, 12, 31)),
        ("1999/00", date(1999, 1, 1), date(2000, 12, 31)),
        ("2023–2024", date(2023, 1, 1), date(2024, 12, 31)),
        ("March–April 2026", date(2026, 3, 1), date(2026, 4, 30)),
        ("14–16 March 2026", date(2026, 3, 14), date(2026, 3, 16)),
        ("March 14–16, 2026", date(2026, 3, 14), date(2026, 3, 16)),
        ("14.3.–16.3.2026", date(2026, 3, 14), date(2026, 3, 16)),
        ("Dec–Feb 2026", date(2025, 12, 1), date(2026, 2, 28)),
        ("Q1–Q3 2024", date(2024, 1, 1), date(2024, 9, 30)),
        ("KW 12/2026", date(2026, 3, 16), date(2026, 3, 22)),
        ("2026-W12", date(2026, 3, 16), date(2026, 3, 22)),
        ("du 3 au 5 mars 2026", date(2026, 3, 3), date(2026, 3, 5)),
    ],
)
def test_that_what_is_half_known_is_a_span_and_no_year(text: str, since: date, until: date) -> None:
    day = day_from_text(text)
    assert (day.year, day.since, day.until) == (None, since, until)
    assert (day.first, day.last, day.is_understood) == (since, until, True)


@pytest.mark.parametrize(
    ("text", "first", "last", "bound"),
    [
        ("since 2021", date(2021, 1, 1), date(2021, 12, 31), Bound.LEAST),
        ("2021 – present", date(2021, 1, 1), date(2021, 12, 31), Bound.LEAST),
        ("until 2027", date(2027, 1, 1), date(2027, 12, 31), Bound.MOST),
        ("before March 2026", None, date(2026, 2, 28), Bound.LESS),
        ("after 2021", date(2022, 1, 1), None, Bound.MORE),
        ("since Q2 2024", date(2024, 4, 1), None, Bound.LEAST),
        ("bis Ende März 2026", None, date(2026, 3, 31), Bound.MOST),
        ("d’ici le 14 mai 2026", date(2026, 5, 14), date(2026, 5, 14), Bound.MOST),
        ("d'ici fin mai 2026", None, date(2026, 5, 31), Bound.MOST),
        ("antes del 14 de mayo de 2026", None, date(2026, 5, 13), Bound.LESS),
        ("circa 2019", date(2019, 1, 1), date(2019, 12, 31), Bound.ABOUT),
    ],
)
def test_that_a_bound_opens_one_end(text: str, first: date | None, last: date | None, bound: Bound) -> None:
    day = day_from_text(text)
    assert (day.first, day.last, day.bound) == (first, last, bound)
    assert day.is_understood


def test_that_early_in_a_year_is_still_that_year() -> None:
    day = day_from_text("early 2024")
    assert (day.year, day.month, day.first, day.last) == (2024, None, date(2024, 1, 1), date(2024, 4, 30))


def test_that_a_fiscal_year_is_named_for_the_year_it_ends_in() -> None:
    assert day_from_text("FY24", year_start=4).first == date(2023, 4, 1)
    assert day_from_text("FY24", year_start=4).last == date(2024, 3, 31)
    assert day_from_text("2023/24", year_start=4).first == date(2023, 4, 1)
    assert day_from_text("Q2 FY24", year_start=4).first == date(2023, 7, 1)


@pytest.mark.parametrize(
    ("language", "first"),
    [("en-GB", date(2026, 4, 3)), ("en-US", date(2026, 3, 4)), ("de-DE", date(2026, 4, 3)), ("en-CA", None)],
)
def test_that_the_language_says_whether_the_month_comes_first(language: str, first: date | None) -> None:
    assert day_from_text("3/4/2026", language=language).first == first
    assert day_from_text("3/4/2026", language=language, month_first=True).first == date(2026, 3, 4)


def test_that_seasons_turn_around_in_the_south() -> None:
    assert day_from_text("winter 2026", language="en-AU").first == date(2026, 6, 1)


def test_that_a_month_of_two_languages_is_the_one_of_the_record() -> None:
    assert day_from_text("listopad 2025", language="pl-PL").month == 11
    assert day_from_text("listopad 2025", language="hr-HR").month == 10
