"""`promocase log`: an accomplishment kept in a few seconds, while it is fresh.

It stands in the last case at once, as one added in the window does.
"""

import os
from argparse import ArgumentParser, Namespace

from promocase.command.terminal import Terminal
from promocase.errors import PromocaseError
from promocase.phrase import phrase

WORDS = phrase("Keep an accomplishment, dated today.")


def describe(command: ArgumentParser) -> None:
    command.add_argument("words", metavar='"WHAT HAPPENED"', help=phrase("in one sentence"))


def run(given: Namespace, terminal: Terminal) -> int:
    from promocase.command.stamp import new_id, now, today
    from promocase.domain.clean import clean_line
    from promocase.domain.kinds.accomplishment import Accomplishment
    from promocase.domain.reading.day_words import words_of_day
    from promocase.editing import casework
    from promocase.editing.editor import Editor
    from promocase.store.recordfile import RecordFile

    headline = " ".join(clean_line(_as_typed(given.words)).split())
    if not headline:
        raise PromocaseError(phrase("There is nothing to log."), phrase("Say what happened, in quotes."))
    with RecordFile.open(given.file) as file:
        editor = Editor(file.record, now, new_id)
        editor.listen(lambda change: file.write((change,)))
        reader = file.record.profile.reader
        day = reader.day(words_of_day(today(), reader.language))
        case_id = casework.latest(file.record)
        casework.add(editor, case_id, Accomplishment.KEY, headline=headline, end=day)
    terminal.tell(phrase("Logged in “{path}”: {headline}", path=given.file, headline=headline))
    return 0


def _as_typed(words: str) -> str:
    """In UTF-8, as terminals send it, also where the locale does not say so: no letter may be lost."""
    return os.fsencode(words).decode(errors="replace")
