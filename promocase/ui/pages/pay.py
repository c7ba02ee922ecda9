"""Pay."""

from promocase.ui.pages.page import Page


class PayPage(Page):
    key = "pay"
    title = "Pay"
    why = "A fair figure rests on several sources, not on a feeling."
    kinds = ("own_pay", "market_pay")
    fields = ()

    def build(self) -> None:
        pass
