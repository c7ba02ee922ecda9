"""Which part of the paper belongs to which anchor: from where it stands to where the next one does."""

from collections.abc import Mapping
from itertools import groupby

from promocase.document.press.pages import Spot

Stretch = tuple[int, float, float]
"""A page, and the points from its top between which something stands."""
END = 1e6
"""Points below the end of any page."""


class Zones:
    """Anchors that stand side by side share their height, and are told apart by where they begin across."""

    def __init__(self, anchors: Mapping[str, Spot]) -> None:
        self._spots = dict(anchors)
        ordered = sorted(anchors.items(), key=lambda each: (_height(each[1]), each[1].x, _is_item(each[0])))
        self._rows = [
            (height, [name for name, _ in row])
            for height, row in groupby(ordered, key=lambda each: _height(each[1]))
        ]

    def spot(self, anchor: str) -> Spot | None:
        return self._spots.get(anchor)

    def at(self, page: int, x: float, y: float) -> str:
        """The anchor whose part this is; "" above the first."""
        above = [names for height, names in self._rows if height <= (page, y)]
        if not above:
            return ""
        begun = [name for name in above[-1] if self._spots[name].x <= x + 1]
        return begun[-1] if begun else above[-1][0]

    def stretches(self, anchor: str) -> list[Stretch]:
        """The part of an anchor, by page."""
        if (spot := self._spots.get(anchor)) is None:
            return []
        start = _height(spot)
        end = next((height for height, _ in self._rows if height > start), (spot.page, END))
        return [
            (page, start[1] if page == spot.page else 0, end[1] if page == end[0] else END)
            for page in range(spot.page, end[0] + 1)
        ]

    def across(self, anchor: str) -> tuple[float, float]:
        """Between which points across it stands: up to the next one beside it."""
        spot = self._spots[anchor]
        beside = next(names for height, names in self._rows if height == _height(spot))
        ends = [self._spots[name].x for name in beside if self._spots[name].x > spot.x + 1]
        starts = [self._spots[name].x for name in beside if self._spots[name].x < spot.x - 1]
        return spot.x if starts else 0, min(ends, default=END)


def _height(spot: Spot) -> tuple[int, float]:
    return spot.page, spot.y


def _is_item(name: str) -> bool:
    return name.startswith("i-")
