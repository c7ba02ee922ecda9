"""The caret of a field, put before the word that was clicked on the paper."""

import re

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from promocase.ui.preview.folded import folded


def put_caret(field: QWidget | None, said: str) -> None:
    """Before those words, if the field has them; `said` as they are compared, with a space between."""
    if isinstance(field, QPlainTextEdit):
        if (at := _place(field.toPlainText(), said)) is not None:
            cursor = field.textCursor()
            cursor.setPosition(at)
            field.setTextCursor(cursor)
    elif isinstance(field, QLineEdit) and (at := _place(field.text(), said)) is not None:
        field.setCursorPosition(at)


def _place(text: str, said: str) -> int | None:
    """In units of UTF-16, as Qt counts; rather with those that follow than without."""
    known, words = folded(text), said.split()
    for count in range(len(words), 0, -1):
        row = r"\W+".join(map(re.escape, words[:count]))
        if found := re.search(rf"\b{row}\b", known.words):
            before = text[: known.places[found.start()]]
            return len(before.encode("utf-16-le")) // 2
    return None
