"""One-page PDFs that are open: each is opened when it is first drawn, and stays so while it is shown."""

from typing import TYPE_CHECKING

from promocase.ui.preview.pdfium import closed, opened

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument


class Opened:
    """The pages at hand; for one thread. A page that did not change is the same object, and stays open."""

    def __init__(self) -> None:
        self.pages: tuple[bytes, ...] = ()
        self._documents: dict[int, PdfDocument] = {}
        """By the identity of the page, which is kept as long as they are."""

    def show(self, pages: tuple[bytes, ...]) -> None:
        """From now on these; those not among them are closed."""
        kept = set(map(id, pages))
        for page in self._documents.keys() - kept:
            closed(self._documents.pop(page))
        self.pages = pages

    def document(self, number: int) -> "PdfDocument":
        """Of one page, which is its first."""
        page = self.pages[number]
        if id(page) not in self._documents:
            self._documents[id(page)] = opened(page)
        return self._documents[id(page)]
