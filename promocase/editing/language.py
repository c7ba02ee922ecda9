"""Another language of the record, or another month its years begin in: everything written is read by it."""

from promocase.domain.anew import read_anew
from promocase.domain.difference import change_between
from promocase.domain.field import field_of
from promocase.domain.kinds.profile import Profile
from promocase.domain.place import Place
from promocase.editing.editor import Editor
from promocase.phrase import phrase

READ_BY = ("language", "year_start")
"""The fields of the profile that say how words are read."""


def is_read_by(place: Place, field: str) -> bool:
    """Does writing this field change what others are read as?"""
    return place.kind == Profile.KEY and field in READ_BY


def read_by(editor: Editor, field: str, value: object) -> None:
    """Write one of these fields, and read all that is written by it, in one step."""
    place = Place(Profile.KEY, Profile.KEY)
    written = editor.writing(place, **{field: value}).after
    assert isinstance(written, Profile), "it is the profile that was written"
    record = read_anew(editor.record.replaced(Profile, (written,)), written.reader)
    label = phrase("Edit “{field}”", field=field_of(Profile, field).label)
    editor.change(label, change_between(label, editor.record, record).parts, place)
