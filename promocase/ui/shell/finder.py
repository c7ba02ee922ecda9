"""Find or do: a few letters, and the action, page or item they mean. Searching never holds up the keys."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from promocase.ui.look.grown import grown
from promocase.ui.look.tokens import GRID
from promocase.ui.tongue import tr

MOST = 12
"""Entries shown at once; more letters bring others."""
PAUSE = 60
"""Milliseconds after a key until items are searched."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to go to or to do; ``detail`` says what it is."""

    words: str
    detail: str
    run: Callable[[], object]


Entries = Callable[[], tuple[Entry, ...]]
Search = Callable[[str, Callable[[tuple[Entry, ...]], None]], None]


class Finder(QFrame):
    """Floats over the window until something is chosen, Escape is pressed, or the focus goes elsewhere."""

    def __init__(self, entries: Entries, search: Search, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("finder")
        self.setAccessibleName(tr("Find or do"))
        self._over = parent
        self._entries = entries
        self._search = search
        self._known: tuple[Entry, ...] = ()
        self._found: tuple[Entry, ...] = ()
        self._before: QWidget | None = None
        self._query = QLineEdit(self)
        self._query.setPlaceholderText(tr("Find a page, an action, or your own words"))
        self._query.setAccessibleName(tr("Find or do"))
        self._list = QListWidget(self)
        self._list.setAccessibleName(tr("Found"))
        self._list.setItemDelegate(_EntryDelegate(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nothing = QLabel(tr("Nothing found. Try fewer letters."), self)
        self._nothing.setProperty("role", "soft")
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._compose()
        self._query.textChanged.connect(self._on_text)
        self._query.installEventFilter(self)
        self._list.itemActivated.connect(self._run)
        self._list.itemClicked.connect(self._run)
        self._timer.timeout.connect(self._ask)
        self.hide()

    def open(self) -> None:
        """Show it, empty, in the middle of the window's upper half."""
        window = self._over.window()
        self._before = window.focusWidget()
        self._known = self._entries()
        width = min(grown(GRID * 72, self.font()), window.width() - GRID * 4)
        self.setFixedWidth(width)
        self.move(QPoint((window.width() - width) // 2, GRID * 7))
        self._query.clear()
        self._on_text()
        self.show()
        self.raise_()
        self._query.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._is_taken(event)
        if event.type() is QEvent.Type.FocusOut and not self.isAncestorOf(
            self.window().focusWidget() or self
        ):
            self.hide()
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()

    def _compose(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID // 2)
        for widget in (self._query, self._list, self._nothing):
            column.addWidget(widget)

    def _is_taken(self, event: QKeyEvent) -> bool:
        key, last = event.key(), self._list.count() - 1
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and last >= 0:
            step = 1 if key == Qt.Key.Key_Down else -1
            self._list.setCurrentRow((self._list.currentRow() + step) % (last + 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self._list.currentItem())
        elif key == Qt.Key.Key_Escape:
            self._leave()
        else:
            return False
        return True

    def _leave(self) -> None:
        self.hide()
        if self._before is not None:
            self._before.setFocus()

    def _run(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._leave()
            item.data(Qt.ItemDataRole.UserRole).run()

    def _on_text(self) -> None:
        self._found = ()
        self._timer.start()
        self._list_matches()

    def _ask(self) -> None:
        asked = self._query.text().strip()
        if asked:
            self._search(asked, lambda found: self._on_found(asked, found))

    def _on_found(self, asked: str, found: tuple[Entry, ...]) -> None:
        if asked == self._query.text().strip() and self.isVisible():
            self._found = found
            self._list_matches()

    def _list_matches(self) -> None:
        words = self._query.text().casefold().split()
        matching = [entry for entry in self._known if all(word in entry.words.casefold() for word in words)]
        matching.sort(key=lambda entry: not entry.words.casefold().startswith(words[0] if words else ""))
        self._list.clear()
        for entry in (*matching, *self._found)[:MOST]:
            item = QListWidgetItem(entry.words, self._list)
            item.setData(Qt.ItemDataRole.UserRole, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.words}, {entry.detail}")
        self._list.setCurrentRow(0)
        self._list.setFixedHeight(self._list.count() * max(1, self._list.sizeHintForRow(0)) + 4)
        self._list.setVisible(self._list.count() > 0)
        self._nothing.setVisible(self._list.count() == 0)
        self.adjustSize()


class _EntryDelegate(QStyledItemDelegate):
    """The words at the left, as any list draws them, and what they are softly at the right."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        painter.save()
        painter.setFont(option.font)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        inner = option.rect.adjusted(0, 0, -GRID * 3 // 2, 0)
        detail = index.data(Qt.ItemDataRole.UserRole).detail
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, detail)
        painter.restore()
