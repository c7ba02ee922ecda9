"""One page for a browser, with all it needs inside."""

from typing import TYPE_CHECKING

from promocase.document.edition import Edition
from promocase.document.format import Format, Written
from promocase.document.theme import Theme
from promocase.domain.choice import Paper
from promocase.phrase import phrase

if TYPE_CHECKING:
    from promocase.document.view import Document


def html(document: "Document", edition: Edition, theme: Theme, paper: Paper) -> str:
    """A browser or bare WeasyPrint shows the same pages."""
    from promocase.document.self_contained import self_contained  # noqa: PLC0415

    return self_contained(document, edition, theme, paper)


FORMAT = Format("html", phrase("Web page"), (".html", ".htm"), Written(html))
