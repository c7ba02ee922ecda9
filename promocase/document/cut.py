"""An excerpt cut down to what its edition may know.

The cut is made before anything is set or sent to the worker, and it follows the Field declarations, so that
a field declared private tomorrow is kept back by itself. What stays of the private is what an edition names.
"""

from dataclasses import dataclass, replace
from functools import cache
from typing import Any, TypeVar

from promocase.document.excerpt import Excerpt
from promocase.domain.choice import Consent
from promocase.domain.content import value_of
from promocase.domain.field import Field, Form, blank_of, fields_of
from promocase.domain.item import Item
from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.competency import Competency
from promocase.domain.kinds.feedback import Feedback
from promocase.domain.kinds.paper import Paper
from promocase.domain.kinds.profile import Profile
from promocase.domain.record import KINDS

Kept = TypeVar("Kept", bound=Item)

LATER = ("name", "outcome", "agreed", "agreed_by")
"""Of a case: what is for the writer's own eye, or came after the document."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What may be known: kinds by key beside profile and case, and private fields as "kind.field".

    Naming a private list ("cases.objections") means all that stands in it.
    """

    kinds: frozenset[str]
    private: frozenset[str] = frozenset()
    is_for_writer: bool = False


def private_fields() -> frozenset[str]:
    """Every private field of the record as "kind.field"."""
    return frozenset(f"{key}.{field.name}" for key, kind in KINDS.items() for field in _private(kind))


def is_for_writer(kind: type[Item], field: Field) -> bool:
    """Does it stay with the person who writes, whatever the edition for others? A released one does not."""
    return field.private or kind.PRIVATE or (kind is Case and field.name in LATER)


def cut(excerpt: Excerpt, reach: Reach) -> Excerpt:
    """The excerpt with everything beyond the reach blank or gone."""
    given = {
        key: getattr(excerpt, key) if key in reach.kinds else ()
        for key in KINDS
        if key not in (Profile.KEY, Case.KEY, Paper.KEY)
    }
    known = {item.id for items in given.values() for item in items}
    parts: dict[str, Any] = {
        key: tuple(item for each in items if (item := _known(_linked(each, known), reach)) is not None)
        for key, items in given.items()
    }
    profile, case = _without_private(excerpt.profile, reach), _without_private(excerpt.case, reach)
    return replace(excerpt, profile=profile, case=case if reach.is_for_writer else _as_asked(case), **parts)


def _as_asked(case: Case) -> Case:
    """The case with its choices as they are, as it stood when it was handed over."""
    later: dict[str, Any] = {name: blank_of(Case, name) for name in LATER}
    return replace(case, **later)


def _linked(item: Kept, known: set[str]) -> Kept:
    """The item with references only to what the document holds."""
    changes: dict[str, Any] = {}
    for field in fields_of(type(item)):
        if field.form is Form.REFS:
            ids = getattr(item, field.name)
            if any(id not in known for id in ids):
                changes[field.name] = tuple(id for id in ids if id in known)
    return replace(item, **changes) if changes else item


def _known(item: Item, reach: Reach) -> Item | None:
    """The item as the reader may see it, or None."""
    if type(item).PRIVATE and not any(_name(item, field) in reach.private for field in _private(type(item))):
        return None
    item = _without_private(item, reach)
    return item if reach.is_for_writer else _tactful(item)


def _tactful(item: Item) -> Item | None:
    """What the person themselves has decided about showing it to others."""
    if isinstance(item, Accomplishment):
        return _confidential(item) if item.confidential else item
    if isinstance(item, Feedback):
        return _consented(item)
    if isinstance(item, Competency) and not item.show_gap:
        return replace(item, gap="", plan="", plan_due=blank_of(Competency, "plan_due"))
    return item


def _confidential(item: Accomplishment) -> Accomplishment | None:
    """Only the wording that may be shown, and which competencies it speaks for."""
    if not item.redacted.strip():
        return None
    return Accomplishment(
        id=item.id, confidential=True, redacted=item.redacted, competencies=item.competencies
    )


def _consented(item: Feedback) -> Feedback | None:
    if item.consent is Consent.NAMED:
        return item
    return replace(item, source="") if item.consent is Consent.UNNAMED else None


def _without_private(item: Kept, reach: Reach) -> Kept:
    """Every private field that is not named is blank again, in nested items too."""
    private = _private(type(item))
    named = {f.name for f in private if _name(item, f) in reach.private or _is_released(item, f)}
    changes: dict[str, Any] = {
        field.name: blank_of(type(item), field.name) for field in private if field.name not in named
    }
    for field in fields_of(type(item)):
        if field.form is Form.MANY and field.name not in changes and field.name not in named:
            children = getattr(item, field.name)
            changes[field.name] = (
                () if field.nested.PRIVATE else tuple(_without_private(child, reach) for child in children)
            )
    return replace(item, **changes) if changes else item


def _is_released(item: Item, field: Field) -> bool:
    """Has the person set the flag that lets it be printed?"""
    return bool(field.released_by) and value_of(item, field.released_by) is True


def _name(item: Item, field: Field) -> str:
    return f"{type(item).KEY}.{field.name}"


@cache
def _private(kind: type[Item]) -> tuple[Field, ...]:
    """The private fields of a kind; in a private kind every field."""
    return tuple(field for field in fields_of(kind) if field.private or kind.PRIVATE)
