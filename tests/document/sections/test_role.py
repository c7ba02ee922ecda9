"""The role section: the role held beside the role sought, and what was agreed."""

from dataclasses import replace

import pytest
from written import material, written

from promocase.document.sections.role import Roles, build
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.checkin import CheckIn
from promocase.domain.kinds.goal import Vision
from promocase.domain.kinds.profile import Profile

WHOLE = written(
    Profile,
    role="Specialist",
    level_since="1 April 2023",
    start_date="September 2021",
    manager="Tomas Reyes",
    place="Bristol",
    working_hours="37.5",
    job_description="Run the payroll.",
)


def built(profile: Profile = WHOLE, case: Case | None = None, **items: tuple[CheckIn | Vision, ...]) -> Roles:
    made = build(material(profile, case, **items))
    assert made is not None
    return made


def test_that_the_role_of_today_is_told_with_its_facts() -> None:
    today, _ = built().sides
    assert (today.kind, today.label, today.role, today.prose.text) == (
        "today",
        "Today",
        "Specialist",
        "Run the payroll.",
    )
    assert [(fact.label, fact.value) for fact in today.facts] == [
        ("Held since", "1 April 2023 (2 years 11 months)"),
        ("Joined", "September 2021"),
        ("Manager", "Tomas Reyes"),
        ("Place", "Bristol · 37.5 hours a week"),
    ]


@pytest.mark.parametrize(
    ("since", "said"),
    [
        ("14 March 2026", "14 March 2026"),
        ("1 May 2026", "1 May 2026"),
        ("14 February 2026", "14 February 2026 (1 month)"),
        ("spring", "spring"),
    ],
)
def test_that_time_in_the_role_is_counted_where_it_can_be(since: str, said: str) -> None:
    fact = built(written(Profile, level_since=since)).sides[0].facts[0]
    assert (fact.label, fact.value) == ("Held since", said)


def test_that_the_role_sought_is_that_of_the_next_year_with_its_bar() -> None:
    visions = written(Vision, "vision-3", tasks="Later."), written(Vision, "vision-1", tasks="Lead six.")
    case = written(Case, target_role="Lead", ask_title="Team Lead", criteria="Level 5.")
    made = built(case=case, visions=visions)
    sought = made.sides[1]
    assert (sought.kind, sought.label, sought.role) == ("sought", "Sought", "Lead")
    assert (sought.prose.text, sought.bar.text, made.bar_label) == (
        "Lead six.",
        "Level 5.",
        "The bar, as agreed",
    )


@pytest.mark.parametrize(
    ("case", "role"), [(written(Case, ask_title="Team Lead"), "Team Lead"), (written(Case), "The next role")]
)
def test_that_the_role_sought_goes_by_the_best_name_there_is(case: Case, role: str) -> None:
    assert built(case=case).sides[1].role == role


def test_that_what_was_agreed_is_dated() -> None:
    talks = (
        written(CheckIn, "a", held_on="12 March 2026", with_whom="Tomas", agreed="Two closes."),
        written(CheckIn, "b", agreed="One more."),
        written(CheckIn, "c", held_on="1 March 2026"),
    )
    made = built(written(Profile), checkins=talks)
    assert made.agreed_title == "Agreed on the way"
    assert [(each.label, each.note, each.prose.text) for each in made.agreed] == [
        ("12 March 2026", "with Tomas", "Two closes."),
        ("Agreed", "", "One more."),
    ]
    assert made.sides[0].role == "The role today"


@pytest.mark.parametrize("field", ["manager", "place", "job_description", "start_date", "working_hours"])
def test_that_any_answer_beyond_the_cover_makes_the_section(field: str) -> None:
    assert built(written(Profile, **{field: "7"}))


def test_that_a_bar_or_the_tasks_alone_make_the_section() -> None:
    assert built(written(Profile), written(Case, criteria="Level 5."))
    assert built(written(Profile), visions=(written(Vision, "vision-1", tasks="Lead six."),))


def test_that_what_the_cover_says_makes_no_section() -> None:
    bare = replace(written(Profile, role="Specialist", level="4", team="Payroll"))
    assert build(material(bare, written(Case, target_role="Lead"))) is None
