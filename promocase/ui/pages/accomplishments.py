"""Accomplishments: what changed because of the person, in numbers, with what backs it."""

from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.phrase import phrase
from promocase.ui.forms.form import Form
from promocase.ui.forms.item_list import ItemList
from promocase.ui.lists.row_text import RowText, span_words
from promocase.ui.pages.evidence_rows import evidence_rows
from promocase.ui.pages.page import Page
from promocase.ui.parts.empty import Empty
from promocase.ui.tongue import tr


class AccomplishmentsPage(Page):
    key = "accomplishments"
    title = phrase("Accomplishments")
    why = phrase("Three to eight results, best first. Say what changed, and by how much.")
    kinds = ("accomplishments",)

    def build(self) -> None:
        text = RowText(note=_note, aside=lambda item: span_words(item.start, item.end))
        empty = Empty(
            phrase("Which result are you proudest of? Start there; it need not be polished."),
            phrase("Corrections cut from 212 to 74 a month."),
            phrase("Add an accomplishment"),
        )
        self.add(ItemList(self.desk, Accomplishment, _rows, text=text, empty=empty))


def _note(item: Accomplishment) -> str:
    has_result = any(not metric.result.is_blank for metric in item.metrics)
    return "" if has_result or item.result.strip() else tr("no result yet")


def _rows(form: Form) -> None:
    form.row("headline")
    form.many("metrics", _metric_rows)
    form.row("situation")
    form.row("part")
    form.row("decisions")
    form.row("result")
    form.section(tr("What it is worth"))
    form.row("outcome", "value")
    form.row("value_basis")
    form.row("start", "end")
    form.row("team")
    form.row("share")
    form.row("beyond")
    form.section(tr("What backs it"))
    form.many("evidence", evidence_rows)
    form.section(tr("What it shows"))
    form.row("competencies")
    form.row("goals")
    form.row("tags")
    form.section(tr("What stays between us"))
    form.row("confidential")
    form.row("redacted")
    form.row("note")


def _metric_rows(form: Form) -> None:
    form.row(("name", 2), "baseline", "result", "unit")
    form.row("period", "sample")
    form.row("how")
