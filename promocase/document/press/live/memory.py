"""Pages that are remembered, over all documents and styles, the least recently used forgotten first.

A page's boxes are large, its picture is small. Pages that are not shown keep their pictures alone after a
while: an undo shows them again as they are, and sets them anew only where their number, or how many there
are, changed.
"""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from promocase.document.press.fill import Filled
from promocase.document.press.live.engine import End, Painted, Sheet
from promocase.document.press.live.tree import Start

SPARE = 4
"""Pages with their boxes, beside those of the document at hand."""

LIGHT = 200
"""Pages without: for an undo, and for the edition looked at before."""


@dataclass(frozen=True, slots=True)
class Key:
    """What decides a page with the pieces it touches: the style, and where it begins.

    `first` is the piece it begins in, `within` the place there; the first page has a margin of its own.
    """

    style: int
    is_first: bool
    first: str
    within: str


@dataclass(slots=True, eq=False)
class Laid:
    """A page as it was set: the pieces it touched, where it ended, and how many pieces further that is.

    `end` and `start` are None where it is the last one, and only that one knows how it is `filled`. Without a
    `sheet` it can only be shown as it was `painted`. `anchors` are across and down, in CSS pixels.
    """

    key: Key
    seen: tuple[str, ...]
    sheet: Sheet | None
    anchors: Mapping[str, tuple[float, ...]]
    end: End | None = None
    start: Start | None = None
    filled: Filled | None = None
    painted: Painted | None = None

    def shows(self, number: int, count: int | None, foot: str) -> bool:
        """Is it painted so?"""
        painted = self.painted
        return painted is not None and (painted.number, painted.count, painted.foot) == (number, count, foot)

    def lighten(self) -> None:
        """Without its boxes."""
        if self.sheet is not None:
            self.sheet.let_go()
        self.sheet = None


class Memory:
    """Finds a page by its start and the pieces ahead."""

    def __init__(self) -> None:
        self._pages: dict[Key, list[Laid]] = {}
        self._used: OrderedDict[int, Laid] = OrderedDict()

    def __len__(self) -> int:
        return len(self._used)

    def find(self, key: Key, tokens: Sequence[str], number: int) -> Laid | None:
        """The page that begins so, if the pieces from that number on are those it touched."""
        for laid in self._pages.get(key, ()):
            if tuple(tokens[number : number + len(laid.seen)]) == laid.seen:
                self._used.move_to_end(id(laid))
                return laid
        return None

    def keep(self, laid: Laid) -> None:
        self._pages.setdefault(laid.key, []).append(laid)
        self._used[id(laid)] = laid

    def forget(self, laid: Laid) -> None:
        """It has to be set anew, when it is wanted again."""
        if self._used.pop(id(laid), None) is not None:
            same = self._pages[laid.key]
            same.remove(laid)
            if not same:
                del self._pages[laid.key]

    def bound(self, shown: Sequence[Laid]) -> None:
        """Keep the boxes of these and a few others, and the pictures of the most recent others."""
        for laid in shown:
            if id(laid) in self._used:
                self._used.move_to_end(id(laid))
        latest = list(reversed(self._used.values()))
        for laid in latest[len(shown) + SPARE :]:
            laid.lighten()
        for laid in latest[len(shown) + LIGHT :]:
            self.forget(laid)
