"""A line as its words and what is marked in them, so that marks are put on and taken off by meaning.

Marks of one kind change, those of the others stay as they were typed. What would not be read back as meant is
left alone.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, replace
from itertools import pairwise

from promocase.document.marks import closes, opens, spans
from promocase.document.points import point

LINK = "["
Range = tuple[int, int]
"""From a character to the one after the last."""


@dataclass(frozen=True, slots=True)
class Weight:
    """Words that are marked: bold, in italics, or a link with where it leads."""

    mark: str
    start: int
    end: int
    href: str = ""

    def is_of(self, mark: str) -> bool:
        """Both signs of italics are the same mark."""
        return self.mark == mark or {self.mark, mark} == {"*", "_"}


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """Words without their marks; of two weights the outer comes first. `lead` opens a point of a list."""

    words: str
    weights: tuple[Weight, ...] = ()
    lead: str = ""

    def covered(self, mark: str) -> frozenset[int]:
        """The characters that are marked so; spaces look the same either way."""
        ranges = [(each.start, each.end) for each in self.weights if each.is_of(mark)]
        return frozenset(at for start, end in ranges for at in self.seen((start, end)))

    def seen(self, chosen: Range) -> Iterator[int]:
        """The characters of a range that are no spaces."""
        return (at for at in range(*chosen) if not self.words[at].isspace())

    def whole(self, chosen: Range) -> Range | None:
        """What is chosen, from the border of a word to the border of a word; None without a word."""
        trimmed = self._trimmed(chosen, keeps_words=True)
        if trimmed is None:
            return None
        start, end = trimmed
        while start and not self._starts(start) and not self.words[start - 1].isspace():
            start -= 1
        while end < len(self.words) and not self._ends(end) and not self.words[end].isspace():
            end += 1
        return start, end

    def weighted(self, mark: str, chosen: Sequence[Range], *, on: bool) -> "MarkedLine":
        """The words of whole ranges marked or plain; as it was where no marks can say so."""
        covered, meant = self.covered(mark), {at for each in chosen for at in self.seen(each)}
        old = [(each.start, each.end) for each in self.weights if each.is_of(mark)]
        ranges = self._joined(old, chosen) if on else _without(old, chosen)
        parts = [part for each in ranges for part in self._fitting(each, mark)]
        wanted = covered | meant if on else covered - meant
        made = (self._remarked(mark, parts, sign) for sign in self._signs(mark))
        return next((line for line in made if line.reads_as(self, {_kind(mark): wanted})), self)

    def reads_as(self, other: "MarkedLine", but: dict[str, Set[int]] | None = None) -> bool:
        """Is it, once typed, read back with the words and meaning of the other line?"""
        read = read_line(self.written)
        is_same = read.words == other.words and read.lead == other.lead
        return is_same and _meaning(read) == {**_meaning(other), **(but or {})}

    @property
    def written(self) -> str:
        """The line as it is typed."""
        parts, _ = self._parts()
        return "".join(parts)

    def typed_at(self, at: int, *, is_end: bool = False) -> int:
        """Where a character stands in the line as typed, or where the one before it ends."""
        _, places = self._parts()
        return places[at - 1] + 1 if is_end and at else places[at]

    def _parts(self) -> tuple[list[str], list[int]]:
        opening, closing = [""] * (len(self.words) + 1), [""] * (len(self.words) + 1)
        for each in self.weights:
            opening[each.start] += each.mark
            closing[each.end] = (f"]({each.href})" if each.mark == LINK else each.mark) + closing[each.end]
        parts, places, at = [self.lead], list[int](), len(self.lead)
        for place, char in enumerate((*self.words, "")):
            at += len(closing[place]) + len(opening[place])
            places.append(at)
            parts += (closing[place], opening[place], char)
            at += len(char)
        return parts, places

    def _remarked(self, mark: str, ranges: Sequence[Range], sign: str) -> "MarkedLine":
        """With these as the only ranges of a mark; one that was there keeps its signs and its place."""
        old = [each for each in self.weights if each.is_of(mark)]
        kept = {(each.start, each.end): each for each in old}
        new = [Weight(sign, *each) for each in ranges if each not in kept]
        gone = {kept[each] for each in kept.keys() - set(ranges)}
        stay = [each for each in self.weights if each not in gone]
        return replace(self, weights=tuple(sorted((*new, *stay), key=lambda each: (each.start, -each.end))))

    def _joined(self, old: Iterable[Range], new: Iterable[Range]) -> list[Range]:
        """All of them; what is new joins what it meets, or has only spaces between."""
        joined: list[tuple[int, int, bool]] = []
        for start, end, is_new in sorted(
            [*((*each, False) for each in old), *((*each, True) for each in new)]
        ):
            before = joined[-1] if joined else (0, -1, False)
            is_near = not self.words[max(before[1], 0) : start].strip() and before[1] >= 0
            if before[1] > start or (is_near and (is_new or before[2])):
                joined[-1] = before[0], max(before[1], end), True
            else:
                joined.append((start, end, is_new))
        return [(start, end) for start, end, _ in joined]

    def _signs(self, mark: str) -> tuple[str, ...]:
        """The signs of a mark, the likely one first: "_.NET_" where "*.NET*" would be a name of files."""
        if mark == "**":
            return (mark,)
        used = next((each.mark for each in self.weights if each.is_of(mark)), "*")
        return (used, "*" if used == "_" else "_")

    def _fitting(self, whole: Range, mark: str) -> Iterator[Range]:
        """A range cut where marks of another kind would cross it."""
        start, end = whole
        edges = {start, end}
        for each in self.weights:
            if not each.is_of(mark):
                edges |= {each.end} if each.start < start < each.end < end else set()
                edges |= {each.start} if start < each.start < end < each.end else set()
        places = sorted(edges)
        for part in pairwise(places):
            if trimmed := self._trimmed(part):
                yield trimmed

    def _trimmed(self, chosen: Range, *, keeps_words: bool = False) -> Range | None:
        """Without spaces and loose punctuation at its ends, where no mark can hug it."""
        start, end = chosen
        while start < end and not self._starts(start) and not (keeps_words and self.words[start].isalnum()):
            start += 1
        while end > start and not self._ends(end) and not (keeps_words and self.words[end - 1].isalnum()):
            end -= 1
        return (start, end) if start < end else None

    def _starts(self, at: int) -> bool:
        """Can marked words begin here?"""
        before = self.words[at - 1 : at] if at and not self._is_edge_of_link(at) else ""
        return before not in ("*", "_") and opens(before, self.words[at : at + 2], "**")

    def _ends(self, at: int) -> bool:
        after = "" if self._is_edge_of_link(at) else self.words[at : at + 1]
        return after not in ("*", "_") and closes(self.words[at - 1 : at], after)

    def _is_edge_of_link(self, at: int) -> bool:
        return any(each.mark == LINK and at in (each.start, each.end) for each in self.weights)


def read_line(line: str) -> MarkedLine:
    """A line as it was typed."""
    begins = point(line)
    lead = line[: begins.start] if begins else ""
    found = spans(line[len(lead) :])
    places = word_places(line)
    words = "".join(line[at] for at in places)
    weights = tuple(
        Weight(
            each.mark,
            bisect_left(places, each.start + len(lead)),
            bisect_left(places, each.end + len(lead)),
            each.href,
        )
        for each in found
    )
    return MarkedLine(words, weights, lead)


def word_places(line: str) -> list[int]:
    """Where each character of the words stands in the line as typed."""
    begins = point(line)
    lead = begins.start if begins else 0
    hidden: set[int] = set()
    for each in spans(line[lead:]):
        hidden.update(range(each.outer + lead, each.start + lead), range(each.end + lead, each.close + lead))
    return [at for at in range(lead, len(line)) if at not in hidden]


def _meaning(line: MarkedLine) -> dict[str, frozenset[int]]:
    links = {
        f"{LINK}{each.href} {each.start} {each.end}": frozenset[int]()
        for each in line.weights
        if each.mark == LINK
    }
    return {"**": line.covered("**"), "*": line.covered("*"), **links}


def _kind(mark: str) -> str:
    return "*" if mark == "_" else mark


def _without(ranges: Iterable[Range], taken: Iterable[Range]) -> list[Range]:
    """What of the ranges lies outside of the others."""
    left = list(ranges)
    for away in taken:
        parts = [
            part
            for each in left
            for part in ((each[0], min(each[1], away[0])), (max(each[0], away[1]), each[1]))
        ]
        left = [part for part in parts if part[0] < part[1]]
    return left
