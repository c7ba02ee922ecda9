"""What changed because of the person: one row each, with the change drawn in the margin."""

from dataclasses import dataclass, replace
from decimal import Decimal

from promocase.document.blocks import Prose
from promocase.document.direction import from_to, isolated, side_by_side
from promocase.document.figure import Amount
from promocase.document.figure import Change as Drawn
from promocase.document.material import Material, Passage, Ref, bounded, passages, place_of
from promocase.document.prose import line, prose
from promocase.document.words import Words
from promocase.domain.kinds.accomplishment import Accomplishment, Metric
from promocase.domain.place import Place
from promocase.figures.change import Change
from promocase.figures.withheld import Withheld

MOST_MEASURES = 5
MOST_TAGS = 7
LONGEST_BETWEEN = 7
"""Characters between the two ends of a period: " – ", " until "."""


@dataclass(frozen=True, slots=True)
class Measure:
    """The first measure is drawn or a large figure; the others follow as a line of text."""

    caption: str
    change: str = ""
    drawn: Drawn | None = None
    figure: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """What came of it in `result`, what was done in `told`, and in `details` what stands behind the claim."""

    id: str
    theme: str
    when: str
    headline: str
    told: tuple[Passage, ...]
    result: Prose
    details: tuple[Passage, ...]
    refs: tuple[Ref, ...]
    tags: tuple[str, ...]
    measures: tuple[Measure, ...]


@dataclass(frozen=True, slots=True)
class Accomplishments:
    rows: tuple[Row, ...]
    result_label: str


def build(material: Material) -> Accomplishments | None:
    rows = tuple(
        row for each in bounded(material.excerpt.accomplishments) if (row := _row(each, material)) is not None
    )
    return Accomplishments(rows, material.words.tr("Result")) if rows else None


def _row(item: Accomplishment, material: Material) -> Row | None:
    if item.confidential and item.redacted.strip():
        return _redacted(item, material)
    words = material.words
    told, result = _told(item, words), prose(item.result)
    details, measures = _details(item, material), _measures(item, material)
    if not (item.headline.strip() or told or result or details or measures):
        return None
    return Row(
        id=item.id,
        theme=words.label(item.outcome),
        when=_when(item, material),
        headline=line(item.headline) or words.tr("One thing that changed"),
        told=told,
        result=result,
        details=details,
        refs=material.refs(evidence.id for evidence in item.evidence),
        tags=_tags(item, material),
        measures=measures,
    )


def _when(item: Accomplishment, material: Material) -> str:
    """Its time, and whether that lies outside of the time which the case covers."""
    words = material.words
    when = words.span(item.start, item.end)
    note = material.stands("work-outside-period", place_of(item), words.tr("outside the time covered"))
    return side_by_side((when, note))


def _redacted(item: Accomplishment, material: Material) -> Row:
    words = material.words
    promise = words.tr("Told without names or figures")
    return Row(
        id=item.id,
        theme=material.words.tr("Confidential"),
        when="",
        headline=material.stands("sentence-without-names", place_of(item), promise)
        or words.tr("A confidential result"),
        told=(),
        result=prose(item.redacted),
        details=(),
        refs=(),
        tags=_tags(item, material),
        measures=(),
    )


def _told(item: Accomplishment, words: Words) -> tuple[Passage, ...]:
    return passages(
        (words.tr("Before"), prose(item.situation)),
        (words.tr("My part"), prose(item.part)),
        (words.tr("Decided"), prose(item.decisions)),
    )


def _details(item: Accomplishment, material: Material) -> tuple[Passage, ...]:
    """Its worth, who took part, how it was measured."""
    words = material.words
    how = [_how(each) for each in item.metrics[:MOST_MEASURES] if each.how.strip() or each.sample.strip()]
    team = side_by_side((item.team.strip(), item.share.strip()))
    return passages(
        (words.tr("Worth"), prose(_worth(item, material))),
        (words.tr("Team"), prose(team)),
        (words.tr("Measured"), prose("; ".join(dict.fromkeys(how)))),
    )


def _worth(item: Accomplishment, material: Material) -> str:
    worth, basis = material.a_year(place_of(item), item.value), item.value_basis.strip()
    if worth and basis:
        return material.words.tr("{amount}: {basis}", amount=worth, basis=basis)
    return worth or basis


def _how(metric: Metric) -> str:
    how, sample = metric.how.strip(), metric.sample.strip()
    return f"{isolated(how)} ({isolated(sample)})" if how and sample else how or sample


def _tags(item: Accomplishment, material: Material) -> tuple[str, ...]:
    names = {each.id: line(each.name) for each in material.excerpt.competencies}
    shown = [names[id] for id in item.competencies if names.get(id)]
    if item.beyond:
        shown.append(material.words.tr("Beyond the role"))
    return tuple(dict.fromkeys(shown))[:MOST_TAGS]


def _measures(item: Accomplishment, material: Material) -> tuple[Measure, ...]:
    known = [metric for metric in item.metrics if not (metric.result.is_blank and metric.baseline.is_blank)]
    place = place_of(item)
    return tuple(
        _measure(_dated_once(metric, item), place.within("metrics", metric.id), material, first=at == 0)
        for at, metric in enumerate(known[:MOST_MEASURES])
    )


def _dated_once(metric: Metric, item: Accomplishment) -> Metric:
    """Without its period where that is the row's own: "June 2025 to December 2025"."""
    period, (start, end) = line(metric.period), (line(day.text) for day in (item.start, item.end))
    is_own = start and end and period.startswith(start) and period.endswith(end)
    between = len(period) - len(start) - len(end)
    return replace(metric, period="") if is_own and between <= LONGEST_BETWEEN else metric


def _measure(metric: Metric, place: Place, material: Material, *, first: bool) -> Measure:
    words = material.words
    before, after = words.quantity(metric.baseline), words.quantity(metric.result)
    change = from_to(before, after) if before and after else after or words.tr("from {before}", before=before)
    name, unit = line(metric.name), line(metric.unit)
    said = unit.lower() in f"{name} {change}".lower()
    named = f"{name} {unit}".strip() if not said else name
    caption = side_by_side((named, line(metric.period)), ", ")
    if not first:
        return Measure(caption, change)
    if (ends := _drawn(place, material)) is None:
        return Measure(caption, figure=change)
    alt = f"{isolated(name)}: {from_to(before, words.quantity(metric.result, unit))}"
    old, new = (Decimal(end) for end in ends)
    return Measure(caption, drawn=Drawn(alt, Amount(old, before), Amount(new, after)))


def _drawn(place: Place, material: Material) -> tuple[float, float] | None:
    """Both ends of a line in one unit; None where the change is not told, or makes no line."""
    found = material.told("change", place, Change)
    if found is None or isinstance(found.drawn, Withheld):
        return None
    return found.drawn.before, found.drawn.after
