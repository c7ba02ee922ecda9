from collections.abc import Callable
from typing import Any, TypeAlias

from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher

# Called with the document and its pydyf.PDF just before that is written.
Finisher: TypeAlias = Callable[[Document, Any], object]
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

class Page:
    width: float
    height: float
    # level, label, target, state
    bookmarks: list[tuple[int, str, Point, str]]
    # type, target, rectangle, box
    links: list[tuple[str, str, tuple[float, float, float, float], Any]]
    anchors: dict[str, Point]

class Document:
    pages: list[Page]
    metadata: DocumentMetadata
    url_fetcher: URLFetcher
    font_config: FontConfiguration
    def copy(self, pages: str | list[Page] = ...) -> Document: ...
    def write_pdf(
        self, target: None = ..., zoom: float = ..., finisher: Finisher | None = ..., **options: object
    ) -> bytes: ...
