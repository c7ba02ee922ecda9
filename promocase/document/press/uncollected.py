"""Time without garbage collection: a document's boxes live until it is written, and hunting for garbage among
them took a sixth of a render and found nothing before its end. No more does it while WeasyPrint is loaded.
"""

import gc
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Generator[None]:
    """Collection rests inside, and is as it was after."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
