"""Words from other programs as they are written here: with bold, italics, lists and links, all else as words.

Mail programs and browsers give HTML, most of them plain text too. Plain text is taken where there is any,
unless the HTML says more that can be kept: a list, or bold words. Tables, and lists that Word draws with
spaces, read better in their plain text. Words that happen to look like marks stay, as if they were typed.
"""

import re
from collections import Counter
from dataclasses import dataclass, field

from promocase.document.tree import DEEPEST
from promocase.domain.clean import clean
from promocase.ui.marks.html_tokens import Tag, tokens
from promocase.ui.marks.looks import Look, line_of, look_of
from promocase.ui.marks.marked_line import read_line

LONGEST_RICH = 300_000
"""Characters of HTML; of more, only the words are taken."""

STRONG = "strong"
"""Among what was seen: words in bold."""

_BLOCKS = frozenset(
    "address article aside blockquote body center dd div dl dt fieldset figcaption figure footer form h1 h2 "
    "h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul".split()
)
_APART = frozenset("blockquote dl h1 h2 h3 h4 h5 h6 hr ol p pre table ul".split())
"""Blocks with a blank line before and after."""

_EMPTY = frozenset("area base br col embed hr img input link meta source track wbr".split())
_SPACE = re.compile(r"[ \t\n\r\f]+")


@dataclass(slots=True)
class _List:
    number: int | None
    indent: int
    width: int = 2

    def lead(self) -> str:
        """What opens the next item."""
        mark = "- " if self.number is None else f"{self.number}. "
        self.width = len(mark)
        self.number = None if self.number is None else self.number + 1
        return " " * self.indent + mark


@dataclass(slots=True)
class _Reader:
    """Fills lines with words; each knows what opens it and how its words look."""

    looks: list[Look] = field(default_factory=lambda: [Look()])
    opened: Counter[str] = field(default_factory=Counter[str])
    lists: list[_List] = field(default_factory=list[_List])
    lines: list[str] = field(default_factory=list[str])
    lead: str = ""
    pieces: list[tuple[str, Look]] = field(default_factory=list[tuple[str, Look]])
    is_gap: bool = False
    seen: Counter[str] = field(default_factory=Counter[str])

    def read(self, text: str) -> str:
        for token in tokens(text):
            if isinstance(token, str):
                self._words(token)
            elif token.closes:
                self._closed(token.name)
            else:
                self._opened(token)
        self._end_line()
        return "\n".join(self.lines)

    def _words(self, words: str) -> None:
        look = self.looks[-1]
        if look.is_pre:
            first, *others = words.split("\n")
            self.pieces.append((first, look))
            for line in others:
                self._end_line()
                self.pieces.append((line, look))
            return
        words = _SPACE.sub(" ", words)
        if not self.pieces or self.pieces[-1][0].endswith((" ", "\t")):
            words = words.lstrip(" ")
        if words:
            self.seen[STRONG] += look.strong and not words.isspace()
            self.pieces.append((words, look))

    def _opened(self, tag: Tag) -> None:
        self.seen[tag.name] += tag.name in ("li", "table")
        self._break(tag.name)
        if tag.name == "br":
            self._end_line(keeps_blank=True)
        elif tag.name in ("ul", "ol"):
            self._open_list(tag)
        elif tag.name == "li" and self.lists:
            number = tag.attributes.get("value", "")
            if self.lists[-1].number is not None and number.isdecimal():
                self.lists[-1].number = int(number[:3])
            self.lead = self.lists[-1].lead()
        elif tag.name in ("td", "th") and self.pieces:
            self.pieces.append(("\t", Look()))
        if tag.name not in _EMPTY:
            self.opened[tag.name] += 1
            self.looks.append(look_of(self.looks[-1], tag))

    def _closed(self, name: str) -> None:
        self._break(name)
        if not self.opened[name]:
            return
        last = ""
        while last != name:
            last = self.looks.pop().tag
            self.opened[last] -= 1
            if last in ("ul", "ol") and self.lists:
                self.lists.pop()
        if name in ("ul", "ol"):
            self.lead = " " * (self.lists[-1].indent + self.lists[-1].width) if self.lists else ""

    def _open_list(self, tag: Tag) -> None:
        above = self.lists[-1] if self.lists else None
        start = tag.attributes.get("start", "1")
        number = int(start[:3]) if start.isdecimal() else 1
        indent = above.indent + above.width if above else 0
        if above and len(self.lists) >= DEEPEST:
            indent = above.indent
        self.lists.append(_List(number if tag.name == "ol" else None, indent))

    def _break(self, name: str) -> None:
        """A block begins and ends a line, and some stand apart."""
        if name in _BLOCKS:
            self._end_line()
            self.is_gap = self.is_gap or (name in _APART and not self.lists)

    def _end_line(self, *, keeps_blank: bool = False) -> None:
        line = line_of(self.pieces)
        self.pieces = []
        if line:
            if self.is_gap and self.lines and self.lines[-1]:
                self.lines.append("")
            self.lines.append(self.lead + line)
            self.lead = " " * (self.lists[-1].indent + self.lists[-1].width) if self.lists else ""
            self.is_gap = False
        elif keeps_blank and not self.lists:
            self.is_gap = True


@dataclass(frozen=True, slots=True)
class Pasted:
    """Words as they are typed here, and whether they say more than plain text would."""

    text: str
    says_more: bool = False


def from_html(text: str) -> Pasted:
    """Every word of it; of a huge text nothing but the words."""
    if len(text) > LONGEST_RICH:
        return Pasted(_bare(text))
    reader = _Reader()
    words = clean(reader.read(text)).strip("\n")
    is_drawn = reader.seen["table"] or "mso-list" in text
    return Pasted(words, not is_drawn and bool(reader.seen["li"] or reader.seen[STRONG]))


def words_of_html(text: str) -> str:
    """The words alone, without marks, a line for each block."""
    if len(text) > LONGEST_RICH:
        return _bare(text)
    return "\n".join(read_line(line).words.strip() for line in from_html(text).text.split("\n"))


def _bare(text: str) -> str:
    return clean("".join(token for token in tokens(text) if isinstance(token, str))).strip()
