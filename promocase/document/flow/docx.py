"""A paper as DOCX: to be edited, commented and filed by others."""

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from promocase.document.edition import Edition
from promocase.document.theme import Theme
from promocase.document.view import Document
from promocase.domain.choice import Paper

if TYPE_CHECKING:
    from promocase.document.press.pdf import Press

MANY = 3
"""Pages; a paper of fewer is set with less air, so that it has as few in Word."""

LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The time of every file inside, so that the same paper is the same file."""


def docx(
    document: Document, edition: Edition, theme: Theme, paper: Paper, press: "Press | None" = None
) -> bytes:
    """The bytes of the file; `press` draws the charts, and may already be warm."""
    from promocase.document.flow.reader import flow  # noqa: PLC0415
    from promocase.document.press.pdf import Press  # noqa: PLC0415
    from promocase.document.word.look import Look  # noqa: PLC0415
    from promocase.document.word.package import package  # noqa: PLC0415

    said = flow(document, edition, theme, paper)
    made = BytesIO()
    look = Look.of(theme, paper, is_short=(edition.most_pages or MANY) < MANY)
    package(document, said, look, press or Press()).save(made)
    return _packed(made.getvalue())


def _packed(data: bytes) -> bytes:
    made = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(made, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(ZipInfo(name, LONG_AGO), old.read(name), ZIP_DEFLATED)
    return made.getvalue()
