"""What can be done, as values: menu, keys and Ctrl+K are made from them and need not know the window."""

from collections.abc import Callable
from dataclasses import dataclass

from promocase.ui.look.tokens import Appearance


@dataclass(frozen=True, slots=True)
class Act:
    """Something to do, in words that end in … when more will be asked; ``is_ready`` from the start or not."""

    key: str
    words: str
    do: Callable[[], object]
    shortcuts: tuple[str, ...] = ()
    is_ready: bool = True


@dataclass(frozen=True, slots=True)
class Switch:
    """Something that is on or off; of those with one ``group`` only one is on."""

    key: str
    words: str
    turn: Callable[[bool], object]
    shortcuts: tuple[str, ...] = ()
    is_on: bool = False
    group: str = ""


@dataclass(frozen=True, slots=True)
class Doing:
    """What a window does when it is asked to."""

    new: Callable[[], object]
    open: Callable[[], object]
    copy: Callable[[], object]
    export: Callable[[], object]
    copy_section: Callable[[], object]
    print: Callable[[], object]
    quit: Callable[[], object]
    undo: Callable[[], object]
    redo: Callable[[], object]
    find: Callable[[], object]
    document: Callable[[str], object]
    """What the pane of the document can do, by its key."""
    menu: Callable[[], object]
    cases: Callable[[], object]
    preferences: Callable[[], object]
    guide: Callable[[], object]
    keys: Callable[[], object]
    about: Callable[[], object]
    show_preview: Callable[[bool], object]
    toggle_apart: Callable[[], object]
    zoom: Callable[[int], object]
    """The document larger or smaller by steps; 0 fits the width."""
    resize_text: Callable[[int], object]
    """The window's words larger or smaller by steps; 0 is their usual size."""
    next_pane: Callable[[], object]
    appear: Callable[[Appearance], object]
    go: Callable[[str], object]
    """To the page with this key."""
