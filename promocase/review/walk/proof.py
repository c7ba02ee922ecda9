"""What the pages that prove the case need: accomplishments, competencies and feedback.

Only what is lacking altogether is asked for; whether what stands there convinces is the case review's work.
"""

from collections.abc import Iterator
from itertools import chain

from promocase.domain.choice import Consent, Nature
from promocase.domain.item import Item
from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.competency import Competency
from promocase.domain.kinds.evidence import Evidence
from promocase.domain.kinds.feedback import Feedback
from promocase.review.walk.draft import Draft, Missing
from promocase.review.walk.missing import as_in, is_blank, is_untouched, named, place_of, unread, unwritten

FEWEST_ACCOMPLISHMENTS = 3
FEWEST_COMPETENCIES = 4
FEWEST_QUOTES = 2
"""Below these a manager has too little to retell; they are the lower ends of what promotion packets hold."""

_ACCOMPLISHMENT = {
    "headline": "Say in one line what changed:",
    "part": "Say which part was yours:",
    "outcome": "Choose what the business gained",
}
_COMPETENCY = {
    "name": "Give it a name:",
    "behaviour_sought": "Say what it looks like at the level you seek:",
    "level_today": "Choose where you are today",
    "level_sought": "Choose where the role needs you",
}
_FEEDBACK = {
    "words": "Write down the exact words:",
    "source": "Say who said it",
    "consent": "Say whether it may be quoted",
}
_GROWTH = {
    "action": "Say what you did about it:",
    "proof": "Say what shows that it worked:",
}


def accomplishments(draft: Draft) -> Iterator[Missing]:
    chosen = draft.chosen(Accomplishment)
    yield from _too_few(
        len(chosen), FEWEST_ACCOMPLISHMENTS, Accomplishment, "Three to eight, each with what changed:"
    )
    for item in chosen:
        if item.confidential:
            yield from unwritten(item, {"redacted": "Write what may be shown, since it is confidential:"})
        else:
            yield from unwritten(item, _ACCOMPLISHMENT)
            yield from _before_and_after(item)
            if all(is_untouched(evidence) for evidence in item.evidence):
                words = as_in(Evidence, "name", "Add what backs it: a link, a note or a file:")
                yield Missing(named(item, words), place_of(item), "evidence")
        yield from unread(item)


def competencies(draft: Draft) -> Iterator[Missing]:
    chosen = draft.chosen(Competency)
    wanted = tuple(item for item in chosen if is_blank(item.not_applicable))
    yield from _too_few(len(wanted), FEWEST_COMPETENCIES, Competency, "Four to seven are enough")
    shown = _competencies_shown(draft)
    for item in wanted:
        yield from unwritten(item, _COMPETENCY)
        if item.id not in shown and all(is_untouched(evidence) for evidence in item.evidence):
            words = "Nothing shows it yet. Link an accomplishment or feedback to it, or add evidence"
            yield Missing(named(item, words), place_of(item), "evidence")
        if item.show_gap:
            yield from unwritten(item, {"gap": "Name what is still missing", "plan": "Say how you close it:"})
    if wanted and not any(item.show_gap for item in wanted):
        words = "Show one growth area with a plan. Naming it first makes you believable"
        yield Missing(words, place_of(wanted[0]), "show_gap")
    yield from chain.from_iterable(unread(item) for item in chosen)


def feedback(draft: Draft) -> Iterator[Missing]:
    chosen = draft.chosen(Feedback)
    quotes = [item for item in chosen if _is_quotable(item)]
    if len(quotes) < FEWEST_QUOTES:
        words = "Put two quotes that may be shown into the case, in the exact words:"
        yield Missing(as_in(Feedback, "words", words))
    elif len({item.source.strip().lower() for item in quotes}) < FEWEST_QUOTES:
        yield Missing("All quotes come from one person. Add one from somebody else")
    yield from _growth(quotes)
    for item in chosen:
        yield from unwritten(item, _FEEDBACK)
        yield from unread(item)


def _too_few(count: int, fewest: int, kind: type[Item], why: str) -> Iterator[Missing]:
    if count < fewest:
        lacking = fewest - count
        what = kind.NAME if lacking == 1 else kind.PLURAL
        words = f"Put {lacking} {'more ' if count else ''}{what} into the case. {why}"
        yield Missing(as_in(kind, kind.TITLE, words))


def _before_and_after(item: Accomplishment) -> Iterator[Missing]:
    """One measure with both ends is enough; else the first that lacks one is where to go."""
    if any(not is_blank(metric.baseline) and not is_blank(metric.result) for metric in item.metrics):
        return
    place, field = place_of(item), "metrics"
    if item.metrics:
        first = item.metrics[0]
        place, field = place.within("metrics", first.id), "baseline" if is_blank(first.baseline) else "result"
    yield Missing(named(item, "Give one figure before and after: “212” → “74”"), place, field)


def _competencies_shown(draft: Draft) -> set[str]:
    proofs = chain(draft.chosen(Accomplishment), draft.chosen(Feedback))
    return {id for proof in proofs for id in proof.competencies}


def _is_quotable(item: Feedback) -> bool:
    return item.consent in (Consent.NAMED, Consent.UNNAMED) and not is_blank(item.words)


def _growth(quotes: list[Feedback]) -> Iterator[Missing]:
    """One quote that asked for growth, what was done about it, and the proof."""
    growing = [item for item in quotes if item.nature is Nature.GROWTH]
    if any(not is_blank(item.action) and not is_blank(item.proof) for item in growing):
        return
    if growing:
        yield from unwritten(growing[0], _GROWTH)
    else:
        yield Missing("Add one quote that asked you to grow, with what you did about it and what came of it")
