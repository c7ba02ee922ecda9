"""Words on a page, each in its role; the style sheet knows how a role looks."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget


def label(words: str, role: str, parent: QWidget | None = None) -> QLabel:
    """Text that wraps and is never read as markup."""
    made = QLabel(words, parent)
    made.setProperty("role", role)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    return made


def set_role(shown: QLabel, role: str) -> None:
    """Give a label another role; nothing is drawn anew if it has that role."""
    if shown.property("role") != role:
        shown.setProperty("role", role)
        shown.style().unpolish(shown)
        shown.style().polish(shown)


def button(words: str, kind: str, parent: QWidget | None = None, *, name: str = "") -> QPushButton:
    """A button of a kind the style sheet knows; ``name`` says more to those who hear the page."""
    made = QPushButton(words, parent)
    made.setProperty("kind", kind)
    made.setAccessibleName(name or words)
    made.setToolTip(name)
    made.setAutoDefault(False)
    return made
