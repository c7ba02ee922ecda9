"""Who waits for one job of the worker's: hears its stages and parts, and may want no more of it."""

from collections.abc import Callable
from dataclasses import dataclass

from promocase.document.press.pages import Part
from promocase.document.press.stage import Stage


def _never() -> bool:
    return False


def _no_parts(_: Part) -> None:
    pass


@dataclass(slots=True)
class Listener:
    """`is_overtaken` tells whether something newer waits; a job is dropped for it once pages have come."""

    staged: Callable[[Stage], None]
    told: Callable[[Part], None] = _no_parts
    is_overtaken: Callable[[], bool] = _never
    has_pages: bool = False

    @property
    def is_enough(self) -> bool:
        """Is the rest not wanted any more? Asked whenever something changed."""
        return self.has_pages and self.is_overtaken()

    def tell(self, part: Part) -> None:
        self.told(part)
        self.has_pages = True
