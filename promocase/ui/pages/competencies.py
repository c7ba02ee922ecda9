"""Competencies."""

from promocase.ui.pages.page import Page


class CompetenciesPage(Page):
    key = "competencies"
    title = "Competencies"
    why = "Promotions go to people who already work at the next level; here you show it."
    kinds = ("competencies",)
    fields = ()

    def build(self) -> None:
        pass
