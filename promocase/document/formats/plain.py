"""For an e-mail, or a form that takes nothing else."""

from typing import TYPE_CHECKING

from promocase.document.edition import Edition
from promocase.document.format import Format, Written
from promocase.document.theme import Theme
from promocase.domain.choice import Paper
from promocase.phrase import phrase

if TYPE_CHECKING:
    from promocase.document.view import Document


def plain(document: "Document", edition: Edition, theme: Theme, paper: Paper) -> str:
    """Words alone, with headings and lists by signs that every keyboard has."""
    from promocase.document.flow.plain import plain as written  # noqa: PLC0415

    return written(document, edition, theme, paper)


FORMAT = Format("plain", phrase("Plain text"), (".txt",), Written(plain))
