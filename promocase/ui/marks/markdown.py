"""Bold, italics and lists by keys, as pure functions over text and selection.

Marks go around whole words, line by line, so that exactly those are read back.
"""

from bisect import bisect_left
from dataclasses import dataclass
from typing import NamedTuple

from promocase.document.marks import spans
from promocase.document.points import bullet_for, point
from promocase.ui.marks.marked_line import MarkedLine, Range, read_line, word_places


@dataclass(frozen=True, slots=True)
class Marked:
    """A text with its selection, as offsets with ``start`` ≤ ``end``."""

    text: str
    start: int
    end: int


class _Chosen(NamedTuple):
    """A line of the text, where it begins, and which of its words are chosen."""

    begin: int
    typed: str
    line: MarkedLine
    words: Range


def wrapped(given: Marked, mark: str) -> Marked:
    """The words of the selection marked; plain again where all are marked already.

    Without a selection: the word at the cursor, out of marks that end here, or a pair to write between.
    """
    if given.start == given.end:
        return _at_cursor(given, mark)
    return _toggled(given, mark) or given


def listed(given: Marked) -> Marked:
    """Each line of the selection as a point with a bullet; plain again where all are so already."""
    first, last = _lines_of(given)
    lines = given.text[first:last].split("\n")
    written = [line for line in lines if line.strip()] or lines
    is_list = all((found := point(f"{line}x")) and found.number is None for line in written)
    bullet = "" if is_list else bullet_for([_plain(line).lstrip() for line in written])
    changed = [_pointed(line, bullet) if line.strip() or len(lines) == 1 else line for line in lines]
    moved = len(changed[0]) - len(lines[0])
    text = given.text[:first] + "\n".join(changed) + given.text[last:]
    grown = len(text) - len(given.text)
    start = max(first, given.start + moved)
    return Marked(text, start, max(start, given.end + grown))


def _toggled(given: Marked, mark: str) -> Marked | None:
    """None where no word is chosen, or none can be marked."""
    chosen = _chosen(given)
    made = [each.line.weighted(mark, (each.words,), on=True) for each in chosen]
    if all(new.covered(mark) == each.line.covered(mark) for new, each in zip(made, chosen, strict=True)):
        made = [each.line.weighted(mark, (each.words,), on=False) for each in chosen]
    parts, done, at, start, end = list[str](), 0, 0, -1, -1
    for new, each in zip(made, chosen, strict=True):
        if new == each.line:
            continue
        parts += (given.text[done : each.begin], new.written)
        begin = at + each.begin - done
        at, done = begin + len(parts[-1]), each.begin + len(each.typed)
        start = begin + new.typed_at(each.words[0]) if start < 0 else start
        end = begin + new.typed_at(each.words[1], is_end=True)
    return Marked("".join((*parts, given.text[done:])), start, end) if parts else None


def _chosen(given: Marked) -> list[_Chosen]:
    """The lines of the selection in which a word is chosen."""
    first, last = _lines_of(given)
    found: list[_Chosen] = []
    for typed in given.text[first:last].split("\n"):
        places, line = word_places(typed), read_line(typed)
        words = line.whole((bisect_left(places, given.start - first), bisect_left(places, given.end - first)))
        if words:
            found.append(_Chosen(first, typed, line, words))
        first += len(typed) + 1
    return found


def _at_cursor(given: Marked, mark: str) -> Marked:
    at, size = given.start, len(mark)
    before, after = given.text[:at], given.text[at:]
    if _is_pair(before, after, mark):
        return Marked(before[:-size] + after[size:], at - size, at - size)
    if (beyond := _over_marks(given, mark)) is not None:
        return Marked(given.text, beyond, beyond)
    word = Marked(given.text, at - before[-1:].isalnum(), at + after[:1].isalnum())
    if word.start < word.end and (made := _toggled(word, mark)):
        moved = made.start - _word_start(word)
        return Marked(made.text, at + moved, at + moved)
    return Marked(before + mark + mark + after, at + size, at + size) if _is_room(given, mark) else given


def _is_room(given: Marked, mark: str) -> bool:
    """Would a word written between a pair of marks be marked here?"""
    typed = Marked(f"{given.text[: given.start]}x{given.text[given.start :]}", given.start, given.start + 1)
    made = _toggled(typed, mark)
    return made is not None and made.text[made.start : made.end] == "x"


def _word_start(word: Marked) -> int:
    """Where the word at the cursor begins in its text."""
    chosen = _chosen(word)[0]
    return chosen.begin + word_places(chosen.typed)[chosen.words[0]]


def _over_marks(given: Marked, mark: str) -> int | None:
    """Out of marked words that end at the cursor, or back into those that ended before it."""
    first, last = _lines_of(given)
    line, at = given.text[first:last], given.start - first
    found = point(line)
    lead = found.start if found else 0
    for each in spans(line[lead:]):
        end, close = each.end + lead, each.close + lead
        if each.mark == mark or {each.mark, mark} == {"*", "_"}:
            if at <= end and not line[at:end].strip("*_"):
                return first + close
            if close <= at and not line[close:at].strip("*_"):
                return first + end
    return None


def _is_pair(before: str, after: str, mark: str) -> bool:
    """Is the cursor between two marks with nothing in them, and not in half of a longer one?"""
    left, right = len(before) - len(before.rstrip("*")), len(after) - len(after.lstrip("*"))
    return left == right and left in ((1, 3) if mark == "*" else (2, 3))


def _lines_of(given: Marked) -> Range:
    """The whole lines of a selection; one that ends where a line begins does not reach into it."""
    first = given.text.rfind("\n", 0, given.start) + 1
    reaches = given.end - (given.end > given.start and given.text[given.end - 1] == "\n")
    last = given.text.find("\n", max(reaches, given.start))
    return first, len(given.text) if last < 0 else last


def _plain(line: str) -> str:
    """The line without what makes it a point; how far in it stands is kept."""
    found = point(f"{line}x")  # also where nothing is written after the bullet yet
    return line if found is None else line[: len(line) - len(line.lstrip())] + line[found.start :]


def _pointed(line: str, bullet: str) -> str:
    words = _plain(line).lstrip() if line.strip() else ""
    return line[: len(line) - len(line.lstrip())] + bullet + words
