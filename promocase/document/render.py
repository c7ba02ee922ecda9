"""From a record to a document: the one path of the window, the export page and the command line.

What is slow to load is imported when it is first wanted: the window hands jobs over and never needs it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from promocase.document.attached import files_of
from promocase.document.editions import EDITIONS
from promocase.document.excerpt import Excerpt
from promocase.document.format import Format, Work
from promocase.document.formats import FORMATS
from promocase.document.formats.pdf import pdf
from promocase.document.live import tell_live
from promocase.document.logo import Read, logo_of, nothing, printable
from promocase.document.options import Options
from promocase.document.press.line import Line
from promocase.document.press.pages import Made, Pdf
from promocase.document.press.stage import Hear, Stage, unheard
from promocase.document.press.uncollected import uncollected
from promocase.domain.record import Record

if TYPE_CHECKING:
    from promocase.document.press.live.workshop import Workshop
    from promocase.document.press.pdf import Press


@dataclass(frozen=True, slots=True)
class Job:
    """All a render needs, and all it may know: small, and ready to be sent to the worker.

    A draft is the same pages for a printer, and so does without what a screen reader is given.
    """

    excerpt: Excerpt
    options: Options
    is_draft: bool = False
    logo: bytes = b""

    def run(self, press: "Press", hear: Hear = unheard) -> Pdf:
        """The document as pages, set by a press that may already be warm."""
        with uncollected():
            given = _work(self.excerpt, self.options, lambda: press, hear, logo=self.logo)
            return pdf(replace(given, is_draft=self.is_draft))


@dataclass(frozen=True, slots=True)
class Live:
    """The same for the live document; `at` is the anchor of the edit, whose page is told first."""

    excerpt: Excerpt
    options: Options
    at: str = ""
    logo: bytes = b""

    def run(self, press: "Workshop", line: Line) -> None:
        """Tells pages, set by a press that remembers what it has told."""
        with uncollected():
            given = _work(self.excerpt, self.options, lambda: press, line, logo=self.logo)
            tell_live(given, self.at, press.live, line)


@dataclass(frozen=True, slots=True)
class Writing:
    """The same in any format; `files` are the attached ones by digest, where the format takes them."""

    excerpt: Excerpt
    options: Options
    format: Format
    files: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    logo: bytes = b""

    def run(self, press: "Press", hear: Hear = unheard) -> Made:
        """The document, written."""
        return self._written(lambda: press, hear)

    def here(self) -> Made:
        """The same without a worker; a press is only made for a format that wants one."""
        return self._written(_press, unheard)

    def _written(self, press: Callable[[], "Press"], hear: Hear) -> Made:
        with uncollected():
            given = _work(self.excerpt, self.options, press, hear, logo=self.logo)
            return self.format.make(replace(given, files=self.files))


def job(record: Record, case_id: str, options: Options, read: Read = nothing) -> Job:
    """Raises PromocaseError for a case, or what else the document is about, that is not there.

    `read` gives the bytes of what is attached, as far as a paper shows it.
    """
    scope = options.scope or options.about(record, case_id)
    excerpt = options.edition.select(record, scope)
    return Job(excerpt, options, logo=logo_of(excerpt.profile, read))


def draft(record: Record, case_id: str, options: Options, read: Read = nothing) -> Job:
    """The same for a printer."""
    return replace(job(record, case_id, options, read), is_draft=True)


def live(record: Record, case_id: str, options: Options, read: Read = nothing, at: str = "") -> Live:
    """The same for the live document, after an edit `at` an anchor."""
    made = job(record, case_id, options, read)
    return Live(made.excerpt, options, at, made.logo)


def writing(record: Record, case_id: str, options: Options, format: Format, read: Read = nothing) -> Writing:
    """The same in any format; what its evidence has attached is read where the format takes it."""
    made = job(record, case_id, options, read)
    files = files_of(made.excerpt, read) if format.takes_files and read is not nothing else {}
    return Writing(made.excerpt, options, format, files, made.logo)


def render(record: Record, case_id: str, options: Options, hear: Hear = unheard, read: Read = nothing) -> Pdf:
    """The document as a PDF; `hear` is told what is being done."""
    return job(record, case_id, options, read).run(_press(), hear)


def warm() -> None:
    """Load whatever a job will want, before the first one comes."""
    from promocase.document.html import missing  # noqa: PLC0415
    from promocase.document.view import builder  # noqa: PLC0415

    missing("")
    for edition in EDITIONS.values():
        for key, _ in edition.sections:
            builder(key)


def self_contained_html(record: Record, case_id: str, options: Options, read: Read = nothing) -> str:
    """The document as one HTML file; a browser or bare WeasyPrint shows the same pages."""
    return writing(record, case_id, options, FORMATS["html"], read).here().data.decode()


def _press() -> "Press":
    with uncollected():
        from promocase.document.press.pdf import Press  # noqa: PLC0415

        return Press()


def _work(
    excerpt: Excerpt,
    options: Options,
    press: Callable[[], "Press"],
    hear: Hear,
    *,
    logo: bytes,
) -> Work:
    """What a format is given; putting an excerpt into words is the first thing that takes time."""
    from promocase.document.view import view  # noqa: PLC0415

    hear(Stage.READING)
    document = view(excerpt, options.edition, options.today, logo=printable(logo))
    return Work(excerpt, options, document, press, hear)
