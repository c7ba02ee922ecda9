"""Reading all of a record once more: by its own language, and nothing but the readings."""

from dataclasses import replace
from datetime import UTC, date, datetime

from hypothesis import given, settings
from strategies import records

from promocase.domain.anew import read_anew
from promocase.domain.choice import Language, Month
from promocase.domain.kinds.goal import Goal, Milestone
from promocase.domain.kinds.profile import Profile
from promocase.domain.reading import Reader
from promocase.domain.record import Record
from promocase.editing.editor import Editor
from promocase.editing.language import read_by

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
US, GB = Reader("en-US"), Reader("en-GB")


def with_dates(text: str) -> Record:
    goal = Goal(id="g", due=GB.day(text), milestones=(Milestone(id="m", due=GB.day(text)),))
    return Record(Profile(id="profile", level_since=GB.day(text)), goals=(goal, Goal(id="h")))


@settings(max_examples=20, deadline=None)
@given(records())
def test_that_reading_twice_is_reading_once_and_changes_no_word(record: Record) -> None:
    anew = read_anew(record, US)
    assert read_anew(anew, US) is anew
    assert [goal.due.text for goal in anew.goals] == [goal.due.text for goal in record.goals]


def test_that_nested_dates_are_read_too_and_an_item_without_any_stays_the_same() -> None:
    record = with_dates("3/4/2026")
    anew = read_anew(record, US)
    assert anew.profile.level_since.first == date(2026, 3, 4)
    assert anew.goals[0].due.first == anew.goals[0].milestones[0].due.first == date(2026, 3, 4)
    assert anew.goals[1] is record.goals[1]


def test_that_another_language_reads_all_that_is_written_in_one_step() -> None:
    editor = Editor(with_dates("3/4/2026"), lambda: NOW, lambda: "new")
    before = editor.record
    read_by(editor, "language", Language.EN_US)
    assert editor.record == replace(
        read_anew(before, US),
        profile=replace(read_anew(before, US).profile, language=Language.EN_US, changed=NOW),
    )
    editor.undo()
    assert editor.record == before


def test_that_the_companys_year_says_what_a_fiscal_year_is() -> None:
    editor = Editor(with_dates("FY26"), lambda: NOW, lambda: "new")
    read_by(editor, "year_start", Month.APRIL)
    due = editor.record.goals[0].due
    assert (due.first, due.last) == (date(2025, 4, 1), date(2026, 3, 31))
