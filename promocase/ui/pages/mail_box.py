"""The words of an e-mail to go with the paper: read, changed and copied here, and sent by oneself."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from promocase.ui.desk import Desk
from promocase.ui.inputs.choice import QuietBox
from promocase.ui.look.grown import is_resized
from promocase.ui.look.tokens import GRID
from promocase.ui.parts.flow import FlowLayout
from promocase.ui.parts.label import Link, button, label
from promocase.ui.tongue import tr

LINES = 16
"""Lines of the text seen at once."""


class MailBox(QWidget):
    """Closed at first; written anew from the record when it is opened, or another one is chosen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.toggle = Link(tr("Copy e-mail …"), self)
        self._open = QWidget(self)
        self.kind = QuietBox(self._open)
        for kind, words in (
            ("case", tr("To send the document")),
            ("meeting", tr("To ask for a talk about it")),
        ):
            self.kind.addItem(words, kind)
        self.kind.setAccessibleName(tr("What the e-mail is for"))
        self.subject, self.body = QLineEdit(self._open), QPlainTextEdit(self._open)
        self.copy_subject = button(
            tr("Copy the subject"), "plain", self._open, name=tr("Copy the subject of the e-mail")
        )
        self.copy_body = button(
            tr("Copy the text"), "plain", self._open, name=tr("Copy the text of the e-mail")
        )
        self._said = label("", "hint", self._open)
        self._compose()
        self.toggle.followed.connect(self._on_toggle)
        self.kind.activated.connect(lambda _: self.write())
        self.copy_subject.clicked.connect(lambda: self._copy(self.subject.text()))
        self.copy_body.clicked.connect(lambda: self._copy(self.body.toPlainText()))
        for wish in (desk.case_chosen, desk.edition_chosen, desk.date_chosen):
            wish.connect(self._on_other)

    def write(self) -> None:
        """The words as the record has them now; what was changed here is gone."""
        if self._desk.case is None:
            return
        made = self._desk.doors.export.mail(
            self.kind.currentData(), self._desk.editor.record, self._desk.case_id, self._desk.options()
        )
        self.subject.setText(made.subject)
        self.subject.setCursorPosition(0)
        self.body.setPlainText(made.body)
        self._said.setText(tr("Change what you like. Nothing is sent from here."))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_resized(event):
            self._fit()

    def _fit(self) -> None:
        self.body.setFixedHeight(self.body.fontMetrics().lineSpacing() * LINES + GRID * 2)

    def _on_toggle(self) -> None:
        is_open = self._open.isHidden()
        self._open.setVisible(is_open)
        self.toggle.say(tr("Hide the e-mail") if is_open else tr("Copy e-mail …"))
        if is_open:
            self.write()

    def _on_other(self) -> None:
        if not self._open.isHidden():
            self.write()

    def _copy(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self._said.setText(tr("Copied. Paste it into your e-mail program."))

    def _compose(self) -> None:
        column, inner, ways = QVBoxLayout(self), QVBoxLayout(self._open), FlowLayout()
        column.setContentsMargins(0, 0, 0, 0)
        inner.setContentsMargins(0, GRID, 0, 0)
        inner.setSpacing(GRID // 2)
        inner.addWidget(self.kind)
        for words, part in ((tr("Subject"), self.subject), (tr("Text"), self.body)):
            inner.addSpacing(GRID // 2)
            inner.addWidget(label(words, "label", self._open))
            inner.addWidget(part)
            part.setAccessibleName(words)
        self.body.setTabChangesFocus(True)
        self._fit()
        inner.addSpacing(GRID // 2)
        ways.setSpacing(GRID)
        ways.addWidget(self.copy_body)
        ways.addWidget(self.copy_subject)
        inner.addLayout(ways)
        inner.addWidget(self._said)
        column.addWidget(self.toggle)
        column.addWidget(self._open)
        self._open.hide()
