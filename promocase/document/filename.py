"""Names of files that every system takes, made of words that a person wrote."""

import re
import unicodedata

LONGEST = 160
"""Bytes of a name, so that what others put around it still fits."""

_UNFIT = re.compile(r'[\\/:*?"<>|\s\x00-\x1f\x7f]+')


def safe_name(words: str, longest: int = LONGEST) -> str:
    """The words without what some system refuses or misreads; blank if nothing is left.

    Signs that cannot be seen, such as those that turn the way words run, could show another ending than the
    one a file has; a dot or a space at either end hides a file, or is lost.
    """
    seen = "".join(char for char in unicodedata.normalize("NFC", words) if _is_seen(char))
    cut = _UNFIT.sub(" ", seen).strip(" .").encode()[:longest]
    return cut.decode(errors="ignore").strip(" .")


def _is_seen(char: str) -> bool:
    return char.isspace() or unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
