"""Prose as safe HTML: escaped here, and cleaned once more by nh3, which lets nothing else through."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import groupby

import nh3
from markupsafe import Markup

from promocase.document.blocks import Block, Listing, Paragraph, Prose, Run
from promocase.document.direction import runs_left, with_islands
from promocase.document.language import language_of
from promocase.document.page import hand

REMEMBERED = 4096
"""Texts; a case of 40 pages has some eight hundred."""

_RTL, _LTR = ' dir="rtl"', ' dir="ltr"'
_TAGS = {"p", "br", "strong", "em", "ul", "ol", "li", "a", "span"}
_SCHEMES = {"https", "mailto"}


@lru_cache(REMEMBERED)
def html(prose: Prose, around: str = "en") -> Markup:
    """Paragraphs and lists; `around` is the language of the document. Remembered, as texts rarely change."""
    if not prose:
        return Markup()
    return _cleaned("\n".join(_block(block, around) for block in prose.blocks))


def joined(parts: Iterable[Markup]) -> Markup:
    """Several pieces below one another, the blank ones left out."""
    return Markup("\n").join(part for part in parts if part)


def _block(block: Block, around: str, kept: str = "") -> str:
    """`kept` is the way to be said where what is around it may run the other way."""
    return _paragraph(block, around, kept) if isinstance(block, Paragraph) else _listing(block, around, kept)


def _kept(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """The last word of a paragraph in company."""
    *first, last = runs
    return (*first, replace(last, text=hand.kept(last.text)))


def _paragraph(block: Paragraph, around: str, kept: str) -> str:
    return f"<p{_way(block) or kept}{_spoken((block,), around)}>{_inline(_kept(block.runs))}</p>"


def _way(*blocks: Block) -> str:
    """An attribute for what runs from right to left, by its first words."""
    return _RTL if runs_left(Prose(blocks).text) else ""


def _spoken(blocks: tuple[Block, ...], around: str) -> str:
    """An attribute for what is plainly in another language."""
    language = language_of(Prose(blocks).text, around)
    return f' lang="{language}"' if language else ""


def _listing(block: Listing, around: str, kept: str) -> str:
    bare = ["<li"] * len(block.items)
    if not block.numbers:
        return _list("ul", "", bare, block, around, kept)
    first = block.numbers[0]
    if block.numbers == tuple(range(first, first + len(block.numbers))):
        return _list("ol", f' start="{first}"' if first != 1 else "", bare, block, around, kept)
    valued = [f'<li value="{number}"' for number in block.numbers]
    return _list("ol", "", valued, block, around, kept)


def _list(tag: str, start: str, opened: list[str], block: Listing, around: str, kept: str) -> str:
    ways = [_way(*item) for item in block.items]
    kept = _LTR if any(ways) else kept
    items = "\n".join(
        f"{li}{way or kept}{_spoken(item, around)}>{_item(item, around, kept)}</li>"
        for li, way, item in zip(opened, ways, block.items, strict=True)
    )
    return f"<{tag}{ways[0] or kept}{start}>\n{items}\n</{tag}>"


def _item(blocks: tuple[Block, ...], around: str, kept: str) -> str:
    """A lone paragraph needs no tags of its own."""
    lone = sum(isinstance(block, Paragraph) for block in blocks) < 2
    return "\n".join(
        _inline(block.runs) if lone and isinstance(block, Paragraph) else _block(block, around, kept)
        for block in blocks
    )


def _inline(runs: Iterable[Run]) -> str:
    """Neighbours that are set alike share their tags, so that one link stays one link."""
    runs = tuple(runs)
    if runs_left("".join(run.text for run in runs)):
        runs = tuple(replace(run, text=with_islands(run.text)) for run in runs)
    return "".join(_linked(href, list(same)) for href, same in groupby(runs, lambda run: run.href))


def _linked(href: str, runs: list[Run]) -> str:
    inner = "".join(_weighted(runs))
    return f'<a href="{_escaped(href)}">{inner}</a>' if href else inner


def _weighted(runs: list[Run]) -> Iterator[str]:
    for strong, same in groupby(runs, lambda run: run.strong):
        inner = "".join(_leaning(list(same)))
        yield f"<strong>{inner}</strong>" if strong else inner


def _leaning(runs: list[Run]) -> Iterator[str]:
    for em, same in groupby(runs, lambda run: run.em):
        inner = _escaped("".join(run.text for run in same)).replace("\n", "<br>\n")
        yield f"<em>{inner}</em>" if em else inner


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def _cleaned(text: str) -> Markup:
    safe = nh3.clean(
        text,
        tags=_TAGS,
        attributes={
            "a": {"href"},
            "ol": {"start", "dir"},
            "ul": {"dir"},
            "li": {"value", "dir", "lang"},
            "p": {"dir", "lang"},
            "span": {"class"},
        },
        url_schemes=_SCHEMES,
        link_rel=None,
    )
    return Markup(safe)
