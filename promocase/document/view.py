"""The document as it is said, for any writer: every string ready, every section with nothing in it gone.

How a page looks, breaks and is drawn is the writer's business (`page/`); nothing of it stands in a view.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from importlib import import_module
from typing import Protocol, runtime_checkable

from promocase.document.cited import marked
from promocase.document.contents import APPENDIX, shown
from promocase.document.direction import side_by_side
from promocase.document.edition import Edition
from promocase.document.excerpt import Excerpt
from promocase.document.ledger import Entry, Ledger
from promocase.document.logo import Logo
from promocase.document.material import Material, numbered
from promocase.document.prose import line
from promocase.document.words import Words
from promocase.domain.choice import Language
from promocase.domain.kinds.profile import Profile
from promocase.figures.claims import claims
from promocase.figures.money import code_of
from promocase.figures.withheld import Withheld
from promocase.phrase import Phrase, Tongue
from promocase.phrasebook import DOCUMENT
from promocase.phrasebook import tongue as tongue_of

LONGEST_NAME = 48
"""Characters of an organisation's name that stand beside what is over the title."""


@runtime_checkable
class Titled(Protocol):
    """A body with a heading of its own, where the edition cannot know it."""

    @property
    def title(self) -> str: ...


@runtime_checkable
class About(Protocol):
    """A head that knows what the document is about, where that is not the role asked for."""

    @property
    def subject(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Section:
    """One section: its key, its heading, and what its builder in `sections/` made of the material."""

    key: str
    title: str
    body: object


@dataclass(frozen=True, slots=True)
class Sender:
    """Whose paper it is, at the top of page one: a logo where there is one, else the organisation's name."""

    name: str
    logo: Logo | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """`counter` stands at a page's foot: "{page} of {pages}". `claimed` is what the sections computed.

    `mark` stands at the head of each page that is for the writer alone.
    """

    lang: str
    title: str
    author: str
    subject: str
    footer: str
    counter: str
    date: str
    sections: tuple[Section, ...]
    claimed: tuple[Entry, ...] = ()
    sender: Sender | None = None
    mark: str = ""

    @property
    def titles(self) -> tuple[tuple[str, str], ...]:
        """The heading of each section by its key."""
        return tuple((section.key, section.title) for section in self.sections)


def view(
    excerpt: Excerpt, edition: Edition, today: date, tongue: Tongue | None = None, logo: Logo | None = None
) -> Document:
    """The document of an excerpt as it reads on `today`, in the language of its profile or another tongue.

    Its sections are those of the edition that the case wants; evidence that none of them marks has no number.
    """
    words = words_of(excerpt, tongue)
    asked, edition = edition, shown(edition, excerpt.case)
    numbers = numbered(excerpt) if edition.appendix and edition.has(APPENDIX) else {}
    ledger = Ledger(claims(excerpt, today, excerpt.names))
    material = Material(excerpt, edition, words, today, ledger, numbers)
    sections = _sections(material)
    if edition.sections != asked.sections and (left := marked(sections)) != numbers:
        ledger = Ledger(ledger.claims)
        sections = _sections(replace(material, ledger=ledger, numbers=left))
    name = side_by_side((words.say(edition.kicker), _subject(excerpt, sections)))
    return Document(
        lang=words.language,
        title=name,
        author=line(excerpt.profile.name),
        subject=name,
        footer=name,
        counter=words.tr("{page} of {pages}", page="{page}", pages="{pages}"),
        date=today.isoformat(),
        sections=sections,
        claimed=tuple(ledger.noted.values()),
        sender=_sender(excerpt.profile, words, logo),
        mark=words.tr("Private – for your eyes only") if edition.is_private else "",
    )


def words_of(excerpt: Excerpt, tongue: Tongue | None = None) -> Words:
    """How a document says its words: in the language and the currency of the profile."""
    language = (excerpt.profile.language or Language.EN_GB).value
    code = code_of(excerpt.profile.currency)
    currency = "" if isinstance(code, Withheld) else code
    return Words(language, currency, tongue or tongue_of(DOCUMENT, language))


def _sender(profile: Profile, words: Words, logo: Logo | None) -> Sender | None:
    """None unless the person wants it there; a long name is told below the title anyway."""
    name = line(profile.organisation)
    if not profile.show_organisation or not (logo or 0 < len(name) <= LONGEST_NAME):
        return None
    return Sender(name or words.tr("Logo"), logo)


def _subject(excerpt: Excerpt, sections: tuple[Section, ...]) -> str:
    """What stands beside the kind of document in its title and at the foot of its pages."""
    head = sections[0].body if sections else None
    named = head.subject if isinstance(head, About) else ""
    return named or line(excerpt.case.ask_title) or line(excerpt.case.target_role)


def _sections(material: Material) -> tuple[Section, ...]:
    built = (
        (key, title, builder(key)(replace(material, section=key))) for key, title in material.edition.sections
    )
    return tuple(
        Section(key, _title(title, body, material), body) for key, title, body in built if body is not None
    )


def _title(title: str, body: object, material: Material) -> str:
    """The person's own heading, which is no phrase; else the body's, else the edition's."""
    is_own = bool(title) and not isinstance(title, Phrase)
    return body.title if isinstance(body, Titled) and not is_own else material.words.say(title)


def builder(key: str) -> Callable[[Material], object | None]:
    """The function that builds the section of that key."""
    return import_module(f"promocase.document.sections.{key}").build
