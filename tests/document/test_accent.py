"""Whatever colour is chosen, in whatever theme: all of it can be read, and the ask stays apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from promocase.document.accent import GOOD
from promocase.document.color import Shade, contrast, darkened, lightened, luminance, read_color
from promocase.document.theme import THEMES

READABLE, SEEN = 4.5, 3
COLORS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
THEME_KEYS = st.sampled_from(sorted(THEMES))

STRONG = 0.06
"""Chroma from which on a hue is surely seen."""
FAR = 45
"""Degrees between two hues that nobody takes for one, after rounding to what a screen shows."""


@given(COLORS, THEME_KEYS)
def test_that_every_accent_can_be_read_in_every_theme(color: str, key: str) -> None:
    tokens = THEMES[key].wearing(color).tokens
    least = 7 if key == "contrast" else READABLE
    for front, back in (
        ("accent", "paper"),
        ("accent", "accent_light"),
        ("ask_ink", "paper"),
        ("on_accent", "accent"),
        ("on_accent_soft", "accent"),
        ("ask_on_accent", "accent"),
    ):
        assert contrast(tokens[front], tokens[back]) >= least, (front, back)
    for mark in ("accent_bar", "ask"):
        assert contrast(tokens[mark], tokens["paper"]) >= SEEN, mark


@given(COLORS, THEME_KEYS)
def test_that_the_ask_stays_apart_from_every_accent(color: str, key: str) -> None:
    tokens = THEMES[key].wearing(color).tokens
    accent, ask = Shade.of(tokens["accent"]), Shade.of(tokens["ask"])
    if accent.chroma > STRONG and ask.chroma > STRONG:
        assert accent.apart(ask) >= FAR


@given(COLORS, THEME_KEYS)
def test_that_an_accent_keeps_its_hue_and_what_can_be_read_stays_as_it_is(color: str, key: str) -> None:
    theme = THEMES[key].wearing(color)
    made, chosen = Shade.of(theme.tokens["accent"]), Shade.of(color)
    assert made.lightness <= chosen.lightness + 1e-6
    if min(made.chroma, chosen.chroma) > STRONG:
        assert made.apart(chosen) < 8
    if contrast(color, "#ffffff") >= 10:
        assert theme.tokens["accent"] == color
    is_said = any("darker" in remark for remark in theme.remarks)
    assert is_said == (theme.tokens["accent"] != color)


@pytest.mark.parametrize("key", THEMES)
def test_that_without_a_choice_a_theme_is_as_it_is_written(key: str) -> None:
    theme = THEMES[key]
    assert theme.wearing("") is theme
    assert theme.remarks == ()
    assert theme.wearing("#2b3a9e").wearing("") == theme


@pytest.mark.parametrize("color", GOOD)
def test_that_the_six_offered_need_no_change_where_they_are_offered(color: str) -> None:
    assert read_color(color) == color
    for key in THEMES:
        worn = THEMES[key].wearing(color)
        assert worn.tokens["accent"] == color, key


def test_that_a_tint_stands_out_as_the_theme_s_own_does() -> None:
    own, worn = THEMES["classic"].tokens, THEMES["classic"].wearing("#2b3a9e").tokens
    for tint in ("accent_mid", "accent_light", "accent_bar"):
        assert contrast(worn[tint], "#ffffff") == pytest.approx(contrast(own[tint], "#ffffff"), rel=0.03)


def test_that_the_person_is_told_what_was_changed() -> None:
    classic = THEMES["classic"]
    assert classic.wearing("#7a7a7a").remarks == ("A little darker, so that it can be read.",)
    assert classic.wearing("#ffd400").remarks == (
        "Much darker, so that it can be read.",
        "The ask takes another colour, so that it stays apart.",
    )
    assert THEMES["modern"].wearing("#1d5c63").remarks == ()


@pytest.mark.parametrize(
    ("text", "color"),
    [
        ("#1D5C63", "#1d5c63"),
        (" 1d5c63 ", "#1d5c63"),
        ("#abc", "#aabbcc"),
        ("rgb(29, 92, 99)", "#1d5c63"),
        ("rgb(29 92 99)", "#1d5c63"),
        ("rgb(29, 92, 256)", ""),
        ("greenish", ""),
        ("#12345", ""),
        ("#١٢٣", ""),
        ("", ""),
    ],
)
def test_that_a_colour_is_read_as_people_write_it(text: str, color: str) -> None:
    assert read_color(text) == color


@given(st.text())
def test_that_no_text_breaks_the_reading(text: str) -> None:
    color = read_color(text)
    assert color == "" or read_color(color) == color


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#ffffff", 21), ("#777777", "#ffffff", 4.48), ("#ff0000", "#ffffff", 4.0)],
)
def test_that_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)
    assert contrast(other, one) == contrast(one, other)


def test_that_lightness_strength_and_hue_are_those_of_oklch() -> None:
    """The values of CSS Color 4 for red."""
    red = Shade.of("#ff0000")
    assert (round(red.lightness, 3), round(red.chroma, 3), round(red.hue, 1)) == (0.628, 0.258, 29.2)


@given(COLORS)
def test_that_a_colour_survives_the_way_there_and_back(color: str) -> None:
    assert Shade.of(color).color == color


@given(COLORS, st.floats(1, 21))
def test_that_darker_and_lighter_end_at_what_was_asked(color: str, least: float) -> None:
    dark, light = darkened(color, "#ffffff", least), lightened(color, "#000000", least)
    assert contrast(dark, "#ffffff") >= least and contrast(light, "#000000") >= least
    assert luminance(dark) <= luminance(color) + 1e-3 and luminance(light) >= luminance(color) - 1e-3
