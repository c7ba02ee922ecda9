"""Which chart draws which figure."""

from promocase.document.figure import Change, Figure, GoalSpans, PayBands, Progress, Steps, ValueRanges
from promocase.document.page.charts.beside import Scale, Slope, TwoBars, Way, change_chart, scale, way
from promocase.document.page.charts.goallines import GoalChart, goal_chart
from promocase.document.page.charts.paystrip import PayStrip, pay_strip
from promocase.document.page.charts.valuebars import ValueChart, value_chart
from promocase.document.page.sizes import Sizes

Chart = Slope | TwoBars | Way | Scale | PayStrip | ValueChart | GoalChart

TEMPLATES: dict[type[Chart], str] = {
    Slope: "slope",
    TwoBars: "bars",
    Way: "progress",
    Scale: "scale",
    PayStrip: "pay",
    ValueChart: "value",
    GoalChart: "goals",
}
"""The template of each chart in `templates/charts/`."""


def chart(figure: Figure, sizes: Sizes) -> Chart:
    """The figure with a place for each mark."""
    match figure:
        case Change():
            return change_chart(figure, sizes)
        case Progress():
            return way(figure, sizes)
        case Steps():
            return scale(figure)
        case PayBands():
            return pay_strip(figure, sizes)
        case ValueRanges():
            return value_chart(figure, sizes)
        case GoalSpans():
            return goal_chart(figure, sizes)
