"""Pay: what the person earns, and what comparable jobs pay."""

from promocase.domain.kinds.paydata import MarketPay, OwnPay
from promocase.phrase import phrase
from promocase.ui.forms.form import Form
from promocase.ui.forms.item_list import ItemList
from promocase.ui.lists.row_text import RowText, short_day
from promocase.ui.pages.page import Page
from promocase.ui.parts.empty import Empty
from promocase.ui.parts.segments import Segments
from promocase.ui.tongue import shown, tr


class PayPage(Page):
    key = "pay"
    title = phrase("Pay")
    why = phrase("A fair figure rests on several sources, not on a feeling.")
    kinds = ("own_pay", "market_pay")

    def build(self) -> None:
        own = ItemList(self.desk, OwnPay, _own_rows, text=_OWN, empty=_NO_OWN)
        market = ItemList(self.desk, MarketPay, _market_rows, text=_MARKET, empty=_NO_MARKET)
        self.add(Segments(((tr("Your pay"), own), (tr("What others pay"), market))))


def _own_note(pay: OwnPay) -> str:
    return tr("no base pay yet") if pay.base.is_blank else ""


def _market_note(pay: MarketPay) -> str:
    figures = (pay.value, pay.p10, pay.p25, pay.p50, pay.p75, pay.p90)
    return tr("no figure yet") if all(figure.is_blank for figure in figures) else ""


def _market_aside(pay: MarketPay) -> str:
    kind = shown(pay.kind.label) if pay.kind else ""
    return " · ".join(part for part in (kind, short_day(pay.reference)) if part)


_OWN = RowText(title=lambda pay: pay.base.text, note=_own_note, aside=lambda pay: short_day(pay.since))
_NO_OWN = Empty(
    phrase("What do you earn today, and since when? Earlier pay shows how long it stood still."),
    phrase("54,000 a year from April 2025"),
    phrase("Add your pay"),
)
_MARKET = RowText(note=_market_note, aside=_market_aside)
_NO_MARKET = Empty(
    phrase("What do others pay for this job? Two sources of different kinds are worth more than one."),
    phrase("National earnings survey 2025, table 14, payroll managers: median 59,500"),
    phrase("Add a pay source"),
)


def _own_rows(form: Form) -> None:
    form.row("since")
    form.row("base", "salaries")
    form.row("bonus", "equity")
    form.row("benefits")
    form.row("note")


def _market_rows(form: Form) -> None:
    form.row("source")
    form.row("kind", "reference")
    form.row("job", "level")
    form.row("place", "sample")
    form.row("part", "period", "currency")
    form.section(tr("What it pays"), tr("One value, or as many of the five as the source gives."))
    form.row("value")
    form.row("p10", "p25", "p50", "p75", "p90")
    form.row("comparable")
    form.row("link")
    form.row("note")
