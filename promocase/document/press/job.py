"""What the worker does: a job is a value that does itself, so the worker knows no kind of job by name."""

from typing import TYPE_CHECKING, Protocol, TypeVar

from promocase.document.press.pages import Made
from promocase.document.press.stage import Hear, unheard

if TYPE_CHECKING:
    from promocase.document.press.pdf import Press

Out = TypeVar("Out", bound=Made)
Out_co = TypeVar("Out_co", bound=Made, covariant=True)


class Job(Protocol[Out_co]):
    """Small, ready to be sent to the worker, and all it may know."""

    def run(self, press: "Press", hear: Hear = unheard) -> Out_co:
        """The document, made with a press that may be warm; `hear` is told each stage as it begins."""
        ...
