"""A whole record as one JSON text that people and other programs can read, and the way back.

`docs/format.md` describes it. Reading is strict: a text is taken whole or not at all, and each fault is named
by its path. What is written is what was read, byte for byte.
"""

import json
from collections.abc import Callable
from datetime import datetime
from typing import Never, cast

from promocase.domain.anew import read_anew
from promocase.domain.content import children_of, is_unwritten, with_values
from promocase.domain.field import Form, fields_of
from promocase.domain.item import Item
from promocase.domain.kinds.profile import Profile
from promocase.domain.plain import item_from_plain, plain_from_item
from promocase.domain.plain_parts import Fault, Plain
from promocase.domain.reading import Reader
from promocase.domain.record import HORIZONS, KINDS, Record, record_of, with_fixed
from promocase.errors import PromocaseError
from promocase.exchange.check import check
from promocase.phrase import phrase

FORMAT = "promocase"
VERSION = 2
AS_THEY_STAND = 2
"""From this version on readings are taken as they stand; before, an older reader made them."""
LONGEST = 200_000_000
"""Characters; ten times what 10,000 accomplishments need."""


def text_from_record(record: Record) -> str:
    """The record as JSON: kinds in the order of the walk, fields as declared, attachments by digest."""
    kinds = {key: [plain_from_item(item) for item in record.of(key)] for key in KINDS}
    whole: dict[str, object] = {
        "format": FORMAT,
        "version": VERSION,
        **kinds,
        Profile.KEY: kinds[Profile.KEY][0],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def record_from_text(
    text: str, new_id: Callable[[], str], now: datetime, beside: Record | None = None
) -> Record:
    """The record that the text holds; PromocaseError, with the path of the fault, if it holds none.

    An item without an id gets one, and ``now`` as its times. References may also lead to items ``beside``.
    """
    given = _Ids(new_id)
    try:
        record = _record(_json(text), given, beside)
        check(record, beside)
    except Fault as fault:
        what = (
            phrase("{path}: {fault}", path=fault.path, fault=fault.message) if fault.path else fault.message
        )
        raise PromocaseError(
            phrase("The file does not hold a record as promocase writes it: {fault}.", fault=what),
            phrase("Nothing was changed. Correct the file, then load it again."),
        ) from fault
    return _stamped(record, frozenset(given.given), now) if given.given else record


class _Ids:
    """Gives ids, and remembers them."""

    def __init__(self, new_id: Callable[[], str]) -> None:
        self._new_id = new_id
        self.given: list[str] = []

    def __call__(self) -> str:
        self.given.append(self._new_id())
        return self.given[-1]


def _json(text: str) -> Plain:
    if len(text) > LONGEST:
        raise Fault("", phrase("it is too long"))
    try:
        whole = json.loads(text, object_pairs_hook=_object, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        where = phrase("line {line}, column {column}", line=error.lineno, column=error.colno)
        raise Fault(where, phrase("this is no JSON ({reason})", reason=error.msg)) from error
    except RecursionError as error:
        raise Fault("", phrase("it is nested too deeply")) from error
    except ValueError as error:
        if isinstance(error, Fault):
            raise
        raise Fault("", phrase("it holds a number without end")) from error
    if not isinstance(whole, dict):
        raise Fault("", phrase("expected an object"))
    return cast(Plain, whole)


def _object(pairs: list[tuple[str, object]]) -> Plain:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise Fault(twice, phrase("it is given twice in one object"))
    return found


def _no_constant(name: str) -> Never:
    raise Fault("", phrase("{name} is no number", name=name))


def _record(whole: Plain, new_id: Callable[[], str], beside: Record | None) -> Record:
    version = whole.get("version")
    if whole.get("format") != FORMAT:
        raise Fault("format", phrase("expected “{format}”", format=FORMAT))
    if type(version) is int and version > VERSION:
        raise PromocaseError(
            phrase("The file was written by a newer promocase than this one."),
            phrase("Nothing was changed. Update promocase, then load it again."),
        )
    if type(version) is not int or version < 1:
        raise Fault("version", phrase("expected {version}", version=VERSION))
    if unknown := sorted(whole.keys() - KINDS.keys() - {"format", "version"}):
        raise Fault(unknown[0], phrase("a record has no such part"))
    profile, reader = _profile(whole.get(Profile.KEY, {}), beside)
    lists = {key: _items(kind, whole.get(key, []), new_id, reader) for key, kind in _LISTS.items()}
    record = record_of({Profile.KEY: (profile,), **lists})
    _check_visions(record)
    return with_fixed(record if version >= AS_THEY_STAND else read_anew(record, reader))


def _profile(plain: object, beside: Record | None) -> tuple[Profile, Reader]:
    """The profile, and how its record reads; one with nothing in it leaves that to the record beside."""
    profile = item_from_plain(Profile, plain, Profile.KEY, lambda: Profile.KEY)
    if profile.id != Profile.KEY:
        raise Fault("profile.id", phrase("expected “{id}”", id=Profile.KEY))
    reader = beside.profile.reader if beside and is_unwritten(profile) else profile.reader
    return item_from_plain(Profile, plain, Profile.KEY, lambda: Profile.KEY, reader), reader


_VISIONS = tuple(f"vision-{years}" for years in HORIZONS)
_LISTS = {key: kind for key, kind in KINDS.items() if kind is not Profile}


def _items(kind: type[Item], given: object, new_id: Callable[[], str], reader: Reader) -> tuple[Item, ...]:
    if not isinstance(given, list):
        raise Fault(kind.KEY, phrase("expected a list"))
    fixed = dict(enumerate(_VISIONS)) if kind.FIXED else {}
    return tuple(
        item_from_plain(
            kind, plain, f"{kind.KEY}[{at}]", lambda at=at: fixed[at] if at in fixed else new_id(), reader
        )
        for at, plain in enumerate(cast(list[object], given))
    )


def _check_visions(record: Record) -> None:
    left = list(_VISIONS)
    for at, vision in enumerate(record.visions):
        if vision.id not in left:
            raise Fault(f"visions[{at}].id", phrase("expected {ids}, each once", ids=", ".join(_VISIONS)))
        left.remove(vision.id)


def _stamped(record: Record, given: frozenset[str], now: datetime) -> Record:
    for key in KINDS:
        record = record.replaced(key, tuple(_stamped_item(item, given, now) for item in record.of(key)))
    return record


def _stamped_item(item: Item, given: frozenset[str], now: datetime) -> Item:
    changes: dict[str, object] = {
        field.name: tuple(_stamped_item(child, given, now) for child in children_of(item, field.name))
        for field in fields_of(type(item))
        if field.form is Form.MANY
    }
    if item.id in given:
        changes |= {"created": item.created or now, "changed": item.changed or now}
    return with_values(item, changes)
