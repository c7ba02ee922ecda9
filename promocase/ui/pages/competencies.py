"""Competencies: what the next level asks, and how far the person already lives it."""

from promocase.domain.kinds.competency import Competency
from promocase.phrase import phrase
from promocase.ui.forms.form import Form
from promocase.ui.forms.item_list import ItemList
from promocase.ui.lists.row_text import RowText
from promocase.ui.pages.evidence_rows import evidence_rows
from promocase.ui.pages.page import Page
from promocase.ui.parts.empty import Empty
from promocase.ui.tongue import tr


class CompetenciesPage(Page):
    key = "competencies"
    title = phrase("Competencies")
    why = phrase("Promotions go to people who already work at the next level; here you show it.")
    kinds = ("competencies",)

    def build(self) -> None:
        empty = Empty(
            phrase(
                "What does the next level ask for? Take four to seven points from your company's framework, "
                "or from the advert for the role."
            ),
            phrase("Explains pay rules so that managers decide well"),
            phrase("Add a competency"),
        )
        text = RowText(note=_note, aside=_levels)
        self.add(ItemList(self.desk, Competency, _rows, text=text, empty=empty))


def _note(competency: Competency) -> str:
    if competency.not_applicable.strip():
        return ""
    return "" if competency.level_today and competency.level_sought else tr("no level yet")


def _levels(competency: Competency) -> str:
    if competency.not_applicable.strip():
        return tr("not applicable")
    today, sought = competency.level_today, competency.level_sought
    return f"{today or '–'} → {sought or '–'}" if today or sought else ""


def _rows(form: Form) -> None:
    form.row("name")
    form.row("area", "framework")
    form.row("behaviour_today")
    form.row("behaviour_sought")
    form.row("level_today", "level_sought", "manager_level")
    form.row("manager_view")
    form.section(tr("What shows it"))
    form.many("evidence", evidence_rows)
    form.section(tr("What is still to grow"))
    form.row("gap")
    form.row("plan")
    form.row("plan_due")
    form.row("show_gap")
    form.row("not_applicable")
