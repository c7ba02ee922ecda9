"""A page's text as a typesetter's hand leaves it (`hand.py`), whoever wrote it.

The one place that does so: what stands between the tags of a page, a block at a time, since a quotation mark
may open in bold words and close in plain ones; and the few attributes that are printed.
"""

import re
from html import unescape

from promocase.document.page.hand import signs_of, typeset

_TAG = re.compile(r"(<[^>]*>)")
_INLINE = re.compile(r"</?(?:a|b|strong|em|bdi|span|sup)\b")
_SPOKEN = re.compile(r'<\w+\b[^>]*\blang="([^"]+)"')
_PRINTED = re.compile(r'\b(data-(?:name|footer))="([^"]*)"')


def typed_page(html: str, language: str) -> str:
    """The same page, each passage by the language it is in; its head, and what is no text, as they were."""
    head, body, page = html.partition("<body")
    return head + typed(body + page, language)


def typed(html: str, language: str) -> str:
    """The same of a part of a body that tears no block apart."""
    parts = _TAG.split(html)
    block: list[int] = []
    spoken = language
    for at, part in enumerate(parts):
        if at % 2 == 0:
            block.append(at)
        elif not _INLINE.match(part):
            _set(parts, block, spoken)
            block, found = [], _SPOKEN.match(part)
            spoken = found[1] if found else language
            if "data-" in part:
                parts[at] = _PRINTED.sub(lambda found: _attribute(found, language), part)
    _set(parts, block, spoken)
    return "".join(parts)


def _set(parts: list[str], block: list[int], language: str) -> None:
    """The texts of one block in place, each with what its own signs are set as."""
    texts = [unescape(parts[at]) for at in block]
    whole = "".join(texts)
    if not whole.strip() or (done := signs_of(whole, language)) == list(whole):
        return
    start = 0
    for at, text in zip(block, texts, strict=True):
        parts[at] = _escaped("".join(done[start : start + len(text)]))
        start += len(text)


def _attribute(found: re.Match[str], language: str) -> str:
    value = _escaped(typeset(unescape(found[2]), language)).replace('"', "&#34;")
    return f'{found[1]}="{value}"'


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
