"""Ways to what is not written yet: a new item of each kind, and every field by its name."""

from collections.abc import Callable, Iterator
from functools import partial

from promocase.domain.field import Field, Form, fields_of
from promocase.domain.item import Item
from promocase.domain.kinds.case import Case, SectionChoice
from promocase.domain.kinds.paper import Paper
from promocase.domain.place import Place
from promocase.domain.record import KINDS
from promocase.ui.forms.item_list import ItemList
from promocase.ui.lists.row_text import shortened
from promocase.ui.pages import PAGES, page_of_kind
from promocase.ui.pages.page import Page
from promocase.ui.shell.finder import Entry, Group
from promocase.ui.shell.workspace import Workspace
from promocase.ui.tongue import shown, tr

_TITLE = 32
"""Characters of an item's title beside the field that is looked for."""
_TITLES = {page.key: page.title for page in PAGES}


class Ways:
    """``workspace`` is the one at work, brought into view when something is done there."""

    def __init__(self, workspace: Workspace, come: Callable[[], object]) -> None:
        self._at, self._come = workspace, come

    def entries(self) -> Iterator[Entry]:
        """A new item of each kind; then the fields, those of the page in view first."""
        for kind in KINDS.values():
            if not kind.FIXED and kind is not Paper:
                yield self._new(kind)
        homes = [(kind, field, page_of_kind(kind.KEY, field.name)) for kind, field in _fields()]
        homes.sort(key=lambda home: home[2] != self._at.pages.key)
        for kind, field, page in homes:
            yield from self._fields_at(kind, field, page)

    def add(self, kind: type[Item]) -> None:
        """A new item, ready to be written."""
        self._come()
        if kind is Case:
            self._at.desk.start_case()
            self._at.go(page_of_kind(Case.KEY), Place(Case.KEY, self._at.desk.case_id), "name")
        elif (listed := self._list_of(kind, self._page(kind))) is not None:
            place = self._at.desk.add(kind.KEY)
            self._at.go(page_of_kind(kind.KEY), place, listed.form.names[0])

    def write(self, kind: type[Item], page: str, field: str, inner: str = "") -> None:
        """To a field of the item at hand, or of the first item within it; to the page where there is none."""
        self._come()
        place = self._place(kind, self._at.pages.page(page))
        item = self._at.desk.editor.item(place) if place is not None else None
        if place is None or item is None:
            self._at.go(page)
            return
        within: tuple[Item, ...] = getattr(item, field) if inner else ()
        if within:
            self._at.go(page, place.within(field, within[0].id), inner)
        else:
            self._at.go(page, place, field)

    def _new(self, kind: type[Item]) -> Entry:
        name = shown(kind.NAME)
        verbs = tr("new plus create write another").split()
        return Entry(
            tr("Add {what}", what=name),
            shown(_TITLES[page_of_kind(kind.KEY)]),
            partial(self.add, kind),
            Group.DO,
            (f"+ {name}", *(f"{verb} {name}" for verb in verbs)),
        )

    def _fields_at(self, kind: type[Item], field: Field, page: str) -> Iterator[Entry]:
        detail = self._detail(kind, page)
        yield Entry(shown(field.label), detail, partial(self.write, kind, page, field.name), Group.FIELD)
        if field.form is Form.MANY and field.nested is not SectionChoice:
            for inner in fields_of(field.nested):
                go = partial(self.write, kind, page, field.name, inner.name)
                yield Entry(shown(inner.label), f"{detail} · {shown(field.label)}", go, Group.FIELD)

    def _detail(self, kind: type[Item], page: str) -> str:
        """The page, and the item whose field it is."""
        title = shown(_TITLES[page])
        place = self._place(kind, self._at.pages.built(page)) if kind is not Case else None
        item = self._at.desk.editor.item(place) if place is not None and not kind.FIXED else None
        return f"{title} · {shortened(item.title, _TITLE)}" if item is not None and item.title else title

    def _place(self, kind: type[Item], page: Page | None) -> Place | None:
        """The item at hand on a page, or the first of its kind."""
        if kind is Case:
            return Place(Case.KEY, self._at.desk.case_id)
        listed = self._list_of(kind, page)
        items = self._at.desk.editor.record.of(kind)
        first = Place(kind.KEY, items[0].id) if items else None
        return (listed.place if listed is not None else None) or first

    def _page(self, kind: type[Item]) -> Page:
        return self._at.pages.page(page_of_kind(kind.KEY))

    def _list_of(self, kind: type[Item], page: Page | None) -> ItemList[Item] | None:
        lists = page.findChildren(ItemList) if page is not None else []
        return next((each for each in lists if each.kind is kind), None)


def _fields() -> Iterator[tuple[type[Item], Field]]:
    """What is written by hand; which papers left is kept by itself."""
    for kind in KINDS.values():
        if kind is not Paper:
            yield from ((kind, field) for field in fields_of(kind))
