"""A person around the case: the sponsor, or anybody who is named."""

from collections.abc import Sequence
from datetime import date

from promocase.document.scope import CaseScope, PersonScope, Scope
from promocase.document.subject import Subject, Subjects
from promocase.document.subjects.call import called, named_by
from promocase.domain.choice import Relation
from promocase.domain.kinds.person import Person
from promocase.domain.record import Record
from promocase.errors import PromocaseError
from promocase.phrase import phrase

SPEAKS = (
    Relation.SPONSOR,
    Relation.MANAGER,
    Relation.SUPPORTER,
    Relation.MENTOR,
    Relation.DECIDER,
    Relation.ADVISER,
    Relation.PEER,
)
"""Who is the likeliest to speak for somebody who is not in the room, first to last."""


def _usual(record: Record, case_id: str, _today: date) -> Scope:
    known = _known(record)
    return PersonScope(case_id, known[0].id) if known else CaseScope(case_id)


def _listed(record: Record, _today: date) -> tuple[Subject, ...]:
    return tuple(Subject(each.id, _words(each)) for each in _known(record))


def _named(key: str, record: Record, case_id: str, _today: date) -> Scope:
    """By the name, or how only one name begins."""
    known = _known(record)
    found = [each for each in known if each.id == key] or named_by(known, key, lambda each: each.name)
    if len(found) != 1:
        raise _unclear(key, found, known)
    return PersonScope(case_id, found[0].id)


def _known(record: Record) -> list[Person]:
    """Those with a name, the likeliest speaker first, in the record's order otherwise."""
    named = [each for each in record.people if each.name.strip()]
    return sorted(named, key=lambda each: SPEAKS.index(each.relation) if each.relation else len(SPEAKS))


def _words(person: Person) -> str:
    name = " ".join(person.name.split())
    return (
        phrase("{name} · {relation}", name=name, relation=person.relation.label) if person.relation else name
    )


def _unclear(key: str, found: Sequence[Person], known: Sequence[Person]) -> PromocaseError:
    if not known:
        return PromocaseError(
            phrase("No person is in the record yet."),
            phrase("Write down who speaks for you on the page “People and check-ins”: a name is enough."),
        )
    problem = phrase("“{key}” fits several people.") if found else phrase("Nobody is called “{key}”.")
    names = called([each.name for each in found or known])
    return PromocaseError(problem.filled(key=key), phrase("Name one of: {known}.", known=names))


PERSONS = Subjects(phrase("Person"), _usual, _listed, _named)
