"""Prose as safe HTML: escaped here, and cleaned once more by nh3, which lets nothing else through."""

from collections.abc import Iterable, Iterator
from itertools import groupby

import nh3
from markupsafe import Markup

from promocase.document.blocks import Block, Listing, Paragraph, Prose, Run
from promocase.document.material import Passage

LONGEST_RUN = 560
"""Characters: eight lines, the most a reader in a hurry takes in as one."""

LONGEST_SMALL = 1000
"""The same for small print."""

BETWEEN = "\N{THIN SPACE} "
"""Before the next small label in a paragraph."""

_TAGS = {"p", "br", "strong", "em", "ul", "ol", "li", "a", "span"}
_SCHEMES = {"https", "mailto"}


def html(prose: Prose, label: str = "") -> Markup:
    """Paragraphs and lists, the first opened by a small label where there is one."""
    if not prose:
        return Markup()
    first, *others = prose.blocks
    if not label:
        opening = _block(first)
    elif isinstance(first, Paragraph):
        opening = f"<p>{_mark(label)} {_inline(first.runs)}</p>"
    else:
        opening = f"<p>{_mark(label)} </p>{_block(first)}"
    return _cleaned("\n".join((opening, *map(_block, others))), right_to_left=prose.right_to_left)


def stack(passages: Iterable[Passage]) -> Markup:
    """Each passage by itself, below the one before."""
    return joined(html(each.prose, each.label) for each in passages)


def joined(parts: Iterable[Markup]) -> Markup:
    """Several pieces below one another, the blank ones left out."""
    return Markup("\n").join(part for part in parts if part)


def small_print(passages: Iterable[Passage]) -> Markup:
    return run_on(passages, LONGEST_SMALL)


def run_on(passages: Iterable[Passage], most: int = LONGEST_RUN) -> Markup:
    """Passages in as few paragraphs as read well: lists, and what is long, stand by themselves."""
    groups: list[list[Passage]] = []
    for passage in filter(lambda each: each.prose, passages):
        if groups and all(map(_is_one, (groups[-1][-1], passage))) and _length(*groups[-1], passage) <= most:
            groups[-1].append(passage)
        else:
            groups.append([passage])
    return joined(map(_paragraph, groups))


def _paragraph(passages: list[Passage]) -> Markup:
    if len(passages) == 1:
        return html(passages[0].prose, passages[0].label)
    return _cleaned(f"<p>{BETWEEN.join(map(_opened, passages))}</p>")


def _opened(passage: Passage) -> str:
    words = "".join(_inline(block.runs) for block in passage.prose.blocks if isinstance(block, Paragraph))
    return f"{_mark(passage.label)} {words}" if passage.label else words


def _is_one(passage: Passage) -> bool:
    """A single paragraph that runs from left to right."""
    blocks = passage.prose.blocks
    return len(blocks) == 1 and isinstance(blocks[0], Paragraph) and not passage.prose.right_to_left


def _length(*passages: Passage) -> int:
    return len(BETWEEN.join(f"{each.label} {each.prose.text}".lstrip() for each in passages))


def _mark(label: str) -> str:
    return f'<span class="run">{_escaped(label)}</span>'


def _block(block: Block) -> str:
    return f"<p>{_inline(block.runs)}</p>" if isinstance(block, Paragraph) else _listing(block)


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
