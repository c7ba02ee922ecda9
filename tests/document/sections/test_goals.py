"""The goals section: the visions, the goals in time, and each goal with its measure."""

from datetime import date
from decimal import Decimal

import pytest
from written import TODAY, material, written

from promocase.document.figure import Amount, GoalSpan, GoalSpans, Moment, Stone
from promocase.document.sections.goals import Goals, Row, build
from promocase.domain.choice import GoalStatus
from promocase.domain.kinds.goal import Goal, Milestone, Vision

MEASURED = written(
    Goal,
    "g",
    name="Corrections below 40",
    measure="Corrections",
    unit="a month",
    baseline="212",
    today="74",
    target="40",
    due="December 2026",
    status=GoalStatus.ON_TRACK,
)


def built(*goals: Goal, visions: tuple[Vision, ...] = ()) -> Goals:
    made = build(material(goals=goals, visions=visions))
    assert made is not None
    return made


def row(goal: Goal) -> Row:
    [made] = built(goal).rows
    return made


def chart(*goals: Goal) -> GoalSpans:
    made = built(*goals).chart
    assert made is not None
    return made


def test_that_a_goal_with_numbers_is_drawn() -> None:
    made = row(MEASURED)
    assert made.progress is not None
    assert made.progress.start == Amount(Decimal(212), "212")
    assert made.progress.goal == Amount(Decimal(40), "40")
    assert made.progress.today == Amount(Decimal(74), "74 today")
    assert made.progress.alt == "Corrections a month: 212 at the start, 74 today, 40 the goal"
    assert (made.state, made.due, made.measure, made.caption) == (
        "On track",
        "by December 2026",
        "",
        "Corrections a month · 80% of the way",
    )
    assert made.name == "Corrections below 40"


@pytest.mark.parametrize(
    ("baseline", "today", "target", "measure"),
    [
        ("212", "", "few", "Corrections: 212 at the start, few the goal"),
        ("40", "", "40", "Corrections: 40 at the start, 40 the goal"),
        ("", "74", "", "Corrections: 74 today"),
        ("", "", "forty", "Corrections: forty the goal"),
        ("many", "", "40", "Corrections: many at the start, 40 the goal"),
        ("", "", "", "Corrections"),
    ],
)
def test_that_a_goal_that_cannot_be_drawn_is_told(
    baseline: str, today: str, target: str, measure: str
) -> None:
    made = row(written(Goal, name="A", measure="Corrections", baseline=baseline, today=today, target=target))
    assert (made.progress, made.measure) == (None, measure)


@pytest.mark.parametrize("today", ["", "not known", "12 customers"])
def test_that_a_way_without_a_value_of_today_is_told_and_not_drawn(today: str) -> None:
    made = row(written(Goal, name="A", unit="files", baseline="9", target="0", today=today))
    assert made.progress is None and made.measure.startswith("files: 9 at the start, ")
    assert (made.state, made.due, made.caption) == ("", "", "")


@pytest.mark.parametrize(
    ("today", "come"),
    [
        ("40", "reached"),
        ("30", "passed"),
        ("212", "at the start"),
        ("230", "further from the goal than at the start"),
    ],
)
def test_that_how_far_a_goal_has_come_is_said(today: str, come: str) -> None:
    made = row(written(Goal, name="A", baseline="212", target="40", today=today))
    assert (made.caption, made.progress is not None) == (come, True)


@pytest.mark.parametrize(
    ("due", "status", "said"),
    [
        ("December 2025", None, "was due by December 2025"),
        ("before 2026", None, "was due before 2026"),
        ("December 2025", GoalStatus.REACHED, "by December 2025"),
        ("March 2026", None, "by March 2026"),
        ("some day", None, "some day"),
        ("before June 2026", None, "before June 2026"),
    ],
)
def test_that_a_goal_that_is_late_was_due(due: str, status: GoalStatus | None, said: str) -> None:
    assert row(written(Goal, name="A", due=due, status=status)).due == said


def test_that_a_milestone_that_is_late_was_due() -> None:
    stones = (written(Milestone, "a", name="First", due="January 2026"),)
    [told] = row(written(Goal, name="A", milestones=stones)).details
    assert told.prose.text == "First (was due Jan 2026)"


def test_that_a_goal_says_how_and_by_which_steps() -> None:
    made = row(
        written(
            Goal,
            specific="Fewer **errors**.",
            relevance="The plan",
            achievable="The checks run.",
            milestones=(
                written(Milestone, "a", name="First", reached=True, due="May 2026"),
                written(Milestone, "b", name="Second", due="June 2026"),
                written(Milestone, "c", name="Third"),
                written(Milestone, "d", due="June 2026"),
            ),
        )
    )
    assert (made.name, made.prose.text) == ("A goal", "Fewer errors.")
    assert [(each.label, each.prose.text) for each in made.details] == [
        ("Serves", "The plan"),
        ("How", "The checks run."),
        ("Milestones", "First (reached) · Second (Jun 2026) · Third"),
    ]


def test_that_goals_stand_in_time_from_the_first_day_known() -> None:
    stones = (
        written(Milestone, "a", due="1 March 2026", reached=True),
        written(Milestone, "b", due="June 2026"),
    )
    drawn = chart(
        written(Goal, name="One", due="October 2026", milestones=stones), written(Goal, "x", name="Two")
    )
    first = date(2026, 3, 1)
    due = date(2026, 10, 31)
    marks = (Stone(first, True), Stone(date(2026, 6, 30), False))
    assert drawn.spans == (GoalSpan("One", first, due, marks, "Oct 2026"),)
    assert drawn.today == Moment(TODAY, "today")
    assert [mark.text for mark in drawn.marks] == ["Apr 2026", "Jul 2026", "Oct 2026"]
    assert drawn.marks[0].day == date(2026, 4, 1)
    assert drawn.alt == "Goals and milestones in time. One: Oct 2026."
    unnamed = chart(
        written(Goal, name="One", due="October 2026"), written(Goal, specific="Less.", due="May 2026")
    )
    assert unnamed.alt == "Goals and milestones in time. One: Oct 2026; A goal: May 2026."


@pytest.mark.parametrize(
    ("goal", "start", "due"),
    [
        (written(Goal, name="A", due="2025"), date(2025, 12, 31), date(2025, 12, 31)),
        (written(Goal, name="A", milestones=(written(Milestone, due="May 2026"),)), TODAY, None),
    ],
)
def test_that_a_goal_begins_today_or_earlier(goal: Goal, start: date, due: date | None) -> None:
    [span] = chart(goal).spans
    assert (span.start, span.due) == (start, due)


def test_that_goals_without_days_are_not_drawn() -> None:
    assert built(written(Goal, name="A", due="some day")).chart is None


@pytest.mark.parametrize(
    ("due", "texts"),
    [
        ("June 2027", ["Apr 2026", "Jul 2026", "Oct 2026", "Jan 2027", "Apr 2027"]),
        ("September 2027", ["Apr 2026", "Jul 2026", "Oct 2026", "Jan 2027", "Apr 2027", "Jul 2027"]),
        ("December 2027", ["2027"]),
        ("December 2029", ["2027", "2028", "2029"]),
        ("December 2040", [str(year) for year in range(2027, 2041)]),
        ("December 2050", [str(year) for year in range(2029, 2051, 3)]),
        ("1 October 2026", ["Apr 2026", "Jul 2026", "Oct 2026"]),
        ("30 September 2026", ["Apr 2026", "Jul 2026"]),
    ],
)
def test_that_a_long_axis_counts_in_years(due: str, texts: list[str]) -> None:
    assert [mark.text for mark in chart(written(Goal, name="A", due=due)).marks] == texts


def test_that_a_measure_without_a_name_is_its_values() -> None:
    made = row(written(Goal, name="A", baseline="many", today="74"))
    assert made.measure == "many at the start, 74 today"


def test_that_an_axis_names_the_day_on_which_it_begins() -> None:
    past = (written(Milestone, due="1 January 2026", reached=True),)
    marks = chart(written(Goal, name="A", due="May 2026", milestones=past)).marks
    assert [mark.text for mark in marks] == ["Jan 2026", "Apr 2026"]


def test_that_a_dozen_goals_are_drawn_and_all_are_told() -> None:
    goals = [written(Goal, f"g{at}", name=f"No. {at}", due="May 2026") for at in range(14)]
    made = built(*goals)
    assert made.chart is not None
    assert (len(made.chart.spans), len(made.rows)) == (12, 14)


def test_that_a_vision_tells_its_tasks_unless_the_role_sought_has_told_them() -> None:
    visions = tuple(
        written(Vision, f"vision-{years}", role="Lead", tasks="Lead six.", pay="61,500", why="It is time.")
        for years in (1, 3)
    )
    near, far = built(visions=visions).visions
    assert (near.label, near.role, near.pay) == ("In 1 year", "Lead", "£61,500 a year")
    assert [(each.label, each.prose.text) for each in near.told] == [("", "It is time.")]
    assert far.label == "In 3 years"
    assert [(each.label, each.prose.text) for each in far.told] == [("", "Lead six."), ("Why", "It is time.")]


@pytest.mark.parametrize("field", ["role", "tasks", "why", "pay"])
def test_that_any_answer_makes_a_vision(field: str) -> None:
    [vision] = built(visions=(written(Vision, "vision-5", **{field: "7"}),)).visions
    assert (vision.id, vision.pay) == ("vision-5", "£7 a year" if field == "pay" else "")


@pytest.mark.parametrize("pay", ["£12k/month", "60k p.a.", "a lot", "£22 an hour"])
def test_that_words_for_pay_are_not_made_a_year_s(pay: str) -> None:
    [vision] = built(visions=(written(Vision, "vision-5", pay=pay),)).visions
    assert vision.pay == pay


def test_that_a_blank_vision_or_goal_is_left_out() -> None:
    blank = written(Vision, "vision-3"), written(Goal, measure="Corrections")
    assert build(material(visions=blank[:1], goals=blank[1:])) is None
    made = built(MEASURED, blank[1], visions=(blank[0],))
    assert (len(made.rows), made.visions) == (1, ())


def test_that_a_goal_that_is_late_is_said_to_be_on_the_chart() -> None:
    late = written(Goal, "late", name="Late", due="December 2025")
    drawn = chart(MEASURED, late)
    assert [span.text for span in drawn.spans] == ["Dec 2026", "was due Dec 2025"]
    assert drawn.alt.endswith("Late: was due Dec 2025.")
    assert drawn.title == "Goals and milestones in time"
