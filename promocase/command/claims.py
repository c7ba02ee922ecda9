"""`promocase claims`: what a document adds to what was written, out of what, and what it withholds."""

import json
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from promocase.command.terminal import Terminal
from promocase.document.editions import EDITIONS
from promocase.phrase import Phrase, phrase

if TYPE_CHECKING:
    from promocase.document.claims import PaperClaim
    from promocase.figures.withheld import Input

WORDS = phrase("List what a document claims, and from what.")


def describe(command: ArgumentParser) -> None:
    command.add_argument(
        "--case", metavar="KEY", default="", help=phrase("its name or how that begins; else the last")
    )
    command.add_argument(
        "--edition",
        metavar=f"{{{','.join(EDITIONS)}}}",
        default="",
        help=phrase("the kind of document; else the full case"),
    )
    command.add_argument(
        "--date", metavar="DAY", default="", help=phrase("the date on the paper; else today")
    )
    command.add_argument(
        "--about",
        metavar="KEY",
        default="",
        help=phrase("a month, a check-in by day or person, or a person, where the edition is about one"),
    )
    command.add_argument("--json", action="store_true", help=phrase("for other programs"))
    command.add_argument(
        "-o", "--output", metavar="OUT", type=Path, default="-", help=phrase("else it is printed")
    )


def run(given: Namespace, terminal: Terminal) -> int:
    from promocase.command.export import chosen_case
    from promocase.command.output import STANDARD, check_output, write
    from promocase.command.stamp import chosen_day
    from promocase.document.claims import paper_claims
    from promocase.document.options import resolve
    from promocase.store.recordfile import RecordFile

    check_output(given.output, given.file)
    with RecordFile.open(given.file) as file:
        record = file.record
    case = chosen_case(record, given.case)
    day = chosen_day(given.date, record.profile.reader)
    found = paper_claims(record, case.id, resolve(record, case.id, day, given.edition, about=given.about))
    lines = [terminal.say(_line(each)) for each in found]
    if given.json:
        lines = [json.dumps([_plain(each, terminal) for each in found], ensure_ascii=False, indent=1)]
    write(given.output, "".join(f"{each}\n" for each in lines).encode())
    if given.output != STANDARD:
        terminal.tell(phrase("Wrote “{path}”.", path=given.output))
    return 0


def _line(claim: "PaperClaim") -> Phrase:
    subject = claim.subject or claim.figure
    if claim.withheld is None:
        return phrase("{subject}: {text}", subject=subject, text=claim.text or claim.figure)
    return phrase(
        "{subject}: withheld ({figure}). {reason}",
        subject=subject,
        figure=claim.figure,
        reason=claim.withheld,
    )


def _plain(claim: "PaperClaim", terminal: Terminal) -> dict[str, object]:
    from promocase.figures.plain import MONEY, plain_value

    is_money = isinstance(claim.value, MONEY)
    return {
        "figure": claim.figure,
        "text": claim.text,
        "value": None if claim.value is None else plain_value(claim.value),
        "currency" if is_money else "unit": claim.unit,
        "inputs": [_path(each) for each in claim.inputs],
        "formula": terminal.say(claim.formula),
        "where": claim.where,
        "withheld": None if claim.withheld is None else terminal.say(claim.withheld),
    }


def _path(given: "Input") -> str:
    """As in a dump: kind, id and field, with the nested item between."""
    place, field = given
    return "/".join(part for part in (place.kind, place.id, place.many, place.child, field) if part)
