"""WeasyPrint without a search for its libraries by compilers.

It asks for each library by the names of several systems, and each name that is not this one's makes Python
start `ldconfig`, `gcc` and `ld` to look for it: seventy processes for names that the loader finds by itself.
"""

import ctypes.util
import sys
from collections.abc import Generator
from contextlib import contextmanager, redirect_stdout, suppress
from importlib import import_module
from io import StringIO


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


def load_weasyprint() -> None:
    """Import WeasyPrint by the names of the loader alone; where these do not do, the next import searches."""
    if sys.platform != "linux":
        return  # elsewhere the search starts no process, and may be what finds them
    with _unsearched(), suppress(OSError), redirect_stdout(StringIO()):  # it prints what it does not find
        import_module("weasyprint")
