"""Markdown by keys: bold, italics and lists, as pure functions over text and selection."""

from dataclasses import dataclass

BULLET = "- "


@dataclass(frozen=True, slots=True)
class Marked:
    """A text with its selection, as offsets with ``start`` ≤ ``end``."""

    text: str
    start: int
    end: int


def wrapped(given: Marked, mark: str) -> Marked:
    """The selection between two marks; taken out again where they are there already."""
    before, chosen, after = (
        given.text[: given.start],
        given.text[given.start : given.end],
        given.text[given.end :],
    )
    size = len(mark)
    if _is_marked(before, after, mark):
        return Marked(before[:-size] + chosen + after[size:], given.start - size, given.end - size)
    return Marked(before + mark + chosen + mark + after, given.start + size, given.end + size)


def listed(given: Marked) -> Marked:
    """Each line of the selection as a point of a list; plain again where all are points already."""
    first = given.text.rfind("\n", 0, given.start) + 1
    last = given.text.find("\n", given.end)
    last = len(given.text) if last < 0 else last
    lines = given.text[first:last].split("\n")
    is_list = all(line.startswith(BULLET) for line in lines)
    changed = [line.removeprefix(BULLET) if is_list else BULLET + line.removeprefix(BULLET) for line in lines]
    moved = len(changed[0]) - len(lines[0])
    text = given.text[:first] + "\n".join(changed) + given.text[last:]
    grown = len(text) - len(given.text)
    return Marked(text, max(first, given.start + moved), max(first, given.end + grown))


def _is_marked(before: str, after: str, mark: str) -> bool:
    """Is the mark around it, and not as half of a longer one?"""
    left, right = len(before) - len(before.rstrip("*")), len(after) - len(after.lstrip("*"))
    return min(left, right) in ((1, 3) if mark == "*" else (2, 3))
