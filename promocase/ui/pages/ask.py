"""The ask: what is asked for, why, how it is decided, and what stays between the person and this program."""

from promocase.domain.kinds.case import Case
from promocase.phrase import phrase
from promocase.ui.forms.case_form import CaseForm
from promocase.ui.forms.form import Form
from promocase.ui.pages.page import Page
from promocase.ui.tongue import tr


class AskPage(Page):
    key = "ask"
    title = phrase("The ask")
    why = phrase("A clear ask can be answered. A vague one is put off.")
    kinds = (Case.KEY,)

    def build(self) -> None:
        self.add(CaseForm(self.desk, _rows, says_printed=True))


def _rows(form: Form) -> None:
    form.row("name")
    form.section(tr("What you ask"))
    form.row(("target_role", 2), "target_level")
    form.row("ask_title", "effective")
    form.row("ask_base")
    form.row("ask_total", "on_costs")
    form.row("ask_low", "ask_high")
    form.row("ask_other")
    form.row("show_own_pay")
    form.section(tr("Why"))
    form.row("thesis")
    form.row("why_now")
    form.row("priorities")
    form.row("comparable")
    form.row("period_from", "period_to")
    form.section(tr("When it is decided"))
    form.row("criteria")
    form.row("decided_by")
    form.many("calendar", lambda date: date.row(("what", 2), "when"))
    form.section(tr("What it includes"))
    form.row("must_have")
    form.row("show_must_have")
    form.row("tradeable")
    form.row("show_tradeable")
    form.many("alternatives", _alternative_rows)
    form.section(tr("If they hesitate"))
    form.row("conditions")
    form.many("risks", _risk_rows)
    form.row("review_on")
    form.section(tr("Private, for the room"), tr("Only you see this."))
    form.row("walk_away")
    form.row("batna")
    form.row("opening")
    form.many("objections", _objection_rows)
    form.section(tr("Afterwards"))
    form.row("outcome", "agreed_by")
    form.row("agreed")


def _alternative_rows(form: Form) -> None:
    form.row("name")
    form.row("job_title", "pay")
    form.row("scope", "project")
    form.row("training", "time", "travel")


def _risk_rows(form: Form) -> None:
    form.row("risk")
    form.row("answer")


def _objection_rows(form: Form) -> None:
    form.row("objection")
    form.row("answer")
