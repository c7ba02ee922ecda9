"""`promocase new`: a record, blank or from a sample."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from promocase.command.terminal import Terminal
from promocase.phrase import phrase
from promocase.resource import resource

WORDS = phrase("Make a record.")


def describe(command: ArgumentParser) -> None:
    command.add_argument("--sample", choices=samples(), help=phrase("start from a complete example"))


def run(given: Namespace, terminal: Terminal) -> int:
    from promocase.command.stamp import new_id, now
    from promocase.domain.record import blank_record
    from promocase.exchange.dump import record_from_text
    from promocase.store.recordfile import RecordFile

    if given.sample:
        record = record_from_text(samples()[given.sample].read_text("utf-8"), new_id, now())
    else:
        record = blank_record(new_id, now())
    RecordFile.create(given.file, record).close()
    if given.sample:
        words = phrase("Made “{path}” from the sample “{sample}”.", path=given.file, sample=given.sample)
    else:
        words = phrase("Made “{path}”.", path=given.file)
    terminal.tell(words)
    return 0


def samples() -> dict[str, Path]:
    """The samples that come with the program, by their keys."""
    return {path.stem: path for path in sorted(resource("samples").glob("*.json"))}
