"""The line beneath an input: its hint, its weak → strong pair, or what was understood of what is written."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget

from promocase.domain.field import Field
from promocase.ui.forms.label import set_role
from promocase.ui.forms.reading import Reading


class Foot(QLabel):
    """Keeps the height of the longest it may say, so that nothing moves under the pointer."""

    def __init__(self, field: Field, hint: str, is_written: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "hint")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._hint = self.tr(hint) if hint else ""
        self._pair = self._pair_of(field)
        self._written = is_written
        self.show_state(is_blank=True, has_focus=False)

    @property
    def has_words(self) -> bool:
        """Can it ever say something?"""
        return bool(self._hint or self._pair or self._written)

    @property
    def words(self) -> str:
        """Hint and pair, for those who hear the page."""
        return " ".join(part for part in (self._hint, self._pair) if part)

    def show_state(self, *, is_blank: bool, has_focus: bool, reading: Reading | None = None) -> None:
        """Say what fits now."""
        if reading is not None and reading.words:
            is_settled = not reading.is_clear and not has_focus  # half a date is no fault while it is typed
            words, role = reading.words, "unclear" if is_settled else "understood"
        else:
            pair = self._pair if is_blank or has_focus else ""
            words, role = "\n".join(part for part in (self._hint, pair) if part), "hint"
        set_role(self, role)
        if words != self.text():
            self.setText(words)

    def heightForWidth(self, width: int) -> int:
        most = "\n".join(part for part in (self._hint, self._pair) if part) or " "
        return max(self._height(most, width), self._height(self.text(), width))

    def _height(self, words: str, width: int) -> int:
        flags = Qt.TextFlag.TextWordWrap
        return self.fontMetrics().boundingRect(QRect(0, 0, width, 4096), flags, words).height() + 2

    def _pair_of(self, field: Field) -> str:
        if not field.weak:
            return ""
        weak, strong = self.tr(field.weak), self.tr(field.strong)
        return self.tr("Weak: “{}”   Strong: “{}”").format(weak, strong)
