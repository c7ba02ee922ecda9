"""The head of the brief: the ask, with the day of the decision in it."""

import pytest
from written import material, written

from promocase.document.sections.brief_ask import build
from promocase.domain.kinds.case import Case


@pytest.mark.parametrize(
    ("day", "label", "shown"),
    [
        ("30 April 2026", "Decision by", "30 April 2026"),
        ("31 January 2026", "Decision was asked by", "31 January 2026"),
        ("after the audit", "Decision", "after the audit"),
    ],
)
def test_that_a_decision_whose_day_is_past_was_asked_for(day: str, label: str, shown: str) -> None:
    ask = build(material(None, written(Case, decided_by=day))).cover.ask
    assert [(each.label, each.value) for each in ask] == [(label, shown)]


def test_that_without_a_day_none_is_printed() -> None:
    assert (
        build(material(None, written(Case, ask_title="Payroll Team Lead"))).cover.ask[-1].label == "The role"
    )
