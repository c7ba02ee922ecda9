"""Prose as safe HTML: escaped here, and cleaned once more by nh3, which lets nothing else through."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

import nh3
from markupsafe import Markup

from promocase.document.blocks import Block, Listing, Paragraph, Prose, Run
from promocase.document.page import hand

_TAGS = {"p", "br", "strong", "em", "ul", "ol", "li", "a", "span"}
_SCHEMES = {"https", "mailto"}


def html(prose: Prose) -> Markup:
    """Paragraphs and lists."""
    if not prose:
        return Markup()
    return _cleaned("\n".join(map(_block, prose.blocks)), right_to_left=prose.right_to_left)


def joined(parts: Iterable[Markup]) -> Markup:
    """Several pieces below one another, the blank ones left out."""
    return Markup("\n").join(part for part in parts if part)


def _block(block: Block) -> str:
    return f"<p>{_inline(_kept(block.runs))}</p>" if isinstance(block, Paragraph) else _listing(block)


def _kept(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """The last word of a paragraph in company."""
    *first, last = runs
    return (*first, replace(last, text=hand.kept(last.text)))


def _listing(block: Listing) -> str:
    if not block.numbers:
        return _list("ul", "", ["<li>"] * len(block.items), block)
    first = block.numbers[0]
    if block.numbers == tuple(range(first, first + len(block.numbers))):
        return _list("ol", f' start="{first}"' if first != 1 else "", ["<li>"] * len(block.items), block)
    return _list("ol", "", [f'<li value="{number}">' for number in block.numbers], block)


def _list(tag: str, start: str, opened: list[str], block: Listing) -> str:
    items = "\n".join(f"{li}{_item(item)}</li>" for li, item in zip(opened, block.items, strict=True))
    return f"<{tag}{start}>\n{items}\n</{tag}>"


def _item(blocks: tuple[Block, ...]) -> str:
    """A lone paragraph needs no tags of its own."""
    lone = sum(isinstance(block, Paragraph) for block in blocks) < 2
    return "\n".join(
        _inline(block.runs) if lone and isinstance(block, Paragraph) else _block(block) for block in blocks
    )


def _inline(runs: Iterable[Run]) -> str:
    """Neighbours that are set alike share their tags, so that one link stays one link."""
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


def _cleaned(text: str, *, right_to_left: bool = False) -> Markup:
    safe = nh3.clean(
        text,
        tags=_TAGS,
        attributes={"a": {"href"}, "ol": {"start"}, "li": {"value"}, "span": {"class"}},
        url_schemes=_SCHEMES,
        link_rel=None,
    )
    return Markup(f'<div dir="rtl">{safe}</div>' if right_to_left else safe)
