"""What changed because of the person: one row each, with the change drawn in the margin."""

from dataclasses import dataclass, replace

from markupsafe import Markup

from promocase.document.brief import SHORT, Brief, Ref, as_float, bounded, fits
from promocase.document.charts.beside import Slope, slope
from promocase.document.columns import aside_height, rail_height
from promocase.document.prose import LONGEST_SMALL, joined, labelled, line, prose, run_on
from promocase.document.words import Words
from promocase.domain.kinds.accomplishment import Accomplishment, Metric

MOST_MEASURES = 5
MOST_TAGS = 7
LONG_FIGURE = 9


@dataclass(frozen=True, slots=True)
class Measure:
    """The first measure is drawn or set large; the others follow as a line of text."""

    caption: str
    change: str = ""
    slope: Slope | None = None
    figure: str = ""
    long: bool = False

    @property
    def height(self) -> float:
        """Points of what is drawn or set large."""
        if self.slope is not None:
            return self.slope.height
        lines = len(self.figure) // (14 if self.long else LONG_FIGURE) + 1
        return lines * (16.0 if self.long else 22.0) if self.figure else 0.0


@dataclass(frozen=True, slots=True)
class Row:
    id: str
    theme: str
    when: str
    headline: str
    prose: Markup
    details: Markup
    refs: tuple[Ref, ...]
    tags: tuple[str, ...]
    measures: tuple[Measure, ...]
    whole: bool
    close: bool = False

    @property
    def height(self) -> int:
        """Points that what stands beside the text needs."""
        captions = tuple(f"{each.change} {each.caption}" for each in self.measures)
        figure = self.measures[0].height if self.measures else 0
        return max(rail_height(self.theme, self.when), aside_height(figure, captions))


@dataclass(frozen=True, slots=True)
class Accomplishments:
    rows: tuple[Row, ...]


def build(brief: Brief) -> Accomplishments | None:
    rows = tuple(
        row for each in bounded(brief.excerpt.accomplishments) if (row := _row(each, brief)) is not None
    )
    return Accomplishments(_with_company(rows)) if rows else None


def _with_company(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """A last card of a few lines keeps to the one before."""
    *others, last = rows
    return (*others, replace(last, close=bool(others) and fits(last.prose, last.details, most=SHORT)))


def _row(item: Accomplishment, brief: Brief) -> Row | None:
    if item.confidential and item.redacted.strip():
        return _redacted(item, brief)
    text, details, measures = _prose(item), _details(item, brief.words), _measures(item, brief.words)
    if not (item.headline.strip() or text or details or measures):
        return None
    return Row(
        id=item.id,
        theme=item.outcome.label if item.outcome else "",
        when=brief.words.span(item.start, item.end),
        headline=line(item.headline) or "One thing that changed",
        prose=text,
        details=details,
        refs=brief.refs(evidence.id for evidence in item.evidence),
        tags=_tags(item, brief),
        measures=measures,
        whole=fits(text, details),
    )


def _redacted(item: Accomplishment, brief: Brief) -> Row:
    text = prose(item.redacted)
    return Row(
        item.id,
        "Confidential",
        "",
        "Told without names or figures",
        text,
        Markup(),
        (),
        _tags(item, brief),
        (),
        fits(text),
    )


def _prose(item: Accomplishment) -> Markup:
    done = (
        labelled("Before", item.situation),
        labelled("My part", item.part),
        labelled("Decided", item.decisions),
    )
    return joined(run_on(*done), labelled("Result", item.result))


def _details(item: Accomplishment, words: Words) -> Markup:
    """What stands behind the claim, in small print: its worth, who took part, how it was measured."""
    worth, basis = words.money(item.value), item.value_basis.strip()
    worth = f"{worth} a year" + (f": {basis}" if basis else "") if worth else basis
    how = [_how(each) for each in item.metrics[:MOST_MEASURES] if each.how.strip() or each.sample.strip()]
    return run_on(
        labelled("Worth", worth),
        labelled("Team", " · ".join(part for part in (item.team.strip(), item.share.strip()) if part)),
        labelled("Measured", "; ".join(dict.fromkeys(how))),
        most=LONGEST_SMALL,
    )


def _how(metric: Metric) -> str:
    how, sample = metric.how.strip(), metric.sample.strip()
    return f"{how} ({sample})" if how and sample else how or sample


def _tags(item: Accomplishment, brief: Brief) -> tuple[str, ...]:
    names = {each.id: line(each.name) for each in brief.excerpt.competencies}
    shown = [names[id] for id in item.competencies if names.get(id)]
    if item.beyond:
        shown.append("Beyond the role")
    shown += [line(tag) for tag in item.tags.split(",") if tag.strip()]
    return tuple(dict.fromkeys(shown))[:MOST_TAGS]


def _measures(item: Accomplishment, words: Words) -> tuple[Measure, ...]:
    known = [metric for metric in item.metrics if not (metric.result.is_blank and metric.baseline.is_blank)]
    return tuple(_measure(metric, words, first=at == 0) for at, metric in enumerate(known[:MOST_MEASURES]))


def _measure(metric: Metric, words: Words, *, first: bool) -> Measure:
    before, after = words.quantity(metric.baseline), words.quantity(metric.result)
    change = f"{before} → {after}" if before and after else after or f"from {before}"
    name, unit = line(metric.name), line(metric.unit)
    said = unit and unit.lower() in f"{name} {change}".lower()
    named = f"{name} {unit}".strip() if not said else name
    caption = ", ".join(part for part in (named, line(metric.period)) if part)
    if not first:
        return Measure(caption, change)
    old, new = metric.baseline.number, metric.result.number
    if old is not None and new is not None:
        return Measure(
            caption,
            slope=slope((as_float(old), before), (as_float(new), after), f"{name}: {change} {unit}".strip()),
        )
    return Measure(caption, figure=change, long=len(change) > LONG_FIGURE)
