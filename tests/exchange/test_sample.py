"""Dates of a sample: tokens that become days as they are written in the record's language."""

import json
from datetime import UTC, date, datetime
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from promocase.domain.reading import day_from_text
from promocase.domain.written import Day
from promocase.exchange.sample import WRITTEN_IN, dated, sample_record

THEN = date(*WRITTEN_IN, 14)
DAYS = st.dates(date(2020, 1, 1), date(2080, 12, 31))
TOLD = st.dates(date(2015, 1, 1), date(2035, 12, 31))


def said(words: str, today: date = THEN, language: str = "en-GB") -> str:
    text = json.dumps({"profile": {"language": language}, "words": words})
    return str(json.loads(dated(text, today))["words"])


def moved(told: date, today: date, *, whole_month: bool = False) -> Day:
    return day_from_text(said(f"{{{{{told:%Y-%m}}}}}" if whole_month else f"{{{{{told}}}}}", today))


def months(day: date) -> int:
    return day.year * 12 + day.month


@pytest.mark.parametrize(
    ("token", "british", "american"),
    [
        ("{{2026-04-16}}", "16 April 2026", "April 16, 2026"),
        ("{{2026-04-07|day}}", "7 April", "April 7"),
        ("{{2026-04}}", "April 2026", "April 2026"),
        ("{{2026-04|month}}", "April", "April"),
        ("{{2026-04|year}}", "2026", "2026"),
        (
            "by {{2026-04-16|day}}, or in {{2026-10|month}}",
            "by 16 April, or in October",
            "by April 16, or in October",
        ),
    ],
)
def test_that_a_token_is_said_in_the_language_of_the_record(token: str, british: str, american: str) -> None:
    assert said(token) == british
    assert said(token, language="en-US") == american


@pytest.mark.parametrize(
    ("today", "token", "written"),
    [
        (date(2026, 12, 31), "{{2026-04-16}}", "15 January 2027"),
        (date(2027, 1, 1), "{{2026-04|year}}", "2027"),
        (date(2025, 11, 9), "{{2026-03}}", "November 2025"),
        (date(2028, 1, 5), "{{2026-04-30}}", "29 February 2028"),
        (date(2027, 1, 5), "{{2026-04-30}}", "26 February 2027"),
        (date(2026, 9, 3), "{{2026-05-01}}", "1 November 2026"),
        (date(2026, 3, 1), "{{2026-04-05}}", "3 April 2026"),
        (date(2026, 7, 1), "{{2026-04-02}}", "3 August 2026"),
    ],
    ids=[
        "over a year's end",
        "year",
        "back",
        "leap day",
        "short month",
        "the first",
        "no Sunday",
        "nor in another month",
    ],
)
def test_that_a_date_moves_with_the_day_the_sample_is_made(today: date, token: str, written: str) -> None:
    assert said(token, today) == written


@given(TOLD, DAYS)
def test_that_every_date_moves_by_the_same_whole_months(told: date, today: date) -> None:
    distance = months(today) - months(THEN)
    month = moved(told, today, whole_month=True).first
    assert month is not None and months(month) - months(told) == distance
    day = moved(told, today).first
    assert day is not None and (day.year, day.month) == (month.year, month.month)


@given(TOLD, TOLD, DAYS)
def test_that_what_comes_first_stays_first(one: date, other: date, today: date) -> None:
    early, late = (moved(each, today).first for each in sorted((one, other)))
    assert early is not None and late is not None and early <= late


@given(TOLD, DAYS)
def test_that_nobody_meets_on_a_weekend(told: date, today: date) -> None:
    day = moved(told, today).first
    assert day is not None
    assert day.weekday() < 5 or told.day == 1


def test_that_what_is_in_a_sample_was_made_when_the_sample_was() -> None:
    ids, now = count(1), datetime(2027, 6, 9, 9, 30, tzinfo=UTC)
    record = sample_record("support-lead", now.date(), lambda: f"new-{next(ids)}", now)
    times = {(item.created, item.changed) for item in (*record.goals, *record.cases, record.profile)}
    assert times == {(now, now)}
