"""Where an export goes: one dialog with a telling name, and a filter for each format."""

from pathlib import Path

from promocase.document.filename import safe_name
from promocase.document.format import Format
from promocase.document.formats import FORMATS, ending_of
from promocase.phrase import Phrase, phrase
from promocase.ui.prompts import Prompts
from promocase.ui.tongue import shown, tr

_LONGEST_PART = 60
"""Bytes of a person's name or a case's; what kind of paper it is is always told."""


def pick_target(prompts: Prompts, folder: Path, name: str) -> Path | None:
    """Ask where to, given a name without an ending; None if the person thought better of it."""
    formats = tuple(FORMATS.values())
    suggested = folder / f"{name}{formats[0].ending}"
    answer = prompts.save_as(tr("Export"), [filter_of(each) for each in formats], suggested)
    if answer is None:
        return None
    given, chosen = answer
    path = completed(given, formats[chosen], formats[0])
    return path if path == given or not path.exists() or prompts.may_replace(path) else None


def completed(given: Path, chosen: Format, offered: Format) -> Path:
    """The path with an ending: what was typed counts; where only the offered one stands, the filter does."""
    ending = ending_of(given.name)
    if not ending:
        return given.with_name(given.name.rstrip(". ") + chosen.ending)
    if ending in offered.endings and chosen is not offered:
        return given.with_name(given.name[: -len(ending)] + chosen.ending)
    return given


def filter_of(format: Format) -> Phrase:
    """ "Web page (*.html *.htm)"."""
    patterns = " ".join(f"*{ending}" for ending in format.endings)
    return phrase("{format} ({patterns})", format=format.name, patterns=patterns)


def offered_name(person: str, edition: str, subject: str, *, is_private: bool = False) -> str:
    """A name that says whose paper it is, which and about what, and that every system takes.

    What is for one's own eyes says so first.
    """
    mark = tr("Private") if is_private else ""
    parts = (safe_name(person, _LONGEST_PART), safe_name(shown(edition)), safe_name(subject, _LONGEST_PART))
    return safe_name(" – ".join(part for part in (mark, *parts) if part)) or tr("Promotion case")
