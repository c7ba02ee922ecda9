"""Where records and samples lie, and which of them still wait for a first word."""

from itertools import count
from pathlib import Path

from promocase.domain.kinds.case import Case
from promocase.domain.record import KINDS, Record
from promocase.phrase import phrase
from promocase.resource import resource
from promocase.review.walk.missing import is_untouched
from promocase.store.folder import default_record_path
from promocase.store.recordfile import SUFFIX
from promocase.ui.tongue import tr


def samples() -> tuple[tuple[str, str], ...]:
    """Key and name of each sample that ships with the program."""
    return tuple(
        (key, _sample_name(key)) for key in sorted(path.stem for path in resource("samples").glob("*.json"))
    )


def sample_path(key: str) -> Path:
    """A file for a copy of a sample, among the person's records, where none is yet."""
    folder, name = default_record_path().parent, tr("Sample – {sample}", sample=_sample_name(key))
    names = (f"{name}{f' {number}' if number > 1 else ''}{SUFFIX}" for number in count(1))
    return next(path for each in names if not (path := folder / each).exists())


def is_empty(record: Record) -> bool:
    """Has nothing been written in it? The visions and the first case are there from the start."""
    added = [kind for key, kind in KINDS.items() if not kind.FIXED and kind is not Case and record.of(key)]
    kept = (item for key in KINDS for item in record.of(key))
    return not added and len(record.cases) <= 1 and all(is_untouched(item, "visions") for item in kept)


_NAMES = {"payroll-specialist": phrase("Payroll specialist"), "support-lead": phrase("Support lead")}


def _sample_name(key: str) -> str:
    return _NAMES.get(key) or key.replace("-", " ").capitalize()
