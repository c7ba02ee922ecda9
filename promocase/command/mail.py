"""`promocase mail`: the words of an e-mail for a case, to be sent by hand."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from promocase.command.terminal import Terminal
from promocase.document.editions import EDITIONS
from promocase.phrase import phrase

WORDS = phrase("Write the words of an e-mail that brings the document, or asks for a talk about it.")


def describe(command: ArgumentParser) -> None:
    command.add_argument("--meeting", action="store_true", help=phrase("ask for a talk instead"))
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
        "-o", "--output", metavar="OUT.txt", type=Path, default="-", help=phrase("else it is printed")
    )


def run(given: Namespace, terminal: Terminal) -> int:
    from promocase.command.export import chosen_case
    from promocase.command.output import STANDARD, check_output, write
    from promocase.command.stamp import chosen_day
    from promocase.document.mail import mail
    from promocase.document.options import resolve
    from promocase.store.recordfile import RecordFile

    check_output(given.output, given.file)
    with RecordFile.open(given.file) as file:
        record = file.record
    case = chosen_case(record, given.case)
    day = chosen_day(given.date, record.profile.reader)
    options = resolve(record, case.id, day, given.edition)
    made = mail("meeting" if given.meeting else "case", record, case.id, options)
    write(given.output, made.text.encode())
    if given.output != STANDARD:
        terminal.tell(phrase("Wrote “{path}”.", path=given.output))
    return 0
