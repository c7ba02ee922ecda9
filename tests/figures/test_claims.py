"""Every figure and sentence of a case, told or withheld, with the fields it hangs on."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from strategies import records
from whole import CASE, TODAY, WHOLE, day, get, money, of, quantity, with_case

from promocase.document.editions import EDITIONS
from promocase.document.scope import CaseScope
from promocase.domain.choice import CaseOutcome, PayPart
from promocase.domain.kinds.accomplishment import Accomplishment, Metric
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.checkin import CheckIn, FollowUp
from promocase.domain.kinds.competency import Competency
from promocase.domain.kinds.goal import Goal, Milestone, Vision
from promocase.domain.kinds.initiative import Initiative
from promocase.domain.kinds.paydata import OwnPay
from promocase.domain.kinds.profile import Profile
from promocase.domain.place import Place
from promocase.domain.record import Record
from promocase.domain.written import Day, Money
from promocase.figures.basis import basis_of
from promocase.figures.change import Change
from promocase.figures.claims import claims
from promocase.figures.cost import Cost, Raise
from promocase.figures.dates import Lasted
from promocase.figures.findings import findings
from promocase.figures.goal import Progress, Steps
from promocase.figures.mention import names_in
from promocase.figures.money import Amount
from promocase.figures.rounding import Told
from promocase.figures.value import Times, ValueRange, ValueSum
from promocase.figures.withheld import Stands
from promocase.pay.points import Points
from promocase.pay.standing import Standing

ORDER = [
    ("pay-today", "own_pay", Amount),
    ("pay-total-today", "own_pay", Amount),
    ("pay-asked", "cases", Amount),
    ("raise", "cases", Raise),
    ("raise-percent", "cases", Told),
    ("sentence-decision-asked", "cases", Stands),
    ("sentence-period-covered", "cases", Stands),
    ("sentence-a-year", "cases", Stands),
    ("time-at-level", "profile", Lasted),
    ("change", "accomplishments", Change),
    ("sentence-a-year", "accomplishments", Stands),
    ("sentence-without-names", "accomplishments", Stands),
    ("sentence-manager-agrees", "competencies", Stands),
    ("bar-met", "cases", None),
    ("pay-beside-others-today", "cases", Amount),
    ("pay-beside-others-ask", "cases", Amount),
    ("pay-beside-others-total-today", "cases", Amount),
    ("pay-band", "market_pay", Points),
    ("pay-position-today", "market_pay", Standing),
    ("pay-position-ask", "market_pay", Standing),
    ("pay-band", "market_pay", Points),
    ("pay-position-today", "market_pay", None),
    ("pay-position-ask", "market_pay", None),
    ("sentence-a-year", "initiatives", Stands),
    ("sentence-once", "initiatives", Stands),
    ("value-range", "initiatives", ValueRange),
    ("ask-cost", "cases", Cost),
    ("value-sum", "cases", ValueSum),
    ("sentence-after-yearly-costs", "cases", Stands),
    ("value-times", "cases", Times),
    ("sentence-a-year", "visions", Stands),
    ("goal-progress", "goals", Progress),
    ("goal-milestones", "goals", Steps),
    ("sentence-talk-again", "cases", Stands),
    ("sentence-bar-until-then", "cases", Stands),
    ("pay-old", "market_pay", Stands),
]


def test_that_a_whole_case_makes_its_claims_in_reading_order() -> None:
    found = of()
    assert [(each.figure, each.place.kind) for each in found] == [(figure, kind) for figure, kind, _ in ORDER]
    for each, (_, _, kind) in zip(found, ORDER, strict=True):
        assert each.value is None if kind is None else isinstance(each.value, kind)
        assert (each.value is None) is not (each.withheld is None)
        assert each.inputs and each.formula and each.subject
    assert len(found) == len(ORDER) == len(found.told) + len(found.withheld)


@pytest.mark.parametrize(
    ("figure", "place", "inputs", "unit", "subject"),
    [
        (
            "change",
            Place("accomplishments", "a", "metrics", "m1"),
            ["baseline", "result"],
            "",
            "Corrections",
        ),
        ("raise", CASE, ["ask_base", "base"], "GBP", "Spring"),
        ("raise-percent", CASE, ["ask_base", "base"], "%", "Spring"),
        ("pay-today", Place("own_pay", "o"), ["base"], "GBP", "April 2025 · 54,000"),
        ("pay-total-today", Place("own_pay", "o"), ["base", "bonus"], "GBP", "April 2025 · 54,000"),
        ("ask-cost", CASE, ["ask_base", "base"], "GBP", "Spring"),
        ("value-sum", CASE, ["value_likely", "cost_yearly", "cost_once"], "GBP", "Spring"),
        (
            "value-times",
            CASE,
            ["value_likely", "cost_yearly", "cost_once", "ask_base", "base"],
            "",
            "Spring",
        ),
        (
            "value-range",
            Place("initiatives", "i"),
            ["value_low", "value_likely", "value_high"],
            "GBP",
            "Second site",
        ),
        ("time-at-level", Place("profile", "profile"), ["level_since"], "", "Level 4"),
        (
            "goal-progress",
            Place("goals", "g"),
            ["baseline", "target", "today"],
            "a month",
            "Fewer corrections",
        ),
        ("goal-milestones", Place("goals", "g"), ["milestones"], "", "Fewer corrections"),
        ("pay-position-today", Place("market_pay", "s"), ["p25", "p50", "p75", "base"], "", "Survey"),
        ("pay-position-ask", Place("market_pay", "s"), ["p25", "p50", "p75", "ask_base"], "", "Survey"),
        ("sentence-a-year", CASE, ["ask_base"], "", "Spring"),
        ("sentence-a-year", Place("accomplishments", "a"), ["value"], "", "Corrections cut"),
        ("sentence-a-year", Place("visions", "vision-1"), ["pay"], "", "Lead"),
        ("sentence-without-names", Place("accomplishments", "b"), ["redacted"], "", "Cut a recurring error"),
        (
            "sentence-manager-agrees",
            Place("competencies", "k"),
            ["manager_level", "level_today"],
            "",
            "Plans",
        ),
        ("sentence-period-covered", CASE, ["period_from", "period_to"], "", "Spring"),
        ("sentence-decision-asked", CASE, ["decided_by"], "", "Spring"),
        ("sentence-talk-again", CASE, ["review_on"], "", "Spring"),
        ("sentence-bar-until-then", CASE, ["criteria"], "", "Spring"),
        (
            "sentence-after-yearly-costs",
            CASE,
            ["value_likely", "cost_yearly", "cost_once"],
            "",
            "Spring",
        ),
        ("pay-asked", CASE, ["ask_base"], "GBP", "Spring"),
        ("pay-beside-others-ask", CASE, ["ask_base"], "GBP", "Spring"),
        ("pay-beside-others-total-today", CASE, ["base", "bonus"], "GBP", "April 2025 · 54,000"),
        ("pay-band", Place("market_pay", "t"), ["value"], "GBP", "Advert"),
        ("pay-old", Place("market_pay", "t"), ["reference"], "", "Advert"),
        ("sentence-once", Place("initiatives", "i"), ["cost_once"], "", "Second site"),
    ],
)
def test_that_a_claim_names_the_fields_it_hangs_on(
    figure: str, place: Place, inputs: list[str], unit: str, subject: str
) -> None:
    found = get(figure, place)
    assert ([name for _, name in found.inputs], found.unit, found.subject) == (inputs, unit, subject)
    assert found.place == place


def test_that_the_figures_agree_with_each_other() -> None:
    cost, times = get("ask-cost", CASE).value, get("value-times", CASE).value
    assert isinstance(cost, Cost) and cost.amount.span.value == 7_500 and cost.part is PayPart.BASE
    assert isinstance(times, Times) and times.ratio.value == cost_times(38_500, 7_500)
    own = get("pay-position-today", Place("market_pay", "s")).value
    assert own == Standing(25, 50, 35)


def cost_times(value: int, cost: int) -> object:
    from fractions import Fraction

    return Fraction(value, cost)


def test_that_a_source_that_places_nothing_says_why() -> None:
    for figure in ("pay-position-today", "pay-position-ask"):
        found = get(figure, Place("market_pay", "t"))
        assert found.withheld == "With fewer than two percentiles, pay cannot be placed between them."
        assert found.inputs == ((Place("market_pay", "t"), "value"),)


def test_that_pay_after_tax_is_withheld_at_the_source_it_would_stand_in() -> None:
    net = replace(WHOLE, own_pay=(replace(WHOLE.own_pay[0], base=money("40,000 net")),))
    found = get("pay-position-today", Place("market_pay", "s"), net)
    assert found.withheld == "Yours is after tax, and published pay is before tax."
    assert get("pay-position-ask", Place("market_pay", "s"), net).withheld is None
    assert get("raise", CASE, net).withheld == "One is after tax, the other is not."


def test_that_a_range_asked_has_no_place_among_percentiles() -> None:
    ranged = with_case(ask_base=Money(), ask_low=money("60,000"), ask_high=money("65,000"))
    found = get("pay-position-ask", Place("market_pay", "s"), ranged)
    assert found.withheld == "Pay is placed by one figure, not by a range or a bound."
    assert isinstance(get("raise", CASE, ranged).value, Raise)


def test_that_bounded_pay_has_no_place_and_its_raise_a_bound() -> None:
    least = replace(WHOLE, own_pay=(replace(WHOLE.own_pay[0], base=money("up to 54,000")),))
    assert get("pay-position-today", Place("market_pay", "s"), least).withheld
    assert get("raise-percent", CASE, least).withheld is not None


def test_that_total_pay_stands_among_total_pay() -> None:
    total = replace(WHOLE.market_pay[0], part=PayPart.TOTAL)
    record = replace(with_case(ask_total=money("64,000")), market_pay=(total,))
    today, ask = (get(f"pay-position-{name}", Place("market_pay", "s"), record) for name in ("today", "ask"))
    assert isinstance(today.value, Standing) and (today.value.low, today.value.high) == (25, 50)
    assert ask.value == Standing(75, None)
    assert [name for _, name in ask.inputs] == ["p25", "p50", "p75", "ask_total"]
    raised = get("raise-total", CASE, record).value
    assert isinstance(raised, Raise) and raised.amount.span.value == 8_000
    assert isinstance(get("raise-total-percent", CASE, record).value, Told)
    without = replace(WHOLE, market_pay=(total,))
    found = get("pay-position-ask", Place("market_pay", "s"), without)
    assert found.withheld == "Nothing is written here yet."
    assert found.inputs == ((CASE, "ask_total"),)


def test_that_a_full_time_equivalent_stands_among_full_time_pay() -> None:
    profile = replace(WHOLE.profile, working_hours=quantity("20"), full_time=quantity("40"))
    record = replace(WHOLE, profile=profile, own_pay=(replace(WHOLE.own_pay[0], base=money("27,000")),))
    assert get("pay-position-today", Place("market_pay", "s"), record).value == Standing(25, 50, 35)
    beside = get("pay-beside-others-today", CASE, record)
    assert isinstance(beside.value, Amount) and beside.value.span.value == 54_000
    assert [name for _, name in beside.inputs] == ["base", "working_hours", "full_time"]


def test_that_a_range_of_a_source_is_a_band() -> None:
    advert = replace(WHOLE.market_pay[1], value=money("55,000-60,000"))
    found = get("pay-band", Place("market_pay", "t"), replace(WHOLE, market_pay=(advert,))).value
    assert isinstance(found, Points) and found.band == (55_000, 60_000) and found.single is None


def test_that_thirteen_salaries_stand_among_the_percentiles() -> None:
    own = replace(WHOLE.own_pay[0], base=money("4,000 a month"), salaries=quantity("13.5"))
    assert get("pay-today", Place("own_pay", "o"), replace(WHOLE, own_pay=(own,))).withheld
    own = replace(own, base=money("4,461.54 a month"), salaries=quantity("13"))
    found = get("pay-position-today", Place("market_pay", "s"), replace(WHOLE, own_pay=(own,)))
    assert isinstance(found.value, Standing) and (found.value.low, found.value.high) == (50, 75)


def test_that_pay_kept_out_of_the_case_gives_nothing_away() -> None:
    found = of(with_case(show_own_pay=False))
    for figure in ("raise", "raise-percent", "ask-cost", "value-times"):
        claim = found.get(figure, CASE)
        assert claim is not None and claim.withheld == "Your pay today is kept out of this case."
        assert claim.inputs == ((CASE, "show_own_pay"),)
    assert found.get("pay-today", Place("own_pay", "o")) is None
    assert found.get("value-sum", CASE) in found.told


def test_that_an_unknown_currency_of_ones_own_is_said() -> None:
    record = replace(WHOLE, profile=replace(WHOLE.profile, currency="QQQ"))
    reason = "“QQQ” is no code of a currency, as GBP is."
    assert get("pay-today", Place("own_pay", "o"), record).withheld == reason
    assert get("value-sum", CASE, record).withheld == reason
    assert get("value-range", Place("initiatives", "i"), record).withheld == reason


def test_that_nothing_written_makes_no_claims() -> None:
    blank = Record(profile=Profile(id="profile"), cases=(Case(id="c"),))
    assert list(of(blank)) == []
    untouched = replace(
        blank,
        goals=(Goal(id="g"),),
        accomplishments=(
            Accomplishment(id="a", metrics=(Metric(id="m"),)),
            Accomplishment(id="b", confidential=True),
        ),
        competencies=(Competency(id="k"),),
        initiatives=(Initiative(id="i"),),
        visions=(Vision(id="vision-1"),),
        own_pay=(OwnPay(id="o"),),
        cases=(
            replace(
                blank.cases[0],
                goals=("g",),
                accomplishments=("a", "b"),
                competencies=("k",),
                initiatives=("i",),
                visions=("vision-1",),
            ),
        ),
    )
    assert list(of(untouched)) == []


def test_that_one_end_alone_is_a_claim_withheld() -> None:
    metric = Metric(id="m1", name="Corrections", result=quantity("74"))
    record = replace(WHOLE, accomplishments=(Accomplishment(id="a", metrics=(metric,)),))
    found = get("change", Place("accomplishments", "a", "metrics", "m1"), record)
    assert found.withheld == "Nothing is written here yet."
    assert found.inputs == ((found.place, "baseline"), (found.place, "result"))


def test_that_a_level_that_does_not_apply_is_not_spoken_of() -> None:
    record = replace(WHOLE, competencies=(replace(WHOLE.competencies[0], not_applicable="No budget"),))
    assert of(record).get("sentence-manager-agrees", Place("competencies", "k")) is None


def test_that_numbers_are_read_in_the_language_of_the_record() -> None:
    metric = Metric(id="m1", name="Kosten", baseline=quantity("$12,000"), result=quantity("$9,000"))
    record = replace(WHOLE, accomplishments=(Accomplishment(id="a", metrics=(metric,)),))
    found = get("change", Place("accomplishments", "a", "metrics", "m1"), record)
    assert isinstance(found.value, Change) and found.unit == "USD"


def test_that_names_are_those_of_the_record() -> None:
    assert names_in(WHOLE) == ("Ines Calder", "Tomas Reyes", "Dana Whitlock")
    named = replace(WHOLE.accomplishments[1], redacted="Cut for Reyes")
    record = replace(WHOLE, accomplishments=(WHOLE.accomplishments[0], named))
    found = get("sentence-without-names", Place("accomplishments", "b"), record)
    assert found.withheld == "“Reyes” in it is a name."


def test_that_a_place_without_a_figure_has_no_claim() -> None:
    assert of().get("change", CASE) is None


def test_that_a_document_knows_no_more_than_its_excerpt() -> None:
    made = EDITIONS["full"].select(WHOLE, CaseScope("c"))
    found = claims(made, TODAY)
    assert {each.figure for each in found} == {each.figure for each in of()}


@settings(max_examples=60, deadline=None)
@given(records())
def test_that_any_record_makes_claims_and_findings(record: Record) -> None:
    for case in record.cases:
        basis = basis_of(record, case)
        for each in claims(basis, TODAY, names_in(record)):
            assert (each.value is None) is not (each.withheld is None)
            assert each.withheld is None or each.withheld.strip()
            assert each.inputs and each.formula
        for finding in findings(basis, TODAY):
            assert finding.words and finding.field


# ---------- what does not fit together ----------


def kinds(record: Record, today: date = TODAY) -> list[tuple[str, Place, str]]:
    found = findings(basis_of(record, record.cases[0]), today)
    return [(each.kind, each.place, each.field) for each in found]


OLD = ("pay-old", Place("market_pay", "t"), "reference")


def test_that_days_that_fit_are_not_spoken_of() -> None:
    assert kinds(WHOLE) == [OLD]


@pytest.mark.parametrize(
    ("changes", "kind", "field"),
    [
        ({"decided_by": day("19 March 2026")}, "decision-past", "decided_by"),
        ({"review_on": day("February 2026")}, "review-past", "review_on"),
        ({"effective": day("2025")}, "effective-past", "effective"),
        ({"period_to": day("March 2025")}, "period-reversed", "period_to"),
    ],
)
def test_that_days_that_do_not_fit_are_found(changes: dict[str, Day], kind: str, field: str) -> None:
    assert kinds(with_case(**changes)) == [(kind, CASE, field), OLD]


def test_that_days_of_an_answered_case_may_be_past() -> None:
    assert kinds(with_case(decided_by=day("2025"), outcome=CaseOutcome.GRANTED)) == [OLD]


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [
        ("January 2024", "March 2024", ("work-outside-period", "end")),
        ("January 2024", "", ("work-outside-period", "start")),
        ("May 2025", "April 2025", ("period-reversed", "end")),
        ("May 2025", "June 2025", None),
    ],
)
def test_that_work_outside_the_period_is_found(start: str, end: str, found: tuple[str, str] | None) -> None:
    item = replace(WHOLE.accomplishments[0], start=day(start), end=day(end))
    record = replace(WHOLE, accomplishments=(item,))
    wanted = [(found[0], Place("accomplishments", "a"), found[1])] if found else []
    assert kinds(record) == [*wanted, OLD]


def test_that_goals_and_milestones_that_are_late_are_found() -> None:
    stone = Milestone(id="m", name="One", due=day("February 2026"))
    goal = replace(WHOLE.goals[0], due=day("2025"), milestones=(stone,))
    assert kinds(replace(WHOLE, goals=(goal,))) == [
        OLD,
        ("goal-overdue", Place("goals", "g"), "due"),
        ("milestone-late", Place("goals", "g", "milestones", "m"), "due"),
    ]


def test_that_a_step_agreed_in_a_talk_is_late_once_its_last_day_is_gone() -> None:
    steps = (
        FollowUp(id="late", what="Send it", due=day("February 2026")),
        FollowUp(id="open", what="Send it", due=day("2026")),
        FollowUp(id="done", what="Send it", due=day("February 2026"), done=True),
        FollowUp(id="blank", what=" ", due=day("February 2026")),
        FollowUp(id="soon", what="Send it", due=day("soon")),
    )
    case = replace(WHOLE.cases[0], checkins=("t",))
    record = replace(WHOLE, cases=(case,), checkins=(CheckIn(id="t", followups=steps),))
    assert kinds(record) == [OLD, ("followup-late", Place("checkins", "t", "followups", "late"), "due")]


def test_that_a_finding_names_its_item() -> None:
    [found] = findings(basis_of(WHOLE, WHOLE.cases[0]), TODAY)
    assert (found.subject, found.words) == ("Advert", "Its figures are more than a year old.")


def test_that_claims_take_no_longer_for_each_item_in_a_large_record() -> None:
    """Linear: a thousand measures are looked at once each."""
    metrics = tuple(
        Metric(id=f"m{at}", name=f"M{at}", baseline=quantity("212"), result=quantity("74"))
        for at in range(1000)
    )
    record = replace(WHOLE, accomplishments=(Accomplishment(id="a", metrics=metrics),))
    begun = datetime.now(UTC)
    assert len([each for each in of(record) if each.figure == "change"]) == 1000
    assert (datetime.now(UTC) - begun).total_seconds() < 5
