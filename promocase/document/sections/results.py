"""The results that are told first: in one line each, with what shows them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from promocase.document.direction import from_to, side_by_side
from promocase.document.material import Material, Ref
from promocase.document.prose import line
from promocase.document.words import Words
from promocase.domain.kinds.accomplishment import Accomplishment, Metric

MOST = 3
"""A reader who has a minute keeps no more."""
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


@dataclass(frozen=True, slots=True)
class Result:
    """`change` is "96 → 31 a month", blank where the headline says both ends itself."""

    anchor: str
    headline: str
    change: str
    refs: tuple[Ref, ...]


def results(material: Material) -> tuple[Result, ...]:
    """In the case's order."""
    return tuple(result(each, material) for each in most_telling(material.excerpt.accomplishments))


def most_telling(items: Sequence[Accomplishment]) -> list[Accomplishment]:
    """The case's first three with a result in figures, then the first of the others, in the case's order."""
    told = [each for each in items if headline(each)]
    ranked = sorted(told, key=lambda each: counted(each) is None)[:MOST]
    return [each for each in told if each in ranked]


def counted(item: Accomplishment) -> Metric | None:
    """The first measure with a result; none of what is confidential."""
    known = (metric for metric in item.metrics if not metric.result.is_blank)
    return None if item.confidential else next(known, None)


def headline(item: Accomplishment) -> str:
    """What is confidential is told by the wording that may be shown, and by nothing else."""
    return line(item.redacted if item.confidential else item.headline)


def change(metric: Metric, words: Words) -> tuple[str, str]:
    """ "6" and "4 days": the unit is said once."""
    after = words.quantity(metric.result)
    return bare(words.quantity(metric.baseline), after), after


def bare(before: str, after: str) -> str:
    """Without the unit that the other one says just as well."""
    said = unit(after)
    return before.removesuffix(f" {said}") if said and said == unit(before) else before


def unit(value: str) -> str:
    return value.lstrip("≈~<>+−-0123456789.,'’ ")


def result(item: Accomplishment, material: Material) -> Result:
    refs = () if item.confidential else material.refs(evidence.id for evidence in item.evidence)
    anchor = material.leads_to("accomplishments", f"i-{item.id}")
    return Result(anchor, headline(item), beside(item, material.words), refs)


def beside(item: Accomplishment, words: Words) -> str:
    """The first measure from where to where, unless the headline says it; without a start by its name."""
    metric, said = counted(item), headline(item)
    return _change(metric, said, words) if metric else ""


def _change(metric: Metric, said: str, words: Words) -> str:
    before, after = change(metric, words)
    ends = {*_NUMBER.findall(before), *_NUMBER.findall(after)}
    if ends and ends <= set(_NUMBER.findall(said)):
        return ""
    if before:
        whole = words.quantity(metric.result, metric.unit)
        return from_to(before, whole)
    name = line(metric.name)
    return side_by_side((name, after), ": ")
