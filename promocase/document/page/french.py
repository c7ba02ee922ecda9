"""The spaces of French: before a high sign, and within guillemets, whether typed or not.

They hold, so that no sign begins a line, and are narrow but before a colon. In Canada only the colon and the
guillemets have theirs.
"""

import re
from collections.abc import Callable, Iterator

NO_BREAK, THIN_NO_BREAK = "\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}"

_TYPED = re.compile(r"(?<=\S)[ \u00a0\u202f](?=([:;!?»]))|(?<=«)[ \u00a0\u202f](?=\S)")
_BEFORE, _END = r"[\w%‰€£$»”’)\]\"']", r"$|[\s»”’)\]\"']"
_LACKING = re.compile(rf"(?<={_BEFORE})([:;!?])(?=[:;!?]*(?:{_END}))|(?<=[^\s\u202f])(»)|(«)(?=[^\s\u202f])")


def spaced(text: str, signs: list[str], language: str, is_kept: Callable[[int], bool]) -> None:
    """Write the spaces into the signs of a text; where `is_kept` says so they stay as typed."""
    for at, sign in _written(text, language):
        if not is_kept(at):
            signs[at] = sign


def _written(text: str, language: str) -> Iterator[tuple[int, str]]:
    for found in _TYPED.finditer(text):
        yield found.start(), NO_BREAK if found[1] == ":" else THIN_NO_BREAK
    for found in _LACKING.finditer(text):
        sign = found[1] or found[2] or found[3]
        if sign == "«":
            yield found.start(), sign + THIN_NO_BREAK
        elif sign == ":":
            yield found.start(), NO_BREAK + sign
        elif sign == "»" or language != "fr-CA":
            yield found.start(), THIN_NO_BREAK + sign
