"""Feedback: what others said, word for word, and what came of it."""

from promocase.domain.choice import Consent
from promocase.domain.kinds.feedback import Feedback
from promocase.phrase import phrase
from promocase.ui.forms.form import Form
from promocase.ui.forms.item_list import ItemList
from promocase.ui.lists.row_text import RowText, short_day
from promocase.ui.pages.page import Page
from promocase.ui.parts.empty import Empty
from promocase.ui.tongue import tr


class FeedbackPage(Page):
    key = "feedback"
    title = phrase("Feedback")
    why = phrase("What others say about your work weighs more than what you say yourself.")
    kinds = ("feedback",)

    def build(self) -> None:
        empty = Empty(
            phrase("Who noticed your work, and what did they say? Their exact words, a sentence is enough."),
            phrase("For the first time I can promise the shift managers a date and keep it."),
            phrase("Add feedback"),
        )
        self.add(ItemList(self.desk, Feedback, _rows, text=RowText(_title, _note, _aside), empty=empty))


def _title(feedback: Feedback) -> str:
    words = " ".join(feedback.words.split())
    return f"“{words}”" if words else ""


def _note(feedback: Feedback) -> str:
    return "" if feedback.consent in (Consent.NAMED, Consent.UNNAMED) else tr("not to be quoted yet")


def _aside(feedback: Feedback) -> str:
    return " · ".join(part for part in (feedback.source.strip(), short_day(feedback.said_on)) if part)


def _rows(form: Form) -> None:
    form.row("words")
    form.row("source", "source_role")
    form.row("said_on", ("about", 2))
    form.row("nature", "consent")
    form.row("specific")
    form.row("asked_back")
    form.section(tr("What came of it"))
    form.row("action")
    form.row("proof")
    form.row("competencies")
