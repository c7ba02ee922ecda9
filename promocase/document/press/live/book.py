"""One document in one style, page after page: taken from memory where nothing changed, set anew where it did.

A page hangs on where it begins and on the pieces it touched (those it holds, and those it tried and left for
the next), and on nothing else: what would break that is forbidden in templates and themes, and a test looks
for it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from promocase.document.page.pieces import Part
from promocase.document.press.fill import filled
from promocase.document.press.live.engine import Engine
from promocase.document.press.live.memory import Key, Laid, Memory
from promocase.document.press.live.tree import Grafter, Start, Tree
from promocase.document.press.pages import POINTS, Spot


class Book:
    """What is kept for one style; `number` tells it from others in the memory they share."""

    def __init__(self, number: int, engine: Engine) -> None:
        self._number, self._engine = number, engine
        self._grafter = Grafter(engine)

    def set(self, parts: Sequence[Part], memory: Memory) -> Iterator[tuple[Laid, bool]]:
        """Each page as soon as it is known, and whether it was set anew."""
        tree = self._grafter.tree(parts)
        setting = self._engine.begin()
        start, number = Start(0, ""), 0
        while True:
            key = Key(self._number, number == 0, tree.tokens[start.token], start.within)
            laid = None if setting.is_torn else memory.find(key, tree.tokens, start.token)
            if is_new := laid is None:
                was_torn = setting.is_torn
                tree.untouched()
                sheet, end = setting.page(number)
                laid = _laid(start, tree, Laid(key, (), sheet, sheet.anchors, end))
                if not was_torn and not setting.is_torn:
                    memory.keep(laid)
            yield laid, is_new
            if laid.end is None or laid.start is None:
                return
            start = replace(laid.start, token=start.token + laid.start.token)
            if not is_new:
                setting.take(number, replace(laid.end, place=tree.place(start.token, laid.end.place)))
            number += 1

    def painted(self, laid: Laid, number: int, count: int | None, foot: str) -> bytes | None:
        """The page's picture with that number and foot, anew only where these changed.

        None where it would have to be painted anew and has no boxes any more.
        """
        if not laid.shows(number, count, foot) and laid.sheet is not None:
            laid.painted = self._engine.painted(laid.sheet, number, count, foot)
        return laid.painted.data if laid.painted and laid.shows(number, count, foot) else None


def _laid(start: Start, tree: Tree, laid: Laid) -> Laid:
    """With what it touched, and the way to the next page, counted from its own start."""
    if laid.end is None or laid.sheet is None:
        last = filled(laid.sheet.box) if laid.sheet else None
        return replace(laid, seen=tree.tokens[start.token :], filled=last)
    ahead = tree.start(laid.end.place)
    seen = tree.tokens[start.token : tree.touched() + 1]
    return replace(laid, seen=seen, start=replace(ahead, token=ahead.token - start.token))


def spots(laid: Laid, number: int) -> dict[str, Spot]:
    """Where the anchors of a page stand, in points."""
    return {
        name: Spot(number, round(y * POINTS, 1), round(x * POINTS, 1))
        for name, (x, y, *_) in laid.anchors.items()
    }
