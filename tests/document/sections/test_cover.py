"""The cover: who asks for what from when, whatever is missing."""

import pytest
from written import material, written

from promocase.document.sections.cover import Cover, build
from promocase.domain.choice import Level
from promocase.domain.item import Item
from promocase.domain.kinds.accomplishment import Accomplishment, Metric
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.competency import Competency
from promocase.domain.kinds.evidence import Evidence
from promocase.domain.kinds.initiative import Initiative
from promocase.domain.kinds.paydata import OwnPay
from promocase.domain.kinds.profile import Profile


def built(profile: Profile | None = None, case: Case | None = None, **items: tuple[Item, ...]) -> Cover:
    return build(material(profile, case, **items))


@pytest.mark.parametrize(
    ("today", "target", "title", "heading"),
    [
        ("Specialist", "Lead", "Team Lead", "From Specialist\nto Lead"),
        ("Specialist", "", "Team Lead", "From Specialist\nto Team Lead"),
        ("Lead", "Lead", "", "The case for Lead"),
        ("", "Lead", "", "The case for Lead"),
        ("Specialist", "", "", "The next step for a Specialist"),
        ("", "", "", "The case"),
    ],
)
def test_that_the_heading_says_from_where_to_where(today: str, target: str, title: str, heading: str) -> None:
    made = built(written(Profile, role=today), written(Case, target_role=target, ask_title=title))
    assert (made.kicker, made.heading) == ("Promotion case", heading)


@pytest.mark.parametrize(
    ("start", "end", "covers"),
    [
        ("April 2025", "March 2026", " · covers April 2025 to March 2026"),
        ("April 2025", "", " · covers from April 2025"),
        ("", "March 2026", " · covers until March 2026"),
        ("March 2026", "April 2025", " · March 2026 – April 2025"),
        ("the audit", "March 2026", " · the audit – March 2026"),
        ("since 2025", "", " · since 2025"),
        ("", "", ""),
    ],
)
def test_that_the_line_below_names_the_person_and_the_time(start: str, end: str, covers: str) -> None:
    profile = written(Profile, name="Ines Calder", team="Payroll", organisation="Harbour Foods")
    made = built(profile, written(Case, period_from=start, period_to=end))
    assert made.subline == f"Ines Calder · Payroll · Harbour Foods{covers} · 14 March 2026"


def test_that_the_ask_is_three_facts_with_what_holds_today() -> None:
    case = written(
        Case,
        ask_title="Team Lead",
        target_level="Level 5",
        ask_base="61,500",
        effective="1 May 2026",
        decided_by="10 April 2026",
    )
    made = built(
        written(Profile, level="Level 4", currency="GBP"), case, own_pay=(written(OwnPay, base="54,000"),)
    )
    [start] = built(case=written(Case, effective="1 May 2026")).ask
    assert (start.label, start.value, start.note) == ("From", "1 May 2026", "")
    assert [(fact.label, fact.value, fact.note) for fact in made.ask] == [
        ("The role", "Team Lead", "from 1 May 2026 · Level 5 · today Level 4"),
        ("Base pay a year", "£61,500", "today £54,000 · £7,500 more (14%)"),
        ("Decision by", "10 April 2026", ""),
    ]


@pytest.mark.parametrize(
    ("level", "today", "note"),
    [
        ("Level 5", "Level 5", "Level 5"),
        ("Level 5", "", "Level 5"),
        ("", "Level 4", "today Level 4"),
        ("", "", ""),
    ],
)
def test_that_a_level_is_said_once(level: str, today: str, note: str) -> None:
    made = built(written(Profile, level=today), written(Case, target_role="Lead", target_level=level))
    assert [(fact.value, fact.note) for fact in made.ask] == [("Lead", note)]


def test_that_a_level_alone_is_the_role() -> None:
    [fact] = built(written(Profile, level="Level 4"), written(Case, target_level="Level 5")).ask
    assert (fact.value, fact.note) == ("Level 5", "today Level 4")


@pytest.mark.parametrize(
    ("base", "low", "high", "said"),
    [
        ("61,500", "60,000", "63,000", "£61,500"),
        ("", "60,000", "63,000", "£60,000 – £63,000"),
        ("", "60,000", "", "£60,000"),
        ("", "", "63,000", "£63,000"),
    ],
)
def test_that_pay_is_the_figure_or_else_the_range(base: str, low: str, high: str, said: str) -> None:
    [fact] = built(case=written(Case, ask_base=base, ask_low=low, ask_high=high)).ask
    assert (fact.label, fact.value, fact.note) == ("Base pay a year", said, "")


@pytest.mark.parametrize(
    ("today", "asked", "said"),
    [
        ("£22 an hour", "61,500", "today £22 an hour (£42,900 a year) · £18,600 more (43%)"),
        ("£4,000 a month", "61,500", "today £4,000 a month (£48,000 a year) · £13,500 more (28%)"),
        ("61,500", "61,500", "today £61,500 · the same"),
        ("62,000", "61,500", "today £62,000 · £500 less (0.81%)"),
        ("€50,000", "61,500", "today €50,000"),
        ("a fair wage", "61,500", "today a fair wage"),
        ("54,000", "at least 60,000", "today £54,000 · at least £6,000 more (at least 11%)"),
        ("54,000", "£30 an hour", "£58,500 a year · today £54,000 · £4,500 more (8.3%)"),
    ],
)
def test_that_a_raise_is_told_where_both_are_known_a_year(today: str, asked: str, said: str) -> None:
    profile = written(Profile, currency="GBP", working_hours="37.5")
    made = built(profile, written(Case, ask_base=asked), own_pay=(written(OwnPay, base=today),))
    assert made.ask[0].note == said


@pytest.mark.parametrize(
    ("asked", "label", "value"),
    [
        ("61,500 a year", "Base pay a year", "£61,500"),
        ("£22 an hour", "Base pay", "£22 an hour"),
        ("£5k/month", "Base pay", "£5k/month"),
        ("60k p.a.", "Base pay", "60k p.a."),
        ("a fair raise", "Base pay", "a fair raise"),
        ("about 60k", "Base pay a year", "about 60k"),
    ],
)
def test_that_a_year_is_said_of_a_bare_amount_alone(asked: str, label: str, value: str) -> None:
    [fact] = built(case=written(Case, ask_base=asked)).ask
    assert (fact.label, fact.value) == (label, value)


def test_that_total_pay_asked_stands_beside_total_pay_of_today() -> None:
    own = written(OwnPay, base="150,000", bonus="10,000", equity="40,000")
    case = written(Case, ask_base="170,000", ask_total="250,000")
    [fact] = built(case=case, own_pay=(own,)).ask
    assert fact.note == (
        "today £150,000 · £20,000 more (13%) · total pay £250,000, today £200,000, £50,000 more (25%)"
    )
    [alone] = built(case=written(Case, ask_total="250,000"), own_pay=(own,)).ask
    assert (alone.label, alone.value, alone.note) == (
        "Total pay a year",
        "£250,000",
        "today £200,000 · £50,000 more (25%)",
    )
    [unread] = built(case=case, own_pay=(written(OwnPay, base="150,000", equity="some shares"),)).ask
    assert unread.note == "today £150,000 · £20,000 more (13%) · total pay £250,000"


@pytest.mark.parametrize(
    ("decided", "label", "said"),
    [
        ("10 April 2026", "Decision by", "I ask you to decide on the role by 10 April 2026."),
        (
            "10 January 2026",
            "Decision was asked by",
            "I ask you to name a day by which you decide on the role.",
        ),
        ("before the June round", "Decision", "I ask you to decide on the role: before the June round."),
        ("", "", "I ask you to name a day by which you decide on the role."),
    ],
)
def test_that_a_decision_is_asked_for_until_its_day_is_past(decided: str, label: str, said: str) -> None:
    made = built(case=written(Case, ask_title="Lead", decided_by=decided))
    assert made.request == said
    assert [(each.label, each.value) for each in made.ask[1:]] == ([(label, decided)] if label else [])


@pytest.mark.parametrize(
    ("case", "said"),
    [
        (
            written(Case, ask_title="Lead", ask_base="61,500"),
            "I ask you to name a day by which you decide on the role and the pay.",
        ),
        (written(Case, ask_total="61,500"), "I ask you to name a day by which you decide on the pay."),
        (written(Case, decided_by="10 April 2026"), "I ask you to decide on this case by 10 April 2026."),
        (written(Case), ""),
    ],
)
def test_that_the_reader_is_told_what_to_decide(case: Case, said: str) -> None:
    assert built(case=case).request == said


def test_that_the_thesis_and_the_reasons_are_told() -> None:
    made = built(
        case=written(Case, thesis="I do it **already**.", why_now="Autumn.", priorities="No findings.")
    )
    assert made.thesis.text == "I do it already."
    assert [(note.label, note.prose.text) for note in made.notes] == [
        ("Why now", "Autumn."),
        ("What the company wants this year", "No findings."),
    ]


def test_that_the_first_measures_of_four_accomplishments_stand_large() -> None:
    def done(at: int, result: str) -> Accomplishment:
        metrics = (
            written(Metric, "a", name="Files", result=result),
            written(Metric, "b", name="Other", result="9"),
        )
        return written(Accomplishment, f"a{at}", metrics=metrics)

    items = (
        done(0, "1"),
        written(Accomplishment, "bare"),
        done(1, ""),
        *(done(at, str(at)) for at in range(2, 7)),
    )
    assert [tile.figure for tile in built(accomplishments=items).tiles] == ["1", "2", "3", "4"]


def test_that_a_cover_of_nothing_has_a_title_and_a_date() -> None:
    made = built()
    assert (made.heading, made.subline, made.ask, made.tiles, made.notes) == (
        "The case",
        "14 March 2026",
        (),
        (),
        (),
    )
    assert not made.thesis


def test_that_three_results_are_told_in_a_line_each() -> None:
    def of(id: str, headline: str, before: str, after: str, unit: str = "") -> Accomplishment:
        metric = written(Metric, id, name="Late files", baseline=before, result=after, unit=unit)
        return written(Accomplishment, id, headline=headline, metrics=(metric,))

    made = built(
        accomplishments=(
            written(Accomplishment, "a", headline="A course"),
            of("b", "Corrections cut", "96", "31", "a month"),
            of("c", "Late files down from 5 to 0", "5", "0"),
            of("d", "Six runs", "", "none"),
            of("e", "Not told any more", "5", "1"),
        )
    )
    assert [(each.anchor, each.headline, each.change) for each in made.results] == [
        ("i-b", "Corrections cut", "96 → 31 a month"),
        ("i-c", "Late files down from 5 to 0", ""),
        ("i-d", "Six runs", "Late files: none"),
    ]


def test_that_a_result_bears_the_numbers_of_its_evidence() -> None:
    proofs = (written(Evidence, "e", name="Report"), written(Evidence, "f", name="Log"))
    item = written(Accomplishment, "a", headline="A", evidence=proofs)
    [result] = built(accomplishments=(item,)).results
    assert [ref.number for ref in result.refs] == [1, 2]


def test_that_a_confidential_result_shows_its_wording_and_nothing_else() -> None:
    metric = written(Metric, "m", name="Claim", baseline="9,000", result="3,000")
    item = written(
        Accomplishment,
        "a",
        headline="Settled X",
        confidential=True,
        redacted="Settled a claim.",
        metrics=(metric,),
    )
    [result] = built(accomplishments=(item,)).results
    assert (result.headline, result.change, result.refs) == ("Settled a claim.", "", ())


@pytest.mark.parametrize(
    ("levels", "manager", "said"),
    [
        (("4", "4"), (None, None), "2 of 2 competencies of Level 5 met"),
        (("4", "3"), ("4", "3"), "1 of 2 competencies of Level 5 met; my manager agrees"),
        (("4", "3"), ("4", "4"), "1 of 2 competencies of Level 5 met"),
        (("3", "3"), (None, None), "Agreed, and written down word for word"),
        (("4", None), (None, None), "Agreed, and written down word for word"),
    ],
)
def test_that_the_bar_is_told_as_far_as_it_is_met(
    levels: tuple[str | None, ...], manager: tuple[str | None, ...], said: str
) -> None:
    asked = tuple(
        written(
            Competency,
            f"k{at}",
            name=f"K{at}",
            level_today=Level(today) if today else None,
            level_sought=Level.LEADS,
            manager_level=Level(seen) if seen else None,
        )
        for at, (today, seen) in enumerate(zip(levels, manager, strict=True))
    )
    case = written(Case, target_level="Level 5", criteria="Six runs, none late.")
    [bar] = built(case=case, competencies=asked).glance
    assert (bar.label, bar.text) == ("The bar", said)
    assert bar.anchor == ("s-role" if said.startswith("Agreed") else "s-competencies")


@pytest.mark.parametrize(
    ("value", "once", "asked", "label", "said", "anchor"),
    [
        (
            "41,000", "", "61,500",
            "What it returns", "£41,000 a year at its likely value; the ask costs £7,500 a year", "s-value",
        ),
        (
            "41,000", "6,000", "",
            "What it returns", "£41,000 a year at its likely value, £35,000 in the first", "s-value",
        ),
        (
            "4,000", "6,000", "",
            "What it returns",
            "£4,000 a year at its likely value, after a first year that costs £2,000",
            "s-value",
        ),
        ("a lot", "", "61,500", "What it costs", "the ask costs £7,500 a year", ""),
        ("", "", "61,500", "What it costs", "the ask costs £7,500 a year", ""),
    ],
)  # fmt: skip
def test_that_return_and_cost_are_one_line(
    value: str, once: str, asked: str, label: str, said: str, anchor: str
) -> None:
    item = written(Initiative, outcome="Second site", value_likely=value, cost_once=once)
    own = (written(OwnPay, base="54,000"),)
    [told] = built(case=written(Case, ask_base=asked), initiatives=(item,), own_pay=own).glance
    assert (told.label, told.text, told.anchor) == (label, said, anchor)


def test_that_a_loss_is_not_told_as_a_return() -> None:
    item = written(Initiative, outcome="Second site", value_likely="1,000", cost_yearly="4,000")
    assert built(initiatives=(item,)).glance == ()
