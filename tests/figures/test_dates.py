"""How long something has lasted, and which days do not fit together."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from promocase.domain.reading import day_from_text
from promocase.domain.written import Day
from promocase.figures.dates import Lasted, is_old, is_past, is_reversed, lasted, lies_outside
from promocase.figures.withheld import Withheld
from promocase.figures.wording import lasted_words

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("since", "words"),
    [
        ("April 2023", "3 years 7 months"),
        ("since April 2023", "3 years 7 months"),
        ("25 April 2023", "3 years 7 months"),
        ("26 April 2023", "3 years 6 months"),
        ("November 2025", "1 year"),
        ("26 November 2025", "11 months"),
        ("October 2026", "1 month"),
        ("25 October 2026", "1 month"),
        ("October 2024", "2 years 1 month"),
        ("about April 2023", "3 years 7 months"),
    ],
)
def test_that_time_is_told_in_years_and_months(since: str, words: str) -> None:
    found = lasted(day_from_text(since), TODAY)
    assert isinstance(found, Lasted) and lasted_words(found) == words


@pytest.mark.parametrize(
    ("since", "reason"),
    [
        ("2023", "Of “2023” the month is not known: “since 2023” is what can be said."),
        ("since 2021", "Of “2021” the month is not known: “since 2021” is what can be said."),
        ("Q2 2023", "“Q2 2023” leaves open when it began."),
        ("early 2024", "“early 2024” leaves open when it began."),
        ("before March 2026", "“before March 2026” leaves open when it began."),
        ("until April 2023", "“until April 2023” leaves open when it began."),
        ("December 2026", "“December 2026” is still to come."),
        ("26 November 2026", "“26 November 2026” is still to come."),
        ("November 2026", "It has lasted less than a month."),
        ("25 November 2026", "It has lasted less than a month."),
        ("26 October 2026", "It has lasted less than a month."),
        ("long ago", "“long ago” is not a date yet."),
        ("", "Nothing is written here yet."),
    ],
)
def test_that_time_is_withheld_with_its_reason(since: str, reason: str) -> None:
    found = lasted(day_from_text(since), TODAY)
    assert isinstance(found, Withheld) and found.reason == reason


@pytest.mark.parametrize("day", [Day("x", since=date(2023, 4, 1)), Day("x", until=date(2023, 4, 1))])
def test_that_time_from_a_day_that_is_open_is_not_told(day: Day) -> None:
    found = lasted(day, TODAY)
    assert isinstance(found, Withheld) and found.reason == "“x” leaves open when it began."


@pytest.mark.parametrize(
    ("day", "past"),
    [
        ("after March 2025", False),
        ("before March 2025", True),
        ("24 November 2026", True),
        ("25 November 2026", False),
        ("November 2026", False),
        ("October 2026", True),
        ("2026", False),
        ("2025", True),
        ("Q3 2026", True),
        ("some day", False),
        ("", False),
    ],
)
def test_that_a_day_is_past_after_the_last_it_can_mean(day: str, past: bool) -> None:
    assert is_past(day_from_text(day), TODAY) is past


@pytest.mark.parametrize(
    ("reference", "old"),
    [
        ("24 November 2025", True),
        ("25 November 2025", False),
        ("November 2025", False),
        ("October 2025", True),
        ("2025", False),
        ("2024", True),
        ("Q3 2025", True),
        ("Q4 2025", False),
        ("1 October 2026", False),
        ("", False),
    ],
)
def test_that_pay_figures_are_old_after_twelve_months(reference: str, old: bool) -> None:
    assert is_old(day_from_text(reference), TODAY) is old


@pytest.mark.parametrize(
    ("start", "end", "turned"),
    [
        ("April 2026", "March 2026", True),
        ("March 2026", "March 2026", False),
        ("14 March 2026", "March 2026", False),
        ("14 March 2026", "14 March 2026", False),
        ("2026", "March 2026", False),
        ("2026", "2025", True),
        ("", "2025", False),
        ("2026", "", False),
        ("before March 2026", "2025", False),
        ("2026", "after March 2025", False),
    ],
)
def test_that_a_period_is_turned_around_only_for_sure(start: str, end: str, turned: bool) -> None:
    assert is_reversed(day_from_text(start), day_from_text(end)) is turned


@pytest.mark.parametrize(
    ("start", "end", "outside"),
    [
        ("January 2025", "March 2025", True),
        ("January 2025", "April 2025", False),
        ("January 2025", "", True),
        ("January 2025", "1 April 2025", False),
        ("31 March 2026", "May 2026", False),
        ("", "March 2025", True),
        ("April 2026", "", True),
        ("", "April 2026", True),
        ("March 2026", "May 2026", False),
        ("January 2020", "May 2030", False),
        ("2025", "", False),
        ("2026", "", False),
        ("", "2025", False),
        ("", "2026", False),
        ("before April 2027", "", False),
        ("", "", False),
        ("some day", "March 2025", True),
        ("March 2025", "some day", False),
    ],
)
def test_that_work_lies_outside_a_period_only_for_sure(start: str, end: str, outside: bool) -> None:
    since, until = day_from_text("April 2025"), day_from_text("March 2026")
    assert lies_outside(day_from_text(start), day_from_text(end), since, until) is outside


@pytest.mark.parametrize(
    ("start", "since", "until"),
    [
        ("January 2024", "before April 2025", "March 2026"),
        ("April 2027", "April 2025", "after March 2026"),
        ("January 2024", "", "March 2026"),
        ("April 2027", "April 2025", ""),
    ],
)
def test_that_nothing_lies_outside_a_period_at_its_open_end(start: str, since: str, until: str) -> None:
    assert not lies_outside(day_from_text(start), Day(), day_from_text(since), day_from_text(until))


def test_that_nothing_lies_outside_an_unknown_period() -> None:
    assert not lies_outside(day_from_text("2025"), Day(), Day(), Day())


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_that_whole_months_are_never_more_than_have_passed(since: date, until: date) -> None:
    found = lasted(Day("x", since.year, since.month, since.day), until)
    if isinstance(found, Lasted):
        months = found.years * 12 + found.months
        assert months >= 1 and found.months < 12
        assert months * 28 <= (until - since).days < (months + 1) * 31
    else:
        assert (until - since).days < 31
