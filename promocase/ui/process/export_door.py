"""The way out as the export page sees it, so that the page knows neither renderer nor worker."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from promocase.document.options import Options
from promocase.domain.choice import Paper
from promocase.domain.item import Attachment
from promocase.domain.kinds.paper import Paper as KeptPaper
from promocase.domain.reading import Reader
from promocase.domain.record import Record
from promocase.errors import PromocaseError
from promocase.ui.process.boxes import BoxLine, box_lines
from promocase.ui.process.claimed import ClaimLine, claimed
from promocase.ui.process.mailed import mailed
from promocase.ui.process.outlined import SectionLine, section_lines
from promocase.ui.process.sections import SectionText, section_texts
from promocase.ui.process.sent import (
    AccountEars,
    AccountWish,
    SentLine,
    accounted,
    differences,
    fields_of_paper,
    sent,
)

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from promocase.document.accounting import Account
    from promocase.document.compare import Stretch
    from promocase.document.mail import Mail

__all__ = [
    "AccountEars",
    "AccountWish",
    "BoxLine",
    "ClaimLine",
    "ExportDoor",
    "ExportEars",
    "ExportWish",
    "PrintWish",
    "SectionLine",
    "SectionText",
    "SentLine",
]


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What is to be written, and where; the ending says in which format."""

    case_id: str
    options: Options
    path: Path


@dataclass(frozen=True, slots=True)
class PrintWish:
    """What is to be printed, and on which printer."""

    case_id: str
    options: Options
    printer: "QPrinter"


@dataclass(frozen=True, slots=True)
class ExportEars:
    """Who hears how an export goes. Each is called in the window's thread, and none after a cancel.

    ``progressed`` takes percent (0 to 100) and what is being done, in plain words; exactly one of
    ``finished`` (with the file written, None for what was printed) and ``failed`` follows. Before it
    ``remarked`` may tell what the person should know of the pages.
    """

    progressed: Callable[[int, str], None]
    finished: Callable[[Path | None], None]
    failed: Callable[[PromocaseError], None]
    remarked: Callable[[str], None] = lambda _: None


@dataclass(frozen=True, slots=True)
class ExportDoor:
    """``start`` returns at once; its answer cancels the export and leaves any file at the path as it was.
    PromocaseError where nothing can be written under that name.

    ``pick_target`` asks for the path, given the widget that asks and a name to offer, without an ending; None
    if the person thought better of it. ``pick_printer`` asks for a printer, given that widget, the name of
    the paper and its size, and ``print`` prints as ``start`` writes. ``open_path`` and ``open_folder`` show a
    written file, or its folder, with the system's own programs. ``claims`` tells what the paper would claim,
    ``boxes`` where it would show a box for a sign, ``sections`` what there would be on it, ``texts`` its
    words as text; ``mail`` words an e-mail for it.

    ``account`` returns at once and tells later what is kept of a paper that left, ``fields`` as what,
    ``sent`` what was kept, ``differences`` how two of them differ; ``save_copy`` asks where to, with a name
    to offer, and writes.
    """

    start: Callable[[ExportWish, ExportEars], Callable[[], None]]
    pick_target: Callable[[QWidget, str], Path | None]
    open_path: Callable[[Path], None]
    open_folder: Callable[[Path], None]
    pick_printer: Callable[[QWidget, str, Paper], "QPrinter | None"]
    print: Callable[[PrintWish, ExportEars], Callable[[], None]]
    claims: Callable[[Record, str, Options], tuple[ClaimLine, ...]] = claimed
    boxes: Callable[[Record, str, Options], tuple[BoxLine, ...]] = box_lines
    texts: Callable[[Record, str, Options], tuple[SectionText, ...]] = section_texts
    sections: Callable[[Record, str, Options], tuple[SectionLine, ...]] = section_lines
    mail: Callable[[str, Record, str, Options], "Mail"] = mailed
    account: Callable[[AccountWish, AccountEars], None] = accounted
    fields: Callable[["Account", str, date, Attachment | None, Reader], dict[str, object]] = fields_of_paper
    sent: Callable[[Record, int], tuple[SentLine, ...]] = sent
    differences: Callable[[KeptPaper, KeptPaper], tuple["Stretch", ...]] = differences
    save_copy: Callable[[QWidget, str, bytes], Path | None] = lambda _asking, _name, _data: None
