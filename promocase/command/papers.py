"""`promocase papers`: what was given to whom, and which of its figures no longer hold."""

import json
from argparse import ArgumentParser, Namespace
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from promocase.command.terminal import Terminal
from promocase.errors import PromocaseError
from promocase.phrase import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from promocase.document.sent import Overtaken
    from promocase.domain.kinds.paper import Paper
    from promocase.domain.record import Record

WORDS = phrase("List the papers that left, and which of their figures no longer hold.")


def describe(command: ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help=phrase("for other programs"))
    command.add_argument(
        "-o", "--output", metavar="OUT", type=Path, default="-", help=phrase("else it is printed")
    )


def run(given: Namespace, terminal: Terminal) -> int:
    from promocase.command.output import STANDARD, check_output, write
    from promocase.store.recordfile import RecordFile

    check_output(given.output, given.file)
    with RecordFile.open(given.file) as file:
        record = file.record
    if given.json:
        plain = [_plain(record, each, terminal) for group in _by_case(record) for each in group.papers]
        lines = [json.dumps(plain, ensure_ascii=False, indent=1)]
    else:
        groups = _by_case(record)
        lines = [
            line for each in groups for line in _of_case(record, each, terminal, is_only=len(groups) < 2)
        ]
    write(given.output, "".join(f"{each}\n" for each in lines).encode())
    if given.output != STANDARD:
        terminal.tell(phrase("Wrote “{path}”.", path=given.output))
    return 0


@dataclass(frozen=True, slots=True)
class Group:
    """The papers of one case, the oldest first; its name is blank where it is gone."""

    case: str
    papers: "list[Paper]"


def _by_case(record: "Record") -> list[Group]:
    """The case of the latest paper first: papers of one case are those that are compared."""
    cases = dict.fromkeys(each.case for each in reversed(record.papers))
    names = {each.id: each.title for each in record.cases}
    return [
        Group(names.get(case, ""), [each for each in record.papers if each.case == case]) for case in cases
    ]


def _of_case(record: "Record", group: Group, terminal: Terminal, *, is_only: bool) -> "Iterator[str]":
    if not is_only:
        named = phrase("Of “{case}”:", case=group.case)
        yield terminal.say(named if group.case else phrase("Of a case that is no longer there:"))
    for paper in group.papers:
        yield from _lines(record, paper, terminal)


def _found(record: "Record", paper: "Paper") -> "tuple[tuple[Overtaken, ...], str]":
    """What no longer holds; or why that cannot be told."""
    from promocase.document.sent import overtaken

    try:
        return overtaken(record, paper), ""
    except PromocaseError as error:
        return (), error.message


def _lines(record: "Record", paper: "Paper", terminal: Terminal) -> "Iterator[str]":
    found, unknown = _found(record, paper)
    whom = paper.to_whom.strip() or terminal.say(phrase("somebody"))
    yield terminal.say(
        phrase(
            "{id}: {name}, to {whom}, {day}", id=paper.id, name=paper.name, whom=whom, day=paper.left_on.text
        )
    )
    if unknown:
        yield "  " + terminal.say(unknown)
    for each in found:
        yield "  " + terminal.say(_said(each))


def _said(found: "Overtaken") -> Phrase:
    from promocase.document.sent import name_of_figure

    name = name_of_figure(found.figure, found.place)
    if found.now:
        return phrase("{what}: it says {said}; now {now}", what=name, said=found.said, now=found.now)
    return phrase("{what}: it says {said}; {reason}", what=name, said=found.said, reason=found.reason)


def _plain(record: "Record", paper: "Paper", terminal: Terminal) -> dict[str, object]:
    found, unknown = _found(record, paper)
    return {
        "id": paper.id,
        "case": paper.case,
        "name": paper.name,
        "to_whom": paper.to_whom,
        "left_on": paper.left_on.text,
        "edition": paper.edition,
        "file": paper.file.name if paper.file else None,
        "unknown": terminal.say(unknown) if unknown else None,
        "overtaken": [
            {
                "figure": each.figure,
                "said": each.said,
                "now": each.now or None,
                "reason": terminal.say(each.reason) if each.reason else None,
            }
            for each in found
        ],
    }
