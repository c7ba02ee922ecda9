"""The accomplishments section: a row each, with what was done, what it is worth and how it was measured."""

from decimal import Decimal

import pytest
from written import material, written

from promocase.document.figure import Amount, Change
from promocase.document.material import Passage
from promocase.document.prose import prose
from promocase.document.sections.accomplishments import Measure, Row, build
from promocase.domain.choice import Outcome
from promocase.domain.kinds.accomplishment import Accomplishment, Metric
from promocase.domain.kinds.competency import Competency
from promocase.domain.kinds.evidence import Evidence


def row(item: Accomplishment, *competencies: Competency) -> Row:
    made = build(material(accomplishments=(item,), competencies=competencies))
    assert made is not None
    [found] = made.rows
    return found


def texts(passages: tuple[Passage, ...]) -> list[tuple[str, str]]:
    return [(each.label, each.prose.text) for each in passages]


def measure(**words: str) -> Measure:
    return row(written(Accomplishment, metrics=(written(Metric, **words),))).measures[0]


def test_that_a_row_tells_the_story_in_its_order() -> None:
    made = row(
        written(
            Accomplishment,
            "a1",
            headline="Corrections cut",
            situation="Many.",
            part="I traced them.",
            decisions="To check first.",
            result="They fell.",
            start="February 2026",
            end="April 2026",
            outcome=Outcome.QUALITY,
            evidence=(written(Evidence, "e1", name="Dashboard"), written(Evidence, "blank")),
        )
    )
    assert (made.id, made.theme, made.headline) == ("a1", "Quality", "Corrections cut")
    assert made.when.replace("\xa0", " ").replace("\u2009", " ") == "Feb – Apr 2026"
    assert texts(made.told) == [
        ("Before", "Many."),
        ("My part", "I traced them."),
        ("Decided", "To check first."),
    ]
    assert made.result.text == "They fell."
    assert [ref.number for ref in made.refs] == [1]


@pytest.mark.parametrize(
    ("value", "basis", "worth"),
    [
        ("18,000", "138 fewer", "£18,000 a year: 138 fewer"),
        ("18,000", "", "£18,000 a year"),
        ("", "138 fewer", "138 fewer"),
    ],
)
def test_that_worth_is_said_with_what_it_rests_on(value: str, basis: str, worth: str) -> None:
    made = row(written(Accomplishment, value=value, value_basis=basis))
    assert texts(made.details) == [("Worth", worth)]
    assert made.headline == "One thing that changed"


@pytest.mark.parametrize(
    ("how", "sample", "measured"),
    [
        ("Monthly", "1,450 people", "Monthly (1,450 people)"),
        ("Monthly", "", "Monthly"),
        ("", "1,450", "1,450"),
    ],
)
def test_that_the_way_of_measuring_is_in_small_print(how: str, sample: str, measured: str) -> None:
    metrics = tuple(written(Metric, f"m{at}", how=how, sample=sample, result="5") for at in range(2))
    metrics = (*metrics, written(Metric, "silent", result="5"))
    made = row(written(Accomplishment, team="two officers", share="led it", metrics=metrics))
    assert texts(made.details) == [("Team", "two officers · led it"), ("Measured", measured)]


def test_that_at_most_five_measures_are_shown() -> None:
    metrics = tuple(
        written(Metric, f"m{at}", name=f"No. {at}", how=f"Way {at}", result="5") for at in range(7)
    )
    made = row(written(Accomplishment, metrics=metrics))
    assert [each.caption for each in made.measures] == ["No. 0", "No. 1", "No. 2", "No. 3", "No. 4"]
    assert texts(made.details) == [("Measured", "Way 0; Way 1; Way 2; Way 3; Way 4")]


def test_that_a_measure_without_a_figure_is_none() -> None:
    metrics = (written(Metric, "a", name="Planned"), written(Metric, "b", name="Known", baseline="9"))
    made = row(written(Accomplishment, headline="A", metrics=metrics))
    assert [(each.caption, each.figure) for each in made.measures] == [("Known", "from 9")]


def test_that_the_first_measure_in_numbers_is_drawn() -> None:
    made = measure(name="Corrections", unit="a month", period="since May", baseline="212", result="74")
    drawn = Change("Corrections: 212 → 74 a month", Amount(Decimal(212), "212"), Amount(Decimal(74), "74"))
    assert made == Measure("Corrections a month, since May", drawn=drawn)


@pytest.mark.parametrize(
    ("baseline", "result", "figure"),
    [("", "74", "74"), ("many", "74", "many → 74"), ("212", "few", "212 → few")],
)
def test_that_what_is_no_pair_of_numbers_is_a_large_figure(baseline: str, result: str, figure: str) -> None:
    assert measure(name="Corrections", baseline=baseline, result=result) == Measure(
        "Corrections", figure=figure
    )


def test_that_the_second_measure_is_a_line_of_text() -> None:
    metrics = (
        written(Metric, "a", name="One", result="1"),
        written(Metric, "b", name="Calls", unit="calls", baseline="96", result="61 calls"),
    )
    second = row(written(Accomplishment, metrics=metrics)).measures[1]
    assert second == Measure("Calls", "96 → 61 calls")


def test_that_a_unit_in_the_name_is_not_said_twice() -> None:
    assert (
        measure(name="Working Days to prepare", unit="days", result="4").caption == "Working Days to prepare"
    )


def test_that_tags_name_competencies_and_never_the_writer_s_own_filing() -> None:
    known = written(Competency, "k1", name="Builds people"), written(Competency, "k2")
    made = row(
        written(
            Accomplishment,
            headline="A",
            competencies=("k1", "k2", "gone"),
            beyond=True,
            tags="month end, , Builds people",
        ),
        *known,
    )
    assert made.tags == ("Builds people", "Beyond the role")
    several = tuple(written(Competency, f"k{n}", name=f"Skill {n}") for n in range(9))
    many = row(
        written(Accomplishment, headline="A", competencies=tuple(each.id for each in several)), *several
    )
    assert many.tags == tuple(f"Skill {n}" for n in range(7))


@pytest.mark.parametrize(
    ("period", "caption"),
    [
        ("June 2025 to December 2025", "Runs"),
        ("June 2025 – December 2025", "Runs"),
        ("June 2025 to December 2024", "Runs, June 2025 to December 2024"),
        ("December 2025", "Runs, December 2025"),
        ("six runs, June 2025 to December 2025", "Runs, six runs, June 2025 to December 2025"),
        ("Q1", "Runs, Q1"),
        ("", "Runs"),
    ],
)
def test_that_a_row_s_own_time_is_not_said_again(period: str, caption: str) -> None:
    metric = written(Metric, name="Runs", result="6", period=period)
    made = row(
        written(Accomplishment, headline="A", start="June 2025", end="December 2025", metrics=(metric,))
    )
    assert [each.caption for each in made.measures] == [caption]


def test_that_a_confidential_row_tells_its_wording_alone() -> None:
    metric = written(Metric, name="Amount", baseline="9", result="5")
    made = row(
        written(
            Accomplishment,
            "a5",
            headline="Secret",
            part="Secret",
            metrics=(metric,),
            evidence=(written(Evidence, "e", name="Secret"),),
            tags="audit",
            confidential=True,
            redacted="Ended an overpayment.",
        )
    )
    assert made == Row(
        "a5",
        "Confidential",
        "",
        "Told without names or figures",
        (),
        prose("Ended an overpayment."),
        (),
        (),
        (),
        (),
    )


def test_that_without_a_wording_a_confidential_row_reads_as_it_is_given() -> None:
    assert row(written(Accomplishment, headline="Open", confidential=True, redacted=" ")).headline == "Open"
    assert row(written(Accomplishment, headline="Open", redacted="Hidden")).headline == "Open"


@pytest.mark.parametrize(
    "field", ["headline", "situation", "part", "decisions", "result", "value", "team", "share"]
)
def test_that_any_answer_makes_a_row(field: str) -> None:
    assert row(written(Accomplishment, **{field: "7"})).id == "accomplishment"


def test_that_nothing_to_say_makes_no_section() -> None:
    blank = written(Accomplishment, tags="month end", start="May 2026")
    assert build(material(accomplishments=(blank,))) is None
    made = build(material(accomplishments=(blank, written(Accomplishment, "b", headline="B"))))
    assert made is not None and [each.id for each in made.rows] == ["b"]
