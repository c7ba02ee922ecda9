"""What figures are computed from: a case with what it chose, out of a record or as a document may know it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.checkin import CheckIn
from promocase.domain.kinds.competency import Competency
from promocase.domain.kinds.duty import Duty
from promocase.domain.kinds.goal import Goal, Vision
from promocase.domain.kinds.initiative import Initiative
from promocase.domain.kinds.paydata import MarketPay, OwnPay
from promocase.domain.kinds.profile import Profile
from promocase.domain.record import Record


class Basis(Protocol):
    """The excerpt of a document has this shape too."""

    @property
    def profile(self) -> Profile: ...
    @property
    def case(self) -> Case: ...
    @property
    def duties(self) -> Sequence[Duty]: ...
    @property
    def visions(self) -> Sequence[Vision]: ...
    @property
    def goals(self) -> Sequence[Goal]: ...
    @property
    def accomplishments(self) -> Sequence[Accomplishment]: ...
    @property
    def competencies(self) -> Sequence[Competency]: ...
    @property
    def own_pay(self) -> Sequence[OwnPay]: ...
    @property
    def market_pay(self) -> Sequence[MarketPay]: ...
    @property
    def initiatives(self) -> Sequence[Initiative]: ...
    @property
    def checkins(self) -> Sequence[CheckIn]: ...


@dataclass(frozen=True, slots=True)
class CaseBasis:
    """A record seen through one case."""

    profile: Profile
    case: Case
    duties: tuple[Duty, ...] = ()
    visions: tuple[Vision, ...] = ()
    goals: tuple[Goal, ...] = ()
    accomplishments: tuple[Accomplishment, ...] = ()
    competencies: tuple[Competency, ...] = ()
    own_pay: tuple[OwnPay, ...] = ()
    market_pay: tuple[MarketPay, ...] = ()
    initiatives: tuple[Initiative, ...] = ()
    checkins: tuple[CheckIn, ...] = ()


def basis_of(record: Record, case: Case) -> CaseBasis:
    """What the case chose; own pay only where the case shows it, so that no figure gives it away."""
    chosen = record.chosen(case)
    return CaseBasis(
        record.profile,
        case,
        record.duties,
        chosen.of(Vision),
        chosen.of(Goal),
        chosen.of(Accomplishment),
        chosen.of(Competency),
        record.own_pay if case.show_own_pay else (),
        chosen.of(MarketPay),
        chosen.of(Initiative),
        chosen.of(CheckIn),
    )
