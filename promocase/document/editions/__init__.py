"""The kinds of document made from a record: each file in this folder is one, found here by itself."""

from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType

from promocase.document.edition import Edition

USUAL = "full"
"""The key of the edition that is shown where none was chosen."""


def _found() -> Mapping[str, Edition]:
    modules = (import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__))
    found = sorted((module.EDITION for module in modules), key=lambda each: (each.key != USUAL, each.key))
    return MappingProxyType({each.key: each for each in found})


EDITIONS: Mapping[str, Edition] = _found()
"""Every edition by its key, the usual one first."""
