"""You."""

from promocase.ui.pages.page import Page


class YouPage(Page):
    key = "you"
    title = "You"
    why = "Your name and role open the case, and what your job asks shows what you do beyond it."
    kinds = ("profile",)
    fields = ()

    def build(self) -> None:
        pass
