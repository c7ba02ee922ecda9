"""Islands of words as elements of HTML, so that each line of a long one still runs its own way.

The signs around an island hold to the end of a line and no further. They stay where a text leaves its
page: in titles and attributes, in a chart, and in headings, which become bookmarks.
"""

import re
from dataclasses import dataclass, field
from html import unescape

from promocase.document.direction import END, ISOLATES, LEFT_TO_RIGHT, outside, runs_left

_TAG = re.compile(r"(<[^>]*>)")
_SIGN = re.compile(f"([{ISOLATES}])")
_KEPT = re.compile(r"</?(title|svg|h2|h3)\b")
_WHOLE = re.compile(r'<h3>|<h3 |<div class="words\b')
"""Elements that run as their words do, where these are a single island."""

_HEADINGS = ("h2", "h3")


@dataclass(slots=True)
class _Island:
    """`own` is what it holds beside the islands within it."""

    sign: str = ""
    parts: list[str] = field(default_factory=list[str])
    own: list[str] = field(default_factory=list[str])

    def element(self, *, keeps_signs: bool) -> str:
        is_rtl = self.sign != LEFT_TO_RIGHT and runs_left(unescape("".join(self.own)))
        inner = "".join(self.parts)
        inner = f"{self.sign}{inner}{END}" if keeps_signs else inner
        return f'<bdi dir="{"rtl" if is_rtl else "ltr"}">{inner}</bdi>'


def with_elements(html: str) -> str:
    """The page with its islands as `bdi`."""
    if END not in html:
        return html
    parts, within = _TAG.split(html), ""
    for at, part in enumerate(parts):
        if at % 2:
            if found := _KEPT.match(part):
                within = _within(within, found[1], closes=part.startswith("</"))
        elif END in part and within not in ("title", "svg"):
            if _WHOLE.match(parts[at - 1]) and _is_island_to_the_left(unescape(part)):
                parts[at - 1] = f'{parts[at - 1][:-1]} dir="rtl">'
            parts[at] = _in_elements(part, keeps_signs=within in _HEADINGS)
    return "".join(parts)


def _is_island_to_the_left(text: str) -> bool:
    """Does it run to the left, and say nothing outside of its island but quotation marks?"""
    return runs_left(_SIGN.sub("", text)) and not any(char.isalnum() for char in outside(text))


def _within(outer: str, tag: str, *, closes: bool) -> str:
    """The tag that counts after this one: the outer one, where a chart holds a title."""
    return ("" if tag == outer else outer) if closes else outer or tag


def _in_elements(text: str, *, keeps_signs: bool) -> str:
    """Each sign needs its other half between the same two tags; else it stays a sign."""
    stack = [_Island()]
    for part in _SIGN.split(text):
        if part == END and len(stack) > 1:
            made = stack.pop().element(keeps_signs=keeps_signs)
            stack[-1].parts.append(made)
        elif part and part in ISOLATES and part != END:
            stack.append(_Island(part))
        else:
            stack[-1].parts.append(part)
            stack[-1].own.append(part)
    return "".join(island.sign + "".join(island.parts) for island in stack)
