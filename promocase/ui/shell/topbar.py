"""The line at the top: whose record, which case, back and forth, find, and out."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from promocase.ui.desk import Desk
from promocase.ui.look.theme import Theme
from promocase.ui.look.tokens import GRID
from promocase.ui.shell.case_menu import CaseMenu, case_name
from promocase.ui.shell.commands import Commands
from promocase.ui.tongue import tr


class TopBar(QWidget):
    """Shows what the commands are now; it does nothing of its own."""

    def __init__(self, commands: Commands, menu: QMenu, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._menu = self._button(tr("Menu (F10)"), menu)
        self._menu.setProperty("kind", "menu")
        self._record = QLabel(self)
        self._record.setProperty("role", "label")
        self._case = self._button(tr("Choose the case"))
        self._case.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._case.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._undo, self._redo = self._icon(commands["undo"]), self._icon(commands["redo"])
        self._find, self._export = self._words(commands["find"]), self._words(commands["export"])
        self._find.setText(tr("Find or do … {key}", key=commands["find"].shortcut().toString()))
        self._export.setProperty("kind", "strong")
        self._is_shown = False
        self._compose()
        theme.changed.connect(self._draw_icons)
        self._draw_icons()

    def show_record(self, name: str, cases: CaseMenu | None) -> None:
        """The record at hand; without one only its menu is of use."""
        self._record.setText(name)
        self._is_shown = cases is not None
        for widget in (self._case, self._export):
            widget.setVisible(self._is_shown)
        if cases is not None:
            self._case.setMenu(cases)
        self._fold()

    def show_case(self, desk: Desk) -> None:
        """The name of the case at work."""
        self._case.setText(case_name(desk.case))
        self._case.setAccessibleName(tr("Case: {case}", case=self._case.text()))
        self._fold()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def open_menu(self) -> None:
        self._menu.showMenu()

    def open_cases(self) -> None:
        self._case.showMenu()

    def _compose(self) -> None:
        self._dot = QLabel("·", self)
        self._dot.setProperty("role", "soft")
        self._foldable = ((self._record, self._dot), (self._find,), (self._undo, self._redo))
        row = self._row = QHBoxLayout(self)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        row.setContentsMargins(GRID, GRID // 2 + 1, GRID, GRID // 2 + 1)
        row.setSpacing(GRID // 2)
        for widget in (self._menu, self._record, self._dot, self._case):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self._undo, self._redo, self._find, self._export):
            row.addWidget(widget)

    def _fold(self) -> None:
        """Leave out what has a key and a place in the menu, least wanted first; the way out always stays."""
        self._record.show()
        if not self._is_shown:
            for widget in (self._dot, self._undo, self._redo, self._find):
                widget.hide()
            return
        for group in self._foldable:
            for widget in group:
                widget.show()
        for group in self._foldable:
            if self._row.minimumSize().width() <= self.width():
                return
            for widget in group:
                widget.hide()

    def _button(self, name: str, menu: QMenu | None = None) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if menu is not None:
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            button.setMenu(menu)
        return button

    def _icon(self, action: QAction) -> QToolButton:
        button = self._button("")
        button.clicked.connect(action.trigger)
        action.changed.connect(lambda: self._follow(button, action))
        self._follow(button, action)
        return button

    def _words(self, action: QAction) -> QToolButton:
        button = self._button(action.text().rstrip("…"))
        button.setText(action.text().rstrip("…"))
        button.clicked.connect(action.trigger)
        return button

    def _follow(self, button: QToolButton, action: QAction) -> None:
        key = action.shortcut().toString()
        button.setEnabled(action.isEnabled())
        button.setAccessibleName(action.text())
        button.setToolTip(f"{action.text()} ({key})")

    def _draw_icons(self) -> None:
        for button, name in ((self._menu, "menu"), (self._undo, "undo"), (self._redo, "redo")):
            button.setIcon(self._theme.icon(name))
