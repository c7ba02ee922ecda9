"""The live document: the same words and rules as the paper that is exported, told page by page."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from promocase.document.format import Work
from promocase.document.press.line import Line
from promocase.document.press.pages import Excess, Part
from promocase.document.press.stage import Stage

if TYPE_CHECKING:
    from promocase.document.press.live.setter import Setter


def tell_live(work: Work, at: str, setter: "Setter", line: Line) -> None:
    """Sets the document and tells its pages, that with the anchor `at` first."""
    from promocase.document.html import in_pieces, missing, pictures, tighter  # noqa: PLC0415
    from promocase.document.length import excess  # noqa: PLC0415
    from promocase.document.press.live.setter import Wanted  # noqa: PLC0415

    options, document = work.options, work.document
    page = in_pieces(document, options.edition, options.theme, options.paper)
    wanted = Wanted(
        page,
        lambda: tighter(page, document, options.edition, options.theme, options.paper),
        pictures(document),
        at,
        (options.edition.key, work.excerpt.case.id, work.excerpt.scope, options.paper),
    )
    over = partial(excess, work.excerpt, options.edition, tuple(document.titles))
    setter.set(wanted, _Known(line, missing(page.letters), over))


@dataclass(frozen=True, slots=True)
class _Known:
    """Adds to each part what only those know who made the page."""

    line: Line
    missing: frozenset[str]
    over: Callable[[Part], Excess | None]

    def __call__(self, stage: Stage, /) -> None:
        self.line(stage)

    def tell(self, part: Part, /) -> None:
        over = self.over(part) if part.is_whole else None
        self.line.tell(replace(part, missing=self.missing, excess=over))

    def go_on(self) -> None:
        self.line.go_on()
