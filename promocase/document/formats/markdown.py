"""For a wiki, or a tool that keeps text."""

from typing import TYPE_CHECKING

from promocase.document.edition import Edition
from promocase.document.format import Format, Written
from promocase.document.theme import Theme
from promocase.domain.choice import Paper
from promocase.phrase import phrase

if TYPE_CHECKING:
    from promocase.document.view import Document


def markdown(document: "Document", edition: Edition, theme: Theme, paper: Paper) -> str:
    """In GitHub's dialect."""
    from promocase.document.flow.markdown import markdown as written  # noqa: PLC0415

    return written(document, edition, theme, paper)


FORMAT = Format("markdown", phrase("Markdown"), (".md", ".markdown"), Written(markdown))
