"""Feedback."""

from promocase.ui.pages.page import Page


class FeedbackPage(Page):
    key = "feedback"
    title = "Feedback"
    why = "What others say about your work weighs more than what you say yourself."
    kinds = ("feedback",)
    fields = ()

    def build(self) -> None:
        pass
