"""The choice of what the document is about, where its kind is not about the whole case."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QVBoxLayout, QWidget

from promocase.document.subject import Subject
from promocase.ui.desk import Desk
from promocase.ui.inputs.choice import QuietBox
from promocase.ui.look.tokens import GRID
from promocase.ui.parts.label import label
from promocase.ui.tongue import shown, tr


class SubjectBox(QWidget):
    """Follows the desk's edition and the record; its first row is the usual subject."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: list[tuple[str, str]] = []
        self._label = label("", "label", self)
        self.box = QuietBox(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self._label)
        column.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.box.activated.connect(lambda row: desk.choose_subject(self.box.itemData(row)))
        for wish in (desk.edition_chosen, desk.changed, desk.date_chosen, desk.subject_chosen):
            wish.connect(self._show)
        self._show()

    def _show(self) -> None:
        listed = self._desk.subjects
        self.setVisible(bool(listed))
        name = shown(self._desk.edition.about.label)
        self._label.setText(name)
        self.box.setAccessibleName(name)
        with QSignalBlocker(self.box):
            self._fill(listed)
            self.box.setCurrentIndex(max(self.box.findData(self._desk.subject), 0))

    def _fill(self, listed: tuple[Subject, ...]) -> None:
        usual = next((shown(each.words) for each in listed if each.key == self._desk.usual_subject), "")
        first = tr("As usual: {subject}", subject=usual) if usual else tr("As usual")
        rows = [(first, ""), *((shown(each.words), each.key) for each in listed)]
        if rows != self._rows:
            self._rows = rows
            self.box.clear()
            for words, key in rows:
                self.box.addItem(words, key)
