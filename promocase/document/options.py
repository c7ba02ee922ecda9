"""What one document is to be: one answer for the preview, the export page and `promocase export`."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from promocase.document.color import read_color
from promocase.document.edition import Edition
from promocase.document.editions import EDITIONS
from promocase.document.editions import USUAL as USUAL_EDITION
from promocase.document.scope import Scope
from promocase.document.theme import THEMES, Theme
from promocase.document.theme import USUAL as USUAL_THEME
from promocase.domain.choice import Paper
from promocase.domain.kinds.case import Case
from promocase.domain.record import Record
from promocase.errors import PromocaseError
from promocase.phrase import Phrase, phrase

Known = TypeVar("Known")

OWN = "none"
"""Asked for as an accent: none but the theme's, whatever the case has."""

PAPERS: Mapping[str, Paper] = {paper.value: paper for paper in Paper}


@dataclass(frozen=True, slots=True)
class Options:
    """The edition, the theme and the paper themselves; a `scope` where it is not the edition's usual one."""

    today: date
    edition: Edition = EDITIONS[USUAL_EDITION]
    theme: Theme = THEMES[USUAL_THEME]
    paper: Paper = Paper.A4
    scope: Scope | None = None

    def about(self, record: Record, case_id: str) -> Scope:
        """What the document is about: as it was asked for, or the edition's usual subject."""
        return self.scope or self.edition.about.usual(record, case_id, self.today)


def resolve(
    record: Record,
    case_id: str,
    today: date,
    edition: str = "",
    theme: str = "",
    paper: str = "",
    about: str = "",
    accent: str = "",
) -> Options:
    """Options from the keys that were asked for; what is blank is as the case and the person chose, or usual.

    `about` names the edition's subject, by its key or as people write it; `accent` a colour, or `OWN` for the
    theme's. PromocaseError for a case that is
    gone, and for a key asked for that is none. What a *case* names may come from a program with other themes:
    an unknown one gives way to the usual one, and a colour that cannot be read to the theme's own.
    """
    case: Case | None = record.find(Case, case_id)
    if case is None:
        raise PromocaseError(phrase("This case is no longer in the record."), phrase("Choose another case."))
    kind = _asked(EDITIONS, edition or USUAL_EDITION, phrase("There is no edition “{key}”.", key=edition))
    worn = (
        _asked(THEMES, theme, phrase("There is no theme “{key}”.", key=theme))
        if theme
        else THEMES.get(case.theme, THEMES[USUAL_THEME])
    )
    return Options(
        today,
        kind,
        worn.wearing(_color(accent) if accent.strip() else read_color(case.accent)),
        _asked(PAPERS, paper, phrase("There is no paper size “{key}”.", key=paper))
        if paper
        else record.profile.paper or Paper.A4,
        kind.about.named(about, record, case_id, today) if about.strip() else None,
    )


def _color(asked: str) -> str:
    if asked.strip().casefold() == OWN:
        return ""
    if not (color := read_color(asked)):
        raise PromocaseError(
            phrase("“{text}” is not a colour that can be read here.", text=asked),
            phrase("Write it like “#1d5c63”."),
        )
    return color


def _asked(known: Mapping[str, Known], key: str, missing: Phrase) -> Known:
    if key not in known:
        raise PromocaseError(missing, phrase("Choose one of: {known}.", known=", ".join(known)))
    return known[key]
