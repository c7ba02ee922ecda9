"""For a manager or HR, who edit and comment."""

from promocase.document.format import Format, Work
from promocase.document.press.pages import Made
from promocase.document.press.stage import Stage
from promocase.phrase import phrase


def docx(work: Work) -> Made:
    """The press draws its charts."""
    from promocase.document.flow.docx import docx as written  # noqa: PLC0415

    work.hear(Stage.WRITING)
    options = work.options
    return Made(written(work.document, options.edition, options.theme, options.paper, work.press()))


FORMAT = Format("docx", phrase("Word document"), (".docx",), docx)
