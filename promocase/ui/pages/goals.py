"""Goals."""

from promocase.ui.pages.page import Page


class GoalsPage(Page):
    key = "goals"
    title = "Goals"
    why = "A manager backs a person who knows where they are going."
    kinds = ("visions", "goals", "actions")
    fields = ()

    def build(self) -> None:
        pass
