"""`promocase verify`: is a record whole? Each fault is named, and nothing is written."""

import json
from argparse import ArgumentParser, Namespace

from promocase.command.terminal import Terminal
from promocase.phrase import phrase, plural

WORDS = phrase("Look whether a record is whole; nothing is changed.")
FAULTY = 1


def describe(command: ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help=phrase("for other programs"))


def run(given: Namespace, terminal: Terminal) -> int:
    from promocase.store.examine import findings

    found = findings(given.file)
    if given.json:
        faults = [{"where": each.where.value, "of": each.of, "fault": each.words} for each in found]
        print(json.dumps({"file": str(given.file), "faults": faults}, ensure_ascii=False, indent=1))
        return FAULTY if found else 0
    for each in found:
        words = phrase("{what}: {fault}", what=each.of, fault=each.words) if each.of else each.words
        terminal.tell(words)
    if not found:
        terminal.tell(phrase("“{path}” is whole.", path=given.file))
        return 0
    words = plural("“{path}” has {count} fault.", "“{path}” has {count} faults.", len(found), path=given.file)
    terminal.warn(words, phrase("What can be read goes into a new record with: promocase rescue FILE -o NEW"))
    return FAULTY
