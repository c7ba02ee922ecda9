"""What the paper holds: the sentence read first, and each section to show, move and head in place."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from promocase.document.contents import Listed, is_usual, listed, moved
from promocase.domain.kinds.case import Case
from promocase.domain.place import Place
from promocase.editing import contents
from promocase.ui.desk import Desk
from promocase.ui.forms.case_form import CaseForm
from promocase.ui.look.tokens import GRID
from promocase.ui.pages.section_row import SectionRow
from promocase.ui.pages.seen_list import PAUSE
from promocase.ui.parts.label import button, label
from promocase.ui.parts.lead import lead_to
from promocase.ui.parts.shows_places import ShowsPlaces
from promocase.ui.process.export_door import SectionLine
from promocase.ui.tongue import shown, tr


class ContentsPart(ShowsPlaces):
    """For the page on which a paper is made ready."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thesis = CaseForm(desk, lambda form: form.row("thesis"), self)
        self.list = ContentsList(desk, self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GRID)
        rows.addWidget(self._thesis)
        rows.addWidget(self.list)
        self._desk = desk
        desk.edition_chosen.connect(self._show_thesis)
        self._show_thesis()

    def _show_thesis(self) -> None:
        """Only where the paper at hand prints it: words that change nothing on it would puzzle."""
        self._thesis.setVisible(self._desk.edition.prints_thesis)

    def show_place(self, place: Place, field: str = "") -> QWidget | None:
        """A section chosen in a case, all of them, or the thesis where the paper at hand prints it."""
        if place.many == "contents":
            return self.list.show_place(place, field)
        if place.kind == Case.KEY and field == "contents":
            return self.list.first_tick()
        is_thesis = place.kind == Case.KEY and field == "thesis" and self._desk.edition.prints_thesis
        return self._thesis.show_place(place, field) if is_thesis else None


class ContentsList(ShowsPlaces):
    """The sections of the edition at work but the first, which always stays; rows are made once."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._sections: tuple[Listed, ...] = ()
        self._lines: Mapping[str, SectionLine] = {}
        self._pool: list[SectionRow] = []
        self._rows = QVBoxLayout()
        self.usual = button(tr("As usual"), "plain", self, name=tr("Sections, order and headings as usual"))
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._build()
        self.usual.clicked.connect(self._on_usual)
        self._pause.timeout.connect(self._look_up)
        for wish in (desk.changed, desk.case_chosen, desk.edition_chosen, desk.date_chosen):
            wish.connect(self._on_change)
        self._show()

    @property
    def rows(self) -> list[SectionRow]:
        """Those in use, in their order."""
        return self._pool[: len(self._sections)]

    def show_place(self, place: Place, field: str = "") -> QWidget | None:
        """The heading of a section, or its tick where the section is left out; another case comes to work."""
        if place.kind != Case.KEY or place.many != "contents" or self.desk.editor.item(place.parent) is None:
            return None
        self.desk.choose_case(place.id)
        key = contents.section_at(self.desk.editor, place)
        row = next((each for each in self.rows if each.section and each.section.key == key), None)
        if row is None:
            return self.first_tick()
        return row.heading if row.heading.isEnabled() and field == "heading" else row.tick

    def first_tick(self) -> QWidget | None:
        """Where the list begins."""
        return next((each.tick for each in self.rows), None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_up()

    def _paper(self) -> contents.Paper:
        edition, case = self.desk.edition, self.desk.case
        keys = tuple(each.key for each in listed(edition, case)) if case is not None else ()
        return contents.Paper(self.desk.case_id, edition.key, keys)

    def _on_entered(self, row: SectionRow) -> None:
        if row.section is not None:
            self.desk.visited.emit(contents.place_of(self.desk.case_id, row.section.key))

    def _on_tick(self, row: SectionRow, is_shown: bool) -> None:
        if row.section is not None:
            title = self._title(row.section)
            contents.show(self.desk.editor, self._paper(), row.section.key, title, is_shown=is_shown)

    def _on_headed(self, row: SectionRow, words: str) -> None:
        if row.section is not None:
            title = self._usual(row.section)
            contents.head(self.desk.editor, self._paper(), row.section.key, title, words)

    def _on_asked(self, row: SectionRow, wish: str) -> None:
        case = self.desk.case
        if row.section is None or case is None:
            return
        key, whole = row.section.key, listed(self.desk.edition, case)
        at = next(number for number, each in enumerate(whole) if each.key == key)
        keys = moved(whole, key, at + (1 if wish == "down" else -1))
        to = self._pool[keys.index(key) - 1] if keys[at] != key else row
        contents.arrange(self.desk.editor, self._paper(), key, self._title(row.section), keys)
        if to is not row and row.focused() is not None:
            lead_to(to.same_part(row))

    def _on_usual(self) -> None:
        contents.as_usual(self.desk.editor, self._paper(), self.desk.edition.name)
        if self.rows:
            self.rows[0].tick.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_change(self) -> None:
        self._show()
        if self.isVisible():
            self._pause.start()

    def _look_up(self) -> None:
        """What the sections are headed, and whether they say anything: that needs the whole record."""
        if self.isVisible() and self.desk.case is not None:
            lines = self.desk.doors.export.sections(
                self.desk.editor.record, self.desk.case_id, self.desk.options()
            )
            self._lines = {each.key: each for each in lines}
            self._show()

    def _show(self) -> None:
        case, edition = self.desk.case, self.desk.edition
        self._sections = listed(edition, case)[1:] if case is not None else ()
        while len(self._pool) < len(self._sections):
            self._pool.append(self._build_row())
        for row in self._pool[len(self._sections) :]:
            row.hide()
        free = [each.key for each in self._sections if not each.is_fixed]
        for row, section in zip(self.rows, self._sections, strict=True):
            line = self._lines.get(section.key)
            row.show_section(
                section, self._usual(section), is_empty=line is not None and not line.says_something
            )
            row.set_ends(is_first=section.key in free[:1], is_last=section.key in free[-1:])
            row.show()
        self.usual.setEnabled(case is not None and not is_usual(edition, case))
        self.setVisible(len(self._sections) > 0)

    def _title(self, section: Listed) -> str:
        return section.own or self._usual(section)

    def _usual(self, section: Listed) -> str:
        """As it would be printed; in the words of the window while that is not known."""
        line = self._lines.get(section.key)
        return (line.heading if line else "") or shown(section.usual) or tr("Headed by what is in it")

    def _build_row(self) -> SectionRow:
        row = SectionRow(self.desk, self)
        row.ticked.connect(lambda is_shown: self._on_tick(row, is_shown))
        row.headed.connect(lambda words: self._on_headed(row, words))
        row.heading.entered.connect(lambda: self._on_entered(row))
        row.asked.connect(lambda wish: self._on_asked(row, wish))
        self._rows.addWidget(row)
        return row

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GRID // 2)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(GRID // 2)
        whole.addWidget(label(tr("Sections and their headings"), "label", self))
        whole.addWidget(
            label(tr("What is ticked is printed below the top of page one, in this order."), "hint", self)
        )
        whole.addLayout(self._rows)
        whole.addWidget(self.usual, 0, Qt.AlignmentFlag.AlignLeft)
