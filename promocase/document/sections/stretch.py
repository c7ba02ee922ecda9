"""The stretch of time that a report is about, and what falls into it."""

from dataclasses import dataclass
from datetime import date

from promocase.document.material import Material
from promocase.document.scope import PeriodScope
from promocase.document.subjects.months import month_scope
from promocase.domain.written import Day


@dataclass(frozen=True, slots=True)
class Stretch:
    """From the first day to the last, both of them counted."""

    first: date
    last: date

    def holds(self, day: Day) -> bool:
        """For sure, to its last possible day: of a bare year nobody knows the month."""
        return (
            day.first is not None
            and day.last is not None
            and self.first <= day.first <= day.last <= self.last
        )

    def ended(self, start: Day, end: Day) -> bool:
        """Was it over then? What has one day only was over on that day."""
        over = start if end.is_blank else end
        return over.last is not None and self.first <= over.last <= self.last

    def is_before(self, day: Day) -> bool:
        """Did it lie behind already?"""
        return day.last is not None and day.last < self.first


def stretch_of(material: Material) -> Stretch:
    """The period the document is about; else the month at work."""
    scope = material.excerpt.scope
    if not isinstance(scope, PeriodScope):
        scope = month_scope(material.excerpt.case.id, material.today.replace(day=1))
    return Stretch(scope.first, scope.last)
