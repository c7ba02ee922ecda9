"""A live document set whole each time: what serves when pages cannot be remembered."""

from collections.abc import Sequence

from weasyprint.document import Document, DocumentMetadata, Page

from promocase.document.press.line import Line
from promocase.document.press.live.setter import Wanted
from promocase.document.press.live.told import Told
from promocase.document.press.pdf import Press, anchors_of
from promocase.document.press.stage import Stage


class Whole:
    """All pages are set as for an export; each is then a PDF of its own, without tags or links."""

    def __init__(self, press: Press, told: Told | None = None) -> None:
        self._press = press
        self._told = told or Told()

    def set(self, wanted: Wanted, line: Line) -> None:
        """As `Setter` says."""
        line(Stage.LAYING_OUT)
        document = self._press.laid_out(
            wanted.page.html, tighter=lambda _: wanted.tighter().html, pictures=wanted.pictures
        )
        line(Stage.WRITING)
        self._tell(wanted, document, line)

    def _tell(self, wanted: Wanted, document: Document, line: Line) -> None:
        anchors = anchors_of(document.pages)
        spot = anchors.get(wanted.at)
        self._told.begin(wanted.document)
        needed = self._told.needed(spot.page if spot else 0)
        written = {number: _alone(document, document.pages[number]) for number in needed}
        line.tell(self._told.first(written, anchors))
        for number, page in enumerate(document.pages):
            line.go_on()
            if number not in written:
                written[number] = _alone(document, page)
        line.tell(self._told.whole(_in_order(written), anchors))


def _in_order(written: dict[int, bytes]) -> Sequence[bytes]:
    return [written[number] for number in range(len(written))]


def _alone(document: Document, page: Page) -> bytes:
    """Without what is said of the whole document: its name may change, and the page is the same."""
    page.links, page.bookmarks = [], []
    alone = document.copy([page])
    alone.metadata = DocumentMetadata()
    return alone.write_pdf()
