# WeasyPrint 70 has no types of its own. Here is the part of it that a document needs.
from datetime import datetime
from typing import IO
from xml.etree.ElementTree import Element

from weasyprint.document import Document as Document
from weasyprint.document import Finisher
from weasyprint.document import Page as Page
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher

__version__: str
VERSION: str
DEFAULT_OPTIONS: dict[str, object]

class CSS:
    def __init__(
        self,
        *,
        string: str | None = ...,
        filename: str | None = ...,
        base_url: str | None = ...,
        url_fetcher: URLFetcher | None = ...,
        media_type: str = ...,
        font_config: FontConfiguration | None = ...,
    ) -> None: ...

class Attachment:
    def __init__(
        self,
        *,
        string: str | bytes | None = ...,
        url: str | None = ...,
        file_obj: IO[bytes] | None = ...,
        base_url: str | None = ...,
        url_fetcher: URLFetcher | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        created: datetime | None = ...,
        modified: datetime | None = ...,
        relationship: str = ...,
    ) -> None: ...

class HTML:
    etree_element: Element
    wrapper_element: Element
    media_type: str
    def _ua_counter_style(self) -> list[dict[str, object]]: ...
    def _ua_stylesheets(self, forms: bool = ...) -> list[object]: ...
    def _ph_stylesheets(self) -> list[object]: ...
    def __init__(
        self,
        *,
        string: str | None = ...,
        base_url: str | None = ...,
        url_fetcher: URLFetcher | None = ...,
        media_type: str = ...,
    ) -> None: ...
    def render(self, font_config: FontConfiguration | None = ..., **options: object) -> Document: ...
    def write_pdf(
        self,
        target: None = ...,
        zoom: float = ...,
        finisher: Finisher | None = ...,
        font_config: FontConfiguration | None = ...,
        **options: object,
    ) -> bytes: ...
