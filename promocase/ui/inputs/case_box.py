"""The choice of the case at work, for every page that offers it."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from promocase.domain.change import Change
from promocase.domain.kinds.case import Case
from promocase.ui.desk import Desk
from promocase.ui.inputs.choice import QuietBox
from promocase.ui.tongue import tr


class CaseBox(QuietBox):
    """Follows the record's cases and the desk's choice."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._cases: tuple[Case, ...] | None = None
        self.setAccessibleName(tr("Case"))
        self.activated.connect(lambda row: desk.choose_case(desk.editor.record.cases[row].id))
        desk.changed.connect(self._on_change)
        desk.case_chosen.connect(self._load)
        self._load()

    def _on_change(self, change: Change) -> None:
        if self._desk.editor.record.cases is not self._cases:
            self._load()

    def _load(self) -> None:
        self._cases = self._desk.editor.record.cases
        titles = [case.title or tr("Case without a name") for case in self._cases]
        with QSignalBlocker(self):
            if titles != [self.itemText(row) for row in range(self.count())]:
                self.clear()
                self.addItems(titles)
            ids = [case.id for case in self._cases]
            self.setCurrentIndex(ids.index(self._desk.case_id) if self._desk.case_id in ids else -1)
