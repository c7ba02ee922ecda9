"""Own pay a year, the raise and what the ask costs, worked by hand."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import items

from promocase.domain.choice import PayPart
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.paydata import OwnPay
from promocase.domain.kinds.profile import Profile
from promocase.domain.place import Place
from promocase.domain.reading import day_from_text, money_from_text, quantity_from_text
from promocase.domain.written import Bound, Money
from promocase.figures.change import Direction
from promocase.figures.cost import Cost, Raise, cost_of_ask, raise_from
from promocase.figures.money import Amount
from promocase.figures.pay import PayFacts, pay_facts
from promocase.figures.rounding import Told
from promocase.figures.span import Span, exactly
from promocase.figures.withheld import Withheld

TODAY = date(2026, 3, 20)
PROFILE = Profile(id="profile", currency="GBP", working_hours=quantity_from_text("37.5"))


def pay(base: str = "", since: str = "April 2025", id: str = "p", salaries: str = "", **parts: str) -> OwnPay:
    amounts: dict[str, Any] = {name: money_from_text(text) for name, text in parts.items()}
    return OwnPay(
        id=id,
        since=day_from_text(since),
        base=money_from_text(base),
        salaries=quantity_from_text(salaries),
        **amounts,
    )


def case(base: str = "", other: str = "", on_costs: str = "", shown: bool = True, **asked: str) -> Case:
    amounts: dict[str, Any] = {f"ask_{name}": money_from_text(text) for name, text in asked.items()}
    return Case(
        id="c",
        ask_base=money_from_text(base),
        ask_other=other,
        on_costs=quantity_from_text(on_costs),
        show_own_pay=shown,
        **amounts,
    )


def facts(own: OwnPay | list[OwnPay], asked: Case, profile: Profile = PROFILE) -> PayFacts:
    return pay_facts(profile, asked, own if isinstance(own, list) else [own], TODAY)


def number(found: Amount | Withheld) -> object:
    """A plain figure, or its bound as well; a reason as it is."""
    if isinstance(found, Withheld):
        return found.reason
    told = found.told
    assert told is not None
    return int(told.number) if told.bound is Bound.EXACT and told.high is None else told


@pytest.mark.parametrize(
    ("base", "salaries", "amount"),
    [
        ("54,000", "", 54_000),
        ("54,000", "14", 54_000),
        ("4,500 a month", "", 54_000),
        ("4,500 a month", "12", 54_000),
        ("4,500 a month", "13", 58_500),
        ("4,500 a month", "14", 63_000),
        ("4,500 a month", "16", 72_000),
        ("4,500 a month", "11", "“11” is no number of salaries a year, as 13 is."),
        ("4,500 a month", "17", "“17” is no number of salaries a year, as 13 is."),
        ("4,500 a month", "13.5", "“13.5” is no number of salaries a year, as 13 is."),
        ("4,500 a month", "13+", "“13+” is no number of salaries a year, as 13 is."),
        ("4,500 a month", "many", "“many” is no number of salaries a year, as 13 is."),
        ("30 an hour", "", 58_500),
        ("30 an hour", "13", 58_500),
        ("30–32 an hour", "", Told(Decimal(58_500), high=Decimal(62_400))),
        ("over 30 an hour", "", Told(Decimal(58_500), Bound.MORE)),
        ("300 a day", "", "“300 a day”: how much that is a year hangs on how much is worked."),
        ("1,000 a week", "", 52_000),
        ("over 50k", "", Told(Decimal(50_000), Bound.MORE)),
        ("a lot", "", "“a lot” is not an amount yet."),
        ("", "", "Nothing is written here yet."),
    ],
)
def test_that_base_pay_is_a_years(base: str, salaries: str, amount: object) -> None:
    assert number(facts(pay(base, salaries=salaries), case()).base) == amount


def test_that_a_bonus_by_the_hour_needs_the_weekly_hours() -> None:
    found = facts(pay("54,000", bonus="2 an hour"), case(), Profile(id="profile", currency="GBP")).total
    assert number(found) == "An hour’s pay becomes a year’s with your weekly hours, such as 37.5."
    assert isinstance(found, Withheld) and found.inputs == ((Place("own_pay", "p"), "bonus"),)


def test_that_base_pay_for_nights_is_paid_for_all_hours() -> None:
    assert number(facts(pay("30 an hour nights"), case()).base) == 58_500


def test_that_an_hours_pay_without_hours_says_what_is_missing() -> None:
    found = facts(pay("30 an hour"), case(), Profile(id="profile")).base
    assert number(found) == "An hour’s pay becomes a year’s with your weekly hours, such as 37.5."
    assert isinstance(found, Withheld) and found.inputs == ((Place("own_pay", "p"), "base"),)


def test_that_an_hours_pay_without_a_figure_is_withheld() -> None:
    found = facts(replace(pay(), base=Money("an hour", per="hour")), case()).base
    assert number(found) == "An hour’s pay becomes a year’s with your weekly hours, such as 37.5."


@pytest.mark.parametrize("high", [None, "NaN", "Infinity"])
def test_that_a_rate_that_is_no_number_is_withheld(high: str | None) -> None:
    rate = Decimal(30) if high else Decimal("NaN")
    base = Money("30–? an hour", per="hour", rate=rate, rate_high=Decimal(high) if high else None)
    found = facts(replace(pay(), base=base), case()).base
    assert number(found) == (
        58_500 if high else "An hour’s pay becomes a year’s with your weekly hours, such as 37.5."
    )


def test_that_salaries_are_counted_only_of_an_amount_that_is_known() -> None:
    profile = Profile(id="profile", currency="QQQ")
    found = facts(pay("4,500 a month", salaries="13"), case(), profile).base
    assert number(found) == "“QQQ” is no code of a currency, as GBP is."


def test_that_pay_that_is_given_counts_although_the_case_hides_it() -> None:
    assert number(facts(pay("54,000"), case(shown=False)).base) == 54_000


def test_that_an_hours_pay_in_an_unknown_currency_is_withheld() -> None:
    profile = Profile(id="profile", currency="QQQ", working_hours=quantity_from_text("40"))
    assert (
        number(facts(pay("30 an hour"), case(), profile).base) == "“QQQ” is no code of a currency, as GBP is."
    )


@pytest.mark.parametrize(
    ("parts", "amount"),
    [
        ({"bonus": "2,000"}, 56_000),
        ({"bonus": "2,000", "equity": "1,500"}, 57_500),
        ({"equity": "1,500"}, 55_500),
        ({"bonus": "0"}, 54_000),
        ({"bonus": "500 a quarter"}, 56_000),
        ({"bonus": "2 an hour"}, 57_900),  # 2 × 37.5 × 52 = 3,900
        ({"bonus": "about £2,900 unsocial hours a year"}, Told(Decimal(56_900), Bound.ABOUT)),
        ({"bonus": "250 a month shift allowance"}, 57_000),
        (
            {"bonus": "£2.10 an hour unsocial hours"},
            "“£2.10 an hour unsocial hours”: how many of these hours are worked is not known.",
        ),
        (
            {"bonus": "3/h Nachtzuschlag"},
            "“3/h Nachtzuschlag”: how many of these hours are worked is not known.",
        ),
        (
            {"bonus": "30 an hour on-call"},
            "“30 an hour on-call”: how many of these hours are worked is not known.",
        ),
        ({"bonus": "100 a day"}, "“100 a day”: how much that is a year hangs on how much is worked."),
        ({}, "Neither bonus nor equity is written: “0” says that there is none."),
        ({"bonus": "8 %"}, "“8 %” is not an amount yet."),
        ({"bonus": "2,000", "equity": "some"}, "“some” is not an amount yet."),
        ({"bonus": "$2,000"}, "One is in USD, the other in GBP, and no rate is given."),
    ],
)
def test_that_total_pay_is_the_sum_of_what_is_understood(parts: dict[str, str], amount: object) -> None:
    assert number(facts(pay("54,000", **parts), case()).total) == amount


def test_that_the_parts_that_do_not_meet_are_named() -> None:
    found = facts(pay("54,000", bonus="$2,000"), case()).total
    assert isinstance(found, Withheld)
    assert found.inputs == ((Place("own_pay", "p"), "base"), (Place("own_pay", "p"), "bonus"))


def test_that_total_pay_hangs_on_base_pay() -> None:
    assert number(facts(pay("some", bonus="2,000"), case()).total) == "“some” is not an amount yet."


def test_that_a_bonus_a_month_is_not_paid_thirteen_times() -> None:
    assert number(facts(pay("1,000 a month", salaries="13", bonus="100 a month"), case()).total) == 14_200


@pytest.mark.parametrize(
    ("own", "held"),
    [
        ([pay("1", "April 2024", "a"), pay("2", "April 2025", "b"), pay("3", "May 2026", "c")], "b"),
        ([pay("1", "", "a")], "a"),
        ([pay("1", "2026", "a")], "a"),
        ([pay("1", "2025", "a"), pay("2", "March 2026", "b")], "b"),
        ([pay("1", "2025", "a"), pay("2", "Q1 2027", "b")], "a"),
        ([pay("", "", "x"), pay("1", "2024", "a")], "a"),
        ([pay("1", "2024", "a"), pay("2", "15–20 March 2026", "b")], "b"),
        ([pay("1", "since April 2024", "a"), pay("2", "since April 2025", "b")], "b"),
    ],
)
def test_that_the_pay_that_holds_for_sure_is_todays(own: list[OwnPay], held: str) -> None:
    found = facts(own, case()).today
    assert isinstance(found, OwnPay) and found.id == held


@pytest.mark.parametrize(
    ("own", "shown", "reason", "field"),
    [
        ([], True, "No pay of yours holds today.", None),
        ([], False, "Your pay today is kept out of this case.", "show_own_pay"),
        ([pay("1", "May 2026")], True, "No pay of yours holds today.", "since"),
        (
            [pay("1", "2025", "a"), pay("2", "2026", "b")],
            True,
            "“2026 · 2”: it is not certain whether this pay has begun.",
            "since",
        ),
        *(
            (
                [pay("1", "2024", "a"), pay("2", since, "b")],
                True,
                f"“{since} · 2”: it is not certain whether this pay has begun.",
                "since",
            )
            for since in ("some day", "before March 2026", "after March 2025", "20–25 March 2026")
        ),
    ],
)
def test_that_an_uncertain_pay_is_not_todays(
    own: list[OwnPay], shown: bool, reason: str, field: str | None
) -> None:
    found = facts(own, case(shown=shown))
    assert isinstance(found.today, Withheld) and found.today.reason == reason
    assert found.base == found.total == found.today
    assert [name for _, name in found.today.inputs] == ([field] if field else [])


@pytest.mark.parametrize(
    ("asked", "amount"),
    [
        (case("61,500"), 61_500),
        (case("61,500", low="1", high="2"), 61_500),
        (case("5,000 a month"), 65_000),
        (case(low="60,000", high="65,000"), Told(Decimal(60_000), high=Decimal(65_000))),
        (case(low="60–61k", high="65–66k"), Told(Decimal(60_000), high=Decimal(66_000))),
        (case(low="65,000", high="60,000"), "The range ends below its beginning."),
        (case(low="60,000"), "Nothing is written here yet."),
        (case(low="60,000", high="$65,000"), "One is in USD, the other in GBP, and no rate is given."),
        (case(low="some", high="65,000"), "“some” is not an amount yet."),
        (case(), "Nothing is written here yet."),
        (case("a fair raise"), "“a fair raise” is not an amount yet."),
    ],
)
def test_that_the_ask_is_a_figure_or_a_range(asked: Case, amount: object) -> None:
    assert number(facts(pay("54,000", salaries="13"), asked).ask) == amount


@pytest.mark.parametrize(
    ("asked", "fields"),
    [
        (case(low="65,000", high="60,000"), ["ask_low", "ask_high"]),
        (case(low="60,000", high="$65,000"), ["ask_low", "ask_high"]),
        (case(low="60,000"), ["ask_high"]),
        (case(high="60,000"), ["ask_low"]),
        (case("more", low="60,000", high="65,000"), ["ask_base"]),
        (case(), ["ask_base"]),
    ],
)
def test_that_the_faulty_field_of_an_ask_is_named(asked: Case, fields: list[str]) -> None:
    found = facts(pay("54,000"), asked).ask
    assert isinstance(found, Withheld)
    assert found.inputs == tuple((Place("cases", "c"), field) for field in fields)


def test_that_a_range_keeps_what_its_ends_leave_open() -> None:
    found = facts(pay("54,000"), case(low="over 60k gross", high="under 65k")).ask
    assert found == Amount(Span(Fraction(60_000), Fraction(65_000), over=True, under=True), "GBP", "gross")


def test_that_the_missing_part_of_total_pay_is_named() -> None:
    found = facts(pay("54,000"), case()).total
    assert isinstance(found, Withheld) and found.inputs == ((Place("own_pay", "p"), "bonus"),)


def test_that_the_first_pay_that_is_not_certain_is_named() -> None:
    unsure = [pay("1", "2024", "a"), pay("2", "some day", "b"), pay("3", "any day", "d")]
    found = facts(unsure, case()).today
    assert isinstance(found, Withheld) and found.inputs == ((Place("own_pay", "b"), "since"),)
    assert found.reason == "“some day · 2”: it is not certain whether this pay has begun."


def raised(base: str, asked: Case) -> Raise | str:
    known = facts(pay(base), asked)
    found = raise_from(known.base, known.ask)
    return found.reason if isinstance(found, Withheld) else found


@pytest.mark.parametrize(
    ("base", "ask", "direction", "amount", "percent"),
    [
        ("54,000", "61,500", Direction.UP, 7_500, Told(Decimal(14))),
        ("38,400", "45,000", Direction.UP, 6_600, Told(Decimal(17))),
        ("50,000", "50,200", Direction.UP, 200, Told(Decimal("0.4"))),
        ("50,000", "100,010", Direction.UP, 50_010, Told(Decimal("100.02"))),
        ("1,000,000", "1,000,010", Direction.UP, 10, Told(Decimal("0.01"), Bound.LESS)),
        ("54,000", "54,000", Direction.SAME, 0, Told(Decimal(0))),
        ("54,000", "50,000", Direction.DOWN, 4_000, Told(Decimal("7.4"))),
        (
            "50,000",
            "over 60,000",
            Direction.UP,
            Told(Decimal(10_000), Bound.MORE),
            Told(Decimal(20), Bound.MORE),
        ),
    ],
)
def test_that_a_raise_is_told_in_money_and_per_cent(
    base: str, ask: str, direction: Direction, amount: object, percent: Told
) -> None:
    found = raised(base, case(ask))
    assert isinstance(found, Raise)
    assert (found.direction, number(found.amount), found.percent) == (direction, amount, percent)
    assert not found.amount.is_loss


def test_that_a_raise_is_of_the_kind_of_the_ask() -> None:
    found = raised("54,000", case("61,500 gross"))
    assert isinstance(found, Raise) and found.amount == Amount(exactly(7_500), "GBP", "gross")


def test_that_a_range_asked_is_a_range_of_raises() -> None:
    found = raised("50,000", case(low="55,000", high="60,000"))
    assert isinstance(found, Raise)
    assert number(found.amount) == Told(Decimal(5_000), high=Decimal(10_000))
    assert found.percent == Told(Decimal(10), high=Decimal(20))


@pytest.mark.parametrize(
    ("base", "ask", "reason"),
    [
        ("54,000", "$61,500", "One is in GBP, the other in USD, and no rate is given."),
        ("40,000 net", "61,500", "One is after tax, the other is not."),
        ("at least 50,000", "60,000", "It is not certain whether the ask is more than today’s pay."),
        ("54,000", "50–60k", "It is not certain whether the ask is more than today’s pay."),
        ("0", "61,500", "Today’s pay is not above zero."),
        ("some", "61,500", "“some” is not an amount yet."),
        ("54,000", "more", "“more” is not an amount yet."),
    ],
)
def test_that_a_raise_is_withheld_with_its_reason(base: str, ask: str, reason: str) -> None:
    assert raised(base, case(ask)) == reason


def cost(own: OwnPay, asked: Case) -> Cost | str:
    found = cost_of_ask(facts(own, asked), asked)
    return found.reason if isinstance(found, Withheld) else found


@pytest.mark.parametrize(
    ("own", "asked", "amount", "part", "on_costs"),
    [
        (pay("54,000"), case("61,500"), 7_500, PayPart.BASE, False),
        (pay("54,000"), case("61,500", on_costs="21 %"), 9_075, PayPart.BASE, True),
        (pay("54,000"), case("61,500", on_costs="0 %"), 7_500, PayPart.BASE, True),
        (pay("54,000"), case("61,500", other="Leadership course in 2027"), 7_500, PayPart.BASE, False),
        (
            pay("200,000", bonus="30,000", equity="14,800"),
            case("240,000", total="300,800"),
            56_000,
            PayPart.TOTAL,
            False,
        ),
        (
            pay("54,000", bonus="0"),
            case("54,000", total="60,000", other="Bonus 8 %"),
            6_000,
            PayPart.TOTAL,
            False,
        ),
    ],
)
def test_that_the_cost_of_the_ask_is_worked_by_hand(
    own: OwnPay, asked: Case, amount: int, part: PayPart, on_costs: bool
) -> None:
    found = cost(own, asked)
    assert isinstance(found, Cost)
    assert (number(found.amount), found.part, found.has_on_costs) == (amount, part, on_costs)


@pytest.mark.parametrize(
    ("own", "asked", "reason"),
    [
        (pay("54,000"), case("54,000"), "The ask is not above today’s pay."),
        (pay("54,000"), case("50,000"), "The ask is not above today’s pay."),
        (
            pay("54,000"),
            case("61,500", other="Bonus target 8 %"),
            "“Bonus target 8 %” is asked as well: the total pay you ask for tells the cost.",
        ),
        (
            pay("54,000"),
            case("61,500", total="70,000"),
            "Neither bonus nor equity is written: “0” says that there is none.",
        ),
        (pay("54,000", bonus="0"), case("61,500", total="much"), "“much” is not an amount yet."),
        (pay("54,000"), case("61,500", on_costs="5,000"), "“5,000” is no share of pay, as 21 % is."),
        (pay("54,000"), case("61,500", on_costs="some"), "“some” is no share of pay, as 21 % is."),
        (pay("54,000"), case("61,500", on_costs="over 20 %"), "“over 20 %” is no share of pay, as 21 % is."),
        (pay("54,000"), case("61,500", on_costs="-5 %"), "What comes on top is below zero."),
        (pay("some"), case("61,500"), "“some” is not an amount yet."),
    ],
)
def test_that_the_cost_is_withheld_with_its_reason(own: OwnPay, asked: Case, reason: str) -> None:
    assert cost(own, asked) == reason


@pytest.mark.parametrize(
    ("asked", "fields"),
    [
        (case("61,500", other="Bonus"), ["ask_total", "ask_other"]),
        (case("54,000"), ["ask_base"]),
        (case("61,500", on_costs="some"), ["on_costs"]),
        (case("61,500", on_costs="-5 %"), ["on_costs"]),
    ],
)
def test_that_the_fields_that_withhold_the_cost_are_named(asked: Case, fields: list[str]) -> None:
    found = cost_of_ask(facts(pay("54,000"), asked), asked)
    assert isinstance(found, Withheld)
    assert found.inputs == tuple((Place("cases", "c"), field) for field in fields)


@pytest.mark.parametrize(
    ("other", "tells"),
    [
        *(
            (f"More {word}", True)
            for word in ("stock", "shares", "options", "commission", "allowance", "prime")
        ),
        *((f"Mehr {word}", True) for word in ("Zulage", "Provision", "Variable", "Prime")),
        *(
            (word, True)
            for word in ("Nachtzuschlag", "Leistungsprämie", "Weihnachtsgeld", "Zielvereinbarung")
        ),
        *((word, True) for word in ("un intéressement", "des actions", "le 13e mois", "part variable")),
        *((word, True) for word in ("un bono", "complemento de turnicidad", "comisión", "dos pagas extra")),
        *((word, False) for word in ("Führungsseminar", "une formation", "Participation au congrès")),
        *((word, False) for word in ("Curso de gestión", "Una reunión más", "trece semanas")),
        ("RSU grant", True),
        ("$ 500", True),
        ("Office 10km closer", False),
        ("Reprovision of laptops", False),
        ("Bonus as for other leads", True),
        ("equity", True),
        ("RSUs", True),
        ("8% more", True),
        ("€ 500", True),
        ("5,000 once", True),
        ("10k for moving", True),
        ("Leadership course", False),
        ("Two courses in 2027", False),
        ("28 days of leave", False),
        ("A four-day week", False),
        ("", False),
    ],
)
def test_that_other_pay_is_told_from_other_wishes(other: str, tells: bool) -> None:
    assert isinstance(cost(pay("54,000"), case("61,500", other=other)), str) is tells


PAYS = st.lists(items(OwnPay, {}), max_size=3, unique_by=lambda each: each.id)


@given(items(Profile), items(Case), PAYS)
def test_that_pay_of_any_kind_is_told_or_withheld(profile: Profile, asked: Case, own: list[OwnPay]) -> None:
    known = pay_facts(profile, asked, own, TODAY)
    for found in (known.base, known.total, known.ask, known.ask_total, cost_of_ask(known, asked)):
        assert not isinstance(found, Withheld) or found.reason
