"""The few small pictures of the window: one plain SVG each, given the palette's colours."""

from PySide6.QtCore import QTemporaryDir
from PySide6.QtGui import QIcon

from promocase.resource import resource
from promocase.ui.look.tokens import Tokens

_DRAWN_IN = "#000"


class Glyphs:
    """Serves recoloured SVG files, since a style sheet can only name a picture by its path."""

    def __init__(self) -> None:
        self._folder = QTemporaryDir()

    def path(self, name: str, colour: str) -> str:
        """A file with the picture ``name`` of `resources/icons`, drawn in one colour."""
        path = self._folder.filePath(f"{name}-{colour.removeprefix('#')}.svg")
        drawing = resource("icons", f"{name}.svg").read_text("utf-8").replace(_DRAWN_IN, colour)
        with open(path, "w", encoding="utf-8") as file:  # noqa: PTH123
            file.write(drawing)
        return path

    def icon(self, name: str, tokens: Tokens) -> QIcon:
        """The picture for a button, in the soft colour, and as faint as the words of a disabled one."""
        icon = QIcon(self.path(name, tokens.soft))
        icon.addFile(self.path(name, tokens.ink), mode=QIcon.Mode.Active)
        icon.addFile(self.path(name, tokens.disabled), mode=QIcon.Mode.Disabled)
        return icon
