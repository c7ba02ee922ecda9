"""Everything that can be done, each once: menu, key, button and Ctrl+K all use the same action."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

SEPARATOR = "-"


class Commands(QObject):
    """The actions of one window by their keys."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}

    def __getitem__(self, key: str) -> QAction:
        return self._actions[key]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def add(self, key: str, words: str, do: Callable[[], object], *shortcuts: str) -> QAction:
        """Something to do, in words that end in … when more will be asked."""
        action = QAction(words, self._window)
        action.setShortcuts([QKeySequence(each) for each in shortcuts])
        action.triggered.connect(lambda: do())
        self._window.addAction(action)
        self._actions[key] = action
        return action

    def switch(self, key: str, words: str, do: Callable[[bool], object], *shortcuts: str) -> QAction:
        """Something that is on or off."""
        action = self.add(key, words, lambda: do(action.isChecked()), *shortcuts)
        action.setCheckable(True)
        return action

    def menu(self, words: str, *keys: str) -> QMenu:
        """A menu of these actions, with a line at each SEPARATOR."""
        menu = QMenu(words, self._window)
        self.fill(menu, *keys)
        return menu

    def fill(self, menu: QMenu, *keys: str) -> None:
        for key in keys:
            if key == SEPARATOR:
                menu.addSeparator()
            else:
                menu.addAction(self._actions[key])
