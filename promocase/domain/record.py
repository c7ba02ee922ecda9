"""Everything a person keeps."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from promocase.domain.chosen import Chosen, with_ids
from promocase.domain.item import Item
from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.checkin import CheckIn
from promocase.domain.kinds.competency import Competency
from promocase.domain.kinds.feedback import Feedback
from promocase.domain.kinds.goal import Action, Goal, Vision
from promocase.domain.kinds.initiative import Initiative
from promocase.domain.kinds.paydata import MarketPay, OwnPay
from promocase.domain.kinds.person import Person
from promocase.domain.kinds.profile import Profile

KINDS: dict[str, type[Item]] = {
    kind.KEY: kind
    for kind in (
        Profile,
        Vision,
        Goal,
        Action,
        Accomplishment,
        Competency,
        Feedback,
        Person,
        CheckIn,
        OwnPay,
        MarketPay,
        Initiative,
        Case,
    )
}
"""Every kind by its key, in the order of the walk."""

HORIZONS = (1, 3, 5)
"""Years ahead that a vision looks."""


@dataclass(frozen=True, slots=True)
class Record:
    """One tuple per kind, each in the person's order; ``profile`` is always exactly one."""

    profile: Profile
    visions: tuple[Vision, ...] = ()
    goals: tuple[Goal, ...] = ()
    actions: tuple[Action, ...] = ()
    accomplishments: tuple[Accomplishment, ...] = ()
    competencies: tuple[Competency, ...] = ()
    feedback: tuple[Feedback, ...] = ()
    people: tuple[Person, ...] = ()
    checkins: tuple[CheckIn, ...] = ()
    own_pay: tuple[OwnPay, ...] = ()
    market_pay: tuple[MarketPay, ...] = ()
    initiatives: tuple[Initiative, ...] = ()
    cases: tuple[Case, ...] = ()

    def of(self, kind: str) -> tuple[Any, ...]:
        """The items of a kind; for the profile a tuple of one."""
        return (self.profile,) if kind == Profile.KEY else getattr(self, kind)

    def find(self, kind: str, id: str) -> Any:
        """The item with that id, or None. Linear in the items of the kind."""
        return next((item for item in self.of(kind) if item.id == id), None)

    def chosen(self, case: Case) -> Chosen:
        """What the case chose. Linear in the kinds it chooses from."""
        return Chosen({key: with_ids(self.of(key), getattr(case, key)) for key in Case.CHOICES})

    def started(self, case: Case) -> Case:
        """A new case with what every case starts from: where the person wants to be."""
        return replace(case, visions=tuple(vision.id for vision in self.visions))

    def replaced(self, kind: str, items: tuple[Any, ...]) -> "Record":
        """This record with other items of one kind."""
        changes: dict[str, Any] = {kind: items[0] if kind == Profile.KEY else items}
        return replace(self, **changes)


def with_fixed(record: Record) -> Record:
    """The record with its three visions in order, whatever of them was there."""
    known = {vision.id: vision for vision in record.visions}
    ids = [f"vision-{years}" for years in HORIZONS]
    return replace(record, visions=tuple(known.get(id, Vision(id=id)) for id in ids))


def blank_record(new_id: Callable[[], str], now: datetime) -> Record:
    """A new record: an empty profile, three empty visions, and one case to tick things into."""
    stamped: dict[str, Any] = {"created": now, "changed": now}
    visions = tuple(Vision(id=f"vision-{years}", **stamped) for years in HORIZONS)
    record = Record(profile=Profile(id=Profile.KEY, **stamped), visions=visions)
    return replace(record, cases=(record.started(Case(id=new_id(), **stamped)),))
