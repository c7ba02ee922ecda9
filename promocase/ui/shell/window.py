"""The window: one record at a time, everything reachable by key, and nothing lost when it closes."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from promocase.domain.item import Item
from promocase.domain.place import Place
from promocase.errors import PromocaseError
from promocase.ui.desk import Desk
from promocase.ui.look.theme import Theme, next_size
from promocase.ui.look.tokens import Appearance
from promocase.ui.pages import PAGES, page_of_kind
from promocase.ui.pages.export import ExportPage
from promocase.ui.pages.section_copy import SectionCopy
from promocase.ui.process.settings import Settings
from promocase.ui.prompts import Prompts
from promocase.ui.shell import memory
from promocase.ui.shell.act import Doing
from promocase.ui.shell.case_menu import CaseMenu
from promocase.ui.shell.commands import Commands
from promocase.ui.shell.filing import Filing
from promocase.ui.shell.finder import Finder
from promocase.ui.shell.finding import Finding
from promocase.ui.shell.menu import LOOKS, acts, main_menu
from promocase.ui.shell.preferences import Preferences
from promocase.ui.shell.reader import guide_reader, keys_reader
from promocase.ui.shell.record_door import RecordDoor
from promocase.ui.shell.return_key import ReturnKey
from promocase.ui.shell.statusline import StatusLine, saved_words
from promocase.ui.shell.topbar import TopBar
from promocase.ui.shell.ways import Ways
from promocase.ui.shell.welcome import WelcomePage
from promocase.ui.shell.window_keys import WindowKeys
from promocase.ui.shell.workspace import Workspace
from promocase.ui.tongue import tr

LEAST = (720, 450)
"""What a screen of 1440 × 900 has at 200 %; the text may be as large as it likes, the window fits."""


class Window(QMainWindow):
    """Holds the panes of the record at hand, or the welcome page while there is none to show."""

    def __init__(
        self, door: RecordDoor, theme: Theme, settings: Settings, prompts: Prompts | None = None
    ) -> None:
        super().__init__()
        self.door = door
        self.theme = theme
        self.prompts = prompts or Prompts(self)
        self.workspace: Workspace | None = None
        self._settings = settings
        self._name = ""
        self._cases: CaseMenu | None = None
        self.filing = Filing(lambda: self.door, self.prompts, lambda: self._name)
        self.commands = Commands(self)
        self.commands.add(acts(self._doing(), theme.appearance))
        menu = main_menu(self.commands, lambda: self.door.recent(), self.filing.open_path, self)
        self.topbar = TopBar(self.commands, menu, theme, self)
        self.status = StatusLine(self)
        self.welcome = WelcomePage(door.samples, self)
        self._middle = QStackedWidget(self)
        search = lambda *asked: self.door.search(*asked)  # noqa: E731 - a record to come has another door
        finding = Finding(self.commands, self._ways, search, self._item_at, self._go_to)
        self.finder = Finder(finding.entries, finding.search, self)
        self._compose()
        self.welcome.start_wanted.connect(self.start)
        self.welcome.sample_wanted.connect(self.filing.explore)
        self.welcome.open_wanted.connect(self.filing.open)
        ReturnKey(theme.app, self)
        WindowKeys(theme.app, self)
        self._restore()

    def show_whole(self) -> None:
        """Show the window; where the screen is too small for it, let it fill the screen."""
        size, room = self.size(), self.screen().availableSize()
        self.resize(size.boundedTo(room))
        if self.size() == size:
            self.show()
        else:
            self.showMaximized()

    # ---------- the record at hand ----------

    def show_record(self, desk: Desk, name: str, saved_at: datetime | None, *, is_new: bool) -> None:
        """Show this record in place of the one before."""
        self.close_record()
        self._name = name
        self.workspace = Workspace(desk, self.door, self.theme, self)
        self._cases = CaseMenu(desk, self.prompts, self)
        self._middle.addWidget(self.workspace)
        self.topbar.show_record(name, self._cases)
        desk.changed.connect(self._on_change)
        desk.case_chosen.connect(self._on_change)
        self.workspace.page_shown.connect(lambda key: self._settings.put("page", key))
        self.workspace.preview_shown.connect(self.commands["preview"].setChecked)
        memory.restore(self.workspace, self._settings)
        self.show_saved(saved_at)
        self._on_change()
        self._show_welcome() if is_new else self.start()

    def close_record(self) -> None:
        """Forget the record at hand; its words are the program's to keep."""
        for preferences in self.findChildren(Preferences):
            preferences.close()
        if self.workspace is not None:
            memory.remember(self.workspace, self._settings)
            self.workspace.dock()
            self.workspace.preview.close_press()
            self._middle.removeWidget(self.workspace)
            self.workspace.deleteLater()
            self.workspace = None

    def show_nothing(self) -> None:
        """No record could be opened: the ways to one."""
        self._title("")
        self._show_welcome()

    def start(self) -> None:
        """From the welcome page to the first page, or to the one that was open last."""
        if self.workspace is not None:
            self._come()
            last = self._settings.text("page")
            self.workspace.go(last if last in {page.key for page in PAGES} else PAGES[0].key)
            self.workspace.show_progress()
        else:
            self.filing.new()

    def show_saved(self, at: datetime | None) -> None:
        """All that was written is on the disk."""
        self.status.show_saved(at)
        self._title(saved_words(at) if at else "")

    def show_unsaved(self, error: PromocaseError) -> None:
        """Something keeps the words from the disk; the line below says what."""
        self.status.show_failed(error.message, error.hint)
        self._title(tr("Not saved yet"))

    # ---------- commands ----------

    def export(self) -> None:
        """To the save dialog; from the welcome page, where no document is seen yet, to the page before it."""
        if self.workspace is None or self._middle.currentWidget() is not self.workspace:
            self.go(ExportPage.key)
        else:
            self.workspace.export()

    def copy_section(self) -> None:
        """To where a section of the paper is chosen and copied."""
        if self.workspace is not None:
            self._come()
            self.workspace.pages.show_page(PAGES[-1].key, None, SectionCopy.WISH)

    def on_document(self, key: str) -> None:
        """Something that the document's pane can do; it is shown if it was not."""
        if self.workspace is not None:
            self._middle.setCurrentWidget(self.workspace)
            self.workspace.on_document(key)

    def print_out(self) -> None:
        """To the printers; from the welcome page to the page before it, as `export`."""
        if self.workspace is None or self._middle.currentWidget() is not self.workspace:
            self.go(ExportPage.key)
        else:
            self.workspace.print_out()

    def go(self, page: str) -> None:
        if self.workspace is not None:
            self._come()
            self.workspace.go(page)

    def undo(self) -> None:
        if self.workspace is not None:
            self.workspace.step(self.workspace.desk.editor.undo())

    def redo(self) -> None:
        if self.workspace is not None:
            self.workspace.step(self.workspace.desk.editor.redo())

    def appear(self, appearance: Appearance) -> None:
        self._settings.put("appearance", appearance.value)
        self.theme.choose(appearance)

    def resize_text(self, percent: int) -> None:
        """The words of the window larger or smaller; the document has a zoom of its own."""
        self.theme.resize_text(percent)
        self._settings.put("text-size", str(self.theme.text_size))

    def prefer(self) -> None:
        """What can be chosen about this window and its record; there is one such window."""
        found = self.findChildren(Preferences)
        desk = self.workspace.desk if self.workspace is not None else None
        shown = found[0] if found else Preferences(self.theme, desk, self.resize_text, self._look, self)
        shown.show()
        shown.activateWindow()

    def _look(self, appearance: Appearance) -> None:
        self.commands[f"{LOOKS}-{appearance}"].trigger()  # which is ticked in the menu

    def about(self) -> None:
        self.prompts.tell(
            tr("promocase keeps the record of your work and builds the case for your promotion."),
            tr("Free under the MIT licence. It works without a network, and nothing leaves this computer."),
        )

    # ---------- closing ----------

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.workspace is not None:
            memory.remember(self.workspace, self._settings)
        self._settings.put("geometry", self.saveGeometry())
        if self.filing.may_close():
            event.accept()
        else:
            event.ignore()

    # ---------- inside ----------

    def _doing(self) -> Doing:
        return Doing(
            new=self.filing.new,
            open=self.filing.open,
            copy=self.filing.save_copy,
            export=self.export,
            copy_section=self.copy_section,
            print=self.print_out,
            quit=self.close,
            undo=self.undo,
            redo=self.redo,
            find=lambda: self.finder.open(),
            document=self.on_document,
            menu=lambda: self.topbar.open_menu(),
            cases=lambda: self.topbar.open_cases(),
            guide=lambda: guide_reader(self).show(),
            keys=lambda: keys_reader(self.commands, self).show(),
            about=self.about,
            show_preview=lambda is_wanted: self.workspace and self.workspace.show_preview(is_wanted),
            toggle_apart=lambda: self.workspace and self.workspace.toggle_apart(),
            zoom=lambda steps: self.workspace and self.workspace.zoom(steps),
            resize_text=lambda steps: self.resize_text(next_size(self.theme.text_size, steps)),
            preferences=self.prefer,
            next_pane=lambda: self.workspace and self.workspace.next_pane(),
            appear=self.appear,
            go=self.go,
        )

    def _item_at(self, place: Place) -> Item | None:
        return self.workspace.desk.editor.item(place) if self.workspace is not None else None

    def _ways(self) -> Ways | None:
        return Ways(self.workspace, self._come) if self.workspace is not None else None

    def _come(self) -> None:
        """From the welcome page to the record, if it is not in view."""
        if self.workspace is not None and self._middle.currentWidget() is not self.workspace:
            self._middle.setCurrentWidget(self.workspace)
            self._show_record_commands(True)
            self.workspace.show_progress()

    def _go_to(self, place: Place) -> None:
        if self.workspace is not None:
            self._come()
            self.workspace.go(page_of_kind(place.kind), place)

    def _compose(self) -> None:
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._middle.addWidget(self.welcome)
        for widget, share in ((self.topbar, 0), (self._middle, 1), (self.status, 0)):
            column.addWidget(widget, share)
        self.setCentralWidget(whole)
        self.setMinimumSize(*LEAST)
        self.show_saved(None)

    def _show_welcome(self) -> None:
        self._middle.setCurrentWidget(self.welcome)
        self._show_record_commands(False)
        self.welcome.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_record_commands(self, are_shown: bool) -> None:
        self.topbar.show_record(self._name if are_shown else "promocase", self._cases if are_shown else None)

    def _on_change(self) -> None:
        if self.workspace is None:
            return
        editor = self.workspace.desk.editor
        undo, redo = editor.undo_label, editor.redo_label
        for key, words, step in (
            ("undo", tr("Undo “{step}”", step=undo) if undo else tr("Undo"), undo),
            ("redo", tr("Redo “{step}”", step=redo) if redo else tr("Redo"), redo),
        ):
            self.commands[key].setText(words)
            self.commands[key].setEnabled(bool(step))
        self.topbar.show_case(self.workspace.desk)

    def _title(self, state: str) -> None:
        self.setWindowTitle(" — ".join(part for part in (self._name, state, "promocase") if part))

    def _restore(self) -> None:
        self.theme.resize_text(self._settings.text_size)
        self.resize(self.theme.px(1440), self.theme.px(900))
        self.restoreGeometry(self._settings.bytes("geometry"))
        self.theme.choose(self._settings.appearance)
