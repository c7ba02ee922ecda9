"""Everything that can be done, each once: menu, key, button and Ctrl+K all use the same action."""

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from promocase.ui.shell.act import Act, Switch

SEPARATOR = "-"


class Commands(QObject):
    """The actions of one window by their keys."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}

    def __getitem__(self, key: str) -> QAction:
        return self._actions[key]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def add(self, acts: Iterable[Act | Switch]) -> None:
        """Make each of them something the window can do."""
        for act in acts:
            action = QAction(act.words, self._window)
            action.setShortcuts([QKeySequence(each) for each in act.shortcuts])
            if isinstance(act, Act):
                action.setEnabled(act.is_ready)
                action.triggered.connect(_called(act))
            else:
                self._make_switch(action, act)
            self._window.addAction(action)
            self._actions[act.key] = action

    def menu(self, words: str, *keys: str) -> QMenu:
        """A menu of these actions, with a line at each SEPARATOR."""
        menu = QMenu(words, self._window)
        self.fill(menu, *keys)
        return menu

    def _make_switch(self, action: QAction, switch: Switch) -> None:
        action.setCheckable(True)
        if switch.group:
            action.setActionGroup(self._groups.setdefault(switch.group, QActionGroup(self)))
        action.setChecked(switch.is_on)
        action.triggered.connect(lambda is_on: switch.turn(is_on))

    def fill(self, menu: QMenu, *keys: str) -> None:
        for key in keys:
            if key == SEPARATOR:
                menu.addSeparator()
            else:
                menu.addAction(self._actions[key])


def _called(act: Act) -> Callable[[], object]:
    """Qt tells an action's listener whether it is ticked; what is done does not ask."""
    return lambda: act.do()
