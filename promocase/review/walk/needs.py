"""What the pages about the person, their plans, their pay and the ask need before they can be believed.

Only what is lacking altogether is asked for; whether what stands there convinces is the case review's work.
"""

from collections.abc import Iterator

from promocase.domain.choice import Influence, Relation
from promocase.domain.kinds.case import Alternative, Objection
from promocase.domain.kinds.checkin import CheckIn
from promocase.domain.kinds.goal import Action, Goal, Vision
from promocase.domain.kinds.initiative import Initiative
from promocase.domain.kinds.paydata import MarketPay, OwnPay
from promocase.domain.kinds.profile import Profile
from promocase.domain.written import ISO_4217
from promocase.review.walk.draft import Draft, Missing
from promocase.review.walk.missing import as_in, is_blank, is_untouched, named, place_of, unread, unwritten

FEWEST_SOURCES = 2
"""One source can be explained away; two of different kinds are a comparison."""

_PROFILE = {
    "name": "Your name, as it should stand on the cover",
    "role": "Your role today:",
    "organisation": "Where you work",
    "manager": "Who your manager is",
    "level_since": "Since when you have been at this level:",
    "job_description": "What your job description asks, so that a reader sees what goes beyond it",
    "currency": "The currency you are paid in:",
}
_GOAL = {
    "name": "Say what will be different, and by when:",
    "target": "Give the figure you aim for:",
    "due": "Say by when:",
    "relevance": "Say which of the company's aims it serves:",
    "milestones": "Add one step on the way, with a date",
}
_PERSON = {
    "needs": "Say what they need to believe:",
    "next_step": "Plan the next step:",
    "next_date": "Say when the next step is due:",
}
_SOURCE = {
    "source": "Say where the figure comes from:",
    "kind": "Choose what kind of source it is",
    "job": "Give the job title used there",
    "reference": "Say when the pay was measured:",
    "comparable": "Say how far it compares with your job:",
}
_INITIATIVE = {
    "outcome": "Say what will be true when it is done:",
    "value_likely": "Give the likely value a year, even a careful one:",
    "assumptions": "Say what that value rests on:",
    "measured": "Say how it will be measured:",
}
_ASK = {
    "target_role": "The role you ask for:",
    "ask_base": "The base pay you ask for, as one figure:",
    "effective": "From when it should hold:",
    "thesis": "Your case in two sentences:",
    "why_now": "Why now: what the company needs soon, and what waiting would cost",
    "period_from": "The first month your case covers:",
    "period_to": "The last month your case covers:",
    "decided_by": "The day by which you ask for a decision:",
    "review_on": "When to talk again if the answer is “not now”:",
    "walk_away": "The least you would accept. Only you will see it",
    "batna": "What you do if the answer is no. Only you will see it",
}


def you(draft: Draft) -> Iterator[Missing]:
    profile = draft.record.profile
    yield from unwritten(profile, _PROFILE, naming=False)
    code = profile.currency.strip()
    if code and code.upper() not in ISO_4217:
        words = as_in(Profile, "currency", f"“{code}” is no currency known here. Write its three letters:")
        yield Missing(words, place_of(profile), "currency")
    yield from unread(profile, naming=False)


def goals(draft: Draft) -> Iterator[Missing]:
    visions, aims, steps = draft.chosen(Vision), draft.chosen(Goal), draft.chosen(Action)
    for vision in (vision for vision in visions if is_blank(vision.role)):
        when = "a year" if vision.years == 1 else f"{vision.years} years"
        yield Missing(f"The role you would like to hold in {when}", place_of(vision), "role")
    if not aims:
        yield Missing(as_in(Goal, "name", "Put one goal with a figure and a date into the case:"))
    if not steps:
        yield Missing(as_in(Action, "task", "Put one step that helps you grow into the case:"))
    for goal in aims:
        yield from unwritten(goal, _GOAL)
    for step in steps:
        yield from unwritten(step, {"task": "Name the task:"})
    for item in (*visions, *aims, *steps):
        yield from unread(item)


def people(draft: Draft) -> Iterator[Missing]:
    everyone = draft.record.people
    managers = [person for person in everyone if person.relation is Relation.MANAGER]
    deciders = [person for person in everyone if person.relation is Relation.DECIDER]
    if not managers:
        yield Missing("Add your manager, and what they need to believe")
    if not deciders and not any(person.influence is Influence.HIGH for person in managers):
        yield Missing("Add who decides. If your manager does, set their say to “High”")
    for person in (*managers, *deciders):
        yield from unwritten(person, _PERSON)
    if all(is_blank(talk.agreed) for talk in draft.record.checkins):
        yield Missing("Note one check-in in which you agreed the bar you will be measured by")
    for item in (*everyone, *draft.chosen(CheckIn)):
        yield from unread(item)


def pay(draft: Draft) -> Iterator[Missing]:
    own, sources = draft.record.own_pay, draft.chosen(MarketPay)
    if all(is_blank(entry.base) for entry in own):
        words = as_in(OwnPay, "base", "Add what you earn today:")
        yield Missing(words, place_of(own[-1]), "base") if own else Missing(words)
    if len(sources) < FEWEST_SOURCES:
        yield Missing(as_in(MarketPay, "source", "Put two pay sources of different kinds into the case:"))
    elif len({source.kind for source in sources if source.kind}) < FEWEST_SOURCES:
        words = "All your pay sources are of one kind. Add another: official statistics, a survey, an advert"
        yield Missing(words)
    for source in sources:
        yield from unwritten(source, _SOURCE)
        if all(is_blank(getattr(source, name)) for name in ("value", "p10", "p25", "p50", "p75", "p90")):
            yield Missing(named(source, "Add a figure: one value, or percentiles"), place_of(source), "p50")
    for item in (*own, *sources):
        yield from unread(item)


def future(draft: Draft) -> Iterator[Missing]:
    chosen = draft.chosen(Initiative)
    if not chosen:
        yield Missing(as_in(Initiative, "outcome", "Put one thing into the case that you will bring about:"))
    for item in chosen:
        yield from unwritten(item, _INITIATIVE)
        yield from unread(item)


def ask(draft: Draft) -> Iterator[Missing]:
    case, place = draft.case, place_of(draft.case)
    yield from unwritten(case, _ASK, naming=False)
    if all(is_untouched(each) for each in case.alternatives):
        words = as_in(
            Alternative, "name", "Offer one alternative, so that “no” is not the only other answer:"
        )
        yield Missing(words, place, "alternatives")
    if all(is_untouched(each) for each in case.objections):
        words = as_in(Objection, "objection", "Write down, for yourself, what they may say and your answer:")
        yield Missing(words, place, "objections")
    yield from unread(case, naming=False)
