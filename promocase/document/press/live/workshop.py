"""What the worker keeps warm: a press for whole documents, and what sets the live one."""

from promocase.document.press.live.careful import Careful
from promocase.document.press.live.setter import Setter
from promocase.document.press.pdf import Press


class Workshop(Press):
    """A press, and beside it one for the live document, made when first wanted."""

    def __init__(self) -> None:
        super().__init__()
        self._live: Setter | None = None

    @property
    def live(self) -> Setter:
        if self._live is None:
            self._live = Careful(self)
        return self._live

    def forget(self) -> None:
        """Let go of all that is remembered of a live document: it may be broken, or fill the memory."""
        self._live = None
