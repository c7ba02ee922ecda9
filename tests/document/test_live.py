"""The live document: the page at work first, then the rest, and the pages of the paper that is exported."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from io import BytesIO

import pikepdf
import pypdfium2
import pytest

from promocase.document.options import Options, resolve
from promocase.document.press.line import Dropped
from promocase.document.press.live.whole import Whole
from promocase.document.press.live.workshop import Workshop
from promocase.document.press.pages import LivePages, Part, Pdf
from promocase.document.press.stage import Stage
from promocase.document.render import live
from promocase.domain.record import Record
from tests.document.conftest import CASE, TODAY


@dataclass
class Told:
    """A line that keeps what is told, and is dropped after so many parts."""

    most: int = 100
    parts: list[Part] = field(default_factory=list[Part])

    def __call__(self, stage: Stage, /) -> None:
        pass

    def tell(self, part: Part, /) -> None:
        self.parts.append(part)

    def go_on(self) -> None:
        if len(self.parts) >= self.most:
            raise Dropped

    @property
    def pages(self) -> LivePages:
        shown = LivePages()
        for part in self.parts:
            shown = shown.joined(part)
        return shown


class WholeShop(Workshop):
    """The fallback: every page is set each time."""

    def __init__(self) -> None:
        super().__init__()
        self._live = Whole(self)


@pytest.fixture
def shop() -> Workshop:
    return Workshop()


@pytest.fixture(params=[Workshop, WholeShop])
def either(request: pytest.FixtureRequest) -> Workshop:
    return request.param()


def with_headline(record: Record, words: str) -> Record:
    first, *others = record.accomplishments
    return replace(record, accomplishments=(replace(first, headline=words), *others))


def drawn(data: bytes) -> list[bytes]:
    """Its pages as pixels."""
    document = pypdfium2.PdfDocument(data)
    pictures = [bytes(page.render(scale=1).buffer) for page in document]
    document.close()
    return pictures


def test_that_a_live_document_has_the_pages_of_the_exported_one(
    either: Workshop, record: Record, options: Options, full: Pdf
) -> None:
    told = Told()
    live(record, CASE, options).run(either, told)
    pages = told.pages
    assert [picture for page in pages.data for picture in drawn(page)] == drawn(full.data)
    assert (dict(pages.anchors), pages.missing, pages.excess) == (
        dict(full.anchors),
        full.missing,
        full.excess,
    )
    assert pages.is_whole


def test_that_each_page_is_a_pdf_of_its_own_without_tags(
    shop: Workshop, record: Record, options: Options
) -> None:
    told = Told()
    live(record, CASE, options).run(shop, told)
    for page in told.pages.data:
        with pikepdf.open(BytesIO(page)) as pdf:
            assert len(pdf.pages) == 1
            assert "/StructTreeRoot" not in pdf.Root


def test_that_the_page_of_the_edit_is_told_first(either: Workshop, record: Record, options: Options) -> None:
    live(record, CASE, options).run(either, Told())
    told, item = Told(), record.accomplishments[0]
    at = f"i-{item.id}"
    live(with_headline(record, "A headline nobody wrote before"), CASE, options, at=at).run(either, told)
    first, *_, last = told.parts
    page = first.anchors[at].page
    assert page > 0
    assert (list(first.changed), first.is_whole, last.is_whole) == ([page], False, True)
    assert page not in last.changed


def test_that_the_first_page_of_all_is_told_first_where_nothing_was_edited(
    shop: Workshop, record: Record, options: Options
) -> None:
    told = Told()
    live(record, CASE, options).run(shop, told)
    assert (list(told.parts[0].changed), told.parts[0].is_whole) == ([0], False)


def test_that_a_document_that_did_not_change_tells_no_page(
    shop: Workshop, record: Record, options: Options
) -> None:
    live(record, CASE, options).run(shop, Told())
    told = Told()
    live(record, CASE, options).run(shop, told)
    assert [dict(part.changed) for part in told.parts if part.changed] == []
    assert told.parts[-1].is_whole


def test_that_the_rest_of_a_dropped_document_comes_with_the_next(
    either: Workshop, record: Record, options: Options
) -> None:
    changed, at = with_headline(record, "Another headline"), f"i-{record.accomplishments[0].id}"
    told = Told()
    live(record, CASE, options).run(either, told)
    told.most = len(told.parts) + 1
    with pytest.raises(Dropped):
        live(replace(changed, profile=replace(record.profile, name="Ada")), CASE, options, at=at).run(
            either, told
        )
    told.most = 100
    live(changed, CASE, options).run(either, told)
    fresh = Told()
    live(changed, CASE, options).run(type(either)(), fresh)
    assert told.pages == fresh.pages


def test_that_another_edition_begins_with_its_first_page_and_no_page_of_the_one_before(
    shop: Workshop, record: Record, options: Options
) -> None:
    live(record, CASE, options).run(shop, Told())
    told = Told()
    live(record, CASE, resolve(record, CASE, TODAY, "brief")).run(shop, told)
    assert (told.parts[0].pages, list(told.parts[0].changed)) == (1, [0])


def test_that_a_document_too_long_says_so_once_it_is_whole(
    shop: Workshop, record: Record, pdf: Callable[..., Pdf]
) -> None:
    long = replace(record, cases=(*record.cases[:-1], replace(record.cases[-1], thesis="So it is. " * 600)))
    told = Told()
    live(long, CASE, resolve(long, CASE, TODAY, "brief")).run(shop, told)
    assert pdf(long, edition="brief").excess is not None
    assert [part.excess for part in told.parts] == [None, pdf(long, edition="brief").excess]


def test_that_what_was_remembered_can_be_forgotten(shop: Workshop, record: Record, options: Options) -> None:
    live(record, CASE, options).run(shop, Told())
    shop.forget()
    told = Told()
    live(record, CASE, options).run(shop, told)
    assert {page for part in told.parts for page in part.changed} == set(range(told.parts[-1].pages))
