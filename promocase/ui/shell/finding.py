"""What Ctrl+K can find: every command, every page, and every item by the person's own words."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from promocase.domain.place import Place
from promocase.ui.pages import PAGES, page_of_kind
from promocase.ui.shell.finder import Entry
from promocase.ui.tongue import shown, tr

if TYPE_CHECKING:
    from promocase.ui.shell.window import Window


class Finding:
    """Turns the window's commands and the record's places into entries."""

    def __init__(self, window: "Window") -> None:
        self._window = window

    def entries(self) -> tuple[Entry, ...]:
        """Pages first, then all else that can be done now."""
        commands = self._window.commands
        pages = {commands[f"go-{page.key}"] for page in PAGES}
        acts = [action for action in commands if action.isEnabled() and action is not commands["find"]]
        return tuple(
            Entry(
                action.text().replace("&", ""),
                _detail(tr("Page") if action in pages else tr("Do"), action),
                action.trigger,
            )
            for action in sorted(acts, key=lambda action: action not in pages)
        )

    def search(self, words: str, on_found: Callable[[tuple[Entry, ...]], None]) -> None:
        """Items that hold the words; answers when the file has been searched."""
        self._window.door.search(words, lambda places: on_found(self._entries_of(places)))

    def _entries_of(self, places: tuple[Place, ...]) -> tuple[Entry, ...]:
        workspace = self._window.workspace
        if workspace is None:
            return ()
        go = workspace.go
        items = ((place, workspace.desk.editor.item(place)) for place in places)
        return tuple(
            Entry(
                item.title or shown(item.NAME),
                shown(item.NAME),
                lambda place=place: go(page_of_kind(place.kind), place),
            )
            for place, item in items
            if item is not None
        )


def _detail(kind: str, action) -> str:
    key = action.shortcut().toString()
    return key or kind
