"""Accomplishments."""

from promocase.ui.pages.page import Page


class AccomplishmentsPage(Page):
    key = "accomplishments"
    title = "Accomplishments"
    why = "Three to eight results, best first. Say what changed, and by how much."
    kinds = ("accomplishments",)
    fields = ()

    def build(self) -> None:
        pass
