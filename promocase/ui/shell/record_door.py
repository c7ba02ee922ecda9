"""What the window may ask of the program around it: other records, and words found in this one."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from promocase.domain.place import Place
from promocase.ui.preview.feed import Submit

Found = Callable[[tuple[Place, ...]], None]


@dataclass(frozen=True, slots=True)
class RecordDoor:
    """Each path call raises PromocaseError when it cannot be done; the record at hand then stays open."""

    folder: Callable[[], Path]
    """Where a file is offered to go, or looked for first."""
    samples: tuple[tuple[str, str], ...]
    """Key and name of each sample."""
    create: Callable[[Path], None]
    open: Callable[[Path], None]
    explore: Callable[[str], None]
    """Open a copy of the sample with this key, as a record of its own."""
    save_copy: Callable[[Path], tuple[str, ...]]
    recent: Callable[[], tuple[Path, ...]]
    search: Callable[[str, Found], None]
    """Answers later, in the window's thread."""
    leave: Callable[[], None]
    """Write what is not yet written and let go of the file; PromocaseError if that fails."""
    abandon: Callable[[], None]
    """Let go of the file although the last words could not be written."""
    submit: Submit
    """Ask for the document of the record as it is now; the pages come to the window when they are set."""
