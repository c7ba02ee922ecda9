"""One field's value as plain values (dicts, lists, strings), and back; a fault says where and what."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, cast

from promocase.domain.clean import clean, clean_line
from promocase.domain.field import Form
from promocase.domain.item import Attachment
from promocase.domain.plain_parts import Fault, Plain, Read, Source, line, listed, parts, text
from promocase.domain.plain_written import (
    read_day,
    read_money,
    read_quantity,
    write_day,
    write_money,
    write_quantity,
)

LONGEST_ID = 64
"""Characters."""


def _read_line(plain: object, _: Source) -> str:
    return clean_line(text(plain))


def _read_text(plain: object, _: Source) -> str:
    return clean(text(plain))


def _read_flag(plain: object, _: Source) -> bool:
    if not isinstance(plain, bool):
        raise Fault("", "expected true or false")
    return plain


def read_choice(choices: Mapping[str, Any], plain: object, _: Source) -> Any:
    if plain is None:
        return None
    if not isinstance(plain, str) or plain not in choices:
        raise Fault("", f"expected one of {', '.join(choices)}")
    return choices[plain]


def _read_refs(plain: object, _: Source) -> tuple[str, ...]:
    given = listed(plain, "expected a list of ids")
    for at, id in enumerate(given):
        if not isinstance(id, str):
            raise Fault(f"[{at}]", "expected text")
    return tuple(dict.fromkeys(cast(list[str], given)))


def _read_attachment(plain: object, _: Source) -> Attachment | None:
    if plain is None:
        return None
    given = parts(plain, _ATTACHMENT_PARTS)
    if len(given) != len(_ATTACHMENT_PARTS):
        raise Fault("", "an attachment has name, digest, size and media")
    digest, size = given["digest"], given["size"]
    if not isinstance(digest, str) or len(digest) != 64 or set(digest) - set("0123456789abcdef"):
        raise Fault("digest", "expected a SHA-256 in hex")
    if not isinstance(size, int) or isinstance(size, bool) or not 0 <= size < 2**63:
        raise Fault("size", "expected a number of bytes")
    return Attachment(line(given, "name"), digest, size, line(given, "media"))


def read_id(plain: object, _: Source) -> str:
    id = text(plain)
    if not id or len(id) > LONGEST_ID or clean_line(id) != id:
        raise Fault("", "expected a short text")
    return id


def read_time(plain: object, _: Source) -> datetime:
    try:
        when = datetime.fromisoformat(text(plain))
    except ValueError as error:
        if isinstance(error, Fault):
            raise
        raise Fault("", "expected a date and time as in 2026-03-14T09:30:00+00:00") from error
    if when.tzinfo is None:
        raise Fault("", "the time needs its zone, as in +00:00")
    return when


_ATTACHMENT_PARTS = frozenset({"name", "digest", "size", "media"})


def _write_choice(choice: Any) -> str | None:
    return None if choice is None else str(choice)


def _write_attachment(file: Attachment | None) -> Plain | None:
    return file and {"name": file.name, "digest": file.digest, "size": file.size, "media": file.media}


def _as_it_is(value: Any) -> Any:
    return value


READ: Mapping[Form, Read] = {
    # CHOICE needs its choices and MANY its kind: see plain.py
    Form.LINE: _read_line,
    Form.TEXT: _read_text,
    Form.FLAG: _read_flag,
    Form.MONEY: read_money,
    Form.QUANTITY: read_quantity,
    Form.DAY: read_day,
    Form.REFS: _read_refs,
    Form.FILE: _read_attachment,
}
WRITE: Mapping[Form, Callable[[Any], Any]] = {
    Form.LINE: _as_it_is,
    Form.TEXT: _as_it_is,
    Form.FLAG: _as_it_is,
    Form.CHOICE: _write_choice,
    Form.MONEY: write_money,
    Form.QUANTITY: write_quantity,
    Form.DAY: write_day,
    Form.REFS: list,
    Form.FILE: _write_attachment,
}
