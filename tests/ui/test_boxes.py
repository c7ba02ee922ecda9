"""Before the export: what no font has, named with its field."""

import pytest
from pytestqt.qtbot import QtBot

from promocase.domain.kinds.profile import Profile
from promocase.domain.place import Place
from promocase.ui.desk import Desk
from promocase.ui.pages.boxes_list import BoxesList
from promocase.ui.pages.export import ExportPage
from promocase.ui.parts.label import Link

PROFILE = Place(Profile.KEY, Profile.KEY)


@pytest.fixture
def boxes(qtbot: QtBot, desk: Desk) -> BoxesList:
    page = ExportPage(desk)
    qtbot.addWidget(page)
    page.resize(900, 900)
    page.show()
    return page.findChildren(BoxesList)[0]


def links(boxes: BoxesList) -> list[Link]:
    return [link for link in boxes.findChildren(Link) if link.isVisible()]


def test_that_nothing_is_said_where_every_sign_is_drawn(qtbot: QtBot, desk: Desk, boxes: BoxesList) -> None:
    desk.editor.set(PROFILE, "name", "יעל Ågot 王")
    qtbot.wait(500)
    assert links(boxes) == []


def test_that_a_sign_leads_to_its_field_and_goes_when_it_is_gone(
    qtbot: QtBot, desk: Desk, boxes: BoxesList
) -> None:
    desk.editor.set(PROFILE, "name", "Ines 🚀")
    qtbot.waitUntil(lambda: len(links(boxes)) == 1)
    (link,) = links(boxes)
    assert "🚀 (rocket)" in link.accessibleName()
    with qtbot.waitSignal(desk.page_wanted) as told:
        link.linkActivated.emit("#")
    assert told.args == ["you", PROFILE, "name"]
    desk.editor.set(PROFILE, "name", "Ines")
    qtbot.waitUntil(lambda: links(boxes) == [])
