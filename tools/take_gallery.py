"""Every kind of document in every theme, as pictures, and a page that names them.

    python tools/take_gallery.py [--sample NAME] [--paper letter] [--grey] [--out DIR]

Editions and themes come from their registries, so a new one joins by itself. Nothing is staged: a sample goes
the way of any export. `--grey` takes them as a printer without colours prints them, to look at.
"""

import argparse
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

import pypdfium2  # noqa: E402
from PIL import Image  # noqa: E402

from promocase.document.edition import Edition  # noqa: E402
from promocase.document.editions import EDITIONS  # noqa: E402
from promocase.document.options import resolve  # noqa: E402
from promocase.document.press.pdf import Press  # noqa: E402
from promocase.document.render import job  # noqa: E402
from promocase.document.theme import THEMES, Theme  # noqa: E402
from promocase.domain.record import Record  # noqa: E402
from promocase.exchange.sample import sample_record  # noqa: E402

GALLERY = ROOT / "docs" / "gallery"
PAPER_DAY = date(2026, 3, 14)
"""The day the samples are made as of, so that the pictures are the same each time."""

FEW, ACROSS = 2, 5
"""Pages that are shown large, and how many small ones stand side by side."""
LARGE, SMALL = 1.3, 0.85
"""Pixels a point."""
COLORS = 64
GAP, GROUND = 12, "#c9ced4"


def main() -> None:
    wish = _wish()
    wish.out.mkdir(parents=True, exist_ok=True)
    for old in wish.out.glob("*.png"):
        old.unlink()
    record, press = _sample(wish.sample), Press()
    for edition, theme in _every():
        options = resolve(
            record, record.cases[-1].id, PAPER_DAY, edition.key, theme.key, wish.paper, accent="none"
        )
        made = job(record, record.cases[-1].id, options).run(press)
        sheet = _sheet(made.data)
        picture = sheet.convert("L").convert("RGB") if wish.grey else sheet
        picture.quantize(COLORS, Image.Quantize.MAXCOVERAGE).save(
            wish.out / _file(edition, theme), optimize=True
        )
        sys.stdout.write(f"{edition.key} {theme.key}: {made.pages}\n")
    (wish.out / "index.md").write_text(_index(), "utf-8")


def _wish() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sample", default="payroll-specialist")
    parser.add_argument("--paper", default="a4")
    parser.add_argument("--grey", action="store_true")
    parser.add_argument("--out", type=Path, default=GALLERY, metavar="DIR")
    return parser.parse_args()


def _sample(name: str) -> Record:
    numbers = count()
    new_id: Callable[[], str] = lambda: f"new-{next(numbers)}"  # noqa: E731
    return sample_record(name, PAPER_DAY, new_id, datetime(2026, 3, 14, 9, 30, tzinfo=UTC))


def _every() -> Iterator[tuple[Edition, Theme]]:
    return ((edition, theme) for edition in EDITIONS.values() for theme in THEMES.values())


def _sheet(data: bytes) -> Image.Image:
    """All pages side by side, large where they are few."""
    pdf = pypdfium2.PdfDocument(data)
    scale = LARGE if len(pdf) <= FEW else SMALL
    pages = [_picture(pdf[number], scale) for number in range(len(pdf))]
    across = min(len(pages), ACROSS)
    wide, high = (side + GAP for side in pages[0].size)
    made = Image.new("RGB", (across * wide + GAP, -(-len(pages) // across) * high + GAP), GROUND)
    for number, page in enumerate(pages):
        made.paste(page, (GAP + number % across * wide, GAP + number // across * high))
    return made


def _picture(page: pypdfium2.PdfPage, scale: float) -> Image.Image:
    return page.render(scale=scale).to_pil()  # pyright: ignore[reportArgumentType] a fraction is fine


def _file(edition: Edition, theme: Theme) -> str:
    return f"{edition.key}-{theme.key}.png"


def _index() -> str:
    """The page that names them all."""
    parts = [
        "# Gallery",
        "Every kind of document in every theme, of a sample that comes with the program, on A4: taken by"
        " `tools/take_gallery.py`. The accent is each theme's own; a case may wear another.",
    ]
    for edition in EDITIONS.values():
        parts += [f"## {edition.name}", str(edition.reader.words)]
        for theme in THEMES.values():
            parts += [
                f"### {edition.name}: {theme.name}",
                f"![{edition.name}, in the theme {theme.name}]({_file(edition, theme)})",
            ]
    return "\n\n".join(parts) + "\n"


if __name__ == "__main__":
    main()
