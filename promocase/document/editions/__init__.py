"""The kinds of document made from a case: each file in this folder is one, found here by itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Edition:
    """One kind of document: its sections in reading order, each as (key, heading).

    `shareable` editions are read by others and hold nothing private. `name` stands in menus, `kicker` over
    the title. A section's key names its builder in `document/sections/` and its template in
    `templates/sections/`.
    """

    key: str
    name: str
    kicker: str
    sections: tuple[tuple[str, str], ...]
    shareable: bool = True

    @property
    def template(self) -> str:
        return f"editions/{self.key}.html.j2"


def _found() -> Mapping[str, Edition]:
    modules = (import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__))
    return MappingProxyType({module.EDITION.key: module.EDITION for module in modules})


EDITIONS: Mapping[str, Edition] = _found()
"""Every edition by its key."""
