"""A page in pieces is the page: cut where sections and rows begin, and set piece by piece."""

from collections.abc import Callable
from dataclasses import fields, replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from promocase.document.editions import EDITIONS
from promocase.document.html import html, in_pieces
from promocase.document.options import resolve
from promocase.document.page.pieces import ROW, SECTION, Pieces, pieces
from promocase.document.render import job
from promocase.document.view import view
from promocase.domain.record import Record
from tests.document.conftest import TODAY


def cut(record: Record, edition: str = "full") -> Pieces:
    case_id = record.cases[-1].id
    work = job(record, case_id, resolve(record, case_id, TODAY, edition=edition))
    given = work.options
    return in_pieces(view(work.excerpt, given.edition, given.today), given.edition, given.theme, given.paper)


@pytest.mark.parametrize("edition", EDITIONS)
def test_that_each_section_is_a_piece_of_every_edition(samples: dict[str, Record], edition: str) -> None:
    for record in samples.values():
        page = cut(record, edition)
        sections = [part for part in page.parts if part.opening.startswith("<section")]
        assert len(sections) == page.html.count("<section") > 0
        assert all(part.html.rstrip().endswith("</section>") for part in sections)


def test_that_each_row_is_a_piece(samples: dict[str, Record]) -> None:
    page = cut(samples["payroll-specialist"])
    rows = [row for part in page.parts for row in part.rows]
    assert len(rows) == page.html.count('<div class="row"') + page.html.count('<div class="row close"') > 5
    assert all(row.startswith('<div class="row') and row.count("<div") == row.count("</div") for row in rows)


def test_that_no_mark_is_left_on_the_page(samples: dict[str, Record]) -> None:
    for record in samples.values():
        assert not {SECTION, ROW} & set(cut(record).html)


@pytest.fixture
def small(record: Record) -> Callable[[], Record]:
    """A report of a failure says nothing of what is in it."""
    return lambda: record


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.text(alphabet=st.sampled_from(f"{SECTION}{ROW}a <>&\"'\u2066\u2069\n- ")))
def test_that_no_text_of_a_person_can_cut_a_page(small: Callable[[], Record], text: str) -> None:
    record = small()
    plain = cut(record)
    first, *others = record.accomplishments
    texts = {each.name: text for each in fields(first) if each.name in ("headline", "result", "action")}
    page = cut(replace(record, accomplishments=(replace(first, **texts), *others)))
    assert not {SECTION, ROW} & set(page.html)
    assert len(page.parts) - len(plain.parts) in (0, -1)  # a deed without a word may leave its section empty


@given(st.text(max_size=60), st.text(max_size=60))
def test_that_pieces_are_set_as_the_page_would_be_whole(one: str, two: str) -> None:
    def block(text: str) -> str:
        words = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        words = words.replace(SECTION, "").replace(ROW, "")
        return f"<section><p>{words}</p></section>"

    head, foot = '<html><head></head><body data-footer="a">\n', "</body></html>"
    apart = pieces(str(SECTION).join((head, block(one), block(two), foot)), "en-GB")
    whole = pieces(str(SECTION).join((head, block(one) + block(two), foot)), "en-GB")
    assert apart.html == whole.html


def test_that_html_joins_the_pieces(samples: dict[str, Record]) -> None:
    record = samples["support-lead"]
    case_id = record.cases[-1].id
    work = job(record, case_id, resolve(record, case_id, TODAY))
    given = work.options
    document = view(work.excerpt, given.edition, given.today)
    assert html(document, given.edition, given.theme, given.paper) == cut(record).html
