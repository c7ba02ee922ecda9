"""`promocase load`: the way back from `promocase dump`; nothing changes before all of it has been checked."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from promocase.command.terminal import Terminal
from promocase.errors import PromocaseError
from promocase.phrase import Phrase, phrase, plural

if TYPE_CHECKING:
    from promocase.domain.record import Record
    from promocase.store.recordfile import RecordFile

WORDS = phrase("Fill a record from JSON; all of it is checked first.")


def describe(command: ArgumentParser) -> None:
    command.add_argument("input", metavar="IN.json", type=Path, help=phrase("what `promocase dump` wrote"))
    command.add_argument("--merge", action="store_true", help=phrase("keep what IN.json does not name"))
    command.add_argument(
        "--files", metavar="DIR", type=Path, help=phrase("take attached files from this folder")
    )


def run(given: Namespace, terminal: Terminal) -> int:
    from promocase.command.attached import found_in
    from promocase.command.stamp import new_id, now
    from promocase.domain.attached import attachments_of
    from promocase.domain.record import KINDS
    from promocase.exchange.dump import record_from_text
    from promocase.exchange.merge import merged
    from promocase.store.recordfile import RecordFile

    text = _text(given.input)
    with ExitStack() as stack:
        file = stack.enter_context(RecordFile.open(given.file)) if given.file.exists() else None
        beside = file.record if file and given.merge else None
        coming = record_from_text(text, new_id, now(), beside)
        record = merged(beside, coming) if beside else coming
        wanted = {each.digest: each.size for each in attachments_of(record)}
        lacking = wanted.keys() - (file.digests() if file else frozenset())
        found = found_in(given.files, {digest: wanted[digest] for digest in lacking})
        if file:
            _change(file, record, found.values(), given.input)
        else:
            stack.enter_context(RecordFile.create(given.file, record, found.values()))
    items = sum(len(coming.of(kind)) for kind in KINDS)
    terminal.tell((_also_holds if beside else _now_holds)(items, given.file, given.input))
    if lost := len(lacking - found.keys()):
        words = plural(
            "{count} attached file could not be found; only the name was kept.",
            "{count} attached files could not be found; only the name was kept.",
            lost,
        )
        terminal.warn(words, phrase("Load again with --files DIR to bring the files in."))
    return 0


def _also_holds(items: int, path: Path, source: Path) -> Phrase:
    return plural(
        "“{path}” also holds the {count} item of “{source}”.",
        "“{path}” also holds the {count} items of “{source}”.",
        items,
        path=path,
        source=source,
    )


def _now_holds(items: int, path: Path, source: Path) -> Phrase:
    return plural(
        "“{path}” now holds the {count} item of “{source}”.",
        "“{path}” now holds the {count} items of “{source}”.",
        items,
        path=path,
        source=source,
    )


def _change(file: "RecordFile", record: "Record", attached: Iterable[bytes], source: Path) -> None:
    """Let the file hold the record instead, by one step such as the window makes."""
    from promocase.command.stamp import new_id, now
    from promocase.domain.difference import change_between
    from promocase.editing.editor import Editor

    editor = Editor(file.record, now, new_id)
    editor.listen(lambda change: file.write((change,), attached))
    change = change_between(phrase("Load “{name}”", name=source.name), file.record, record)
    editor.change(change.label, change.parts)


def _text(path: Path) -> str:
    from promocase.exchange.dump import LONGEST
    from promocase.store.fault import speaking_of_reading

    with speaking_of_reading(path), path.open("rb") as file:
        data = file.read(LONGEST + 1)  # a pipe or a device has no size, and perhaps no end
    if len(data) > LONGEST:
        raise PromocaseError(
            phrase("“{path}” is too large for a record.", path=path),
            phrase("Load what `promocase dump` wrote."),
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PromocaseError(
            phrase("“{path}” is not a text in UTF-8.", path=path),
            phrase("Load what `promocase dump` wrote."),
        ) from error
