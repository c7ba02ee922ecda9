"""An accent of one's own: every colour of a theme that hangs on it, and each of them readable by itself.

Text stands out from its ground by 4.5 at least (WCAG 2.2, 1.4.3 Contrast (Minimum), AA), or by what the
theme asks for (7 is 1.4.6, AAA); bars and lines that carry meaning by 3 (1.4.11 Non-text Contrast). What is
chosen gets darker until it does and keeps its hue. Tints stand out from the paper as much as the theme's own
do, so a theme keeps its character. The ask's colour is the theme's, unless the accent comes close to it.
"""

from collections.abc import Mapping
from dataclasses import replace

from promocase.document.color import Shade, contrast, darkened, lightened, standing_out
from promocase.phrase import Phrase, phrase

LEAST_OF_BARS = 3.0
TINTS: Mapping[str, float] = {"accent-mid": 1.0, "accent-light": 1.0, "accent-bar": LEAST_OF_BARS}
"""What the accent lends its hue, and how much each must stand out from the paper."""

GOOD: tuple[str, ...] = ("#1d5c63", "#2b3a9e", "#64325f", "#8a2f3c", "#275c33", "#3c4653")
"""Six to choose from: petrol, ink-blue, plum, wine, fir and slate."""

APART = 55
"""Degrees of hue from which on the ask's colour is seen as another one."""

GREY = 0.035
"""Chroma below which a colour has no hue to speak of."""

LITTLE = 0.12
"""Lightness that a colour may lose and still be called a little darker."""


def worn(color: str, own: Mapping[str, str]) -> dict[str, str]:
    """The values of a theme that another accent changes; `own` are all its values.

    The accent is read on the paper, on its own lightest tint, and as the ground of the ask.
    """
    paper, least = own["paper"], float(own["least-contrast"])
    light = _tint("accent-light", color, own)
    accent = darkened(color, light, least)
    made = {name: _tint(name, accent, own) for name in ("accent-mid", "accent-bar")} | _ask(accent, own)
    soft = standing_out(
        _of_hue(accent, own["on-accent-soft"], own), paper, contrast(own["on-accent-soft"], paper)
    )
    return made | {
        "accent": accent,
        "accent-light": light,
        "on-accent": lightened(own["on-accent"], accent, least),
        "on-accent-soft": lightened(soft, accent, least),
    }


def remarks(color: str, own: Mapping[str, str]) -> tuple[Phrase, ...]:
    """What had to be changed of what was chosen, for the person."""
    made, said = worn(color, own), list[Phrase]()
    lost = Shade.of(color).lightness - Shade.of(made["accent"]).lightness
    if made["accent"] != color:
        said.append(
            phrase("A little darker, so that it can be read.")
            if lost <= LITTLE
            else phrase("Much darker, so that it can be read.")
        )
    if made["ask"] != own["ask"]:
        said.append(phrase("The ask takes another colour, so that it stays apart."))
    return tuple(said)


def _tint(name: str, accent: str, own: Mapping[str, str]) -> str:
    """As far from the paper as the theme's own, or as it must be."""
    paper = own["paper"]
    ratio = max(contrast(own[name], paper), TINTS[name])
    return darkened(standing_out(_of_hue(accent, own[name], own), paper, ratio), paper, TINTS[name])


def _of_hue(accent: str, color: str, own: Mapping[str, str]) -> Shade:
    """A colour of the theme in the accent's hue, as strong beside it as it was beside the theme's own."""
    lent, before, shade = Shade.of(accent), Shade.of(own["accent"]), Shade.of(color)
    share = shade.chroma / before.chroma if before.chroma > GREY else 1.0
    return Shade(shade.lightness, lent.chroma * min(share, 1.0), lent.hue)


def _ask(accent: str, own: Mapping[str, str]) -> dict[str, str]:
    """The ask's colours: the theme's own, or of the hue across where the accent is like them."""
    paper, least, lent = own["paper"], float(own["least-contrast"]), Shade.of(accent)
    made = {name: own[name] for name in ("ask", "ask-ink", "ask-on-accent")}
    shade = Shade.of(own["ask"])
    if shade.chroma > GREY and lent.chroma > GREY and shade.apart(lent) < APART:
        made = {
            name: standing_out(
                replace(Shade.of(color), hue=(lent.hue + 180) % 360), paper, contrast(color, paper)
            )
            for name, color in made.items()
        }
    return {
        "ask": darkened(made["ask"], paper, LEAST_OF_BARS),
        "ask-ink": darkened(made["ask-ink"], paper, least),
        "ask-on-accent": lightened(made["ask-on-accent"], accent, least),
    }
