"""Three results with before → after, each with what shows it named where it stands."""

from dataclasses import dataclass

from promocase.document.blocks import Prose
from promocase.document.direction import side_by_side
from promocase.document.material import Material, says
from promocase.document.prose import line, prose
from promocase.document.sections.evidence import Named, named
from promocase.document.sections.results import change, counted, headline, most_telling
from promocase.document.sections.tiles import meaning
from promocase.document.words import Words
from promocase.domain.kinds.accomplishment import Accomplishment, Metric

MOST_PROOFS = 3


@dataclass(frozen=True, slots=True)
class Impact:
    """From `before` to `after`; `caption` is what they mean, `note` stands beneath."""

    id: str
    before: str
    after: str
    caption: str
    headline: str
    told: Prose
    proofs: tuple[Named, ...]
    more: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Impacts:
    rows: tuple[Impact, ...]
    proof_label: str


def build(material: Material) -> Impacts | None:
    rows = tuple(impact(each, material.words) for each in most_telling(material.excerpt.accomplishments))
    return Impacts(rows, material.words.tr("Shown by")) if rows else None


def impact(item: Accomplishment, words: Words, note: str = "", *, is_told: bool = True) -> Impact:
    metric = counted(item)
    before, after = change(metric, words) if metric else ("", "")
    when = words.span(item.start, item.end)
    given = [each for each in item.evidence if says(each)]
    more = len(given) - MOST_PROOFS
    return Impact(
        id=item.id,
        before=before,
        after=after,
        caption=_caption(metric, after, when) if metric else when,
        headline=headline(item),
        told=prose(item.part if is_told else ""),
        proofs=tuple(named(each, words) for each in given[:MOST_PROOFS]),
        more=words.trn("and {count} more", "and {count} more", more) if more > 0 else "",
        note=note,
    )


def _caption(metric: Metric, figure: str, when: str) -> str:
    """What is counted, and over what time."""
    name, unit = line(metric.name), line(metric.unit)
    name = meaning(name, figure) if name else ""
    said = unit.lower() in f"{name} {figure}".lower()
    parts = (name if said else f"{name} {unit}".strip(), line(metric.period) or when)
    return side_by_side(parts, ", ")
