"""People and check-ins."""

from promocase.ui.pages.page import Page


class PeoplePage(Page):
    key = "people"
    title = "People and check-ins"
    why = "Promotions are agreed in talks before the meeting. Keep track of who decides, and what was said."
    kinds = ("people", "checkins")
    fields = ()

    def build(self) -> None:
        pass
