"""How people name one thing of many: by all of its name, or by how it begins."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

MOST_CALLED = 8

Item = TypeVar("Item")


def named_by(items: Sequence[Item], key: str, name: Callable[[Item], str]) -> list[Item]:
    """Those of exactly that name; where there is none, those whose name or one word of it begins so."""
    wanted = _folded(key)
    if not wanted:
        return []
    names = [(each, _folded(name(each))) for each in items]
    return (
        [each for each, known in names if known == wanted]
        or [each for each, known in names if known.startswith(wanted)]
        or [each for each, known in names if f" {wanted}" in known]
    )


def called(names: Iterable[str]) -> str:
    """ "“Colin Abara”, “Anneke Doyle”"; of many the first few."""
    known = list(dict.fromkeys(names))
    said = ", ".join(f"“{name}”" for name in known[:MOST_CALLED])
    return f"{said}, …" if len(known) > MOST_CALLED else said


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
