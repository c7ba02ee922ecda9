"""What no text of the record may hold, taken out as it comes in.

Control characters, lone surrogates and direction overrides break files, fonts and the reader's trust, and
nobody types them on purpose. Signs that only stand for others are turned into what they mean (`meant.py`);
everything else a person writes stays exactly as written.
"""

import re

from promocase.domain.meant import is_meant, meant

_NEVER = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"  # controls but tab and what ends a line
    "\u202a-\u202e\u2066-\u2069"  # direction embeddings, overrides, isolates
    "\ud800-\udfff\ufeff\ufffe\uffff]"  # lone surrogates, byte-order mark, non-characters
)
_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")  # word processors break lines within a paragraph


def clean(text: str) -> str:
    """The text without what would harm; line ends become ``\\n``."""
    return meant(_harmless(text))


def clean_line(text: str) -> str:
    """The text as one line: line ends and tabs become single spaces, and nothing in it is marked."""
    if text.isprintable() and is_meant(text):
        return text
    return meant(re.sub(r"[\n\t]+", " ", _harmless(text)), marks=False)


def _harmless(text: str) -> str:
    if text.isprintable():  # nothing to take out; opening a large record asks this a million times
        return text
    return _NEVER.sub("", _LINE_END.sub("\n", text))
