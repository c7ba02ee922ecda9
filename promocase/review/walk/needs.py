"""What the pages about the person, their plans, their pay and the ask need before they can be believed.

Only what is lacking altogether is asked for; whether what stands there convinces is the case review's work.
"""

from collections.abc import Iterator

from promocase.domain.choice import Influence, Relation
from promocase.domain.content import value_of
from promocase.domain.kinds.case import Alternative, Objection
from promocase.domain.kinds.checkin import CheckIn
from promocase.domain.kinds.goal import Action, Goal, Vision
from promocase.domain.kinds.initiative import Initiative
from promocase.domain.kinds.paydata import MarketPay, OwnPay
from promocase.domain.kinds.profile import Profile
from promocase.domain.written import ISO_4217
from promocase.phrase import phrase, plural
from promocase.review.walk.draft import Draft, Missing
from promocase.review.walk.missing import as_in, is_blank, is_untouched, named, place_of, unread, unwritten

FEWEST_SOURCES = 2
"""One source can be explained away; two of different kinds are a comparison."""

_PROFILE = {
    "name": phrase("Your name, as it should stand on the cover"),
    "role": phrase("Your role today:"),
    "organisation": phrase("Where you work"),
    "manager": phrase("Who your manager is"),
    "level_since": phrase("Since when you have been at this level:"),
    "job_description": phrase("What your job description asks, so that a reader sees what goes beyond it"),
    "currency": phrase("The currency you are paid in:"),
}
_DUTY = {
    "duty": phrase("Say what the duty is:"),
    "share_old": phrase("Say how much of the time your job description gives it, 0 if it does not name it"),
    "share_new": phrase("Say how much of your time it takes today, 0 if you do it no longer"),
    "level": phrase("Choose the level it belongs to"),
}
_GOAL = {
    "name": phrase("Say what will be different, and by when:"),
    "target": phrase("Give the figure you aim for:"),
    "due": phrase("Say by when:"),
    "relevance": phrase("Say which of the company's aims it serves:"),
    "milestones": phrase("Add one step on the way, with a date"),
}
_PERSON = {
    "needs": phrase("Say what they need to believe:"),
    "next_step": phrase("Plan the next step:"),
    "next_date": phrase("Say when the next step is due:"),
}
_SOURCE = {
    "source": phrase("Say where the figure comes from:"),
    "kind": phrase("Choose what kind of source it is"),
    "job": phrase("Give the job title used there"),
    "reference": phrase("Say when the pay was measured:"),
    "comparable": phrase("Say how far it compares with your job:"),
}
_INITIATIVE = {
    "outcome": phrase("Say what will be true when it is done:"),
    "value_likely": phrase("Give the likely value a year, even a careful one:"),
    "assumptions": phrase("Say what that value rests on:"),
    "measured": phrase("Say how it will be measured:"),
}
_ASK = {
    "target_role": phrase("The role you ask for:"),
    "ask_base": phrase("The base pay you ask for, as one figure:"),
    "effective": phrase("From when it should hold:"),
    "thesis": phrase("Your case in two sentences:"),
    "why_now": phrase("Why now: what the company needs soon, and what waiting would cost"),
    "period_from": phrase("The first month your case covers:"),
    "period_to": phrase("The last month your case covers:"),
    "decided_by": phrase("The day by which you ask for a decision:"),
    "review_on": phrase("When to talk again if the answer is “not now”:"),
    "walk_away": phrase("The least you would accept. Only you will see it"),
    "batna": phrase("What you do if the answer is no. Only you will see it"),
}


def you(draft: Draft) -> Iterator[Missing]:
    profile = draft.record.profile
    yield from unwritten(profile, _PROFILE, naming=False)
    code = profile.currency.strip()
    if code and code.upper() not in ISO_4217:
        words = phrase("“{code}” is no currency known here. Write its three letters:", code=code)
        yield Missing(as_in(Profile, "currency", words), place_of(profile), "currency")
    yield from unread(profile, draft.reader, naming=False)
    for duty in draft.record.duties:
        yield from unwritten(duty, _DUTY)
        yield from unread(duty, draft.reader)


def goals(draft: Draft) -> Iterator[Missing]:
    visions, aims, steps = draft.chosen(Vision), draft.chosen(Goal), draft.chosen(Action)
    for vision in (vision for vision in visions if is_blank(vision.role)):
        words = plural(
            "The role you would like to hold in a year",
            "The role you would like to hold in {count} years",
            vision.years,
        )
        yield Missing(words, place_of(vision), "role")
    if not aims:
        yield Missing(as_in(Goal, "name", phrase("Put one goal with a figure and a date into the case:")))
    if not steps:
        yield Missing(as_in(Action, "task", phrase("Put one step that helps you grow into the case:")))
    for goal in aims:
        yield from unwritten(goal, _GOAL)
    for step in steps:
        yield from unwritten(step, {"task": phrase("Name the task:")})
    for item in (*visions, *aims, *steps):
        yield from unread(item, draft.reader)


def people(draft: Draft) -> Iterator[Missing]:
    everyone = draft.record.people
    managers = [person for person in everyone if person.relation is Relation.MANAGER]
    deciders = [person for person in everyone if person.relation is Relation.DECIDER]
    if not managers:
        yield Missing(phrase("Add your manager, and what they need to believe"))
    if not deciders and not any(person.influence is Influence.HIGH for person in managers):
        yield Missing(phrase("Add who decides. If your manager does, set their say to “High”"))
    for person in (*managers, *deciders):
        yield from unwritten(person, _PERSON)
    if all(is_blank(talk.agreed) for talk in draft.record.checkins):
        yield Missing(phrase("Note one check-in in which you agreed the bar you will be measured by"))
    for item in (*everyone, *draft.chosen(CheckIn)):
        yield from unread(item, draft.reader)


def pay(draft: Draft) -> Iterator[Missing]:
    own, sources = draft.record.own_pay, draft.chosen(MarketPay)
    if all(is_blank(entry.base) for entry in own):
        words = as_in(OwnPay, "base", phrase("Add what you earn today:"))
        yield Missing(words, place_of(own[-1]), "base") if own else Missing(words)
    if len(sources) < FEWEST_SOURCES:
        yield Missing(
            as_in(MarketPay, "source", phrase("Put two pay sources of different kinds into the case:"))
        )
    elif len({source.kind for source in sources if source.kind}) < FEWEST_SOURCES:
        words = phrase(
            "All your pay sources are of one kind. Add another: official statistics, a survey, an advert"
        )
        yield Missing(words)
    for source in sources:
        yield from unwritten(source, _SOURCE)
        if all(is_blank(value_of(source, name)) for name in ("value", "p10", "p25", "p50", "p75", "p90")):
            yield Missing(
                named(source, phrase("Add a figure: one value, or percentiles")), place_of(source), "p50"
            )
    for item in (*own, *sources):
        yield from unread(item, draft.reader)


def future(draft: Draft) -> Iterator[Missing]:
    chosen = draft.chosen(Initiative)
    if not chosen:
        yield Missing(
            as_in(Initiative, "outcome", phrase("Put one thing into the case that you will bring about:"))
        )
    for item in chosen:
        yield from unwritten(item, _INITIATIVE)
        yield from unread(item, draft.reader)


def ask(draft: Draft) -> Iterator[Missing]:
    case, place = draft.case, place_of(draft.case)
    yield from unwritten(case, _ASK, naming=False)
    if all(is_untouched(each) for each in case.alternatives):
        words = as_in(
            Alternative, "name", phrase("Offer one alternative, so that “no” is not the only other answer:")
        )
        yield Missing(words, place, "alternatives")
    if all(is_untouched(each) for each in case.objections):
        words = as_in(
            Objection, "objection", phrase("Write down, for yourself, what they may say and your answer:")
        )
        yield Missing(words, place, "objections")
    yield from unread(case, draft.reader, naming=False)
