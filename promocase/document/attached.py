"""The files that hang on an excerpt's evidence: fetched before a job leaves, and no others."""

from collections.abc import Callable

from promocase.document.excerpt import Excerpt
from promocase.domain.item import Attachment
from promocase.errors import PromocaseError
from promocase.phrase import phrase

Fetch = Callable[[str], bytes]
"""The bytes kept under a digest; PromocaseError if they are not there."""

MOST = 250_000_000
"""Bytes of all files together; what is larger is no longer sent or opened by anybody."""


def attached(excerpt: Excerpt) -> dict[str, Attachment]:
    """The file of each piece of evidence that has one, by the evidence's id."""
    given = (each for item in (*excerpt.accomplishments, *excerpt.competencies) for each in item.evidence)
    return {each.id: each.attachment for each in given if each.attachment is not None}


def files_of(excerpt: Excerpt, fetch: Fetch) -> dict[str, bytes]:
    """The bytes by digest, without those that are not in the record; PromocaseError for more than MOST."""
    sizes = {each.digest: each.size for each in attached(excerpt).values()}
    if sum(sizes.values()) > MOST:
        raise PromocaseError(
            phrase("The evidence takes more than {most} MB together.", most=MOST // 1_000_000),
            phrase("Put links in place of the largest files, or choose fewer items for this case."),
        )
    found = {digest: _fetched(digest, fetch) for digest in sizes}
    return {digest: data for digest, data in found.items() if data is not None}


def _fetched(digest: str, fetch: Fetch) -> bytes | None:
    """None for a file of which only the name was kept: a package says so, and holds the others."""
    try:
        return fetch(digest)
    except PromocaseError:
        return None
