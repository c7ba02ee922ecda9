"""The feedback section: what others said in their own words, and what came of it."""

import pytest
from written import material, written

from promocase.document.sections.feedback import Voices, build
from promocase.domain.kinds.feedback import Feedback


def built(*feedback: Feedback) -> Voices:
    made = build(material(feedback=feedback))
    assert made is not None
    return made


def test_that_words_are_quoted_with_who_said_them() -> None:
    [quote] = built(
        written(
            Feedback,
            "f1",
            words='"Well done."',
            source="Dana Whitlock",
            source_role="Operations manager",
            said_on="November 2025",
            about="The new calendar",
        )
    ).quotes
    assert quote.said == "“Well done.”"
    assert quote.by == "Dana Whitlock, Operations manager · November 2025 · The new calendar"


@pytest.mark.parametrize(
    ("given", "by"),
    [
        ({}, ""),
        ({"source_role": "A lead"}, "A lead"),
        ({"about": "HR"}, "HR"),
        ({"about": "Munich Re"}, "Munich Re"),
        ({"said_on": "2025"}, "2025"),
    ],
)
def test_that_what_is_not_known_of_a_quote_is_not_said(given: dict[str, str], by: str) -> None:
    assert built(written(Feedback, words="Good.", **given)).quotes[0].by == by


def test_that_what_was_acted_on_is_told_as_a_chain() -> None:
    made = built(
        written(Feedback, "f1", words="Good."),
        written(Feedback, "f2", words="Slow.", source="Dana", action="A guide.", proof="Three weeks."),
        written(Feedback, "f3", words="Late.", action="A date."),
        written(Feedback, "f4", words="Lost.", proof="Found."),
        written(Feedback, "f5", action="Nothing said."),
    )
    assert [quote.id for quote in made.quotes] == ["f1"]
    assert [(each.id, each.said, each.by, each.done.text, each.proof.text) for each in made.chains] == [
        ("f2", "“Slow.”", "Dana", "A guide.", "Three weeks."),
        ("f3", "“Late.”", "", "A date.", ""),
        ("f4", "“Lost.”", "", "", "Found."),
    ]
    assert made.heads == ("What was said", "What I did about it", "What shows it worked")


def test_that_nothing_said_makes_no_section() -> None:
    assert build(material(feedback=(written(Feedback, source="Dana", action="A guide."),))) is None
