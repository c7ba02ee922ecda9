"""Three results with before → after, each with what shows it named where it stands."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from promocase.document.brief import Brief, says
from promocase.document.prose import line, prose, safe_address
from promocase.document.sections.cover import bare, meaning
from promocase.document.sections.evidence import named
from promocase.document.words import Words
from promocase.domain.kinds.accomplishment import Accomplishment, Metric
from promocase.phrase import Phrase, phrase, plural

MOST = 3
"""A reader who has a minute keeps no more."""

MOST_PROOFS = 3


@dataclass(frozen=True, slots=True)
class Proof:
    what: str
    href: str


@dataclass(frozen=True, slots=True)
class Impact:
    """`before` and `after` are set large beside it, `caption` is their meaning."""

    id: str
    before: str
    after: str
    caption: str
    headline: str
    told: Markup
    proofs: tuple[Proof, ...]
    more: str


@dataclass(frozen=True, slots=True)
class Impacts:
    rows: tuple[Impact, ...]
    proof_label: Phrase


def build(brief: Brief) -> Impacts | None:
    told = [each for each in brief.excerpt.accomplishments if _headline(each)]
    rows = tuple(_impact(each, brief) for each in _most_telling(told))
    return Impacts(rows, phrase("Shown by")) if rows else None


def _most_telling(items: Sequence[Accomplishment]) -> list[Accomplishment]:
    """The case's first three with a result in figures, then the first of the others, in the case's order."""
    ranked = sorted(items, key=lambda each: _counted(each) is None)[:MOST]
    return [each for each in items if each in ranked]


def _counted(item: Accomplishment) -> Metric | None:
    return next((metric for metric in item.metrics if not metric.result.is_blank), None)


def _headline(item: Accomplishment) -> str:
    """What is confidential is told by the wording that may be shown, and by nothing else."""
    return line(item.redacted if item.confidential else item.headline)


def _impact(item: Accomplishment, brief: Brief) -> Impact:
    metric, words = _counted(item), brief.words
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
        proofs=tuple(Proof(named(each, words), safe_address(each.link)) for each in given[:MOST_PROOFS]),
        more=plural("and {count} more", "and {count} more", more) if more > 0 else "",
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
    return ", ".join(part for part in parts if part)
