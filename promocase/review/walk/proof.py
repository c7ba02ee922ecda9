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
from promocase.phrase import Phrase, phrase, plural
from promocase.review.walk.draft import Draft, Missing
from promocase.review.walk.missing import as_in, is_blank, is_untouched, named, place_of, unread, unwritten

FEWEST_ACCOMPLISHMENTS = 3
FEWEST_COMPETENCIES = 4
FEWEST_QUOTES = 2
"""Below these a manager has too little to retell; they are the lower ends of what promotion packets hold."""

_ACCOMPLISHMENT = {
    "headline": phrase("Say in one line what changed:"),
    "part": phrase("Say which part was yours:"),
    "outcome": phrase("Choose what the business gained"),
}
_COMPETENCY = {
    "name": phrase("Give it a name:"),
    "behaviour_sought": phrase("Say what it looks like at the level you seek:"),
    "level_today": phrase("Choose where you are today"),
    "level_sought": phrase("Choose where the role needs you"),
}
_FEEDBACK = {
    "words": phrase("Write down the exact words:"),
    "source": phrase("Say who said it"),
    "consent": phrase("Say whether it may be quoted"),
}
_GROWTH = {
    "action": phrase("Say what you did about it:"),
    "proof": phrase("Say what shows that it worked:"),
}


def accomplishments(draft: Draft) -> Iterator[Missing]:
    chosen = draft.chosen(Accomplishment)
    if lacking := _lacking(chosen, FEWEST_ACCOMPLISHMENTS):
        words = _more_accomplishments(lacking) if chosen else _first_accomplishments(lacking)
        yield Missing(as_in(Accomplishment, "headline", words))
    for item in chosen:
        if item.confidential:
            yield from unwritten(
                item, {"redacted": phrase("Write what may be shown, since it is confidential:")}
            )
        else:
            yield from unwritten(item, _ACCOMPLISHMENT)
            yield from _before_and_after(item)
            if all(is_untouched(evidence) for evidence in item.evidence):
                words = as_in(Evidence, "name", phrase("Add what backs it: a link, a note or a file:"))
                yield Missing(named(item, words), place_of(item), "evidence")
        yield from unread(item, draft.reader)


def competencies(draft: Draft) -> Iterator[Missing]:
    chosen = draft.chosen(Competency)
    wanted = tuple(item for item in chosen if is_blank(item.not_applicable))
    if lacking := _lacking(wanted, FEWEST_COMPETENCIES):
        yield Missing(_more_competencies(lacking) if wanted else _first_competencies(lacking))
    shown = _competencies_shown(draft)
    for item in wanted:
        yield from unwritten(item, _COMPETENCY)
        if item.id not in shown and all(is_untouched(evidence) for evidence in item.evidence):
            words = phrase("Nothing shows it yet. Link an accomplishment or feedback to it, or add evidence")
            yield Missing(named(item, words), place_of(item), "evidence")
        if item.show_gap:
            yield from unwritten(
                item, {"gap": phrase("Name what is still missing"), "plan": phrase("Say how you close it:")}
            )
    if wanted and not any(item.show_gap for item in wanted):
        words = phrase("Show one growth area with a plan. Naming it first makes you believable")
        yield Missing(words, place_of(wanted[0]), "show_gap")
    yield from chain.from_iterable(unread(item, draft.reader) for item in chosen)


def feedback(draft: Draft) -> Iterator[Missing]:
    chosen = draft.chosen(Feedback)
    quotes = [item for item in chosen if _is_quotable(item)]
    if len(quotes) < FEWEST_QUOTES:
        words = phrase("Put two quotes that may be shown into the case, in the exact words:")
        yield Missing(as_in(Feedback, "words", words))
    elif len({item.source.strip().lower() for item in quotes}) < FEWEST_QUOTES:
        yield Missing(phrase("All quotes come from one person. Add one from somebody else"))
    yield from _growth(quotes)
    for item in chosen:
        yield from unwritten(item, _FEEDBACK)
        yield from unread(item, draft.reader)


def _lacking(chosen: tuple[Item, ...], fewest: int) -> int:
    return max(0, fewest - len(chosen))


def _first_accomplishments(lacking: int) -> Phrase:
    return plural(
        "Put {count} accomplishment into the case. Three to eight, each with what changed:",
        "Put {count} accomplishments into the case. Three to eight, each with what changed:",
        lacking,
    )


def _more_accomplishments(lacking: int) -> Phrase:
    return plural(
        "Put {count} more accomplishment into the case. Three to eight, each with what changed:",
        "Put {count} more accomplishments into the case. Three to eight, each with what changed:",
        lacking,
    )


def _first_competencies(lacking: int) -> Phrase:
    return plural(
        "Put {count} competency into the case. Four to seven are enough",
        "Put {count} competencies into the case. Four to seven are enough",
        lacking,
    )


def _more_competencies(lacking: int) -> Phrase:
    return plural(
        "Put {count} more competency into the case. Four to seven are enough",
        "Put {count} more competencies into the case. Four to seven are enough",
        lacking,
    )


def _before_and_after(item: Accomplishment) -> Iterator[Missing]:
    """One measure with both ends is enough; else the first that lacks one is where to go."""
    if any(not is_blank(metric.baseline) and not is_blank(metric.result) for metric in item.metrics):
        return
    place, field = place_of(item), "metrics"
    if item.metrics:
        first = item.metrics[0]
        place, field = place.within("metrics", first.id), "baseline" if is_blank(first.baseline) else "result"
    yield Missing(named(item, phrase("Give one figure before and after: “212” → “74”")), place, field)


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
        yield Missing(
            phrase("Add one quote that asked you to grow, with what you did about it and what came of it")
        )
