"""`promocase export`: the document of a case, as the window makes it."""

import argparse
from argparse import ArgumentParser, Namespace
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from promocase.command.terminal import Terminal
from promocase.document.accent import GOOD
from promocase.document.editions import EDITIONS
from promocase.document.formats import FORMATS, format_named, format_of
from promocase.document.options import OWN, PAPERS, resolve
from promocase.document.press.uncollected import uncollected
from promocase.document.theme import THEMES
from promocase.errors import PromocaseError
from promocase.phrase import Phrase, phrase, plural

if TYPE_CHECKING:
    from collections.abc import Iterable

    from promocase.document.format import Format
    from promocase.document.press.pages import Made
    from promocase.document.undrawn import Undrawn
    from promocase.domain.kinds.case import Case
    from promocase.domain.record import Record

WORDS = phrase("Write the document of a case.")


def describe(command: ArgumentParser) -> None:
    command.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        type=Path,
        required=True,
        help=phrase("the document to write; its ending says how: {endings}", endings=_endings()),
    )
    command.add_argument(
        "--case", metavar="KEY", default="", help=phrase("its name or how that begins; else the last")
    )
    for name, keys, words in (
        ("--edition", EDITIONS, phrase("the kind of document; else the full case")),
        ("--theme", THEMES, phrase("how it looks; else as chosen in the case")),
        ("--paper", PAPERS, phrase("else as in the profile")),
    ):
        command.add_argument(name, metavar=f"{{{','.join(keys)}}}", default="", help=words)
    command.add_argument(
        "--accent",
        metavar="COLOUR",
        default="",
        help=phrase(
            "an accent like “{color}”, or “{none}” for the theme's; else as chosen in the case",
            color=GOOD[0],
            none=OWN,
        ),
    )
    command.add_argument(
        "--about",
        metavar="KEY",
        default="",
        help=phrase("a month, a check-in by day or person, or a person, where the edition is about one"),
    )
    command.add_argument(
        "--date", metavar="DAY", default="", help=phrase("the date on the paper; else today")
    )
    command.add_argument(
        "--format",
        metavar=f"{{{','.join(FORMATS)}}}",
        default="",
        help=phrase("how it is written to standard output (-o -); else as PDF"),
    )
    command.add_argument(
        "--sent-to", metavar="NAME", default="", help=phrase("keep a copy in the record, as given to NAME")
    )
    command.add_argument("--html", dest="format", action="store_const", const="html", help=argparse.SUPPRESS)


@uncollected()  # from the reading of the record to the file: one document, and then the process ends
def run(given: Namespace, terminal: Terminal) -> int:
    from promocase.command.kept import Handed, keep_copy
    from promocase.command.output import STANDARD, check_output, write
    from promocase.command.stamp import chosen_day
    from promocase.document.render import writing
    from promocase.document.undrawn import undrawn_in
    from promocase.store.recordfile import RecordFile

    check_output(given.output, given.file)
    format = _format(given, is_named=given.output != STANDARD)
    with ExitStack() as until_kept:
        file = until_kept.enter_context(RecordFile.open(given.file))
        record = file.record
        case = chosen_case(record, given.case)
        day = chosen_day(given.date, record.profile.reader)
        options = resolve(
            record,
            case.id,
            day,
            given.edition,
            given.theme,
            given.paper,
            given.about,
            given.accent,
        )
        if given.sent_to.strip() and options.edition.is_private:
            raise PromocaseError(
                phrase("{name} are for your own eyes.", name=options.edition.name),
                phrase("Leave out --sent-to, or choose another --edition."),
            )
        work = writing(record, case.id, options, format, file.attachment)
        if not given.sent_to.strip():
            until_kept.close()
        made = work.here()
        write(given.output, made.data)
        if given.output != STANDARD:
            terminal.tell(_wrote(given.output, made))
        if given.sent_to.strip():
            name = f"{options.edition.key}{format.ending}" if given.output == STANDARD else given.output.name
            keep_copy(file, Handed(case.id, options, made.data, name, given.sent_to))
            if given.output != STANDARD:
                terminal.tell(
                    phrase("Kept in “{path}”, as given to {name}.", path=given.file, name=given.sent_to)
                )
    if made.excess:
        terminal.warn(made.excess.message, *made.excess.hints)
    for remark in (*made.remarks, *(options.theme.remarks if given.accent else ())):
        terminal.warn(remark)
    _warn_of_boxes(made.missing, undrawn_in(record, case.id, options), terminal)
    return 0


def _format(given: Namespace, *, is_named: bool) -> "Format":
    """As the name of the file ends; for standard output as asked for."""
    asked = format_named(given.format)
    if not is_named:
        return asked
    format = format_of(given.output.name)
    if given.format and format is not asked:
        raise PromocaseError(
            phrase("“{path}” would not hold what its name says.", path=given.output),
            phrase("Change its ending, or leave out --format."),
        )
    return format


def _wrote(path: Path, made: "Made") -> Phrase:
    from promocase.document.press.pages import Pdf

    if isinstance(made, Pdf):
        return plural(
            "Wrote “{path}”, {count} page.", "Wrote “{path}”, {count} pages.", made.pages, path=path
        )
    return phrase("Wrote “{path}”.", path=path)


def _endings() -> str:
    return ", ".join(each.ending for each in FORMATS.values())


def _warn_of_boxes(missing: frozenset[str], fields: "Iterable[Undrawn]", terminal: Terminal) -> None:
    """What no font has, and the fields it stands in."""
    if missing:
        signs = " ".join(sorted(missing))
        terminal.warn(phrase("Shown as boxes, since no font has them: {characters}", characters=signs))
    for field in fields:
        if missing.intersection(field.signs):
            terminal.warn(field.words)


def chosen_case(record: "Record", key: str) -> "Case":
    """By id, by name, or by how only one name begins; the last case for a blank key."""
    if not record.cases:
        raise PromocaseError(
            phrase("This record holds no case."), phrase("Open it and start one on the page “The ask”.")
        )
    if not key.strip():
        return record.cases[-1]
    wanted = key.strip().casefold()
    found = (
        [case for case in record.cases if case.id == key]
        or [case for case in record.cases if case.title.casefold() == wanted]
        or [case for case in record.cases if case.title.casefold().startswith(wanted)]
    )
    if len(found) == 1:
        return found[0]
    known = ", ".join(f"“{case.title}” ({case.id})" for case in found or record.cases)
    problem = phrase("“{key}” fits several cases.") if found else phrase("“{key}” fits no case.")
    raise PromocaseError(problem.filled(key=key), phrase("Name one of: {cases}.", cases=known))
