"""Which place of the document belongs to what the person is at, by the anchors of `document.press.pages`."""

from promocase.document import contents
from promocase.domain.place import Place
from promocase.editing.contents import section_at
from promocase.ui.desk import Desk

SECTIONS = {
    "you": "role",
    "goals": "goals",
    "accomplishments": "accomplishments",
    "competencies": "competencies",
    "feedback": "feedback",
    "pay": "pay",
    "future": "value",
    "ask": "ask",
    "export": "cover",
}
"""The section of the document that a page's words go to, by their keys."""


def anchor_of_section(desk: Desk, key: str) -> str:
    """Of a page of the window; an edition without its section begins with another. Blank for no section."""
    section = SECTIONS.get(key, "")
    edition = desk.edition if desk.case is None else contents.shown(desk.edition, desk.case)
    return f"s-{section if edition.has(section) else edition.first}" if section else ""


def anchor_of_place(desk: Desk, place: Place) -> str:
    """Of an item; blank for the case and the profile, which stand everywhere."""
    if place.many == "contents":
        return f"s-{section_at(desk.editor, place)}"
    return "" if place.kind in ("cases", "profile") else f"i-{place.id}"
