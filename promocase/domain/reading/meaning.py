"""One of the meanings of a text: apart from the words by which a text is read, so that it costs nothing."""

from dataclasses import dataclass

from promocase.domain.written import Written

MOST = 4
"""Meanings that are offered of one text."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One meaning: the words that say only this, and what they are read as."""

    words: str
    value: Written
