"""The cover: who asks for what from when, whatever is missing."""

import pytest
from written import material, written

from promocase.document.sections.cover import Cover, build
from promocase.domain.item import Item
from promocase.domain.kinds.accomplishment import Accomplishment, Metric
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.paydata import OwnPay
from promocase.domain.kinds.profile import Profile


def built(profile: Profile | None = None, case: Case | None = None, **items: tuple[Item, ...]) -> Cover:
    return build(material(profile, case, **items))


@pytest.mark.parametrize(
    ("today", "target", "title", "heading"),
    [
        ("Specialist", "Lead", "Team Lead", "From Specialist\nto Lead"),
        ("Specialist", "", "Team Lead", "From Specialist\nto Team Lead"),
        ("Lead", "Lead", "", "The case for Lead"),
        ("", "Lead", "", "The case for Lead"),
        ("Specialist", "", "", "The next step for a Specialist"),
        ("", "", "", "The case"),
    ],
)
def test_that_the_heading_says_from_where_to_where(today: str, target: str, title: str, heading: str) -> None:
    made = built(written(Profile, role=today), written(Case, target_role=target, ask_title=title))
    assert (made.kicker, made.heading) == ("Promotion case", heading)


@pytest.mark.parametrize(
    ("start", "end", "covers"),
    [
        ("April 2025", "March 2026", " · covers April 2025 to March 2026"),
        ("April 2025", "", " · covers from April 2025"),
        ("", "March 2026", " · covers until March 2026"),
        ("", "", ""),
    ],
)
def test_that_the_line_below_names_the_person_and_the_time(start: str, end: str, covers: str) -> None:
    profile = written(Profile, name="Ines Calder", team="Payroll", organisation="Harbour Foods")
    made = built(profile, written(Case, period_from=start, period_to=end))
    assert made.subline == f"Ines Calder · Payroll · Harbour Foods{covers} · 14 March 2026"


def test_that_the_ask_is_three_facts_with_what_holds_today() -> None:
    case = written(
        Case,
        ask_title="Team Lead",
        target_level="Level 5",
        ask_base="61,500",
        effective="1 May 2026",
        decided_by="10 April 2026",
    )
    made = built(
        written(Profile, level="Level 4", currency="GBP"), case, own_pay=(written(OwnPay, base="54,000"),)
    )
    [start] = built(case=written(Case, effective="1 May 2026")).ask
    assert (start.value, start.note) == ("1 May 2026", "")
    assert [(fact.label, fact.value, fact.note) for fact in made.ask] == [
        ("The role", "Team Lead", "Level 5 · today Level 4"),
        ("Base pay a year", "£61,500", "today £54,000 · £7,500 more (14%)"),
        ("From", "1 May 2026", "a decision asked by 10 April 2026"),
    ]


@pytest.mark.parametrize(
    ("level", "today", "note"),
    [
        ("Level 5", "Level 5", "Level 5"),
        ("Level 5", "", "Level 5"),
        ("", "Level 4", "today Level 4"),
        ("", "", ""),
    ],
)
def test_that_a_level_is_said_once(level: str, today: str, note: str) -> None:
    made = built(written(Profile, level=today), written(Case, target_role="Lead", target_level=level))
    assert [(fact.value, fact.note) for fact in made.ask] == [("Lead", note)]


def test_that_a_level_alone_is_the_role() -> None:
    [fact] = built(written(Profile, level="Level 4"), written(Case, target_level="Level 5")).ask
    assert (fact.value, fact.note) == ("Level 5", "today Level 4")


@pytest.mark.parametrize(
    ("base", "low", "high", "said"),
    [
        ("61,500", "60,000", "63,000", "£61,500"),
        ("", "60,000", "63,000", "£60,000 – £63,000"),
        ("", "60,000", "", "£60,000"),
        ("", "", "63,000", "£63,000"),
    ],
)
def test_that_pay_is_the_figure_or_else_the_range(base: str, low: str, high: str, said: str) -> None:
    [fact] = built(case=written(Case, ask_base=base, ask_low=low, ask_high=high)).ask
    assert (fact.label, fact.value, fact.note) == ("Base pay a year", said, "")


def test_that_the_thesis_and_the_reasons_are_told() -> None:
    made = built(
        case=written(Case, thesis="I do it **already**.", why_now="Autumn.", priorities="No findings.")
    )
    assert made.thesis.text == "I do it already."
    assert [(note.label, note.prose.text) for note in made.notes] == [
        ("Why now", "Autumn."),
        ("What the company wants this year", "No findings."),
    ]


def test_that_the_first_measures_of_four_accomplishments_stand_large() -> None:
    def done(at: int, result: str) -> Accomplishment:
        metrics = (
            written(Metric, "a", name="Files", result=result),
            written(Metric, "b", name="Other", result="9"),
        )
        return written(Accomplishment, f"a{at}", metrics=metrics)

    items = (
        done(0, "1"),
        written(Accomplishment, "bare"),
        done(1, ""),
        *(done(at, str(at)) for at in range(2, 7)),
    )
    assert [tile.figure for tile in built(accomplishments=items).tiles] == ["1", "2", "3", "4"]


def test_that_a_cover_of_nothing_has_a_title_and_a_date() -> None:
    made = built()
    assert (made.heading, made.subline, made.ask, made.tiles, made.notes) == (
        "The case",
        "14 March 2026",
        (),
        (),
        (),
    )
    assert not made.thesis
