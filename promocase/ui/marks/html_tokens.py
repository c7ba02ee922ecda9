"""HTML as other programs put it on the clipboard, in tokens, in time with its length whatever it holds.

Python's own parser, and Qt's, take minutes for a few hundred kilobytes of tags that never close.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

_UNSEEN = ("script", "style", "title", "template", "noscript", "svg", "math", "object", "iframe")
"""Elements of which nothing is read, not even the text."""

_TOKEN = re.compile(
    r"<!--.*?(?:-->|\Z)|<[!?][^>]*+(?:>|\Z)"
    r"|<(?P<end>/?)(?P<tag>[a-zA-Z][a-zA-Z0-9:-]*+)(?P<rest>(?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+)>"
    r"|(?P<words>[^<]++|<)",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"([a-zA-Z-]++)\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s\"'>]++))")
_ENDS = {tag: re.compile(rf"</{tag}\b[^>]*+>", re.IGNORECASE) for tag in _UNSEEN}


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag as it opens or closes; the names of attributes are in small letters."""

    name: str
    closes: bool
    attributes: dict[str, str]


def tokens(text: str) -> Iterator[Tag | str]:
    """Tags and the words between them, without comments, scripts and the like."""
    at = 0
    while at < len(text) and (found := _TOKEN.match(text, at)):
        at = found.end()
        if found["words"]:
            yield html.unescape(found["words"])
        elif found["tag"]:
            name = found["tag"].lower()
            if name not in _ENDS:
                yield Tag(name, bool(found["end"]), _attributes(found["rest"]))
            elif not found["end"] and not found["rest"].endswith("/"):
                end = _ENDS[name].search(text, at)
                at = end.end() if end else len(text)


def _attributes(rest: str) -> dict[str, str]:
    return {
        found[1].lower(): html.unescape(found[2] or found[3] or found[4] or "")
        for found in _ATTRIBUTE.finditer(rest)
    }
