"""The meeting notes: what to say, what to hold to and what to leave with, for the writer alone."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pypdf
import pytest
from written import material, written

from promocase.document.editions import EDITIONS
from promocase.document.press.pages import Pdf
from promocase.document.scope import CaseScope
from promocase.document.sections import (
    notes_answers,
    notes_facts,
    notes_head,
    notes_leave,
    notes_limits,
    notes_packages,
    notes_people,
)
from promocase.domain.choice import Relation
from promocase.domain.kinds.accomplishment import Accomplishment, Metric
from promocase.domain.kinds.case import Alternative, Case, DecisionDate, Objection, Risk
from promocase.domain.kinds.person import Person
from promocase.domain.kinds.profile import Profile
from promocase.domain.record import Record

MARK = "Private – for your eyes only"


def plain(text: str) -> str:
    return text.replace("\xa0", " ").replace("\u2068", "").replace("\u2069", "")


def test_that_the_ask_is_one_sentence() -> None:
    case = written(
        Case,
        opening="Thank you for the hour.",
        target_role="Team Lead",
        target_level="Level 5",
        ask_base="61,500",
        effective="1 May 2026",
        decided_by="10 April 2026",
    )
    head = notes_head.build(material(written(Profile, manager="Tomas Reyes", currency="GBP"), case))
    assert plain(head.heading) == "The talk with Tomas Reyes"
    assert head.opening.text == "Thank you for the hour."
    assert plain(head.ask) == (
        "I ask for the role of Team Lead, Level 5, base pay of £61,500 a year, from 1 May 2026, "
        "decided by 10 April 2026."
    )


@pytest.mark.parametrize(
    ("words", "ask"),
    [
        ({}, ""),
        ({"ask_total": "66,500"}, "I ask for total pay of £66,500."),
        ({"ask_base": "£5,000 a month"}, "I ask for base pay of £5,000 a month."),
        ({"decided_by": "10 January 2026"}, "I ask you to name a day by which you decide on this case."),
        (
            {"target_role": "Team Lead", "decided_by": "10 January 2026"},
            "I ask for the role of Team Lead, with a day by which it is decided.",
        ),
        (
            {"target_role": "Team Lead", "decided_by": "after the audit"},
            "I ask for the role of Team Lead, after the audit.",
        ),
    ],
)
def test_that_the_ask_says_no_more_than_is_written(words: dict[str, str], ask: str) -> None:
    assert plain(notes_head.build(material(None, written(Case, **words))).ask) == ask


def test_that_the_limits_stand_side_by_side() -> None:
    case = written(
        Case,
        ask_base="61,500",
        ask_low="60,000",
        ask_high="63,000",
        walk_away="58,000",
        batna="An offer.",
        must_have="The title.",
        tradeable="The date.",
    )
    made = notes_limits.build(material(None, case))
    assert made is not None
    assert [(plain(each.label), plain(each.value), plain(each.note)) for each in made.ends] == [
        ("Your target", "£61,500", "Base pay a year · range £60,000 – £63,000"),
        ("The least you accept", "£58,000", "below it, you walk away"),
    ]
    assert [each.prose.text for each in made.told] == ["The title.", "The date.", "An offer."]
    assert notes_limits.build(material(None, written(Case))) is None


def test_that_three_results_are_at_hand_with_their_figures() -> None:
    metric = written(Metric, name="Corrections", baseline="212", result="74", unit="a month")
    told = written(Accomplishment, "a", headline="Corrections cut", metrics=(metric,))
    both = written(Accomplishment, "b", headline="From 212 to 74", metrics=(metric,))
    made = notes_facts.build(material(accomplishments=(told, both)))
    assert made is not None
    assert [(each.id, each.headline, plain(each.change)) for each in made.rows] == [
        ("a", "Corrections cut", "212 → 74 a month"),
        ("b", "From 212 to 74", ""),
    ]
    assert notes_facts.build(material()) is None


def test_that_what_is_said_comes_before_what_is_only_thought() -> None:
    case = written(
        Case,
        objections=(
            written(Objection, "o", objection="No budget.", answer="The title now."),
            Objection(id="blank"),
        ),
        risks=(written(Risk, "r", risk="Who does the work?", answer="Two are trained."),),
    )
    made = notes_answers.build(material(None, case))
    assert made is not None
    assert [[(each.said.text, each.answer.text) for each in part] for part in made.parts] == [
        [("No budget.", "The title now.")],
        [("Who does the work?", "Two are trained.")],
    ]
    assert notes_answers.build(material(None, written(Case))) is None


def test_that_packages_are_lettered_as_in_the_case() -> None:
    case = written(
        Case, alternatives=(Alternative(id="x"), written(Alternative, "l", name="Two steps", pay="58,000"))
    )
    made = notes_packages.build(material(None, case))
    assert made is not None
    assert [(plain(each.label), each.title) for each in made.packages] == [("Alternative A", "Two steps")]
    assert notes_packages.build(material()) is None


def test_that_people_come_with_what_they_need() -> None:
    tomas = written(
        Person,
        "t",
        name="Tomas Reyes",
        relation=Relation.MANAGER,
        needs="On time.",
        trusts="Audits.",
        next_step="Show the chart",
        next_date="20 March 2026",
    )
    made = notes_people.build(material(people=(tomas, Person(id="nameless"))))
    assert made is not None
    (row,) = made.rows
    assert (row.name, row.note, row.needs.text, row.trusts.text, row.step, plain(row.when)) == (
        "Tomas Reyes",
        "Manager",
        "On time.",
        "Audits.",
        "Show the chart",
        "20 March 2026",
    )


def test_that_only_days_to_come_are_named_on_leaving() -> None:
    case = written(
        Case,
        target_role="Team Lead",
        decided_by="10 April 2026",
        review_on="1 October 2026",
        conditions="A second backup.",
        calendar=(
            written(DecisionDate, "p", when="1 March 2026", what="Past"),
            written(DecisionDate, "q", when="20 March 2026", what="Papers"),
            written(DecisionDate, "r", when="soon", what="Open"),
        ),
    )
    made = notes_leave.build(material(None, case))
    assert made is not None
    assert [plain(each.told) for each in made.points] == [
        "10 April 2026",
        "A second backup.",
        "you ask for 1 October 2026",
        "",
    ]
    assert [(plain(day.label), day.value) for day in made.days] == [("20 March 2026", "Papers")]
    assert notes_leave.build(material(None, written(Case))) is None


def test_that_a_day_to_talk_again_that_is_past_is_not_asked_for() -> None:
    made = notes_leave.build(material(None, written(Case, target_role="Lead", review_on="1 January 2026")))
    assert made is not None and made.points[2].told == ""


def test_that_each_page_is_marked_as_private_and_no_other_paper_is(
    record: Record, pdf: Callable[..., Pdf], page: Callable[..., str]
) -> None:
    pages = pypdf.PdfReader(BytesIO(pdf(record, edition="notes").data)).pages
    assert len(pages) == 2
    assert all(MARK in each.extract_text() for each in pages)
    private = [key for key, edition in EDITIONS.items() if edition.is_private]
    assert "notes" in private
    for key, edition in EDITIONS.items():
        assert ("eyes only" in page(record, edition=key)) is edition.is_private
        assert edition.is_private or edition.private <= {"people.name"}, "whom a paper is for stands on it"


def test_that_the_notes_know_who_has_a_say_and_nobody_else(record: Record) -> None:
    mentor = written(Person, "m", name="Mark Ellison", relation=Relation.MENTOR)
    with_mentor = replace(record, people=(*record.people, mentor))
    kept = EDITIONS["notes"].select(with_mentor, CaseScope("case1"))
    assert [each.name for each in kept.people] == ["Tomas Reyes", "Priya Anand"]
    assert EDITIONS["full"].select(with_mentor, CaseScope("case1")).people == ()
