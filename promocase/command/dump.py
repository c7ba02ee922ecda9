"""`promocase dump`: the whole record as one JSON text, for people, other programs and the years to come."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from promocase.command.terminal import Terminal
from promocase.phrase import Phrase, phrase, plural

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
    from promocase.store.fault import left_out
    from promocase.store.recordfile import RecordFile

    check_output(given.output, given.file)
    with RecordFile.open(given.file) as file:
        data = text_from_record(file.record).encode()
        said, lost = _write_files(file, given.files) if given.files else ("", ())
    write(given.output, data)
    if given.output != STANDARD:
        terminal.tell(phrase("Wrote “{path}”.", path=given.output))
    if said:
        terminal.warn(said)
    if lost:
        terminal.warn(left_out(lost))
        return 1
    return 0


def _write_files(file: "RecordFile", folder: Path) -> tuple[Phrase, tuple[str, ...]]:
    """All that can be read, what is told of it, and the names of the rest."""
    from promocase.command.attached import name_for
    from promocase.command.output import write
    from promocase.domain.attached import attachments_of
    from promocase.store.fault import speaking
    from promocase.store.whole import make_private

    with speaking(folder):
        make_private(folder)
    named = {each.digest: each for each in attachments_of(file.record)}
    kept = sorted(named.keys() & file.digests())
    lost: list[str] = []
    for digest in kept:
        if (data := file.readable(digest)) is None:
            lost.append(named[digest].name)
        else:
            write(folder / name_for(named[digest]), data)
    words = plural(
        "Wrote {count} attached file into “{folder}”.",
        "Wrote {count} attached files into “{folder}”.",
        len(kept) - len(lost),
        folder=folder,
    )
    return words, tuple(lost)
