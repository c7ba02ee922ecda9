"""A package: the paper, the files of the evidence that it names, numbered as it numbers them, and a list."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from io import BytesIO
from typing import cast
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from promocase.document.attached import attached
from promocase.document.direction import ISOLATES
from promocase.document.filename import safe_name
from promocase.document.format import Work
from promocase.document.prose import line
from promocase.document.sections.evidence import Entry, Named
from promocase.document.view import words_of
from promocase.document.words import Words
from promocase.domain.item import Attachment
from promocase.phrase import phrase

_ENDING = re.compile(r"\.[A-Za-z0-9]{1,10}$")
_LONGEST_NAME = 100
_PRIVATE = 0o100600 << 16


@dataclass(frozen=True, slots=True)
class Piece:
    """One line of the list. `path` is its name in the package, blank where there is no file."""

    number: str
    name: str
    where: str
    path: str = ""
    file: Attachment | None = None


def packed(work: Work, paper: bytes) -> tuple[bytes, tuple[str, ...]]:
    """The package, the same for the same input, and the names of files that were not there to be put in."""
    words, title = words_of(work.excerpt), _title(work)
    pieces = tuple(_pieces(work, words))
    here = [each for each in pieces if each.file is not None and each.file.digest in work.files]
    lost = tuple(each.file.name for each in pieces if each.file is not None and each not in here)
    first = f"{safe_name(f'00 {title}', _LONGEST_NAME)}.pdf"
    contents = _list(title, work.options.today, first, pieces, here, words)
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as package:
        _put(package, work, first, paper)
        _put(package, work, f"{safe_name(words.tr('Contents'), _LONGEST_NAME)}.txt", contents.encode())
        for each in here:
            assert each.file is not None
            _put(package, work, each.path, work.files[each.file.digest])
    return out.getvalue(), lost


def not_there(name: str) -> str:
    """What the person should know of a file that is missing."""
    return phrase("“{name}” is not in the package: only its name was kept in the record.", name=line(name))


def _pieces(work: Work, words: Words) -> Iterator[Piece]:
    """What the paper names, in its order, and no other: a package knows no more than the page."""
    files = attached(work.excerpt)
    entries = list(_named(work.document.sections))
    width = max(2, len(str(len(entries))))
    for number, each in enumerate(entries, 1):
        said = f"{each.number if isinstance(each, Entry) else number:0{width}}"
        file = files.get(each.id)
        name = ", ".join(part for part in (each.name, each.when) if part)
        path = _path(said, each.name or (file.name if file else ""), file) if file else ""
        where = words.tr("attached") if file else each.address
        yield Piece(said, name or each.address, where, path, file)


def _named(part: object) -> Iterator[Entry | Named]:
    """Each piece of evidence in what is printed: the numbered ones, or else as they are named in place."""
    found = list(_found(part))
    entries = sorted((each for each in found if isinstance(each, Entry)), key=lambda each: each.number)
    yield from entries or _once(each for each in found if isinstance(each, Named))


def _once(given: Iterator[Named]) -> Iterator[Named]:
    yield from {each.id: each for each in given}.values()


def _found(part: object) -> Iterator[Entry | Named]:
    if isinstance(part, Entry | Named):
        yield part
    elif isinstance(part, tuple):
        for each in cast(tuple[object, ...], part):
            yield from _found(each)
    elif is_dataclass(part):
        for field in fields(part):
            yield from _found(getattr(part, field.name))


def _path(number: str, name: str, file: Attachment) -> str:
    """The number makes it unique, and no name of a device or a folder."""
    ending = _ENDING.search(file.name.strip())
    found = ending[0].lower() if ending else ""
    stem = safe_name(name, _LONGEST_NAME)
    stem = stem[: -len(found)] if found and stem.lower().endswith(found) else stem
    return f"{number} {stem.strip(' .')}".strip() + found


def _title(work: Work) -> str:
    """Whose paper it is and what, as it stands on the cover, without signs that nobody sees."""
    parts = (work.document.author, work.document.title)
    return " – ".join(part.translate(dict.fromkeys(map(ord, ISOLATES))) for part in parts if part)


def _list(
    title: str, today: date, first: str, pieces: tuple[Piece, ...], here: list[Piece], words: Words
) -> str:
    lines = [title, words.in_full(today), "", first]
    for each in pieces:
        where = each.where if each.file is None or each in here else words.tr("not in this package")
        lines.append(f"{each.number} {each.name}" + (f" ({where})" if where and where != each.name else ""))
    return "".join(f"{each}\n" for each in lines)


def _put(package: ZipFile, work: Work, path: str, data: bytes) -> None:
    """Dated as the paper is, for its owner alone."""
    today = work.options.today
    entry = ZipInfo(path, (max(1980, today.year), today.month, today.day, 0, 0, 0))
    entry.compress_type, entry.external_attr, entry.create_system = ZIP_DEFLATED, _PRIVATE, 3
    package.writestr(entry, data)
