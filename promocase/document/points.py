"""Which lines are points of a list: "- one", "* one", "• one" and "1. one", and what only looks like it.

The number typed is the number printed, so "01." (which no list prints) and "2026." (a year) begin none. A
line alone that begins with a minus sign and a digit is a number ("- 5 °C"); beside other bullets it is one.
"+ 3", "1) x", "# x" and "---" are words.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

TAB = 4
_POINT = re.compile(r"([ \t]*)(?:([-*•])|(0|[1-9][0-9]{0,2})\.)[ \t\u00a0]+(?=\S)")
_DRAWN = re.compile(r"[-*•+=_\s]*\Z")
_DIGIT = re.compile(r"[*_]*[0-9]")


@dataclass(frozen=True, slots=True)
class Point:
    """The opening of a point: how far in it stands, its number (None for a bullet), where its words begin."""

    indent: int
    number: int | None
    start: int
    is_sure: bool = True


def point(line: str) -> Point | None:
    """The line read as a point by itself; not sure where it may be a negative number."""
    found = _POINT.match(line)
    if found is None or (found[2] and _DRAWN.match(line, found.end())):
        return None
    is_sure = found[2] != "-" or not _DIGIT.match(line, found.end())
    return Point(indent(line), int(found[3]) if found[3] else None, found.end(), is_sure)


def points(lines: Iterable[str]) -> Sequence[Point | None]:
    """Each line as the point it is among its neighbours, or None."""
    found: list[Point | None] = []
    bullets: list[int] = []
    for at, line in enumerate(lines):
        read = point(line)
        if read is not None and read.number is None:
            bullets.append(at)
        elif line.strip() and indent(line) < 2:
            _settle(found, bullets)
        found.append(read)
    _settle(found, bullets)
    return found


def indent(line: str) -> int:
    """Columns before the first word."""
    return sum(TAB if char == "\t" else 1 for char in line[: len(line) - len(line.lstrip())])


def bullet_for(lines: Sequence[str]) -> str:
    """The bullet that makes all of these lines points."""
    return "* " if len(lines) == 1 and _DIGIT.match(lines[0]) else "- "


def _settle(found: list[Point | None], bullets: list[int]) -> None:
    """The bullets up to here are together: a lone one that may be a number is one."""
    if len(bullets) == 1 and (alone := found[bullets[0]]) and not alone.is_sure:
        found[bullets[0]] = None
    bullets.clear()
