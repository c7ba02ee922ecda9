"""Future value: what the company gets for its yes."""

from promocase.domain.kinds.initiative import Initiative
from promocase.phrase import phrase
from promocase.ui.forms.form import Form
from promocase.ui.forms.item_list import ItemList
from promocase.ui.lists.row_text import RowText, short_day
from promocase.ui.pages.page import Page
from promocase.ui.parts.empty import Empty
from promocase.ui.tongue import tr


class FuturePage(Page):
    key = "future"
    title = phrase("Future value")
    why = phrase("A promotion is a bet on what comes next: show what they get for it.")
    kinds = ("initiatives",)

    def build(self) -> None:
        empty = Empty(
            phrase("What would you bring about in the new role? One to three are enough."),
            phrase("The second pay centre runs on our process from its first month."),
            phrase("Add an initiative"),
        )
        text = RowText(note=_note, aside=lambda initiative: short_day(initiative.start))
        self.add(ItemList(self.desk, Initiative, _rows, text=text, empty=empty))


def _note(initiative: Initiative) -> str:
    return tr("no value yet") if initiative.value_likely.is_blank else ""


def _rows(form: Form) -> None:
    form.row("outcome")
    form.row("priority")
    form.row("start")
    form.section(tr("The first 90 days"))
    form.row("days_30")
    form.row("days_60")
    form.row("days_90")
    form.section(tr("What it is worth, and what it costs"))
    form.row("value_low", "value_likely", "value_high")
    form.row("cost_once", "cost_yearly")
    form.row("assumptions")
    form.row("measured")
    form.row("risks")
