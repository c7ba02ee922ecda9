"""Search finds what was written, wherever and in whatever script, and no query can harm it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from strategies import LINES, TEXTS

from promocase.domain.change import Change, Part
from promocase.domain.kinds.accomplishment import Accomplishment, Metric
from promocase.domain.kinds.case import SectionChoice
from promocase.domain.kinds.goal import Goal
from promocase.domain.reading import money_from_text, quantity_from_text
from promocase.domain.record import blank_record
from promocase.store.folding import fold
from promocase.store.recordfile import RecordFile

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
ITEM = Accomplishment(
    id="a",
    headline="Corrections cut from 212 to 74 a month",
    situation="Résumé of the “Straße” project\nwith a \\backslash and a \t tab",
    metrics=(Metric(id="m", name="Off-cycle payments", result=quantity_from_text("≈ 5 days")),),
    value=money_from_text("€ 18,000"),
    note="給与計算の訂正を減らした 급여 ｆｕｌｌ ガ",
)
GOAL = Goal(id="g", name="Corrections below 40")


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RecordFile]:
    record = replace(blank_record(lambda: "case", NOW), accomplishments=(ITEM,), goals=(GOAL,))
    with RecordFile.create(tmp_path_factory.mktemp("search") / "r.promocase", record) as made:
        yield made


FOUND = [
    "correct",
    "RRECTIONS",
    "cut month",
    "month cut",
    "resume",
    "RÉSUMÉ",
    "strasse",
    "off-cycle",
    "≈ 5",
    "18,000",
]
FOUND += [
    "計算の",
    "給与",
    "減",
    "급여",
    "full",
    "ガ",
    "\\backslash",
    "a \\",
    "“straße”",
    "74",
    "to",
    "€",
    "2",
]


@pytest.mark.parametrize("query", FOUND)
def test_that_words_are_found_in_every_field_and_script(file: RecordFile, query: str) -> None:
    assert "a" in {hit.id for hit in file.search(query)}


@pytest.mark.parametrize(
    "query", ["", "  ", "absent", "correct absent", "zz", "headline", '"id"', "{", "correct zz"]
)
def test_that_what_is_not_written_is_not_found(file: RecordFile, query: str) -> None:
    assert file.search(query) == ()


HOSTILE = [
    '"',
    '""',
    "'; DROP TABLE item; --",
    "NEAR(a b)",
    "words:x",
    "cut*",
    "^cut",
    "a AND",
    "OR NOT",
    "(",
    "-cut",
]
HOSTILE += ["\0", "%", "_", "cut\0month", "x" * 100_000, '"cut" OR "x', "{a b}:c", "\ud800", "\\u0000"]


@pytest.mark.parametrize("query", HOSTILE, ids=lambda query: repr(query[:20]))
def test_that_no_query_is_taken_for_syntax(file: RecordFile, query: str) -> None:
    file.search(query)
    assert file.search("corrections")


def test_that_the_snippet_shows_the_words_around(file: RecordFile) -> None:
    (hit,) = [hit for hit in file.search("resume") if hit.id == "a"]
    assert "Résumé of the “Straße”" in hit.snippet
    assert "\n" not in hit.snippet
    long = replace(GOAL, specific="before " * 30 + "needle" + " after" * 30)
    file.write((Change("", (Part("goals", "g", GOAL, long, 0, 0),)),))
    (hit,) = file.search("needle")
    assert hit.snippet.startswith("…") and hit.snippet.endswith("…") and len(hit.snippet) < 100
    file.write((Change("", (Part("goals", "g", long, GOAL, 0, 0),)),))


def test_that_there_are_never_more_hits_than_asked_for(file: RecordFile) -> None:
    assert len(file.search("corrections")) == 2
    assert len(file.search("corrections", 1)) == 1
    assert file.search("corrections", 0) == ()


def test_that_search_follows_rewrites_and_deletions(tmp_path: Path) -> None:
    with RecordFile.create(tmp_path / "r.promocase", blank_record(lambda: "case", NOW)) as file:
        file.write((Change("", (Part("goals", "g", None, GOAL, 0, 0),)),))
        assert file.search("below")
        other = replace(GOAL, name="Something else")
        file.write((Change("", (Part("goals", "g", GOAL, other, 0, 0),)),))
        assert not file.search("below") and file.search("something")
        file.write((Change("", (Part("goals", "g", other, None, 0, 0),)),))
        assert not file.search("something")


def test_that_search_finds_a_heading_of_ones_own_and_not_the_name_of_its_section(tmp_path: Path) -> None:
    blank = blank_record(lambda: "case", NOW)
    choice = SectionChoice(id="c", edition="full", section="competencies", heading="What I can do")
    case = replace(blank.cases[0], contents=(choice,))
    with RecordFile.create(tmp_path / "r.promocase", replace(blank, cases=(case,))) as file:
        assert [hit.id for hit in file.search("can do")] == ["case"]
        assert not file.search("competencies") and not file.search("full")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=TEXTS, needle=LINES, after=TEXTS)
@example(before='"', needle='a"b', after="\\")
def test_that_any_written_word_is_found(file: RecordFile, before: str, needle: str, after: str) -> None:
    written = replace(GOAL, specific=f"{before} {needle} {after}")
    file.write((Change("", (Part("goals", "g", GOAL, written, 0, 0),)),))
    hits = {hit.id for hit in file.search(needle)}
    assert ("g" in hits) == bool(fold(needle).split())
