"""Words on a page, each in its role; the style sheet knows how a role looks."""

from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from promocase.ui.tongue import shown


def label(words: str, role: str, parent: QWidget | None = None) -> QLabel:
    """Text that wraps and is never read as markup."""
    made = QLabel(shown(words), parent)
    made.setProperty("role", role)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    return made


def set_role(words: QLabel, role: str) -> None:
    """Give a label another role; nothing is drawn anew if it has that role."""
    if words.property("role") != role:
        words.setProperty("role", role)
        words.style().unpolish(words)
        words.style().polish(words)
        QCoreApplication.sendEvent(words, QEvent(QEvent.Type.StyleChange))  # for the room around the words


class Link(QLabel):
    """A link that wraps as a sentence does, and is reached and followed by keys."""

    followed = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        flag = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flag.LinksAccessibleByKeyboard | flag.LinksAccessibleByMouse)
        self.say(words)
        self.linkActivated.connect(lambda _: self.followed.emit())

    def say(self, words: str) -> None:
        """Show other words."""
        self._html = f'<a href="#">{escape(shown(words))}</a>'
        self._read_anew()
        self.setAccessibleName(shown(words))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._read_anew()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read_anew()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._mark()

    def focusNextPrevChild(self, next: bool) -> bool:
        return QWidget.focusNextPrevChild(self, next)  # a label would stop twice, before its link and on it

    def _read_anew(self) -> None:
        """Rich text takes the colour of links when it is read."""
        self.clear()
        self.setText(self._html)
        if self.hasFocus():
            self.sizeHint()  # only now Qt reads the text
            self._mark()

    def _mark(self) -> None:
        """Stand on the link itself, so that one Tab reaches it and Return follows it."""
        if not self.hasSelectedText():
            super().focusNextPrevChild(True)


def button(words: str, kind: str, parent: QWidget | None = None, *, name: str = "") -> QPushButton:
    """A button of a kind the style sheet knows; ``name`` says more to those who hear the page."""
    made = QPushButton(shown(words), parent)
    made.setProperty("kind", kind)
    made.setAccessibleName(shown(name or words))
    made.setToolTip(shown(name))
    made.setAutoDefault(False)
    return made
