"""One quiet line that says what just happened, and offers to take it back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from promocase.ui.parts.label import button, label, set_role
from promocase.ui.tongue import shown, tr


class Notice(QWidget):
    """Hidden while there is nothing to say."""

    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._words = label("", "hint", self)
        self._words.setWordWrap(True)
        self._undo = button(tr("Undo"), "link", self)
        row.addWidget(self._words)
        row.addWidget(self._undo, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        self._undo.clicked.connect(self.undo_wanted)
        self.hide()

    def say(self, words: str, *, can_undo: bool = False, is_fault: bool = False) -> None:
        """Show a sentence."""
        set_role(self._words, "warning" if is_fault else "hint")
        self._words.setText(shown(words))
        self._words.setWordWrap(not can_undo)  # what leaves room for a way back stands on one line
        self._undo.setVisible(can_undo)
        self.show()
