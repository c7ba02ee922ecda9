"""`promocase new`: a record, blank or from a sample."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from promocase.resource import resource

WORDS = "Make a record."


def describe(command: ArgumentParser) -> None:
    command.add_argument("--sample", choices=samples(), help="start from a complete example")


def run(given: Namespace) -> int:
    from promocase.command.stamp import new_id, now
    from promocase.domain.record import blank_record
    from promocase.exchange.dump import record_from_text
    from promocase.store.recordfile import RecordFile

    if given.sample:
        record = record_from_text(samples()[given.sample].read_text("utf-8"), new_id, now())
    else:
        record = blank_record(new_id, now())
    RecordFile.create(given.file, record).close()
    print(f"Made “{given.file}”" + (f" from the sample “{given.sample}”." if given.sample else "."))
    return 0


def samples() -> dict[str, Path]:
    """The samples that come with the program, by their keys."""
    return {path.stem: path for path in sorted(resource("samples").glob("*.json"))}
