"""A place in a folded text that moves on as it is read."""

import re
from collections.abc import Mapping
from typing import TypeVar

T = TypeVar("T")

_WORD = re.compile(r" ?([^\W\d_]+(?:['.&][^\W\d_]+)*\.?|&)")
_SPACE = re.compile(" ?")
LONGEST_PHRASE = 5
"""Words of a phrase in any table."""


class Unclear(ValueError):
    """What was written has no one meaning; it stays words."""


class Cursor:
    """Reads a text from left to right; what does not match leaves the place where it was."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    @property
    def rest(self) -> str:
        return self.text[self.at :].strip()

    @property
    def is_done(self) -> bool:
        return not self.rest

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """What matches here, or after one space."""
        match = pattern.match(self.text, self.at)
        if match is None and self.text.startswith(" ", self.at):
            match = pattern.match(self.text, self.at + 1)
        if match is not None:
            self.at = match.end()
        return match

    def glued(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """What matches here, without a space between."""
        match = pattern.match(self.text, self.at)
        if match is not None:
            self.at = match.end()
        return match

    def word(self, table: Mapping[str, T]) -> T | None:
        """What the longest phrase here means; case and points do not matter."""
        words, ends = self.words_ahead(LONGEST_PHRASE)
        for count in range(len(words), 0, -1):
            found = table.get(" ".join(words[:count]))
            if found is not None:
                self.at = ends[count - 1]
                return found
        return None

    def words_ahead(self, most: int, word: re.Pattern[str] = _WORD) -> tuple[list[str], list[int]]:
        """The next words in small letters without points, and where each ends."""
        words: list[str] = []
        ends: list[int] = []
        at = self.at
        while len(words) < most and (match := word.match(self.text, at)):
            at = match.end()
            words.append(match[1].lower().replace(".", ""))
            ends.append(at)
        return words, ends
