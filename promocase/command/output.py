"""What a command leaves behind: whole files, or none; `-` is standard output, for another program."""

import sys
from pathlib import Path

from promocase.errors import PromocaseError
from promocase.phrase import phrase
from promocase.store.fault import speaking, speaking_of_reading
from promocase.store.recordfile import names_record
from promocase.store.whole import write_whole

STANDARD = Path("-")
"""The name that stands for standard output. What is told of it beside goes elsewhere, or is not told."""


def check_output(output: Path, record: Path) -> None:
    """PromocaseError, before any work is done, for a file that must not or cannot be written."""
    if output == STANDARD:
        return
    with speaking_of_reading(output):
        is_same = output.exists() and record.exists() and output.samefile(record)
    if is_same or names_record(output):
        raise PromocaseError(
            phrase("“{path}” is a record, which is not written over.", path=output),
            phrase("Choose another name for -o."),
        )
    if not output.absolute().parent.is_dir():
        raise PromocaseError(
            phrase("There is no folder “{folder}”.", folder=output.parent),
            phrase("Make it first, or choose another."),
        )


def write(path: Path, data: bytes) -> None:
    """A whole file or none; PromocaseError says why not. To standard output as they are."""
    if path == STANDARD:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    with speaking(path):
        write_whole(path, data)
