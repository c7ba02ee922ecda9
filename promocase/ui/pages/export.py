"""Review and export: how the document looks, the way out, and what a reader would still miss."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from promocase.domain.kinds.paper import Paper
from promocase.domain.kinds.profile import Profile
from promocase.domain.place import Place
from promocase.phrase import phrase
from promocase.ui.forms.case_form import CaseForm
from promocase.ui.forms.form import Form
from promocase.ui.inputs.accent import AccentInput
from promocase.ui.inputs.case_box import CaseBox
from promocase.ui.inputs.edition_box import EditionBox
from promocase.ui.inputs.paper_date import PaperDate
from promocase.ui.inputs.subject_box import SubjectBox
from promocase.ui.inputs.theme_box import ThemeBox
from promocase.ui.look.tokens import GRID
from promocase.ui.pages.boxes_list import BoxesList
from promocase.ui.pages.claims_list import ClaimsList
from promocase.ui.pages.contents_list import ContentsPart
from promocase.ui.pages.export_run import ExportRun
from promocase.ui.pages.mail_box import MailBox
from promocase.ui.pages.missing_list import MissingList
from promocase.ui.pages.page import Page
from promocase.ui.pages.papers_list import PapersList
from promocase.ui.pages.section_copy import SectionCopy
from promocase.ui.parts.label import label
from promocase.ui.parts.lead import lead_to
from promocase.ui.tongue import tr


class ExportPage(Page):
    key = "export"
    title = phrase("Review and export")
    why = phrase("Choose what to hand over, and see what a reader would still miss.")
    fields = (("cases", "theme"), ("cases", "accent"), ("cases", "contents"), ("profile", "paper"))
    again = (("cases", "thesis"),)
    kinds = (Paper.KEY,)

    def build(self) -> None:
        homes = {kind: page.key for page in self.before() for kind in page.kinds}
        titles = {page.key: page.title for page in self.before()}
        self._build_document()
        self.column.addSpacing(GRID * 2)
        self.run = self.add(ExportRun(self.desk))
        self.column.addSpacing(GRID // 2)
        mail = self.add(MailBox(self.desk))
        self.column.addSpacing(GRID * 2)
        self.add(label(tr("What is still missing"), "section"))
        self.column.addSpacing(GRID // 2)
        for listed in (MissingList(self.desk, titles), BoxesList(self.desk, homes)):
            self.add(listed).head = mail.copy_subject
        self.column.addSpacing(GRID * 2)
        self.add(label(tr("What it holds"), "section"))
        self.column.addSpacing(GRID // 2)
        self.add(ContentsPart(self.desk))
        self.column.addSpacing(GRID * 2)
        self.add(ClaimsList(self.desk, homes))
        self.column.addSpacing(GRID * 2)
        self.copies = self.add(SectionCopy(self.desk))
        self.column.addSpacing(GRID * 2)
        self.papers = self.add(PapersList(self.desk, homes))

    def _build_document(self) -> None:
        self.add(label(tr("Case"), "label"))
        self.add(CaseBox(self.desk))
        self.column.addSpacing(GRID)
        self.add(label(tr("Kind of document"), "label"))
        self.add(EditionBox(self.desk))
        self.add(SubjectBox(self.desk))
        self.column.addSpacing(GRID)
        self.add(self._build_looks())
        self.column.addSpacing(GRID)
        self.add(CaseForm(self.desk, lambda form: form.put("accent", AccentInput(self.desk, form))))
        self.column.addSpacing(GRID)
        self.add(label(tr("Date of the document"), "label"))
        self.add(PaperDate(self.desk))

    def show_place(self, place: Place | None, field: str = "") -> None:
        if field == SectionCopy.WISH:
            lead_to(self.copies)
        else:
            super().show_place(place, field)

    def _build_looks(self) -> QWidget:
        looks = QWidget(self)
        row = QHBoxLayout(looks)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        theme = CaseForm(self.desk, lambda form: form.put("theme", ThemeBox(form)), looks)
        paper = Form(self.desk, Profile, looks)
        paper.row("paper")
        paper.bind(Place(Profile.KEY, Profile.KEY))
        for form in (theme, paper):
            row.addWidget(form, 1)
            self.shows(form)
        return looks
