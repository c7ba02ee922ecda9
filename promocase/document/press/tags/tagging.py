"""Writes a laid out document as a PDF with its structure, marked as PDF/UA-1 where it keeps the rules."""

from collections.abc import Callable, Iterator, Sequence
from textwrap import shorten

from pydyf import PDF, Array, Dictionary
from weasyprint.document import Document

from promocase.document.press.tags.check import faults
from promocase.document.press.tags.marked import MarkedPage, set_aside
from promocase.document.press.tags.node import Node
from promocase.document.press.tags.reader import Reader
from promocase.document.press.tags.tidy import tidy
from promocase.document.press.tags.writer import Writer

LONGEST_TOLD = 100
"""Characters of what a link leads to that tell about it where the link itself is only a number."""

AROUND = "\N{THIN SPACE} [,]"
"""What stands around a number that leads somewhere."""

UNSAID = {"", "\0", "\ufeff", "\ufffe"}
"""What a glyph may not be said to mean (7.21.7)."""


def tagged_pdf(laid_out: Document, then: Callable[[PDF], None] = lambda _: None) -> bytes:
    """The document's bytes. The mark of PDF/UA-1 is left out where a rule is not kept; all else is there.

    `then` may change what is written once more, but no mark.
    """
    pages = [MarkedPage(page) for page in laid_out.pages]

    def finish(document: Document, pdf: PDF) -> None:
        _finish(document, pages, pdf)
        then(pdf)

    return laid_out.copy(pages).write_pdf(finisher=finish)


def _finish(document: Document, pages: list[MarkedPage], pdf: PDF) -> None:
    reader = Reader()
    for page in pages:
        reader.read(page)
    tidy(reader.root)
    _tell(reader)
    held = [set_aside(page.stream, reader.aside.get(number, {})) for number, page in enumerate(pages)]
    written = [each for each in pdf.objects if isinstance(each, Dictionary) and each.get("Type") == "/Page"]
    counts = [len(page.marks) for page in pages]
    Writer(pdf, written, counts).write(reader.root)
    wrong = [*faults(reader.root), *_beside(document, written, reader)]
    if reader.lost or held != counts:
        wrong.append("content that belongs nowhere")
    version = None if wrong else 1
    document.metadata.include_in_pdf(pdf, "ua", version, conformance=None, compress=True)


def _tell(reader: Reader) -> None:
    """A link that is only a number is told by what it leads to."""
    for node in reader.root.all():
        if node.kind == "Link" and not any(map(str.isalpha, node.text)):
            targets = (reader.anchors.get(reference.target) for reference in node.references)
            told = next((target.text for target in targets if target), "")
            node.told = shorten(f"{node.text.strip(AROUND)} {told}", LONGEST_TOLD, placeholder="…")


def _beside(document: Document, pages: Sequence[Dictionary], reader: Reader) -> Iterator[str]:
    """The rules beside the structure: a title, a language, no link left out, no letter unknown."""
    if not document.metadata.title:
        yield "no title"
    if not document.metadata.lang:
        yield "no language"
    areas = (page.get("Annots") for page in pages)
    if sum(len(each) for each in areas if isinstance(each, Array)) != sum(_areas(reader.root)):
        yield "a link outside of the structure"
    for font in document.fonts.values():
        if font.missing:
            yield "a letter that no font draws"
        if not UNSAID.isdisjoint(font.to_unicode.values()):
            yield "a glyph without meaning"


def _areas(root: Node) -> Iterator[int]:
    return (sum(1 for _ in node.references) for node in root.all())
