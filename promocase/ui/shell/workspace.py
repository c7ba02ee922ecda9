"""One open record in three panes: where you are, what you write, what they will read."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSplitter, QVBoxLayout, QWidget

from promocase.domain.change import Change
from promocase.domain.kinds.case import Case
from promocase.domain.place import Place
from promocase.editing.contents import place_of
from promocase.phrase import phrase
from promocase.review.walk.progress import progress
from promocase.ui.desk import Desk
from promocase.ui.look.theme import Theme
from promocase.ui.look.tokens import OUTLINE_WIDTH, PAGE_WIDTH, PAPER_WIDTH
from promocase.ui.pages import PAGES, page_of_kind
from promocase.ui.pages.export import ExportPage
from promocase.ui.pages.export_run import ExportRun
from promocase.ui.pages.page import Page
from promocase.ui.parts.lead import lead_to
from promocase.ui.preview.caret import put_caret
from promocase.ui.preview.pane import PreviewPane
from promocase.ui.shell.outline import OutlinePane
from promocase.ui.shell.pagestack import PageStack
from promocase.ui.shell.record_door import RecordDoor
from promocase.ui.tongue import tr

Answer = TypeVar("Answer")

PAGE_SHARE = 0.586
"""Of the width beside the outline, what the page has at first; the document has the rest."""
PROGRESS_PAUSE = 150
"""Milliseconds after an edit until the outline's marks follow."""


class Workspace(QSplitter):
    """Outline, page and live document of one desk."""

    page_shown = Signal(str)
    preview_shown = Signal(bool)

    def __init__(
        self,
        desk: Desk,
        door: RecordDoor,
        theme: Theme,
        parent: QWidget | None = None,
        pages: tuple[type[Page], ...] = PAGES,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("workspace")
        self.desk = desk
        self._theme = theme
        self.outline = OutlinePane(_groups(pages), self)
        self.pages = PageStack(desk, pages, self)
        self.preview = PreviewPane(desk, door.submit, theme, self)
        self._apart: _OwnWindow | None = None
        self._docked_sizes: list[int] = []
        self._gave_way = False
        self._last_width = 0
        """Of the document, for when it comes back."""
        self._outline_width = 0
        """As it was wanted; a narrow window takes of it."""
        self._compose()
        self._progress = QTimer(self, singleShot=True, interval=PROGRESS_PAUSE)
        self._progress.timeout.connect(self.show_progress)
        self.splitterMoved.connect(self._on_moved)
        self.outline.page_chosen.connect(self.pages.show_page)
        self.pages.page_shown.connect(self._on_page_shown)
        self.preview.undock_wanted.connect(self.toggle_apart)
        self.preview.heading_clicked.connect(self._on_heading)
        self.preview.words_clicked.connect(self._on_words)
        desk.page_wanted.connect(self.go)
        desk.changed.connect(self._progress.start)
        desk.case_chosen.connect(self._progress.start)
        self._scale = theme.scale
        theme.text_resized.connect(self._on_text_resized)

    def go(self, key: str, place: Place | None = None, field: str = "") -> None:
        """Show a page, and there a place; without one the page itself gets the focus."""
        self.pages.show_page(key, place, field)
        if place is None:
            self.focus_page()
        else:
            self.desk.visited.emit(place)  # also where it was at hand before, so that its place is shown

    def export(self) -> None:
        """Straight to the save dialog; the page that shows how far it is comes after it."""
        run = self._way_out().run
        self._begin(run, run.ask(), run.begin)

    def print_out(self) -> None:
        """The same for a printer."""
        run = self._way_out().run
        self._begin(run, run.ask_printer(), run.begin_printing)

    def _way_out(self) -> ExportPage:
        page = self.pages.page(ExportPage.key)
        assert isinstance(page, ExportPage)
        return page

    def _begin(self, run: ExportRun, answer: Answer | None, begin: Callable[[Answer], None]) -> None:
        """Who thought better of it stays where they are."""
        if answer is None and self.desk.case is not None and not run.is_running:
            return
        self.pages.show_page(ExportPage.key)
        if answer is not None:
            begin(answer)
        lead_to(run.focus_target())

    def step(self, change: Change | None) -> None:
        """Bring what was just undone or redone into view."""
        place = change.place if change is not None else None
        if place is None:
            return
        if place.kind == Case.KEY and self.desk.editor.item(place.parent) is not None:
            self.desk.choose_case(place.id)
        is_section = place.many == "contents"
        ways = (each for each in (place, place.parent) if self.desk.editor.item(each) is not None)
        shown = place if is_section else next(ways, None)
        name = place.many or (change.field if change is not None else "")
        self.pages.show_page(
            page_of_kind(place.kind, name), shown, change.field if change is not None else ""
        )

    def show_progress(self) -> None:
        """Compute the outline's marks anew."""
        self.outline.show_progress(progress(self.desk.editor.record, self.desk.case_id))

    def zoom(self, steps: int) -> None:
        """Show the document larger or smaller by steps; 0 fits it into its pane."""
        if steps:
            self.preview.sheets.zoom_by(steps)
        else:
            self.preview.sheets.set_zoom(None)

    def on_document(self, key: str) -> None:
        """Something that the document's pane can do, wherever it stands."""
        if self.preview.isHidden():
            self.show_preview(True)
        if self._apart is not None:
            self._apart.activateWindow()
        self.preview.do(key)

    def panes(self) -> tuple[QWidget, ...]:
        """The panes in view, for F6."""
        preview = (self.preview.sheets,) if self.preview.isVisible() and self._apart is None else ()
        return (self.outline, self.pages, *preview)

    def next_pane(self) -> None:
        """Put the focus into the next pane."""
        panes, focus = self.panes(), self.window().focusWidget()
        at = (
            next((n for n, pane in enumerate(panes) if focus is pane or pane.isAncestorOf(focus)), -1)
            if focus
            else -1
        )
        pane = panes[(at + 1) % len(panes)]
        self.focus_page() if pane is self.pages else pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_page(self) -> None:
        """Put the focus on the page's first input."""
        page = self.pages.currentWidget()
        if page is not None:
            page.setFocus(Qt.FocusReason.TabFocusReason)
            page.focusNextChild()
            focused = self.window().focusWidget()
            if isinstance(focused, QLineEdit) and focused.hasSelectedText():
                focused.end(False)  # a key pressed by mistake must not replace what is written there

    @property
    def wants_preview(self) -> bool:
        """Is the document shown, or would it be with more room?"""
        return self._gave_way or not self.preview.isHidden()

    @property
    def is_apart(self) -> bool:
        """Does the document stand in a window of its own?"""
        return self._apart is not None

    def show_preview(self, is_wanted: bool) -> None:
        """Show or hide the document, wherever it stands."""
        if self._apart is not None and not is_wanted:
            self.dock()
        self._gave_way = False
        self.preview.setVisible(is_wanted)
        self._give_way()
        self.preview_shown.emit(is_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._give_way()
        super().resizeEvent(event)
        self._widen_outline()

    def toggle_apart(self) -> None:
        """Put the document into a window of its own, or back."""
        self.dock() if self._apart is not None else self._undock()

    def dock(self) -> None:
        """Take the document back into this window."""
        if self._apart is not None:
            apart, self._apart = self._apart, None
            self.addWidget(self.preview)
            self.preview.set_undocked(False)
            self.preview.show()
            self.setSizes(self._docked_sizes)
            self._give_way()
            apart.deleteLater()

    def _undock(self) -> None:
        self._docked_sizes = self.sizes()
        self._apart = _OwnWindow(self.preview, self.window())
        self._apart.closed.connect(self.dock)
        self._apart.addActions(self.window().actions())
        self.preview.set_undocked(True)
        self._gave_way = False
        self.preview.show()
        self._apart.show()
        self.preview_shown.emit(True)

    def _compose(self) -> None:
        for pane, share in ((self.outline, 0), (self.pages, 5), (self.preview, 4)):
            self.addWidget(pane)
            self.setStretchFactor(self.indexOf(pane), share)
        self.setCollapsible(0, False)
        self.setCollapsible(1, False)
        self.setHandleWidth(1)
        outline = self._theme.px(OUTLINE_WIDTH)
        room = max(1, self.window().width() - outline)
        page = round(room * PAGE_SHARE)
        self._share_out(outline, page, room - page)

    def _give_way(self) -> None:
        """Where three panes would cut off words the document steps back, and returns with the room."""
        if self._apart is not None or not self.wants_preview:
            return
        needed = self._theme.px(OUTLINE_WIDTH + PAGE_WIDTH + PAPER_WIDTH)
        self._gave_way = self.width() < needed + 2 * self.handleWidth()
        if self._gave_way is self.preview.isVisibleTo(self):
            self.preview.setVisible(not self._gave_way)

    def _on_moved(self) -> None:
        self._outline_width = self.sizes()[0]

    def _on_text_resized(self) -> None:
        """The outline keeps its words in view; the document has them at a zoom of its own and gives way."""
        outline, page, preview = self.sizes()
        self._last_width = preview or self._last_width
        wanted = max(outline, self._outline_width)
        grown, self._scale = round(wanted * self._theme.scale / self._scale), self._theme.scale
        self._give_way()
        back = 0 if preview or self._apart is not None or self.preview.isHidden() else self._last_width
        self._share_out(grown, page + outline - grown - back, preview + back)

    def _share_out(self, outline: int, page: int, preview: int) -> None:
        """The page has what its words need before the document has more than its least."""
        room = page + preview
        beside = room - max(page, self._theme.px(PAGE_WIDTH))
        kept = min(room, max(self._theme.px(PAPER_WIDTH), min(preview, beside))) if preview else 0
        self._outline_width = outline
        self.setSizes([outline, max(1, room - kept), kept])

    def _widen_outline(self) -> None:
        """Give back what a narrow window took, as far as the page can spare it."""
        outline, page, preview = self.sizes()
        more = min(self._outline_width - outline, page - self._theme.px(PAGE_WIDTH))
        if more > 0:
            self.setSizes([outline + more, page - more, preview])

    def restore(self, state: QByteArray) -> None:
        """The panes as they were left."""
        if self.restoreState(state):
            self._outline_width = self.sizes()[0]

    def _on_heading(self, section: str) -> None:
        """A heading in the document is written where its sections are chosen."""
        self.go(page_of_kind(Case.KEY, "contents"), place_of(self.desk.case_id, section), "heading")

    def _on_words(self, place: Place, field: str, said: str) -> None:
        """Words in the document lead to where they were written, also from its own window."""
        if self._apart is not None:
            self.window().activateWindow()
        self.go(page_of_kind(place.kind, place.many or field), place, field)
        if field:
            put_caret(self.window().focusWidget(), said)

    def _on_page_shown(self, key: str) -> None:
        self.outline.show_current(key)
        self.page_shown.emit(key)
        self.desk.section_visited.emit(key)


class _OwnWindow(QWidget):
    """Holds the document while it stands apart; closing it gives it back."""

    closed = Signal()

    def __init__(self, preview: PreviewPane, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self.setWindowTitle(tr("Live document — promocase"))
        size = preview.size()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(preview)
        self.resize(size.expandedTo(preview.minimumSize()))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()


def _groups(pages: tuple[type[Page], ...]) -> tuple[tuple[str, tuple[type[Page], ...]], ...]:
    return ((phrase("The case"), pages[:-1]), (phrase("Before you ask"), pages[-1:]))
