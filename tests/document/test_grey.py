"""Printed without colours, charts say the same: by form, place, weight and words."""

from decimal import Decimal
from xml.etree import ElementTree

import pytest

from promocase.document.accent import GOOD
from promocase.document.color import contrast, luminance
from promocase.document.figure import (
    Amount,
    Change,
    Figure,
    PayBand,
    PayBands,
    Percentile,
    ValueRange,
    ValueRanges,
)
from promocase.document.page.charts.drawing import chart
from promocase.document.page.environment import printed_chart
from promocase.document.page.sizes import Sizes
from promocase.document.theme import THEMES, Theme

SVG = "{http://www.w3.org/2000/svg}"
SEEN = 3
LOOKS = [*THEMES.values(), *(THEMES["classic"].wearing(color) for color in ("#ffd400", *GOOD))]
WHOLE = tuple(
    Percentile(at, Decimal(value), f"P{at}")
    for at, value in ((10, 45_000), (25, 51_000), (50, 57_000), (75, 63_000), (90, 70_000))
)
PAY = PayBands(
    "Pay",
    "Pay",
    (PayBand("Survey", "n = 118", WHOLE),),
    Amount(Decimal(54_000), "Today"),
    Amount(Decimal(61_000), "The ask"),
)
VALUE = ValueRanges(
    "Value",
    "Value",
    (
        ValueRange("Second site", Decimal(18), Decimal(41), Decimal(68), "18 – 41 – 68"),
        ValueRange("The ask costs", Decimal(0), None, Decimal(7), "7", ask=True),
    ),
)


@pytest.fixture(params=LOOKS, ids=lambda theme: f"{theme.key}{theme.accent}")
def theme(request: pytest.FixtureRequest) -> Theme:
    return request.param


def drawn(figure: Figure, theme: Theme) -> ElementTree.Element:
    sizes = Sizes.of(theme)
    return ElementTree.fromstring(printed_chart(chart(figure, sizes), sizes, theme))


def bold(root: ElementTree.Element) -> list[str | None]:
    return [text.text for text in root.iter(f"{SVG}text") if text.get("font-weight") == "700"]


def test_that_the_ask_among_the_bars_is_told_by_weight(theme: Theme) -> None:
    assert bold(drawn(VALUE, theme)) == ["The ask costs", "7"]


def test_that_today_is_a_broken_line_and_the_ask_a_thick_one(theme: Theme) -> None:
    root = drawn(PAY, theme)
    upright = [line for line in root.iter(f"{SVG}line") if line.get("y1") == "15"]
    today, ask = upright
    assert today.get("stroke-dasharray") and not ask.get("stroke-dasharray")
    assert float(ask.get("stroke-width", "0")) > float(today.get("stroke-width", "0"))
    assert bold(root) == ["Today", "The ask"]


def test_that_every_bar_is_seen_by_its_ground_or_by_its_edge(theme: Theme) -> None:
    paper = theme.tokens["paper"]
    two = Change("Corrections", Amount(Decimal(212), "212"), Amount(Decimal(74), "74 <a month>"))
    bars = [bar for figure in (VALUE, PAY, two) for bar in drawn(figure, theme).iter(f"{SVG}rect")]
    assert len(bars) >= 3
    for bar in bars:
        is_filled = contrast(bar.get("fill", ""), paper) >= SEEN
        is_framed = float(bar.get("stroke-width", "0")) > 0 and contrast(bar.get("stroke", ""), paper) >= SEEN
        assert is_filled or is_framed


def test_that_after_is_darker_than_before(theme: Theme) -> None:
    before, after = theme.tokens["bar_fill"], theme.tokens["accent"]
    assert luminance(after) < luminance(before)
    assert contrast(after, before) >= 1.3


def test_that_high_contrast_has_no_greys_but_in_small_print() -> None:
    colors = {name: value for name, value in THEMES["contrast"].tokens.items() if value.startswith("#")}
    assert {value for name, value in colors.items() if name != "soft"} == {"#000000", "#ffffff"}
    assert contrast(colors["soft"], "#ffffff") >= 7
