"""A copy of exactly what was handed over, in the record it was made from."""

import mimetypes
from dataclasses import dataclass
from hashlib import sha256

from promocase.command.stamp import new_id, now, today
from promocase.document.accounting import account
from promocase.document.options import Options
from promocase.document.sent import fields
from promocase.domain.item import Attachment
from promocase.domain.kinds.case import Case
from promocase.editing.editor import Editor
from promocase.editing.papers import keep
from promocase.store.recordfile import RecordFile


@dataclass(frozen=True, slots=True)
class Handed:
    """The bytes of a paper, the name of its file, and who got it."""

    case_id: str
    options: Options
    data: bytes
    name: str
    to_whom: str


def keep_copy(file: RecordFile, handed: Handed) -> None:
    """A step of its own, after the paper was written: it is never lost to this."""
    case = file.record.find(Case, handed.case_id)
    title = " – ".join(part for part in (handed.options.edition.name, case.title if case else "") if part)
    told = account(file.record, handed.case_id, handed.options, title)
    media = mimetypes.guess_type(handed.name)[0] or "application/octet-stream"
    kept = Attachment(handed.name, sha256(handed.data).hexdigest(), len(handed.data), media)
    editor = Editor(file.record, now, new_id)
    editor.listen(lambda change: file.write((change,), (handed.data,)))
    keep(editor, fields(told, handed.to_whom, today(), kept, file.record.profile.reader), told.claims)
