"""From a record to a document: the one path of the window, the export page and the command line.

What is slow to load is imported when it is first wanted: the window hands jobs over and never needs it.
"""

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from promocase.document.editions import EDITIONS
from promocase.document.excerpt import Excerpt, excerpt
from promocase.document.press.pages import Pdf
from promocase.document.press.stage import Hear, Stage, unheard
from promocase.document.press.uncollected import uncollected
from promocase.document.theme import THEMES, USUAL
from promocase.domain.choice import Paper
from promocase.domain.record import Record
from promocase.errors import PromocaseError

if TYPE_CHECKING:
    from promocase.document.press.pdf import Press

PAPERS = tuple(paper.value for paper in Paper)


@dataclass(frozen=True, slots=True)
class Options:
    """What one document is to be; the keys are those of EDITIONS, THEMES and Paper."""

    today: date
    edition: str = "full"
    theme: str = USUAL
    paper: str = "a4"


@dataclass(frozen=True, slots=True)
class Job:
    """All a render needs, and all it may know: small, and ready to be sent to the worker."""

    excerpt: Excerpt
    options: Options

    def run(self, press: "Press", hear: Hear = unheard) -> Pdf:
        """The document as a PDF, set by a press that may already be warm."""
        from promocase.document.html import html, missing  # noqa: PLC0415
        from promocase.document.view import view  # noqa: PLC0415

        hear(Stage.READING)
        options = self.options
        theme = THEMES[options.theme]
        with uncollected():
            page = html(view(self.excerpt, options.today), options.edition, theme, options.paper)
            return replace(press.pdf(page, hear=hear), missing=missing(page))


def job(record: Record, case_id: str, options: Options) -> Job:
    """Raises PromocaseError for an edition, theme, paper or case that is not there."""
    for known, key, what in (
        (EDITIONS, options.edition, "edition"),
        (THEMES, options.theme, "theme"),
        (PAPERS, options.paper, "paper size"),
    ):
        if key not in known:
            raise PromocaseError(f"There is no {what} “{key}”.", f"Choose one of: {', '.join(known)}.")
    return Job(excerpt(record, case_id, EDITIONS[options.edition]), options)


def render(record: Record, case_id: str, options: Options, hear: Hear = unheard) -> Pdf:
    """The document as a PDF; `hear` is told what is being done."""
    from promocase.document.press.pdf import Press  # noqa: PLC0415

    return job(record, case_id, options).run(Press(), hear)


def warm() -> None:
    """Load whatever a job will want, before the first one comes."""
    from promocase.document.html import missing  # noqa: PLC0415
    from promocase.document.view import builder  # noqa: PLC0415

    missing("")
    for edition in EDITIONS.values():
        for key, _ in edition.sections:
            builder(key)


def self_contained_html(record: Record, case_id: str, options: Options) -> str:
    """The document as one HTML file; a browser or bare WeasyPrint shows the same pages."""
    from promocase.document.self_contained import self_contained  # noqa: PLC0415
    from promocase.document.view import view  # noqa: PLC0415

    work = job(record, case_id, options)
    return self_contained(
        view(work.excerpt, options.today), options.edition, THEMES[options.theme], options.paper
    )
