"""Numbers of pages within the text of others ("page 7"), as they stand in remembered pages.

A counter of another page is known once all pages are set. Here the number is written into the piece that
shows it, so that a page with another number in it is another page.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from promocase.document.page.pieces import Part, Pieces

RESOLVED = """
.page-of .number::after { content: attr(data-page); }
.page-of.unknown { visibility: hidden; }
"""
"""In place of the counter (`base.css`); what names a page that is not set yet waits unseen."""

_TARGET = re.compile(r'data-at="#([^"]+)"')
_LINK = re.compile(r'class="page-of" href="#([^"]+)"')


def targets(page: Pieces) -> frozenset[str]:
    """The anchors whose pages are named."""
    return frozenset(name for part in page.parts for name in _TARGET.findall(part.html))


def numbered(page: Pieces, numbers: Mapping[str, int]) -> tuple[Part, ...]:
    """The pieces with the numbers of those pages, as far as they are known."""
    return tuple(_numbered(part, numbers) if "data-at" in part.html else part for part in page.parts)


def _numbered(part: Part, numbers: Mapping[str, int]) -> Part:
    def link(found: re.Match[str]) -> str:
        is_known = found[1] in numbers
        return found[0] if is_known else found[0].replace("page-of", "page-of unknown")

    def target(found: re.Match[str]) -> str:
        return f'{found[0]} data-page="{numbers[found[1]]}"' if found[1] in numbers else found[0]

    def filled(html: str) -> str:
        return _TARGET.sub(target, _LINK.sub(link, html))

    return replace(
        part, opening=filled(part.opening), rows=tuple(map(filled, part.rows)), closing=filled(part.closing)
    )
