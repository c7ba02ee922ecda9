"""What changed because of the person: one row each, with the change drawn in the margin."""

from dataclasses import dataclass

from promocase.document.figure import Amount, Change
from promocase.document.material import Material, Passage, Ref, bounded, passages
from promocase.document.prose import line, prose
from promocase.document.words import Words
from promocase.domain.kinds.accomplishment import Accomplishment, Metric

MOST_MEASURES = 5
MOST_TAGS = 7


@dataclass(frozen=True, slots=True)
class Measure:
    """The first measure is drawn or a large figure; the others follow as a line of text."""

    caption: str
    change: str = ""
    drawn: Change | None = None
    figure: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """What was done in `told`, what came of it in `result`, and in `details` what stands behind the claim."""

    id: str
    theme: str
    when: str
    headline: str
    told: tuple[Passage, ...]
    result: tuple[Passage, ...]
    details: tuple[Passage, ...]
    refs: tuple[Ref, ...]
    tags: tuple[str, ...]
    measures: tuple[Measure, ...]


@dataclass(frozen=True, slots=True)
class Accomplishments:
    rows: tuple[Row, ...]


def build(material: Material) -> Accomplishments | None:
    rows = tuple(
        row for each in bounded(material.excerpt.accomplishments) if (row := _row(each, material)) is not None
    )
    return Accomplishments(rows) if rows else None


def _row(item: Accomplishment, material: Material) -> Row | None:
    if item.confidential and item.redacted.strip():
        return _redacted(item, material)
    words = material.words
    told, result = _told(item, words), passages((words.tr("Result"), prose(item.result)))
    details, measures = _details(item, words), _measures(item, words)
    if not (item.headline.strip() or told or result or details or measures):
        return None
    return Row(
        id=item.id,
        theme=words.label(item.outcome),
        when=words.span(item.start, item.end),
        headline=line(item.headline) or words.tr("One thing that changed"),
        told=told,
        result=result,
        details=details,
        refs=material.refs(evidence.id for evidence in item.evidence),
        tags=_tags(item, material),
        measures=measures,
    )


def _redacted(item: Accomplishment, material: Material) -> Row:
    return Row(
        id=item.id,
        theme=material.words.tr("Confidential"),
        when="",
        headline=material.words.tr("Told without names or figures"),
        told=passages(("", prose(item.redacted))),
        result=(),
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


def _details(item: Accomplishment, words: Words) -> tuple[Passage, ...]:
    """Its worth, who took part, how it was measured."""
    how = [_how(each) for each in item.metrics[:MOST_MEASURES] if each.how.strip() or each.sample.strip()]
    team = " · ".join(part for part in (item.team.strip(), item.share.strip()) if part)
    return passages(
        (words.tr("Worth"), prose(_worth(item, words))),
        (words.tr("Team"), prose(team)),
        (words.tr("Measured"), prose("; ".join(dict.fromkeys(how)))),
    )


def _worth(item: Accomplishment, words: Words) -> str:
    worth, basis = words.money(item.value), item.value_basis.strip()
    if worth and basis:
        return words.tr("{amount} a year: {basis}", amount=worth, basis=basis)
    return words.tr("{amount} a year", amount=worth) if worth else basis


def _how(metric: Metric) -> str:
    how, sample = metric.how.strip(), metric.sample.strip()
    return f"{how} ({sample})" if how and sample else how or sample


def _tags(item: Accomplishment, material: Material) -> tuple[str, ...]:
    names = {each.id: line(each.name) for each in material.excerpt.competencies}
    shown = [names[id] for id in item.competencies if names.get(id)]
    if item.beyond:
        shown.append(material.words.tr("Beyond the role"))
    shown += [line(tag) for tag in item.tags.split(",") if tag.strip()]
    return tuple(dict.fromkeys(shown))[:MOST_TAGS]


def _measures(item: Accomplishment, words: Words) -> tuple[Measure, ...]:
    known = [metric for metric in item.metrics if not (metric.result.is_blank and metric.baseline.is_blank)]
    return tuple(_measure(metric, words, first=at == 0) for at, metric in enumerate(known[:MOST_MEASURES]))


def _measure(metric: Metric, words: Words, *, first: bool) -> Measure:
    before, after = words.quantity(metric.baseline), words.quantity(metric.result)
    change = f"{before} → {after}" if before and after else after or words.tr("from {before}", before=before)
    name, unit = line(metric.name), line(metric.unit)
    said = unit.lower() in f"{name} {change}".lower()
    named = f"{name} {unit}".strip() if not said else name
    caption = ", ".join(part for part in (named, line(metric.period)) if part)
    if not first:
        return Measure(caption, change)
    old, new = metric.baseline.number, metric.result.number
    if old is not None and new is not None:
        alt = f"{name}: {change} {unit}".strip()
        return Measure(caption, drawn=Change(alt, Amount(old, before), Amount(new, after)))
    return Measure(caption, figure=change)
