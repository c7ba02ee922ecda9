"""What Ctrl+K can find: every command, every page, and every item by the person's own words."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction

from promocase.domain.item import Item
from promocase.domain.place import Place
from promocase.ui.pages import PAGES
from promocase.ui.shell.commands import Commands
from promocase.ui.shell.finder import Entry
from promocase.ui.shell.record_door import Found
from promocase.ui.tongue import shown, tr


class Finding:
    """Turns commands and the record's places into entries.

    ``search`` answers with the places that hold the words, ``item_at`` with what stands at one, or None if
    nothing does any more; ``go_to`` shows it.
    """

    def __init__(
        self,
        commands: Commands,
        search: Callable[[str, Found], None],
        item_at: Callable[[Place], Item | None],
        go_to: Callable[[Place], object],
    ) -> None:
        self._commands = commands
        self._search = search
        self._item_at = item_at
        self._go_to = go_to

    def entries(self) -> tuple[Entry, ...]:
        """Pages first, then all else that can be done now."""
        pages = {self._commands[f"go-{page.key}"] for page in PAGES}
        ready = [each for each in self._commands if each.isEnabled() and each is not self._commands["find"]]
        return tuple(
            _entry(action, tr("Page") if action in pages else tr("Do"))
            for action in sorted(ready, key=lambda action: action not in pages)
        )

    def search(self, words: str, on_found: Callable[[tuple[Entry, ...]], None]) -> None:
        """Items that hold the words; answers when the file has been searched."""
        self._search(words, lambda places: on_found(self._entries_of(places)))

    def _entries_of(self, places: tuple[Place, ...]) -> tuple[Entry, ...]:
        items = ((place, self._item_at(place)) for place in places)
        return tuple(
            Entry(item.title or shown(item.NAME), shown(item.NAME), partial(self._go_to, place))
            for place, item in items
            if item is not None
        )


def _entry(action: QAction, kind: str) -> Entry:
    return Entry(action.text().replace("&", ""), action.shortcut().toString() or kind, action.trigger)
