"""What the window can do, as one list, and the menu that shows all of it."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMenu, QWidget

from promocase.ui.look.tokens import Appearance
from promocase.ui.pages import PAGES
from promocase.ui.shell.act import Act, Doing, Switch
from promocase.ui.shell.commands import SEPARATOR, Commands
from promocase.ui.tongue import shown, tr

OpenPath = Callable[[Path], object]

LOOKS = "look"
"""The group of the appearances, and what their keys begin with."""


def acts(doing: Doing, appearance: Appearance) -> Iterator[Act | Switch]:
    """Everything a window can do, each with its keys."""
    yield Act("new", tr("New record…"), doing.new, ("Ctrl+Shift+N",))
    yield Act("open", tr("Open…"), doing.open, ("Ctrl+O",))
    yield Act("copy", tr("Save a copy…"), doing.copy, ("Ctrl+Shift+S",))
    yield Act("export", tr("Export…"), doing.export, ("Ctrl+E",))
    yield Act("copy-section", tr("Copy section as text…"), doing.copy_section)
    yield Act("print", tr("Print…"), doing.print, ("Ctrl+P",))
    yield Act("quit", tr("Quit"), doing.quit, ("Ctrl+Q",))
    yield Act("undo", tr("Undo"), doing.undo, ("Ctrl+Z",), is_ready=False)
    yield Act("redo", tr("Redo"), doing.redo, ("Ctrl+Shift+Z", "Ctrl+Y"), is_ready=False)
    yield Act("find", tr("Find or do…"), doing.find, ("Ctrl+K", "Ctrl+F"))
    yield Act("find-document", tr("Find in the document…"), partial(doing.document, "find-document"))
    yield Act("menu", tr("Menu"), doing.menu, ("F10",))
    yield Act("case", tr("Choose the case…"), doing.cases, ("Ctrl+Shift+C",))
    yield Act("preferences", tr("Preferences…"), doing.preferences, ("Ctrl+,",))
    yield Act("guide", tr("User guide"), doing.guide, ("F1",))
    yield Act("keys", tr("Keys"), doing.keys, ("Ctrl+F1",))
    yield Act("about", tr("About promocase"), doing.about)
    yield from _views(doing, appearance)
    yield from _pages(doing)


def main_menu(
    commands: Commands, recent: Callable[[], tuple[Path, ...]], open_path: OpenPath, over: QWidget
) -> QMenu:
    """One menu with all of it, behind the button at the left and F10; ``recent`` are the last records."""
    menu = QMenu(over)
    menu.setAccessibleName(tr("Menu"))
    file = commands.menu(tr("&File"), "new", "open")
    last = file.addMenu(tr("Recent"))
    last.aboutToShow.connect(lambda: _fill_recent(last, recent(), open_path))
    commands.fill(file, "copy", SEPARATOR, "export", "print", "copy-section", SEPARATOR, "quit")
    looks = tuple(f"{LOOKS}-{each}" for each in Appearance)
    document = ("preview", "apart", "larger", "smaller", "fit", "fit-page", "full-size", "thumbs")
    words = ("text-larger", "text-smaller", "text-usual")
    view = (*document, SEPARATOR, *words, SEPARATOR, *looks, SEPARATOR, "pane")
    finding = ("find", "find-document", "case")
    for part in (
        file,
        commands.menu(tr("&Edit"), "undo", "redo", SEPARATOR, *finding, SEPARATOR, "preferences"),
        commands.menu(tr("&View"), *view),
        commands.menu(tr("&Go"), *(f"go-{page.key}" for page in PAGES)),
        commands.menu(tr("&Help"), "guide", "keys", SEPARATOR, "about"),
    ):
        menu.addMenu(part)
    return menu


def _views(doing: Doing, appearance: Appearance) -> Iterator[Act | Switch]:
    yield Switch("preview", tr("Live document"), doing.show_preview, ("F9",), is_on=True)
    yield Act("apart", tr("Document in its own window"), doing.toggle_apart, ("Shift+F9",))
    yield Act("larger", tr("Enlarge the document"), partial(doing.zoom, 1))
    yield Act("smaller", tr("Reduce the document"), partial(doing.zoom, -1))
    yield Act("fit", tr("Fit the document’s width"), partial(doing.zoom, 0))
    yield Act("fit-page", tr("Fit the document’s page"), partial(doing.document, "fit-page"))
    yield Act("full-size", tr("Document as large as on paper (100 %)"), partial(doing.document, "full-size"))
    yield Act("thumbs", tr("Small pages beside the document"), partial(doing.document, "thumbs"))
    yield Act("text-larger", tr("Larger text"), partial(doing.resize_text, 1), ("Ctrl++", "Ctrl+="))
    yield Act("text-smaller", tr("Smaller text"), partial(doing.resize_text, -1), ("Ctrl+-",))
    yield Act("text-usual", tr("Usual text size"), partial(doing.resize_text, 0), ("Ctrl+0",))
    yield Act("pane", tr("Next pane"), doing.next_pane, ("F6",))
    for each, words in zip(Appearance, (tr("As the system"), tr("Light"), tr("Dark")), strict=True):
        look = partial(_appear, doing, each)
        yield Switch(f"{LOOKS}-{each}", words, look, is_on=each is appearance, group=LOOKS)


def _appear(doing: Doing, appearance: Appearance, _: bool) -> None:
    doing.appear(appearance)


def _pages(doing: Doing) -> Iterator[Act]:
    for number, page in enumerate(PAGES, 1):
        shortcut = f"Ctrl+{number % 10}" if number <= 9 else "Ctrl+Shift+E"
        yield Act(f"go-{page.key}", shown(page.title), partial(doing.go, page.key), (shortcut,))


def _fill_recent(menu: QMenu, paths: tuple[Path, ...], open_path: OpenPath) -> None:
    menu.clear()
    for path in paths:
        menu.addAction(path.stem, partial(open_path, path)).setToolTip(str(path))
    menu.setEnabled(True)
    if menu.isEmpty():
        menu.addAction(tr("None yet")).setEnabled(False)
