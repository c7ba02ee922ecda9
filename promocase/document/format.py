"""What a way out is: its name, the endings of its files, and what makes it of a document.

The ways themselves are the files of `formats/`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from promocase.document.edition import Edition
from promocase.document.excerpt import Excerpt
from promocase.document.options import Options
from promocase.document.press.pages import Made
from promocase.document.press.stage import Hear, Stage, unheard
from promocase.document.theme import Theme
from promocase.domain.choice import Paper
from promocase.phrase import Phrase

if TYPE_CHECKING:
    from promocase.document.press.pdf import Press
    from promocase.document.view import Document


@dataclass(frozen=True, slots=True)
class Work:
    """A document on its way out, with what a format may need: a press for pages, files by their digest.

    `files` holds what the evidence of an excerpt has attached, where a format takes them; of one that is not
    in the record there are no bytes. `is_draft` pages go to a printer.
    """

    excerpt: Excerpt
    options: Options
    document: "Document"
    press: Callable[[], "Press"]
    hear: Hear = unheard
    files: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    is_draft: bool = False


Make = Callable[[Work], Made]

Write = Callable[["Document", Edition, Theme, Paper], bytes | str]
"""Writes a view by itself, as the text formats do; what it returns is put out in UTF-8."""


@dataclass(frozen=True, slots=True)
class Format:
    """One form of any edition. The first of its `endings` (".pdf") is the one that is offered.

    A file in `formats/` is imported by whoever lists the formats, the window among them: what is slow to load
    is imported within `make`. With `takes_files` a job brings the attached files along.
    """

    key: str
    name: Phrase
    endings: tuple[str, ...]
    make: Make
    takes_files: bool = False

    @property
    def ending(self) -> str:
        return self.endings[0]


@dataclass(frozen=True, slots=True)
class Written:
    """What makes a format of a function that writes the view: `Format(…, Written(markdown))`."""

    write: Write

    def __call__(self, work: Work) -> Made:
        work.hear(Stage.WRITING)
        options = work.options
        data = self.write(work.document, options.edition, options.theme, options.paper)
        return Made(data if isinstance(data, bytes) else data.encode())
