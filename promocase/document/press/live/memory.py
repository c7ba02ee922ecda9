"""Pages that are remembered, over all documents and styles, the least recently used forgotten first."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field

from promocase.document.press.live.engine import End, Painted, Sheet
from promocase.document.press.live.tree import Start

SPARE = 48
"""Pages kept beside those of the document at hand: for an undo, and for the edition looked at before."""


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

    `end` and `start` are None where it is the last one. `painted` is kept while it may be shown.
    """

    key: Key
    seen: tuple[str, ...]
    sheet: Sheet
    end: End | None = None
    start: Start | None = None
    painted: Painted | None = field(default=None)


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

    def bound(self, shown: int) -> None:
        """Forget what is beyond the spare pages beside those shown."""
        while len(self._used) > shown + SPARE:
            _, laid = self._used.popitem(last=False)
            same = self._pages[laid.key]
            same.remove(laid)
            if not same:
                del self._pages[laid.key]
