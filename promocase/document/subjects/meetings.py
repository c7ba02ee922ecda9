"""A check-in: the next one still to come, or any that is named."""

from collections.abc import Sequence
from datetime import date

from promocase.document.scope import CaseScope, MeetingScope, Scope
from promocase.document.subject import Subject, Subjects
from promocase.document.subjects.call import called, named_by
from promocase.domain.kinds.checkin import CheckIn
from promocase.domain.record import Record
from promocase.domain.written import Day
from promocase.errors import PromocaseError
from promocase.phrase import phrase


def _usual(record: Record, case_id: str, today: date) -> Scope:
    """The next one still to come, else the latest."""
    meeting = next_of(record.checkins, today)
    return MeetingScope(case_id, meeting.id) if meeting else CaseScope(case_id)


def _listed(record: Record, _today: date) -> tuple[Subject, ...]:
    """The latest first, and before it those without a day, which are still to come."""
    return tuple(_subject(each) for each in sorted(record.checkins, key=_when, reverse=True))


def _named(key: str, record: Record, case_id: str, today: date) -> Scope:
    """By its day or its month, or by the person: then the next one with them, else the latest."""
    if any(each.id == key for each in record.checkins):
        return MeetingScope(case_id, key)
    reader = record.profile.reader
    day = reader.day(reader.resolved(key, today) or key)
    found = [each for each in record.checkins if _is_then(each, day)] or named_by(
        record.checkins, key, lambda each: each.with_whom
    )
    meeting = next_of(found, today)
    if meeting is None:
        raise _missing(key, record.checkins)
    return MeetingScope(case_id, meeting.id)


def next_of(meetings: Sequence[CheckIn], today: date) -> CheckIn | None:
    """The first that is still to come; else the last that was."""
    ahead = [each for each in meetings if is_ahead(each, today)]
    if ahead:
        return min(ahead, key=_when)
    return max(meetings, key=lambda each: each.held_on.first or date.min, default=None)


def is_ahead(meeting: CheckIn, today: date) -> bool:
    """Not past; without an understood day it is still to come, until something was agreed in it."""
    last = meeting.held_on.last
    return last >= today if last is not None else not meeting.agreed.strip()


def _when(meeting: CheckIn) -> date:
    return meeting.held_on.first or meeting.held_on.last or date.max


def _is_then(meeting: CheckIn, day: Day) -> bool:
    """On that day, or in that month."""
    first, last, at = day.first, day.last, meeting.held_on.first
    return (
        day.is_calendar and first is not None and last is not None and at is not None and first <= at <= last
    )


def _subject(meeting: CheckIn) -> Subject:
    return Subject(meeting.id, meeting.title or phrase("A check-in without a day"))


def _missing(key: str, known: Sequence[CheckIn]) -> PromocaseError:
    if not known:
        return PromocaseError(
            phrase("No check-in is in the record yet."),
            phrase("Write one down on the page “People and check-ins”: a day and a person are enough."),
        )
    titles = [_subject(each).words for each in sorted(known, key=_when, reverse=True)]
    return PromocaseError(
        phrase("No check-in is called “{key}”.", key=key),
        phrase("Name one by its day or its person: {known}.", known=called(titles)),
    )


MEETINGS = Subjects(phrase("Check-in"), _usual, _listed, _named)
