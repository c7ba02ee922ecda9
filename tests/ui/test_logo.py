"""The logo in the window: a picture that could not be printed is not taken in, and it is said kindly why."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from typed import sure

from promocase.domain.item import Attachment
from promocase.domain.place import Place
from promocase.ui.desk import Desk, Doors
from promocase.ui.inputs.logo import LogoInput
from promocase.ui.pages.you import YouPage

PROFILE = Place("profile", "profile")


@pytest.fixture
def picked() -> list[Path]:
    return []


@pytest.fixture
def doors(doors: Doors, picked: list[Path]) -> Doors:
    return replace(doors, pick_file=lambda parent: picked[-1])


@pytest.fixture
def logo(qtbot: QtBot, desk: Desk) -> Iterator[LogoInput]:
    page = YouPage(desk)
    qtbot.addWidget(page)
    page.resize(700, 900)
    page.show()
    QTest.qWaitForWindowActive(page)
    yield page.findChildren(LogoInput)[0]
    page.close()


def picture(path: Path, kind: str = "PNG", size: tuple[int, int] = (400, 100)) -> Path:
    Image.new("RGB", size, "#1450a0").save(path, kind)
    return path


def choose(logo: LogoInput, picked: list[Path], path: Path) -> None:
    picked.append(path)
    (attach,) = (each for each in logo.findChildren(QPushButton) if each.text() == "Attach a file …")
    attach.click()


def said(logo: LogoInput) -> str:
    shown = [each for each in logo.findChildren(QLabel) if each.property("role") == "warning"]
    return " ".join(each.text() for each in shown if each.isVisible())


def kept(desk: Desk) -> Attachment | None:
    return desk.editor.record.profile.logo


def test_that_a_picture_is_kept_as_the_logo_whatever_its_file_is_called(
    logo: LogoInput, desk: Desk, picked: list[Path], tmp_path: Path
) -> None:
    choose(logo, picked, picture(tmp_path / "mark.bin", "JPEG"))
    assert sure(Attachment, kept(desk)).name == "mark.bin"
    assert said(logo) == ""
    desk.editor.undo()
    assert kept(desk) is None


@pytest.mark.parametrize("name", ["mark.png", "mark.svg"])
def test_that_what_is_no_picture_is_not_taken_in(
    logo: LogoInput, desk: Desk, picked: list[Path], tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_text("<svg/>", "utf-8")
    choose(logo, picked, path)
    assert kept(desk) is None
    assert said(logo).startswith("A logo is a PNG or JPEG picture, and this file is neither.")
    choose(logo, picked, picture(tmp_path / "good.png"))
    assert said(logo) == ""


def test_that_a_picture_that_is_too_large_says_what_would_do(
    logo: LogoInput, desk: Desk, picked: list[Path], tmp_path: Path
) -> None:
    choose(logo, picked, picture(tmp_path / "wall.png", size=(8000, 4000)))
    assert kept(desk) is None
    assert "1,000 pixels across" in said(logo)


def test_that_a_file_that_is_gone_is_said_too(
    logo: LogoInput, desk: Desk, picked: list[Path], tmp_path: Path
) -> None:
    choose(logo, picked, tmp_path / "gone.png")
    assert kept(desk) is None
    assert "gone.png" in said(logo)


def test_that_a_bad_logo_from_elsewhere_is_told_where_it_is_kept(
    logo: LogoInput, desk: Desk, doors: Doors, tmp_path: Path
) -> None:
    path = tmp_path / "old.png"
    path.write_bytes(BytesIO(b"\x89PNG\r\n\x1a\n and no more").getvalue())
    desk.editor.set(PROFILE, "logo", doors.attach(path))
    assert said(logo).startswith("This picture cannot be read to its end.")
    desk.editor.set(PROFILE, "logo", doors.attach(picture(tmp_path / "new.png")))
    assert said(logo) == ""
