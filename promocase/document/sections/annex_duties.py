"""The duties in shares of the time, as described and as done, grouped by the level they belong to."""

from collections.abc import Sequence
from dataclasses import dataclass

from promocase.document.material import Material, bounded, place_of
from promocase.document.prose import line
from promocase.document.sections.duty_words import (
    level_sought,
    level_today,
    moved,
    share,
    so_since,
    summed,
)
from promocase.domain.choice import DutyLevel
from promocase.domain.kinds.duty import Duty
from promocase.figures.duties import said_duties


@dataclass(frozen=True, slots=True)
class Row:
    """A duty, or a sum, which has no id."""

    id: str
    name: str
    note: str
    old: str
    new: str
    moved: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """The duties of one level; the head's name is blank where no level is chosen at all."""

    head: Row
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Duties:
    """`notes` say what does not add up."""

    legend: str
    heads: tuple[str, str, str, str]
    groups: tuple[Group, ...]
    foot: Row | None
    notes: tuple[str, ...]


def build(material: Material) -> Duties | None:
    duties, words = said_duties(bounded(material.excerpt.duties)), material.words
    if not duties:
        return None
    heads = (words.tr("Duty"), words.tr("As described"), words.tr("As done today"), words.tr("Points"))
    return Duties(
        words.tr("In shares of the working time; the difference in percentage points."),
        heads,
        _groups(duties, material),
        _foot(material),
        _notes(duties, material),
    )


def _groups(duties: Sequence[Duty], material: Material) -> tuple[Group, ...]:
    """The level sought first: it is what is asked for."""
    known = {
        DutyLevel.SOUGHT: Row(
            "",
            level_sought(material),
            "",
            summed("duties-sought-described", material),
            summed("duties-sought-done", material),
        ),
        DutyLevel.TODAY: Row("", level_today(material), "", "", ""),
    }
    is_parted = any(each.level is not None for each in duties)
    other = Row("", material.words.tr("Without a level yet") if is_parted else "", "", "", "")
    of = {level: tuple(each for each in duties if each.level is level) for level in (*known, None)}
    return tuple(
        Group(known[level] if level else other, tuple(_row(each, material) for each in found))
        for level, found in of.items()
        if found
    )


def _row(duty: Duty, material: Material) -> Row:
    words = material.words
    return Row(
        duty.id,
        line(duty.duty) or words.tr("A duty"),
        so_since(duty.since, words),
        share(duty.share_old, words),
        share(duty.share_new, words),
        moved(duty, material),
    )


def _foot(material: Material) -> Row | None:
    """Together, where every share of a column is understood."""
    old, new = summed("duties-described", material), summed("duties-done", material)
    return Row("", material.words.tr("Together"), "", old, new) if old or new else None


def _notes(duties: Sequence[Duty], material: Material) -> tuple[str, ...]:
    words, place = material.words, place_of(duties[0])
    notes = (
        material.stands(
            "duties-described-not-whole",
            place,
            words.tr("As described, the shares that are known do not add up to all of the time."),
        ),
        material.stands(
            "duties-done-not-whole",
            place,
            words.tr("As done today, the shares that are known do not add up to all of the time."),
        ),
    )
    return tuple(note for note in notes if note)
