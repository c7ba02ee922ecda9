"""What the worker does: a job is a value that does itself, so the worker knows no kind of job by name."""

from typing import TYPE_CHECKING, Protocol

from promocase.document.press.pages import Pdf
from promocase.document.press.stage import Hear, unheard

if TYPE_CHECKING:
    from promocase.document.press.pdf import Press


class Job(Protocol):
    """Small, ready to be sent to the worker, and all it may know."""

    def run(self, press: "Press", hear: Hear = unheard) -> Pdf:
        """The document, set by a press that may already be warm; `hear` is told each stage as it begins."""
        ...
