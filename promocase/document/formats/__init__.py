"""The forms in which a document leaves: each file in this folder is one, found here by itself."""

import re
from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType

from promocase.document.format import Format
from promocase.errors import PromocaseError
from promocase.phrase import phrase

USUAL = "pdf"
"""The key of the format that is offered first."""

_LOOKS_LIKE_ENDING = re.compile(r"\.(?=\w*[^\W\d_])\w{1,10}$")
"""A dot and a word at the end; figures alone ("Review 2.1") are part of a name."""


def _found() -> Mapping[str, Format]:
    modules = (import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__))
    found = [module.FORMAT for module in modules if hasattr(module, "FORMAT")]
    return MappingProxyType(
        {each.key: each for each in sorted(found, key=lambda each: (each.key != USUAL, each.key))}
    )


FORMATS: Mapping[str, Format] = _found()
"""Every format by its key, the usual one first."""


def ending_of(name: str) -> str:
    """How a file's name ends, as in ".pdf", in small letters; blank where nothing says what is in it."""
    known = (ending for each in FORMATS.values() for ending in each.endings)
    lower = name.lower()
    for ending in sorted(known, key=len, reverse=True):
        if lower.endswith(ending) and len(lower) > len(ending):
            return ending
    found = _LOOKS_LIKE_ENDING.search(lower)
    return found[0] if found and found.start() > 0 else ""


def format_of(name: str) -> Format:
    """The format that the ending of a file's name stands for; PromocaseError where it stands for none."""
    ending = ending_of(name)
    for each in FORMATS.values():
        if ending in each.endings:
            return each
    problem = (
        phrase("promocase cannot write a “{ending}” file.", ending=ending)
        if ending
        else phrase("“{name}” does not say what kind of file it is to be.", name=name)
    )
    raise PromocaseError(problem, phrase("End its name in one of: {endings}.", endings=", ".join(_endings())))


def format_named(key: str) -> Format:
    """The format of that key, the usual one for a blank key; PromocaseError where there is none."""
    if (key or USUAL) not in FORMATS:
        raise PromocaseError(
            phrase("There is no format “{key}”.", key=key),
            phrase("Choose one of: {known}.", known=", ".join(FORMATS)),
        )
    return FORMATS[key or USUAL]


def _endings() -> list[str]:
    return [each.ending for each in FORMATS.values()]
