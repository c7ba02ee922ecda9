"""Twelve columns between the margins, on whatever paper."""

from itertools import product

import pytest

from promocase.document.page.grid import COLUMNS, Grid
from promocase.document.page.sheet import Sheet
from promocase.document.page.sizes import Sizes
from promocase.document.theme import THEMES
from promocase.domain.choice import Paper


@pytest.mark.parametrize(("theme", "paper"), list(product(THEMES, Paper)))
def test_that_columns_and_gutters_fill_the_width(theme: str, paper: Paper) -> None:
    grid = Grid.of(THEMES[theme], paper)
    assert grid.span(COLUMNS) == pytest.approx(grid.width, abs=0.01)
    for parts in (1, 2, 3, 4, 6):
        wide = COLUMNS // parts
        assert parts * grid.span(wide) + (parts - 1) * grid.gutter == pytest.approx(grid.width, abs=0.05)
    assert grid.start(6) == pytest.approx(grid.span(6) + grid.gutter)


def test_that_a_page_of_a4_has_170_millimetres() -> None:
    grid = Grid.of(THEMES["classic"], Paper.A4)
    assert (round(grid.width, 1), grid.gutter, grid.start(0), grid.start(6)) == (481.9, 12, 0, 246.94)
    assert (grid.values["span-12"], grid.values["start-6"]) == ("481.89pt", "246.94pt")
    assert set(grid.values) == {*(f"span-{n}" for n in range(1, 13)), *(f"start-{n}" for n in range(1, 12))}


def test_that_a_table_of_figures_gives_each_column_what_its_figures_need() -> None:
    sheet = Sheet(Sizes.of(THEMES["classic"]), lambda chart, sizes: "")
    assert sheet.narrow(
        [("April 2023", "£500", "38,400", "Pension 5 %"), ("May 2024", "", "£39,300", "")]
    ) == (2, 1, 2)
    assert sheet.narrow([]) == ()
    assert sheet.columns(6) == "246.94pt"
