"""Papers that left: what was given to whom, what of it no longer holds, and two of them word by word."""

from collections.abc import Callable, Mapping
from functools import partial
from html import escape

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from promocase.domain.kinds.case import Case
from promocase.domain.kinds.paper import Paper
from promocase.domain.place import Place
from promocase.errors import PromocaseError
from promocase.ui.desk import Desk
from promocase.ui.inputs.choice import QuietBox
from promocase.ui.look.tokens import GRID
from promocase.ui.pages.seen_list import SeenList
from promocase.ui.parts.flow import FlowLayout
from promocase.ui.parts.label import Link, button, label, set_role
from promocase.ui.process.sent import OvertakenLine, SentLine
from promocase.ui.tongue import shown, told, tr, trn

CHECKED = 3
"""Papers, the latest, that are held against the record by themselves; the others when one asks."""

SHOWN = 6
"""Claims of one paper that are named; the others are counted."""


class PapersList(SeenList):
    """Hidden while nothing was kept; ``homes`` are pages by kinds on them."""

    def __init__(self, desk: Desk, homes: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._homes = homes
        self._are_all_checked = False
        self._lines: tuple[SentLine, ...] = ()
        self._said = label("", "hint", self)
        self._said.hide()
        self._compared = QLabel(self)
        self._compared.setWordWrap(True)
        self._compared.hide()
        self.rows.addWidget(label(tr("Papers that left"), "section", self))
        self._none = label(tr("None yet. After an export, say who got it, and a copy is kept."), "hint", self)
        self.rows.addWidget(self._none)

    def look_up(self) -> object:
        most = len(self.desk.editor.record.papers) if self._are_all_checked else CHECKED
        self._lines = self.desk.doors.export.sent(self.desk.editor.record, most)
        return self._lines, self.desk.case_id

    def fill(self) -> None:
        self._none.setVisible(not self._lines)
        for line in self._lines:
            self._put_paper(line)
        if any(not line.is_checked for line in self._lines):
            link = Link(tr("Do the older ones still hold?"), self)
            link.followed.connect(self._check_all)
            self.put(link)
        if len(self._lines) > 1:
            self._put_comparison()
        for part in (self._said, self._compared):
            part.hide()
            self.rows.addWidget(part)

    def _check_all(self) -> None:
        self._are_all_checked = True
        self.refresh()

    def _put_paper(self, line: SentLine) -> None:
        paper = line.paper
        head = label(title_of(paper), "text", self)
        head.setContentsMargins(0, GRID, 0, 0)
        self.put(head)
        if not line.is_checked:
            pass
        elif line.unknown:
            self.put(label(shown(line.unknown), "hint", self))
        elif line.overtaken:
            self.put(label(_count(len(line.overtaken)), "warning", self))
        elif paper.claims:
            self.put(label(tr("All its figures still hold."), "hint", self))
        for each in line.overtaken[:SHOWN]:
            self.put(self._link(each))
        self.put(self._ways(paper))

    def _link(self, line: OvertakenLine) -> Link:
        now = tr("now {words}", words=line.now) if line.now else shown(line.reason)
        words = tr("{what}: it says {said}; {now}", what=shown(line.name), said=line.said, now=now)
        link = Link(words, self)
        key = self._homes.get(line.place.kind, "")
        link.followed.connect(lambda: key and self.desk.page_wanted.emit(key, line.place, ""))
        return link

    def _ways(self, paper: Paper) -> QWidget:
        ways = QWidget(self)
        row = FlowLayout(ways)
        row.setSpacing(GRID)
        for words, do in (
            (tr("Open"), self._open),
            (tr("Save a copy …"), self._save),
            (tr("Remove"), self._remove),
        ):
            made = button(words, "plain", ways, name=tr("{do}: {what}", do=words, what=title_of(paper)))
            made.clicked.connect(partial(self._try, do, paper))
            made.setEnabled(paper.file is not None or do == self._remove)
            row.addWidget(made)
        return ways

    def _try(self, do: Callable[[Paper], object], paper: Paper) -> None:
        try:
            do(paper)
        except PromocaseError as error:
            self._say(told(error), "warning")

    def _open(self, paper: Paper) -> None:
        assert paper.file is not None
        self.desk.doors.open_attachment(paper.file)

    def _save(self, paper: Paper) -> None:
        assert paper.file is not None
        path = self.desk.doors.export.save_copy(
            self, paper.file.name, self.desk.doors.attachment(paper.file.digest)
        )
        if path is not None:
            self._say(tr("Written: {path}", path=path))

    def _remove(self, paper: Paper) -> None:
        self.desk.editor.remove(Place(Paper.KEY, paper.id))

    def _put_comparison(self) -> None:
        """The boxes as wide as the column, since only the end of a title tells two papers apart."""
        bar = QWidget(self)
        column, row = QVBoxLayout(bar), FlowLayout()
        column.setContentsMargins(0, GRID * 2, 0, 0)
        column.setSpacing(GRID)
        boxes = tuple(QuietBox(bar) for _ in range(2))
        own, others = self._by_case()
        ids = [paper.id for paper in (*own, *others)]
        for box, at, name in zip(boxes, (1, 0), (tr("Earlier paper"), tr("Later paper")), strict=True):
            box.setAccessibleName(name)
            for paper in own:
                box.addItem(title_of(paper), paper.id)
            if own and others:
                box.insertSeparator(len(own))
            for paper in others:
                box.addItem(self._title_with_case(paper), paper.id)
            box.setCurrentIndex(box.findData(ids[at]))
            column.addWidget(box)
        compare = button(tr("Compare word by word"), "plain", bar)
        compare.clicked.connect(lambda: self._compare(*(box.currentData() for box in boxes)))
        row.addWidget(compare)
        column.addLayout(row)
        self.put(bar)

    def _by_case(self) -> tuple[list[Paper], list[Paper]]:
        """Those of the case at work, which are compared most, and those of others."""
        papers = [line.paper for line in self._lines]
        own = [paper for paper in papers if paper.case == self.desk.case_id]
        return own, [paper for paper in papers if paper not in own]

    def _title_with_case(self, paper: Paper) -> str:
        case = self.desk.editor.record.find(Case, paper.case)
        return " · ".join(part for part in (case.title if case else "", title_of(paper)) if part)

    def _compare(self, *ids: str) -> None:
        """The earlier one first, whichever box it was chosen in."""
        papers = {line.paper.id: line.paper for line in reversed(self._lines)}
        first, second = sorted(ids, key=list(papers).index)
        stretches = self.desk.doors.export.differences(papers[first], papers[second])
        if all(each.side.value == "both" for each in stretches):
            self._say(tr("Both say the same, word by word."))
            self._compared.hide()
            return
        self._say(tr("Struck through: only in the earlier one. Underlined and bold: only in the later one."))
        marks = {"both": "{}", "first": "<s>{}</s>", "second": "<b><u>{}</u></b>"}
        html = "".join(marks[each.side.value].format(_html(each.words)) for each in stretches)
        self._compared.setText(html)
        self._compared.show()

    def _say(self, words: str, role: str = "hint") -> None:
        set_role(self._said, role)
        self._said.setText(words)
        self._said.show()


def title_of(paper: Paper) -> str:
    """ "The one-page brief · for Tomas Reyes · 14 March 2026"."""
    whom = tr("for {name}", name=paper.to_whom.strip()) if paper.to_whom.strip() else ""
    return " · ".join(part for part in (paper.name.strip(), whom, paper.left_on.text.strip()) if part)


def _count(count: int) -> str:
    return trn("{count} figure no longer holds.", "{count} figures no longer hold.", count)


def _html(words: str) -> str:
    return escape(words).replace("\n", "<br>")
