"""A typesetter's hand on typed signs: curly quotation marks, true minus signs, figures kept to their words.

A sign is only changed where its meaning is plain. Code, paths, feet and inches, and what has no other half
stay as typed. Each sign becomes one sign, so that words keep their places among the tags around them.
"""

import re
from collections.abc import Iterator, Mapping

NO_BREAK, THIN_NO_BREAK = "\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}"
APOSTROPHE, MINUS = "\N{RIGHT SINGLE QUOTATION MARK}", "\N{MINUS SIGN}"

MARKS: Mapping[str, str] = {"en": "“”‘’", "de": "„“‚‘"}
"""By language: the outer pair and the inner pair."""

GOES_ON = (
    "a|after|again|against|an|and|are|as|at|because|before|but|by|for|from|had|has|have|if|in|instead|into|is|"
    "it|its|more|not|of|on|or|over|per|so|than|that|the|then|they|this|to|under|until|up|was|we|were|when|where|"
    "which|while|who|with|without"
)
"""Words that follow a figure without belonging to it."""

COUNTED = "alternative|band|chapter|figure|grade|level|no\\.|page|part|phase|room|step|tier|version|week|year"
"""Words that a number follows as their name."""

LAST_WORD = 12
"""Characters; a longer last word fills enough of a line by itself."""

_CODE = re.compile(r"`[^`\n]*`|\S*(?:[\\={}]|://)\S*|\w+\(\S*\)?")
_OPENING, _CLOSING = "([{—–“‘„‚", ".,;:!?)]}…—–”’\"'"
_MINUS = re.compile(r"(?<![^\s(\[])(?<!\d )-(?=[£$€]?\d[\d.,]*(?![\w/\\-]|[.,]\d)|[£$€]?\d[\d.,]*[%k]\b)")
_PERCENT = re.compile(r"(?<=\d)[ \u00a0](?=[%‰])")
_BOUND = (
    re.compile(rf"(?<=\d)( )(?!(?:{GOES_ON})\b)(?=[^\W\d_]{{1,15}}\b)", re.IGNORECASE),
    re.compile(r"\bn( )(?=[=≈~<>≤≥])"),
    re.compile(r"(?<=[=≈~<>≤≥±×÷])( )(?=[−£$€]?\d)"),
    re.compile(r"\d( )of( )\d+"),
    re.compile(r"\d( )[–-](?= )"),
    re.compile(rf"\b(?:{COUNTED})( )(?=\d)", re.IGNORECASE),
    re.compile(r"\b[A-Z]{3}( )(?=\d)"),
)
_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d\Z")


def typeset(text: str, language: str) -> str:
    """One paragraph as it is set, sign by sign."""
    if any(sign in text for sign in "\"'"):
        text = _curled(text, MARKS.get(language.partition("-")[0], MARKS["en"]))
    return bound(_MINUS.sub(MINUS, text))


def bound(text: str) -> str:
    """Figures kept to the words they count: no line ends between them."""
    if not any(char.isdigit() for char in text):
        return text
    text = _PERCENT.sub(THIN_NO_BREAK, text)
    spaces = {at for rule in _BOUND for found in rule.finditer(text) for at in _spaces(found)}
    for at in sorted(spaces):
        if not _YEAR.search(text, max(0, at - 5), at):
            text = f"{text[:at]}{NO_BREAK}{text[at + 1 :]}"
    return text


def kept(text: str) -> str:
    """The last word kept to the one before, so that it has no line to itself."""
    rest, space, last = text.rpartition(" ")
    is_short = 0 < len(last) <= LAST_WORD and len(rest.rpartition(" ")[2]) <= LAST_WORD
    return f"{rest}{NO_BREAK}{last}" if space and is_short and rest.count(" ") > 1 else text


def _spaces(found: re.Match[str]) -> Iterator[int]:
    return (found.start(group) for group in range(1, (found.re.groups or 0) + 1))


def _curled(text: str, marks: str) -> str:
    """Quotation marks in pairs, and apostrophes."""
    signs, code = list(text), [found.span() for found in _CODE.finditer(text)]
    waiting: dict[str, int] = {}
    for at, sign in enumerate(text):
        if sign not in "\"'" or any(start <= at < end for start, end in code):
            continue
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        if sign == "'" and before.isalpha() and after.isalpha():
            signs[at] = APOSTROPHE
        elif after and not after.isspace() and (not before or before.isspace() or before in _OPENING):
            waiting[sign] = at
        elif before and not before.isspace() and (not after or after.isspace() or after in _CLOSING):
            if sign in waiting:
                pair = marks[:2] if sign == '"' else marks[2:]
                signs[waiting.pop(sign)], signs[at] = pair
            elif sign == "'" and before.isalpha():
                signs[at] = APOSTROPHE
    return "".join(signs)
