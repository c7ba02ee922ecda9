"""HTML to PDF with WeasyPrint, which can reach nothing but the bundled fonts.

WeasyPrint and what it brings cost half a second to import: this module is imported only when a PDF is wanted.
"""

import os
import warnings
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from urllib.parse import unquote

from pydyf import PDF

from promocase.document.press.extraction import spell_out
from promocase.document.press.fonts import font_bytes
from promocase.document.press.gaps import say_gaps
from promocase.document.press.loading import load_weasyprint
from promocase.document.press.pages import POINTS, Pdf, Spot
from promocase.document.press.raised import keep_marks_on_the_line
from promocase.document.press.stage import Hear, Stage, unheard
from promocase.document.press.uncollected import uncollected


@contextmanager
def _bundled_fonts_only() -> Generator[None]:
    """While Fontconfig reads its configuration, it finds ours, which names no folder of the system."""
    before = os.environ.get("FONTCONFIG_FILE")
    os.environ["FONTCONFIG_FILE"] = str(Path(__file__).with_name("fonts.conf"))
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message="No fonts configured")
            yield
    finally:
        if before is None:
            del os.environ["FONTCONFIG_FILE"]
        else:
            os.environ["FONTCONFIG_FILE"] = before


with _bundled_fonts_only(), uncollected():
    load_weasyprint()
    from weasyprint import HTML
    from weasyprint.document import Document, Page
    from weasyprint.text.fonts import FontConfiguration
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    from promocase.document.press import chart_words
    from promocase.document.press.fill import can_be_saved, filled
    from promocase.document.press.tags.tagging import tagged_pdf


chart_words.set_whole()

Tighter = Callable[[str], str]
Pictures = Mapping[str, bytes]
NONE: Pictures = MappingProxyType({})


class Fetcher(URLFetcher):
    """Serves the bundled fonts, the pictures (PNG) handed in by their names, and `data:` where a
    self-contained page is read; refuses everything else.
    """

    def __init__(self, *, data: bool = False, pictures: Pictures = NONE) -> None:
        super().__init__(allowed_protocols=("data",) if data else ())
        self._pictures = pictures

    def fetch(self, url: str, headers: Mapping[str, str] | None = None) -> URLFetcherResponse:
        kind, _, path = url.removeprefix("promocase:").partition("/")
        if url.startswith("promocase:") and kind == "picture" and path in self._pictures:
            return URLFetcherResponse(url, self._pictures[path], {"Content-Type": "image/png"})
        if url.startswith("promocase:") and kind == "font":
            return URLFetcherResponse(url, font_bytes(unquote(path)), {"Content-Type": "font/ttf"})
        return super().fetch(url, headers)


def _for_copying(made: PDF) -> None:
    """The words of the paper as they were typed, whatever they are drawn with."""
    keep_marks_on_the_line(made)
    say_gaps(made)
    spell_out(made)


class Press:
    """Sets pages; keeps the fonts it has loaded for the next document."""

    def __init__(self) -> None:
        with _bundled_fonts_only():
            self.fonts = FontConfiguration()

    def pdf(
        self,
        html: str,
        *,
        tighter: Tighter | None = None,
        data: bool = False,
        tagged: bool = True,
        pictures: Pictures = NONE,
        hear: Hear = unheard,
    ) -> Pdf:
        """With outline, links and metadata, tagged as PDF/UA-1; `hear` is told what is being done.

        `tighter` is the same page with less between its lines, and is taken where that saves a page.
        """
        with uncollected():
            hear(Stage.LAYING_OUT)
            laid_out = self.laid_out(html, tighter=tighter, data=data, pictures=pictures)
            return _written(laid_out, tagged, hear)

    def laid_out(
        self, html: str, *, tighter: Tighter | None = None, data: bool = False, pictures: Pictures = NONE
    ) -> Document:
        """Its pages, not yet written."""
        fetcher = Fetcher(data=data, pictures=pictures)
        loose = self._laid_out(html, fetcher)
        if tighter is None or not can_be_saved(len(loose.pages), filled(loose.pages[-1]._page_box)):
            return loose
        tight = self._laid_out(tighter(html), fetcher)
        return tight if len(tight.pages) < len(loose.pages) else loose

    def _laid_out(self, html: str, fetcher: Fetcher) -> Document:
        return HTML(string=html, base_url=None, url_fetcher=fetcher).render(
            font_config=self.fonts, presentational_hints=True
        )  # hints: the numbers of a list as they are said in it


def anchors_of(pages: Sequence[Page]) -> dict[str, Spot]:
    """Where each section and item begins."""
    return {
        name: Spot(number, round(y * POINTS, 1), round(x * POINTS, 1))
        for number, page in reversed(list(enumerate(pages)))
        for name, (x, y, *_) in page.anchors.items()
        if name.startswith(("s-", "i-"))
    }


def _written(laid_out: Document, tagged: bool, hear: Hear) -> Pdf:
    hear(Stage.WRITING)
    data_out = tagged_pdf(laid_out, _for_copying) if tagged else laid_out.write_pdf()
    return Pdf(data_out, len(laid_out.pages), anchors_of(laid_out.pages))
