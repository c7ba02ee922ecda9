"""What Ctrl+K can find: every command, page and field, and every item by the person's own words."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction

from promocase.domain.item import Item
from promocase.domain.place import Place
from promocase.ui.pages import PAGES
from promocase.ui.shell.commands import Commands
from promocase.ui.shell.finder import Entry, Group
from promocase.ui.shell.record_door import Found
from promocase.ui.shell.ways import Ways
from promocase.ui.tongue import shown, tr


class Finding:
    """Turns commands and the record's places into entries.

    ``ways`` are those of the record at hand, None while there is none. ``search`` answers with the places
    that hold the words, ``item_at`` with what stands at one, or None if nothing does any more; ``go_to``
    shows it.
    """

    def __init__(
        self,
        commands: Commands,
        ways: Callable[[], Ways | None],
        search: Callable[[str, Found], None],
        item_at: Callable[[Place], Item | None],
        go_to: Callable[[Place], object],
    ) -> None:
        self._commands = commands
        self._ways = ways
        self._search = search
        self._item_at = item_at
        self._go_to = go_to

    def entries(self) -> tuple[Entry, ...]:
        """Pages first, then all else that can be done now, and the fields of the record at hand."""
        pages = {self._commands[f"go-{page.key}"] for page in PAGES}
        ready = [each for each in self._commands if each.isEnabled() and each is not self._commands["find"]]
        known = [
            _entry(action, Group.PAGE if action in pages else Group.DO)
            for action in sorted(ready, key=lambda action: action not in pages)
        ]
        ways = self._ways()
        return (*known, *(ways.entries() if ways is not None else ()))

    def search(self, words: str, on_found: Callable[[tuple[Entry, ...]], None]) -> None:
        """Items that hold the words; answers when the file has been searched."""
        self._search(words, lambda places: on_found(self._entries_of(places)))

    def _entries_of(self, places: tuple[Place, ...]) -> tuple[Entry, ...]:
        items = ((place, self._item_at(place)) for place in places)
        return tuple(
            Entry(item.title or shown(item.NAME), shown(item.NAME), partial(self._go_to, place), Group.ITEM)
            for place, item in items
            if item is not None
        )


def _entry(action: QAction, group: Group) -> Entry:
    kind = tr("Page") if group is Group.PAGE else tr("Do")
    detail = action.shortcut().toString() or kind
    return Entry(action.text().replace("&", ""), detail, action.trigger, group)
