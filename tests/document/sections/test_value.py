"""The value section: what the initiatives are worth a year, beside what the ask costs."""

from decimal import Decimal

import pytest
from written import material, written

from promocase.document.figure import ValueRange, ValueRanges
from promocase.document.sections.value import FutureValue, build
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.initiative import Initiative
from promocase.domain.kinds.paydata import OwnPay

ONE = written(
    Initiative,
    "one",
    outcome="Second site",
    priority="Opens in autumn",
    start="May 2026",
    days_30="Agreed",
    days_90="Closed",
    value_low="18,000",
    value_likely="41,000",
    value_high="68,000",
    cost_once="6,000",
    cost_yearly="2,500",
    assumptions="Half a post.",
    measured="Monthly",
    risks="A feed comes late.",
)
OWN, ASK = written(OwnPay, since="April 2025", base="54,000"), written(Case, ask_base="61,500")


def built(*initiatives: Initiative, case: Case = ASK, own: tuple[OwnPay, ...] = (OWN,)) -> FutureValue:
    made = build(material(None, case, own_pay=own, initiatives=initiatives))
    assert made is not None
    return made


def chart(made: FutureValue) -> ValueRanges:
    assert made.chart is not None
    return made.chart


def test_that_an_initiative_is_drawn_above_the_cost_of_the_ask() -> None:
    drawn = chart(built(ONE))
    low, likely, high, cost = Decimal(18_000), Decimal(41_000), Decimal(68_000), Decimal(7_500)
    assert drawn.ranges == (
        ValueRange("Second site", low, likely, high, "low £18,000 · likely £41,000 · high £68,000"),
        ValueRange("The ask costs a year", cost, None, cost, "£7,500", ask=True),
    )
    assert drawn.alt == (
        "Value a year. Second site: low £18,000 · likely £41,000 · high £68,000; "
        "The ask costs a year: £7,500."
    )


def test_that_the_reading_weighs_the_likely_value_against_the_ask() -> None:
    assert built(ONE).reading == (
        "At its likely value, after its own yearly costs, this is worth £38,500 a year: about 5.1 times "
        "what the ask costs (£7,500 a year). In the first year, after what is paid once, it is £32,500."
    )


@pytest.mark.parametrize(
    ("likely", "asked", "said"),
    [
        ("15,000", "61,500", "£15,000 a year: about 2 times"),
        ("18,000", "61,500", "£18,000 a year: about 2.4 times"),
        ("14,900", "61,500", "£14,900 a year: about 2 times"),
        ("9,000", "61,500", "£9,000 a year: about 1.2 times"),
        ("7,500", "61,500", "£7,500 a year: about what the ask costs (£7,500 a year)."),
        ("7,800", "61,500", "£7,800 a year: about 1.04 times what the ask costs (£7,500 a year)."),
        ("8,000", "61,500", "£8,000 a year: about 1.1 times"),
        ("7,400", "61,500", "£7,400 a year: about 0.99 times what the ask costs (£7,500 a year)."),
        ("3,000", "61,500", "£3,000 a year: about 0.4 times"),
        ("7,492,500", "61,500", "£7,492,500 a year: about 999 times"),
        ("7,500,000", "61,500", "£7,500,000 a year."),
        ("9,000", "", "£9,000 a year."),
        ("1", "", "£1 a year."),
    ],
)
def test_that_a_return_is_said_where_it_says_something(likely: str, asked: str, said: str) -> None:
    made = built(written(Initiative, value_likely=likely), case=written(Case, ask_base=asked))
    assert made.reading.startswith("At its likely value, this is worth £")
    assert said in made.reading
    assert ("times" in made.reading) == ("times" in said)


@pytest.mark.parametrize(
    ("likely", "yearly", "once", "said"),
    [
        ("", "", "", ""),
        (
            "2,500",
            "2,500",
            "",
            "At its likely value, after its own yearly costs, this brings as much as it costs.",
        ),
        (
            "1,000",
            "2,500",
            "",
            "At its likely value, after its own yearly costs, this costs £1,500 a year more than it brings.",
        ),
        ("a lot", "2,500", "", ""),
        ("1,000", "some", "", ""),
        (
            "1,000",
            "",
            "6,000",
            "At its likely value, this is worth £1,000 a year. In the first year, with what is paid once, it "
            "costs £5,000 more than it brings.",
        ),
        ("about 9,000", "", "", "At its likely value, this is worth about £9,000 a year."),
        ("at least 9,000", "", "", "At its likely value, this is worth at least £9,000 a year."),
    ],
)
def test_that_what_costs_more_than_it_brings_is_told_as_a_loss(
    likely: str, yearly: str, once: str, said: str
) -> None:
    given = written(
        Initiative, outcome="A", days_30="B", value_likely=likely, cost_yearly=yearly, cost_once=once
    )
    assert built(given, own=()).reading == said


def test_that_ends_out_of_order_or_in_another_currency_are_not_drawn() -> None:
    turned = written(Initiative, value_low="68,000", value_likely="41,000", value_high="18,000")
    alone = written(Initiative, "alone", value_likely="41,000")
    foreign = written(Initiative, "foreign", value_likely="€41,000")
    made = built(turned, alone, foreign, own=())
    assert [(each.low, each.likely, each.high) for each in chart(made).ranges] == [(41_000, 41_000, 41_000)]
    assert [each.text for each in chart(made).ranges] == ["£41,000"]
    assert [[each.prose.text for each in row.details] for row in made.rows] == [
        ["£68,000 – £41,000 – £18,000"],
        [],
        ["€41,000"],
    ]
    assert made.reading == ""


def test_that_without_a_likely_value_the_ends_alone_are_drawn() -> None:
    [drawn] = chart(
        built(written(Initiative, outcome="A", value_low="1,000", value_high="3,000"), own=())
    ).ranges
    assert (drawn.low, drawn.likely, drawn.high, drawn.text) == (
        1_000,
        None,
        3_000,
        "low £1,000 · high £3,000",
    )


def test_that_words_for_money_are_not_drawn() -> None:
    made = built(written(Initiative, outcome="A", value_likely="a lot"))
    assert (made.chart, made.reading) == (None, "")


def test_that_a_row_says_steps_costs_and_risks() -> None:
    [row] = built(ONE).rows
    assert (row.start_word, row.start, row.name, row.note) == (
        "Starts",
        "May 2026",
        "Second site",
        "Serves: Opens in autumn",
    )
    assert [(step.label, step.prose.text) for step in row.steps] == [
        ("After 30 days", "Agreed"),
        ("After 90 days", "Closed"),
    ]
    assert [(each.label, each.prose.text) for each in row.details] == [
        ("Assumes", "Half a post."),
        ("Measured by", "Monthly"),
        ("Costs", "£6,000 once, £2,500 a year"),
        ("Could go wrong", "A feed comes late."),
    ]


def test_that_one_cost_is_said_alone_and_a_blank_name_is_told_plainly() -> None:
    [row] = built(written(Initiative, days_60="Half way", cost_yearly="2,500")).rows
    assert (row.name, row.note, row.start) == ("An initiative", "", "")
    assert [each.prose.text for each in row.details] == ["£2,500 a year"]
    [monthly] = built(written(Initiative, days_60="B", cost_yearly="£200 a month", cost_once="5 a week")).rows
    assert [each.prose.text for each in monthly.details] == ["5 a week, £200 a month"]
    [once] = built(written(Initiative, days_60="Half way", cost_once="6,000")).rows
    assert [each.prose.text for each in once.details] == ["£6,000 once"]
    assert [step.label for step in row.steps] == ["After 60 days"]


@pytest.mark.parametrize(
    "field", ["outcome", "assumptions", "measured", "days_30", "days_60", "days_90", "value_likely"]
)
def test_that_any_answer_makes_a_row(field: str) -> None:
    assert len(built(written(Initiative, **{field: "7"})).rows) == 1


def test_that_nothing_to_say_makes_no_section() -> None:
    assert build(material(initiatives=(written(Initiative, priority="Growth"),))) is None
    assert build(material()) is None


def test_that_the_chart_holds_a_dozen_and_the_ask() -> None:
    many = tuple(written(Initiative, f"i{at}", outcome=f"No. {at}", value_likely="1,000") for at in range(14))
    made = built(*many)
    assert (len(chart(made).ranges), len(made.rows)) == (13, 14)


def test_that_a_monthly_value_is_drawn_as_a_year_and_kept_in_its_own_words() -> None:
    made = built(written(Initiative, outcome="A", value_likely="£2,000 a month"))
    assert chart(made).ranges[0].text == "£24,000"
    assert [(each.label, each.prose.text) for each in made.rows[0].details] == [("Worth", "£2,000 a month")]


def test_that_one_end_alone_says_which_it_is() -> None:
    made = built(
        written(Initiative, "a", outcome="A", value_high="5,000"),
        written(Initiative, "b", outcome="B", value_likely="5,000"),
        own=(),
    )
    assert [each.text for each in chart(made).ranges] == ["high £5,000", "£5,000"]
