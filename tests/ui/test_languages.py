"""The language of documents is chosen on You, and reads what was typed without touching a word of it."""

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot
from typed import sure

from promocase.domain.choice import Language
from promocase.domain.kinds.paydata import OwnPay
from promocase.domain.place import Place
from promocase.domain.written import Money
from promocase.ui.desk import Desk
from promocase.ui.forms.form import Form
from promocase.ui.look.theme import Theme
from promocase.ui.pages.you import YouPage


def box_of(page: YouPage) -> QComboBox:
    form = next(each for each in page.findChildren(Form) if "language" in each.names)
    return sure(QComboBox, form.input("language"))


def chosen(qtbot: QtBot, box: QComboBox, language: Language) -> None:
    """By its name, as a person types it at the box."""
    box.setFocus()
    row = box.findText(str(language.label))
    while box.currentIndex() != row:
        QTest.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < row else Qt.Key.Key_Up)


def test_that_you_offers_every_language(qtbot: QtBot, desk: Desk, theme: Theme) -> None:
    page = YouPage(desk)
    qtbot.addWidget(page)
    box = box_of(page)
    assert [box.itemText(row) for row in range(1, box.count())] == [str(each.label) for each in Language]


def test_that_an_amount_typed_in_german_survives_english_and_back(
    qtbot: QtBot, desk: Desk, theme: Theme
) -> None:
    page, own = YouPage(desk), desk.editor.add(OwnPay.KEY)
    form = Form(desk, OwnPay)
    for each in (page, form):
        qtbot.addWidget(each)
    form.row("base")
    form.bind(own)
    page.show()
    form.show()
    box = box_of(page)
    chosen(qtbot, box, Language.DE_DE)
    QTest.keyClicks(form.input("base"), "1.234,50")
    before = base(desk, own)
    assert (before.text, before.amount) == ("1.234,50", Decimal("1234.50"))
    chosen(qtbot, box, Language.EN_GB)
    assert (base(desk, own).text, base(desk, own).amount) == ("1.234,50", Decimal("1234.50"))
    chosen(qtbot, box, Language.DE_DE)
    assert desk.editor.record.profile.language is Language.DE_DE
    assert base(desk, own) == before


def base(desk: Desk, place: Place) -> Money:
    return sure(OwnPay, desk.editor.item(place)).base
