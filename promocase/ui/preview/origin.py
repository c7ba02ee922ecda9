"""From words on the paper to the field that they were written in.

A figure may be set otherwise than it was typed, and what the paper adds stands in no field. So the longest
run of words around the one that was clicked decides; where none is found, all that is known is the item
that is printed there.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from time import monotonic

from promocase.domain.content import children_of, text_of, written_of
from promocase.domain.field import Field, Form, fields_of
from promocase.domain.item import Item
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.paper import Paper
from promocase.domain.kinds.profile import Profile
from promocase.domain.place import Place
from promocase.domain.record import KINDS, Record
from promocase.ui.preview.folded import words_in
from promocase.ui.preview.words import PageWords

FAR = 8
"""Words looked at on either side."""
ELSEWHERE = 4
"""Words in a row that tell a field of an item other than the one that is printed there."""


TELLING = 2
"""Words, not numbers, of a field that is told by its words anywhere on the paper: more than a month has."""
ALONE = (Profile.KEY, Case.KEY)
"""The kinds of which a paper prints one item, where a day is told by itself."""
AGAIN = "g-"
"""What stands before the id of an item that is printed a second time."""


@dataclass(frozen=True, slots=True)
class Origin:
    """An item, and one of its fields or ""."""

    place: Place
    field: str = ""


@dataclass(frozen=True, slots=True)
class _Written:
    origin: Origin
    words: str
    """With a space before and after each."""
    is_day: bool = False

    @property
    def count(self) -> int:
        return self.words.count(" ") - 1


class Origins:
    """Knows the fields of one record by their words; an item that did not change is not read again."""

    def __init__(self, at_hand: Callable[[], tuple[Record, str]]) -> None:
        """`at_hand` tells the record as it is now, and the case at work."""
        self._at_hand = at_hand
        self._followed: tuple[Record | None, str] = (None, "")
        self._known: dict[int, tuple[Item, tuple[_Written, ...]]] = {}
        self._written: list[_Written] = []
        self._places: dict[str, Place] = {}

    def is_warm(self, seconds: float) -> bool:
        """Read items that are not known yet, for no longer than that; are all known?"""
        end = monotonic() + seconds
        for place, item in self._printed():
            if id(item) not in self._known:
                self._read(place, item)
                if monotonic() > end:
                    return False
        return True

    def place(self, anchor: str) -> Place | None:
        """The item of an anchor, also a nested one."""
        if not anchor.startswith("i-"):
            return None
        self._follow()
        id = anchor.removeprefix("i-")
        return self._places.get(id) or self._places.get(id.removeprefix(AGAIN))

    def of(self, words: PageWords | None, sign: int | None, anchor: str) -> Origin | None:
        """Where the word of a sign was written, in the part of an anchor; None if that is not known."""
        self._follow()
        place = self.place(anchor)
        here = Origin(place) if place is not None else None
        at = words.token_at(sign) if words is not None and sign is not None else None
        if words is None or at is None:
            return here
        word, rows, around = _said(words.tokens, at)
        found = [
            (run, is_own, -each.count, each)
            for each in self._written
            if word in each.words
            and ((is_own := _is_within(each.origin.place, place)) or _may_tell(each, rows, around))
            and _tells(run := _run(words.tokens, at, each.words), is_own, each)
        ]
        return max(found, key=lambda each: each[:3])[3].origin if found else here

    def _follow(self) -> None:
        at_hand = self._at_hand()
        if at_hand[0] is self._followed[0] and at_hand[1] == self._followed[1]:
            return
        self._followed, self._written, self._places = at_hand, [], {}
        before, self._known = self._known, {}
        for place, item in self._printed():
            if (known := before.get(id(item))) is not None:
                self._known[id(item)] = known
            else:
                self._read(place, item)
            self._written += self._known[id(item)][1]
            self._places |= dict(_places(place, item))

    def _read(self, place: Place, item: Item) -> None:
        """Kept with its item, so that no other can have its number."""
        self._known[id(item)] = item, tuple(_written(place, item))

    def _printed(self) -> Iterator[tuple[Place, Item]]:
        """What can be on the paper: the words of other cases, and of papers that left, are not."""
        record, case_id = self._at_hand()
        for key in KINDS:
            for item in record.of(key):
                if key != Paper.KEY and (key != Case.KEY or item.id == case_id):
                    yield Place(key, item.id), item


def _is_within(place: Place, item: Place | None) -> bool:
    return item is not None and (place == item or (not item.child and place.parent == item))


def _tells(run: int, is_here: bool, written: _Written) -> bool:
    if is_here:
        return run > 1 or run == written.count
    if run >= ELSEWHERE or run < written.count:
        return run >= ELSEWHERE
    if written.is_day:
        return written.count > TELLING and written.origin.place.kind in ALONE
    return sum(word.isalpha() for word in written.words.split()) >= TELLING


def _said(tokens: tuple[str, ...], at: int) -> tuple[str, tuple[str, ...], str]:
    """A word, each row of as many words with it as tell a field anywhere, and all those around it."""
    starts = range(max(0, at - ELSEWHERE + 1), min(at, len(tokens) - ELSEWHERE) + 1)
    rows = tuple(f" {' '.join(tokens[start : start + ELSEWHERE])} " for start in starts)
    return f" {tokens[at]} ", rows, f" {' '.join(tokens[max(0, at - FAR) : at + FAR])} "


def _may_tell(written: _Written, rows: tuple[str, ...], around: str) -> bool:
    """Could a field be told by what is around? Most cannot, and are not looked at any closer."""
    return any(row in written.words for row in rows) or (
        written.count < ELSEWHERE and written.words in around
    )


def _run(tokens: tuple[str, ...], at: int, words: str) -> int:
    """How many words around that one stand there in the same order."""
    first, end = at, at + 1
    while end < min(len(tokens), at + FAR) and f" {' '.join(tokens[first : end + 1])} " in words:
        end += 1
    while first > max(0, at - FAR) and f" {' '.join(tokens[first - 1 : end])} " in words:
        first -= 1
    return end - first


def _written(place: Place, item: Item) -> Iterator[_Written]:
    for field in fields_of(type(item)):
        if field.form is Form.MANY:
            for child in children_of(item, field.name):
                yield from _written(place.within(field.name, child.id), child)
        elif words := words_in(text_in(item, field)):
            yield _Written(Origin(place, field.name), f" {' '.join(words)} ", field.form is Form.DAY)


def text_in(item: Item, field: Field) -> str:
    """What was typed into a field, "" where that is no text."""
    if not field.is_written_text:
        return ""
    return (
        text_of(item, field.name)
        if field.form in (Form.LINE, Form.TEXT)
        else written_of(item, field.name).text
    )


def _places(place: Place, item: Item) -> Iterator[tuple[str, Place]]:
    yield item.id, place
    for field in fields_of(type(item)):
        if field.form is Form.MANY:
            for child in children_of(item, field.name):
                yield child.id, place.within(field.name, child.id)
