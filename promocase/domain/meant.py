"""Signs that stand for others, turned into what they mean as they come in.

Word processors keep bullets, ticks and arrows at private places of Unicode, where no other font has them;
posts in social networks fake bold and italics with letters of mathematics; what is copied from a PDF brings
joined letters and soft hyphens. None of these can be searched for, read aloud, or printed by another font.
"""

import re
import unicodedata

BULLETS = frozenset("\uf02d\uf06c\uf06e\uf06f\uf071\uf075\uf076\uf09f\uf0a7\uf0a8\uf0b7\uf0d8")
"""What Symbol and Wingdings draw before a point of a list."""

SIGNS = {
    **dict.fromkeys(BULLETS, "•"),
    "\uf02d": "−",
    "\uf04a": "☺",
    "\uf0a3": "≤",
    "\uf0ae": "→",
    "\uf0b1": "±",
    "\uf0b3": "≥",
    "\uf0b4": "×",
    "\uf0bb": "≈",
    "\uf0de": "⇒",
    "\uf0df": "←",
    "\uf0e0": "→",
    "\uf0e1": "↑",
    "\uf0e2": "↓",
    "\uf0e8": "→",
    "\uf0f0": "⇒",
    "\uf0fb": "✗",
    "\uf0fc": "✓",
    "\uf0fd": "✗",
    "\uf0fe": "✓",
}
"""The same two fonts within a line; where they differ, the one that is met in running text."""

_HYPHEN = "\u00ad"
_HOLES = "ℎℊℓℯℴℬℰℱℋℐℒℳℛℭℌℑℜℨℂℍℕℙℚℝℤ"
"""Letters of mathematics that have their place elsewhere: these only in a word of the others."""

_MATH = "[\U0001d400-\U0001d7ff]"
_WORD = rf"[{_HOLES}]*{_MATH}(?:{_MATH}|[{_HOLES}])*"
_FAKED = re.compile(rf"{_WORD}(?: {_WORD})*")
_OPENS, _CLOSES = frozenset("([{\"'“‘„«—–"), frozenset(".,;:!?)]}\"'”’»…—–")
_MARKS = {(True, False): "**", (False, True): "*", (True, True): "***"}

_WIDE = re.compile("[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+")
_EAST_ASIAN = re.compile(
    "[\u1100-\u11ff\u2e80-\u30ff\u3130-\u318f\u31f0-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]"
)
_JOINED = re.compile("[\ufb00-\ufb06]")
_PRIVATE = re.compile("[\uf020-\uf0ff]")
_POINT = re.compile(
    rf"^([ \t]*)(?:(?:[\uf020-\uf0ff][ \t\u00a0]+)+|[{''.join(sorted(BULLETS))}](?=[^\W_]))", re.MULTILINE
)
_ANY = re.compile(rf"[{_HYPHEN}\uf020-\uf0ff\ufb00-\ufb06\uff10-\uff5a\U0001d400-\U0001d7ff]")


def is_meant(text: str) -> bool:
    """Is there nothing in it that stands for something else?"""
    return text.isascii() or not _ANY.search(text)


def meant(text: str, *, marks: bool = True) -> str:
    """The text with each such sign as what it means; `marks` keep what looked bold or slanted so."""
    if is_meant(text):
        return text
    text = text.replace(_HYPHEN, "")
    text = _POINT.sub(r"\1- " if marks else r"\1", text)
    text = _PRIVATE.sub(lambda found: SIGNS.get(found[0], found[0]), text)
    text = _JOINED.sub(_plain, text)
    text = _FAKED.sub(_marked if marks else _plain, text)
    return "\n".join(map(_narrow, text.split("\n"))) if _WIDE.search(text) else text


def _plain(found: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", found[0])


def _marked(found: re.Match[str]) -> str:
    """With the marks of a text where the words stand by themselves and are all of one kind."""
    words = _plain(found)
    before, after = found.string[: found.start()][-1:], found.string[found.end() :][:1]
    stands_alone = _is_border(before, _OPENS) and _is_border(after, _CLOSES)
    kinds = {_kind(char) for char in found[0] if char >= "\U0001d400"}
    mark = _MARKS.get(kinds.pop(), "") if len(kinds) == 1 and stands_alone and len(words) > 1 else ""
    return f"{mark}{words}{mark}"


def _kind(char: str) -> tuple[bool, bool]:
    """Bold, and slanted."""
    name = unicodedata.name(char, "")
    is_letter = not any(other in name for other in ("SCRIPT", "FRAKTUR", "DOUBLE-STRUCK", "MONOSPACE"))
    return is_letter and "BOLD" in name, is_letter and "ITALIC" in name


def _is_border(char: str, borders: frozenset[str]) -> bool:
    return not char or char.isspace() or char in borders


def _narrow(line: str) -> str:
    """Letters and digits as wide as a Han character belong beside one, and nowhere else."""
    return line if _EAST_ASIAN.search(line) else _WIDE.sub(_plain, line)
