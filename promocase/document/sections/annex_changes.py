"""Duty by duty: what prompted the change, who did it before or does it now, and what a mistake would cost."""

from dataclasses import dataclass

from promocase.document.blocks import Prose
from promocase.document.material import Material, bounded
from promocase.document.prose import line, prose
from promocase.domain.kinds.duty import Duty
from promocase.figures.duties import said_duties


@dataclass(frozen=True, slots=True)
class Row:
    name: str
    told: tuple[Prose, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """A column for each question that some duty answers; the first head is that of the duties."""

    heads: tuple[str, ...]
    rows: tuple[Row, ...]


def build(material: Material) -> Changes | None:
    words = material.words
    told = [(each, _told(each)) for each in said_duties(bounded(material.excerpt.duties))]
    told = [(each, texts) for each, texts in told if any(texts)]
    if not told:
        return None
    heads = (
        words.tr("What prompted it"),
        words.tr("Who did it, or does it now"),
        words.tr("A mistake would cost"),
    )
    asked = [at for at in range(len(heads)) if any(texts[at] for _, texts in told)]
    rows = (
        Row(line(each.duty) or words.tr("A duty"), tuple(texts[at] for at in asked)) for each, texts in told
    )
    return Changes((words.tr("Duty"), *(heads[at] for at in asked)), tuple(rows))


def _told(duty: Duty) -> tuple[Prose, Prose, Prose]:
    return prose(duty.prompted), prose(duty.rest), prose(duty.error)
