"""From a record to a document: the one path of the window, the export page and the command line.

What is slow to load is imported when it is first wanted: the window hands jobs over and never needs it.
"""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from promocase.document.editions import EDITIONS
from promocase.document.excerpt import Excerpt
from promocase.document.options import Options
from promocase.document.press.pages import Pdf
from promocase.document.press.stage import Hear, Stage, unheard
from promocase.document.press.uncollected import uncollected
from promocase.domain.record import Record

if TYPE_CHECKING:
    from promocase.document.press.pdf import Press


@dataclass(frozen=True, slots=True)
class Job:
    """All a render needs, and all it may know: small, and ready to be sent to the worker.

    A draft shows the same pages; it is only looked at, and so does without what a screen reader is given.
    """

    excerpt: Excerpt
    options: Options
    is_draft: bool = False

    def run(self, press: "Press", hear: Hear = unheard) -> Pdf:
        """The document as a PDF, set by a press that may already be warm."""
        from promocase.document.html import html, missing  # noqa: PLC0415
        from promocase.document.length import excess  # noqa: PLC0415
        from promocase.document.view import view  # noqa: PLC0415

        hear(Stage.READING)
        options = self.options
        with uncollected():
            document = view(self.excerpt, options.edition, options.today)
            page = html(document, options.edition, options.theme, options.paper)
            pdf = press.pdf(page, tagged=not self.is_draft, hear=hear)
            over = excess(self.excerpt, options.edition, document.titles, pdf)
            return replace(pdf, missing=missing(page), excess=over)


def job(record: Record, case_id: str, options: Options) -> Job:
    """Raises PromocaseError for a case, or what else the document is about, that is not there."""
    scope = options.about(record, case_id)
    return Job(options.edition.select(record, scope), options)


def draft(record: Record, case_id: str, options: Options) -> Job:
    """The same for the live document."""
    return replace(job(record, case_id, options), is_draft=True)


def render(record: Record, case_id: str, options: Options, hear: Hear = unheard) -> Pdf:
    """The document as a PDF; `hear` is told what is being done."""
    with uncollected():
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
    document = view(work.excerpt, options.edition, options.today)
    return self_contained(document, options.edition, options.theme, options.paper)
