"""The pay section: what is drawn, where pay stands, and each source as it was written."""

from dataclasses import replace
from decimal import Decimal

import pytest
from written import material, written

from promocase.document.figure import PayBands, Percentile
from promocase.document.sections.pay import Pay, build
from promocase.domain.choice import PayPart, PayPeriod, PaySource
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.paydata import MarketPay, OwnPay
from promocase.domain.kinds.profile import Profile

WHOLE = written(
    MarketPay,
    "survey",
    source="Finance survey",
    kind=PaySource.SURVEY,
    job="Payroll manager",
    level="Team lead",
    place="South West",
    reference="January 2026",
    sample="118",
    comparable="Same region.",
    **{"p10": "45,000", "p25": "51,000", "p50": "58,000", "p75": "63,500", "p90": "69,000"},
)
OWN = written(OwnPay, since="April 2025", base="54,000")
ASK = written(Case, ask_base="61,500")


def built(*sources: MarketPay, case: Case = ASK, own: tuple[OwnPay, ...] = (OWN,), hours: str = "") -> Pay:
    profile = written(Profile, currency="GBP", working_hours=hours)
    made = build(material(profile, case, market_pay=sources, own_pay=own))
    assert made is not None
    return made


def chart(made: Pay) -> PayBands:
    assert made.chart is not None
    return made.chart


def test_that_a_source_is_drawn_by_its_percentiles() -> None:
    drawn = chart(built(WHOLE))
    [band] = drawn.bands
    assert (band.name, band.note) == ("Finance survey", "Salary survey · n = 118")
    assert band.percentiles[:3] == (
        Percentile(10, Decimal(45_000), "P10"),
        Percentile(25, Decimal(51_000), "P25"),
        Percentile(50, Decimal(58_000), "median"),
    )
    assert drawn.today is not None and (drawn.today.value, drawn.today.text) == (54_000, "Today £54,000")
    assert drawn.ask is not None and (drawn.ask.value, drawn.ask.text) == (61_500, "The ask £61,500")
    assert drawn.alt == (
        "Pay a year by source. Finance survey: P10 £45,000, P25 £51,000, the median £58,000, P75 £63,500, "
        "P90 £69,000; Today £54,000; The ask £61,500."
    )


def test_that_pay_in_another_currency_is_listed_and_not_drawn() -> None:
    foreign = written(MarketPay, "foreign", source="Overseas", currency="EUR", value="61,500", p50="60,000")
    made = built(foreign, WHOLE)
    assert [band.name for band in chart(made).bands] == ["Finance survey"]
    assert made.sources[0].name == "Overseas"
    assert made.sources[0].figures == ("Median €60,000", "€61,500")
    assert built(foreign).chart is None


def test_that_base_pay_is_placed_among_base_pay_only() -> None:
    total = replace(WHOLE, id="total", source="Total survey", part=PayPart.TOTAL)
    made = built(total, WHOLE)
    note = "Salary survey · n = 118"
    assert [band.note for band in chart(made).bands] == [f"total pay · {note}", note]
    assert made.reading == (
        "Against “Finance survey”, today’s base pay stands between P25 and the median, about the 35th "
        "percentile, the ask between the median and P75, about the 67th percentile."
    )
    assert built(total).reading == ""


@pytest.mark.parametrize(
    ("base", "ask", "reading"),
    [
        ("44,000", "", "today’s base pay stands below P10."),
        ("", "70,000", "the ask stands above P90."),
        ("44,000", "70,000", "today’s base pay stands below P10, the ask above P90."),
        ("", "", ""),
    ],
)
def test_that_the_reading_says_what_is_known(base: str, ask: str, reading: str) -> None:
    made = built(
        WHOLE, case=written(Case, ask_base=ask), own=(replace(OWN, base=written(OwnPay, base=base).base),)
    )
    assert made.reading == (f"Against “Finance survey”, {reading}" if reading else "")
    assert (chart(made).today is None, chart(made).ask is None) == (not base, not ask)


def test_that_without_own_pay_and_without_an_ask_the_sources_stand_alone() -> None:
    drawn = chart(built(written(MarketPay, source="A", value="60,000"), case=written(Case), own=()))
    assert (drawn.today, drawn.ask) == (None, None)
    assert drawn.alt == "Pay a year by source. A: £60,000."
    assert (drawn.thousands, drawn.millions) == ("{amount}k", "{amount}M")


@pytest.mark.parametrize(
    ("pay", "nth"),
    [("45,010", "10th"), ("47,450", "15th"), ("50,300", "23rd"), ("54,700", "38th"), ("63,100", "73rd"),
     ("46,050", "12th"), ("45,600", "11th"), ("49,750", "21st"), ("50,000", "22nd"), ("46,500", "13th")],
)  # fmt: skip
def test_that_an_estimate_is_said_as_an_ordinal(pay: str, nth: str) -> None:
    made = built(WHOLE, case=written(Case), own=(written(OwnPay, base=pay),))
    assert f"about the {nth} percentile" in made.reading


def test_that_two_sources_are_told_of_and_the_others_only_drawn() -> None:
    sources = [replace(WHOLE, id=f"s{at}", source=f"Survey {at}") for at in range(14)]
    made = built(*sources)
    assert made.reading.count("Against") == 2
    assert "percentile. Against “Survey 1”" in made.reading
    assert made.heads == ("Source", "Pay", "How it compares")
    assert "Survey 1”" in made.reading and "Survey 2”" not in made.reading
    assert (len(chart(made).bands), len(made.sources)) == (12, 14)


def test_that_a_source_reads_from_the_median_outwards() -> None:
    [source] = built(WHOLE).sources
    assert source.figures == (
        "Median £58,000",
        "P25 – P75: £51,000 – £63,500",
        "P10 – P90: £45,000 – £69,000",
    )
    assert source.name == "Finance survey"
    assert source.note == "Payroll manager, Team lead, South West, January 2026, n = 118"
    assert (source.basis, source.comparable.text) == ("Base pay a year", "Same region.")
    assert [ref.number for ref in source.refs] == [1]


def test_that_half_a_range_is_said_by_its_name() -> None:
    [source] = built(written(MarketPay, source="A", p25="51,000", p90="69,000", value="60,000")).sources
    assert source.figures == ("P25 £51,000", "P90 £69,000", "£60,000")


@pytest.mark.parametrize(
    ("given", "name", "basis"),
    [
        (
            written(MarketPay, kind=PaySource.ADVERT, value="60,000"),
            "Job advert",
            "Base pay a year · not placed: too few percentiles",
        ),
        (
            written(MarketPay, value="30", period=PayPeriod.HOUR, part=None),
            "A source",
            "an hour · not drawn: by the hour",
        ),
        (written(MarketPay, source="No figures", period=PayPeriod.MONTH), "No figures", ""),
    ],
)
def test_that_what_is_not_told_is_not_made_up(given: MarketPay, name: str, basis: str) -> None:
    [source] = built(given).sources
    assert (source.name, source.basis, source.note) == (name, basis, "")


def test_that_a_source_without_a_name_is_a_source() -> None:
    unnamed = replace(WHOLE, source="", kind=None)
    made = built(unnamed)
    assert chart(made).bands[0].name == "Source"
    assert chart(made).alt.startswith("Pay a year by source. a source: P10")
    assert "source. Salary survey: P10" in chart(built(replace(WHOLE, source=""))).alt
    assert made.reading.startswith("Against “the first source”")
    assert chart(built(replace(WHOLE, kind=None))).bands[0].name == "Finance survey"


def test_that_an_hour_s_pay_is_drawn_by_the_hours_of_the_profile() -> None:
    hourly = written(MarketPay, source="A", value="30", period=PayPeriod.HOUR)
    assert chart(built(hourly, hours="37.5")).bands[0].single == 58_500
    assert "A: £58,500" in chart(built(hourly, hours="37.5")).alt
    assert built(hourly).chart is None


def test_that_own_pay_over_time_needs_two_rows_and_shows_no_empty_column() -> None:
    before = written(OwnPay, "old", since="April 2024", base="51,000", benefits="28 days of leave")
    made = built(WHOLE, own=(OWN, before, written(OwnPay, "blank", since="April 2023")))
    assert made.history_heads == ("From", "Base pay", "Benefits")
    assert made.history == (("April 2024", "£51,000", "28 days of leave"), ("April 2025", "£54,000", ""))
    assert made.history_title == "My pay so far"
    undated = written(OwnPay, "undated", since="last spring", base="52,000")
    later = written(OwnPay, "later", since="May 2026", base="61,500")
    told = built(WHOLE, own=(later, undated, OWN)).history
    assert [row[0] for row in told] == ["April 2025", "last spring", "May 2026"]
    assert built(WHOLE).history == built(WHOLE).history_heads == ()


def test_that_every_column_of_own_pay_is_shown_where_it_is_written() -> None:
    rows = tuple(
        written(
            OwnPay,
            f"p{year}",
            since=f"April {year}",
            base="50,000",
            bonus="1,000",
            equity="200",
            benefits="Car",
        )
        for year in (2024, 2025)
    )
    made = built(WHOLE, own=rows)
    assert made.history_heads == ("From", "Base pay", "Bonus", "Equity", "In all a year", "Benefits")
    assert made.history[0] == ("April 2024", "£50,000", "£1,000", "£200", "", "Car")
    assert made.history[1][-2] == "£51,200"


def test_that_without_a_source_there_is_no_section() -> None:
    assert build(material(None, ASK, own_pay=(OWN,))) is None
    assert build(material(market_pay=(written(MarketPay, job="Payroll manager"),))) is None


def test_that_a_link_alone_is_a_source() -> None:
    [source] = built(written(MarketPay, link="https://stats.example/table")).sources
    assert (source.figures, [ref.number for ref in source.refs]) == ((), [1])


@pytest.mark.parametrize(
    ("currency", "value", "shown"),
    [
        ("pounds", "61,500", "£61,500"),
        ("euro", "61,500", "€61,500"),
        ("usd", "61,500", "US$61,500"),
        ("zzz", "61,500", "61,500 zzz"),
        ("118", "0", "0 118"),
        ("shells of Dubai", "61,500", "61,500 shells of Dubai"),
        ("zzz", "€61,500", "€61,500"),
        ("zzz", "a fair wage", "a fair wage"),
        ("", "61,500", "£61,500"),
    ],
)
def test_that_a_source_s_amount_bears_its_own_currency(currency: str, value: str, shown: str) -> None:
    [source] = built(written(MarketPay, source="A", currency=currency, value=value)).sources
    assert source.figures == (shown,)


def test_that_total_pay_is_named_on_lines_among_total_pay() -> None:
    total = replace(WHOLE, part=PayPart.TOTAL)
    own = written(OwnPay, since="April 2025", base="54,000", bonus="2,000")
    drawn = chart(built(total, own=(own,), case=written(Case, ask_base="61,500", ask_total="64,000")))
    assert [each.text for each in (drawn.today, drawn.ask) if each is not None] == [
        "Total pay today £56,000",
        "Total pay asked £64,000",
    ]
    assert [each.value for each in (drawn.today, drawn.ask) if each is not None] == [56_000, 64_000]


def test_that_total_pay_that_is_not_known_is_no_line_among_total_pay() -> None:
    drawn = chart(built(replace(WHOLE, part=PayPart.TOTAL)))
    assert (drawn.today, drawn.ask) == (None, None)


def test_that_part_time_pay_is_said_once_to_stand_as_of_full_time_work() -> None:
    profile = written(Profile, currency="GBP", working_hours="18.75", full_time="37.5")
    half = written(OwnPay, since="April 2025", base="27,000")
    case = written(Case, ask_base="30,750")
    made = build(material(profile, case, market_pay=(WHOLE,), own_pay=(half,)))
    assert made is not None
    assert made.reading == (
        "Against “Finance survey”, as of full-time work, today’s base pay stands between P25 and the median, "
        "about the 35th percentile, the ask between the median and P75, about the 67th percentile."
    )
    drawn = chart(made)
    assert drawn.today is not None and drawn.today.text == "Today £54,000 full-time"


def test_that_a_missing_median_leaves_the_bracket_alone() -> None:
    made = built(replace(WHOLE, p50=written(MarketPay).p50), case=written(Case))
    assert made.reading == "Against “Finance survey”, today’s base pay stands between P25 and P75."


def test_that_pay_at_the_median_is_said_to_be_there() -> None:
    made = built(WHOLE, case=written(Case, ask_base="58,000"), own=())
    assert made.reading == "Against “Finance survey”, the ask stands at the median."


def test_that_a_range_is_drawn_as_one_and_its_year_is_said() -> None:
    advert = written(MarketPay, source="Advert", value="£28–32 an hour")
    made = built(advert, hours="37.5")
    assert chart(made).bands[0].band == (54_600, 62_400)
    assert chart(made).bands[0].single is None
    assert "Advert: £54,600 – £62,400" in chart(made).alt
    assert "£54,600 – £62,400 a year" in made.sources[0].basis


def test_that_a_lower_bound_is_told_and_not_drawn_as_a_figure() -> None:
    open_ended = replace(WHOLE, p90=written(MarketPay, p90="≥ 69,000").p90)
    drawn = chart(built(open_ended))
    assert [each.at for each in drawn.bands[0].percentiles] == [10, 25, 50, 75]
    assert "P90 at least £69,000" in drawn.alt


@pytest.mark.parametrize(
    ("given", "why"),
    [
        (written(MarketPay, source="A", currency="EUR", value="60,000"), "not drawn: in another currency"),
        (written(MarketPay, source="A", currency="zzz", value="60,000"), "not drawn: in another currency"),
        (written(MarketPay, source="A", value="40,000 net"), "not drawn: after tax"),
        (written(MarketPay, source="A", value="£30 an hour"), "not drawn: by the hour"),
        (written(MarketPay, source="A", value="£300 a day"), "not drawn: by the day"),
        (written(MarketPay, source="A", value="competitive"), "not drawn: no amount a year"),
        (replace(WHOLE, part=PayPart.TOTAL), "not placed: it counts total pay"),
        (
            written(MarketPay, source="A", p25="60,000", p50="55,000"),
            "not placed: its percentiles do not rise",
        ),
        (
            written(MarketPay, source="A", p25="0", p50="55,000"),
            "not placed: its percentiles do not begin above zero",
        ),
        (written(MarketPay, source="A", p50="55,000"), "not placed: too few percentiles"),
    ],
)
def test_that_what_is_not_compared_says_why(given: MarketPay, why: str) -> None:
    [source] = built(given).sources
    assert source.basis.endswith(why)


def test_that_one_row_of_own_pay_is_shown_where_it_says_more_than_the_cover() -> None:
    own = written(OwnPay, since="January 2025", base="€4.800 a month", salaries="14", bonus="€6,000")
    made = built(own=(own,))
    assert made.history_heads == ("From", "Base pay", "Salaries a year", "Bonus", "In all a year")


def test_that_the_marks_of_the_chart_are_told_once_in_words() -> None:
    middle = replace(WHOLE, p10=written(MarketPay).p10, p90=written(MarketPay).p90)
    assert built(WHOLE, WHOLE).key == (
        "At the median half are paid less. P25 and P75 hold the middle half. "
        "Below P10 is one in ten, above P90 one in ten."
    )
    assert built(middle).key == "At the median half are paid less. P25 and P75 hold the middle half."
    assert built(written(MarketPay, source="A", value="60,000")).key == ""


def test_that_a_source_on_the_chart_bears_the_number_of_its_evidence() -> None:
    assert [band.mark for band in chart(built(WHOLE)).bands] == ["[1]"]
