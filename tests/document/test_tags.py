"""What a screen reader is given: PDF/UA-1 as far as it can be checked without a validator of its own."""

from collections.abc import Callable, Iterator
from io import BytesIO
from itertools import pairwise
from typing import Any

import pikepdf
import pytest

from promocase.document.editions import EDITIONS
from promocase.document.press.pages import Pdf
from promocase.domain.record import Record

TAGGED = {
    "small": ("en-GB", "Promotion case · Payroll Team Lead", "Ines Calder"),
    "payroll-specialist": ("en-GB", "Promotion case · Payroll Team Lead", "Leila Hargreaves"),
    "support-lead": ("en-US", "Promotion case · Support Operations Manager", "Teresa Imada"),
}
PAINTING = {"Tj", "TJ", "'", '"', "Do", "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh"}


@pytest.fixture(scope="module", params=TAGGED)
def name(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(scope="module")
def tagged(name: str, samples: dict[str, Record], pdf: Callable[..., Pdf]) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(BytesIO(pdf(samples[name]).data)) as opened:
        yield opened


def elements(node: Any) -> Iterator[Any]:
    """Every structure element in reading order."""
    if not isinstance(node, pikepdf.Dictionary):
        return
    if "/S" in node:
        yield node
    below = node.get("/K")
    for each in below if isinstance(below, pikepdf.Array) else (below,):
        yield from elements(each)


def of_kind(tagged: pikepdf.Pdf, *kinds: str) -> list[Any]:
    return [each for each in elements(tagged.Root.StructTreeRoot) if str(each.S) in kinds]


def test_that_it_says_what_it_is(tagged: pikepdf.Pdf, name: str) -> None:
    language, title, author = TAGGED[name]
    assert str(tagged.Root.Lang) == language
    assert bool(tagged.Root.MarkInfo.Marked)
    assert bool(tagged.Root.ViewerPreferences.DisplayDocTitle)
    assert (str(tagged.docinfo["/Title"]), str(tagged.docinfo["/Author"])) == (title, author)
    assert "pdfuaid" in tagged.Root.Metadata.read_bytes().decode()


def test_that_every_part_of_speech_has_its_tag(tagged: pikepdf.Pdf) -> None:
    kinds = {str(each.S) for each in elements(tagged.Root.StructTreeRoot)}
    assert {"/H1", "/H2", "/H3", "/Table", "/TH", "/TD", "/L", "/LI", "/Link", "/P", "/Sect"} <= kinds


def test_that_every_picture_is_told_in_words(tagged: pikepdf.Pdf) -> None:
    figures = of_kind(tagged, "/Figure")
    assert len(figures) > 8
    assert all(str(each.get("/Alt", "")).strip() for each in figures)


def test_that_every_cell_knows_its_heads(tagged: pikepdf.Pdf) -> None:
    tables = of_kind(tagged, "/Table")
    assert len(tables) >= 4
    for table in tables:
        heads = {str(each.ID) for each in elements(table) if str(each.S) == "/TH"}
        named = [list(each.A.get("/Headers", ())) for each in elements(table) if str(each.S) == "/TD"]
        assert heads
        assert all(cell and {str(head) for head in cell} <= heads for cell in named)


def test_that_headings_nest(tagged: pikepdf.Pdf) -> None:
    levels = [int(str(each.S)[2]) for each in of_kind(tagged, "/H1", "/H2", "/H3", "/H4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_that_the_outline_follows_the_sections(tagged: pikepdf.Pdf) -> None:
    with tagged.open_outline() as outline:
        assert [entry.title for entry in outline.root] == [t for _, t in EDITIONS["full"].sections if t]


def test_that_the_tab_key_follows_the_text(tagged: pikepdf.Pdf) -> None:
    assert {str(page.get("/Tabs")) for page in tagged.pages} == {"/S"}


def test_that_nothing_is_painted_outside_of_tags_and_artifacts(tagged: pikepdf.Pdf) -> None:
    painted = 0
    for page in tagged.pages:
        depth = 0
        for step in pikepdf.parse_content_stream(page):
            operator = str(step.operator)
            depth += (operator in ("BMC", "BDC")) - (operator == "EMC")
            if operator in PAINTING:
                painted += 1
                assert depth > 0, operator
    assert painted > 100
