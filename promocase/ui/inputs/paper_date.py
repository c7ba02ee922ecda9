"""The date the paper bears, where it is not today: as understood words, like every date."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from promocase.domain.field import Field, Form
from promocase.domain.reading.advice import advice
from promocase.domain.written import Day
from promocase.phrase import phrase
from promocase.ui.desk import Desk
from promocase.ui.inputs.understood import day_words
from promocase.ui.inputs.written import WrittenInput
from promocase.ui.look.tokens import GRID
from promocase.ui.parts.label import label, set_role
from promocase.ui.tongue import shown, tr

_FIELD = Field(phrase("Date of the document"), Form.DAY, name="paper_date")


class PaperDate(QWidget):
    """Until it is a whole day, the paper is dated today; it follows the desk's date."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.line = WrittenInput(_FIELD, desk, self)
        self.line.setAccessibleName(shown(_FIELD.label))
        self._said = label("", "hint", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self.line)
        column.addWidget(self._said)
        self.setFocusProxy(self.line)
        self.line.edited.connect(self._on_edited)
        self.line.left.connect(self._on_left)
        self._say(tr("Blank is today."))

    def _on_edited(self, day: Day) -> None:
        is_whole = day.is_calendar and day.day is not None
        self._desk.choose_date(day.first if is_whole else None)
        if is_whole:
            self._say(tr("= {day}", day=day_words(day, self._desk.reader)))
        else:
            self._say(tr("Blank is today.") if day.is_blank else tr("Today, until a whole day stands here."))

    def _on_left(self) -> None:
        text, reader = self.line.text(), self._desk.reader
        words = reader.resolved(text, self._desk.doors.today())
        day = reader.day(words or text)
        if words is not None:
            self.line.show_value(day)
            self._on_edited(day)
        elif not day.is_blank and not day.is_understood:
            said = phrase(
                "Not a date yet: {advice}. The paper is dated today.", advice=advice(Form.DAY, text, reader)
            )
            self._say(shown(said), "unclear")

    def _say(self, words: str, role: str = "hint") -> None:
        set_role(self._said, role)
        self._said.setText(words)
        self.line.setAccessibleDescription(words)
