"""WeasyPrint loaded with what a document needs, and no more: a tenth of the time of an export.

It asks for each library by the names of several systems, and each name that is not this one's makes Python
start `ldconfig`, `gcc` and `ld` to look for it: seventy processes for names that the loader finds by itself.
It imports fontTools' subsetter, which it takes only where HarfBuzz has none, and what makes one face of a
variable font, which few documents have: both wait until they are called. And its own style sheet has rules
for footnotes that are tried on each element, where no template has any.
"""

import ctypes.util
import sys
from collections.abc import Generator
from contextlib import contextmanager, redirect_stdout, suppress
from importlib import import_module
from io import StringIO
from types import ModuleType

LATER = ("fontTools.subset", "fontTools.varLib.instancer")
"""Modules that are loaded when something in them is called."""

NOTES = frozenset(("footnote-call", "footnote-marker", "note-call", "note-marker", "note-callback"))
"""Pseudo-elements that no document has; a test looks for what would make one."""


class _Later(ModuleType):
    """Stands for a module until it is needed; what is taken out of it before is a function."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        module = self.__name__

        def called(*given: object, **named: object) -> object:
            return getattr(import_module(module), name)(*given, **named)

        return called


def load_weasyprint() -> None:
    """Import WeasyPrint; where it cannot be had without more, the next import does as it always does."""
    with _put_off():
        if sys.platform == "linux":  # elsewhere the search starts no process, and may be what finds them
            with _unsearched(), suppress(OSError), redirect_stdout(StringIO()):  # it prints what is not found
                import_module("weasyprint")
        import_module("weasyprint")
    _forget_notes()


def _nowhere(name: str) -> None:
    """Instead of a search: what the loader does not find by its name is not there."""


@contextmanager
def _unsearched() -> Generator[None]:
    search = ctypes.util.find_library
    ctypes.util.find_library = _nowhere
    try:
        yield
    finally:
        ctypes.util.find_library = search


@contextmanager
def _put_off() -> Generator[None]:
    """What is imported meanwhile gets what stands for these modules; everybody else the modules."""
    waiting = [_Later(name) for name in LATER if name not in sys.modules]
    sys.modules.update({each.__name__: each for each in waiting})
    try:
        yield
    finally:
        for each in waiting:
            if sys.modules.get(each.__name__) is each:
                del sys.modules[each.__name__]


def _forget_notes() -> None:
    """Where the style sheet is not as it is known, it stays whole."""
    with suppress(AttributeError, TypeError, IndexError):
        matcher = import_module("weasyprint.html").UA_STYLESHEET.matcher
        matcher.other_selectors[:] = [each for each in matcher.other_selectors if each[3] not in NOTES]
