"""Pages remembered where that can be done, and set whole where it cannot."""

from promocase.document.press.line import Dropped, Line
from promocase.document.press.live.engine import is_known
from promocase.document.press.live.remembering import Remembering
from promocase.document.press.live.setter import Wanted
from promocase.document.press.live.told import Told
from promocase.document.press.live.tree import Torn
from promocase.document.press.live.whole import Whole
from promocase.document.press.pdf import Press


class Careful:
    """A page that makes no pieces is set whole. After any other fault nothing is remembered any more."""

    def __init__(self, press: Press) -> None:
        told = Told()
        self._whole = Whole(press, told)
        self._remembering = Remembering(press.fonts, told) if is_known() else None

    def set(self, wanted: Wanted, line: Line) -> None:
        """As `Setter` says."""
        if not self._remembered(wanted, line):
            self._whole.set(wanted, line)

    def _remembered(self, wanted: Wanted, line: Line) -> bool:
        if self._remembering is None:
            return False
        try:
            self._remembering.set(wanted, line)
        except (Dropped, MemoryError):
            raise
        except Torn:
            return False
        except Exception:  # of functions that are no promise: the pages come, if later
            self._remembering = None
            return False
        return True
