"""Future value."""

from promocase.ui.pages.page import Page


class FuturePage(Page):
    key = "future"
    title = "Future value"
    why = "A promotion is a bet on what comes next: show what they get for it."
    kinds = ("initiatives",)
    fields = ()

    def build(self) -> None:
        pass
