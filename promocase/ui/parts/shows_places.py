"""Parts of a page that know where on them something of the record is written."""

from PySide6.QtWidgets import QWidget

from promocase.domain.place import Place


class ShowsPlaces(QWidget):
    """A page asks its parts in turn, so that a finding, a hit or an undone step leads to where it stands."""

    def show_place(self, place: Place, field: str = "") -> QWidget | None:
        """The widget for a field of what is at the place, brought into sight; None if it stands elsewhere."""
        raise NotImplementedError
