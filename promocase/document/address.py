"""Where a link may lead: out of the document only to https and mailto, and only by a plain address."""

import re

from promocase.domain.clean import clean_line


def safe_address(text: str) -> str:
    """The text as a link's address, or blank: only https and mailto lead anywhere."""
    text = clean_line(text).strip()
    is_plain = len(text) <= 2000 and not re.search(r"[\s<>\"'`{}|\\^]", text)
    return text if is_plain and re.match(r"(?i)https://[^/?#]|mailto:[^?]", text) else ""
