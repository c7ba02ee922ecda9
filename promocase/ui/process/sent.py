"""Papers that left, as the window lists them; what wording a paper takes is loaded when somebody asks."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from promocase.domain.item import Attachment
from promocase.domain.kinds.paper import Paper
from promocase.domain.place import Place
from promocase.domain.reading import Reader
from promocase.domain.record import Record
from promocase.errors import PromocaseError

if TYPE_CHECKING:
    from promocase.document.accounting import Account, Accounting
    from promocase.document.compare import Stretch
    from promocase.document.options import Options
    from promocase.document.sent import Overtaken


@dataclass(frozen=True, slots=True)
class OvertakenLine:
    """A claim that no longer holds; `now` is blank where nothing takes its place, for a `reason`."""

    name: str
    said: str
    now: str
    reason: str
    place: Place


@dataclass(frozen=True, slots=True)
class SentLine:
    """One paper, and what of it no longer holds, once looked at; `unknown` says why that cannot be told."""

    paper: Paper
    overtaken: tuple[OvertakenLine, ...] = ()
    unknown: str = ""
    is_checked: bool = True


def sent(record: Record, checked: int) -> tuple[SentLine, ...]:
    """The latest first; as many of them are held against the record, which takes as long as wording them."""
    return tuple(
        _line(record, paper) if at < checked else SentLine(paper, is_checked=False)
        for at, paper in enumerate(reversed(record.papers))
    )


def _line(record: Record, paper: Paper) -> SentLine:
    from promocase.document.sent import overtaken

    try:
        found = overtaken(record, paper)
    except PromocaseError as error:
        return SentLine(paper, (), error.message)
    return SentLine(paper, tuple(map(_overtaken, found)), "")


def _overtaken(each: "Overtaken") -> OvertakenLine:
    from promocase.document.sent import name_of_figure

    name = name_of_figure(each.figure, each.place)
    return OvertakenLine(name, each.said, each.now, each.reason, each.place)


@dataclass(frozen=True, slots=True)
class AccountWish:
    """A paper of which an account is wanted: the record as it was then, what was made of it, its name."""

    record: Record
    case_id: str
    options: "Options"
    name: str

    def job(self) -> "Accounting":
        """For the worker; PromocaseError where the paper cannot be made any more."""
        from promocase.document.accounting import accounting

        return accounting(self.record, self.case_id, self.options, self.name)


@dataclass(frozen=True, slots=True)
class AccountEars:
    """Exactly one of them is called, in the window's thread."""

    told: Callable[["Account"], None]
    failed: Callable[[PromocaseError], None]


def accounted(wish: AccountWish, ears: AccountEars) -> None:
    """At once, where there is no worker."""
    try:
        found = wish.job().here()
    except PromocaseError as error:
        ears.failed(error)
    else:
        ears.told(found)


def fields_of_paper(
    told: "Account", to_whom: str, left_on: date, file: Attachment | None, reader: Reader
) -> dict[str, object]:
    """What is written into the record of a paper that was given to somebody that day."""
    from promocase.document.sent import fields

    return fields(told, to_whom, left_on, file, reader)


def differences(first: Paper, second: Paper) -> tuple["Stretch", ...]:
    """Two papers word by word."""
    from promocase.document.compare import compared

    return compared(first.words, second.words)
