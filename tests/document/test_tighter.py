"""A last page that holds little is saved by tighter lines; any other document is set as it is."""

from collections.abc import Callable

import pytest

from promocase.document.options import resolve
from promocase.document.press.fonts import choose
from promocase.document.press.pdf import Press
from promocase.document.render import job
from promocase.domain.record import Record
from tests.document.conftest import TODAY

LINE = "<p>One line.</p>"
FACE = choose(LINE).faces[0]


def paper(lines: int) -> str:
    """Pages of 300 px between their margins, so that each holds 30 lines of 10 px, or 31 tighter ones."""
    return (
        f'<style>@font-face {{ font-family: "{FACE.family}"; src: url("{FACE.address}") }}'
        "@page { size: 400px 340px; margin: 20px } body { margin: 0 } "
        f'p {{ margin: 0; font: 7px/10px "{FACE.family}" }}</style>{LINE * lines}'
    )


def tighter(page: str) -> str:
    return page.replace("7px/10px", "7px/9.6px")


@pytest.mark.parametrize(
    ("lines", "pages"),
    [
        (30, 1),
        (31, 1),  # one line too many: there is room for it among tighter ones
        (32, 2),  # two lines are more than one page wins
        (93, 3),  # three lines, and three pages that win one each
        (105, 4),  # the last page is half full
    ],
)
def test_that_a_page_is_saved_only_where_tighter_lines_win_it(press: Press, lines: int, pages: int) -> None:
    assert press.pdf(paper(lines), tighter=tighter, tagged=False).pages == pages


def test_that_a_page_that_cannot_be_saved_is_set_as_it_is(press: Press) -> None:
    """Six lines on the last page are more than one page before them can win."""
    plain = press.pdf(paper(36), tagged=False)
    asked: list[str] = []
    set_again = press.pdf(paper(36), tighter=lambda page: asked.append(page) or page, tagged=False)
    assert (plain.data, asked) == (set_again.data, [])


def test_that_tighter_lines_which_save_no_page_are_not_taken(press: Press) -> None:
    asked: list[str] = []
    plain = press.pdf(paper(31), tagged=False)
    set_again = press.pdf(paper(31), tighter=lambda page: asked.append(page) or page + " ", tagged=False)
    assert (len(asked), set_again.pages, set_again.data) == (1, 2, plain.data)


def test_that_the_sample_s_last_page_is_saved(
    samples: dict[str, Record], press: Press, page: Callable[..., str]
) -> None:
    """The pages before it hold what stood on it alone: eleven pages without, ten with."""
    record = samples["payroll-specialist"]
    case_id = record.cases[-1].id
    made = job(record, case_id, resolve(record, case_id, TODAY, paper="letter")).run(press)
    assert (press.pdf(page(record, "letter")).pages, made.pages) == (11, 10)
