"""Which sources can stand beside one's own pay, and what is said of the others."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from promocase.domain.choice import PayPart, PayPeriod
from promocase.domain.kinds.paydata import MarketPay, OwnPay
from promocase.domain.reading import day_from_text, money_from_text, quantity_from_text
from promocase.domain.written import Money, Quantity
from promocase.pay.comparison import Comparison, Totals, comparison, percentiles
from promocase.pay.own import Hours, pay_on
from promocase.pay.standing import Standing


def source(id: str = "s", **written: str) -> MarketPay:
    """A survey of base pay a year; amounts by the name of their field."""
    amounts: dict[str, Any] = {name: money_from_text(text) for name, text in written.items()}
    return MarketPay(id=id, source="Survey", period=PayPeriod.YEAR, part=PayPart.BASE, **amounts)


WHOLE = source(p10="45,000", p25="51,000", p50="58,000", p75="63,500", p90="69,000")


def compared(
    *sources: MarketPay, today: str = "54,000", ask: str = "61,500", currency: str = "GBP", hours: str = ""
) -> Comparison:
    return comparison(
        money_from_text(today), money_from_text(ask), sources, currency, quantity_from_text(hours)
    )


def test_that_a_source_of_base_pay_places_both() -> None:
    made = compared(WHOLE)
    assert (made.today, made.ask) == (54_000, 61_500)
    [points], [placed] = made.drawn, made.placed
    assert points.percentiles == {10: 45_000, 25: 51_000, 50: 58_000, 75: 63_500, 90: 69_000}
    assert placed.today == Standing(25, 50, 35)
    assert placed.ask is not None and (placed.ask.low, placed.ask.high) == (50, 75)
    assert made.undrawn == made.unplaced == ()


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        (source(), "No amount is written yet."),
        (source(p25="$51,000", p50="$58,000"), "It is in USD, and your pay in GBP."),
        (source(value="EUR 58,000"), "It is in EUR, and your pay in GBP."),
        (source(p25="USD 51,000", p50="EUR 58,000"), "It is in EUR, and your pay in GBP."),
        (replace(WHOLE, currency=" qqq "), "“qqq” is no code of a currency, as GBP is."),
        (source(value="300 a day"), "A day’s pay does not tell how many days are worked in a year."),
        (
            source(value="30 an hour"),
            "An hour’s pay becomes a year’s with your weekly hours, such as 37.5.",
        ),
        (replace(WHOLE, currency=" eur "), "It is in EUR, and your pay in GBP."),
        (source(value="a fair wage"), "No amount a year can be read from it."),
        (
            replace(source(value="300"), period=PayPeriod.DAY),
            "A day’s pay does not tell how many days are worked in a year.",
        ),
        (
            replace(source(value="30"), period=PayPeriod.HOUR),
            "An hour’s pay becomes a year’s with your weekly hours, such as 37.5.",
        ),
    ],
)
def test_that_a_source_is_left_out_of_the_picture_with_its_reason(given: MarketPay, reason: str) -> None:
    made = compared(given)
    assert made.drawn == made.placed == made.unplaced == ()
    assert [(each.source, each.reason) for each in made.undrawn] == [(given, reason)]


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        (replace(WHOLE, part=PayPart.TOTAL), "It counts total pay, and yours is compared by base pay."),
        (
            replace(source(p50="58,000"), part=PayPart.TOTAL),
            "It counts total pay, and yours is compared by base pay.",
        ),
        (source(p50="58,000"), "With fewer than two percentiles, pay cannot be placed between them."),
        (source(value="58,000"), "With fewer than two percentiles, pay cannot be placed between them."),
        (source(p25="58,000", p50="51,000"), "Its percentiles do not rise from each to the next."),
    ],
)
def test_that_a_source_may_be_drawn_and_yet_place_nothing(given: MarketPay, reason: str) -> None:
    made = compared(given)
    assert [each.source for each in made.drawn] == [given]
    assert made.placed == made.undrawn == ()
    assert [(each.source, each.reason) for each in made.unplaced] == [(given, reason)]


def test_that_pay_that_is_not_known_is_told_apart_from_a_source_with_few_percentiles() -> None:
    [left] = compared(source(p50="58,000"), today="", ask="").unplaced
    assert left.reason == "With fewer than two percentiles, pay cannot be placed between them."


def test_that_the_more_telling_reason_is_given() -> None:
    for today, ask in (("", "61,500 net"), ("54,000 net", "")):
        [left] = compared(WHOLE, today=today, ask=ask).unplaced
        assert left.reason == "Yours is after tax, and published pay is before tax."


def test_that_without_pay_of_today_it_is_said_why_it_does_not_stand_there() -> None:
    made = comparison(None, money_from_text("€61,500"), [source(value="€60,000")], "", Quantity())
    assert made.without == {"today": "Neither your pay nor the ask is known as an amount a year."}
    assert (made.currency, len(made.drawn)) == ("EUR", 1)
    assert compared(today="€54,000", ask="", currency="").currency == "EUR"


def test_that_a_full_time_equivalent_is_by_both_hours() -> None:
    """54,000 for 30 hours of 37.5 are 67,500; hours beyond full time take nothing off."""
    full = quantity_from_text("37.5")
    made = comparison(
        money_from_text("54,000"), money_from_text(""), [], "GBP", quantity_from_text("30"), full_time=full
    )
    assert made.today == 67_500
    assert Hours(quantity_from_text("40"), full).factor == 1 == Hours(Quantity(), full).factor


@pytest.mark.parametrize(
    ("value", "period", "hours", "band"),
    [
        ("55,000-60,000", PayPeriod.YEAR, "", (55_000, 60_000)),
        ("4,000–5,000", PayPeriod.MONTH, "", (48_000, 60_000)),
        ("4,000–5,000 a month", PayPeriod.MONTH, "", (48_000, 60_000)),
        ("4,000–5,000 a month", PayPeriod.YEAR, "", (48_000, 60_000)),
        ("24–26 an hour", PayPeriod.YEAR, "37.5", (46_800, 50_700)),
        ("24–26", PayPeriod.HOUR, "37.5", (46_800, 50_700)),
        ("24–26 an hour", PayPeriod.YEAR, "", None),
        ("about 55–60k", PayPeriod.YEAR, "", None),
        ("55,000", PayPeriod.YEAR, "", None),
        ("24 an hour", PayPeriod.YEAR, "37.5", None),
    ],
)
def test_that_a_range_is_a_band_a_year(
    value: str, period: PayPeriod, hours: str, band: tuple[int, int] | None
) -> None:
    found = compared(replace(source(value=value, p50="58,000 a year"), period=period), hours=hours)
    assert [points.band for points in found.drawn] == [band]


@pytest.mark.parametrize(("low", "high", "band"), [(60, 50, None), (50, 50, (50, 50))])
def test_that_a_band_is_never_turned_around(low: int, high: int, band: tuple[int, int] | None) -> None:
    value = Money("x", low=Decimal(low), high=Decimal(high))
    [points] = compared(replace(source(p50="58,000"), value=value)).drawn
    assert points.band == band


@pytest.mark.parametrize(
    ("p90", "least"),
    [
        ("over 72,000", 72_000),
        ("6,000+", 72_000),
        ("at least 6,000 a month", 72_000),
        ("at least 30 an hour", None),
        ("under 72,000", None),
    ],
)
def test_that_a_lower_bound_is_known_a_year(p90: str, least: int | None) -> None:
    period = PayPeriod.YEAR if "72" in p90 else PayPeriod.MONTH
    [points] = compared(replace(source(p50="58,000 a year", p90=p90), period=period)).drawn
    assert points.least == ({} if least is None else {90: least})


def test_that_the_pay_that_began_last_holds() -> None:
    """A whole year begins on its first day; a day whose beginning is open holds where nothing else does."""
    year, month, open_ = (
        OwnPay(id=text, since=day_from_text(text)) for text in ("2025", "March 2025", "before March 2026")
    )
    assert pay_on(date(2026, 3, 20), [month, year]) is month
    assert pay_on(date(2026, 3, 20), [open_]) is open_


def test_that_two_percentiles_are_enough_to_place_pay() -> None:
    [placed] = compared(source(p25="51,000", p75="63,500")).placed
    assert placed.today is not None and (placed.today.low, placed.today.high) == (25, 75)


def test_that_a_part_that_is_not_told_counts_as_base_pay() -> None:
    assert len(compared(replace(WHOLE, part=None)).placed) == 1


def test_that_a_period_that_is_not_told_is_a_year() -> None:
    [points] = compared(replace(source(value="58,000"), period=None)).drawn
    assert points.single == 58_000


def test_that_pay_of_an_hour_is_drawn_with_the_weekly_hours() -> None:
    hourly = replace(source(p25="25", p75="32", value="30"), period=PayPeriod.HOUR)
    [points] = compared(hourly, hours="37.5").drawn
    assert points.percentiles == {25: Decimal("48750"), 75: Decimal("62400")}
    assert points.single == 58_500


def test_that_an_amount_that_is_not_understood_keeps_no_other_from_being_drawn() -> None:
    [points] = compared(source(p25="51,000", p50="more", p75="63,500")).drawn
    assert points.percentiles == {25: 51_000, 75: 63_500}


def test_that_without_a_currency_of_ones_own_a_blank_one_meets_a_blank_one_alone() -> None:
    foreign = replace(WHOLE, currency="EUR")
    made = compared(foreign, WHOLE, currency="")
    assert [each.source for each in made.drawn] == [WHOLE]
    assert [each.reason for each in made.undrawn] == ["It is in EUR, and your pay names no currency."]


def test_that_the_currency_of_ones_pay_holds_where_the_record_has_none() -> None:
    foreign = replace(WHOLE, currency="euro")
    made = compared(foreign, today="€54,000", ask="€61,500", currency="")
    assert len(made.drawn) == len(made.placed) == 1


def test_that_a_currency_nobody_knows_is_said() -> None:
    made = compared(replace(WHOLE, currency="QQQ"))
    assert [each.reason for each in made.undrawn] == ["“QQQ” is no code of a currency, as GBP is."]


@pytest.mark.parametrize(
    ("today", "reason"),
    [
        ("$54,000", "It is in USD, and your pay in GBP."),
        ("54,000 net", "Yours is after tax, and published pay is before tax."),
        ("54,000 OTE", "Yours is on-target pay, and this is base pay."),
        ("at least 54,000", "Neither your pay nor the ask is known as an amount a year."),
    ],
)
def test_that_pay_of_another_kind_is_not_placed(today: str, reason: str) -> None:
    made = compared(WHOLE, today=today)
    assert made.today is None and made.without == {"today": reason}
    [placed] = made.placed
    assert placed.today is None and placed.ask is not None
    both = compared(WHOLE, today=today, ask=today)
    assert [each.reason for each in both.unplaced] == [reason]


def test_that_a_source_after_tax_is_left_out() -> None:
    made = compared(source(p25="51,000 net", p50="58,000"))
    assert [each.reason for each in made.undrawn] == [
        "It is pay after tax, and yours is compared before tax."
    ]


def test_that_a_lower_bound_is_kept_beside_the_percentiles() -> None:
    [points] = compared(source(p50="58,000", p75="63,500", p90="≥ 239,200")).drawn
    assert points.percentiles == {50: 58_000, 75: 63_500} and points.least == {90: 239_200}


def part_time(full_time: str, hours: str = "20", today: str = "27,000", ask: str = "30,750") -> Comparison:
    return comparison(
        money_from_text(today),
        money_from_text(ask),
        [WHOLE],
        "GBP",
        quantity_from_text(hours),
        full_time=quantity_from_text(full_time),
    )


def test_that_part_time_pay_is_placed_as_its_full_time_equivalent() -> None:
    made = part_time("40")
    assert (made.today, made.ask) == (54_000, 61_500)
    assert made.placed[0].today == Standing(25, 50, 35)


def test_that_part_time_pay_of_an_unknown_part_is_not_placed() -> None:
    made = part_time("")
    assert [each.reason for each in made.unplaced] == [
        "You work part of the week, and it is not known how many hours are full time."
    ]


def test_that_from_thirty_hours_on_work_may_be_full_time() -> None:
    assert part_time("", hours="30", today="54,000").today == 54_000
    assert part_time("", hours="29", today="54,000").today is None


def test_that_more_hours_than_full_time_are_not_made_less() -> None:
    assert part_time("37.5", hours="45", today="54,000").today == 54_000


def test_that_an_hours_pay_counts_the_hours_of_full_time_work() -> None:
    hourly = replace(source(p25="25", p75="32"), period=PayPeriod.HOUR)
    made = comparison(
        money_from_text("25 an hour"),
        money_from_text(""),
        [hourly],
        "GBP",
        quantity_from_text("20"),
        full_time=quantity_from_text("40"),
    )
    assert made.today == 52_000 and made.drawn[0].percentiles[25] == 52_000
    assert made.placed[0].today == Standing(25, 75, 25, at=25)


def test_that_total_pay_is_placed_among_total_pay_alone() -> None:
    total = replace(WHOLE, part=PayPart.TOTAL)
    made = comparison(
        money_from_text("50,000"),
        money_from_text("57,000"),
        [total, WHOLE],
        "GBP",
        Quantity(),
        totals=Totals(today=Decimal(54_000)),
    )
    [of_total, of_base] = made.placed
    assert of_total.today == Standing(25, 50, 35) and of_total.ask is None
    assert of_base.today is not None and (of_base.today.low, of_base.today.high) == (10, 25)


def test_that_percentiles_of_nothing_place_nobody() -> None:
    made = compared(source(p25="0", p50="58,000"))
    assert [each.reason for each in made.unplaced] == ["Its percentiles do not begin above zero."]


def test_that_the_own_currency_by_name_is_no_other_currency() -> None:
    named = replace(source(p25="GBP 51,000", p75="£63,500"), currency="gbp")
    assert len(compared(named).drawn) == 1


@pytest.mark.parametrize(("today", "ask"), [("", "61,500"), ("54,000", "")])
def test_that_one_of_the_two_is_enough(today: str, ask: str) -> None:
    [placed] = compared(WHOLE, today=today, ask=ask).placed
    assert (placed.today is None, placed.ask is None) == (not today, not ask)


def test_that_with_neither_known_nothing_is_placed() -> None:
    made = compared(WHOLE, today="", ask="a fair rise")
    assert (made.today, made.ask, made.placed) == (None, None, ())
    assert [each.reason for each in made.unplaced] == [
        "Neither your pay nor the ask is known as an amount a year."
    ]
    no_pay = comparison(None, money_from_text(""), [WHOLE], "GBP", Quantity())
    assert no_pay.today is None and len(no_pay.drawn) == 1


AMOUNTS = st.sampled_from(("", "51,000", "$ 63,500", "about right", "30", "58,000 a month"))
SOURCES = st.builds(
    lambda p25, p50, p75, value, period, part: replace(
        source(p25=p25, p50=p50, p75=p75, value=value), period=period, part=part
    ),
    AMOUNTS,
    AMOUNTS,
    AMOUNTS,
    AMOUNTS,
    st.sampled_from((None, *PayPeriod)),
    st.sampled_from((None, *PayPart)),
)


@given(st.lists(SOURCES, max_size=5), st.sampled_from(("", "GBP", "USD")), AMOUNTS, AMOUNTS)
def test_that_no_source_is_lost_or_told_of_twice(
    sources: list[MarketPay], currency: str, today: str, ask: str
) -> None:
    made = compared(*sources, currency=currency, today=today, ask=ask)
    assert len(made.drawn) + len(made.undrawn) == len(sources)
    assert len(made.placed) + len(made.unplaced) == len(made.drawn)
    assert all(each.reason for each in (*made.undrawn, *made.unplaced))


def test_that_only_written_percentiles_are_named() -> None:
    assert list(percentiles(source(p90="69,000", p25="51,000"))) == [25, 90]


def pay(id: str, since: str) -> OwnPay:
    return OwnPay(id=id, since=day_from_text(since))


@pytest.mark.parametrize(
    ("pays", "holds"),
    [
        ([pay("old", "April 2024"), pay("new", "April 2025"), pay("next", "May 2026")], "new"),
        ([pay("new", "April 2025"), pay("old", "April 2024")], "new"),
        ([pay("from-now", "14 March 2026")], "from-now"),
        ([pay("later", "May 2026")], None),
        ([pay("one", "some day"), pay("two", ""), pay("later", "May 2026")], "two"),
        ([pay("one", "some day"), pay("dated", "2020")], "dated"),
        ([], None),
    ],
)
def test_that_the_latest_pay_that_has_begun_holds(pays: list[OwnPay], holds: str | None) -> None:
    found = pay_on(date(2026, 3, 14), pays)
    assert (found.id if found else None) == holds
