"""Which rows keep together at a page's end: what is short stays whole, and nothing short stays alone."""

import re
from collections.abc import Iterable

_LINE = re.compile(r"<(?:p|br|li)[ />]")
_TAG = re.compile(r"<[^>]*>")
SHORT = 320
"""Characters of a card so small that it is not left alone on a page."""

LONGEST_WHOLE = 800
"""Characters, about a quarter of a page: a longer card may go over a page between its parts."""

LEAST_LINE = 40
"""Characters for whose room a line takes, however short it is."""

CARD_LETTERS, TALLEST_CARDS = 24, 22
"""Letters in a line of a card a quarter of the page wide; lines of cards that keep to one page."""

FIRST_TOGETHER, LAST_TOGETHER = 3, 9
"""Entries that share a page, so that none holds a line or two under its heading, or at the very end."""


def fits(*htmls: str, most: int = LONGEST_WHOLE) -> bool:
    """Is a card of these texts short enough to stay whole without a hole in the page before?"""
    return sum(len(_TAG.sub("", html)) + LEAST_LINE * len(_LINE.findall(html)) for html in htmls) < most


def is_short(*htmls: str) -> bool:
    """Is a card of these texts so short that it wants company?"""
    return fits(*htmls, most=SHORT)


def stand_together(cards: Iterable[Iterable[str]]) -> bool:
    """Are these cards side by side low enough to stay on one page? Each is told by the texts on it."""
    lines = (sum(1 + len(text) // CARD_LETTERS for text in card) for card in cards)
    return max(lines, default=0) <= TALLEST_CARDS


def in_company(at: int, count: int) -> bool:
    """Does this entry of a list keep to the one before: at the list's begin, and at its end?"""
    return 0 < at < FIRST_TOGETHER or at > max(0, count - LAST_TOGETHER)
