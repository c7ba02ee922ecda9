"""Gathers the program's words into the phrase book, and brings its translations up to date.

    python tools/phrases.py             the templates anew; translations get what is new and are compiled
    python tools/phrases.py --start de  begin a translation: `de.po` in a book, to be filled in
    python tools/phrases.py --lacking   write nothing; what each translation lacks, to be filled in and pasted
    python tools/phrases.py --pseudo    a tongue nobody speaks, to look for words past the book with
                                        LANGUAGE=en_XA ./run.sh

`interface` holds what window, commands and errors say, `document` what documents say. Templates name files
without lines, in the order of the words, so that they change only when words do.
"""

import argparse
import ast
import string
import sys
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path

from babel import Locale
from babel.messages import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

import marks  # noqa: E402
import pseudo  # noqa: E402

from promocase.phrasebook import DOCUMENT, INTERFACE  # noqa: E402

PACKAGE = ROOT / "promocase"
BOOKS = (INTERFACE, DOCUMENT)

_PRINTED = ("document/", "pay/", "figures/wording.py", "figures/bounds.py", "domain/choice.py")
"""Where words stand that documents print; the window says them too, but for those of `document/` itself."""
_OWN = ("tr", "trn")
"""Calls that look words up at once: in `document/` for the document alone."""
_HEADER = (
    "# What promocase says; made by tools/phrases.py, do not edit.\n"
    'msgid ""\nmsgstr ""\n'
    '"Content-Type: text/plain; charset=utf-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n\n'
)
_LINE = 100


def template(book: str, package: Path = PACKAGE) -> Catalog:
    """Every phrase of a book, from the code as it is; NotLiteral for one that cannot be read."""
    catalog = Catalog(locale="en", charset="utf-8")
    for path in sorted(package.rglob("*.py")):
        place = path.relative_to(package).as_posix()
        for mark in marks.marks_of(ast.parse(path.read_text("utf-8")), place):
            if _belongs(book, place, mark.call):
                words = mark.forms[0] if len(mark.forms) == 1 else mark.forms
                catalog.add(words, locations=[(f"{package.name}/{place}", mark.line)])
    return catalog


def text_of(catalog: Catalog) -> str:
    """A template as its file holds it."""
    written = BytesIO()
    for message in catalog:
        message.flags.clear()
    write_po(written, catalog, _LINE, omit_header=True, sort_output=True, include_lineno=False)
    return _HEADER + written.getvalue().decode()


def faults(catalog: Catalog, words: Catalog) -> Iterator[str]:
    """What a translation lacks of a template, or fills in otherwise."""
    for message in words:
        if not message.id:
            continue
        said = catalog.get(_key(message))
        if said is None or said.fuzzy or not all(forms_of(said.string)):
            yield f"lacks “{_key(message)}”"
        else:
            yield from (
                f"“{each}” fills in otherwise than “{_key(message)}”" for each in _unlike(message, said)
            )


def placeholders(words: str) -> set[str]:
    """The names in braces."""
    return {name for _, name, _, _ in string.Formatter().parse(words) if name is not None}


def forms_of(words: str | Sequence[str] | None) -> tuple[str, ...]:
    """One form, or those of a plural, as Babel keeps either."""
    return (words or "",) if isinstance(words, str | None) else tuple(words)


def _belongs(book: str, place: str, call: str) -> bool:
    if book == DOCUMENT:
        return place.startswith(_PRINTED)
    return call not in _OWN or not place.startswith("document/")


def _unlike(message: Message, said: Message) -> Iterator[str]:
    """Every form must fill in what English does; a plural may leave its number out, as in “a year”."""
    wanted = set[str]().union(*map(placeholders, forms_of(message.id)))
    free = {"count"} if message.pluralizable else set[str]()
    said_so = forms_of(said.string)
    yield from (each for each in said_so if not wanted - free <= placeholders(each) <= wanted)


def _key(message: Message) -> str:
    return forms_of(message.id)[0]


def _folder(book: str) -> Path:
    return ROOT / "resources" / "phrases" / book


def _brought_up_to_date(path: Path, words: Catalog) -> Catalog:
    with path.open("rb") as file:
        catalog = read_po(file, locale=path.stem)
    revive(catalog, words)
    catalog.update(words, update_creation_date=False)
    with path.open("wb") as file:
        write_po(file, catalog, _LINE, sort_output=True, include_lineno=False)
    return catalog


def lacking(catalog: Catalog, words: Catalog) -> Catalog:
    """Of a template what a translation has yet to say, as entries to be filled in."""
    found = Catalog(locale=catalog.locale, charset="utf-8")
    for message in words:
        said = catalog.get(_key(message)) if message.id else None
        if message.id and (said is None or said.fuzzy or not all(forms_of(said.string))):
            found.add(message.id, locations=message.locations)
    return found


def revive(catalog: Catalog, words: Catalog) -> None:
    """Take up again what was translated once, left the template and is in it again: another branch's, say."""
    for message in list(catalog.obsolete.values()):
        key = _key(message)
        if (
            (wanted := words.get(key)) is not None
            and catalog.get(key) is None
            and all(forms_of(message.string))
        ):
            catalog.add(wanted.id, message.string)
            catalog.obsolete = {at: each for at, each in catalog.obsolete.items() if _key(each) != key}


def _begun(language: str) -> Catalog:
    """A translation with nothing in it."""
    return Catalog(
        locale=language,
        project="promocase",
        header_comment=f"# What promocase says, in {Locale.parse(language).english_name}.",
        msgid_bugs_address="",
        last_translator="the promocase authors",
        language_team=language,
        charset="utf-8",
        fuzzy=False,
    )


def _tell_lacking(book: str) -> None:
    words = template(book)
    for path in sorted(_folder(book).glob("*.po")):
        with path.open("rb") as file:
            found = lacking(read_po(file, locale=path.stem), words)
        print(f"# {path.relative_to(ROOT)} lacks {len(found)}\n")
        written = BytesIO()
        write_po(written, found, _LINE, omit_header=True, sort_output=True, include_lineno=False)
        print(written.getvalue().decode())


def _write(book: str, start: str, is_pseudo: bool) -> None:
    words, folder = template(book), _folder(book)
    folder.mkdir(parents=True, exist_ok=True)
    folder.with_suffix(".pot").write_text(text_of(words), "utf-8")
    if start and not (folder / f"{start}.po").exists():
        with (folder / f"{start}.po").open("wb") as file:
            write_po(file, _begun(start))
    if is_pseudo:
        (folder / f"{pseudo.LANGUAGE}.mo").write_bytes(pseudo.pseudo(words))
    for path in sorted(folder.glob("*.po")):
        catalog = _brought_up_to_date(path, words)
        with path.with_suffix(".mo").open("wb") as file:
            write_mo(file, catalog)
        for fault in faults(catalog, words):
            print(f"{path.relative_to(ROOT)}: {fault}")


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--start", default="", metavar="LANGUAGE", help="begin a translation")
    parser.add_argument("--book", choices=BOOKS, help="of one book only")
    parser.add_argument("--lacking", action="store_true", help="write nothing, tell what translations lack")
    parser.add_argument("--pseudo", action="store_true", help="make a tongue that shows words past the book")
    return parser.parse_args()


if __name__ == "__main__":
    given = _asked()
    for each in (given.book,) if given.book else BOOKS:
        if given.lacking:
            _tell_lacking(each)
        else:
            _write(each, given.start, given.pseudo)
