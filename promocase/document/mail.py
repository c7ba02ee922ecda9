"""E-mails for a paper, to be sent by hand: one that brings it, one that asks for a talk about it.

They know no more than the paper, and no amounts of pay: a mail is passed on more easily than a paper.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from promocase.document.direction import side_by_side
from promocase.document.edition import Edition
from promocase.document.editions import EDITIONS, USUAL
from promocase.document.ledger import Ledger
from promocase.document.material import Material
from promocase.document.options import Options
from promocase.document.prose import line
from promocase.document.scope import CaseScope
from promocase.document.sections.request import request
from promocase.document.sections.results import results
from promocase.document.view import words_of
from promocase.domain.record import Record
from promocase.figures.claims import claims


@dataclass(frozen=True, slots=True)
class Mail:
    """In the language of the documents; `text` is all of it, the subject in its first line."""

    subject: str
    body: str
    text: str


def mail(kind: str, record: Record, case_id: str, options: Options) -> Mail:
    """One of MAILS; PromocaseError for a case that is gone."""
    material = _material(record, case_id, options)
    subject, parts = MAILS[kind](material)
    body = "\n\n".join(part for part in parts if part)
    text = f"{material.words.tr('Subject: {subject}', subject=subject)}\n\n{body}\n"
    return Mail(subject, body, text)


def _sending(material: Material) -> tuple[str, Iterator[str]]:
    return _paper(material), _said_with_paper(material)


def _said_with_paper(material: Material) -> Iterator[str]:
    words = material.words
    yield _greeting(material)
    yield words.tr(
        "Attached is “{paper}”, as of {day}.", paper=_paper(material), day=words.in_full(material.today)
    )
    yield _results(material, words.tr("In short, what changed because of this work:"))
    yield request(material)
    yield _otherwise(material)
    yield _farewell(material)


def _asking(material: Material) -> tuple[str, Iterator[str]]:
    role, words = _role(material), material.words
    subject = (
        words.tr("Half an hour about the role {role}", role=role)
        if role
        else words.tr("Half an hour about my next step")
    )
    return subject, _said_for_talk(material)


def _said_for_talk(material: Material) -> Iterator[str]:
    role, words = _role(material), material.words
    yield _greeting(material)
    yield (
        words.tr("I would like to talk with you about the role {role}. Half an hour is enough.", role=role)
        if role
        else words.tr("I would like to talk with you about my next step. Half an hour is enough.")
    )
    yield _results(material, words.tr("In short, what I would like to show you:"))
    yield request(material)
    yield words.tr("Which day suits you for a talk? I will send you the paper before it.")
    yield _farewell(material)


MAILS: Mapping[str, Callable[[Material], tuple[str, Iterator[str]]]] = MappingProxyType(
    {"case": _sending, "meeting": _asking}
)
"""By what each is for: sending the case, asking for the meeting."""


def _material(record: Record, case_id: str, options: Options) -> Material:
    """Of the edition at work, unless only the writer may see that one; always of the whole case."""
    edition = _shared(options.edition)
    excerpt = EDITIONS[USUAL].select(record, CaseScope(case_id))
    ledger = Ledger(claims(excerpt, options.today, excerpt.names))
    return Material(excerpt, edition, words_of(excerpt), options.today, ledger)


def _shared(edition: Edition) -> Edition:
    return EDITIONS[USUAL] if edition.reader.is_writer else edition


def _role(material: Material) -> str:
    case = material.excerpt.case
    return line(case.ask_title) or line(case.target_role)


def _paper(material: Material) -> str:
    """As it is titled."""
    return side_by_side((material.kicker, _role(material)))


def _greeting(material: Material) -> str:
    name, words = line(material.excerpt.profile.manager), material.words
    return words.tr("Hello {name},", name=name) if name else words.tr("Hello,")


def _farewell(material: Material) -> str:
    name, words = line(material.excerpt.profile.name), material.words
    return "\n".join(part for part in (words.tr("Thank you, and best regards"), name) if part)


def _otherwise(material: Material) -> str:
    """For who cannot keep the day that is asked for."""
    is_day = material.excerpt.case.decided_by.is_calendar
    return material.words.tr("If that does not suit you, please name me another day.") if is_day else ""


def _results(material: Material, lead: str) -> str:
    """The results that the cover tells first."""
    told = [side_by_side((each.headline, each.change), ": ") for each in results(material)]
    return "\n".join((lead, *(f"- {each}" for each in told))) if told else ""
