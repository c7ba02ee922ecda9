"""What every page of the walk shares: one column of text with a title, why it matters, and the way on."""

from itertools import pairwise
from typing import ClassVar, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from promocase.domain.place import Place
from promocase.ui.desk import Desk
from promocase.ui.look.grown import grown, is_resized
from promocase.ui.look.tokens import GRID, TEXT_WIDTH
from promocase.ui.parts.flow import FlowLayout
from promocase.ui.parts.label import label
from promocase.ui.parts.lead import lead_to
from promocase.ui.parts.page_scroll import PageScroll
from promocase.ui.parts.shows_places import ShowsPlaces
from promocase.ui.tongue import tr

Content = TypeVar("Content", bound=QWidget)


class Page(QWidget):
    """A page composes its content in ``build``; it holds no logic."""

    key: ClassVar[str]
    title: ClassVar[str]
    why: ClassVar[str]
    """One sentence: why this page matters."""
    kinds: ClassVar[tuple[str, ...]] = ()
    """The kinds written here; a case's list of a kind is ticked where that kind is written."""
    fields: ClassVar[tuple[tuple[str, str], ...]] = ()
    """Single fields, by kind and name, written here although the rest of their kind is not."""
    again: ClassVar[tuple[tuple[str, str], ...]] = ()
    """Fields of another page that are written here too."""
    back: ClassVar["type[Page] | None"] = None
    next: ClassVar["type[Page] | None"] = None

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.desk = desk
        self._shows: list[ShowsPlaces] = []
        self._text = QWidget()
        self.column = self._column()
        self.column.addWidget(label(self.title, "title"))
        self.column.addWidget(label(self.why, "why"))
        self.column.addSpacing(GRID * 2)
        self.build()
        self.column.addSpacing(GRID * 3)
        self.column.addLayout(self._steps())
        self.column.addStretch(1)

    def build(self) -> None:
        """Put the page's content into ``column``."""
        raise NotImplementedError

    def add(self, content: Content) -> Content:
        """Put a widget at the end of the column; places are looked for in one that shows them."""
        self.column.addWidget(content)
        if isinstance(content, ShowsPlaces):
            self.shows(content)
        return content

    def shows(self, part: ShowsPlaces) -> None:
        """Look for places in a part that stands within a widget."""
        self._shows.append(part)

    @classmethod
    def before(cls) -> "tuple[type[Page], ...]":
        """The pages that lead here, in their order."""
        return (*cls.back.before(), cls.back) if cls.back is not None else ()

    def show_place(self, place: Place | None, field: str = "") -> None:
        """Bring an item, and its field, into view and give it the focus."""
        if place is None:
            return
        for part in self._shows:
            target = part.show_place(place, field)
            if target is not None:
                lead_to(target)
                return
        if field:
            self.show_place(place)  # it has no input of its own: the item is as near as one comes

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_resized(event):
            self._fit()

    def _fit(self) -> None:
        self._text.setMaximumWidth(grown(TEXT_WIDTH, self.font()))

    def _column(self) -> QVBoxLayout:
        scroll, body, text = PageScroll(self), QWidget(), self._text
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        bar = scroll.verticalScrollBar()  # always there, so that the text keeps its width; seen when needed
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        # Qt changes the range once more while the page is being taken down, when the bar is gone already.
        bar.rangeChanged.connect(lambda least, most: isValid(bar) and bar.setEnabled(most > least))
        bar.setEnabled(False)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._fit()
        beside = QHBoxLayout(body)
        beside.setContentsMargins(GRID * 4, GRID * 3, GRID * 4, GRID * 4)
        beside.addWidget(text, TEXT_WIDTH)
        beside.addStretch(1)
        column = QVBoxLayout(text)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        scroll.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        return column

    def _steps(self) -> FlowLayout:
        row = FlowLayout()
        row.setSpacing(GRID)
        if self.back is not None:
            row.addWidget(self._step(self.back, tr("Back: {page}", page=self.back.title), "plain"))
        if self.next is not None:
            row.addWidget(self._step(self.next, tr("Next: {page}", page=self.next.title), "primary"))
        return row

    def _step(self, page: "type[Page]", words: str, kind: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("kind", kind)
        button.clicked.connect(lambda: self.desk.page_wanted.emit(page.key, None, ""))
        return button


def in_order(*pages: type[Page]) -> tuple[type[Page], ...]:
    """The pages of the walk, each knowing the one before and the one after."""
    for before, after in pairwise(pages):
        before.next, after.back = after, before
    return pages
