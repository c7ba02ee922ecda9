"""The ask section: the ask beside what else would work, the terms, and the worries answered."""

import pytest
from written import material, written

from promocase.document.blocks import Listing
from promocase.document.sections.ask import Ask, build
from promocase.domain.kinds.case import Alternative, Case, DecisionDate, Risk

OTHER = written(Alternative, "l1", name="Title now", pay="58,000 now", travel="Once a month")
ASK = written(
    Case,
    ask_title="Team Lead",
    target_role="Lead",
    target_level="Level 5",
    ask_base="61,500",
    ask_low="60,000",
    ask_high="63,000",
    ask_other="Bonus 8 %",
    effective="1 May 2026",
    alternatives=(OTHER,),
)


def built(case: Case) -> Ask:
    made = build(material(None, case))
    assert made is not None
    return made


def pairs(made: Ask, at: int) -> list[tuple[str, str]]:
    return [(fact.label, fact.value) for fact in made.packages[at].facts]


def test_that_the_ask_stands_first_and_the_others_have_letters() -> None:
    made = built(ASK)
    assert [(each.id, each.kind, each.label, each.title) for each in made.packages] == [
        ("", "asked", "The ask", "Team Lead"),
        ("l1", "other", "Alternative A", "Title now"),
    ]
    assert pairs(made, 0) == [
        ("Base pay a year", "£61,500"),
        ("Range", "£60,000 – £63,000"),
        ("Other pay", "Bonus 8 %"),
        ("Level", "Level 5"),
        ("From", "1 May 2026"),
    ]
    assert pairs(made, 1) == [("Pay", "58,000 now"), ("Travel", "Once a month")]
    assert made.risk_heads == ("A worry", "The answer")


def test_that_each_part_of_an_alternative_has_its_label() -> None:
    whole = written(
        Alternative, pay="1", job_title="2", scope="3", training="4", time="5", travel="6", project="7"
    )
    labels = ("Pay", "Title", "Scope", "Training", "Time", "Travel", "Project")
    assert pairs(built(written(Case, alternatives=(whole,))), 1) == list(zip(labels, "1234567", strict=True))


@pytest.mark.parametrize(
    "field", ["name", "pay", "job_title", "scope", "training", "time", "travel", "project"]
)
def test_that_any_answer_makes_an_alternative_and_none_makes_none(field: str) -> None:
    given = written(Alternative, "blank"), written(Alternative, "said", **{field: "7"})
    made = built(written(Case, alternatives=given))
    assert [(each.id, each.label) for each in made.packages[1:]] == [("said", "Alternative A")]


def test_that_there_are_letters_for_eleven() -> None:
    many = tuple(written(Alternative, f"l{at}", name=f"No. {at}") for at in range(13))
    made = built(written(Case, alternatives=many))
    assert (len(made.packages), made.packages[-1].label) == (12, "Alternative K")


@pytest.mark.parametrize(("low", "high", "said"), [("60,000", "", "£60,000"), ("", "63,000", "£63,000")])
def test_that_half_a_range_is_said_as_one_amount(low: str, high: str, said: str) -> None:
    made = built(written(Case, ask_low=low, ask_high=high, alternatives=(OTHER,)))
    assert pairs(made, 0) == [("Range", said)]


@pytest.mark.parametrize(("title", "role", "shown"), [("", "Lead", "Lead"), ("", "", "The role")])
def test_that_the_ask_is_named_by_the_best_word_there_is(title: str, role: str, shown: str) -> None:
    made = built(written(Case, ask_title=title, target_role=role, alternatives=(OTHER,)))
    assert made.packages[0].title == shown


def test_that_other_pay_alone_shows_the_ask() -> None:
    made = built(written(Case, ask_other="Bonus 8 %"))
    assert [each.kind for each in made.packages] == ["asked"]


def test_that_terms_alone_show_no_package() -> None:
    made = built(
        written(
            Case,
            ask_base="61,500",
            must_have="The title",
            tradeable="The date",
            conditions="A backup",
            calendar=(
                written(DecisionDate, "a", when="10 April 2026", what="Meeting"),
                written(DecisionDate, "b", what="Papers"),
                written(DecisionDate, "c", when="May 2026"),
                written(DecisionDate, "d"),
            ),
        )
    )
    assert made.packages == ()
    assert [(each.label, each.prose.text) for each in made.terms] == [
        ("Must be in it", "The title"),
        ("Can be traded", "The date"),
        ("What makes it work", "A backup"),
        ("How it is decided", "10 April 2026 · Meeting\nPapers\nMay 2026"),
    ]
    [dates] = made.terms[-1].prose.blocks
    assert isinstance(dates, Listing) and len(dates.items) == 3


@pytest.mark.parametrize(
    ("day", "bar", "said"),
    [
        (
            "1 October 2026",
            "Level 5.",
            "We talk again on 1 October 2026, with the bar written down until then.",
        ),
        ("October 2026", "Level 5.", "We talk again in October 2026, with the bar written down until then."),
        ("1 October 2026", "", "We talk again on 1 October 2026."),
        ("October 2026", "", "We talk again in October 2026."),
        ("1 October 2025", "Level 5.", "To talk again: 1 October 2025"),
        ("after the audit", "Level 5.", "To talk again: after the audit"),
        ("after October 2026", "Level 5.", "To talk again: after October 2026"),
    ],
)
def test_that_a_no_promises_only_what_is_written(day: str, bar: str, said: str) -> None:
    [term] = built(written(Case, review_on=day, criteria=bar)).terms
    assert (term.label, term.prose.text) == ("If not now", said)


def test_that_worries_are_answered() -> None:
    risks = (
        written(Risk, "a", risk="Who?", answer="Two."),
        written(Risk, "b", risk="When?"),
        written(Risk, "c"),
    )
    made = built(written(Case, risks=(*risks, written(Risk, "d", answer="Yes."))))
    assert [(each.id, each.risk.text, each.answer.text) for each in made.risks] == [
        ("a", "Who?", "Two."),
        ("b", "When?", ""),
        ("d", "", "Yes."),
    ]


def test_that_what_the_cover_says_already_makes_no_section() -> None:
    assert (
        build(material(None, written(Case, ask_base="61,500", ask_title="Lead", effective="May 2026")))
        is None
    )
