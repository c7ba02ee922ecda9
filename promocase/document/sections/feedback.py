"""What others said, word for word, and what came of it."""

from dataclasses import dataclass

from markupsafe import Markup

from promocase.document.brief import Brief, bounded, fits
from promocase.document.prose import line, prose, spoken
from promocase.domain.kinds.feedback import Feedback


@dataclass(frozen=True, slots=True)
class Quote:
    id: str
    words: str
    by: str
    whole: bool


@dataclass(frozen=True, slots=True)
class Chain:
    """Said → did → what shows that it worked."""

    id: str
    words: str
    by: str
    done: Markup
    proof: Markup
    whole: bool


@dataclass(frozen=True, slots=True)
class Voices:
    quotes: tuple[tuple[Quote, ...], ...]
    heads: tuple[str, str, str]
    chains: tuple[Chain, ...]


def build(brief: Brief) -> Voices | None:
    said = [each for each in bounded(brief.excerpt.feedback) if each.words.strip()]
    acted = [each for each in said if each.action.strip() or each.proof.strip()]
    quotes = [_quote(each, brief) for each in said if each not in acted]
    if not said:
        return None
    pairs = tuple(tuple(quotes[at : at + 2]) for at in range(0, len(quotes), 2))
    return Voices(
        pairs,
        ("What was said", "What I did about it", "What shows it worked"),
        tuple(_chain(each, brief) for each in acted),
    )


def _quote(item: Feedback, brief: Brief) -> Quote:
    words = _in_marks(item.words)
    return Quote(item.id, words, _by(item, brief), fits(words))


def _chain(item: Feedback, brief: Brief) -> Chain:
    words, done, proof = _in_marks(item.words), prose(item.action), prose(item.proof)
    return Chain(item.id, words, _by(item, brief), done, proof, fits(words, done, proof))


def _in_marks(text: str) -> str:
    return f"“{spoken(text)}”"


def _by(item: Feedback, brief: Brief) -> str:
    who = ", ".join(part for part in (line(item.source), line(item.source_role)) if part)
    about = f"on {line(item.about)[:1].lower()}{line(item.about)[1:]}" if item.about.strip() else ""
    return " · ".join(part for part in (who, brief.words.day(item.said_on), about) if part)
