"""People and check-ins: who decides, who helps, and what was said and agreed."""

from promocase.domain.kinds.checkin import CheckIn
from promocase.domain.kinds.person import Person
from promocase.phrase import phrase
from promocase.ui.forms.form import Form
from promocase.ui.forms.item_list import ItemList
from promocase.ui.lists.row_text import RowText, short_day
from promocase.ui.pages.page import Page
from promocase.ui.parts.empty import Empty
from promocase.ui.parts.segments import Segments
from promocase.ui.tongue import shown, tr, trn


class PeoplePage(Page):
    key = "people"
    title = phrase("People and check-ins")
    why = phrase(
        "Promotions are agreed in talks before the meeting. What you write about people is for you alone; "
        "a sponsor brief bears only the name of whom it is for."
    )
    kinds = ("people", "checkins")

    def build(self) -> None:
        people = ItemList(self.desk, Person, _person_rows, text=_PEOPLE, empty=_NO_PERSON)
        checkins = ItemList(self.desk, CheckIn, _checkin_rows, text=_CHECKINS, empty=_NO_CHECKIN)
        self.add(Segments(((tr("People"), people), (tr("Check-ins"), checkins))))


def _person_note(person: Person) -> str:
    return "" if person.next_step.strip() else tr("no next step")


def _relation(person: Person) -> str:
    return shown(person.relation.label) if person.relation else person.role.strip()


def _checkin_note(checkin: CheckIn) -> str:
    open_ones = sum(1 for each in checkin.followups if not each.done)
    return trn("{count} to follow up", "{count} to follow up", open_ones) if open_ones else ""


_PEOPLE = RowText(note=_person_note, aside=_relation)
_NO_PERSON = Empty(
    phrase(
        "Who has a say in this, and who speaks for you when you are not in the room? Start with your manager."
    ),
    phrase("Tomas Reyes, Head of Payroll: needs to believe that the second pay centre opens on time."),
    phrase("Add a person"),
)
_CHECKINS = RowText(
    title=lambda checkin: checkin.with_whom,
    note=_checkin_note,
    aside=lambda checkin: short_day(checkin.held_on),
)
_NO_CHECKIN = Empty(
    phrase(
        "When did you last talk about your development? What was agreed there is the bar you are measured by."
    ),
    phrase("Two closes led alone, with no late file, are enough for level 5."),
    phrase("Add a check-in"),
)


def _person_rows(form: Form) -> None:
    form.row("name", "role")
    form.row("relation", "influence")
    form.row("needs")
    form.row("trusts")
    form.row("last_contact")
    form.row(("next_step", 2), "next_date")
    form.row("note")


def _checkin_rows(form: Form) -> None:
    form.row("held_on", ("with_whom", 2))
    form.row("agenda")
    form.row("said")
    form.row("agreed")
    form.row("feedback_asked")
    form.many("followups", _followup_rows)


def _followup_rows(form: Form) -> None:
    form.row(("what", 3), ("due", 2), "done")
