"""How much of the next level's bar is met, by examples worked by hand."""

import pytest

from promocase.domain.choice import Level
from promocase.domain.kinds.competency import Competency
from promocase.domain.place import Place
from promocase.figures.bar import Met, bar_met
from promocase.figures.withheld import Withheld


def asked(today: str, sought: str, manager: str = "", why_not: str = "") -> Competency:
    levels = [Level(key) if key else None for key in (today, sought, manager)]
    return Competency(
        id=f"{today}{sought}{manager}",
        name="Leads a shift",
        level_today=levels[0],
        level_sought=levels[1],
        manager_level=levels[2],
        not_applicable=why_not,
    )


@pytest.mark.parametrize(
    ("items", "met"),
    [
        ([asked("4", "4"), asked("5", "4"), asked("3", "4")], Met(2, 3, is_agreed=False)),
        ([asked("4", "4", "4"), asked("3", "4", "3")], Met(1, 2, is_agreed=True)),
        ([asked("4", "4", "5"), asked("3", "4", "2")], Met(1, 2, is_agreed=True)),
        ([asked("4", "4", "3"), asked("3", "4", "3")], Met(1, 2, is_agreed=False)),
        ([asked("4", "4", "4"), asked("3", "4", "4")], Met(1, 2, is_agreed=False)),
        ([asked("4", "4", "4"), asked("4", "4", "")], Met(2, 2, is_agreed=False)),
        ([asked("1", "5")], Met(0, 1, is_agreed=False)),
        ([asked("1", "5", "1")], Met(0, 1, is_agreed=True)),
        ([asked("4", "4"), asked("", "", why_not="no budget in the role")], Met(1, 1, is_agreed=False)),
    ],
)
def test_that_a_competency_is_met_from_the_level_sought_on(items: list[Competency], met: Met) -> None:
    assert bar_met(items) == met


@pytest.mark.parametrize(
    ("item", "name"), [(asked("", "4"), "level_today"), (asked("4", ""), "level_sought")]
)
def test_that_a_level_not_chosen_withholds_the_count_and_leads_to_its_field(
    item: Competency, name: str
) -> None:
    found = bar_met([asked("4", "4"), item])
    assert isinstance(found, Withheld)
    assert found.inputs == ((Place("competencies", item.id), name),)


def test_that_where_nothing_applies_nothing_is_counted() -> None:
    assert isinstance(bar_met([asked("4", "4", why_not="not in this role")]), Withheld)
    assert isinstance(bar_met([]), Withheld)
