"""Three results with before → after, each with what shows it named where it stands."""

from collections.abc import Sequence
from dataclasses import dataclass

from promocase.document.blocks import Prose
from promocase.document.direction import side_by_side
from promocase.document.material import Material, says
from promocase.document.prose import line, prose
from promocase.document.sections.cover import bare, meaning
from promocase.document.sections.evidence import Named, named
from promocase.document.words import Words
from promocase.domain.kinds.accomplishment import Accomplishment, Metric

MOST = 3
"""A reader who has a minute keeps no more."""

MOST_PROOFS = 3


@dataclass(frozen=True, slots=True)
class Impact:
    """From `before` to `after`; `caption` is what they mean."""

    id: str
    before: str
    after: str
    caption: str
    headline: str
    told: Prose
    proofs: tuple[Named, ...]
    more: str


@dataclass(frozen=True, slots=True)
class Impacts:
    rows: tuple[Impact, ...]
    proof_label: str


def build(material: Material) -> Impacts | None:
    told = [each for each in material.excerpt.accomplishments if _headline(each)]
    rows = tuple(_impact(each, material.words) for each in _most_telling(told))
    return Impacts(rows, material.words.tr("Shown by")) if rows else None


def _most_telling(items: Sequence[Accomplishment]) -> list[Accomplishment]:
    """The case's first three with a result in figures, then the first of the others, in the case's order."""
    ranked = sorted(items, key=lambda each: _counted(each) is None)[:MOST]
    return [each for each in items if each in ranked]


def _counted(item: Accomplishment) -> Metric | None:
    return next((metric for metric in item.metrics if not metric.result.is_blank), None)


def _headline(item: Accomplishment) -> str:
    """What is confidential is told by the wording that may be shown, and by nothing else."""
    return line(item.redacted if item.confidential else item.headline)


def _impact(item: Accomplishment, words: Words) -> Impact:
    metric = _counted(item)
    before, after = _change(metric, words) if metric else ("", "")
    when = words.span(item.start, item.end)
    given = [each for each in item.evidence if says(each)]
    more = len(given) - MOST_PROOFS
    return Impact(
        id=item.id,
        before=before,
        after=after,
        caption=_caption(metric, after, when) if metric else when,
        headline=_headline(item),
        told=prose(item.part),
        proofs=tuple(named(each, words) for each in given[:MOST_PROOFS]),
        more=words.trn("and {count} more", "and {count} more", more) if more > 0 else "",
    )


def _change(metric: Metric, words: Words) -> tuple[str, str]:
    """ "6" and "4 days": the unit is said once."""
    after = words.quantity(metric.result)
    return bare(words.quantity(metric.baseline), after), after


def _caption(metric: Metric, figure: str, when: str) -> str:
    """What is counted, and over what time."""
    name, unit = line(metric.name), line(metric.unit)
    name = meaning(name, figure) if name else ""
    said = unit.lower() in f"{name} {figure}".lower()
    parts = (name if said else f"{name} {unit}".strip(), line(metric.period) or when)
    return side_by_side(parts, ", ")
