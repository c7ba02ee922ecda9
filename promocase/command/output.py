"""What a command leaves behind: whole files, or none."""

from pathlib import Path

from promocase.errors import PromocaseError
from promocase.phrase import phrase
from promocase.store.fault import speaking, speaking_of_reading
from promocase.store.recordfile import SUFFIX
from promocase.store.whole import write_whole


def check_output(output: Path, record: Path, unwanted: tuple[str, ...] = ()) -> None:
    """PromocaseError, before any work is done, for a file that must not or cannot be written."""
    with speaking_of_reading(output):
        is_same = output.exists() and record.exists() and output.samefile(record)
    if is_same or output.suffix.lower() == SUFFIX:
        raise PromocaseError(
            phrase("“{path}” is a record, which is not written over.", path=output),
            phrase("Choose another name for -o."),
        )
    if output.suffix.lower() in unwanted:
        raise PromocaseError(
            phrase("“{path}” would not hold what its name says.", path=output),
            phrase("Change its ending, or use or leave out --html."),
        )
    if not output.absolute().parent.is_dir():
        raise PromocaseError(
            phrase("There is no folder “{folder}”.", folder=output.parent),
            phrase("Make it first, or choose another."),
        )


def write(path: Path, data: bytes) -> None:
    """A whole file or none; PromocaseError says why not."""
    with speaking(path):
        write_whole(path, data)
