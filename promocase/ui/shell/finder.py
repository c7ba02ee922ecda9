"""Find or do: a few letters, and the action, page or item they mean. Searching never holds up the keys."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum
from itertools import count, islice

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
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
MOST_FIELDS = 5
"""Of these, fields: many are called alike, and one's own words are to be seen beside them."""
PAUSE = 60
"""Milliseconds after a key until items are searched."""


class Group(IntEnum):
    """What comes first among entries that match equally well."""

    PAGE = 0
    DO = 1
    ITEM = 2
    FIELD = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to go to or to do; ``detail`` says what it is, ``also`` how else it may be called."""

    words: str
    detail: str
    run: Callable[[], object]
    group: Group
    also: tuple[str, ...] = ()


def ranked(query: str, known: Iterable[Entry], found: Iterable[Entry]) -> tuple[Entry, ...]:
    """What fits best first: the same words, their beginning, beginnings of words, any part of them.

    ``found`` are items that hold the words somewhere; they stay though their title does not.
    """
    asked = " ".join(query.casefold().split())
    if not asked:
        return tuple(entry for entry in known if entry.group <= Group.DO and not entry.also)[:MOST]
    fits = [(_distance(asked, entry), entry) for entry in known]
    near = [each for each in fits if each[0] < _ELSEWHERE]
    near += [(_distance(asked, entry), entry) for entry in found]
    near.sort(key=lambda each: (each[0], each[1].group))
    fields = count(1)
    few = (each for _, each in near if each.group is not Group.FIELD or next(fields) <= MOST_FIELDS)
    return tuple(islice(few, MOST))


def _distance(asked: str, entry: Entry) -> int:
    """A field is no nearer for beginning with the words: “goal” is the page and “add goal” first."""
    distance = min(_apart(asked, name.casefold()) for name in (entry.words, *entry.also))
    return max(distance, 2) if distance and entry.group is Group.FIELD else distance


def _apart(asked: str, name: str) -> int:
    """0 for the same words, to _ELSEWHERE for words that are not in it."""
    words, own = asked.split(), name.split()
    if asked == name.rstrip("… "):
        return 0
    if name.startswith(asked):
        return 1
    if all(any(each.startswith(word) for each in own) for word in words):
        return 2
    return 3 if all(word in name for word in words) else _ELSEWHERE


_ELSEWHERE = 4

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
        self._list.clear()
        for entry in ranked(self._query.text(), self._known, self._found):
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
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        metrics, inner = option.fontMetrics, option.rect.adjusted(GRID * 3 // 2, 0, -GRID * 3 // 2, 0)
        gap, dots = GRID * 2, Qt.TextElideMode.ElideRight
        words = metrics.horizontalAdvance(drawn.text)
        room = max(inner.width() - words - gap, inner.width() // 3)
        detail = metrics.elidedText(index.data(Qt.ItemDataRole.UserRole).detail, dots, room)
        beside = inner.width() - metrics.horizontalAdvance(detail) - gap
        drawn.text = metrics.elidedText(drawn.text, dots, beside)
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, drawn, painter, option.widget)
        painter.save()
        painter.setFont(option.font)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, detail)
        painter.restore()
