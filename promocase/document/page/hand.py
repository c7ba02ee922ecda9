"""A typesetter's hand on typed signs: curly quotation marks, true minus signs, figures kept to their words.

A sign is only changed where its meaning is plain. Code, paths, feet and inches, and what has no other half
stay as typed. Each sign is set by itself (in French with its space), so that words keep their places among
the tags around them.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache

from promocase.document.page import french
from promocase.document.page.hand_words import THIN_NO_BREAK, base_of, figures_of, marks_of

NO_BREAK = "\N{NO-BREAK SPACE}"
APOSTROPHE, MINUS = "\N{RIGHT SINGLE QUOTATION MARK}", "\N{MINUS SIGN}"

LAST_WORD = 12
"""Characters; a longer last word fills enough of a line by itself."""

_TICKED = re.compile(r"`[^`\n]*`")
_TOKEN = re.compile(r"\S+")
_IN_CODE = re.compile(r"[\\={}]|://")
_CALL = re.compile(r"\b\w+\(")
_OPENING, _CLOSING = "([{—–“‘„‚«‹¿¡", ".,;:!?)]}…—–”’»›\"'"
_MINUS = re.compile(r"(?<![^\s(\[])(?<!\d )-(?=[£$€]?\d[\d.,]*(?![\w/\\-]|[.,]\d)|[£$€]?\d[\d.,]*[%k]\b)")
_PERCENT = re.compile(r"(?<=\d)[ \u00a0](?=[%‰])")
_BOUND = (
    re.compile(r"\bn( )(?=[=≈~<>≤≥])"),
    re.compile(r"(?<=[=≈~<>≤≥±×÷])( )(?=[−£$€]?\d)"),
    re.compile(r"\d( )(?=[=≈][ \u00a0][−£$€]?\d)"),
    re.compile(r"\d( )(?=[€£$¥](?!\d))"),
    re.compile(r"\d( )[–-](?= )"),
    re.compile(r"\b[A-Z]{3}( )(?=\d)"),
)
_GROUPED = re.compile(r"(?<![\d.,]\d)(?<![\d.,])\d{1,3}( )(?=\d{3}(?!\d))|(?<= \d{3})( )(?=\d{3}(?!\d))")
"""Thousands with a space between, as they are written in French and Spanish."""
_ABBREVIATED = re.compile(r"\b[a-zA-Z]{1,2}\.( )(?=[a-zA-Z]{1,2}\.)")
""" "z. B.", "p. ej."."""
_DATED = re.compile(r"(?<!\d)[0-3]?\d\.( )(?=[A-ZÄÖÜ][a-zäöü]+)")
""" "14. Mai"."""
_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d\Z")


def typeset(text: str, language: str) -> str:
    """One paragraph as it is set."""
    return "".join(signs_of(text, language))


def signs_of(text: str, language: str) -> list[str]:
    """The same, sign by sign: what each one typed is set as."""
    text = bound(_MINUS.sub(MINUS, text), language)
    signs = list(text)
    is_code = _code(text)
    if any(sign in text for sign in "\"'"):
        _curl(text, signs, marks_of(language), is_code)
    if base_of(language) == "fr":
        french.spaced(text, signs, language, is_code)
    return signs


def bound(text: str, language: str = "en") -> str:
    """Figures kept to the words they count: no line ends between them."""
    base = base_of(language)
    rules = (*_BOUND, *_spoken_rules(base)) if any(map(str.isdigit, text)) else ()
    if base in ("de", "es"):
        rules = (*rules, _ABBREVIATED)
    if not rules:
        return text
    text = _PERCENT.sub(THIN_NO_BREAK, text)
    spaces = {at for rule in rules for found in rule.finditer(text) for at in _spaces(found)}
    for at in sorted(spaces):
        if not _YEAR.search(text, max(0, at - 5), at):
            text = f"{text[:at]}{NO_BREAK}{text[at + 1 :]}"
    return text


def kept(text: str) -> str:
    """The last word kept to the one before, so that it has no line to itself."""
    rest, space, last = text.rpartition(" ")
    is_short = 0 < len(last) <= LAST_WORD and len(rest.rpartition(" ")[2]) <= LAST_WORD
    return f"{rest}{NO_BREAK}{last}" if space and is_short and rest.count(" ") > 1 else text


@cache
def _spoken_rules(base: str) -> tuple[re.Pattern[str], ...]:
    """What is bound in one language."""
    words = figures_of(base)
    rules = (
        re.compile(rf"(?<=\d)( )(?!(?:{words.go_on})\b)(?=[^\W\d_]{{1,15}}\b)", re.IGNORECASE),
        re.compile(rf"\d( ){words.of}( )\d+"),
        re.compile(rf"\b(?:{words.counted})( )(?=\d)", re.IGNORECASE),
    )
    by_language = {"de": (_DATED,), "fr": (_GROUPED,), "es": (_GROUPED,)}
    return (*rules, *by_language.get(base, ()))


def _spaces(found: re.Match[str]) -> Iterator[int]:
    groups = range(1, (found.re.groups or 0) + 1)
    return (found.start(group) for group in groups if found[group] is not None)


def _code(text: str) -> Callable[[int], bool]:
    """Does a place lie in code, a path or an address? Linear in the text, whatever is in it."""
    marked = bytearray(len(text))
    for start, end in _code_spans(text):
        marked[start:end] = b"\1" * (end - start)
    return lambda at: bool(marked[at])


def _code_spans(text: str) -> Iterator[tuple[int, int]]:
    yield from (found.span() for found in _TICKED.finditer(text))
    for token in _TOKEN.finditer(text):
        if _IN_CODE.search(token[0]):
            yield token.span()
        elif call := _CALL.search(token[0]):
            yield token.start() + call.start(), token.end()


def _curl(
    text: str, signs: list[str], marks: tuple[str, str, str, str], is_code: Callable[[int], bool]
) -> None:
    """Quotation marks in pairs, and apostrophes."""
    waiting: dict[str, int] = {}
    for at, sign in enumerate(text):
        if sign not in "\"'" or is_code(at):
            continue
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        if sign == "'" and before.isalpha() and after.isalnum():
            signs[at] = APOSTROPHE
        elif after and not after.isspace() and (not before or before.isspace() or before in _OPENING):
            waiting[sign] = at
        elif before and not before.isspace() and (not after or after.isspace() or after in _CLOSING):
            if sign in waiting:
                pair = marks[:2] if sign == '"' else marks[2:]
                signs[waiting.pop(sign)], signs[at] = pair
            elif sign == "'" and before.isalpha():
                signs[at] = APOSTROPHE
