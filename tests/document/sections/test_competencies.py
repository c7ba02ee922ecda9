"""The competencies section: what the next level asks, where one stands, and what shows it."""

import pytest
from written import material, written

from promocase.document.figure import Steps
from promocase.document.sections.competencies import (
    LEGEND,
    MANAGER_SAYS,
    STEPS,
    Competencies,
    Proof,
    Row,
    build,
)
from promocase.domain.choice import Level
from promocase.domain.item import Item
from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.competency import Competency
from promocase.domain.kinds.evidence import Evidence
from promocase.domain.kinds.feedback import Feedback


def built(*competencies: Competency, case: Case | None = None, **items: tuple[Item, ...]) -> Competencies:
    made = build(material(None, case, competencies=competencies, **items))
    assert made is not None
    return made


def row(item: Competency, **items: tuple[Item, ...]) -> Row:
    made = build(material(competencies=(item,), **items))
    assert made is not None
    return made.areas[0].rows[0]


@pytest.mark.parametrize(
    ("today", "sought", "steps"),
    [
        (Level.ALONE, Level.LEADS, Steps("Today → sought: On my own → Leads others in it", 5, 3, 4)),
        (Level.LEADS, Level.LEADS, Steps("Today: Leads others in it", 5, 4, 4)),
        (Level.ALONE, None, Steps("Today: On my own", 5, 3, None)),
        (None, Level.SETS, Steps("Sought: Sets the standard", 5, None, 5)),
        (None, None, None),
    ],
)
def test_that_a_level_is_drawn_and_told(
    today: Level | None, sought: Level | None, steps: Steps | None
) -> None:
    assert row(written(Competency, name="A", level_today=today, level_sought=sought)).level == steps


@pytest.mark.parametrize(
    ("manager", "said"),
    [
        (None, ""),
        (Level.ALONE, "my manager agrees"),
        (Level.HELPED, "my manager says: with some help"),
        (Level.LEADS, "my manager says: leads others in it"),
    ],
)
def test_that_the_manager_is_heard(manager: Level | None, said: str) -> None:
    assert row(written(Competency, name="A", level_today=Level.ALONE, manager_level=manager)).manager == said


def test_that_every_level_has_its_words() -> None:
    assert LEGEND.startswith("A filled dot is today, a ring is what is sought. The steps: learning it, ")
    for level in Level:
        word = level.label.partition("· ")[2]
        assert STEPS[level] == word
        assert MANAGER_SAYS[level] == f"my manager says: {word.lower()}"
        assert word.lower() in LEGEND


def test_that_the_legend_explains_only_what_is_there() -> None:
    drawn = written(Competency, "a", name="A", level_today=Level.ALONE, framework="Career ladder")
    bare = written(Competency, "b", name="B", framework="Guide")
    assert built(drawn, bare).legend == f"As described in Career ladder and Guide. {LEGEND}"
    assert built(bare).legend == "As described in Guide."
    assert built(written(Competency, name="A")).legend == ""


def test_that_what_does_not_apply_is_neither_drawn_nor_judged() -> None:
    made = row(
        written(
            Competency,
            name="Budgets",
            level_today=Level.ALONE,
            manager_level=Level.ALONE,
            not_applicable="No budget in this role",
        )
    )
    assert (made.level, made.manager, made.note) == (None, "", "Not applicable: No budget in this role")


def test_that_accomplishments_quotes_and_own_evidence_are_proofs() -> None:
    done = written(
        Accomplishment,
        "a1",
        headline="Corrections cut",
        competencies=("k",),
        evidence=(written(Evidence, "e1", name="Dashboard"),),
    )
    secret = written(Accomplishment, "a2", confidential=True, headline="Secret", competencies=("k",))
    unnamed = written(Accomplishment, "a3", competencies=("k",))
    said = (
        written(Feedback, "f1", words="Good.", source="Dana", said_on="November 2025", competencies=("k",)),
        written(Feedback, "f2", words="Good.", source_role="A lead", competencies=("k",)),
        written(Feedback, "f3", words="Good.", competencies=("k", "other")),
        written(Feedback, "f4", source="Silent", competencies=("k",)),
    )
    own = (
        written(Evidence, "e2", name="Certificate"),
        written(Evidence, "e3", note="Seen"),
        written(Evidence, "e4"),
    )
    made = row(
        written(Competency, "k", name="A", evidence=own),
        accomplishments=(done, secret, unnamed),
        feedback=said,
    )
    assert [(each.text, each.anchor, [ref.number for ref in each.refs]) for each in made.proofs] == [
        ("Corrections cut", "i-a1", [1]),
        ("A confidential result", "i-a2", []),
        ("Words of Dana, Nov 2025", "i-f1", []),
        ("Words of A lead", "i-f2", []),
        ("Words of a colleague", "i-f3", []),
        ("Certificate", "", [2]),
        ("Seen", "", [3]),
    ]


@pytest.mark.parametrize(
    ("count", "shown", "last"),
    [(7, 7, "No. 6"), (8, 8, "No. 7"), (9, 8, "and 2 more"), (12, 8, "and 5 more")],
)
def test_that_a_few_proofs_are_shown_and_the_others_counted(count: int, shown: int, last: str) -> None:
    proofs = tuple(written(Evidence, f"e{at}", name=f"No. {at}") for at in range(count))
    made = row(written(Competency, "k", name="A", evidence=proofs))
    assert (len(made.proofs), made.proofs[-1].text) == (shown, last)
    assert isinstance(made.proofs[0], Proof)


def test_that_areas_keep_together_in_the_order_of_the_case() -> None:
    items = [written(Competency, f"k{at}", name=f"No. {at}", area=area) for at, area in enumerate("ABA")]
    areas = built(*items).areas
    assert [(area.name, [each.id for each in area.rows]) for area in areas] == [
        ("A", ["k0", "k2"]),
        ("B", ["k1"]),
    ]


def test_that_the_behaviour_sought_comes_before_that_of_today() -> None:
    both = written(Competency, behaviour_today="Helps.", behaviour_sought="Leads.")
    made = row(both)
    assert (made.name, made.behaviour.text) == ("Competency", "Leads.")
    bare = row(written(Competency, name="Builds people", behaviour_today="Helps."))
    assert (bare.name, bare.behaviour.text, bare.note) == ("Builds people", "Helps.", "")


def test_that_the_head_names_the_level() -> None:
    item = written(Competency, name="A")
    assert built(item, case=written(Case, target_level="Level 5")).heads == (
        "Level 5 asks for",
        "Today → sought",
        "Shown by",
    )
    assert built(item).heads[0] == "The next level asks for"


def test_that_nothing_to_say_makes_no_section() -> None:
    assert build(material(competencies=(written(Competency, behaviour_today="Helps."),))) is None
