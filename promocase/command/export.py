"""`promocase export`: the document of a case, as the window makes it."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from promocase.document.editions import EDITIONS
from promocase.document.options import PAPERS, resolve
from promocase.document.theme import THEMES
from promocase.errors import PromocaseError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from promocase.domain.kinds.case import Case
    from promocase.domain.record import Record

WORDS = "Write the document of a case."


def describe(command: ArgumentParser) -> None:
    command.add_argument(
        "-o", "--output", metavar="OUT.pdf", type=Path, required=True, help="the document to write"
    )
    command.add_argument(
        "--case", metavar="KEY", default="", help="its name or how that begins; else the last"
    )
    command.add_argument("--edition", metavar=_one_of(EDITIONS), default="", help="the kind of document")
    command.add_argument(
        "--theme", metavar=_one_of(THEMES), default="", help="how it looks; else as chosen in the case"
    )
    command.add_argument("--paper", metavar=_one_of(PAPERS), default="", help="else as in the profile")
    command.add_argument("--html", action="store_true", help="one self-contained HTML file instead of a PDF")


def _one_of(keys: "Iterable[str]") -> str:
    return f"{{{','.join(keys)}}}"


def run(given: Namespace) -> int:
    from promocase.command.output import check_output, count, write
    from promocase.command.stamp import today
    from promocase.document.render import render, self_contained_html
    from promocase.store.recordfile import RecordFile

    check_output(given.output, given.file, unwanted=(".pdf",) if given.html else (".html", ".htm"))
    with RecordFile.open(given.file) as file:
        record = file.record
    case = chosen_case(record, given.case)
    options = resolve(record, case.id, today(), given.edition, given.theme, given.paper)
    if given.html:
        write(given.output, self_contained_html(record, case.id, options).encode())
        print(f"Wrote “{given.output}”.")
        return 0
    pdf = render(record, case.id, options)
    write(given.output, pdf.data)
    print(f"Wrote “{given.output}”, {count(pdf.pages, 'page')}.")
    if pdf.excess:
        print(pdf.excess.message, *pdf.excess.hints, sep="\n", file=sys.stderr)
    if pdf.missing:
        print(f"Shown as boxes, since no font has them: {' '.join(sorted(pdf.missing))}", file=sys.stderr)
    return 0


def chosen_case(record: "Record", key: str) -> "Case":
    """By id, by name, or by how only one name begins; the last case for a blank key."""
    if not record.cases:
        raise PromocaseError("This record holds no case.", "Open it and start one on the page “The ask”.")
    if not key.strip():
        return record.cases[-1]
    wanted = key.strip().casefold()
    found = (
        [case for case in record.cases if case.id == key]
        or [case for case in record.cases if case.title.casefold() == wanted]
        or [case for case in record.cases if case.title.casefold().startswith(wanted)]
    )
    if len(found) == 1:
        return found[0]
    known = ", ".join(f"“{case.title}” ({case.id})" for case in found or record.cases)
    problem = "fits several cases" if found else "fits no case"
    raise PromocaseError(f"“{key}” {problem}.", f"Name one of: {known}.")
