"""Every question the program asks in a window of its own: the one seam that tests replace.

Nothing else runs a modal loop, so a test that meets an unexpected question fails instead of waiting for ever.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QPageSize
from PySide6.QtWidgets import QColorDialog, QFileDialog, QInputDialog, QMessageBox, QWidget

from promocase.domain.choice import Paper
from promocase.ui.tongue import shown, tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_SIZES = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}


class Prompts(QObject):
    """Asks over the window it belongs to, and says phrases that come from elsewhere in its tongue.

    None always means: the person thought better of it.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def open_file(self, title: str, filter: str, folder: Path) -> Path | None:
        """One file that exists."""
        path, _ = QFileDialog.getOpenFileName(self._window, shown(title), str(folder), shown(filter))
        return Path(path) if path else None

    def save_file(self, title: str, filter: str, suggested: Path) -> Path | None:
        """Where to write; an existing file is only answered after the person agreed to replace it."""
        given, _ = QFileDialog.getSaveFileName(self._window, shown(title), str(suggested), shown(filter))
        if not given:
            return None
        path = Path(given)
        if path.suffix.lower() == suggested.suffix:
            return path
        path = path.with_name(path.name + suggested.suffix)  # the dialog has asked about another name
        return path if not path.exists() or self.may_replace(path) else None

    def save_as(self, title: str, filters: Sequence[str], suggested: Path) -> tuple[Path, int] | None:
        """Where to write, and which of the filters was chosen; the ending is as it was typed."""
        known = [shown(each) for each in filters]
        given, chosen = QFileDialog.getSaveFileName(
            self._window, shown(title), str(suggested), ";;".join(known), known[0]
        )
        return (Path(given), known.index(chosen) if chosen in known else 0) if given else None

    def may_replace(self, path: Path) -> bool:
        """Asked where the dialog could not, because the name was completed after it."""
        question = tr("“{name}” is already there.", name=path.name)
        detail = tr("Replacing it cannot be undone.")
        return self.choose(question, detail, (tr("Replace it"),)) is not None

    def printer(self, name: str, paper: Paper) -> "QPrinter | None":
        """The printer to print on, with the pages, copies and order that were chosen."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - many never print

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(QPageSize(_SIZES[paper]))
        printer.setDocName(name)
        printer.setCreator("promocase")
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(tr("Print"))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        agreed = dialog.exec()
        dialog.deleteLater()
        return printer if agreed else None

    def tell(self, message: str, hint: str = "") -> None:
        """Say what happened, and what to do about it."""
        box = self._box(message, hint)
        box.addButton(tr("Close"), QMessageBox.ButtonRole.RejectRole)
        box.exec()

    def choose(self, question: str, detail: str, answers: tuple[str, ...], stay: str = "") -> int | None:
        """Which of the answers; the first is the one Return gives, Escape and ``stay`` give None."""
        box = self._box(question, detail)
        buttons = [box.addButton(shown(answer), QMessageBox.ButtonRole.AcceptRole) for answer in answers]
        box.setEscapeButton(box.addButton(shown(stay) or tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
        box.setDefaultButton(buttons[0])
        box.exec()
        pressed = box.clickedButton()
        return next((number for number, button in enumerate(buttons) if button is pressed), None)

    def line(self, title: str, label: str, text: str) -> str | None:
        """A few words on one line."""
        words, agreed = QInputDialog.getText(self._window, shown(title), shown(label), text=text)
        return words.strip() if agreed else None

    def color(self, title: str, start: str) -> str | None:
        """A colour like "#1d5c63"."""
        chosen = QColorDialog.getColor(QColor(start), self._window, shown(title))
        return chosen.name() if chosen.isValid() else None

    def _box(self, message: str, detail: str) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setWindowTitle("promocase")
        box.setText(shown(message))
        box.setInformativeText(shown(detail))
        return box
