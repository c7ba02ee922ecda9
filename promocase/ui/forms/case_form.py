"""A form that always shows the case at work."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from promocase.domain.kinds.case import Case
from promocase.domain.place import Place
from promocase.phrase import phrase
from promocase.ui.desk import Desk
from promocase.ui.forms.form import Compose, Form
from promocase.ui.parts.empty import Empty, EmptyNote
from promocase.ui.parts.shows_places import ShowsPlaces

_NO_CASE = Empty(
    phrase("There is no case yet. A case holds what you ask for, and what proves it."),
    phrase("Spring review: Payroll Team Lead"),
    phrase("Start a case"),
)


class CaseForm(ShowsPlaces):
    """Binds its form anew whenever another case comes to work; another case's field brings that case."""

    def __init__(
        self, desk: Desk, compose: Compose, parent: QWidget | None = None, *, says_printed: bool = False
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.form = Form(desk, Case, self, says_printed=says_printed)
        compose(self.form)
        self._none = EmptyNote(_NO_CASE, self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._none)
        rows.addWidget(self.form)
        self._none.add.clicked.connect(self.add)
        desk.case_chosen.connect(self._on_case)
        desk.changed.connect(self._on_case)
        self._on_case()

    def show_place(self, place: Place, field: str = "") -> QWidget | None:
        """The widget for a field of a case."""
        names = self.form.names
        is_here = place.kind == Case.KEY and (field in names or place.many in names or not field)
        if is_here and self.desk.editor.item(place.parent) is not None:
            self.desk.choose_case(place.id)
        return self.form.show_place(place, field)

    def add(self) -> None:
        """The first case, with where the person wants to be in it."""
        self.desk.start_case()

    def _on_case(self) -> None:
        place = Place(Case.KEY, self.desk.case_id) if self.desk.case is not None else None
        if place != self.form.place or place is None:
            self.form.bind(place)
        self.form.setVisible(place is not None)
        self._none.setVisible(place is None)
