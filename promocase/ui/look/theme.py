"""One look for the whole program: a palette and a style sheet from the tokens, on Fusion, light or dark.

What paints itself reads the palette: besides the usual roles, Midlight is the selection's tint, Mid the
hairline, Dark the edge of an input, Window the background beside the page and Base the page.
"""

import re
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from promocase.resource import fonts, resource
from promocase.ui.look.glyph import Glyphs
from promocase.ui.look.tokens import DARK, LIGHT, SANS, SERIF, TEXT, TEXT_SIZES, Appearance, Tokens

_FONTS = (
    *(f"{SANS}/SourceSans3-{style}.ttf" for style in ("Regular", "Bold", "Italic", "BoldItalic")),
    *(f"{SERIF}/EBGaramond-{style}.ttf" for style in ("Regular", "Italic")),
)
_USUAL_POINTS = 10.0
"""The text size of a desktop that nobody has changed; a larger one enlarges everything here."""
_USUAL_DOTS = 96.0
"""Dots an inch of a screen that nobody has changed."""


class Theme(QObject):
    """Dresses the application, at once and again when the system turns light or dark or the text grows."""

    changed = Signal(object)
    """The Tokens now in force."""
    text_resized = Signal(int)
    """The percent the text now has."""

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.app = app
        self._glyphs = Glyphs()
        self._appearance = Appearance.SYSTEM
        self._system_scale = system_scale(app.font(), app.primaryScreen().logicalDotsPerInch())
        self._text_size = 100
        self.tokens = LIGHT
        for path in _FONTS:
            QFontDatabase.addApplicationFont(str(fonts() / path))
        app.setStyle("Fusion")
        app.setFont(text_font(self.scale))
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self._follow()

    @property
    def appearance(self) -> Appearance:
        return self._appearance

    def choose(self, appearance: Appearance) -> None:
        """Light, dark, or what the system says."""
        self._appearance = appearance
        self.app.styleHints().setColorScheme(_SCHEMES[appearance])
        self._follow()

    @property
    def text_size(self) -> int:
        """Percent of the system's text size."""
        return self._text_size

    @property
    def scale(self) -> float:
        """How much larger all words are than on a desktop that nobody has changed."""
        return self._system_scale * self._text_size / 100

    def resize_text(self, percent: int) -> None:
        """Give all words this size; it is kept within what the window can show."""
        percent = max(TEXT_SIZES[0], min(TEXT_SIZES[-1], percent))
        if percent != self._text_size:
            self._text_size = percent
            self.app.setFont(text_font(self.scale))
            self._dress()
            self.text_resized.emit(percent)

    def icon(self, name: str) -> QIcon:
        """A picture of `resources/icons` in the colours now in force."""
        return self._glyphs.icon(name, self.tokens)

    def px(self, pixels: int) -> int:
        """A length at the usual text size, at the reader's."""
        return round(pixels * self.scale)

    def _follow(self) -> None:
        is_dark = self.app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        if self._appearance is not Appearance.SYSTEM:
            is_dark = self._appearance is Appearance.DARK
        tokens = DARK if is_dark else LIGHT
        if tokens is not self.tokens or not self.app.styleSheet():
            self.tokens = tokens
            self.app.setPalette(palette_of(tokens))
            self._dress()
            self.changed.emit(tokens)

    def _dress(self) -> None:
        self.app.setStyleSheet(sheet_of(self.tokens, self._glyphs, self.scale))


_SCHEMES = {
    Appearance.SYSTEM: Qt.ColorScheme.Unknown,
    Appearance.LIGHT: Qt.ColorScheme.Light,
    Appearance.DARK: Qt.ColorScheme.Dark,
}


def system_scale(font: QFont, dots: float = _USUAL_DOTS) -> float:
    """How much larger than usual the system's own text is; ``dots`` are those of an inch."""
    pixels = font.pointSizeF() * dots / 72 if font.pointSizeF() > 0 else font.pixelSize()
    return max(1.0, pixels * 72 / _USUAL_DOTS / _USUAL_POINTS)


def next_size(percent: int, steps: int) -> int:
    """The text size so many steps larger or smaller; 0 steps is the usual one."""
    if steps == 0:
        return 100
    beyond = [each for each in TEXT_SIZES if (each - percent) * steps > 0]
    ordered = beyond if steps > 0 else beyond[::-1]
    return ordered[min(abs(steps), len(ordered)) - 1] if ordered else percent


def text_font(scale: float = 1.0) -> QFont:
    """The font of running text."""
    font = QFont(SANS)
    font.setPixelSize(round(TEXT * scale))
    return font


def palette_of(tokens: Tokens) -> QPalette:
    """Every role from the tokens, so that nothing of the system's own palette shines through."""
    role, palette = QPalette.ColorRole, QPalette()
    colours = {
        role.Window: tokens.background,
        role.Base: tokens.pane,
        role.AlternateBase: tokens.background,
        role.Button: tokens.pane,
        role.Light: tokens.pane,
        role.Midlight: tokens.tint,
        role.Mid: tokens.hairline,
        role.Dark: tokens.edge,
        role.Shadow: tokens.shadow,
        role.WindowText: tokens.ink,
        role.Text: tokens.ink,
        role.ButtonText: tokens.ink,
        role.PlaceholderText: tokens.soft,
        role.BrightText: tokens.warning,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.ToolTipBase: tokens.pane,
        role.ToolTipText: tokens.ink,
    }
    for each, colour in colours.items():
        palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(tokens.disabled))
    return palette


def sheet_of(tokens: Tokens, glyphs: Glyphs, scale: float = 1.0) -> str:
    """The style sheet with its colours and pictures filled in, lengths grown by ``scale``."""
    known = {name: getattr(tokens, name) for name in Tokens.__slots__}
    pictures = {
        "chevron": glyphs.path("chevron", tokens.soft),
        "chevron_disabled": glyphs.path("chevron", tokens.disabled),
        "chevron_right": glyphs.path("chevron-right", tokens.soft),
        "check": glyphs.path("check", tokens.on_accent),
        "check_ink": glyphs.path("check", tokens.ink),
        "dot": glyphs.path("dot", tokens.on_accent),
    }
    sheet = resource("window.qss").read_text("utf-8")
    grown = re.sub(r"\b(\d+)px(-\d)?", lambda found: f"{_grown(found, scale)}px", sheet)
    return Template(grown).substitute(known, **pictures, serif=SERIF)


def _grown(found: re.Match[str], scale: float) -> int:
    """Thin lines stay thin; what is taken off for a wider border is as wide as that at any size."""
    pixels, less = int(found[1]), int(found[2] or 0)
    return pixels if pixels <= 3 else round(pixels * scale) + less
