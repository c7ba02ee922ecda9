"""What one document may know of a record: only the chosen items, and for an edition others read, nothing
private.

The cut is made before anything is set or sent to the worker, and it follows the Field declarations, so that
a field declared private tomorrow is kept back by itself.
"""

from dataclasses import dataclass, replace
from functools import cache
from typing import Any, TypeVar

from promocase.document.editions import Edition
from promocase.domain.choice import Consent
from promocase.domain.field import Form, blank_of, fields_of
from promocase.domain.item import Item
from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.checkin import CheckIn
from promocase.domain.kinds.competency import Competency
from promocase.domain.kinds.feedback import Feedback
from promocase.domain.kinds.goal import Action, Goal, Vision
from promocase.domain.kinds.initiative import Initiative
from promocase.domain.kinds.paydata import MarketPay, OwnPay
from promocase.domain.kinds.profile import Profile
from promocase.domain.record import Record
from promocase.errors import PromocaseError

AnyItem = TypeVar("AnyItem", bound=Item)


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The profile, one case, and of each kind the items chosen in it, in the case's order."""

    edition: str
    profile: Profile
    case: Case
    visions: tuple[Vision, ...] = ()
    goals: tuple[Goal, ...] = ()
    actions: tuple[Action, ...] = ()
    accomplishments: tuple[Accomplishment, ...] = ()
    competencies: tuple[Competency, ...] = ()
    feedback: tuple[Feedback, ...] = ()
    checkins: tuple[CheckIn, ...] = ()
    own_pay: tuple[OwnPay, ...] = ()
    market_pay: tuple[MarketPay, ...] = ()
    initiatives: tuple[Initiative, ...] = ()


def excerpt(record: Record, case_id: str, edition: Edition) -> Excerpt:
    """Linear in the record, a look-up an item; raises PromocaseError for a case that is not there."""
    case = record.find(Case, case_id)
    if case is None:
        raise PromocaseError("This case is no longer in the record.", "Choose another case.")
    chosen = {kind: _chosen(record, kind, ids) for kind, ids in _choices(case)}
    chosen[OwnPay.KEY] = record.own_pay if case.show_own_pay else ()
    known = {item.id for items in chosen.values() for item in items}
    clear = _public if edition.shareable else _as_is
    parts: dict[str, Any] = {
        kind: tuple(item for each in items if (item := clear(_linked(each, known))) is not None)
        for kind, items in chosen.items()
    }
    profile = _fields_public(record.profile) if edition.shareable else record.profile
    return Excerpt(edition.key, profile, _case(case, edition), **parts)


def _case(case: Case, edition: Edition) -> Case:
    """The case with its choices as they are, and without what is private or came after it."""
    if not edition.shareable:
        return case
    later: dict[str, Any] = {
        name: blank_of(Case, name) for name in ("name", "outcome", "agreed", "agreed_by")
    }
    return replace(_fields_public(case), **later)


def _choices(case: Case) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple(
        (field.target, getattr(case, field.name)) for field in fields_of(Case) if field.form is Form.REFS
    )


def _chosen(record: Record, kind: str, ids: tuple[str, ...]) -> tuple[Any, ...]:
    wanted = set(ids)
    by_id = {item.id: item for item in record.of(kind) if item.id in wanted}
    return tuple(by_id[id] for id in dict.fromkeys(ids) if id in by_id)


def _linked(item: AnyItem, known: set[str]) -> AnyItem:
    """The item with references only to what the document holds."""
    changes: dict[str, Any] = {}
    for field in fields_of(type(item)):
        if field.form is Form.REFS:
            ids = getattr(item, field.name)
            if any(id not in known for id in ids):
                changes[field.name] = tuple(id for id in ids if id in known)
    return replace(item, **changes) if changes else item


def _as_is(item: AnyItem) -> AnyItem | None:
    return item


def _public(item: Item) -> Item | None:
    """The item as others may see it, or None."""
    if type(item).PRIVATE:
        return None
    item = _fields_public(item)
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


def _fields_public(item: AnyItem) -> AnyItem:
    """Every private field blank again, in nested items too."""
    changes: dict[str, Any] = {name: blank_of(type(item), name) for name in _private_names(type(item))}
    for field in fields_of(type(item)):
        if field.form is Form.MANY and field.name not in changes:
            children = getattr(item, field.name)
            changes[field.name] = (
                () if field.nested.PRIVATE else tuple(_fields_public(child) for child in children)
            )
    return replace(item, **changes) if changes else item


@cache
def _private_names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields_of(kind) if field.private)
