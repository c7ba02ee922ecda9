"""Where the files lie that come with the program, so that no other module asks how it was installed.

In a checkout they are the folder `resources/` beside the package; an installed package carries the same
folder inside itself. Nothing here imports Qt or reads a file.
"""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

_PACKAGE = Path(__file__).parent
_IN_CHECKOUT = _PACKAGE.parent / "resources"
_INSTALLED = _PACKAGE / "_resources"


def resource(*parts: str) -> Path:
    """The icon, sample or other file of `resources/`, e.g. `resource("icons", "promocase.svg")`."""
    return _root().joinpath(*parts)


def templates() -> Path:
    """The folder of the document's templates and themes."""
    return _PACKAGE / "templates"


def guide() -> Path:
    """The user guide, in Markdown."""
    return resource("guide.md") if _INSTALLED.is_dir() else _PACKAGE.parent / "docs" / "guide.md"


@cache
def fonts(package: str = "rendercv_fonts") -> Path:
    """A package's font files, found without importing it, which for the first would list them all.

    `rendercv_fonts` holds a folder a family; the others, for one script each, a folder `files`.
    """
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError(f"{package.replace('_', '-')} is not installed beside promocase")
    return Path(spec.submodule_search_locations[0])


def _root() -> Path:
    return _INSTALLED if _INSTALLED.is_dir() else _IN_CHECKOUT
