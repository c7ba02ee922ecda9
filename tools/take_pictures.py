"""Pictures of the real program for the README and for looking at every page.

    python tools/take_pictures.py                      the README's pictures, into docs/pictures/
    python tools/take_pictures.py --all DIR [--dark] [--size 1280x720] [--sample NAME] [--text 200]
                                                       every page of the walk, into DIR

QT_SCALE_FACTOR=2 takes them at 200 %. Nothing is staged: a sample is opened as a person would open it.
"""

import argparse
import os
import sys
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pypdfium2
from PySide6.QtCore import QSize
from PySide6.QtTest import QTest

from promocase.app import Program, new_id
from promocase.document.options import Options
from promocase.document.render import render
from promocase.domain.record import Record
from promocase.exchange.sample import sample_record
from promocase.store.recordfile import RecordFile
from promocase.ui.look.theme import Theme
from promocase.ui.look.tokens import Appearance
from promocase.ui.pages import PAGES
from promocase.ui.process.application import application, settings_file
from promocase.ui.process.settings import Settings

PICTURES = Path(__file__).parents[1] / "docs" / "pictures"
PAPER_DAY = date(2026, 3, 14)
"""The day the samples are made as of, so that the pictures are the same each time."""


def sample(name: str) -> Record:
    now = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
    return sample_record(name, PAPER_DAY, new_id, now)


class Camera:
    """The program on a screen nobody sees."""

    def __init__(self, folder: Path, size: QSize, text_size: int) -> None:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = str(folder)
        self._app = application()
        self._theme = Theme(self._app)
        self._folder, self._size, self._text_size = folder, size, text_size
        self._numbers = count(1)

    def take(self, record: Record | None, appearance: Appearance, pages: dict[str, Path]) -> None:
        """The window with each page key shown, into the file named for it; welcome for no record."""
        program = Program(self._theme, Settings(settings_file()))
        path = None if record is None else self._folder / f"My record {next(self._numbers)}.promocase"
        if path is not None and record is not None:
            RecordFile.create(path, record).close()
        program.start(path)
        program.window.appear(appearance)
        program.window.theme.resize_text(self._text_size)
        program.window.showNormal()  # the unseen screen is smaller than most
        program.window.resize(self._size)
        for key, file in pages.items():
            if record is not None:
                program.window.go(key)
                self._wait_for_pages(program)
            QTest.qWait(1500)
            file.parent.mkdir(parents=True, exist_ok=True)
            program.window.grab().save(str(file))
        program.window.close()
        program.end()

    def _wait_for_pages(self, program: Program) -> None:
        assert program.window.workspace is not None
        if program.window.workspace.preview.isHidden():
            return
        for _ in range(300):  # the first page comes by itself, before it is known how many there are
            if program.window.workspace.preview.sheets.page_count > 1:
                return
            QTest.qWait(100)
        raise SystemExit("The document never came.")


def take_pages(record: Record, name: str, numbers: tuple[int, ...]) -> None:
    """Pages of the PDF as pictures."""
    pdf = pypdfium2.PdfDocument(render(record, record.cases[-1].id, Options(PAPER_DAY)).data)
    for number in numbers:
        pdf[number - 1].render(scale=2).to_pil().save(PICTURES / f"{name}-{number}.png", optimize=True)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--all", type=Path, metavar="DIR")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--size", default="1440x900")
    parser.add_argument("--sample", default="payroll-specialist")
    parser.add_argument("--text", type=int, default=100, help="percent of the usual text size")
    wish = parser.parse_args()
    width, height = map(int, wish.size.split("x"))
    with TemporaryDirectory() as folder:
        camera = Camera(Path(folder), QSize(width, height), wish.text)
        if wish.all is not None:
            appearance = Appearance.DARK if wish.dark else Appearance.LIGHT
            camera.take(None, appearance, {"": wish.all / "welcome.png"})
            camera.take(
                sample(wish.sample), appearance, {page.key: wish.all / f"{page.key}.png" for page in PAGES}
            )
        else:
            record = sample("payroll-specialist")
            camera.take(record, Appearance.LIGHT, {"accomplishments": PICTURES / "window-light.png"})
            camera.take(record, Appearance.DARK, {"ask": PICTURES / "window-dark.png"})
            take_pages(record, "document", (1, 2))
    sys.stdout.write("Done.\n")


if __name__ == "__main__":
    main()
    os._exit(0)
