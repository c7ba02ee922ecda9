"""Pages that number what they paint, so that the structure can name it."""

from collections.abc import Iterable

from pydyf import Dictionary
from weasyprint.document import Page
from weasyprint.formatting_structure.boxes import Box
from weasyprint.pdf.stream import Stream

NUMBER = "MCID"


class MarkedPage(Page):
    """A laid out page; once it is painted, `marks` are the numbers of the boxes that show something."""

    marks: dict[Box, int]
    stream: Stream

    def __init__(self, page: Page) -> None:
        self.__dict__.update(page.__dict__)

    @property
    def root(self) -> Box:
        return self._page_box

    def paint(self, stream: Stream, scale: float = 1) -> None:
        """WeasyPrint marks what it paints once it has somewhere to note it."""
        stream._tags = {}
        super().paint(stream, scale)
        self.stream = stream
        self.marks = {box: mark["mcid"] for box, mark in stream._tags.items()}


def set_aside(stream: Stream, numbers: Iterable[int]) -> int:
    """Turn marks into decoration; how many marks the stream holds, these among them."""
    aside, count = set(numbers), 0
    for at, item in enumerate(stream.stream):
        if isinstance(item, Dictionary) and NUMBER in item:
            count += 1
            if item[NUMBER] in aside:
                stream.stream[at - 1 : at + 1] = ("/Artifact", Dictionary({"Type": "/Pagination"}))
    return count
