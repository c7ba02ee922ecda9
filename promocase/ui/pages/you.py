"""You: who writes, the role held today, and how documents are set."""

from promocase.domain.field import field_of
from promocase.domain.kinds.profile import Profile
from promocase.domain.place import Place
from promocase.phrase import phrase
from promocase.ui.forms.form import Form
from promocase.ui.inputs.logo import LogoInput
from promocase.ui.pages.page import Page


class YouPage(Page):
    key = "you"
    title = phrase("You")
    why = phrase("Your name and role open the case, and what your job asks shows what you do beyond it.")
    kinds = ("profile",)

    def build(self) -> None:
        form = self.add(Form(self.desk, Profile))
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
