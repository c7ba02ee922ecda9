"""Where a text names somebody: what a confidential item's wording must not do."""

import re
from collections.abc import Iterable, Iterator

from promocase.domain.record import Record

_WORD = re.compile(r"[^\W\d_]+")
SHORTEST_NAME = 3
"""Letters; a shorter part of a name ("de", "Li") is a word in too many texts."""


def name_in(text: str, names: Iterable[str]) -> str:
    """A whole word of a name, unless it begins with a small letter as a common word does."""
    words = {word for word in _WORD.findall(text) if not word[0].islower()}
    parts = (part for name in names for part in _WORD.findall(name))
    return next((part for part in parts if len(part) >= SHORTEST_NAME and part in words), "")


def names_in(record: Record) -> tuple[str, ...]:
    """Names of people and of the organisation, which a text told without names does not hold."""
    return tuple(dict.fromkeys(name for each in _names(record) if (name := each.strip())))


def _names(record: Record) -> Iterator[str]:
    profile = record.profile
    yield from (profile.name, profile.manager, profile.organisation, profile.team)
    yield from (person.name for person in record.people)
    yield from (said.source for said in record.feedback)
    yield from (talk.with_whom for talk in record.checkins)
