"""The paper itself, as pages: what is printed, sent and kept."""

from dataclasses import replace

from promocase.document.format import Format, Work
from promocase.document.press.pages import Pdf
from promocase.phrase import phrase


def pdf(work: Work) -> Pdf:
    """Pages that say what no font draws, and what an edition is too long by."""
    from promocase.document.html import in_pieces, missing, pictures, tighter  # noqa: PLC0415
    from promocase.document.length import excess  # noqa: PLC0415

    options, document = work.options, work.document
    page = in_pieces(document, options.edition, options.theme, options.paper)
    made = work.press().pdf(
        page.html,
        tighter=lambda _: tighter(page, document, options.edition, options.theme, options.paper).html,
        tagged=not work.is_draft,
        pictures=pictures(document),
        hear=work.hear,
    )
    over = excess(work.excerpt, options.edition, document.titles, made)
    return replace(made, missing=missing(page.letters), excess=over)


FORMAT = Format("pdf", phrase("PDF"), (".pdf",), pdf)
