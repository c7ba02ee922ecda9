"""A person's words made safe for a page: nothing they type can break it, reach out of it, or stall it.

Markdown allows bold, italics, lists and links, and nothing else. What would make layout slow (a word
without end, a list without floor, a novel pasted whole) is bounded here, once, for every section.
"""

import re
import unicodedata
from functools import cache

import nh3
from markdown_it import MarkdownIt
from markupsafe import Markup, escape

from promocase.domain.clean import clean, clean_line

LONGEST_PROSE = 20_000
LONGEST_LINE = 500
LONGEST_WORD = 40
"""Characters; beyond it a word may be broken. WeasyPrint's own breaking of words is quadratic."""

DEEPEST = 12
MORE = " […]"
LONGEST_RUN = 560
"""Characters: eight lines, the most a reader in a hurry takes in as one."""

LONGEST_SMALL = 1000
"""The same for small print."""

BETWEEN = "\N{THIN SPACE} "
"""Before the next small label in a paragraph."""

_TAGS = {"p", "br", "strong", "em", "ul", "ol", "li", "a"}
_SCHEMES = {"https", "mailto"}
_LONG_WORD = re.compile(rf"(?:&#?\w{{1,8}};|[^\s<>&\u2e80-\uffff]){{{LONGEST_WORD},}}")
_TAG = re.compile(r"<[^>]*>")
_ONE = re.compile(r"<p>(?:(?!</?(?:p|ul|ol|div)>).)*</p>", re.DOTALL)
_PIECE = re.compile(r"(?:&#?\w{1,8};|[^&]){1,20}")
_QUOTES = "\"'“”„‟‘’«»"


def prose(text: str) -> Markup:
    """Markdown as safe HTML in paragraphs and lists; blank for blank text."""
    text = _bounded(clean(text).strip(), LONGEST_PROSE)
    if not text:
        return Markup()
    html = nh3.clean(
        _markdown().render(text),
        tags=_TAGS,
        attributes={"a": {"href"}, "ol": {"start"}},
        url_schemes=_SCHEMES,
        link_rel=None,
    )
    html = _soft_html(html).strip()
    return Markup(f'<div dir="rtl">{html}</div>' if is_right_to_left(text) else html)


def joined(*parts: Markup) -> Markup:
    """Several proses below one another, the blank ones left out."""
    return Markup("\n").join(part for part in parts if part)


def labelled_line(label: str, text: str) -> Markup:
    """The same for one line of plain text."""
    return Markup(f'<p><span class="run">{escape(label)}</span> {escape(text)}</p>') if text else Markup()


def run_on(*parts: Markup, most: int = LONGEST_RUN) -> Markup:
    """Several proses in as few paragraphs as read well: lists, and what is long, stand by themselves."""
    blocks: list[str] = []
    for part in filter(None, map(str, parts)):
        both = f"{blocks[-1][:-4]}{BETWEEN}{part[3:]}" if blocks and _ONE.fullmatch(part) else ""
        if both and _ONE.fullmatch(both) and len(_TAG.sub("", both)) <= most:
            blocks[-1] = both
        else:
            blocks.append(part)
    return Markup("\n".join(blocks))


def line(text: str) -> str:
    """One line of plain text, still to be escaped by the template."""
    return soft(_bounded(clean_line(text).strip(), LONGEST_LINE))


def spoken(text: str) -> str:
    """Words said by somebody, without quotation marks of their own; line ends stay."""
    text = _bounded(clean(text).strip(), LONGEST_PROSE // 4)
    while len(text) > 1 and text[0] in _QUOTES and text[-1] in _QUOTES:
        text = text[1:-1].strip()
    return soft(text)


def labelled(label: str, text: str) -> Markup:
    """A prose whose first paragraph opens with a small label."""
    html = str(prose(text))
    if not html:
        return Markup()
    mark = f'<span class="run">{escape(label)}</span> '
    opening = re.match(r'(?:<div dir="rtl">)?<p>', html)
    return Markup(
        html[: opening.end()] + mark + html[opening.end() :] if opening else f"<p>{mark}</p>" + html
    )


def soft(text: str) -> str:
    """The text with places to break in words that are too long for any column."""
    return re.sub(rf"[^\s\u2e80-\uffff]{{{LONGEST_WORD},}}", lambda found: _pieces(found[0]), text)


def is_right_to_left(text: str) -> bool:
    """By the first letter that has a direction."""
    for char in text[:200]:
        kind = unicodedata.bidirectional(char)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False


def safe_address(text: str) -> str:
    """The text as a link's address, or blank: only https and mailto lead anywhere."""
    text = clean_line(text).strip()
    is_plain = len(text) <= 2000 and not re.search(r"[\s<>\"'`{}|\\^]", text)
    return text if is_plain and re.match(r"(?i)https://[^/?#]|mailto:[^?]", text) else ""


def address(text: str) -> str:
    """An address as it is spoken: without the scheme, and free to break at its strokes."""
    whole = _bounded(clean_line(text).strip(), LONGEST_LINE).removeprefix("https://").rstrip("/")
    return "/\u200b".join(soft(part) for part in whole.split("/"))


def _soft_html(html: str) -> str:
    parts = re.split(r"(<[^>]*>)", html)
    return "".join(
        part if part.startswith("<") else _LONG_WORD.sub(lambda m: _pieces(m[0]), part) for part in parts
    )


def _pieces(word: str) -> str:
    return (
        "\u200b".join(_PIECE.findall(word))
        if "&" in word
        else "\u200b".join(word[at : at + 20] for at in range(0, len(word), 20))
    )


def _bounded(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    kept = text[:most]
    whole, space, _ = kept.rpartition(" ")
    return (whole if space and len(whole) > most // 2 else kept).rstrip() + MORE


@cache
def _markdown() -> MarkdownIt:
    markdown = MarkdownIt("commonmark", {"html": False, "breaks": True, "maxNesting": DEEPEST})
    left_out = ["code", "fence", "blockquote", "hr", "heading", "lheading", "html_block", "reference"]
    return markdown.disable(left_out).disable(["image", "html_inline", "backticks", "autolink"])
