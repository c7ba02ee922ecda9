"""The HR annex: the job in shares of the time, with what adds up and nothing that does not."""

import pytest
from written import material, written

from promocase.document.material import Material
from promocase.document.sections import annex_changes, annex_duties, annex_filed, annex_head
from promocase.domain.choice import DutyLevel
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.duty import Duty
from promocase.domain.kinds.profile import Profile

PROFILE = written(Profile, "profile", role="Specialist", level="Level 4", manager="Tomas Reyes")
CASE = written(Case, target_role="Team Lead", target_level="Level 5", effective="1 May 2026")


def duty(id: str, old: str, new: str, level: str = "", **words: str) -> Duty:
    chosen = DutyLevel(level) if level else None
    return written(Duty, id, duty=f"Duty {id}", share_old=old, share_new=new, level=chosen, **words)


WHOLE = (
    duty("a", "60 %", "25", "today"),
    duty("b", "40%", "10%", "today", since="May 2025"),
    duty("c", "0", "65%", "sought", since="June 2025"),
)


def of(*duties: Duty) -> Material:
    return material(PROFILE, CASE, duties=duties)


def table(*duties: Duty) -> annex_duties.Duties:
    made = annex_duties.build(of(*duties))
    assert made is not None
    return made


def plain(text: str) -> str:
    return text.replace("\xa0", " ").replace("\u2068", "").replace("\u2069", "")


def test_that_duties_are_grouped_by_level_with_the_level_sought_first() -> None:
    groups = table(*WHOLE).groups
    assert [plain(group.head.name) for group in groups] == [
        "Level 5, the level sought",
        "Level 4, the level of today",
    ]
    assert [[row.id for row in group.rows] for group in groups] == [["c"], ["a", "b"]]
    assert (groups[0].head.old, groups[0].head.new) == ("0%", "65%")


def test_that_shares_are_set_alike_and_their_difference_is_in_points() -> None:
    rows = [row for group in table(*WHOLE).groups for row in group.rows]
    assert [(row.old, row.new, row.moved) for row in rows] == [
        ("0%", "65%", "+65"),
        ("60%", "25%", "−35"),
        ("40%", "10%", "−30"),
    ]
    assert [plain(row.note) for row in rows] == ["since June 2025", "", "since May 2025"]


def test_that_a_whole_job_adds_up() -> None:
    made = table(*WHOLE)
    assert made.foot is not None
    assert (made.foot.old, made.foot.new, made.notes) == ("100%", "100%", ())


def test_that_a_job_that_is_not_whole_says_so_and_claims_no_level() -> None:
    made = table(*WHOLE, duty("d", "5%", "0%", "today"))
    assert made.foot is not None
    assert (made.foot.old, made.foot.new) == ("105%", "100%")
    assert made.notes == ("As described, the shares that are known do not add up to all of the time.",)
    assert (made.groups[0].head.old, made.groups[0].head.new) == ("", "65%")


@pytest.mark.parametrize("share", ["1/4", "half", "2 days", ""])
def test_that_no_sum_is_told_of_a_share_that_is_not_understood(share: str) -> None:
    made = table(*WHOLE, duty("d", share, "0", "today"))
    assert made.foot is not None
    assert (made.foot.old, made.foot.new, made.notes) == ("", "100%", ())
    row = made.groups[-1].rows[-1]
    assert (row.moved, row.old) == ("", f"{share} %" if share == "1/4" else share)


def test_that_a_job_without_levels_has_no_groups() -> None:
    (group,) = table(duty("a", "100", "100")).groups
    assert (group.head.name, group.rows[0].moved) == ("", "as before")


def test_that_without_duties_there_is_no_table() -> None:
    assert annex_duties.build(of(Duty(id="blank"))) is None
    assert annex_changes.build(of(Duty(id="blank"))) is None


def test_that_the_head_names_the_job_and_neither_pay_nor_years() -> None:
    head = annex_head.build(of(*WHOLE))
    assert [(fact.label, plain(fact.value)) for fact in head.facts] == [
        ("Position held", "Specialist · Level 4"),
        ("Position sought", "Team Lead · Level 5 · from 1 May 2026"),
        ("Reports to", "Tomas Reyes"),
    ]
    assert [(tile.figure, plain(tile.caption)) for tile in head.tiles] == [
        ("65%", "of the time at Level 5, as done today"),
        ("0%", "in the job as described"),
        ("9 months", "since the last of these duties was added"),
    ]


def test_that_no_share_at_the_level_sought_is_claimed_of_half_a_job() -> None:
    head = annex_head.build(of(*WHOLE[1:]))
    assert head.tiles == ()


def test_that_a_question_no_duty_answers_has_no_column() -> None:
    told = (duty("a", "1", "2", prompted="Audit."), duty("b", "1", "2", error="A fine."), duty("c", "1", "2"))
    made = annex_changes.build(of(*told))
    assert made is not None
    assert made.heads == ("Duty", "What prompted it", "A mistake would cost")
    assert [[text.text for text in row.told] for row in made.rows] == [["Audit.", ""], ["", "A fine."]]


def test_that_what_is_on_file_stands_beside_positions_like_it() -> None:
    profile = written(Profile, "profile", job_description="Run the payroll.")
    made = annex_filed.build(material(profile, written(Case, comparable="Billing lead, Level 5")))
    assert made is not None
    assert [(each.label, each.prose.text) for each in made.told] == [
        ("As filed", "Run the payroll."),
        ("Positions like the one sought", "Billing lead, Level 5"),
    ]
    assert annex_filed.build(of(*WHOLE)) is None
