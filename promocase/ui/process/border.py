"""Where a fault nobody foresaw is met: the work is saved first, then the person is told in plain words."""

import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from promocase.errors import PromocaseError
from promocase.ui.process.gate import Gate
from promocase.ui.prompts import Prompts
from promocase.ui.tongue import tr


class Border:
    """Takes over the excepthooks of all threads. ``save`` saves what is open, and says how that went."""

    def __init__(self, prompts: Prompts, gate: Gate, save: Callable[[], str]) -> None:
        self._prompts = prompts
        self._save = save
        self._is_telling = False
        into_window = gate.into_window(self.tell)
        sys.excepthook = self.tell
        threading.excepthook = lambda fault: into_window(fault.exc_type, fault.exc_value, fault.exc_traceback)

    def tell(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Told once: a fault that comes back while the person reads is only logged."""
        if isinstance(error, PromocaseError):
            self._prompts.tell(error.message, error.hint)
            return
        _log(kind, trace)
        if not self._is_telling:
            self._is_telling = True
            saved = self._save()
            self._prompts.tell(tr("Something in promocase went wrong. That is our fault, not yours."), saved)
            self._is_telling = False


def _log(kind: type[BaseException], trace: TracebackType | None) -> None:
    """Where it went wrong, without the error's own words: they may quote what was written."""
    frames = traceback.extract_tb(trace)
    places = "".join(f"  {frame.filename}:{frame.lineno} in {frame.name}\n" for frame in frames)
    sys.stderr.write(f"promocase: {kind.__name__}\n{places}")
