"""A quiet window to read in: the guide, and the keys."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from promocase.resource import guide
from promocase.ui.look.grown import grown
from promocase.ui.look.tokens import GRID, TEXT_WIDTH
from promocase.ui.shell.commands import Commands
from promocase.ui.tongue import tr


class Reader(QWidget):
    """Markdown beside the main window; Escape closes it. Links lead only to places in the text."""

    def __init__(self, title: str, markdown: str, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self.setWindowTitle(f"{title} — promocase")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QTextBrowser(self)
        self.text.setObjectName("reader")
        self.text.setAccessibleName(title)
        self.text.setOpenExternalLinks(False)
        self.text.document().setDocumentMargin(GRID * 3)
        self.text.setMarkdown(markdown)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        side = grown(TEXT_WIDTH, self.font())
        self.resize(QSize(side + GRID * 8, side).boundedTo(window.screen().availableSize()))


def guide_reader(window: QWidget) -> Reader:
    """The user guide, as it lies with the program."""
    return Reader(tr("User guide"), guide().read_text("utf-8"), window)


def keys_reader(commands: Commands, window: QWidget) -> Reader:
    """Every key of the window, from the commands themselves."""
    rows = (
        f"| {action.text().rstrip('…')} | {', '.join(key.toString() for key in action.shortcuts())} |"
        for action in commands
        if action.shortcuts()
    )
    head = f"# {tr('Keys')}\n\n| {tr('What')} | {tr('Keys')} |\n|---|---|\n"
    return Reader(tr("Keys"), head + "\n".join(rows), window)
