"""An input of one line."""

from PySide6.QtCore import QMimeData, QSignalBlocker, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from promocase.domain.field import Field
from promocase.ui.desk import Desk
from promocase.ui.inputs.input import Value
from promocase.ui.inputs.leaf import WritingLeaf
from promocase.ui.marks.brought import brings_words, brought_line
from promocase.ui.tongue import tr

LONGEST = 2**31 - 1
"""Qt cuts lines at 32,767 characters unless told otherwise."""


class Line(WritingLeaf[Value], QLineEdit):
    """Words on one line; the field's example greys in it while it is empty."""

    edited = Signal(object)
    entered = Signal()
    left = Signal()

    def __init__(self, field: Field, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = desk.editor
        self.setMaxLength(LONGEST)
        if field.example:
            self.setPlaceholderText(tr("e.g. {example}", example=field.example))
        self.textEdited.connect(self._on_typed)

    def show_words(self, words: str) -> None:
        """Show words of the record; the cursor of who is writing stays where it is."""
        if words != self.text():
            with QSignalBlocker(self):
                cursor = self.cursorPosition() if self.hasFocus() else 0
                self.setText(words)
                self.setCursorPosition(min(cursor, len(words)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        else:
            super().keyPressEvent(event)

    def createStandardContextMenu(self) -> QMenu:
        menu = super().createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(self._paste)
                action.setEnabled(brings_words(QGuiApplication.clipboard().mimeData()))
        return menu

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        self._welcome(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        self._welcome(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if event.source() is self:
            super().dropEvent(event)
            return
        words = QMimeData()
        words.setText(brought_line(event.mimeData()))
        given = event.position(), event.possibleActions(), words, event.buttons(), event.modifiers()
        if words.text():
            super().dropEvent(QDropEvent(*given))
            event.acceptProposedAction()

    def go_to_end(self) -> None:
        self.end(False)

    def _on_typed(self, text: str) -> None:
        raise NotImplementedError

    def _welcome(self, event: QDragMoveEvent) -> None:
        """Qt takes plain text only."""
        if not event.isAccepted() and brings_words(event.mimeData()):
            event.acceptProposedAction()

    def _paste(self) -> None:
        """A step of its own; nothing to insert leaves what is selected."""
        if words := brought_line(QGuiApplication.clipboard().mimeData()):
            self._editor.settle()
            self.insert(words)
            self._editor.settle()


class LineInput(Line[str]):
    """Text of one line."""

    def show_value(self, value: str) -> None:
        self.show_words(value)

    def _on_typed(self, text: str) -> None:
        self.edited.emit(text)
