"""You: who writes, the role held today and what it is made of, and how documents are set."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from promocase.domain.field import field_of
from promocase.domain.kinds.duty import Duty
from promocase.domain.kinds.profile import Profile
from promocase.domain.place import Place
from promocase.domain.written import Quantity
from promocase.phrase import phrase
from promocase.ui.desk import Desk
from promocase.ui.forms.form import Form
from promocase.ui.forms.item_list import ItemList
from promocase.ui.inputs.logo import LogoInput
from promocase.ui.lists.row_text import RowText
from promocase.ui.look.tokens import GRID
from promocase.ui.pages.duty_sums import DutySums
from promocase.ui.pages.page import Page
from promocase.ui.parts.empty import Empty
from promocase.ui.parts.label import label
from promocase.ui.parts.segments import Segments
from promocase.ui.parts.shows_places import ShowsPlaces
from promocase.ui.tongue import tr


class YouPage(Page):
    key = "you"
    title = phrase("You")
    why = phrase("Your name and role open the case, and what your job asks shows what you do beyond it.")
    kinds = ("profile", "duties")

    def build(self) -> None:
        form = Form(self.desk, Profile)
        form.row("name")
        form.row(("role", 2), "level")
        form.row("organisation", "team")
        form.row("place", "manager")
        form.row("start_date", "level_since")
        form.row("job_description")
        form.row("working_hours", "full_time")
        form.row("currency", "language")
        form.row("year_start")
        form.put("logo", LogoInput(field_of(Profile, "logo"), self.desk, form))
        form.row("show_organisation")
        form.bind(Place(Profile.KEY, Profile.KEY))
        self.add(Segments(((tr("Who you are"), form), (tr("What your job is made of"), _Duties(self.desk)))))


class _Duties(ShowsPlaces):
    """The list, with how it adds up above it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._list = ItemList(desk, Duty, _duty_rows, text=_DUTIES, empty=_NO_DUTY)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GRID)
        rows.addWidget(label(_WHY, "why", self))
        rows.addWidget(DutySums(desk, self))
        rows.addWidget(self._list)

    def show_place(self, place: Place, field: str = "") -> QWidget | None:
        return self._list.show_place(place, field)


def _note(duty: Duty) -> str:
    return tr("no share yet") if duty.share_old.is_blank or duty.share_new.is_blank else ""


def _aside(duty: Duty) -> str:
    old, new = _share(duty.share_old), _share(duty.share_new)
    return f"{old or '…'} → {new or '…'}" if old or new else ""


def _share(value: Quantity) -> str:
    """As it is written, with the sign that stands beside the field."""
    text = value.text.strip()
    return f"{text}\N{NO-BREAK SPACE}%" if value.is_understood and not value.unit else text


_WHY = phrase("HR judges the job, not the person: what it was meant to be, and what it has become.")
_DUTIES = RowText(note=_note, aside=_aside)
_NO_DUTY = Empty(
    phrase("What takes your time? Five to eight duties are enough, with their share as described and today."),
    phrase("Plan each pay run and settle clashes with the sites: 0 % as described, 25 % today"),
    phrase("Add a duty"),
)


def _duty_rows(form: Form) -> None:
    form.row("duty")
    form.row("share_old", "share_new")
    form.row("level", "since")
    form.row("prompted")
    form.row("rest")
    form.row("error")
