"""The first thing a person sees: what this is, that it is private, and one way to begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from promocase.ui.tokens import GRID


class WelcomePage(QWidget):
    """Start, look around, or open what is there already."""

    start_wanted = Signal()
    sample_wanted = Signal(str)
    open_wanted = Signal()

    def __init__(self, samples: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 4, GRID * 4, GRID * 4, GRID * 4)
        column.setSpacing(GRID)
        column.addStretch(2)
        for words, role in self._words():
            column.addWidget(self._label(words, role), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(GRID * 2)
        column.addLayout(self._buttons(samples))
        column.addStretch(3)

    def _words(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Your work, ready to be seen"), "title"),
            (
                self.tr(
                    "Keep what you achieve as it happens, and what others say about it. When the time comes, "
                    "promocase turns it into a clear case for your promotion, ready for your manager’s desk."
                ),
                "why",
            ),
            (
                self.tr("Everything stays on this computer. There is no account, and nothing is ever sent anywhere."),
                "why",
            ),
        )

    def _label(self, words: str, role: str) -> QLabel:
        label = QLabel(words, self)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setFixedWidth(label.fontMetrics().height() * 26)
        return label

    def _buttons(self, samples: tuple[tuple[str, str], ...]) -> QHBoxLayout:
        self.start = self._button(self.tr("Start"), "primary")
        self.start.clicked.connect(self.start_wanted)
        explore = self._button(self.tr("Explore a sample"), "plain")
        menu = QMenu(explore)
        for key, name in samples:
            menu.addAction(name, lambda key=key: self.sample_wanted.emit(key))
        explore.setMenu(menu)
        open_ = self._button(self.tr("Open…"), "plain")
        open_.clicked.connect(self.open_wanted)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addStretch(1)
        for button in (self.start, explore, open_):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _button(self, words: str, kind: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("kind", kind)
        button.setAccessibleName(words)
        return button
