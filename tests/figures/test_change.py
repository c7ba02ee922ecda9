"""What changed, worked by hand: the expected figure stood here before the code ran."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from promocase.domain.reading import quantity_from_text
from promocase.domain.written import Bound, Quantity
from promocase.figures.change import Change, Direction, Drawn, Telling, change
from promocase.figures.withheld import Withheld
from promocase.figures.wording import change_words


def number(figure: Decimal) -> str:
    return f"{figure:,}"


def percent(figure: Decimal) -> str:
    return f"{figure:,} %"


def said(before: str, after: str, unit: str = "") -> str:
    """The change in words, or "?" and why it is withheld."""
    found = change(quantity_from_text(before), quantity_from_text(after), unit)
    return f"? {found.reason}" if isinstance(found, Withheld) else change_words(found, number, percent)


TOLD = [
    # plain figures
    ("212", "74", "a month", "−65 %"),  # 138 / 212 = 0.651
    ("100", "108", "", "+8 %"),
    ("12", "13", "", "+8.3 %"),  # one in twelve
    ("200", "203", "", "+1.5 %"),
    ("96", "31", "a month", "−68 %"),  # 65 / 96 = 0.677
    ("50", "100", "", "+100 %"),
    ("50", "149", "", "+198 %"),
    ("50", "150", "", "× 3"),
    ("10", "100", "", "× 10"),
    ("1", "4", "", "× 4"),
    ("12", "40", "", "× 3.3"),
    ("1 million", "10M", "", "× 10"),
    ("74", "74", "", "unchanged"),
    ("≈ 200", "60", "", "about −70 %"),
    ("200", "about 250", "", "about +25 %"),
    # no false whole
    ("1,000", "4", "", "−99.6 %"),
    ("1,000", "999", "", "−0.1 %"),
    ("1,000", "1,001", "", "+0.1 %"),
    ("10,000", "9,999", "", "−0.01 %"),
    ("10,000", "9,965", "", "−0.35 %"),
    ("1,000,000", "999,999", "", "less than −0.01 %"),
    ("1,000,000", "4", "", "more than −99.99 %"),
    ("1,000", "1,999", "", "+99.9 %"),
    ("100,000", "200,001", "", "less than +100.01 %"),
    ("20", "0", "", "−100 %"),
    # from nothing, across nothing, below nothing
    ("0", "12", "", "from none to 12"),
    ("0", "0", "", "unchanged"),
    ("-5", "5", "", "+10"),
    ("5", "-5", "", "−10"),
    ("0", "-5", "", "−5"),
    ("-10", "-5", "", "+5"),
    # units
    ("30 hours", "90 min", "", "−95 %"),
    ("90 min", "30 hours", "", "× 20"),
    ("45 a week", "30 a month", "", "−85 %"),  # 30 / 195 = 0.154
    ("30 a month", "30 a quarter", "", "−67 %"),
    ("12 a day", "9 a day", "", "−25 %"),
    ("12 an hour", "9 an hour", "", "−25 %"),
    ("2 a fortnight", "1 a week", "", "unchanged"),
    ("1 a week", "52 a year", "", "unchanged"),
    ("10 working days", "1 week", "", "−50 %"),
    ("14 calendar days", "1 week", "", "−50 %"),
    ("2 weeks", "10 Arbeitstage", "", "unchanged"),
    ("3 months", "1 quarter", "", "unchanged"),
    ("3 months", "13 weeks", "", "unchanged"),
    ("2 years", "18 months", "", "−25 %"),
    ("40 Stunden", "90 Minuten", "", "−96 %"),
    ("2 heures", "30 min", "", "−75 %"),
    ("3 semanas", "1 semana", "", "−67 %"),
    ("12 Tage", "3 Tage", "", "−75 %"),
    ("5 days", "1 day", "", "−80 %"),
    ("500 MB", "2 GB", "", "× 4"),
    ("1 GiB", "1024 MiB", "", "unchanged"),
    ("5 kg CO2", "5000 g CO2", "", "unchanged"),
    ("10 km walked", "500 metres", "", "−95 %"),
    ("30 tickets", "1 ticket", "", "−97 %"),
    ("200 tickets", "50", "", "−75 %"),
    ("40", "50 tickets", "", "+25 %"),
    ("3 queries", "12 query", "", "× 4"),
    ("12 Anfragen pro Woche", "20 Anfragen pro Monat", "", "−62 %"),  # 20 / 52 = 0.385
    ("30", "12", "hours", "−60 %"),
    ("30", "90 min", "hours", "−95 %"),
    ("45 a week", "30", "a month", "−85 %"),
    ("45 a week", "30", "tickets a month", "−85 %"),
    ("5 min per call", "3 min per call", "", "−40 %"),
    ("40 hours of overtime", "10 hours", "", "−75 %"),
    ("40 hours", "10 hours of overtime", "", "−75 %"),
    ("200 tickets a month", "50 a week", "", "+8.3 %"),  # 50 × 52 ÷ 12 = 216.7
    ("$12,000", "$9,000", "", "−25 %"),
    ("5,000 euros", "€4,000", "", "−20 %"),
    ("5 min per call", "4 min Per call", "", "−20 %"),
    ("£12k a month", "£100,000 a year", "", "−31 %"),  # 44 / 144
    # so many for each so many
    ("4.2 per 1000 bed days", "2.8 per 1,000 bed days", "", "−33 %"),  # 1.4 / 4.2
    ("12 per 1000 bed days", "5 per 1000 bed days", "", "−58 %"),  # 7 / 12
    ("12 falls per 1000 bed days", "5 per 1000 bed days", "", "−58 %"),
    ("5 per 100k users", "20 per 1 million users", "", "−60 %"),  # 50 → 20 per million
    ("3 per 100 orders", "60 per 10,000 orders", "", "−80 %"),  # 300 → 60 per 10,000
    ("5 per thousand births", "4 in 1000 births", "", "−20 %"),
    ("5 per 1000", "4/1000", "", "−20 %"),
    ("8 l/100 km", "6 l/100 km", "", "−25 %"),
    ("12 Fälle je 100.000 Einwohner", "9 Fälle pro 100.000 Einwohner", "", "−25 %"),
    ("90 min per 1000 calls", "1 h per 1,000 calls", "", "−33 %"),
    ("2 per 200,000 hours", "1 per 200,000 hours", "", "−50 %"),
    ("8", "6", "per 1,000 bed days", "−25 %"),
    ("8 per 1000 bed days", "6", "per 1,000 bed days", "−25 %"),
    ("5 per 1000 bed days a month", "45 per 1,000 bed days a year", "", "−25 %"),  # 60 → 45 a year
    ("3–4 per 1000 bed days", "1 per 1000 bed days", "", "−66 % to −75 %"),
    ("5 per 1000 bed days", "0", "", "−100 %"),
    # none at all
    ("11 a quarter", "zero", "", "−100 %"),
    ("11 a quarter", "none", "", "−100 %"),
    ("11 a quarter", "0", "", "−100 %"),
    ("11 a quarter", "0 a day", "", "−100 %"),
    ("11 incidents a quarter", "0 incidents", "", "−100 %"),
    ("11 a quarter", "0 incidents", "", "−100 %"),
    ("30 hours", "None", "", "−100 %"),
    ("$12,000", "0", "", "−100 %"),
    ("40 %", "0", "", "−40 percentage points"),
    ("0", "30 hours", "", "from none to 30"),
    ("none", "12 a quarter", "", "from none to 12"),
    ("0", "£9,000", "", "from none to 9,000"),
    ("0", "0 hours", "", "unchanged"),
    # percent of a percent
    ("18 %", "9 %", "", "−9 percentage points"),
    ("18 %", "19 %", "", "+1 percentage point"),
    ("54", "91", "%", "+37 percentage points"),
    ("4.2 percent", "3.9 %", "", "−0.3 percentage points"),
    ("18% of invoices", "9 %", "", "−9 percentage points"),
    ("20–25 %", "10 %", "", "−10 to −15 percentage points"),
    ("99.9 %", "99.99 %", "", "+0.09 percentage points"),
    ("18.25 %", "9.1 %", "", "−9.15 percentage points"),
    ("120.25 %", "10 %", "", "−110.25 percentage points"),
    ("18 %", "under 9.125 %", "", "more than −8.87 percentage points"),
    ("5 pp", "3 pp", "", "−40 %"),
    # scores without a zero
    ("NPS 20", "NPS 45", "", "+25"),
    ("NPS 0", "NPS 12", "", "+12"),
    ("4.2/5", "4.6/5", "", "+0.4"),
    ("4.25/5", "4.6/5", "", "+0.35"),
    ("20 °C", "40 °C", "", "+20"),
    ("CSAT 4.2/5", "CSAT 4.6/5", "", "+0.4"),
    ("4/5", "4.6/5", "", "+0.6"),
    ("4/5", "5/5", "", "+1"),
    ("CSAT 4/5", "CSAT 5/5", "", "+1"),
    ("7/10", "10/10", "", "+3"),
    ("4,2/5", "4,6/5", "", "+0.4"),
    ("over 4.2/5", "3/5", "", "more than −1.2"),
    ("over 4/5", "3/5", "", "more than −1"),
    ("0/5", "2/5", "CSAT", "+2"),
    ("CSAT 4.2/5", "4.6/5", "", "+0.4"),
    # bounds and ranges
    ("20", "at most 5", "", "at least −75 %"),
    ("20", "<5", "", "more than −75 %"),
    ("100+", "20", "", "at least −80 %"),
    ("50", "100+", "", "at least +100 %"),
    ("<5", "20", "", "more than × 4"),
    ("at most 5", "20", "", "at least × 4"),
    ("100+", "<5", "", "more than −95 %"),
    ("80–85", "40", "", "−50 % to −53 %"),
    ("40", "80–85", "", "+100 % to +113 %"),
    ("1,000", "at most 4", "", "at least −99 %"),
    ("300", "at most 299", "", "at least −0.33 %"),
]
TOLD = [
    (before, after, unit, words.replace("× ", "×\N{NO-BREAK SPACE}")) for before, after, unit, words in TOLD
]

WITHHELD = [
    ("lots", "3", "", "“lots” has no number yet."),
    ("3", "lots", "", "“lots” has no number yet."),
    ("5 days", "20 hours", "", "“5 days” and “20 hours”: it is not known how long a day is."),
    (
        "5 days",
        "2 weeks",
        "",
        "“5 days” and “2 weeks”: it is not known whether these are working days.",
    ),
    ("40 hours", "1 week", "", "“40 hours” and “1 week”: it is not known how many hours that is."),
    (
        "12 a day",
        "40 a week",
        "",
        "“12 a day” and “40 a week”: it is not known how many days or hours are worked.",
    ),
    ("45 a week", "30", "", "“45 a week” says how often, “30” does not."),
    ("30", "45 a week", "", "“45 a week” says how often, “30” does not."),
    ("50 h", "50 hours a week", "", "“50 hours a week” says how often, “50 h” does not."),
    ("50 hours a week", "40 h", "", "“50 hours a week” says how often, “40 h” does not."),
    (
        "5 per 1000 bed days",
        "3 falls a month",
        "",
        "“3 falls a month” says how often, “5 per 1000 bed days” does not.",
    ),
    (
        "5 per 1000 bed days",
        "3 per 1000 patients",
        "",
        "“5 per 1000 bed days” and “3 per 1000 patients” count different things.",
    ),
    (
        "5 falls per 1000 bed days",
        "3 ulcers per 1000 bed days",
        "",
        "“5 falls per 1000 bed days” and “3 ulcers per 1000 bed days” count different things.",
    ),
    ("5 per 1000 bed days", "3", "", "“3” has no unit, “5 per 1000 bed days” has one."),
    ("8 l/100 km", "6 l", "", "“8 l/100 km” and “6 l” count different things."),
    ("3 per 2 weeks", "1 a week", "", "“3 per 2 weeks” has no number yet."),
    ("NPS 20", "0", "", "“0” has no unit, “NPS 20” has one."),
    ("20 °C", "none", "", "“none” has no unit, “20 °C” has one."),
    ("30 tickets", "0 customers", "", "“30 tickets” and “0 customers” count different things."),
    ("NPS 20", "25", "", "“25” has no unit, “NPS 20” has one."),
    ("200 tickets", "50 a week", "", "“50 a week” says how often, “200 tickets” does not."),
    ("5 les", "3 tickets", "", "“5 les” and “3 tickets” count different things."),
    ("3 min", "5 min per call", "", "“3 min” and “5 min per call” count different things."),
    ("5 days", "3 kg", "", "“5 days” and “3 kg” count different things."),
    ("3 kg", "2 weeks", "", "“3 kg” and “2 weeks” count different things."),
    ("3 kg", "2 hours", "", "“3 kg” and “2 hours” count different things."),
    *(
        ("5 days", after, "", f"“5 days” and “{after}”: it is not known how long a day is.")
        for after in ("19 hours", "20 person-hours")
    ),
    *(
        ("5 days", after, "", f"“5 days” and “{after}”: it is not known whether these are working days.")
        for after in ("3 calendar days", "3 working days", "2 months", "1 week")
    ),
    *(
        ("9 hours", after, "", f"“9 hours” and “{after}”: it is not known how many hours that is.")
        for after in ("3 calendar days", "3 working days", "2 months", "3 person-days")
    ),
    (
        "9 person-hours",
        "2 weeks",
        "",
        "“9 person-hours” and “2 weeks”: it is not known how many hours that is.",
    ),
    ("6/5", "3/5", "", "“6/5” has no number yet."),
    ("3 1/5", "4/5", "", "“3 1/5” has no unit, “4/5” has one."),
    ("2 5/5", "4/5", "", "“2 5/5” has no number yet."),
    ("12", "no data", "", "“no data” has no number yet."),
    ("30 hours", "90", "", "“90” has no unit, “30 hours” has one."),
    ("90", "18 %", "", "“90” has no unit, “18 %” has one."),
    ("30 tickets", "12 customers", "", "“30 tickets” and “12 customers” count different things."),
    ("5 min per call", "3 min", "", "“5 min per call” and “3 min” count different things."),
    ("18% of invoices", "9% of orders", "", "“18% of invoices” and “9% of orders” count different things."),
    ("30 hours", "12 kg", "", "“30 hours” and “12 kg” count different things."),
    ("5 %", "3 pp", "", "“5 %” and “3 pp”: one is a share, the other a difference of shares."),
    ("4.2/5", "8.4/10", "", "“4.2/5” and “8.4/10” count different things."),
    ("$12,000", "€9,000", "", "One is in USD, the other in EUR, and no rate is given."),
    ("<5", "<3", "", "“<5” and “<3”: it is not certain which one is more."),
    ("80–85", "82", "", "“80–85” and “82”: it is not certain which one is more."),
    ("20", "at most 20", "", "“20” and “at most 20”: it is not certain which one is more."),
    ("100+", "150", "", "“100+” and “150”: it is not certain which one is more."),
]


@pytest.mark.parametrize(("before", "after", "unit", "words"), TOLD)
def test_that_a_change_is_told_as_worked_by_hand(before: str, after: str, unit: str, words: str) -> None:
    assert said(before, after, unit) == words


@pytest.mark.parametrize(("before", "after", "unit", "reason"), WITHHELD)
def test_that_a_change_is_withheld_with_its_reason(before: str, after: str, unit: str, reason: str) -> None:
    assert said(before, after, unit) == f"? {reason}"


def made(before: str, after: str, unit: str = "") -> Change:
    found = change(quantity_from_text(before), quantity_from_text(after), unit)
    assert isinstance(found, Change)
    return found


@pytest.mark.parametrize(
    ("before", "after", "drawn"),
    [
        ("30 hours", "90 min", Drawn(1800.0, 90.0)),
        ("45 a week", "30 a month", Drawn(195.0, 30.0)),
        ("10 working days", "1 week", Drawn(2.0, 1.0)),
        ("≈ 200", "60", Drawn(200.0, 60.0)),
        ("18 %", "9 %", Drawn(18.0, 9.0)),
        ("-5", "5", Drawn(-5.0, 5.0)),
    ],
)
def test_that_a_line_is_drawn_in_the_unit_of_after(before: str, after: str, drawn: Drawn) -> None:
    assert made(before, after).drawn == drawn


@pytest.mark.parametrize(
    ("before", "after", "reason"),
    [
        ("20", "<5", "Only two exact figures make a line."),
        ("80–85", "40", "Only two exact figures make a line."),
        ("NPS 20", "NPS 45", "Its zero does not mean “none”, so a line from zero would mislead."),
    ],
)
def test_that_no_line_is_drawn_that_would_mislead(before: str, after: str, reason: str) -> None:
    drawn = made(before, after).drawn
    assert isinstance(drawn, Withheld) and drawn.reason == reason


def test_that_figures_beyond_all_lines_are_told_and_not_drawn() -> None:
    found = change(Quantity("a", Decimal("1e400")), Quantity("b", Decimal("2e400")))
    assert isinstance(found, Change) and found.share is not None and found.share.value == 1
    assert isinstance(found.drawn, Withheld) and found.drawn.reason == "The figures are too large to draw."


def test_that_a_difference_is_in_the_unit_of_after() -> None:
    found = made("30 hours", "90 min")
    assert found.difference is not None and (found.difference.number, found.unit) == (1710, "min")
    assert made("4/5", "4.6/5", " CSAT ").unit == "CSAT"
    none = made("12 tickets a week", "0 tickets").difference
    assert none is not None and none.number == 12
    assert made("4.2/5", "4.6/5").unit == "/ 5" and made("4/5", "CSAT 4.6/5").unit == "CSAT"
    small = made("20.25 kg", "8.1 kg").difference
    assert small is not None and small.number == Decimal("12.15")
    bounded = made("20 tickets", "<5 tickets").difference
    assert bounded is not None and (bounded.number, bounded.bound) == (15, Bound.MORE)


@pytest.mark.parametrize(
    ("before", "after", "reason"),
    [
        ("0", "12", "It started at zero, and nothing is a percentage of zero."),
        ("-5", "5", "It started below zero, so a percentage would turn its sign around."),
        ("5", "-5", "It crossed zero, so a percentage would be misread."),
        ("18 %", "9 %", "A percentage of a percentage would be misread; percentage points are not."),
        ("NPS 20", "NPS 45", "Its zero does not mean “none”, so a percentage of it says nothing."),
        ("less than $5", "$20", "It started below zero, so a percentage would turn its sign around."),
    ],
)
def test_that_it_is_said_why_there_is_no_percentage(before: str, after: str, reason: str) -> None:
    found = made(before, after)
    assert found.no_percent == reason and found.share is None


def test_that_amounts_are_read_in_the_language_of_the_record() -> None:
    for before, after in (("12.000 €", "9.000 €"), ("€1.200k", "€900k")):
        ends = quantity_from_text(before, language="de"), quantity_from_text(after, language="de")
        found = change(*ends, language="de")
        assert isinstance(found, Change) and found.told is not None and found.told.number == 25


def test_that_numbers_that_are_none_are_withheld() -> None:
    for strange in ("NaN", "Infinity", "-Infinity"):
        found = change(Quantity("x", Decimal(strange)), Quantity("5", Decimal(5)))
        assert isinstance(found, Withheld)


# ---------- what holds for all figures ----------

FIGURES = st.decimals(-(10**9), 10**9, places=2)
ABOVE_ZERO = st.decimals("0.01", 10**9, places=2)
UNITS = (
    "",
    "hours",
    "min",
    "days",
    "weeks",
    "months",
    "%",
    "tickets",
    "customers",
    "kg",
    "MB",
    "€",
    "per call",
    "?",
)
PERS = ("", "year", "month", "week", "day", "hour")
QUANTITIES = st.builds(
    lambda number, unit, per, bound, high: Quantity(
        f"{number} {unit}",
        None if high else number,
        unit,
        bound,
        number if high else None,
        number + high if high else None,
        per,
    ),
    FIGURES,
    st.sampled_from(UNITS),
    st.sampled_from(PERS),
    st.sampled_from(Bound),
    st.none() | st.integers(1, 100).map(Decimal),
)


@given(QUANTITIES, QUANTITIES, st.sampled_from(("", "a month", "hours", "tickets a week", "%", "for all")))
def test_that_every_change_is_told_or_withheld_with_a_reason(
    before: Quantity, after: Quantity, unit: str
) -> None:
    found = change(before, after, unit)
    if isinstance(found, Withheld):
        assert found.reason
    else:
        assert change_words(found, number, percent)
        assert (found.share is None) == (found.no_percent is not None or found.direction is Direction.SAME)


@given(FIGURES, FIGURES)
def test_that_a_percentage_never_contradicts_its_line(before: Decimal, after: Decimal) -> None:
    found = change(Quantity("a", before), Quantity("b", after))
    assert isinstance(found, Change) and isinstance(found.drawn, Drawn)
    rises = found.drawn.after > found.drawn.before
    falls = found.drawn.after < found.drawn.before
    assert (rises, falls) == (found.direction is Direction.UP, found.direction is Direction.DOWN)
    if found.telling is Telling.PERCENT:
        assert found.told is not None and found.told.number > 0
        assert (found.told.number == 100) <= (found.direction is Direction.UP or found.drawn.after == 0)


@given(ABOVE_ZERO, ABOVE_ZERO, st.integers(1, 10**6))
def test_that_scaling_both_ends_changes_no_percentage(before: Decimal, after: Decimal, times: int) -> None:
    plain = change(Quantity("a", before), Quantity("b", after))
    scaled = change(Quantity("a", before * times), Quantity("b", after * times))
    assert isinstance(plain, Change) and isinstance(scaled, Change)
    assert (plain.share, plain.told, plain.telling) == (scaled.share, scaled.told, scaled.telling)


@given(ABOVE_ZERO, st.sampled_from((("hours", "min", 60), ("weeks", "working days", 5), ("GB", "kB", 10**6))))
def test_that_a_unit_and_its_conversion_are_unchanged(figure: Decimal, units: tuple[str, str, int]) -> None:
    large, small, times = units
    one, other = Quantity("a", figure, large), Quantity("b", figure * times, small)
    for ends in ((one, other), (other, one)):
        found = change(*ends)
        assert isinstance(found, Change) and found.direction is Direction.SAME


@given(ABOVE_ZERO, ABOVE_ZERO, st.sampled_from((Bound.LEAST, Bound.MOST, Bound.MORE, Bound.LESS)))
def test_that_a_bound_proves_what_it_says(before: Decimal, limit: Decimal, bound: Bound) -> None:
    found = change(Quantity("a", before), Quantity("b", limit, bound=bound))
    at_limit = (Fraction(limit) - Fraction(before)) / Fraction(before)
    if isinstance(found, Change):
        assert found.direction is (Direction.UP if bound in (Bound.LEAST, Bound.MORE) else Direction.DOWN)
        assert found.told is not None and found.told.bound in (Bound.LEAST, Bound.MORE)
        if found.telling is Telling.PERCENT:
            assert Fraction(found.told.number) <= abs(at_limit) * 100
    else:
        assert (at_limit <= 0) if bound in (Bound.LEAST, Bound.MORE) else (at_limit >= 0)


@given(st.integers(1, 999), st.integers(2, 10**6), st.integers(2, 1000))
def test_that_a_rate_is_the_same_for_so_many_times_as_many(figure: int, of: int, times: int) -> None:
    few, many = f"{figure} per {of} bed days", f"{figure * times} per {of * times:,} bed days"
    assert said(few, many) == said(many, few) == "unchanged"


@given(
    st.sampled_from([row for row in TOLD if "," not in row[0] + row[1] and "$" not in row[0]]),
    st.sampled_from(("  {} ", "\N{NO-BREAK SPACE}{}", "{}\N{ZERO WIDTH SPACE}", "\t{}")),
)
def test_that_spaces_around_a_figure_change_nothing(row: tuple[str, str, str, str], noise: str) -> None:
    before, after, unit, words = row
    assert said(noise.format(before), noise.format(after), noise.format(unit)) == words
