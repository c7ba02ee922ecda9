"""Tables that can be stacked: each cell bears the head of its column, for a screen too narrow for columns.

What a head says stands in an attribute, where it is never read as a rule or as markup.
"""

import re
from html import unescape

from promocase.document.direction import ISOLATES

_TABLE = re.compile(r"<table\b.*?</table>", re.DOTALL)
_HEAD = re.compile(r'<th scope="col"[^>]*>(.*?)</th>', re.DOTALL)
_ROW = re.compile(r"<tr\b.*?</tr>", re.DOTALL)
_CELL = re.compile(r"<td(?=[\s>])|<th(?=[\s>])")
_NO_WORDS = re.compile(f"<[^>]*>|[\u00ad\u200b{ISOLATES}]")


def with_heads(page: str) -> str:
    """The same page; its tables hold no other tables."""
    return _TABLE.sub(lambda found: _told(found[0]), page)


def _told(table: str) -> str:
    heads = [_attribute(head) for head in _HEAD.findall(table)]
    return _ROW.sub(lambda row: row[0] if 'scope="col"' in row[0] else _row(row[0], heads), table)


def _row(row: str, heads: list[str]) -> str:
    left = iter(heads)

    def cell(found: re.Match[str]) -> str:
        head = next(left, "")
        return f'{found[0]} data-head="{head}"' if head else found[0]

    return _CELL.sub(cell, row)


def _attribute(head: str) -> str:
    words = " ".join(unescape(_NO_WORDS.sub("", head)).split())
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
