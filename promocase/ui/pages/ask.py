"""The ask."""

from promocase.ui.pages.page import Page


class AskPage(Page):
    key = "ask"
    title = "The ask"
    why = "A clear ask can be answered. A vague one is put off."
    kinds = ("cases",)
    fields = ()

    def build(self) -> None:
        pass
