"""What the worker does: a job is a value that does itself, so the worker knows no kind of job by name."""

from typing import TYPE_CHECKING, Protocol, TypeVar

from promocase.document.press.line import Line

if TYPE_CHECKING:
    from promocase.document.press.live.workshop import Workshop

Out = TypeVar("Out")
Out_co = TypeVar("Out_co", covariant=True)


class Job(Protocol[Out_co]):
    """Small, ready to be sent to the worker, and all it may know."""

    def run(self, press: "Workshop", line: Line, /) -> Out_co:
        """What it makes, with a press that may be warm; a live document is told in parts on its line."""
        ...
