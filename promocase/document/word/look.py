"""How a paper looks in Word: a theme's colours and sizes, in fonts that offices have."""

from dataclasses import dataclass
from typing import Self

from promocase.document.page.grid import Grid
from promocase.document.theme import Theme
from promocase.domain.choice import Paper

OFFICE = {"EB Garamond": "Garamond", "Source Sans 3": "Calibri"}
"""For a font of the design, which few offices have, one like it that most have."""

COMPLEX = "Arial"
"""Sets Hebrew and Arabic, which those lack."""


@dataclass(frozen=True, slots=True)
class Look:
    """Points and colours of one theme on one paper; with less air where it is to have few pages."""

    theme: Theme
    paper: Paper
    grid: Grid
    is_short: bool = False

    @classmethod
    def of(cls, theme: Theme, paper: Paper, *, is_short: bool = False) -> Self:
        return cls(theme, paper, Grid.of(theme, paper), is_short)

    @property
    def air(self) -> float:
        """Of the space around paragraphs, how much there is."""
        return 0.7 if self.is_short else 1.0

    def color(self, name: str) -> str:
        return self.theme.tokens[name].removeprefix("#").upper()

    def points(self, name: str) -> float:
        return self.theme.points(name)

    @property
    def display(self) -> str:
        return _in_offices(self.theme.tokens["display"])

    @property
    def sans(self) -> str:
        return _in_offices(self.theme.tokens["sans"])

    @property
    def is_one_font(self) -> bool:
        """Then weight does what a second font does elsewhere."""
        return self.theme.tokens["display"] == self.theme.tokens["sans"]

    @property
    def fonts(self) -> tuple[tuple[str, str], ...]:
        """Each font by the name used, and by that of the one in the design."""
        drawn = dict.fromkeys((self.theme.tokens["display"], self.theme.tokens["sans"]))
        return tuple((_in_offices(name), name) for name in drawn if _in_offices(name) != name)


def _in_offices(font: str) -> str:
    return OFFICE.get(font, font)
