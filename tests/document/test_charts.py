"""Charts keep inside their sheet and put their words where they can be read."""

from dataclasses import asdict
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from promocase.document.charts.axis import axis_for, cut, text_width, wrapped
from promocase.document.charts.beside import SLOPE_WIDTH, progress, scale, slope
from promocase.document.charts.goallines import GoalSpan, goal_chart
from promocase.document.charts.label import STRIP_WIDTH
from promocase.document.charts.paystrip import PaySource, pay_strip
from promocase.document.charts.valuebars import ValueRange, value_chart
from promocase.document.html import svg
from promocase.document.theme import THEMES
from promocase.resource import templates

DRAWN = {
    "slope": slope((212, "212"), (74, "74 <a month>"), "Corrections & more"),
    "progress": progress((212, "212"), (74, "74 today"), (40, "40"), "On the way"),
    "scale": scale(3, 4, 5, "On my own → Leads"),
    "pay": pay_strip(
        [PaySource("Survey", "n = 118", ((10, 45.0), (25, 51.0), (50, 57.0), (75, 63.0), (90, 70.0)))],
        (54.0, "Today"),
        (61.0, "The ask"),
        "Pay",
    ),
    "value": value_chart([ValueRange("Second site", 18, 41, 68, "18 – 41 – 68")], "Value"),
    "goals": goal_chart(
        [GoalSpan("Goal", 1, 300, ((100, True),), "Dec")], (50, "today"), [(90, "Apr")], "Goals"
    ),
}
AMOUNTS = st.floats(-1e12, 1e12)


@pytest.mark.parametrize("name", [path.name.partition(".")[0] for path in (templates() / "charts").iterdir()])
def test_that_a_chart_stands_alone(name: str) -> None:
    """As Qt needs it: whole XML, its colours and fonts inside, and a title for who cannot see it."""
    drawn = svg(name, DRAWN[name], THEMES["classic"])
    root = ElementTree.fromstring(drawn)
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert root[0].tag.endswith("title") and root[0].text
    assert "var(" not in drawn
    assert all(text.get("font-family") for text in root.iter("{http://www.w3.org/2000/svg}text"))


@given(AMOUNTS, AMOUNTS, st.text(min_size=1, max_size=20), st.text(min_size=1, max_size=20))
@settings(max_examples=150)
def test_that_a_slope_stays_inside_and_leans_the_right_way(
    old: float, new: float, before: str, after: str
) -> None:
    drawn = slope((old, before), (new, after), "")
    assert 0 <= drawn.x1 < drawn.x2 <= SLOPE_WIDTH
    assert min(drawn.y1, drawn.y2, drawn.before.y, drawn.after.y) >= 0
    assert max(drawn.y1, drawn.y2, drawn.before.y, drawn.after.y) <= drawn.height
    assert (drawn.y2 < drawn.y1, drawn.y2 > drawn.y1) == (new > old, new < old)


@given(AMOUNTS, AMOUNTS)
def test_that_an_axis_holds_what_it_was_made_for(one: float, other: float) -> None:
    low, high = sorted((one, other))
    axis = axis_for(low, high, 100, 400)
    assert all(100 <= axis.at(amount) <= 400 for amount in (low, high))
    assert all(100 <= tick.x <= 400 for tick in axis.ticks)
    assert len(axis.ticks) <= 8


def test_that_ticks_are_round() -> None:
    assert [tick.text for tick in axis_for(45_000, 70_000, 0, 100).ticks] == [
        "45k",
        "50k",
        "55k",
        "60k",
        "65k",
        "70k",
    ]


@pytest.mark.parametrize(
    "today, ask", [(54_000, 61_500), (61_000, 61_500), (61_500, 54_000), (45_000, 70_000), (70_000, 70_000)]
)
def test_that_pay_today_and_the_ask_do_not_run_into_each_other(today: float, ask: float) -> None:
    source = PaySource("Survey", "", ((10, 45_000), (25, 51_000), (50, 57_000), (75, 63_000), (90, 70_000)))
    drawn = pay_strip([source], (today, "Today £54,000"), (ask, "The ask £61,500"), "")
    assert drawn is not None and drawn.today and drawn.ask
    spans = sorted(
        span(line.label.x, line.label.anchor, line.label.text) for line in (drawn.today, drawn.ask)
    )
    assert spans[0][0] >= 0
    assert spans[1][1] <= STRIP_WIDTH + 0.1
    assert spans[0][1] <= spans[1][0]


def span(x: float, anchor: str, text: str) -> tuple[float, float]:
    width = text_width(text, 9.2)
    left = {"start": x, "middle": x - width / 2, "end": x - width}[anchor]
    return left, left + width


def test_that_percentiles_are_drawn_as_strips_and_single_values_as_dots() -> None:
    full = PaySource("A", "", ((10, 1.0), (25, 2.0), (50, 3.0), (75, 4.0), (90, 5.0)))
    ends = PaySource("B", "", ((10, 1.0), (90, 5.0)))
    drawn = pay_strip(
        [full, ends, PaySource("C", "", (), (3.0,)), PaySource("D", "", ((50, 3.0),))], None, None, ""
    )
    assert drawn is not None
    a, b, c, d = drawn.rows
    assert a.outer and a.inner and a.median == c.dots[0] == d.dots[0]
    assert b.outer == a.outer and b.inner is None and b.median is None
    assert [mark.text for mark in a.marks] == ["P10", "P25", "median", "P75", "P90"]
    assert pay_strip([PaySource("E", "")], (1.0, ""), None, "") is None


@given(st.lists(st.tuples(AMOUNTS, AMOUNTS, AMOUNTS), min_size=1, max_size=12))
def test_that_value_bars_stay_on_the_sheet(amounts: list[tuple[float, float, float]]) -> None:
    ranges = [
        ValueRange("Outcome", low, likely, high, "1 – 2 – 3") for low, likely, high in map(sorted, amounts)
    ]
    drawn = value_chart(ranges, "")
    assert drawn is not None
    assert all(160 <= bar.low < bar.high <= STRIP_WIDTH for bar in drawn.bars)
    assert all(bar.low - 0.2 <= (bar.likely or bar.low) <= bar.high + 0.2 for bar in drawn.bars)


@given(
    st.lists(st.tuples(st.integers(1, 3_000_000), st.integers(1, 3_000_000)), min_size=1, max_size=12),
    st.integers(1, 3_000_000),
)
def test_that_goals_stay_between_the_ends(days: list[tuple[int, int]], today: int) -> None:
    spans = [GoalSpan("Goal", start, due, ((start, True), (due, False)), "") for start, due in days]
    drawn = goal_chart(spans, (today, "today"), [(1, "1"), (3_000_000, "2")], "")
    assert drawn is not None and drawn.today
    places = [
        x
        for line in drawn.lines
        for x in (line.x1, line.x2, line.due or line.x1, *(x for x, _ in line.stones))
    ]
    assert all(
        drawn.left <= x <= drawn.right for x in (*places, drawn.today.x, *(tick.x for tick in drawn.ticks))
    )


@pytest.mark.parametrize(("today", "x"), [(212.0, 3), (40.0, 89), (300.0, 3), (0.0, 89), (126.0, 46)])
def test_that_progress_never_leaves_its_way(today: float, x: float) -> None:
    assert progress((212, "212"), (today, "now"), (40, "40"), "").x == x


def test_that_a_level_has_its_place() -> None:
    drawn = scale(3, 4, 5, "")
    assert (drawn.today, drawn.sought) == (drawn.steps[2], drawn.steps[3])
    assert asdict(scale(None, 5, 5, ""))["today"] is None


@given(st.text(max_size=300), st.floats(20, 200))
def test_that_words_beside_a_chart_fit(text: str, width: float) -> None:
    assert text_width(cut(text, width, 9), 9) <= max(width, text_width("…", 9) * 4)
    lines = wrapped(text, width, 9)
    assert len(lines) <= 2
