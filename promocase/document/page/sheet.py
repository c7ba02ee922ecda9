"""What the templates ask about the page they print on, so that they need not reckon themselves."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from promocase.document.blocks import Prose
from promocase.document.figure import Figure
from promocase.document.material import Passage
from promocase.document.page.charts.drawing import Chart, chart
from promocase.document.page.lead import parted
from promocase.document.page.sizes import LEAD, Sizes

NARROW = 6
"""Characters of a figure that stand in one column: "$2,000"."""

LONGEST_IN_COLUMN = 420
"""Characters, about nine lines of half the page's width."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One theme's page; `print_chart` fills the SVG template of a chart."""

    sizes: Sizes
    print_chart: Callable[[Chart, Sizes], str]

    def draw(self, figure: Figure) -> Markup:
        return Markup(self.print_chart(chart(figure, self.sizes), self.sizes))

    def columns(self, count: int) -> str:
        """The width of a table's column that begins so many columns of the page before the next."""
        return f"{self.sizes.grid.start(count):g}pt"

    def narrow(self, rows: Sequence[Sequence[str]]) -> tuple[int, ...]:
        """Columns of the page for each column of a table of figures; its last one takes the rest."""
        return tuple(1 if max(map(len, cells)) <= NARROW else 2 for cells in zip(*rows, strict=True))[:-1]

    def parted(self, prose: Prose) -> tuple[Prose, Prose]:
        """What stands in two lines below a headline, and the rest."""
        return parted(prose, 2 * self.sizes.grid.span(LEAD), self.sizes.text)

    def stand_side_by_side(self, passages: tuple[Passage, ...]) -> bool:
        """Are these texts short enough for two columns, and two of them? A long one takes the full width."""
        return len(passages) > 1 and all(len(each.prose.text) <= LONGEST_IN_COLUMN for each in passages)

    def is_long_title(self, heading: str) -> bool:
        return any(len(part) > self.sizes.title_letters for part in heading.split("\n"))

    def are_long_figures(self, figures: Iterable[str]) -> bool:
        """For the figures on the cover, which are set alike."""
        return any(len(figure) > self.sizes.figure_letters for figure in figures)

    def is_long_measure(self, figure: str) -> bool:
        """For the figures beside a text."""
        return len(figure) > self.sizes.big_letters
