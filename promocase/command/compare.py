"""`promocase compare`: two papers that left, word by word."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from promocase.command.terminal import Terminal
from promocase.errors import PromocaseError
from promocase.phrase import phrase

if TYPE_CHECKING:
    from promocase.domain.kinds.paper import Paper
    from promocase.domain.record import Record

WORDS = phrase("Compare two papers that left, word by word.")
MARKS = {"both": "{}", "first": "[-{}-]", "second": "{{+{}+}}"}
"""As other tools mark words that went and came."""


def describe(command: ArgumentParser) -> None:
    for name, words in (
        ("first", phrase("its id or how that begins")),
        ("second", phrase("the other one's")),
    ):
        command.add_argument(name, metavar=name.upper(), help=words)
    command.add_argument(
        "-o", "--output", metavar="OUT", type=Path, default="-", help=phrase("else it is printed")
    )


def run(given: Namespace, terminal: Terminal) -> int:
    from promocase.command.output import STANDARD, check_output, write
    from promocase.document.compare import compared
    from promocase.store.recordfile import RecordFile

    check_output(given.output, given.file)
    with RecordFile.open(given.file) as file:
        record = file.record
    first, second = (_paper(record, key) for key in (given.first, given.second))
    told = "".join(MARKS[each.side.value].format(each.words) for each in compared(first.words, second.words))
    write(given.output, (told if told.endswith("\n") else f"{told}\n").encode())
    if given.output != STANDARD:
        terminal.tell(phrase("Wrote “{path}”.", path=given.output))
    return 0


def _paper(record: "Record", key: str) -> "Paper":
    found = [each for each in record.papers if each.id == key] or [
        each for each in record.papers if key and each.id.startswith(key)
    ]
    if len(found) == 1:
        return found[0]
    problem = phrase("“{key}” fits several papers.") if found else phrase("“{key}” fits no paper.")
    raise PromocaseError(problem.filled(key=key), phrase("`promocase papers` lists them."))
