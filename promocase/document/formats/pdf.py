"""The paper itself, as pages: what is printed, sent and kept."""

from dataclasses import replace
from functools import partial

from promocase.document.format import Format, Work
from promocase.document.press.pages import Pdf
from promocase.phrase import phrase


def pdf(work: Work) -> Pdf:
    """Pages that say what no font draws, and what an edition is too long by."""
    from promocase.document.html import html, missing, pictures, tighter  # noqa: PLC0415
    from promocase.document.length import excess  # noqa: PLC0415

    options, document = work.options, work.document
    page = html(document, options.edition, options.theme, options.paper)
    less = partial(
        tighter, document=document, edition=options.edition, theme=options.theme, paper=options.paper
    )
    made = work.press().pdf(
        page, tighter=less, tagged=not work.is_draft, pictures=pictures(document), hear=work.hear
    )
    over = excess(work.excerpt, options.edition, document.titles, made)
    return replace(made, missing=missing(page), excess=over)


FORMAT = Format("pdf", phrase("PDF"), (".pdf",), pdf)
