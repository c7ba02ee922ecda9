"""No page but the last stands half empty, whatever is written: many items, long texts, many short lines."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import plausible
import pytest
from weasyprint import HTML
from weasyprint.document import Page
from weasyprint.formatting_structure.boxes import Box
from weasyprint.text.fonts import FontConfiguration

from promocase.document.page.fits import stand_together
from promocase.document.press.pdf import Fetcher
from promocase.domain.record import Record

LEAST = 0.4
"""Of a page's height, down to its last line."""

WORDS = "The supplier changed its format and every home waited a week for its figures to be right again. "
LONG = {
    "500 words": WORDS * 28,
    "60 short lines": "\n".join(f"Line {number}" for number in range(60)),
    "60 bullets": "\n".join(f"- point {number}" for number in range(60)),
    "Chinese": "每月工资单按时完成，六次都没有迟到的文件。" * 40,
    "Hebrew": "שכר העובדים שולם בזמן ובלי טעויות בכל חודש. " * 30,
    "one word": "Word",
}
FIELDS = ("situation", "part", "decisions", "result")


@pytest.fixture(scope="module")
def fonts() -> FontConfiguration:
    return FontConfiguration()


def filled(html: str, fonts: FontConfiguration) -> list[float]:
    """How far down each page its last line or figure stands."""
    laid_out = HTML(string=html, url_fetcher=Fetcher()).render(font_config=fonts, presentational_hints=True)
    return [_lowest(page) / page.height for page in laid_out.pages]


def _lowest(page: Page) -> float:
    body = page._page_box.children[0]
    return max((box.position_y + box.height for box in _shown(body)), default=0.0)


def _shown(box: Box) -> Iterator[Box]:
    if type(box).__name__ in ("LineBox", "BlockReplacedBox"):
        yield box
    for child in getattr(box, "children", ()):
        yield from _shown(child)


@pytest.mark.parametrize("seed", range(12))
def test_that_no_record_leaves_a_page_half_empty(
    page: Callable[..., str], fonts: FontConfiguration, seed: int
) -> None:
    record = plausible.record(seed, most=(4, 12, 30, 60)[seed % 4])
    assert min(filled(page(record), fonts)[:-1], default=1) >= LEAST


@pytest.mark.parametrize("name", LONG)
@pytest.mark.parametrize("field", FIELDS)
def test_that_no_text_leaves_a_page_half_empty(
    page: Callable[..., str], fonts: FontConfiguration, record: Record, field: str, name: str
) -> None:
    first, *others = record.accomplishments
    told = replace(record, accomplishments=(replace(first, **{field: LONG[name]}), *others))
    assert min(filled(page(told), fonts)[:-1]) >= LEAST


@pytest.mark.parametrize("name", LONG)
@pytest.mark.parametrize("field", ["why_now", "thesis", "criteria"])
def test_that_no_text_of_the_case_leaves_a_page_half_empty(
    page: Callable[..., str], fonts: FontConfiguration, record: Record, field: str, name: str
) -> None:
    *others, case = record.cases
    told = replace(record, cases=(*others, replace(case, **{field: LONG[name]})))
    assert min(filled(page(told), fonts)[:-1]) >= LEAST


def test_that_cards_side_by_side_go_over_a_page_only_where_they_are_tall() -> None:
    """ "Employer's costs: 42 %" alone at the top of a page says nothing."""
    low = ("Alternative A", "Title now, pay in October", *("Pay", "55,000, then 60,000") * 6)
    assert stand_together([low, low, low])
    assert stand_together([])
    assert not stand_together([low, (*low, "Scope", "Both sites and what is between them. " * 9)])
    assert not stand_together([("Pay", "55,000") * 12])


def test_that_the_card_of_the_ask_is_whole_in_a_sample(
    samples: dict[str, Record], page: Callable[..., str]
) -> None:
    for name in ("payroll-specialist", "support-lead"):
        assert 'class="columns packages whole"' in page(samples[name])
