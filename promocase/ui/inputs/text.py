"""An input for more than a line: grows with what is written, and knows a little Markdown by keys."""

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from promocase.document.points import point
from promocase.domain.field import Field
from promocase.ui.desk import Desk
from promocase.ui.inputs.leaf import WritingLeaf, is_override
from promocase.ui.look.grown import grown
from promocase.ui.look.tokens import CONTROL
from promocase.ui.marks.brought import brings_words, brought
from promocase.ui.marks.markdown import Marked, listed, wrapped
from promocase.ui.parts.lead import page_around
from promocase.ui.tongue import tr

LEAST_LINES, MOST_LINES = 2, 24
"""Lines shown of an empty text, and of the longest before it scrolls."""

LONGEST_WORD = 2_000
"""Letters without a space that Qt can still wrap between words in time; in longer ones it tries each."""

_RIM = 8
"""Pixels above and below the lines."""

_Wrap = QTextOption.WrapMode
_CONTROL = Qt.KeyboardModifier.ControlModifier
_EIGHTS = (Qt.Key.Key_8, Qt.Key.Key_Asterisk, Qt.Key.Key_ParenLeft)
"""What Shift+8 gives, by keyboard."""


class TextInput(WritingLeaf[str], QPlainTextEdit):
    """Text of many lines as Markdown. Tab goes on to the next field."""

    edited = Signal(object)
    entered = Signal()
    left = Signal()

    def __init__(self, field: Field, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = desk.editor
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        if field.example:
            self.setPlaceholderText(tr("e.g. {example}", example=field.example))
        self.textChanged.connect(lambda: self.edited.emit(self.text()))
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._laid_out.timeout.connect(self._show_cursor)
        self.cursorPositionChanged.connect(self._laid_out.start)
        self._fit()

    def text(self) -> str:
        """What is written, to the character: Qt's own plain text would turn no-break spaces into others."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def show_value(self, value: str) -> None:
        """Show what the record holds; the cursor of who is writing stays where it is."""
        if value != self.text():
            with QSignalBlocker(self):
                at = self.textCursor().position() if self.hasFocus() else 0
                self._wrap(value)
                self.setPlainText(value)
                self._select(Marked(value, at, at))

    def go_to_end(self) -> None:
        self.moveCursor(QTextCursor.MoveOperation.End)

    def event(self, event: QEvent) -> bool:
        if is_override(event) and (_marking(event) is not None or _is_plain_paste(event)):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        mark = _marking(event)
        if mark is not None:
            self._mark(mark)
        elif _is_plain_paste(event):
            self._insert(brought(QGuiApplication.clipboard().mimeData(), only_words=True))
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or brings_words(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self._insert(brought(source))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._laid_out.start()

    def minimumSizeHint(self) -> QSize:
        return QSize(CONTROL * 2, self.minimumHeight())

    def _mark(self, mark: str) -> None:
        cursor = self.textCursor()
        given = Marked(self.text(), cursor.selectionStart(), cursor.selectionEnd())
        marked = wrapped(given, mark) if mark else listed(given)
        if marked.text == given.text:
            self._select(marked)
            return
        with QSignalBlocker(self):
            self.setPlainText(marked.text)
            self._select(marked)
        self._editor.settle()
        self.edited.emit(marked.text)
        self._editor.settle()

    def _insert(self, words: str) -> None:
        """A step of its own; nothing to insert leaves what is selected. A list begins on its own line."""
        if not words:
            return
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionStart())
        is_within = cursor.block().text()[: cursor.positionInBlock()].strip() and "\n" in words
        first = "\n" if is_within and point(words.partition("\n")[0]) else ""
        self._wrap(words)
        self._editor.settle()
        self.insertPlainText(first + words)
        self._editor.settle()

    def _wrap(self, words: str) -> None:
        """Words without end break anywhere."""
        if len(words) > LONGEST_WORD and max(map(len, words.split()), default=0) > LONGEST_WORD:
            self.setWordWrapMode(_Wrap.WrapAnywhere)

    def _select(self, marked: Marked) -> None:
        cursor, last = self.textCursor(), self.document().characterCount() - 1
        cursor.setPosition(min(marked.start, last))
        cursor.setPosition(min(marked.end, last), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _show_cursor(self) -> None:
        """A text that grows past the edge of its page takes the page along."""
        page = page_around(self)
        body = page.widget() if page is not None else None
        if page is not None and body is not None and self.hasFocus():
            self.ensureCursorVisible()
            spot = self.viewport().mapTo(body, self.cursorRect().center())
            page.lead_to_spot(spot.x(), spot.y(), CONTROL)

    def _fit(self) -> None:
        lines = max(LEAST_LINES, min(MOST_LINES, int(self.document().size().height())))
        line = self.fontMetrics().lineSpacing()
        height = lines * line + 2 * int(self.document().documentMargin()) + grown(_RIM, self.font()) + 4
        if height != self.minimumHeight():
            self.setFixedHeight(height)


def _marking(event: QKeyEvent) -> str | None:
    """The Markdown mark a key asks for, "" for a list; None for every other key."""
    if event.modifiers() == _CONTROL:
        return {Qt.Key.Key_B: "**", Qt.Key.Key_I: "*"}.get(Qt.Key(event.key()))
    is_list = event.modifiers() == _CONTROL | Qt.KeyboardModifier.ShiftModifier and event.key() in _EIGHTS
    return "" if is_list else None


def _is_plain_paste(event: QKeyEvent) -> bool:
    return event.modifiers() == _CONTROL | Qt.KeyboardModifier.ShiftModifier and event.key() == Qt.Key.Key_V
