"""The colours and sizes everything on the screen is drawn from, and nothing else names."""

from dataclasses import dataclass
from enum import StrEnum

GRID = 8
"""Pixels between things; all distances are whole or half steps of it."""
TEXT, SMALL, TITLE = 14, 12, 28
"""Pixels of running text, of hints and counts, of a page's title."""
CONTROL = 34
"""Pixels an input or button is high."""
OUTLINE_WIDTH = 232
TEXT_WIDTH = 680
"""Pixels a column of text may be wide."""
MOTION = 140
"""Milliseconds a movement takes; none when the system asks for less."""

TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
"""Percent of the system's text size that the window's words can have."""

SANS, SERIF = "Source Sans 3", "EB Garamond"


class Appearance(StrEnum):
    """Light or dark, or whichever the system is."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Tokens:
    """One palette, each colour as #rrggbb.

    ``canvas`` lies under the document, ``background`` under the outline, ``pane`` under the page; ``tint``
    marks the selected, ``hover`` what the pointer is over; ``edge`` draws what must be found, as an input.
    """

    canvas: str
    background: str
    pane: str
    ink: str
    soft: str
    hairline: str
    edge: str
    accent: str
    accent_hover: str
    on_accent: str
    tint: str
    hover: str
    warning: str
    warning_tint: str
    disabled: str
    shadow: str


LIGHT = Tokens(
    canvas="#e6e9ed",
    background="#f6f7f9",
    pane="#ffffff",
    ink="#1b2430",
    soft="#5b6673",
    hairline="#dfe4ea",
    edge="#87929e",
    accent="#1d5c63",
    accent_hover="#17494f",
    on_accent="#ffffff",
    tint="#eaf1f2",
    hover="#f0f3f5",
    warning="#96571a",
    warning_tint="#fbf3ea",
    disabled="#8b95a0",
    shadow="#1b2430",
)
DARK = Tokens(
    canvas="#101316",
    background="#16191d",
    pane="#1e2227",
    ink="#e8ebee",
    soft="#9aa5b1",
    hairline="#333a42",
    edge="#6d7884",
    accent="#6fb9c0",
    accent_hover="#8accd2",
    on_accent="#101316",
    tint="#223538",
    hover="#272c32",
    warning="#e0a464",
    warning_tint="#332a20",
    disabled="#737e8a",
    shadow="#000000",
)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in (red, green, blue)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
