"""WeasyPrint's own steps, one by one: the only module that calls its inner functions.

`HTML.render` runs them all at once for a whole document. Here each is run for what changed: boxes are made of
one piece of HTML, a page is set from where the one before it ended, and a page is painted by itself. These
functions are no promise of WeasyPrint's, so they are called only in a version that is known to have them
(`is_known`), and whoever calls them is ready to do without.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

import weasyprint
from weasyprint import HTML
from weasyprint.css import StyleFor, find_stylesheets
from weasyprint.css.counters import CounterStyle
from weasyprint.css.targets import TargetCollector
from weasyprint.document import Document, DocumentMetadata, Page
from weasyprint.formatting_structure.boxes import Box, ReplacedBox
from weasyprint.formatting_structure.build import build_formatting_structure
from weasyprint.images import SVGImage, get_image_from_uri
from weasyprint.layout import LayoutContext, initialize_page_maker
from weasyprint.layout.background import layout_backgrounds
from weasyprint.layout.page import make_margin_boxes, remake_page
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher

KNOWN = "70."
"""The versions in which these steps make the same pages as `HTML.render`; tests hold it."""

Place: TypeAlias = "dict[int, Place] | None"
"""Where a page begins, as WeasyPrint says it: children by number, from the root down; None for the start."""

_Sheets: TypeAlias = list[tuple[object, str, tuple[int, int, int] | None]]
"""Style sheets, each with whose it is and the specificity of its rules where that is not their own."""

_State: TypeAlias = tuple[list[int], dict[str, list[int]], list[set[str]], list[object]]
"""What a page counts: quotation marks, pages, pages in what holds them, and named pages."""


def is_known() -> bool:
    """May the inner functions be called?"""
    return weasyprint.__version__.startswith(KNOWN)


@dataclass(frozen=True, slots=True)
class End:
    """Where a page ended, which is where the next one begins."""

    place: Place
    next_page: dict[str, str | None]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page that is set, and what stands between its margins."""

    page: Page
    flow: tuple[Box, ...]

    @property
    def box(self) -> Box:
        return self.page._page_box

    @property
    def anchors(self) -> Mapping[str, tuple[float, ...]]:
        """Across and down, in CSS pixels from the top left, by their names."""
        return self.page.anchors

    def put_down(self) -> None:
        """Let its charts forget what they were drawn on: a whole PDF with its fonts."""
        for box in _all_boxes(self.box):
            if isinstance(box, ReplacedBox) and isinstance(box.replacement, SVGImage):
                box.replacement._svg.stream = None

    def let_go(self) -> None:
        """Break the circles in which its tables would wait for the collector."""
        for box in _all_boxes(self.box):
            vars(box).pop("get_cells", None)


@dataclass(frozen=True, slots=True)
class Painted:
    """A PDF of one page, and what it was painted with: its number from 0, of how many, and its foot.

    Where it is not known how many there are, nothing stands in its margins yet.
    """

    data: bytes
    number: int
    count: int | None
    foot: str


class Engine:
    """The steps in one style and language; the rules are read once."""

    def __init__(self, style: str, language: str, fonts: FontConfiguration, fetcher: URLFetcher) -> None:
        self._language, self._fonts, self._fetcher = language, fonts, fetcher
        self._html = self._parsed("", f"<style>{style}</style>")
        self._counters = CounterStyle()
        for counted in self._html._ua_counter_style():
            self._counters.update(counted)
        self._sheets: _Sheets = [
            *((sheet, "user agent", None) for sheet in self._html._ua_stylesheets()),
            *((sheet, "author", (0, 0, 0)) for sheet in self._html._ph_stylesheets()),
            *((sheet, "author", None) for sheet in self._own_sheets()),
        ]
        self._picture = partial(get_image_from_uri, cache={}, url_fetcher=fetcher, options={})
        self._style = self._styled(self._html)
        self._drawing = self._context()  # one for all: each chart keeps what it was read with
        self.root = self._boxes(self._html, self._style)
        """The boxes of a page with nothing in it: those of the pieces go into its last child, the body."""

    @property
    def body(self) -> Box:
        return self.root.children[-1]

    def made(self, html: str) -> list[Box]:
        """The boxes of the children of a small page's body."""
        page = self._parsed(html)
        return list(self._boxes(page, self._styled(page)).children[-1].children)

    def begin(self) -> "Setting":
        """Begin to set what is now in the root."""
        return Setting(self._context(), self.root, self._html)

    def painted(self, sheet: Sheet, number: int, count: int | None, foot: str) -> Painted:
        """The page with its margins, as a PDF of its own, which leads nowhere."""
        box, context = sheet.box, self._context()
        context.current_page, context.page_bottom = number + 1, box.content_box_y() + box.height
        for name, _ in self.body.string_set or ():
            context.string_set[name][1].append(foot)
        state: _State = ([0], {"pages": [count or 0], "page": [number + 1]}, [{"pages", "page"}], [])
        margins = () if count is None else make_margin_boxes(context, box, state)
        box.children = [*sheet.flow, *margins]
        layout_backgrounds(box, context.get_image_from_uri)
        alone = Document([sheet.page], DocumentMetadata(), self._fetcher, self._fonts, {}, None)
        data = alone.write_pdf()
        sheet.put_down()
        return Painted(data, number, count, foot)

    def _parsed(self, inner: str, head: str = "") -> HTML:
        page = f'<html lang="{self._language}"><head>{head}</head><body data-footer="">{inner}</body></html>'
        return HTML(string=page, base_url=None, url_fetcher=self._fetcher)

    def _own_sheets(self) -> list[object]:
        html, counters = self._html, self._counters
        found = find_stylesheets(
            html.wrapper_element, html.media_type, self._fetcher, None, self._fonts, counters, {}, [], []
        )
        return list(found)

    def _styled(self, html: HTML) -> StyleFor:
        return StyleFor(html, self._sheets, True, self._fonts, TargetCollector())

    def _boxes(self, html: HTML, style: StyleFor) -> Box:
        return build_formatting_structure(
            html.etree_element,
            style,
            self._drawing.get_image_from_uri,
            None,
            TargetCollector(),
            self._counters,
            [],
        )

    def _context(self) -> LayoutContext:
        return LayoutContext(self._style, self._picture, self._fonts, self._counters, TargetCollector())


class Setting:
    """One document on its way: page after page, each set or taken from memory."""

    def __init__(self, context: LayoutContext, root: Box, html: HTML) -> None:
        self._context, self._root, self._html = context, root, html
        self._context.rendered_notes = []
        initialize_page_maker(context, root)

    @property
    def is_torn(self) -> bool:
        """Does something beside the flow go on from one page to the next?"""
        return bool(self._context.broken_out_of_flow)

    def page(self, number: int) -> tuple[Sheet, End | None]:
        """Set the page of that number; the last one has no end."""
        box, place = remake_page(number, self._context, self._root, self._html)
        _own_replaced(box)
        page, (root, *rest) = Page(box), box.children
        page.links, page.bookmarks = [], []
        sheet = Sheet(page, (root, *(each for each in rest if each.children)))
        return sheet, None if place is None else End(place, self._context.page_maker[number + 1][1])

    def take(self, number: int, end: End) -> None:
        """Go on behind a page from memory, which takes this number."""
        remade: dict[str, object] = {
            "content_changed": False,
            "pages_wanted": False,
            "anchors": [],
            "content_lookups": [],
        }
        self._context.page_maker.append(
            (end.place, end.next_page, number % 2 == 1, _state(number + 1), remade)
        )


def forget_place(box: Box) -> None:
    """As if it had never been placed on a page."""
    vars(box).pop("position_y", None)


def has_place(box: Box) -> bool:
    """Was it placed, or tried, since its place was forgotten?"""
    return "position_y" in vars(box)


def _state(number: int) -> _State:
    """What is counted before a page."""
    return ([0], {"pages": [0], "page": [number]}, [{"pages", "page"}], [])


def _own_replaced(box: Box) -> None:
    """Layout moves pictures and charts in place: each page has its own, or the next would move them."""
    for parent in _all_boxes(box):
        children = getattr(parent, "children", ())
        if any(isinstance(child, ReplacedBox) for child in children):
            parent.children = [
                child.copy() if isinstance(child, ReplacedBox) else child for child in children
            ]


def _all_boxes(box: Box) -> Iterator[Box]:
    """A box and what is in it, columns of tables among it; what is put in a box meanwhile is found, too."""
    waiting = [box]
    while waiting:
        parent = waiting.pop()
        yield parent
        waiting.extend(getattr(parent, "children", ()))
        waiting.extend(getattr(parent, "column_groups", ()))
