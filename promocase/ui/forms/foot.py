"""The line beneath an input: its hint, its weak → strong pair, or what was understood of what is written."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget

from promocase.domain.field import Field
from promocase.ui.inputs.understood import Understood
from promocase.ui.parts.label import set_role
from promocase.ui.tongue import shown, tr

_LINE = " "
"""Room for a line: half a date is no fault while it is typed, but may be one when it is left."""
_SHORT_PAIR = 72
"""Characters of a pair that stands on one line of the page."""


class Foot(QLabel):
    """Says little, and grows when there is more to say: nothing above it moves.

    What it took room for it keeps until its form shows something else, so that nothing below moves back under
    the pointer. The pair stands while nothing is written, and once the field was entered.
    """

    def __init__(self, field: Field, hint: str, is_written: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "hint")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._hint = shown(hint)
        self._pair = self._pair_of(field)
        self._written = is_written
        self._has_pair = False
        self._said: set[str] = set()
        self._soon = ""
        self.show_state(is_blank=True, has_focus=False)

    @property
    def has_words(self) -> bool:
        """Can it ever say something?"""
        return bool(self._hint or self._pair or self._written)

    @property
    def words(self) -> str:
        """Hint and pair, for those who hear the page."""
        return " ".join(part for part in (self._hint, self._pair) if part)

    def rest(self) -> None:
        """Keep no more room than the next words need."""
        self._has_pair = False
        self._said.clear()
        self._soon = ""
        self.updateGeometry()

    def show_state(
        self, *, is_blank: bool, has_focus: bool, understood: Understood | None = None, remark: str = ""
    ) -> None:
        """Say what fits now; a fault or a remark once the field is left, in room kept for it."""
        self._soon = ""
        if understood is not None and not understood.is_clear:
            words, role = (_LINE, "hint") if has_focus else (understood.words, "unclear")
            self._soon = understood.words
        elif understood is not None and (understood.words or remark):
            self._soon = "\n".join(part for part in (understood.words, remark) if part)
            words, role = (understood.words or _LINE) if has_focus else self._soon, "understood"
        else:
            self._has_pair = self._has_pair or is_blank or has_focus
            pair = self._pair if self._has_pair else ""
            words, role = "\n".join(part for part in (self._hint, pair) if part), "hint"
        set_role(self, role)
        if words != self.text():
            self.setText(words)
        if words:
            self._said.add(words)
        self.setVisible(bool(self._said))
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        return max((self._height(words, width) for words in (*self._said, self._soon)), default=0)

    def _height(self, words: str, width: int) -> int:
        flags = Qt.TextFlag.TextWordWrap
        return self.fontMetrics().boundingRect(QRect(0, 0, width, 4096), flags, words).height() + 2

    def _pair_of(self, field: Field) -> str:
        if not field.weak:
            return ""
        weak, strong = shown(field.weak), shown(field.strong)
        fits = len(weak) + len(strong) <= _SHORT_PAIR
        if fits:
            return tr("Weak: “{weak}”   Strong: “{strong}”", weak=weak, strong=strong)
        return tr("Weak: “{weak}”\nStrong: “{strong}”", weak=weak, strong=strong)
