"""The usual heading of each section of a paper, and whether it says anything, whatever was chosen of it."""

from dataclasses import dataclass, replace

from promocase.document.options import Options
from promocase.document.view import view
from promocase.domain.choice import Language
from promocase.domain.record import Record
from promocase.phrasebook import DOCUMENT, tongue


@dataclass(frozen=True, slots=True)
class Outlined:
    """`heading` is the usual one in the language of the paper; blank where only what is in it would tell."""

    key: str
    heading: str
    says_something: bool


def outline(record: Record, case_id: str, options: Options) -> tuple[Outlined, ...]:
    """In the edition's own order; PromocaseError for a case, meeting or person that is gone."""
    edition = options.edition
    scope = options.about(record, case_id)
    excerpt = edition.select(record, scope)
    said = tongue(DOCUMENT, (excerpt.profile.language or Language.EN_GB).value)
    unchosen = replace(excerpt, case=replace(excerpt.case, contents=()))
    titles = dict(view(unchosen, edition, options.today).titles)
    return tuple(
        Outlined(key, titles.get(key, said.say(usual)), key in titles) for key, usual in edition.sections
    )
