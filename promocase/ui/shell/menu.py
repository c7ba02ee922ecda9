"""What the window can do, as one list of commands, and the menu that shows all of it."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from promocase.ui.look.tokens import Appearance
from promocase.ui.pages import PAGES
from promocase.ui.shell.commands import SEPARATOR, Commands
from promocase.ui.shell.reader import guide_reader, keys_reader
from promocase.ui.tongue import shown, tr

if TYPE_CHECKING:
    from promocase.ui.shell.window import Window


def add_commands(commands: Commands, window: "Window") -> None:
    """Every command of the window, with its keys."""
    commands.add("new", tr("New record…"), window.new_record, "Ctrl+Shift+N")
    commands.add("open", tr("Open…"), window.open_record, "Ctrl+O")
    commands.add("copy", tr("Save a copy…"), window.save_copy, "Ctrl+Shift+S")
    commands.add("export", tr("Export…"), window.export, "Ctrl+E")
    commands.add("quit", tr("Quit"), window.close, "Ctrl+Q")
    commands.add("undo", tr("Undo"), window.undo, "Ctrl+Z").setEnabled(False)
    commands.add("redo", tr("Redo"), window.redo, "Ctrl+Shift+Z", "Ctrl+Y").setEnabled(False)
    commands.add("find", tr("Find or do…"), lambda: window.finder.open(), "Ctrl+K", "Ctrl+F")
    commands.add("menu", tr("Menu"), lambda: window.topbar.open_menu(), "F10")
    commands.add("case", tr("Choose the case…"), lambda: window.topbar.open_cases(), "Ctrl+Shift+C")
    commands.add("guide", tr("User guide"), lambda: guide_reader(window).show(), "F1")
    commands.add("keys", tr("Keys"), lambda: keys_reader(commands, window).show(), "Ctrl+F1")
    commands.add("about", tr("About promocase"), window.about)
    _add_view(commands, window)
    _add_pages(commands, window)


def main_menu(commands: Commands, window: "Window") -> QMenu:
    """One menu with all of it, behind the button at the left and F10."""
    menu = QMenu(window)
    menu.setAccessibleName(tr("Menu"))
    file = commands.menu(tr("&File"), "new", "open")
    recent = file.addMenu(tr("Recent"))
    recent.aboutToShow.connect(lambda: _fill_recent(recent, window))
    commands.fill(file, "copy", SEPARATOR, "export", SEPARATOR, "quit")
    looks = tuple(f"look-{each}" for each in Appearance)
    view = ("preview", "apart", "larger", "smaller", "fit", SEPARATOR, *looks, SEPARATOR, "pane")
    for part in (
        file,
        commands.menu(tr("&Edit"), "undo", "redo", SEPARATOR, "find", "case"),
        commands.menu(tr("&View"), *view),
        commands.menu(tr("&Go"), *(f"go-{page.key}" for page in PAGES)),
        commands.menu(tr("&Help"), "guide", "keys", SEPARATOR, "about"),
    ):
        menu.addMenu(part)
    return menu


def _add_view(commands: Commands, window: "Window") -> None:
    def on_workspace(do):
        return lambda *now: do(window.workspace, *now) if window.workspace is not None else None

    preview = commands.switch(
        "preview", tr("Live document"), on_workspace(lambda it, now: it.show_preview(now)), "F9"
    )
    preview.setChecked(True)
    commands.add(
        "apart", tr("Document in its own window"), on_workspace(lambda it: it.toggle_apart()), "Shift+F9"
    )
    commands.add(
        "larger", tr("Larger"), on_workspace(lambda it: it.preview.sheets.zoom_by(1)), "Ctrl++", "Ctrl+="
    )
    commands.add("smaller", tr("Smaller"), on_workspace(lambda it: it.preview.sheets.zoom_by(-1)), "Ctrl+-")
    commands.add(
        "fit", tr("Fit the width"), on_workspace(lambda it: it.preview.sheets.set_zoom(None)), "Ctrl+0"
    )
    commands.add("pane", tr("Next pane"), on_workspace(lambda it: it.next_pane()), "F6")
    looks = QActionGroup(commands)
    for each, words in zip(Appearance, (tr("As the system"), tr("Light"), tr("Dark")), strict=True):
        look = commands.switch(f"look-{each}", words, lambda _, each=each: window.appear(each))
        looks.addAction(look)
        look.setChecked(each is window.theme.appearance)


def _add_pages(commands: Commands, window: "Window") -> None:
    for number, page in enumerate(PAGES, 1):
        key = f"Ctrl+{number % 10}" if number <= 9 else "Ctrl+Shift+E"
        commands.add(f"go-{page.key}", shown(page.title), lambda key=page.key: window.go(key), key)


def _fill_recent(menu: QMenu, window: "Window") -> None:
    menu.clear()
    for path in window.door.recent():
        menu.addAction(path.stem, lambda path=path: window.open_path(path)).setToolTip(str(path))
    menu.setEnabled(True)
    if menu.isEmpty():
        menu.addAction(tr("None yet")).setEnabled(False)
