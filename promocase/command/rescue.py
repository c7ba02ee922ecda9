"""`promocase rescue`: what can still be read of a damaged record, as a new one; the old one is only read."""

import secrets
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from promocase.command.terminal import Terminal
from promocase.errors import PromocaseError
from promocase.phrase import Phrase, phrase, plural

if TYPE_CHECKING:
    from promocase.store.rescue import Rescued

WORDS = phrase("Read what is left of a damaged record into a new one.")


def describe(command: ArgumentParser) -> None:
    command.add_argument(
        "-o",
        "--output",
        metavar="NEW",
        type=Path,
        required=True,
        help=phrase("the record to be made; the damaged one stays as it is"),
    )


def run(given: Namespace, terminal: Terminal) -> int:
    from promocase.command.stamp import new_id, now
    from promocase.domain.record import KINDS, blank_record
    from promocase.store.entrance import look_at
    from promocase.store.fault import speaking_of_reading
    from promocase.store.recordfile import RecordFile
    from promocase.store.rescue import rescued

    scratch = given.output.with_name(f".{secrets.token_hex(6)}.new")
    _see_that_it_is_free(given.output)
    with speaking_of_reading(given.file):
        look_at(given.file)
        found = rescued(given.file, blank_record(new_id, now()), scratch)
    if found is None:
        raise PromocaseError(
            phrase("Nothing of a record could be read in “{name}”.", name=given.file.name),
            phrase("Try a copy of it made earlier."),
        )
    RecordFile.create(given.output, found.record, found.files.values()).close()
    items = sum(len(found.record.of(kind)) for kind in KINDS)
    terminal.tell(_of_items(items, given.output), _of_files(len(found.files)))
    for line in _report(found):
        terminal.tell(line)
    return 0


def _see_that_it_is_free(path: Path) -> None:
    """Before the long work: what is there is never written over."""
    if path.exists():
        raise PromocaseError(
            phrase("“{path}” is already there. It was left as it is.", path=path),
            phrase("Choose another name."),
        )
    if not path.absolute().parent.is_dir():
        raise PromocaseError(
            phrase("There is no folder “{folder}”.", folder=path.parent),
            phrase("Make it first, or choose another."),
        )


def _of_items(count: int, path: Path) -> Phrase:
    return plural("Wrote {count} item into “{path}”.", "Wrote {count} items into “{path}”.", count, path=path)


def _of_files(count: int) -> Phrase:
    return plural("{count} attached file came along.", "{count} attached files came along.", count)


def _report(found: "Rescued") -> Iterator[Phrase]:
    if found.is_whole:
        yield phrase("Nothing was lost.")
    if not found.has_profile:
        yield phrase("Lost: who you are (name, role and what stands with them).")
    for kind, id in found.lost:
        yield phrase("Lost: {kind} {id}", kind=_kind(kind), id=id)
    if found.missing is None:
        yield phrase("How many items there were could not be read, so others may be missing.")
    elif (unnamed := found.missing - len(found.lost)) > 0:
        yield plural(
            "Lost: {count} item whose name is gone", "Lost: {count} items whose names are gone", unnamed
        )
    for kind, id in found.doubtful:
        yield phrase("Look through: {kind} {id} is not as it was written", kind=_kind(kind), id=id)
    for name in found.lost_files:
        yield phrase("Lost: the attached file “{name}”", name=name)


def _kind(key: str) -> str:
    from promocase.domain.record import KINDS

    return KINDS[key].NAME
