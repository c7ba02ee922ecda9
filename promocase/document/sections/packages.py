"""The packages that would also do, lettered, as the ask prints them and as they are taken into the room."""

from dataclasses import dataclass
from string import ascii_uppercase

from promocase.document.material import Fact, Material, facts
from promocase.document.prose import line
from promocase.document.words import Words
from promocase.domain.kinds.case import Alternative

MOST_ALTERNATIVES = 11


@dataclass(frozen=True, slots=True)
class Package:
    id: str
    kind: str
    label: str
    title: str
    facts: tuple[Fact, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """What stands on its card, each in a line or more of its own."""
        return (self.label, self.title, *(text for fact in self.facts for text in (fact.label, fact.value)))


def packages(material: Material) -> tuple[Package, ...]:
    """Those that say anything, in the case's order."""
    given = [each for each in material.excerpt.case.alternatives[:MOST_ALTERNATIVES] if _says(each)]
    lettered = zip(given, ascii_uppercase, strict=False)
    return tuple(_package(each, letter, material.words) for each, letter in lettered)


def _says(item: Alternative) -> bool:
    texts = (item.pay, item.job_title, item.scope, item.training, item.time, item.travel, item.project)
    return any(text.strip() for text in (item.name, *texts))


def _package(item: Alternative, letter: str, words: Words) -> Package:
    listed = facts(
        (words.tr("Pay"), line(item.pay)),
        (words.tr("Title"), line(item.job_title)),
        (words.tr("Scope"), line(item.scope)),
        (words.tr("Training"), line(item.training)),
        (words.tr("Time"), line(item.time)),
        (words.tr("Travel"), line(item.travel)),
        (words.tr("Project"), line(item.project)),
    )
    label = words.tr("Alternative {letter}", letter=letter)
    return Package(item.id, "other", label, line(item.name), listed)
