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
from promocase.ui.look.tokens import DARK, LIGHT, SANS, SERIF, TEXT, Appearance, Tokens

_FONTS = (
    *(f"{SANS}/SourceSans3-{style}.ttf" for style in ("Regular", "Bold", "Italic", "BoldItalic")),
    *(f"{SERIF}/EBGaramond-{style}.ttf" for style in ("Regular", "Italic")),
)
_USUAL_POINTS = 10.0
"""The text size of a desktop that nobody has changed; a larger one enlarges everything here."""


class Theme(QObject):
    """Dresses the application, at once and again whenever the system turns light or dark."""

    changed = Signal(object)
    """The Tokens now in force."""

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.app = app
        self._glyphs = Glyphs()
        self._appearance = Appearance.SYSTEM
        self.scale = max(1.0, app.font().pointSizeF() / _USUAL_POINTS)
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
            self.app.setStyleSheet(sheet_of(tokens, self._glyphs, self.scale))
            self.changed.emit(tokens)


_SCHEMES = {
    Appearance.SYSTEM: Qt.ColorScheme.Unknown,
    Appearance.LIGHT: Qt.ColorScheme.Light,
    Appearance.DARK: Qt.ColorScheme.Dark,
}


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
    grown = re.sub(r"\b(\d+)px", lambda found: f"{_grown(int(found[1]), scale)}px", sheet)
    return Template(grown).substitute(known, **pictures, serif=SERIF)


def _grown(pixels: int, scale: float) -> int:
    return pixels if pixels <= 2 else round(pixels * scale)
