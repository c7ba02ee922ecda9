"""Figures that contradict each other in their order are found, and only for sure."""

from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest
from written import written

from promocase.domain.choice import Language
from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.goal import Goal
from promocase.domain.kinds.initiative import Initiative
from promocase.domain.kinds.profile import Profile
from promocase.figures.basis import CaseBasis
from promocase.figures.findings import findings

TODAY = date(2026, 3, 14)


def test_that_work_is_placed_by_both_its_days() -> None:
    """Begun before the period and ended within it, it lies within."""
    case = written(Case, period_from="April 2025", period_to="March 2026")
    work = written(Accomplishment, start="January 2024", end="May 2025")
    assert findings(CaseBasis(Profile(id="profile"), case, accomplishments=(work,)), TODAY) == ()


def test_that_a_goal_is_read_in_the_language_of_the_record() -> None:
    """€1.250k is 1,250,000 in German, and no amount in English; documents may learn German one day."""
    goal = written(Goal, baseline="€1.250k", target="€1.350k", today="€1.350k", due="2025")
    languages: Any = SimpleNamespace(value="de"), Language.EN_GB
    bases = [CaseBasis(Profile(id="p", language=each), Case(id="c"), goals=(goal,)) for each in languages]
    assert [[found.kind for found in findings(basis, TODAY)] for basis in bases] == [[], ["goal-overdue"]]


def kinds(**parts: Any) -> list[tuple[str, str]]:
    case, initiatives = parts.get("case", Case(id="c")), parts.get("initiatives", ())
    basis = CaseBasis(Profile(id="profile", currency="GBP"), case, initiatives=initiatives)
    return [(found.kind, found.field) for found in findings(basis, TODAY)]


@pytest.mark.parametrize(
    ("low", "base", "high", "found"),
    [
        ("60,000", "61,500", "63,000", []),
        ("61,500", "61,500", "61,500", []),
        ("63,000", "", "60,000", [("ask-range-reversed", "ask_high")]),
        ("60,000", "59,000", "63,000", [("ask-outside-range", "ask_base")]),
        ("60,000", "64,000", "63,000", [("ask-outside-range", "ask_base")]),
        ("60,000", "about 59,000", "", [("ask-outside-range", "ask_base")]),
        ("60,000", "over 59,000", "63,000", []),
        ("60,000", "a fair raise", "63,000", []),
        ("60,000", "€ 59,000", "63,000", []),
    ],
)
def test_that_a_range_and_the_figure_in_it_fit(
    low: str, base: str, high: str, found: list[tuple[str, str]]
) -> None:
    assert kinds(case=written(Case, ask_low=low, ask_base=base, ask_high=high)) == found


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ({"value_low": "10k", "value_likely": "20k", "value_high": "30k"}, []),
        ({"value_low": "30k", "value_likely": "20k"}, [("value-order", "value_low")]),
        ({"value_likely": "20k", "value_high": "€ 30k"}, [("value-order", "value_likely")]),
        ({"value_low": "30k", "value_likely": "some"}, []),
        ({}, []),
    ],
)
def test_that_the_values_of_an_initiative_rise(values: dict[str, str], found: list[tuple[str, str]]) -> None:
    assert kinds(initiatives=(written(Initiative, **values),)) == found
