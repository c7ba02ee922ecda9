"""`promocase new`: a record, blank or from a sample."""

from argparse import ArgumentParser, Namespace

from promocase.command.terminal import Terminal
from promocase.phrase import phrase
from promocase.resource import resource

WORDS = phrase("Make a record.")


def describe(command: ArgumentParser) -> None:
    command.add_argument("--sample", choices=samples(), help=phrase("start from a complete example"))


def run(given: Namespace, terminal: Terminal) -> int:
    from promocase.command.stamp import new_id, now, today
    from promocase.domain.record import blank_record
    from promocase.exchange.sample import sample_record
    from promocase.store.recordfile import RecordFile

    if given.sample:
        record = sample_record(given.sample, today(), new_id, now())
    else:
        record = blank_record(new_id, now())
    RecordFile.create(given.file, record).close()
    if given.sample:
        words = phrase("Made “{path}” from the sample “{sample}”.", path=given.file, sample=given.sample)
    else:
        words = phrase("Made “{path}”.", path=given.file)
    terminal.tell(words)
    return 0


def samples() -> tuple[str, ...]:
    """The keys of the samples that come with the program."""
    return tuple(sorted(path.stem for path in resource("samples").glob("*.json")))
