"""Which claims a field makes, and out of which fields: one field of a whole case changed at a time."""

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from whole import CASE, WHOLE, day, get, money, of, quantity, with_case

from promocase.domain.choice import Language, PayPart
from promocase.domain.kinds.accomplishment import Accomplishment, Metric
from promocase.domain.kinds.goal import Goal
from promocase.domain.kinds.initiative import Initiative
from promocase.domain.kinds.paydata import MarketPay, OwnPay
from promocase.domain.place import Place
from promocase.domain.record import Record
from promocase.domain.written import Money
from promocase.figures.change import Change, Direction
from promocase.figures.cost import Cost, Raise
from promocase.figures.goal import Progress
from promocase.figures.mention import names_in
from promocase.figures.money import Amount
from promocase.figures.value import Times

OWN, PROFILE, SURVEY, ADVERT = (
    Place(kind, id)
    for kind, id in (("own_pay", "o"), ("profile", "profile"), ("market_pay", "s"), ("market_pay", "t"))
)
UNKNOWN_SHARE = "You work part of the week, and it is not known how many hours are full time."
NO_ONE_FIGURE = "Pay is placed by one figure, not by a range or a bound."


def with_pay(**parts: str) -> Record:
    """Own pay of these parts alone."""
    own: dict[str, Any] = {
        name: quantity(text) if name == "salaries" else money(text) for name, text in parts.items()
    }
    return replace(WHOLE, own_pay=(OwnPay(id="o", since=day("April 2025"), **own),))


def asking(record: Record, **asked: str) -> Record:
    """The same record with these fields of the ask alone."""
    fields: dict[str, Any] = {f"ask_{name}": Money() for name in ("base", "low", "high", "total")}
    fields |= {f"ask_{name}": money(text) for name, text in asked.items()}
    return replace(record, cases=(replace(record.cases[0], **fields),))


def amount(figure: str, place: Place, record: Record = WHOLE) -> object:
    """The one figure of an amount, or why there is none."""
    found = get(figure, place, record)
    if isinstance(found.value, Raise | Cost):
        return found.value.amount.span.value
    return found.value.span.value if isinstance(found.value, Amount) else found.withheld


def inputs(figure: str, place: Place, record: Record) -> list[str]:
    return [name for _, name in get(figure, place, record).inputs]


def test_that_each_amount_is_its_own() -> None:
    """Base pay 54,000, with its bonus 56,000; 61,500 is asked, 66,000 in all."""
    record = asking(WHOLE, base="61,500", total="66,000")
    found = {
        each.figure: amount(each.figure, each.place, record) for each in of(record) if each.unit == "GBP"
    }
    assert found == {
        "pay-today": 54_000,
        "pay-total-today": 56_000,
        "pay-asked": 61_500,
        "raise": 7_500,
        "pay-total-asked": 66_000,
        "raise-total": 10_000,
        "pay-beside-others-today": 54_000,
        "pay-beside-others-ask": 61_500,
        "pay-beside-others-total-today": 56_000,
        "pay-beside-others-total-ask": 66_000,
        "pay-band": None,
        "value-range": None,
        "ask-cost": 10_000,
        "value-sum": None,
    }


def test_that_the_total_asked_is_more_than_total_pay() -> None:
    found = get("raise-total", CASE, asking(WHOLE, base="61,500", total="66,000")).value
    assert isinstance(found, Raise) and found.direction is Direction.UP


def test_that_the_currency_of_pay_or_ask_holds_where_the_record_has_none() -> None:
    bare = replace(WHOLE, profile=replace(WHOLE.profile, currency=""))
    own = (replace(WHOLE.own_pay[0], base=money("£54,000"), bonus=money("£2,000")),)
    assert amount("pay-beside-others-total-today", CASE, replace(bare, own_pay=own)) == 56_000
    unpaid = asking(replace(bare, own_pay=()), base="£61,500", total="£66,000")
    assert amount("pay-beside-others-total-ask", CASE, unpaid) == 66_000


def test_that_an_unknown_total_is_in_no_currency() -> None:
    assert get("pay-total-today", OWN, with_pay(base="54,000", bonus="some")).unit == ""


def test_that_base_pay_is_told_without_total_pay() -> None:
    found = get("pay-today", OWN, with_pay(base="54,000"))
    assert (found.unit, amount("pay-today", OWN, with_pay(base="54,000"))) == ("GBP", 54_000)
    assert of(with_pay(base="54,000")).get("pay-total-today", OWN) is None


def test_that_equity_alone_makes_total_pay() -> None:
    record = with_pay(base="54,000", equity="5,000")
    assert amount("pay-total-today", OWN, record) == 59_000
    assert inputs("pay-total-today", OWN, record) == ["base", "equity"]


def test_that_total_pay_hangs_on_all_its_parts() -> None:
    record = with_pay(base="54,000", bonus="2,000", equity="5,000")
    assert inputs("pay-total-today", OWN, record) == ["base", "bonus", "equity"]


def test_that_pay_a_month_hangs_on_the_salaries_where_they_are_written() -> None:
    record = asking(with_pay(base="4,500 a month", salaries="13"), base="5,000 a month")
    assert inputs("pay-today", OWN, record) == ["base", "salaries"]
    assert inputs("pay-asked", CASE, record) == ["ask_base", "salaries"]
    assert get("pay-asked", CASE, record).inputs[1] == (OWN, "salaries")
    assert inputs("raise", CASE, record) == ["ask_base", "salaries", "base", "salaries"]
    assert inputs("pay-today", OWN, with_pay(base="4,500 a month")) == ["base"]
    assert inputs("pay-today", OWN, with_pay(base="54,000", salaries="13")) == ["base"]
    without = asking(replace(WHOLE, own_pay=()), base="5,000 a month")
    assert inputs("pay-asked", CASE, without) == ["ask_base"]


def test_that_pay_an_hour_hangs_on_the_weekly_hours() -> None:
    found = get("pay-today", OWN, with_pay(base="30 an hour"))
    assert found.inputs == ((OWN, "base"), (PROFILE, "working_hours"))


def test_that_pay_without_an_amount_leads_to_its_base() -> None:
    record = asking(with_pay(bonus="2,000"), base="61,500", total="66,000")
    assert get("pay-today", OWN, record).inputs == ((OWN, "base"),)
    blank = asking(with_pay(), base="61,500", total="66,000")
    assert get("pay-today", OWN, blank).withheld == "Nothing is written here yet."
    assert get("pay-beside-others-total-today", CASE, blank).inputs == ((OWN, "base"),)


@pytest.mark.parametrize(
    ("asked", "fields"),
    [
        ({"low": "60,000", "high": "65,000"}, ["ask_low", "ask_high", "base"]),
        ({"low": "60,000"}, ["ask_high"]),
        ({"high": "65,000"}, ["ask_low"]),
        ({"total": "66,000"}, ["ask_total", "base", "bonus"]),
    ],
)
def test_that_any_part_of_an_ask_has_a_cost(asked: dict[str, str], fields: list[str]) -> None:
    assert inputs("ask-cost", CASE, asking(WHOLE, **asked)) == fields
    assert of(asking(WHOLE)).get("ask-cost", CASE) is None


def test_that_the_cost_hangs_on_what_comes_on_top() -> None:
    assert inputs("ask-cost", CASE, with_case(on_costs=quantity("20 %"))) == ["ask_base", "base", "on_costs"]
    assert amount("ask-cost", CASE, with_case(on_costs=quantity("20 %"))) == 9_000


# ---------- published pay ----------


def test_that_nothing_stands_on_an_axis_without_published_pay() -> None:
    found = of(replace(WHOLE, market_pay=()))
    assert not [each for each in found if each.figure.startswith(("pay-beside", "pay-band", "pay-position"))]


def test_that_the_ask_stands_there_without_pay_of_today() -> None:
    record = replace(WHOLE, own_pay=())
    assert amount("pay-beside-others-ask", CASE, record) == 61_500
    assert of(record).get("pay-beside-others-today", CASE) is None
    assert get("pay-beside-others-ask", CASE, record).subject == "Spring"


@pytest.mark.parametrize(
    ("record", "figure", "reason"),
    [
        (asking(WHOLE, low="60,000", high="65,000"), "ask", NO_ONE_FIGURE),
        (asking(WHOLE, base="over 60,000"), "ask", NO_ONE_FIGURE),
        (asking(WHOLE, total="60–65k"), "total-ask", NO_ONE_FIGURE),
        (asking(WHOLE, base="more"), "ask", "“more” is not an amount yet."),
        (asking(WHOLE, total="more"), "total-ask", "“more” is not an amount yet."),
        (with_pay(base="some"), "today", "“some” is not an amount yet."),
        (with_pay(base="54,000", bonus="some"), "total-today", "“some” is not an amount yet."),
        (
            with_pay(base="40,000 net", bonus="1,000 net"),
            "total-today",
            "Yours is after tax, and published pay is before tax.",
        ),
        (with_pay(base="$54,000", bonus="$2,000"), "total-today", "It is in USD, and your pay in GBP."),
        (with_pay(base="54,000 OTE"), "today", "Yours is on-target pay, and this is base pay."),
        (with_pay(base="$54,000", bonus="$2,000"), "today", "It is in USD, and your pay in GBP."),
    ],
)
def test_that_it_is_said_why_pay_does_not_stand_there(record: Record, figure: str, reason: str) -> None:
    found = get(f"pay-beside-others-{figure}", CASE, record)
    assert found.withheld == reason


def test_that_part_time_pay_of_an_unknown_part_does_not_stand_there() -> None:
    part = replace(WHOLE, profile=replace(WHOLE.profile, working_hours=quantity("20")))
    for figure in ("today", "ask", "total-today"):
        found = get(f"pay-beside-others-{figure}", CASE, part)
        assert found.withheld == UNKNOWN_SHARE


def test_that_a_place_among_total_pay_is_withheld_for_its_own_reason() -> None:
    survey = replace(WHOLE.market_pay[0], part=PayPart.TOTAL)
    record = replace(asking(with_pay(base="54,000", bonus="2,000"), total="60–65k"), market_pay=(survey,))
    assert get("pay-position-ask", SURVEY, record).withheld == NO_ONE_FIGURE
    net = replace(asking(with_pay(base="40,000 net", bonus="0 net"), total="65,000"), market_pay=(survey,))
    assert get("pay-position-today", SURVEY, net).withheld == (
        "Yours is after tax, and published pay is before tax."
    )


def test_that_a_source_that_is_not_drawn_says_why() -> None:
    euros = replace(WHOLE.market_pay[1], value=money("€60,000"))
    record = replace(WHOLE, market_pay=(euros,))
    assert get("pay-band", ADVERT, record).withheld == "It is in EUR, and your pay in GBP."
    unpaid = asking(replace(record, own_pay=()), base="more")
    assert get("pay-band", ADVERT, unpaid).withheld == "It is in EUR, and your pay in GBP."


def test_that_a_source_without_an_amount_leads_to_its_value() -> None:
    record = replace(WHOLE, market_pay=(MarketPay(id="t", source="Advert"),))
    found = get("pay-band", ADVERT, record)
    assert (found.withheld, found.inputs) == ("No amount is written yet.", ((ADVERT, "value"),))


# ---------- value ----------


def test_that_a_value_hangs_on_what_is_written_of_it() -> None:
    """One initiative names only what it costs, and the next only its likely value."""
    first = Initiative(id="h", outcome="Third site", cost_yearly=money("2,500"))
    second = Initiative(id="i", outcome="Second site", value_likely=money("41,000"))
    record = replace(
        WHOLE,
        initiatives=(first, second),
        cases=(replace(WHOLE.cases[0], initiatives=("h", "i")),),
    )
    assert inputs("value-range", Place("initiatives", "i"), record) == ["value_likely"]
    assert of(record).get("value-range", Place("initiatives", "h")) is None
    alone = replace(WHOLE, initiatives=(second,))
    assert inputs("value-sum", CASE, alone) == ["value_likely"]
    assert isinstance(get("value-times", CASE, alone).value, Times)


def test_that_each_cost_names_its_field() -> None:
    at = Place("initiatives", "i")
    assert inputs("sentence-a-year", at, WHOLE) == ["cost_yearly"]
    assert inputs("sentence-once", at, WHOLE) == ["cost_once"]


# ---------- work, levels, goals ----------


def with_metric(**changes: Any) -> Record:
    metric = Metric(id="m1", **changes)
    work = Accomplishment(id="a", headline="Corrections cut", metrics=(metric,))
    return replace(WHOLE, accomplishments=(work,))


CHANGED = Place("accomplishments", "a", "metrics", "m1")


@pytest.mark.parametrize("end", ["baseline", "result"])
def test_that_either_end_of_a_change_makes_a_claim(end: str) -> None:
    assert get("change", CHANGED, with_metric(**{end: quantity("74")})).withheld


def test_that_a_measure_without_a_name_is_its_accomplishments() -> None:
    record = with_metric(baseline=quantity("212"), result=quantity("74"))
    found = get("change", CHANGED, record)
    assert found.subject == (record.accomplishments[0].metrics[0].title or "Corrections cut")


def test_that_what_follows_a_confidential_one_is_told() -> None:
    record = with_case(accomplishments=("b", "a"))
    assert isinstance(get("change", CHANGED, record).value, Change)


@pytest.mark.parametrize("text", ["", "  "])
def test_that_a_confidential_one_without_a_wording_makes_no_claim(text: str) -> None:
    hidden = replace(WHOLE.accomplishments[1], redacted=text)
    record = replace(WHOLE, accomplishments=(WHOLE.accomplishments[0], hidden))
    assert of(record).get("sentence-without-names", Place("accomplishments", "b")) is None


def test_that_a_confidential_one_is_named_by_its_headline_where_it_has_one() -> None:
    hidden = replace(WHOLE.accomplishments[1], headline="The complaint")
    record = replace(WHOLE, accomplishments=(hidden,))
    assert get("sentence-without-names", Place("accomplishments", "b"), record).subject == "The complaint"


@pytest.mark.parametrize("end", ["period_from", "period_to"])
def test_that_half_a_period_is_not_spoken_of(end: str) -> None:
    assert of(with_case(**{end: day("")})).get("sentence-period-covered", CASE) is None


def test_that_without_a_level_the_role_lasts() -> None:
    record = replace(WHOLE, profile=replace(WHOLE.profile, level=""))
    assert get("time-at-level", PROFILE, record).subject == "Specialist"


def test_that_a_blank_reason_leaves_a_level_as_it_applies() -> None:
    record = replace(WHOLE, competencies=(replace(WHOLE.competencies[0], not_applicable="  "),))
    assert of(record).get("sentence-manager-agrees", Place("competencies", "k")) is not None


@pytest.mark.parametrize("field", ["baseline", "target", "today"])
def test_that_any_figure_of_a_goal_makes_a_claim(field: str) -> None:
    figure: Any = {field: quantity("40")}
    goal = Goal(id="g", name="Fewer", **figure)
    found = get("goal-progress", Place("goals", "g"), replace(WHOLE, goals=(goal,)))
    assert found.withheld == "Nothing is written here yet."


def test_that_the_unit_of_a_goal_is_that_of_its_target_where_none_stands_beside() -> None:
    goal = Goal(id="g", baseline=quantity("200"), target=quantity("40 tickets"), today=quantity("80 ticket"))
    found = get("goal-progress", Place("goals", "g"), replace(WHOLE, goals=(goal,)))
    assert found.unit == "tickets" and isinstance(found.value, Progress)


# ---------- languages and names ----------


def spoken(record: Record, language: Any) -> Record:
    return replace(record, profile=replace(record.profile, language=language))


def test_that_figures_are_read_in_the_language_of_the_record() -> None:
    """A lone point groups in German, so that €1.250k is 1,250,000; in English it is no amount."""
    ends = {"baseline": quantity("€1.250k"), "result": quantity("€1.000k")}
    goal = Goal(id="g", baseline=ends["baseline"], target=quantity("€1.000k"), today=quantity("€1.050k"))
    hidden = replace(WHOLE.accomplishments[1], redacted="In zwei Wochen")
    record = replace(with_metric(**ends), goals=(goal,))
    record = replace(record, accomplishments=(*record.accomplishments, hidden))
    german, english = spoken(record, SimpleNamespace(value="de")), spoken(record, Language.EN_GB)
    places = {
        "change": CHANGED,
        "goal-progress": Place("goals", "g"),
        "sentence-without-names": Place("accomplishments", "b"),
    }
    told = {name: get(name, place, german).withheld is None for name, place in places.items()}
    assert told == {"change": True, "goal-progress": True, "sentence-without-names": False}
    assert [get(name, place, english).withheld is None for name, place in places.items()] == [
        not each for each in told.values()
    ]


def test_that_a_record_without_a_language_is_read_in_english() -> None:
    assert isinstance(get("change", CHANGED, spoken(WHOLE, None)).value, Change)


def test_that_those_talked_with_are_names_without_the_spaces_around_them() -> None:
    talks: Any = (SimpleNamespace(with_whom=" Ana Ruiz "), SimpleNamespace(with_whom="  "))
    record = replace(WHOLE, checkins=talks)
    assert names_in(record)[-1] == "Ana Ruiz"
