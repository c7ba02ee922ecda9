"""How the pages are filled, by record, paper and theme: a reader sees no hole and no leftover."""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from itertools import product

import pypdf
import pytest

from promocase.document.page.style import PAPERS
from promocase.document.press.pages import Pdf
from promocase.document.theme import THEMES
from promocase.domain.record import Record

SIZES = {"a4": (595, 842), "letter": (612, 792)}
RECORDS = ("small", "payroll-specialist", "support-lead")
FOOT = 70
"""Points from the page's lower edge in which only the footer stands."""

ROOM = 60
"""Points that must follow a section's heading on its page."""


@dataclass(frozen=True)
class Printed:
    pdf: Pdf
    size: tuple[int, int]
    lines: tuple[tuple[float, ...], ...]
    """Per page the heights above its lower edge at which text stands, the footer left out."""


@pytest.fixture(scope="module", params=list(product(RECORDS, PAPERS, THEMES)))
def printed(request: pytest.FixtureRequest, samples: dict[str, Record], pdf: Callable[..., Pdf]) -> Printed:
    name, paper, theme = request.param
    made = pdf(samples[name], paper, theme)
    pages = pypdf.PdfReader(BytesIO(made.data)).pages
    sizes = {(round(page.mediabox.width), round(page.mediabox.height)) for page in pages}
    assert sizes == {SIZES[paper]}
    return Printed(made, SIZES[paper], tuple(_lines(page) for page in pages))


def _lines(page: pypdf.PageObject) -> tuple[float, ...]:
    found: set[float] = set()

    def visit(text: str, cm: list[float], tm: list[float], *_: object) -> None:
        y = abs(tm[5] * cm[3] + cm[5] if cm[3] else tm[5])
        if text.strip() and y > FOOT:
            found.add(round(y))

    page.extract_text(visitor_text=visit)
    return tuple(sorted(found))


def test_that_no_page_but_the_last_is_under_half_full(printed: Printed) -> None:
    assert all(lines[0] < printed.size[1] / 2 for lines in printed.lines[:-1])


def test_that_the_last_page_is_no_leftover(printed: Printed) -> None:
    assert len(printed.lines[-1]) >= 8


def test_that_a_manager_can_read_it_in_five_minutes(printed: Printed) -> None:
    assert 6 <= printed.pdf.pages <= 10


def test_that_no_heading_ends_a_page(printed: Printed) -> None:
    heads = [spot for name, spot in printed.pdf.anchors.items() if name.startswith("s-")]
    assert len(heads) == 11
    for spot in heads:
        below = [y for y in printed.lines[spot.page] if y < printed.size[1] - spot.y - ROOM / 2]
        assert printed.size[1] - spot.y - FOOT > ROOM
        assert below


@pytest.mark.parametrize(("name", "paper"), [("payroll-specialist", "a4"), ("support-lead", "letter")])
def test_that_the_samples_stay_short_on_their_own_paper(
    samples: dict[str, Record], pdf: Callable[..., Pdf], name: str, paper: str
) -> None:
    assert pdf(samples[name], paper).pages <= 10


@pytest.mark.parametrize(("name", "paper"), list(product(RECORDS[1:], PAPERS)))
def test_that_the_compact_theme_takes_a_page_less(
    samples: dict[str, Record], pdf: Callable[..., Pdf], name: str, paper: str
) -> None:
    assert pdf(samples[name], paper, "compact").pages < pdf(samples[name], paper).pages
