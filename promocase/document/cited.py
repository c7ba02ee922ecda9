"""Which evidence the sections of a paper mark: what none of them marks needs no number and no entry."""

from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from typing import Protocol, cast

from promocase.document.blocks import Prose
from promocase.document.material import Ref


class Built(Protocol):
    """A section as far as it is asked here."""

    @property
    def body(self) -> object: ...


def marked(sections: Sequence[Built]) -> dict[str, int]:
    """New numbers by id, from 1, as they are met; what page one alone names comes after all others."""
    met = [list(_ids(each.body)) for each in sections]
    ids = (id for found in (*met[1:], *met[:1]) for id in found)
    return {id: number for number, id in enumerate(dict.fromkeys(ids), 1)}


def _ids(body: object) -> Iterator[str]:
    """Of the marks in anything a builder made; a person's words hold none."""
    if isinstance(body, Ref):
        yield body.id
    elif isinstance(body, tuple):
        for each in cast(tuple[object, ...], body):
            yield from _ids(each)
    elif is_dataclass(body) and not isinstance(body, Prose):
        for field in fields(body):
            yield from _ids(getattr(body, field.name))
