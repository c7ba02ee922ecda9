"""The gallery shows every kind of document in every theme, and its page names each picture."""

import re
from pathlib import Path

from promocase.document.editions import EDITIONS
from promocase.document.theme import THEMES

GALLERY = Path(__file__).parents[1] / "docs" / "gallery"
LARGEST = 6_000_000
"""Bytes of all pictures: a clone carries them."""

EVERY = {f"{edition}-{theme}.png" for edition in EDITIONS for theme in THEMES}


def test_that_every_edition_has_its_picture_in_every_theme() -> None:
    """Taken by `tools/take_gallery.py`."""
    assert {path.name for path in GALLERY.glob("*.png")} == EVERY


def test_that_the_page_names_each_picture_once() -> None:
    shown = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", (GALLERY / "index.md").read_text("utf-8"))
    assert sorted(shown) == sorted(EVERY)


def test_that_the_pictures_stay_small() -> None:
    assert sum(path.stat().st_size for path in GALLERY.glob("*.png")) < LARGEST
