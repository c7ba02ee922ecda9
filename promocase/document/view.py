"""The document as the templates print it: every string ready, every section with nothing in it gone."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from typing import Any

from promocase.document.brief import Brief, numbered
from promocase.document.editions import Edition
from promocase.document.excerpt import Excerpt
from promocase.document.prose import line
from promocase.document.words import Words
from promocase.domain.choice import Language


@dataclass(frozen=True, slots=True)
class Section:
    """One section: its heading, its template, and what the template prints."""

    key: str
    title: str
    body: Any

    @property
    def template(self) -> str:
        return f"sections/{self.key}.html.j2"


@dataclass(frozen=True, slots=True)
class Document:
    lang: str
    title: str
    author: str
    subject: str
    footer: str
    date: str
    sections: tuple[Section, ...]

    @property
    def titles(self) -> tuple[tuple[str, str], ...]:
        """The heading of each section by its key."""
        return tuple((section.key, section.title) for section in self.sections)


def view(excerpt: Excerpt, edition: Edition, today: date) -> Document:
    """The document of an excerpt as it reads on `today`."""
    language = (excerpt.profile.language or Language.EN_GB).value
    words = Words(language, excerpt.profile.currency)
    role = line(excerpt.case.ask_title) or line(excerpt.case.target_role)
    name = f"{edition.kicker} · {role}" if role else edition.kicker
    numbers = numbered(excerpt) if edition.appendix else {}
    brief = Brief(excerpt, edition, words, today, name, numbers)
    return Document(
        lang=language,
        title=name,
        author=line(excerpt.profile.name),
        subject=name,
        footer=name,
        date=today.isoformat(),
        sections=_sections(brief),
    )


def _sections(brief: Brief) -> tuple[Section, ...]:
    """A body may bring a heading of its own, where the edition cannot know it."""
    built = ((key, title, builder(key)(brief)) for key, title in brief.edition.sections)
    return tuple(
        Section(key, getattr(body, "title", title), body) for key, title, body in built if body is not None
    )


def builder(key: str) -> Callable[[Brief], Any | None]:
    """The function that builds the section of that key."""
    return import_module(f"promocase.document.sections.{key}").build
