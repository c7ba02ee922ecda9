"""Everything a person keeps."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import overload

from promocase.domain.chosen import Chosen, with_ids
from promocase.domain.content import ids_of, made
from promocase.domain.item import Item, Kind
from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.checkin import CheckIn
from promocase.domain.kinds.competency import Competency
from promocase.domain.kinds.duty import Duty
from promocase.domain.kinds.feedback import Feedback
from promocase.domain.kinds.goal import Action, Goal, Vision
from promocase.domain.kinds.initiative import Initiative
from promocase.domain.kinds.paper import Paper
from promocase.domain.kinds.paydata import MarketPay, OwnPay
from promocase.domain.kinds.person import Person
from promocase.domain.kinds.profile import Profile

KINDS: dict[str, type[Item]] = {
    kind.KEY: kind
    for kind in (
        Profile,
        Duty,
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
        Paper,
    )
}
"""Every kind by its key, in the order of the walk."""

HORIZONS = (1, 3, 5)
"""Years ahead that a vision looks."""


@dataclass(frozen=True, slots=True)
class Record:
    """One tuple per kind, each in the person's order; ``profile`` is always exactly one."""

    profile: Profile
    duties: tuple[Duty, ...] = ()
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
    papers: tuple[Paper, ...] = ()

    @overload
    def of(self, kind: type[Kind]) -> tuple[Kind, ...]: ...
    @overload
    def of(self, kind: str) -> tuple[Item, ...]: ...
    def of(self, kind: type[Item] | str) -> tuple[Item, ...]:
        """The items of a kind, given by its class or its key; for the profile a tuple of one."""
        key = kind if isinstance(kind, str) else kind.KEY
        return (self.profile,) if key == Profile.KEY else getattr(self, key)

    @overload
    def find(self, kind: type[Kind], id: str) -> Kind | None: ...
    @overload
    def find(self, kind: str, id: str) -> Item | None: ...
    def find(self, kind: type[Item] | str, id: str) -> Item | None:
        """The item with that id, or None. Linear in the items of the kind."""
        return next((item for item in self.of(kind) if item.id == id), None)

    def chosen(self, case: Case) -> Chosen:
        """What the case chose. Linear in the kinds it chooses from."""
        return Chosen({key: with_ids(self.of(key), ids_of(case, key)) for key in Case.CHOICES})

    def started(self, case: Case) -> Case:
        """A new case with what every case starts from: where the person wants to be."""
        return replace(case, visions=tuple(vision.id for vision in self.visions))

    @overload
    def replaced(self, kind: type[Kind], items: tuple[Kind, ...]) -> "Record": ...
    @overload
    def replaced(self, kind: str, items: tuple[Item, ...]) -> "Record": ...
    def replaced(self, kind: type[Item] | str, items: tuple[Item, ...]) -> "Record":
        """This record with other items of one kind."""
        key = kind if isinstance(kind, str) else kind.KEY
        changes: dict[str, object] = {key: items[0] if key == Profile.KEY else items}
        return replace(self, **changes)


def record_of(items: Mapping[str, Iterable[Item]]) -> Record:
    """The record of these items by the keys of their kinds; ValueError but for exactly one profile."""
    (profile,) = items[Profile.KEY]
    lists = {key: tuple(found) for key, found in items.items() if key != Profile.KEY}
    return made(Record, {Profile.KEY: profile, **lists})


def with_fixed(record: Record) -> Record:
    """The record with its three visions in order, whatever of them was there."""
    known = {vision.id: vision for vision in record.visions}
    ids = [f"vision-{years}" for years in HORIZONS]
    return replace(record, visions=tuple(known.get(id, Vision(id=id)) for id in ids))


def blank_record(new_id: Callable[[], str], now: datetime) -> Record:
    """A new record: an empty profile, three empty visions, and one case to tick things into."""
    visions = tuple(Vision(id=f"vision-{years}", created=now, changed=now) for years in HORIZONS)
    record = Record(profile=Profile(id=Profile.KEY, created=now, changed=now), visions=visions)
    return replace(record, cases=(record.started(Case(id=new_id(), created=now, changed=now)),))
