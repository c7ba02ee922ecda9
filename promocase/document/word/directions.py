"""Words in pieces that each run one way: Word asks of every piece which way that is."""

import unicodedata
from collections.abc import Iterator
from itertools import groupby

_LEFTWARD, _RIGHTWARD = ("R", "AL"), ("L",)


def pieces(text: str, *, leftward: bool) -> Iterator[tuple[str, bool]]:
    """Each with whether it runs to the left; what has no direction runs with its neighbours, or its line."""
    if not leftward and (text.isascii() or not any(map(_is_leftward, text))):
        if text:
            yield text, False
        return
    ways = _filled([_way(char) for char in text], leftward)
    for way, found in groupby(zip(text, ways, strict=True), lambda pair: pair[1]):
        yield "".join(char for char, _ in found), way


def _is_leftward(char: str) -> bool:
    return unicodedata.bidirectional(char) in _LEFTWARD


def _way(char: str) -> bool | None:
    kind = unicodedata.bidirectional(char)
    return True if kind in _LEFTWARD else False if kind in _RIGHTWARD else None


def _filled(ways: list[bool | None], leftward: bool) -> list[bool]:
    """Between two that agree, their way; else that of the line."""
    after: list[bool] = []
    way = leftward
    for each in reversed(ways):
        way = way if each is None else each
        after.append(way)
    made: list[bool] = []
    way = leftward
    for each, behind in zip(ways, reversed(after), strict=True):
        way = way if each is None else each
        made.append(way if each is not None or way == behind else leftward)
    return made
