"""The claims about dates, work, levels and goals."""

from collections.abc import Iterator
from datetime import date

from promocase.domain.choice import Language
from promocase.domain.item import Item
from promocase.domain.kinds.accomplishment import Accomplishment, Metric
from promocase.domain.place import Place
from promocase.figures import sentences
from promocase.figures.bar import bar_met
from promocase.figures.basis import Basis
from promocase.figures.change import Change, change
from promocase.figures.claim import Claim, claim
from promocase.figures.dates import lasted
from promocase.figures.goal import progress, steps
from promocase.figures.withheld import said
from promocase.phrase import phrase

CHANGE = phrase("(after − before) ÷ before")
PROGRESS = phrase("(today − start) ÷ (goal − start)")
MILESTONES = phrase("milestones reached, of those written")
LASTED = phrase("from that month to today")
A_DAY_TO_COME = phrase("the day is understood and still to come")
IN_ORDER = phrase("both days are understood and in their order")
A_YEARS_AMOUNT = phrase("the amount is for a year")
SAME_LEVEL = phrase("your level and your manager’s are the same")
NOTHING_NAMED = phrase("the wording holds no figure and no name")
BAR_MET = phrase("competencies whose level today is the one sought or above, of those that apply")
BAR_WRITTEN = phrase("the agreed bar is written")


def place_of(item: Item) -> Place:
    return Place(type(item).KEY, item.id)


def language_of(basis: Basis) -> str:
    """The language in which its numbers are read."""
    return (basis.profile.language or Language.EN_GB).value


def of_cover(basis: Basis, today: date) -> Iterator[Claim]:
    case, place = basis.case, place_of(basis.case)
    if not case.decided_by.is_blank:
        yield claim(
            "sentence-decision-asked",
            case.title,
            sentences.decision_asked(case, today),
            (place, "decided_by"),
            formula=A_DAY_TO_COME,
        )
    if not (case.period_from.is_blank or case.period_to.is_blank):
        yield claim(
            "sentence-period-covered",
            case.title,
            sentences.period_covered(case),
            (place, "period_from"),
            (place, "period_to"),
            formula=IN_ORDER,
        )
    names = ("ask_base",) if not case.ask_base.is_blank else ("ask_low", "ask_high")
    if asked := [(place, name) for name in names if not getattr(case, name).is_blank]:
        found = sentences.asked_a_year(case)
        yield claim("sentence-a-year", case.title, found, *asked, formula=A_YEARS_AMOUNT)


def of_role(basis: Basis, today: date) -> Iterator[Claim]:
    profile = basis.profile
    if not profile.level_since.is_blank:
        yield claim(
            "time-at-level",
            profile.level or profile.role,
            lasted(profile.level_since, today),
            (place_of(profile), "level_since"),
            formula=LASTED,
        )


def of_accomplishments(basis: Basis, names: tuple[str, ...]) -> Iterator[Claim]:
    language = language_of(basis)
    for item in basis.accomplishments:
        place = place_of(item)
        if item.confidential:
            yield from _of_confidential(item, names, language)
            continue
        for metric in item.metrics:
            yield from _of_metric(item, metric, language)
        if not item.value.is_blank:
            found = sentences.a_year(item.value)
            yield claim("sentence-a-year", item.title, found, (place, "value"), formula=A_YEARS_AMOUNT)


def _of_confidential(item: Accomplishment, names: tuple[str, ...], language: str) -> Iterator[Claim]:
    if item.redacted.strip():
        yield claim(
            "sentence-without-names",
            item.title or said(item.redacted),
            sentences.without_names_or_figures(item, names, language=language),
            (place_of(item), "redacted"),
            formula=NOTHING_NAMED,
        )


def _of_metric(item: Accomplishment, metric: Metric, language: str) -> Iterator[Claim]:
    if metric.baseline.is_blank and metric.result.is_blank:
        return
    place = place_of(item).within("metrics", metric.id)
    found = change(metric.baseline, metric.result, metric.unit, language=language)
    yield claim(
        "change",
        metric.title or item.title,
        found,
        (place, "baseline"),
        (place, "result"),
        formula=CHANGE,
        unit=found.unit if isinstance(found, Change) else "",
    )


def of_levels(basis: Basis) -> Iterator[Claim]:
    for item in basis.competencies:
        if item.manager_level is not None and not item.not_applicable.strip():
            place = place_of(item)
            yield claim(
                "sentence-manager-agrees",
                item.title,
                sentences.manager_agrees(item),
                (place, "manager_level"),
                (place, "level_today"),
                formula=SAME_LEVEL,
            )
    asked = [item for item in basis.competencies if not item.not_applicable.strip()]
    if any(item.level_today or item.level_sought for item in asked):
        inputs = [(place_of(item), name) for item in asked for name in ("level_today", "level_sought")]
        at = place_of(basis.case)
        yield claim(
            "bar-met", basis.case.title, bar_met(basis.competencies), *inputs, formula=BAR_MET, place=at
        )


def of_goals(basis: Basis, today: date) -> Iterator[Claim]:
    language = language_of(basis)
    for vision in basis.visions:
        if not vision.pay.is_blank:
            found = sentences.a_year(vision.pay)
            yield claim(
                "sentence-a-year", vision.title, found, (place_of(vision), "pay"), formula=A_YEARS_AMOUNT
            )
    for goal in basis.goals:
        place = place_of(goal)
        if not (goal.baseline.is_blank and goal.target.is_blank and goal.today.is_blank):
            yield claim(
                "goal-progress",
                goal.title,
                progress(goal, language=language),
                *((place, name) for name in ("baseline", "target", "today")),
                formula=PROGRESS,
                unit=goal.unit or goal.target.unit,
            )
        if (taken := steps(goal, today)).count:
            yield claim("goal-milestones", goal.title, taken, (place, "milestones"), formula=MILESTONES)


def of_terms(basis: Basis, today: date) -> Iterator[Claim]:
    case, place = basis.case, place_of(basis.case)
    if case.review_on.is_blank:
        return
    again, bar = sentences.talk_again(case, today), sentences.bar_until_then(case)
    yield claim("sentence-talk-again", case.title, again, (place, "review_on"), formula=A_DAY_TO_COME)
    yield claim("sentence-bar-until-then", case.title, bar, (place, "criteria"), formula=BAR_WRITTEN)
