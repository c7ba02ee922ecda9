"""The first page tells by its figures alone, whatever shape a measure was written in."""

import pytest

from promocase.document.material import Passage, counted
from promocase.document.page.blocks import html, run_on
from promocase.document.prose import prose
from promocase.document.sections.cover import tile
from promocase.document.words import Words
from promocase.domain.kinds.accomplishment import Metric
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


@pytest.mark.parametrize(
    ("given", "figure", "caption"),
    [
        (
            metric("Emergency payments", "96", "31", "a month", "five months running"),
            "−68\xa0%",
            "emergency payments, 96 → 31 a month, five months running",
        ),
        (
            metric("Working days to prepare the run", "6 days", "4 days"),
            "4 days",
            "to prepare the run, was 6",
        ),
        (metric("First reply, median", "9 hours", "2 hours"), "2 hours", "first reply, median, was 9"),
        (metric("Days to reach a lab", "15 days", "6 days"), "−60\xa0%", "days to reach a lab, 15 → 6 days"),
        (metric("Rejected pension files", "5", "0"), "0", "rejected pension files, was 5"),
        (metric("Tickets reopened", "18%", "7%"), "7%", "tickets reopened, was 18%"),
        (
            metric("Cost of the claim", "£110,000", "£41,800"),
            "£41,800",
            "cost of the claim, was £110,000",
        ),
        (metric("Colleagues trained", "", "4"), "4", "colleagues trained"),
        (metric("SLA breaches", "abt 200", "nearly none"), "nearly none", "SLA breaches, was abt 200"),
        (metric("Saved", "", "about half a day", period="2025"), "about half a day", "saved, 2025"),
        (metric("Sites", "2", "5"), "5", "sites, was 2"),
    ],
)
def test_that_a_figure_and_its_meaning_read_as_one(given: Metric, figure: str, caption: str) -> None:
    made = tile(given, WORDS)
    assert made is not None
    assert (made.figure, made.caption) == (figure, caption)


@pytest.mark.parametrize(
    ("baseline", "result", "figure"),
    [
        ("10", "5", "−50\xa0%"),
        ("9", "4", "4"),
        ("10", "8", "−20\xa0%"),
        ("10", "9", "9"),
        ("10", "39", "+290\xa0%"),
        ("10", "40", "40"),
        ("100", "1", "−99\xa0%"),
        ("100", "0", "0"),
        ("10", "0.5", "−95\xa0%"),
    ],
)
def test_that_a_change_is_a_percentage_where_it_neither_flatters_nor_says_nothing(
    baseline: str, result: str, figure: str
) -> None:
    made = tile(metric("Files", baseline, result), WORDS)
    assert made is not None and made.figure == figure


@pytest.mark.parametrize(("unit", "figure"), [("months", "4 months"), ("quarter", "4"), ("", "4")])
def test_that_a_short_unit_stands_with_its_figure(unit: str, figure: str) -> None:
    made = tile(metric("Close", "", "4", unit), WORDS)
    assert made is not None and made.figure == figure


@pytest.mark.parametrize(("letters", "is_large"), [(26, True), (27, False)])
def test_that_a_figure_of_one_line_may_stand_large(letters: int, is_large: bool) -> None:
    assert (tile(metric("Close", "", "x" * letters), WORDS) is not None) == is_large


@pytest.mark.parametrize(
    "given",
    [
        metric("Corrections", "212", ""),
        metric("", "5", "3"),
        metric("Errors", "", "far fewer than there had been in any year before"),
    ],
)
def test_that_what_is_no_figure_is_not_set_large(given: Metric) -> None:
    assert tile(given, WORDS) is None


def test_that_americans_read_percentages_as_they_write_them() -> None:
    made = tile(metric("Tickets", "100", "40"), Words("en-US", "USD"))
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


def test_that_short_passages_run_on_and_long_ones_stand_alone() -> None:
    short, listed = (
        Passage("Before", prose("Five fell ill.")),
        Passage("My part", prose("I did:\n\n- one\n- two")),
    )
    long, rtl = Passage("Decided", prose("word " * 200)), Passage("Before", prose("שלום עולם"))
    assert run_on([short, Passage("Decided", prose("To wait."))]).count("<p>") == 1
    assert [part.count("<p>") for part in (run_on([short, listed, short]), run_on([short, rtl]))] == [3, 2]
    assert run_on([short, long]) == f"{html(short.prose, short.label)}\n{html(long.prose, long.label)}"
    assert run_on([Passage("Before", prose(""))]) == ""
