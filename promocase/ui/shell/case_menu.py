"""Choosing, making, naming and deleting the cases of a record; each a step that can be undone."""

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from promocase.domain.kinds.case import Case
from promocase.domain.place import Place
from promocase.ui.desk import Desk
from promocase.ui.prompts import Prompts
from promocase.ui.tongue import tr


class CaseMenu(QMenu):
    """Filled anew each time it opens."""

    def __init__(self, desk: Desk, prompts: Prompts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._prompts = prompts
        self.setTitle(tr("Case"))
        self.setAccessibleName(tr("Cases of this record"))
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List the cases as they are now."""
        self.clear()
        group, cases = QActionGroup(self), self._desk.editor.record.cases
        for case in cases:
            action = self.addAction(case_name(case))
            action.setCheckable(True)
            action.setChecked(case.id == self._desk.case_id)
            action.setActionGroup(group)
            action.triggered.connect(lambda _=False, id=case.id: self._desk.choose_case(id))
        self.addSeparator()
        self.addAction(tr("New case"), self.add_case)
        for words, do, least in (
            (tr("New from this case"), self.add_from_this, 1),
            (tr("Rename…"), self.rename, 1),
            (tr("Delete this case"), self.delete, 2),
        ):
            self.addAction(words, do).setEnabled(len(cases) >= least)

    def add_case(self) -> None:
        """An empty case, with the visions that every case starts from."""
        self._desk.start_case()

    def add_from_this(self) -> None:
        """A copy to go on from: what came of the old case stays with the old one."""
        case = self._desk.case
        if case is not None:
            name = tr("After “{case}”", case=case.title) if case.title else ""
            self._desk.start_case_from(name)

    def rename(self) -> None:
        case = self._desk.case
        name = case and self._prompts.line(tr("Rename this case"), tr("Its name:"), case.name)
        if case is not None and name:
            self._desk.editor.settle()
            self._desk.editor.set(Place(Case.KEY, case.id), "name", name)
            self._desk.editor.settle()

    def delete(self) -> None:
        self._desk.editor.remove(Place(Case.KEY, self._desk.case_id))


def case_name(case: Case | None) -> str:
    """What a case is called where it must be called something."""
    return (case.title if case is not None else "") or tr("Case without a name")
