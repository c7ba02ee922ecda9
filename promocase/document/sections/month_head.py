"""The top of a monthly report: the month, and whose it is."""

from promocase.document.material import Material
from promocase.document.sections.head import Head, writer
from promocase.document.sections.stretch import stretch_of
from promocase.domain.written import Day


def build(material: Material) -> Head:
    """Never None: a document has a title, whatever else is missing."""
    first = stretch_of(material).first
    month = material.words.day(Day(f"{first:%Y-%m}", first.year, first.month))
    title = month[:1].upper() + month[1:]
    return Head(material.kicker, title, writer(material), month, _note(material))


def _note(material: Material) -> str:
    """What would stand here, where nothing is written of that month and nothing lies ahead."""
    excerpt, words = material.excerpt, material.words
    if any((excerpt.accomplishments, excerpt.actions, excerpt.feedback, excerpt.goals, excerpt.checkins)):
        return ""
    return words.tr(
        "Nothing is written of this month yet. What you finish in it stands here, before and after."
    )
