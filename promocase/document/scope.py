"""What one document is about: a whole case, or a stretch of time, a meeting or a person beside it.

Each knows the case at work: a report of a month still says for which role it argues.
"""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class CaseScope:
    """All that a case chose."""

    case_id: str

    @property
    def key(self) -> str:
        """By which it is chosen: see `subject.py`."""
        return ""


@dataclass(frozen=True, slots=True)
class PeriodScope:
    """What fell between two days, both of them counted."""

    case_id: str
    first: date
    last: date

    @property
    def key(self) -> str:
        return self.first.isoformat()[:7]


@dataclass(frozen=True, slots=True)
class MeetingScope:
    """One check-in, and what went before it with the same person."""

    case_id: str
    checkin_id: str

    @property
    def key(self) -> str:
        return self.checkin_id


@dataclass(frozen=True, slots=True)
class PersonScope:
    """One of the people around the case."""

    case_id: str
    person_id: str

    @property
    def key(self) -> str:
        return self.person_id


Scope = CaseScope | PeriodScope | MeetingScope | PersonScope
