"""The first page tells by its figures alone, whatever shape a measure was written in."""

import pytest
from written import material, written

from promocase.document.material import counted
from promocase.document.sections.cover import Tile, build
from promocase.document.words import Words
from promocase.domain.choice import Language
from promocase.domain.kinds.accomplishment import Accomplishment, Metric
from promocase.domain.kinds.profile import Profile
from promocase.domain.reading import quantity_from_text

WORDS = Words("en-GB", "GBP")


def metric(name: str, baseline: str, result: str, unit: str = "", period: str = "") -> Metric:
    return Metric(
        id="m",
        name=name,
        unit=unit,
        period=period,
        baseline=quantity_from_text(baseline),
        result=quantity_from_text(result),
    )


def tile(given: Metric, language: Language = Language.EN_GB) -> Tile | None:
    item = written(Accomplishment, headline="A", metrics=(given,))
    profile = written(Profile, language=language, currency="GBP")
    tiles = build(material(profile, accomplishments=(item,))).tiles
    return tiles[0] if tiles else None


@pytest.mark.parametrize(
    ("given", "figure", "caption"),
    [
        (
            metric("Emergency payments", "96", "31", "a month", "five months running"),
            "−68%",
            "Emergency payments, 96 → 31 a month, five months running",
        ),
        (
            metric("Working days to prepare the run", "6 days", "4 days"),
            "4 days",
            "Working days to prepare the run, was 6",
        ),
        (metric("First reply, median", "9 hours", "2 hours"), "2 hours", "First reply, median, was 9"),
        (metric("Days to reach a lab", "15 days", "6 days"), "−60%", "Days to reach a lab, 15 → 6 days"),
        (metric("Rejected pension files", "5", "0"), "0", "Rejected pension files, was 5"),
        (metric("Tickets reopened", "18%", "7%"), "7%", "Tickets reopened, was 18%"),
        (
            metric("Cost of the claim", "£110,000", "£41,800"),
            "−62%",
            "Cost of the claim, £110,000 → £41,800",
        ),
        (metric("Colleagues trained", "", "4"), "4", "Colleagues trained"),
        (metric("SLA breaches", "abt 200", "nearly none"), "nearly none", "SLA breaches, was abt 200"),
        (metric("Saved", "", "about half a day", period="2025"), "about half a day", "Saved, 2025"),
        (metric("Kosten je Los", "120 €", "90 €"), "−25%", "Kosten je Los, 120 → 90 €"),
        (metric("Cycle", "6 working days", "4 days"), "4 days", "Cycle, was 6 working days"),
        (metric("Hours lost", "30 hours", "90"), "90", "Hours lost, was 30 hours"),
        (metric("Sites", "2", "5"), "5", "Sites, was 2"),
    ],
)
def test_that_a_figure_and_its_meaning_read_as_one(given: Metric, figure: str, caption: str) -> None:
    made = tile(given)
    assert made is not None
    assert (made.figure, made.caption) == (figure, caption)


@pytest.mark.parametrize(
    ("baseline", "result", "figure"),
    [
        ("10", "5", "−50%"),
        ("9", "4", "4"),
        ("10", "8", "−20%"),
        ("10", "9", "9"),
        ("10", "39", "×\xa03.9"),
        ("10", "40", "×\xa04"),
        ("100", "1", "−99%"),
        ("100", "0", "0"),
        ("10", "0.5", "−95%"),
    ],
)
def test_that_a_change_is_a_percentage_where_it_neither_flatters_nor_says_nothing(
    baseline: str, result: str, figure: str
) -> None:
    made = tile(metric("Files", baseline, result))
    assert made is not None and made.figure == figure


@pytest.mark.parametrize(("unit", "figure"), [("months", "4 months"), ("quarter", "4"), ("", "4")])
def test_that_a_short_unit_stands_with_its_figure(unit: str, figure: str) -> None:
    made = tile(metric("Close", "", "4", unit))
    assert made is not None and made.figure == figure


@pytest.mark.parametrize(("letters", "is_large"), [(26, True), (27, False)])
def test_that_a_figure_of_one_line_may_stand_large(letters: int, is_large: bool) -> None:
    assert (tile(metric("Close", "", "x" * letters)) is not None) == is_large


@pytest.mark.parametrize(
    "given",
    [
        metric("Corrections", "212", ""),
        metric("", "5", "3"),
        metric("Errors", "", "far fewer than there had been in any year before"),
    ],
)
def test_that_what_is_no_figure_is_not_set_large(given: Metric) -> None:
    assert tile(given) is None


def test_that_americans_read_percentages_as_they_write_them() -> None:
    made = tile(metric("Tickets", "100", "40"), Language.EN_US)
    assert made is not None
    assert made.figure == "−60%"


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("118", "n = 118"),
        ("n = 1,900", "n = 1,900"),
        ("≈ 1,900", "n ≈ 1,900"),
        ("N=96", "n = 96"),
        ("a team of six", "a team of six"),
        ("9 firms", "9 firms"),
        ("", ""),
    ],
)
def test_that_a_sample_counts_once(written: str, printed: str) -> None:
    assert counted(written, WORDS) == printed
