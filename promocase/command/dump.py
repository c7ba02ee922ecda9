"""`promocase dump`: the whole record as one JSON text, for people, other programs and the years to come."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from promocase.command.terminal import Terminal
from promocase.phrase import phrase, plural

if TYPE_CHECKING:
    from promocase.store.recordfile import RecordFile

WORDS = phrase("Write the whole record as JSON.")


def describe(command: ArgumentParser) -> None:
    command.add_argument(
        "-o", "--output", metavar="OUT.json", type=Path, default="-", help=phrase("else it is printed")
    )
    command.add_argument(
        "--files", metavar="DIR", type=Path, help=phrase("write the attached files into this folder")
    )


def run(given: Namespace, terminal: Terminal) -> int:
    from promocase.command.output import STANDARD, check_output, write
    from promocase.exchange.dump import text_from_record
    from promocase.store.recordfile import RecordFile

    check_output(given.output, given.file)
    with RecordFile.open(given.file) as file:
        data = text_from_record(file.record).encode()
        said = _write_files(file, given.files) if given.files else ""
    write(given.output, data)
    if given.output != STANDARD:
        terminal.tell(phrase("Wrote “{path}”.", path=given.output))
    if said:
        terminal.warn(said)
    return 0


def _write_files(file: "RecordFile", folder: Path) -> str:
    from promocase.command.attached import name_for
    from promocase.command.output import write
    from promocase.domain.attached import attachments_of
    from promocase.store.fault import speaking
    from promocase.store.whole import make_private

    with speaking(folder):
        make_private(folder)
    named = {each.digest: each for each in attachments_of(file.record)}
    kept = named.keys() & file.digests()
    for digest in kept:
        write(folder / name_for(named[digest]), file.attachment(digest))
    return plural(
        "Wrote {count} attached file into “{folder}”.",
        "Wrote {count} attached files into “{folder}”.",
        len(kept),
        folder=folder,
    )
