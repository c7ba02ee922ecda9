"""What stands above the pages: which document, which page, how large, and ways to look at it otherwise."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from promocase.ui.look.theme import Theme
from promocase.ui.look.tokens import GRID
from promocase.ui.tongue import tr

NARROW, NARROWEST = GRID * 57, GRID * 46
"""Pixels below which the document's name gives way, and then what the menu has as well."""


class Header(QWidget):
    """Buttons with the keys of what they do."""

    asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: dict[str, QToolButton] = {}
        self.name = QLabel(self)
        self.name.setProperty("role", "label")
        self.where = QLabel(self)
        self.where.setProperty("role", "soft")
        self._compose()
        theme.changed.connect(self._draw_icons)
        self._draw_icons()

    def show_zoom(self, words: str) -> None:
        self._buttons["zoom"].setText(words)

    def show_thumbs(self, are_shown: bool) -> None:
        self._buttons["thumbs"].setChecked(are_shown)

    def set_undocked(self, is_undocked: bool) -> None:
        """Offer the way back in place of the way out."""
        self._name_button("apart", tr("Back into the window") if is_undocked else tr("Into its own window"))

    def fit(self, width: int) -> None:
        """Where it is narrow, the page's number and the zoom matter more."""
        self.name.setVisible(width >= self._theme.px(NARROW))
        for key in ("thumbs", "find-document"):
            self._buttons[key].setVisible(width >= self._theme.px(NARROWEST))

    def _compose(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 3, GRID, GRID * 2, 0)
        row.setSpacing(GRID // 2)
        row.addWidget(self.name)
        row.addSpacing(GRID)
        row.addWidget(self.where, 1)
        for key, name in (
            ("thumbs", tr("Small pages beside the document")),
            ("find-document", tr("Find in the document (Ctrl+F)")),
            ("smaller", tr("Smaller")),
            ("zoom", tr("How large")),
            ("larger", tr("Larger")),
            ("apart", tr("Into its own window")),
        ):
            button = self._buttons[key] = QToolButton(self)
            self._name_button(key, name)
            row.addWidget(button)
            if key != "zoom":
                button.clicked.connect(lambda _=False, key=key: self.asked.emit(key))
        self._buttons["thumbs"].setCheckable(True)
        self._buttons["zoom"].setMenu(self._sizes())
        self._buttons["zoom"].setProperty("kind", "menu")
        self._buttons["zoom"].setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _sizes(self) -> QMenu:
        menu = QMenu(self)
        for key, words in (
            ("fit", tr("Fit the width")),
            ("fit-page", tr("Fit the page")),
            ("full-size", tr("As large as on paper (100 %)")),
        ):
            menu.addAction(words).triggered.connect(lambda _=False, key=key: self.asked.emit(key))
        return menu

    def _name_button(self, key: str, name: str) -> None:
        self._buttons[key].setToolTip(name)
        self._buttons[key].setAccessibleName(name)

    def _draw_icons(self) -> None:
        for key, icon in (
            ("thumbs", "pages"),
            ("find-document", "search"),
            ("smaller", "minus"),
            ("larger", "plus"),
            ("apart", "undock"),
        ):
            self._buttons[key].setIcon(self._theme.icon(icon))
