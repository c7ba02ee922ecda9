"""Pages that number what they paint, so that the structure can name it."""

from collections.abc import Mapping

from pydyf import Dictionary
from weasyprint.document import Page
from weasyprint.formatting_structure.boxes import Box
from weasyprint.pdf.stream import Stream

NUMBER = "MCID"

Properties = Mapping[str, object]
"""What a piece of decoration is, in the names of PDF."""


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


def set_aside(stream: Stream, aside: Mapping[int, Properties]) -> int:
    """Turn marks into decoration; how many marks the stream held, these among them."""
    count = 0
    for at, item in enumerate(stream.stream):
        if isinstance(item, Dictionary) and isinstance(number := item.get(NUMBER), int):
            count += 1
            if number in aside:
                stream.stream[at - 1 : at + 1] = ("/Artifact", Dictionary(dict(aside[number])))
    return count
