"""Lengths that grow with the words: what is sized by hand asks here, and again when the font changes."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QFontInfo

from promocase.ui.look.tokens import TEXT

_RESIZING = (QEvent.Type.FontChange, QEvent.Type.StyleChange)


def grown(pixels: int, font: QFont) -> int:
    """A length at the usual text size, at that of a font."""
    return round(pixels * QFontInfo(font).pixelSize() / TEXT)  # a font may be told in points


def is_resized(event: QEvent) -> bool:
    """May a widget's words have another size now?"""
    return event.type() in _RESIZING
