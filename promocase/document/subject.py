"""What an edition can be about, how each of these is named, and what is meant where nobody names one."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from promocase.document.scope import CaseScope, Scope
from promocase.domain.record import Record
from promocase.errors import PromocaseError
from promocase.phrase import Phrase, phrase


@dataclass(frozen=True, slots=True)
class Subject:
    """One thing to choose: its lasting key ("2026-03", or an id), and what people call it."""

    key: str
    words: str


@dataclass(frozen=True, slots=True)
class Subjects:
    """What the editions of one kind are about: `subjects/` holds the kinds.

    `label` stands over the choice. `usual(record, case_id, today)` always answers: where the record holds
    nothing of the kind, the document is about the whole case, and says what would go on it. `listed(record,
    today)` are those to choose from. `named(key, record, case_id, today)` takes a key or what people write,
    and raises PromocaseError, which tells what can be named.
    """

    label: Phrase
    usual: Callable[[Record, str, date], Scope]
    listed: Callable[[Record, date], tuple[Subject, ...]]
    named: Callable[[str, Record, str, date], Scope]


def _whole(_record: Record, case_id: str, _today: date) -> Scope:
    return CaseScope(case_id)


def _nothing_else(_record: Record, _today: date) -> tuple[Subject, ...]:
    return ()


def _none(key: str, _record: Record, _case_id: str, _today: date) -> Scope:
    raise PromocaseError(
        phrase("This edition is about the whole case, not about “{key}”.", key=key),
        phrase("Leave the name out, or choose an edition about a month, a check-in or a person."),
    )


WHOLE_CASE = Subjects(phrase("Case"), _whole, _nothing_else, _none)
"""There is nothing to choose beside the case itself."""
