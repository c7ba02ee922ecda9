"""What the program has been told of a live document, so that only what changed is told again."""

from collections.abc import Hashable, Mapping, Sequence

from promocase.document.press.pages import Part, Spot

Anchors = Mapping[str, Spot]


class Told:
    """Holds the pages that the program has. Lives as long as the worker: a new one has told nothing."""

    def __init__(self) -> None:
        self._document: Hashable = None
        self._pages: tuple[bytes, ...] = ()
        self._anchors: Anchors = {}

    @property
    def count(self) -> int:
        """How many pages the program has."""
        return len(self._pages)

    def begin(self, document: Hashable) -> None:
        """Of another document nothing has been told."""
        if document != self._document:
            self._document, self._pages, self._anchors = document, (), {}

    def needed(self, number: int) -> range:
        """The pages to be told with one: those before it of which nothing is known, and it itself."""
        return range(min(number, len(self._pages)), number + 1)

    def first(self, pages: Mapping[int, bytes], anchors: Anchors) -> Part:
        """The page at work and those `needed` with it; all others are taken to be as they were."""
        known = dict(enumerate(self._pages)) | dict(pages)
        return self._part(tuple(known[number] for number in range(len(known))), {**self._anchors, **anchors})

    def whole(self, pages: Sequence[bytes], anchors: Anchors) -> Part:
        """All pages, and nothing but them."""
        return self._part(tuple(pages), anchors, is_whole=True)

    def _part(self, pages: tuple[bytes, ...], anchors: Anchors, *, is_whole: bool = False) -> Part:
        before = dict(enumerate(self._pages))
        changed = {number: page for number, page in enumerate(pages) if page != before.get(number)}
        kept = (page if number in changed else before[number] for number, page in enumerate(pages))
        self._pages, self._anchors = tuple(kept), anchors
        return Part(pages=len(pages), changed=changed, anchors=anchors, is_whole=is_whole)
