from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from pydyf import PDF
from weasyprint.formatting_structure.boxes import Box
from weasyprint.pdf.stream import Stream
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher

# Called with the document and its pydyf.PDF just before that is written.
Finisher: TypeAlias = Callable[[Document, PDF], object]
Point: TypeAlias = tuple[float, float]

class DocumentMetadata:  # of weasyprint.pdf.metadata
    title: str | None
    authors: list[str]
    description: str | None
    keywords: list[str]
    generator: str | None
    created: str | None
    modified: str | None
    lang: str | None
    def include_in_pdf(
        self, pdf: PDF, variant: str, version: int | None, conformance: str | None, compress: bool
    ) -> None: ...

class Font:  # of weasyprint.pdf.fonts
    # Letters that it was asked to draw and cannot, and what each of its glyphs means.
    missing: list[int]
    to_unicode: dict[int, str]

class Page:
    width: float
    height: float
    # level, label, target, state
    bookmarks: list[tuple[int, str, Point, str]]
    # type, target, rectangle, box
    links: list[tuple[str, str, tuple[float, float, float, float], Any]]
    anchors: dict[str, Point]
    _page_box: Box
    def paint(self, stream: Stream, scale: float = ...) -> None: ...
    def __init__(self, page_box: Box) -> None: ...

class Document:
    def __init__(
        self,
        pages: Sequence[Page],
        metadata: DocumentMetadata,
        url_fetcher: URLFetcher,
        font_config: FontConfiguration,
        color_profiles: dict[str, object],
        output_intent: str | None,
    ) -> None: ...
    pages: list[Page]
    metadata: DocumentMetadata
    url_fetcher: URLFetcher
    font_config: FontConfiguration
    fonts: dict[str, Font]
    def copy(self, pages: str | Sequence[Page] = ...) -> Document: ...
    def write_pdf(
        self, target: None = ..., zoom: float = ..., finisher: Finisher | None = ..., **options: object
    ) -> bytes: ...
