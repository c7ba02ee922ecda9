"""`promocase backup`: a verified copy beside those that are made by themselves; and which there are."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from promocase.command.terminal import Terminal
from promocase.phrase import phrase

WORDS = phrase("Make a backup now, or list those there are.")


def describe(command: ArgumentParser) -> None:
    command.add_argument("--list", action="store_true", help=phrase("list them, newest first; make none"))
    command.add_argument("--to", metavar="DIR", type=Path, help=phrase("another folder than the usual one"))


def run(given: Namespace, terminal: Terminal) -> int:
    from promocase.command.stamp import now
    from promocase.store.backup import backups_in, folder_for
    from promocase.store.fault import left_out, speaking_of_reading
    from promocase.store.recordfile import RecordFile

    folder = given.to or folder_for(given.file)
    if given.list:
        with speaking_of_reading(folder):
            for each in backups_in(folder):
                print(each.path)
        return 0
    with RecordFile.open(given.file) as file:
        made, lost = file.back_up(now(), folder)
    terminal.tell(phrase("Wrote “{path}”.", path=made))
    if lost:
        terminal.warn(left_out(lost))
        return 1
    return 0
