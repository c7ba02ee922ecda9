"""Two records made one, item by item."""

from promocase.domain.anew import read_anew
from promocase.domain.content import is_unwritten
from promocase.domain.record import KINDS, Record


def merged(record: Record, other: Record) -> Record:
    """The record with the other's items: the same id is replaced in its place, a new one comes last.

    The profile and the visions are replaced only where the other has something written in them. Where that
    brings another language, everything is read anew.
    """
    before = record.profile.reader
    for key, kind in KINDS.items():
        coming = {item.id: item for item in other.of(key) if not (kind.FIXED and is_unwritten(item))}
        kept = tuple(coming.pop(item.id, item) for item in record.of(key))
        record = record.replaced(key, (*kept, *coming.values()))
    reader = record.profile.reader
    return record if reader == before else read_anew(record, reader)
