"""The sections of a paper as text for the clipboard; what makes a paper is loaded when somebody asks."""

from dataclasses import dataclass

from promocase.document.options import Options
from promocase.domain.kinds.case import Case
from promocase.domain.record import Record


@dataclass(frozen=True, slots=True)
class SectionText:
    """`name` is its heading, or how it begins; `key` is blank for all of the paper, which has no name."""

    key: str
    name: str
    text: str


def section_texts(record: Record, case_id: str, options: Options) -> tuple[SectionText, ...]:
    """All of the paper first, then each section in order; none without a case."""
    from promocase.document.flow.plain import name_of, section_of, whole  # noqa: PLC0415
    from promocase.document.flow.reader import flow  # noqa: PLC0415
    from promocase.document.render import job  # noqa: PLC0415
    from promocase.document.view import view  # noqa: PLC0415

    if record.find(Case, case_id) is None:
        return ()
    work = job(record, case_id, options)
    document = view(work.excerpt, options.edition, options.today)
    said = flow(document, options.edition, options.theme, options.paper)
    sections = (
        SectionText(part.key, name_of(part), section_of(said, part.key)) for part in said.parts if part.key
    )
    return SectionText("", "", whole(said)), *sections
