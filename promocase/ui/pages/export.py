"""Review and export."""

from promocase.ui.pages.page import Page


class ExportPage(Page):
    key = "export"
    title = "Review and export"
    why = "See what a reader would miss, then hand it over."
    kinds = ()
    fields = (("cases", "theme"), ("profile", "paper"))

    def build(self) -> None:
        pass
