"""Both palettes can be read by everyone, and the program wears the one that is wanted at once."""

from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QFontInfo, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from promocase.ui.look.theme import Theme, sheet_of, text_font
from promocase.ui.look.tokens import DARK, LIGHT, SANS, Appearance, Tokens, contrast

PALETTES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
READ = 4.5
"""Contrast of text (WCAG 2.2 AA, 1.4.3)."""
FOUND = 3.0
"""Contrast of what marks a control or its focus (1.4.11)."""


def test_that_contrast_is_measured_as_the_standard_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@PALETTES
@pytest.mark.parametrize("ground", ["canvas", "background", "pane", "tint", "hover", "warning_tint"])
@pytest.mark.parametrize("words", ["ink", "soft", "accent", "warning"])
def test_that_words_can_be_read_on_every_ground(tokens: Tokens, words: str, ground: str) -> None:
    assert contrast(getattr(tokens, words), getattr(tokens, ground)) >= READ


@PALETTES
@pytest.mark.parametrize("ground", ["accent", "accent_hover"])
def test_that_words_can_be_read_on_the_accent(tokens: Tokens, ground: str) -> None:
    assert contrast(tokens.on_accent, getattr(tokens, ground)) >= READ


@PALETTES
def test_that_an_input_and_its_focus_can_be_found(tokens: Tokens) -> None:
    assert contrast(tokens.edge, tokens.pane) >= FOUND
    for ground in (tokens.pane, tokens.background, tokens.canvas):
        assert contrast(tokens.accent, ground) >= FOUND
    assert contrast(tokens.accent, tokens.edge) >= 1.5, "focus must differ from an input at rest"


@PALETTES
def test_that_no_two_states_look_the_same(tokens: Tokens) -> None:
    grounds = [tokens.pane, tokens.hover, tokens.tint, tokens.warning_tint]
    assert len(set(grounds)) == len(grounds)
    assert contrast(tokens.disabled, tokens.pane) < contrast(tokens.soft, tokens.pane)


@PALETTES
def test_that_every_token_is_a_colour(tokens: Tokens) -> None:
    assert all(QColor(getattr(tokens, field.name)).isValid() for field in fields(Tokens))


@pytest.mark.parametrize(("appearance", "tokens"), [(Appearance.LIGHT, LIGHT), (Appearance.DARK, DARK)])
def test_that_the_program_turns_light_or_dark_at_once(
    theme: Theme, qapp: QApplication, appearance: Appearance, tokens: Tokens
) -> None:
    theme.choose(appearance)
    assert theme.tokens is tokens
    assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(tokens.pane)


def test_that_a_change_of_palette_is_announced(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed) as told:
        theme.choose(Appearance.DARK)
    assert told.args == [DARK]


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
@pytest.mark.parametrize("kind", ["primary", "plain", "quiet", "link"])
def test_that_focus_and_rest_are_drawn_differently(
    theme: Theme, qtbot: QtBot, kind: str, appearance: Appearance
) -> None:
    theme.choose(appearance)
    holder = QWidget()
    column = QVBoxLayout(holder)
    other, button = QLineEdit(), QPushButton("Next")
    button.setProperty("kind", kind)
    column.addWidget(other)
    column.addWidget(button)
    qtbot.addWidget(holder)
    holder.show()
    holder.activateWindow()
    other.setFocus()
    resting = drawn(button)
    button.setFocus()
    assert drawn(button) != resting


def drawn(widget: QWidget) -> QImage:
    QApplication.processEvents()
    return widget.grab().toImage()


def test_that_inputs_and_buttons_are_34_pixels_high(theme: Theme, qtbot: QtBot) -> None:
    for widget in (QLineEdit("text"), QPushButton("Next")):
        qtbot.addWidget(widget)
        widget.ensurePolished()
        assert widget.sizeHint().height() == 34


def test_that_the_bundled_font_is_used(theme: Theme) -> None:
    assert QFontInfo(text_font()).family() == SANS


def test_that_lengths_grow_with_the_reader_s_text(theme: Theme) -> None:
    grown = sheet_of(LIGHT, theme._glyphs, 1.5)
    assert "font-size: 42px" in grown
    assert "border: 1px solid" in grown


def test_that_every_colour_of_the_style_sheet_is_filled_in(theme: Theme) -> None:
    assert "$" not in sheet_of(DARK, theme._glyphs)
