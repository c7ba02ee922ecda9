"""Fixed sentences stand only where a field supports them."""

from datetime import date
from typing import Any

import pytest

from promocase.domain.choice import Level
from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.competency import Competency
from promocase.domain.reading import day_from_text, money_from_text
from promocase.figures.money import Amount
from promocase.figures.sentences import (
    a_year,
    after_yearly_costs,
    asked_a_year,
    bar_until_then,
    decision_asked,
    manager_agrees,
    once,
    period_covered,
    talk_again,
    without_names_or_figures,
)
from promocase.figures.span import exactly
from promocase.figures.value import ValueSum
from promocase.figures.withheld import STANDS, Stands, Withheld

TODAY = date(2026, 11, 25)


def said(found: Stands | Withheld) -> str:
    return found.reason if isinstance(found, Withheld) else ""


def case(criteria: str = "", **days: str) -> Case:
    written: dict[str, Any] = {name: day_from_text(text) for name, text in days.items()}
    return Case(id="c", criteria=criteria, **written)


@pytest.mark.parametrize(
    ("day", "reason"),
    [
        ("26 November 2026", ""),
        ("25 November 2026", ""),
        ("November 2026", ""),
        ("24 November 2026", "“24 November 2026” is past."),
        ("soon", "“soon” is not a date yet."),
        ("", "Nothing is written here yet."),
    ],
)
def test_that_a_day_to_come_is_promised_only_if_it_comes(day: str, reason: str) -> None:
    assert said(talk_again(case(review_on=day), TODAY)) == reason
    assert said(decision_asked(case(decided_by=day), TODAY)) == reason


def test_that_a_bar_is_promised_only_if_it_is_written() -> None:
    assert bar_until_then(case("Two closes led alone")) == STANDS
    assert said(bar_until_then(case("  "))) == "What was agreed as the bar is not written yet."


@pytest.mark.parametrize(
    ("start", "end", "reason"),
    [
        ("April 2025", "March 2026", ""),
        ("March 2026", "April 2025", "The period ends before it begins."),
        ("once", "April 2025", "“once” is not a date yet."),
        ("April 2025", "then", "“then” is not a date yet."),
    ],
)
def test_that_a_period_is_covered_only_in_its_order(start: str, end: str, reason: str) -> None:
    assert said(period_covered(case(period_from=start, period_to=end))) == reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("18,000", ""),
        ("18,000 a year", ""),
        ("~$240k", ""),
        ("$360k+", ""),
        ("54k gross", ""),
        ("£40,000 saved", ""),
        ("~$240k total a year", ""),
        ("60k plus bonus a year", ""),
        ("~$240k total", "“~$240k total” says more than an amount a year."),
        ("total 240k", "“total 240k” says more than an amount a year."),
        ("€ 40.000 insgesamt", "“€ 40.000 insgesamt” says more than an amount a year."),
        ("60k plus bonus", "“60k plus bonus” says more than an amount a year."),
        ("60k + bonus", "“60k + bonus” says more than an amount a year."),
        ("£40,000 incl. VAT", "“£40,000 incl. VAT” says more than an amount a year."),
        ("£40,000 in 2025", "“£40,000 in 2025” says more than an amount a year."),
        ("£40,000 (2025)", "“£40,000 (2025)” says more than an amount a year."),
        ("4,000 a quarter", "“4,000 a quarter” is not for a year."),
        ("300 a day", "“300 a day” is not for a year."),
        ("a lot", "“a lot” is not an amount yet."),
        ("in total", "“in total” is not an amount yet."),
    ],
)
def test_that_a_year_is_said_only_of_a_years_amount(text: str, reason: str) -> None:
    assert said(a_year(money_from_text(text))) == reason


def test_that_a_heading_over_the_ask_turns_none_of_its_words() -> None:
    """ "Base pay a year" stands above them, not behind."""
    asked = Case(id="c", ask_base=money_from_text("60k plus bonus"))
    assert said(asked_a_year(asked)) == ""


@pytest.mark.parametrize(
    ("own", "manager", "reason"),
    [
        (Level.LEADS, Level.LEADS, ""),
        (Level.LEADS, Level.ALONE, "Your manager sees another level."),
        (None, Level.ALONE, "One of the two levels is not chosen yet."),
        (Level.ALONE, None, "One of the two levels is not chosen yet."),
        (None, None, "One of the two levels is not chosen yet."),
    ],
)
def test_that_the_manager_agrees_only_on_the_same_level(
    own: Level | None, manager: Level | None, reason: str
) -> None:
    assert said(manager_agrees(Competency(id="c", level_today=own, manager_level=manager))) == reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("6,000", ""),
        ("500 a month", "“500 a month” is paid again and again, not once."),
        ("6,000 a year", "“6,000 a year” is paid again and again, not once."),
        ("some", "“some” is not an amount yet."),
        ("", "Nothing is written here yet."),
    ],
)
def test_that_once_is_said_only_of_what_names_no_period(text: str, reason: str) -> None:
    assert said(once(money_from_text(text))) == reason


@pytest.mark.parametrize(
    ("asked", "reason"),
    [
        ({"base": "61,500"}, ""),
        ({"base": "61,500", "low": "5,000 a month"}, ""),
        ({"base": "5,000 a month"}, "“5,000 a month” is not for a year."),
        ({"low": "60,000"}, ""),
        ({"low": "60,000", "high": "5,500 a month"}, "“5,500 a month” is not for a year."),
        ({"low": "some", "high": "65,000"}, "“some” is not an amount yet."),
    ],
)
def test_that_an_ask_is_a_years_where_all_of_it_is(asked: dict[str, str], reason: str) -> None:
    amounts: dict[str, Any] = {f"ask_{name}": money_from_text(text) for name, text in asked.items()}
    assert said(asked_a_year(Case(id="c", **amounts))) == reason


NAMES = ("Ines Calder", "Harbour Foods", "Li", "Kim Lee", "von Berg")


@pytest.mark.parametrize(
    ("text", "language", "reason"),
    [
        ("Cut a recurring error for a key client", "en-GB", ""),
        ("One error less, and one worry", "en-GB", ""),
        ("She came first and was second to none", "en-GB", ""),
        ("Cut it by 1,450.5 hours", "en-GB", "“1,450.5” in it is a figure."),
        ("A large % of it", "en-GB", "“%” in it is a figure."),
        ("Worth many €", "en-GB", "“€” in it is a figure."),
        ("Worth many $", "en-GB", "“$” in it is a figure."),
        ("Cut it by 450 hours", "en-GB", "“450” in it is a figure."),
        ("Lee did it", "en-GB", "“Lee” in it is a name."),
        ("It came von selbst", "de", ""),
        ("word " * 2000 + "two", "en-GB", "“two” in it is a figure."),
        ("Cut it by two thirds", "en-GB", "“two” in it is a figure."),
        ("Halved for TWENTY homes", "en-GB", "“TWENTY” in it is a figure."),
        ("In zwei Wochen", "de", "“zwei” in it is a figure."),
        ("Ein Fehler weniger", "de", ""),
        ("For Calder and others", "en-GB", "“Calder” in it is a name."),
        ("At Harbour, all was well", "en-GB", "“Harbour” in it is a name."),
        ("All foods in the harbour", "en-GB", ""),
        ("Li did it", "en-GB", ""),
        ("Caldera of errors", "en-GB", ""),
    ],
)
def test_that_what_is_told_without_names_or_figures_holds_none(text: str, language: str, reason: str) -> None:
    item = Accomplishment(id="a", redacted=text)
    assert said(without_names_or_figures(item, NAMES, language=language)) == reason


def test_that_yearly_costs_are_named_only_where_there_are_some() -> None:
    amount = Amount(exactly(1))
    assert after_yearly_costs(ValueSum(amount, amount, True, False)) == STANDS
    assert said(after_yearly_costs(ValueSum(amount, amount, False, True))) == "No yearly costs are written."
    missing = bar_until_then(Case(id="c"))
    assert isinstance(missing, Withheld) and after_yearly_costs(missing) is missing
