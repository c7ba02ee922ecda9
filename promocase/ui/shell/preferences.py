"""How this window looks, and how the record at hand is read: in one place, and done at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QScrollArea, QStyle, QVBoxLayout, QWidget

from promocase.domain.kinds.profile import Profile
from promocase.domain.place import Place
from promocase.ui.desk import Desk
from promocase.ui.forms.form import Form
from promocase.ui.inputs.understood import day_words
from promocase.ui.look.grown import grown
from promocase.ui.look.theme import Theme
from promocase.ui.look.tokens import GRID, TEXT_SIZES, Appearance
from promocase.ui.parts.label import label
from promocase.ui.tongue import tr

_DATE, _YEAR = "5/6/2026", "FY26"
"""What is shown as it would be read."""
_WIDTH = GRID * 60


class Preferences(QWidget):
    """Stands beside its window; Escape closes it. What belongs to the record can be undone.

    ``resize`` gives the words a percent, ``appear`` chooses light or dark; both are remembered.
    """

    def __init__(
        self,
        theme: Theme,
        desk: Desk | None,
        resize: Callable[[int], object],
        appear: Callable[[Appearance], object],
        window: QWidget,
    ) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self.setObjectName("preferences")
        self.setWindowTitle(tr("Preferences — promocase"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme, self._desk = theme, desk
        self._body = QWidget()
        sizes = [tr("{percent} %", percent=each) for each in TEXT_SIZES]
        self.text_size = _box(tr("Text size"), sizes, self)
        self.appearance = _box(tr("Appearance"), (tr("As the system"), tr("Light"), tr("Dark")), self)
        self.read_as = label("", "hint", self)
        self.form: Form | None = None
        self._compose()
        self.text_size.activated.connect(lambda row: resize(TEXT_SIZES[row]))
        self.appearance.activated.connect(lambda row: appear(tuple(Appearance)[row]))
        theme.text_resized.connect(self._on_text_resized)
        theme.changed.connect(self._show_looks)
        if desk is not None:
            desk.changed.connect(self._show_reading)
        self.addActions(window.actions())
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        self._show_looks()
        self._show_reading()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As large as its words, and as the screen at most."""
        width = grown(_WIDTH, self.font())
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        size = QSize(width + bar, max(self._body.heightForWidth(width), self._body.sizeHint().height()))
        self.resize(size.boundedTo(self.screen().availableSize()))

    def _on_text_resized(self) -> None:
        self._show_looks()
        self._fit()

    def _compose(self) -> None:
        body, scroll = self._body, QScrollArea(self)
        scroll.setObjectName("page")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(body)
        column.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        column.setSpacing(GRID // 2)
        column.addWidget(label(tr("This window"), "section", body))
        for box, hint in (
            (self.text_size, tr("Ctrl and + or − do the same; Ctrl and 0 is the usual size.")),
            (self.appearance, ""),
        ):
            column.addSpacing(GRID)
            words = label(box.accessibleName(), "label", body)
            words.setBuddy(box)
            column.addWidget(words)
            column.addWidget(box)
            if hint:
                column.addWidget(label(hint, "hint", body))
        if self._desk is not None:
            self._compose_reading(self._desk, column, body)
        column.addStretch(1)
        scroll.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _compose_reading(self, desk: Desk, column: QVBoxLayout, body: QWidget) -> None:
        """What stands on the first page too, since it says how dates and numbers are read."""
        self.form = Form(desk, Profile, body)
        self.form.row("language")
        self.form.row("year_start")
        self.form.bind(Place(Profile.KEY, Profile.KEY))
        column.addSpacing(GRID * 3)
        column.addWidget(label(tr("This record"), "section", body))
        column.addSpacing(GRID)
        column.addWidget(self.form)
        column.addSpacing(GRID)
        column.addWidget(self.read_as)

    def _show_looks(self) -> None:
        for box, row in (
            (self.text_size, _nearest(self._theme.text_size)),
            (self.appearance, tuple(Appearance).index(self._theme.appearance)),
        ):
            with QSignalBlocker(box):
                box.setCurrentIndex(row)

    def _show_reading(self) -> None:
        if self._desk is None:
            return
        reader = self._desk.reader
        known = [(text, reader.day(text)) for text in (_DATE, _YEAR)]
        said = [
            tr("“{text}” is read as {day}.", text=text, day=day_words(day, reader))
            for text, day in known
            if day.is_understood
        ]
        self.read_as.setText(" ".join(said))


def _box(name: str, answers: Sequence[str], parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    box.addItems(list(answers))
    box.setAccessibleName(name)
    return box


def _nearest(percent: int) -> int:
    return min(range(len(TEXT_SIZES)), key=lambda row: abs(TEXT_SIZES[row] - percent))
