"""Charts keep inside their sheet and put their words where they can be read."""

from datetime import date, timedelta
from decimal import Decimal
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from promocase.document.figure import (
    Amount,
    Change,
    Figure,
    GoalSpan,
    GoalSpans,
    Moment,
    PayBand,
    PayBands,
    Percentile,
    Progress,
    Steps,
    Stone,
    ValueRange,
    ValueRanges,
)
from promocase.document.page.charts.axis import Axis, Shortened, axis_for, cut, text_width, wrapped
from promocase.document.page.charts.beside import Slope, TwoBars, change_chart, scale, way
from promocase.document.page.charts.drawing import TEMPLATES, chart
from promocase.document.page.charts.goallines import goal_chart
from promocase.document.page.charts.paystrip import pay_strip
from promocase.document.page.charts.valuebars import value_chart
from promocase.document.page.environment import printed_chart
from promocase.document.page.sizes import Sizes
from promocase.document.theme import THEMES, USUAL
from promocase.resource import templates

SIZES = Sizes.of(THEMES[USUAL])
DAY = date(2026, 3, 14)


def amount(value: float, text: str) -> Amount:
    return Amount(Decimal(value), text)


def percentiles(points: dict[int, float]) -> tuple[Percentile, ...]:
    return tuple(
        Percentile(at, Decimal(value), "median" if at == 50 else f"P{at}") for at, value in points.items()
    )


WHOLE = percentiles({10: 45_000, 25: 51_000, 50: 57_000, 75: 63_000, 90: 70_000})
FIGURES: tuple[Figure, ...] = (
    Change("Corrections & more", amount(212, "212"), amount(74, "74")),
    Change("Corrections & more", amount(212, "212"), amount(74, "74 <a month>")),
    Progress("On the way", amount(212, "212"), amount(40, "40"), amount(74, "74 today")),
    Steps("On my own → Leads", 5, 3, 4),
    PayBands(
        "Pay",
        "Pay",
        (PayBand("Survey", "n = 118", WHOLE),),
        amount(54_000, "Today"),
        amount(61_000, "The ask"),
    ),
    ValueRanges(
        "Value", "Value", (ValueRange("Second site", Decimal(18), Decimal(41), Decimal(68), "18 – 41 – 68"),)
    ),
    GoalSpans(
        "Goals",
        "Goals",
        (GoalSpan("Goal", DAY, date(2026, 12, 1), (Stone(date(2026, 6, 1), True),), "Dec"),),
        Moment(DAY, "today"),
        (Moment(date(2026, 4, 1), "Apr"),),
    ),
)
AMOUNTS = st.floats(-1e12, 1e12)
WORDS = st.text(min_size=1, max_size=20)


def test_that_every_chart_has_its_figure_and_its_template() -> None:
    drawn = {TEMPLATES[type(chart(figure, SIZES))] for figure in FIGURES}
    assert drawn == set(TEMPLATES.values())
    assert drawn == {path.name.partition(".")[0] for path in (templates() / "charts").iterdir()}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("figure", FIGURES, ids=[TEMPLATES[type(chart(figure, SIZES))] for figure in FIGURES])
def test_that_a_chart_stands_alone(figure: Figure, theme: str) -> None:
    """Whole XML, its colours and fonts inside, and a title for who cannot see it."""
    sizes = Sizes.of(THEMES[theme])
    drawn = printed_chart(chart(figure, sizes), sizes, THEMES[theme])
    root = ElementTree.fromstring(drawn)
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert root[0].tag.endswith("title") and root[0].text == figure.alt
    assert "var(" not in drawn
    assert all(text.get("font-family") for text in root.iter("{http://www.w3.org/2000/svg}text"))


@given(AMOUNTS, AMOUNTS, WORDS, WORDS)
@settings(max_examples=150)
def test_that_a_change_stays_inside_and_is_to_scale_from_zero(
    old: float, new: float, before: str, after: str
) -> None:
    drawn = change_chart(Change("", amount(old, before), amount(new, after)), SIZES)
    if isinstance(drawn, TwoBars):
        for bar in (drawn.before, drawn.after):
            assert 0 <= bar.low < bar.high <= SIZES.aside + 2
            assert bar.label.y < bar.y < drawn.height
        return
    assert 0 <= drawn.x1 < drawn.x2 <= SIZES.aside
    assert min(drawn.y1, drawn.y2) >= 0 and max(drawn.y1, drawn.y2) <= drawn.height
    scale = max(abs(old), abs(new), 1.0)
    if drawn.zero not in (drawn.y1, drawn.y2) and abs(new) > scale / 100:
        rises = (drawn.zero - drawn.y1) / (drawn.zero - drawn.y2)
        assert rises == pytest.approx(old / new, abs=0.02 * (1 + abs(old / new)) * 5)


@pytest.mark.parametrize(
    ("old", "new", "rise"),
    [(100, 101, 0.3), (1, 4, 21.0), (4, 1, -21.0), (5, 0, -28.0), (0, 12, 28.0), (-5, 5, 28.0), (7, 7, 0.0)],
)
def test_that_a_slope_rises_as_its_figures_do(old: float, new: float, rise: float) -> None:
    drawn = change_chart(Change("", amount(old, "a"), amount(new, "b")), SIZES)
    assert isinstance(drawn, Slope)
    assert round(drawn.y1 - drawn.y2, 1) == rise


def test_that_all_slopes_are_of_one_width() -> None:
    drawn = [
        change_chart(Change("", amount(1, one), amount(2, other)), SIZES)
        for one, other in (("1", "2"), ("96", "31"), ("18 %", "9 %"))
    ]
    assert {(each.x1, each.x2) for each in drawn if isinstance(each, Slope)} == {(27.0, SIZES.aside - 31.0)}
    assert all(isinstance(each, Slope) for each in drawn)


def test_that_long_words_stand_above_two_bars() -> None:
    long = change_chart(Change("", amount(6, "six working days"), amount(3, "three working days")), SIZES)
    assert isinstance(long, TwoBars)
    assert (long.before.low, long.before.high) == (0.0, SIZES.aside)
    assert (long.after.low, long.after.high) == (0.0, pytest.approx(SIZES.aside / 2, abs=0.06))
    assert long.before.label.y < long.before.y < long.after.label.y < long.after.y


def test_that_bars_on_both_sides_of_nothing_meet_there() -> None:
    drawn = change_chart(Change("", amount(-50, "fifty below zero"), amount(50, "fifty above")), SIZES)
    assert isinstance(drawn, TwoBars)
    assert drawn.before.high == drawn.after.low == drawn.zero == pytest.approx(SIZES.aside / 2, abs=0.06)


def axis(low: float, high: float, left: float, right: float) -> Axis:
    return axis_for(low, high, left, right, Shortened())


@given(AMOUNTS, AMOUNTS)
def test_that_an_axis_holds_what_it_was_made_for(one: float, other: float) -> None:
    low, high = sorted((one, other))
    made = axis(low, high, 100, 400)
    assert all(100 <= made.at(amount) <= 400 for amount in (low, high))
    assert all(100 <= tick.x <= 400 for tick in made.ticks)
    assert len(made.ticks) <= 8


@pytest.mark.parametrize(
    ("low", "high", "texts"),
    [
        (45_000, 70_000, ["45k", "50k", "55k", "60k", "65k", "70k"]),
        (900_000, 1_250_000, ["900k", "1M", "1.1M", "1.2M"]),
        (18, 30, ["18", "20", "22", "24", "26", "28", "30"]),
    ],
)
def test_that_ticks_are_round(low: float, high: float, texts: list[str]) -> None:
    assert [tick.text for tick in axis(low, high, 0, 100).ticks] == texts


@pytest.mark.parametrize(
    "today, ask", [(54_000, 61_500), (61_000, 61_500), (61_500, 54_000), (45_000, 70_000), (70_000, 70_000)]
)
def test_that_pay_today_and_the_ask_do_not_run_into_each_other(today: float, ask: float) -> None:
    pay = PayBands(
        "", "", (PayBand("", "", WHOLE),), amount(today, "Today £54,000"), amount(ask, "The ask £61,500")
    )
    drawn = pay_strip(pay, SIZES)
    assert drawn.today and drawn.ask
    spans = sorted(
        span(line.label.x, line.label.anchor, line.label.text) for line in (drawn.today, drawn.ask)
    )
    assert spans[0][0] >= 0
    assert spans[1][1] <= SIZES.strip + 0.1
    assert spans[0][1] <= spans[1][0]


def span(x: float, anchor: str, text: str) -> tuple[float, float]:
    width = text_width(text, SIZES.chart_source)
    left = {"start": x, "middle": x - width / 2, "end": x - width}[anchor]
    return left, left + width


def test_that_percentiles_are_drawn_as_strips_and_single_values_as_dots() -> None:
    bands = (
        PayBand("A", "", WHOLE),
        PayBand("B", "", (WHOLE[0], WHOLE[-1])),
        PayBand("C", "", (), WHOLE[2].value),
        PayBand("D", "", (WHOLE[2],)),
    )
    a, b, c, d = pay_strip(PayBands("", "", bands, None, None), SIZES).rows
    assert a.outer and a.inner and a.median == c.dots[0] == d.dots[0]
    assert b.outer == a.outer and b.inner is None and b.median is None
    assert c.outer is None and d.outer is None and a.dots == ()
    assert a.outer[0] < a.inner[0] < (a.median or 0) < a.inner[1] < a.outer[1]


def test_that_the_first_strip_alone_names_its_percentiles() -> None:
    bands = (PayBand("A", "", (WHOLE[2],)), PayBand("B", "", WHOLE), PayBand("C", "", WHOLE))
    rows = pay_strip(PayBands("", "", bands, None, None), SIZES).rows
    assert [[mark.text for mark in row.marks] for row in rows] == [
        [],
        ["P10", "P25", "median", "P75", "P90"],
        [],
    ]


def test_that_marks_that_would_touch_are_left_out() -> None:
    crowded = percentiles({10: 45_000, 25: 45_100, 50: 70_000})
    [row] = pay_strip(PayBands("", "", (PayBand("A", "", crowded),), None, None), SIZES).rows
    assert [mark.text for mark in row.marks] == ["P10", "median"]


@pytest.mark.parametrize("today", [45_000, 45_800, 50_500, 51_000, 51_400, 57_000, 63_300, 70_000])
def test_that_marks_dodge_the_lines_of_today_and_the_ask(today: float) -> None:
    pay = PayBands("", "", (PayBand("A", "", WHOLE),), amount(today, "Today"), amount(60_000, "The ask"))
    drawn = pay_strip(pay, SIZES)
    lines = [line.x for line in (drawn.today, drawn.ask) if line is not None]
    for mark in drawn.rows[0].marks:
        half = text_width(mark.text, SIZES.chart_mark) / 2
        assert all(abs(mark.x - x) >= half for x in lines)
    assert len(drawn.rows[0].marks) >= 4


def test_that_a_row_is_named_by_its_source_and_its_evidence() -> None:
    short, long = "Survey 2026", "National earnings survey of payroll managers"
    total = "total pay · Salary survey"
    bands = (
        PayBand(short, "Salary survey", WHOLE, mark="[3]"),
        PayBand(long, "Salary survey", WHOLE, mark="[4]"),
        PayBand(long, total, WHOLE, mark="[5]", is_plain=False),
        PayBand(short, "", WHOLE),
    )
    one, two, three, four = pay_strip(PayBands("", "", bands, None, None), SIZES).rows
    assert (one.name, one.second, one.second_is_name) == ("Survey 2026 [3]", "Salary survey", False)
    assert two.second_is_name and f"{two.name} {two.second}" == f"{long} [4]"
    assert three.name.endswith("… [5]") and (three.second, three.second_is_name) == (total, False)
    assert (four.name, four.second) == (short, "")


def test_that_a_name_too_long_is_cut_and_its_number_is_not() -> None:
    name = "National earnings survey of payroll and office managers in all regions of the country"
    [row] = pay_strip(PayBands("", "", (PayBand(name, "", WHOLE, mark="[11]"),), None, None), SIZES).rows
    assert name.startswith(row.name) and row.second.endswith("… [11]")
    assert text_width(row.second, SIZES.chart_source) <= SIZES.pay_names


def test_that_what_a_bar_says_stands_below_it_on_the_sheet() -> None:
    at_the_edge = ValueRange("A", Decimal(39), Decimal(40), Decimal(40), "low 39 · likely 40 · high 40")
    [bar] = value_chart(ValueRanges("", "", (at_the_edge,)), SIZES).bars
    assert bar.label.y > bar.y
    assert bar.label.x + text_width(bar.label.text, SIZES.chart_figure) <= SIZES.strip + 0.1


@given(st.lists(st.tuples(AMOUNTS, AMOUNTS, AMOUNTS), min_size=1, max_size=12))
def test_that_value_bars_stay_on_the_sheet(amounts: list[tuple[float, float, float]]) -> None:
    ranges = tuple(
        ValueRange("Outcome", low, likely, high, "1 – 2 – 3")
        for low, likely, high in (map(Decimal, sorted(each)) for each in amounts)
    )
    drawn = value_chart(ValueRanges("", "", ranges), SIZES)
    assert all(160 <= bar.low < bar.high <= SIZES.strip for bar in drawn.bars)
    assert all(bar.low - 0.2 <= (bar.likely or bar.low) <= bar.high + 0.2 for bar in drawn.bars)


def test_that_the_cost_of_the_ask_is_a_bar_from_nothing_set_apart() -> None:
    cost = Decimal(20)
    ranges = (
        ValueRange("One", Decimal(10), Decimal(30), Decimal(40), "10 – 30 – 40"),
        ValueRange("Two", Decimal(10), None, Decimal(40), "10 – 40"),
        ValueRange("The ask", cost, cost, cost, "20", ask=True),
    )
    drawn = value_chart(ValueRanges("", "", ranges), SIZES)
    one, two, ask = drawn.bars
    assert ask.low == drawn.zero < one.low == two.low < ask.high < (one.likely or 0) < one.high
    assert two.likely is None and ask.likely is None
    assert ask.y - two.y > two.y - one.y


@given(
    st.lists(st.tuples(st.integers(1, 3_000_000), st.integers(1, 3_000_000)), min_size=1, max_size=12),
    st.integers(1, 3_000_000),
)
def test_that_goals_stay_between_the_ends(days: list[tuple[int, int]], today: int) -> None:
    first = date.min
    spans = tuple(
        GoalSpan(
            "Goal",
            first + timedelta(start),
            first + timedelta(due),
            (Stone(first + timedelta(start), True), Stone(first + timedelta(due), False)),
            "",
        )
        for start, due in days
    )
    marks = (Moment(first, "1"), Moment(first + timedelta(3_000_000), "2"))
    drawn = goal_chart(GoalSpans("", "", spans, Moment(first + timedelta(today), "today"), marks), SIZES)
    places = [
        x
        for line in drawn.lines
        for x in (line.x1, line.x2, line.due or line.x1, *(x for x, _ in line.stones))
    ]
    assert all(
        drawn.left <= x <= drawn.right for x in (*places, drawn.today.x, *(tick.x for tick in drawn.ticks))
    )


def test_that_a_goal_s_marks_stand_in_the_order_of_their_days() -> None:
    span = GoalSpan(
        "Goal",
        DAY,
        date(2026, 12, 1),
        (Stone(date(2026, 6, 1), True), Stone(date(2026, 9, 1), False)),
        "Dec 2026",
    )
    drawn = goal_chart(
        GoalSpans("", "", (span,), Moment(DAY, "today"), (Moment(date(2027, 1, 1), "2027"),)), SIZES
    )
    [line] = drawn.lines
    (reached, is_reached), (open_one, is_open_reached) = line.stones
    assert drawn.today.x == line.x1 < reached < open_one < (line.due or 0) == line.x2
    assert (is_reached, is_open_reached, drawn.ticks) == (True, False, ())
    assert (line.name[0].text, line.label.text) == ("Goal", "Dec 2026")


@pytest.mark.parametrize(("today", "x"), [(212.0, 3), (40.0, 108.5), (300.0, 3), (0.0, 108.5), (126.0, 55.8)])
def test_that_progress_never_leaves_its_way(today: float, x: float) -> None:
    drawn = way(Progress("", amount(212, "212"), amount(40, "40"), amount(today, "now")), SIZES)
    assert drawn.x == x
    assert drawn.today is not None
    half = text_width("now", SIZES.chart_figure) / 2
    assert half <= drawn.today.x <= SIZES.aside - half


def test_that_a_goal_without_a_value_of_today_shows_only_its_ends() -> None:
    drawn = way(Progress("", amount(9, "9"), amount(0, "none"), None), SIZES)
    assert (drawn.start, drawn.end, drawn.today) == ("9", "none", None)


def test_that_a_level_has_its_place() -> None:
    drawn = scale(Steps("", 5, 3, 4))
    assert (drawn.today, drawn.sought) == (drawn.steps[2], drawn.steps[3])
    assert len(drawn.steps) == 5 and list(drawn.steps) == sorted(drawn.steps)
    unknown = scale(Steps("", 5, None, 5))
    assert (unknown.today, unknown.sought) == (None, unknown.steps[-1])


@given(st.text(max_size=300), st.floats(20, 200))
def test_that_words_beside_a_chart_fit(text: str, width: float) -> None:
    assert text_width(cut(text, width, 9), 9) <= max(width, text_width("…", 9) * 4)
    lines = wrapped(text, width, 9)
    assert len(lines) <= 2


def test_that_a_name_of_two_lines_keeps_its_words() -> None:
    assert wrapped("Second pay centre", 500, 9) == ("Second pay centre",)
    assert wrapped("Second pay centre on our process", 100, 9) == ("Second pay centre on our", "process")
    first, second = wrapped("Second pay centre on our own process in two countries", 80, 9)
    assert first == "Second pay centre"
    assert second.startswith("on our own") and second.endswith("…")


def test_that_an_axis_is_written_as_its_reader_does() -> None:
    written = Shortened("{amount} Tsd.", "{amount} Mio.", ",")
    texts = [tick.text for tick in axis_for(900_000, 1_250_000, 0, 100, written).ticks]
    assert texts == ["900 Tsd.", "1 Mio.", "1,1 Mio.", "1,2 Mio."]
