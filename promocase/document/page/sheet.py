"""What the templates ask about the page they print on, so that they need not reckon themselves."""

from collections.abc import Callable
from dataclasses import dataclass

from markupsafe import Markup

from promocase.document.figure import Figure
from promocase.document.material import Passage
from promocase.document.page.charts.beside import WAY_HEIGHT, change_chart
from promocase.document.page.charts.drawing import Chart, chart
from promocase.document.page.columns import aside_height, rail_height
from promocase.document.page.sizes import Sizes
from promocase.document.sections.accomplishments import Measure

LONGEST_IN_COLUMN = 420
"""Characters, about nine lines of half the page's width."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One theme's page; `print_chart` fills the SVG template of a chart."""

    sizes: Sizes
    print_chart: Callable[[Chart, Sizes], str]

    def draw(self, figure: Figure) -> Markup:
        return Markup(self.print_chart(chart(figure, self.sizes), self.sizes))

    def rail(self, label: str, when: str = "") -> int:
        """Points that the column left of the text needs."""
        return rail_height(label, when, self.sizes)

    def beside_measures(self, label: str, when: str, measures: tuple[Measure, ...]) -> int:
        """Points that the columns on both sides of an accomplishment need."""
        captions = tuple(f"{each.change} {each.caption}" for each in measures)
        figure = self._height(measures[0]) if measures else 0.0
        return max(self.rail(label, when), aside_height(figure, captions, self.sizes))

    def beside_progress(self, label: str, when: str, caption: str) -> int:
        """Points that the columns on both sides of a goal with a drawn way need."""
        return max(self.rail(label, when), aside_height(WAY_HEIGHT, (caption,), self.sizes))

    def stand_side_by_side(self, passages: tuple[Passage, ...]) -> bool:
        """Are these texts short enough for two columns, and two of them? A long one takes the full width."""
        return len(passages) > 1 and all(len(each.prose.text) <= LONGEST_IN_COLUMN for each in passages)

    def is_long_title(self, heading: str) -> bool:
        return any(len(part) > self.sizes.title_letters for part in heading.split("\n"))

    def is_long_figure(self, figure: str) -> bool:
        """For the figures on the cover."""
        return len(figure) > self.sizes.figure_letters

    def is_long_measure(self, figure: str) -> bool:
        """For the figures beside a text."""
        return len(figure) > self.sizes.big_letters

    def _height(self, measure: Measure) -> float:
        """Points of what is drawn or set large."""
        sizes = self.sizes
        if measure.drawn is not None:
            return change_chart(measure.drawn, sizes).height
        long = self.is_long_measure(measure.figure)
        lines = len(measure.figure) // int(sizes.big_long_letters if long else sizes.big_letters) + 1
        return lines * (sizes.big_long_line if long else sizes.big_line) if measure.figure else 0.0
