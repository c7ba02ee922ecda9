"""What a row of nested items needs of the form in it, so that rows know no form, and forms know rows."""

from PySide6.QtWidgets import QWidget

from promocase.domain.item import Item
from promocase.domain.place import Place
from promocase.ui.parts.shows_places import ShowsPlaces


class BoundForm(ShowsPlaces):
    """Inputs for the fields of one item at a time."""

    kind: type[Item]
    place: Place | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The fields that have an input here."""
        raise NotImplementedError

    def input(self, name: str) -> QWidget:
        """The widget of a field."""
        raise NotImplementedError

    def focus_target(self, name: str) -> QWidget:
        """The widget that takes the keyboard for a field."""
        raise NotImplementedError

    def bind(self, place: Place | None) -> None:
        """Show another item; None shows nothing and takes no words."""
        raise NotImplementedError
