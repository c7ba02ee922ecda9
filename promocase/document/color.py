"""Colours as the eye takes them: how light they are, how strong, of which hue, and how two stand out.

Lightness, strength and hue are those of OKLCH (Björn Ottosson, "A perceptual color space for image
processing", 2020; CSS Color 4): a colour made lighter or darker there keeps its hue. Contrast is that of
WCAG 2.2. A colour is written as "#1d5c63".
"""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

BLACK, WHITE = "#000000", "#ffffff"

_HEX = re.compile(r"#?([0-9a-f]{3}|[0-9a-f]{6})", re.ASCII)
_RGB = re.compile(r"rgb\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*\)", re.ASCII)
_HALVINGS = 24
"""Until what is sought is found to less than a step of 8 bits."""


def read_color(text: str) -> str:
    """A colour from what people write: "#1D5C63", "1d5c63", "#abc", "rgb(29, 92, 99)"; else ""."""
    words = text.strip().lower()
    if found := _HEX.fullmatch(words):
        digits = found[1]
        return "#" + (digits if len(digits) > len("abc") else "".join(2 * digit for digit in digits))
    if found := _RGB.fullmatch(words):
        parts = [int(part) for part in found.groups()]
        return "#" + "".join(f"{part:02x}" for part in parts) if max(parts) <= 0xFF else ""
    return ""


def contrast(one: str, other: str) -> float:
    """1 to 21 (WCAG 2.2, "contrast ratio")."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(color: str) -> float:
    """0 to 1 (WCAG 2.2, "relative luminance"): what is left of a colour in grey."""
    red, green, blue = _linear(color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@dataclass(frozen=True, slots=True)
class Shade:
    """Lightness from 0 to 1, chroma from 0 to about 0.32, hue in degrees."""

    lightness: float
    chroma: float
    hue: float

    @classmethod
    def of(cls, color: str) -> "Shade":
        red, green, blue = _linear(color)
        l = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)  # noqa: E741
        m = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
        s = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
        a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s
        b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        light = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s
        return cls(light, math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360)

    @property
    def color(self) -> str:
        """The nearest that a screen can show, with as much of the chroma as it can."""
        if self.lightness <= 0:
            return BLACK
        if self.lightness >= 1:
            return WHITE
        return _written(self if _is_shown(self) else _weakened(self))

    def apart(self, other: "Shade") -> float:
        """Degrees between two hues, 0 to 180."""
        return abs((self.hue - other.hue + 180) % 360 - 180)


def darkened(color: str, ground: str, least: float) -> str:
    """The colour, darker until it stands out from a light ground by `least`; as it is where it does."""
    return color if contrast(color, ground) >= least else _first(_steps(color, 0.0), ground, least)


def lightened(color: str, ground: str, least: float) -> str:
    """The colour, lighter until it stands out from a dark ground by `least`; white is the end."""
    return color if contrast(color, ground) >= least else _first(_steps(color, 1.0), ground, least)


def standing_out(shade: Shade, ground: str, ratio: float) -> str:
    """The shade as dark as it must be to stand out from a light ground by about `ratio`."""
    light, dark = 1.0, 0.0
    for _ in range(_HALVINGS):
        middle = (light + dark) / 2
        if contrast(replace(shade, lightness=middle).color, ground) < ratio:
            light = middle
        else:
            dark = middle
    return replace(shade, lightness=dark).color


def _steps(color: str, end: float) -> Iterator[str]:
    """From a colour towards black or white."""
    shade, count = Shade.of(color), 250
    for number in range(1, count):
        yield replace(shade, lightness=shade.lightness + (end - shade.lightness) * number / count).color
    yield WHITE if end else BLACK


def _first(colors: Iterator[str], ground: str, least: float) -> str:
    color = ground
    for color in colors:
        if contrast(color, ground) >= least:
            break
    return color


def _linear(color: str) -> tuple[float, float, float]:
    red, green, blue = (_from_screen(int(color[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return red, green, blue


def _from_screen(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _to_screen(part: float) -> float:
    return 12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055


def _parts(shade: Shade) -> tuple[float, float, float]:
    """Red, green and blue, linear; below 0 or above 1 where no screen can show it."""
    a = shade.chroma * math.cos(math.radians(shade.hue))
    b = shade.chroma * math.sin(math.radians(shade.hue))
    l = (shade.lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3  # noqa: E741
    m = (shade.lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    s = (shade.lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
        -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
        -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s,
    )


def _is_shown(shade: Shade) -> bool:
    return all(-1e-4 <= part <= 1 + 1e-4 for part in _parts(shade))


def _weakened(shade: Shade) -> Shade:
    weak, strong = 0.0, shade.chroma
    for _ in range(_HALVINGS):
        middle = (weak + strong) / 2
        if _is_shown(replace(shade, chroma=middle)):
            weak = middle
        else:
            strong = middle
    return replace(shade, chroma=weak)


def _written(shade: Shade) -> str:
    parts = (round(255 * _to_screen(min(max(part, 0.0), 1.0))) for part in _parts(shade))
    return "#" + "".join(f"{part:02x}" for part in parts)
