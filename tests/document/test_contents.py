"""What a paper holds, as the person chose it: whatever is chosen, every link leads somewhere."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from promocase.document.contents import APPENDIX, contents, is_usual, listed, moved
from promocase.document.editions import EDITIONS
from promocase.document.html import html
from promocase.document.options import Options
from promocase.document.outline import outline
from promocase.document.render import job
from promocase.document.scope import CaseScope
from promocase.document.sections.cover import Cover
from promocase.document.theme import THEMES, USUAL
from promocase.document.view import Document, view
from promocase.domain.choice import Paper
from promocase.domain.kinds.case import Case, SectionChoice
from promocase.domain.record import Record

TODAY = date(2026, 3, 14)
FULL, BRIEF = EDITIONS["full"], EDITIONS["brief"]
CHOOSABLE = [key for key, _ in FULL.sections[1:]]


def choices(edition: str, *made: tuple[str, str, bool]) -> tuple[SectionChoice, ...]:
    """Each as (section, heading, hidden)."""
    return tuple(
        SectionChoice(id=f"c{at}", edition=edition, section=section, heading=heading, hidden=hidden)
        for at, (section, heading, hidden) in enumerate(made)
    )


def without(*sections: str) -> tuple[SectionChoice, ...]:
    """The full case in its usual order, some of it left out."""
    return choices("full", *((key, "", key in sections) for key, _ in FULL.sections))


def chosen(record: Record, made: Iterable[SectionChoice]) -> Record:
    return replace(record, cases=(*record.cases[:-1], replace(record.cases[-1], contents=tuple(made))))


def document(record: Record, edition: str = "full") -> Document:
    kind = EDITIONS[edition]
    return view(kind.select(record, CaseScope(record.cases[-1].id)), kind, TODAY)


def printed(record: Record, edition: str = "full") -> str:
    return html(document(record, edition), EDITIONS[edition], THEMES[USUAL], Paper.A4).partition("</style>")[
        2
    ]


def keys(made: Document) -> list[str]:
    return [section.key for section in made.sections]


def links(page: str) -> set[str]:
    return set(re.findall(r'(?:href|data-at)="#([^"]+)"', page))


def test_that_a_case_without_a_choice_has_what_its_edition_has() -> None:
    case = Case(id="case1")
    for edition in EDITIONS.values():
        assert contents(edition, case) == edition.sections
        assert is_usual(edition, case)


def test_that_sections_stand_in_the_order_chosen_under_the_headings_chosen(record: Record) -> None:
    made = choices("full", ("ask", "What I want", False), ("pay", "", False), ("role", "", True))
    found = document(chosen(record, made))
    assert keys(found).index("ask") < keys(found).index("pay")
    assert "role" not in keys(found)
    assert dict(found.titles)["ask"] == "What I want"
    assert dict(found.titles)["pay"] == "How the pay compares"


def test_that_a_section_nobody_placed_follows_what_it_usually_follows() -> None:
    case = Case(id="case1", contents=choices("full", ("goals", "", False), ("accomplishments", "", False)))
    assert [key for key, _ in contents(FULL, case)] == [
        *("cover", "role", "goals", "ask", "accomplishments", "competencies", "feedback", "growth", "pay"),
        *("value", "evidence"),
    ]


def test_that_page_one_stays_first_and_the_appendix_last() -> None:
    made = choices("full", ("evidence", "", False), ("role", "", False), ("cover", "Other", True))
    found = contents(FULL, Case(id="case1", contents=made))
    assert found[0] == ("cover", "")
    assert found[-1][0] == APPENDIX


def test_that_what_another_program_chose_is_passed_by_and_kept(record: Record) -> None:
    made = choices("full", ("horoscope", "Stars", False), ("goals", "", True))
    other = replace(made[0], id="x", edition="poster")
    asked = chosen(record, (*made, other))
    assert "horoscope" not in keys(document(asked))
    assert asked.cases[-1].contents[0].heading == "Stars"


def test_that_a_choice_for_one_kind_of_document_changes_no_other(record: Record) -> None:
    made = choices("full", *((key, "Mine", True) for key, _ in FULL.sections))
    assert document(chosen(record, made), "brief") == document(record, "brief")


def test_that_a_document_knows_no_heading_of_another_kind(record: Record) -> None:
    made = (*choices("full", ("goals", "Seen", False)), SectionChoice(id="x", edition="brief", heading="Not"))
    work = job(chosen(record, made), record.cases[-1].id, Options(TODAY, FULL))
    assert [each.heading for each in work.excerpt.case.contents] == ["Seen"]


def test_that_a_heading_that_follows_what_is_in_a_section_gives_way_to_ones_own(record: Record) -> None:
    usual = dict(document(record, "brief").titles)["brief_date"]
    own = chosen(record, choices("brief", ("brief_date", "By when", False)))
    assert usual != "By when"
    assert dict(document(own, "brief").titles)["brief_date"] == "By when"


@pytest.mark.parametrize("section", ["competencies", "role", "value"])
def test_that_page_one_sends_nobody_to_a_section_that_is_left_out(record: Record, section: str) -> None:
    page = printed(chosen(record, without(section)))
    assert f"#s-{section}" not in page


def glance(record: Record) -> list[tuple[str, str]]:
    """What page one says at a glance, each with where it leads."""
    cover = document(record).sections[0].body
    assert isinstance(cover, Cover)
    return [(each.text, each.anchor) for each in cover.glance]


def test_that_page_one_still_says_what_a_section_left_out_works_out(record: Record) -> None:
    told, kept = glance(record), glance(chosen(record, without("value")))
    assert [text for text, _ in told] == [text for text, _ in kept]
    assert "s-value" in [anchor for _, anchor in told]
    assert "s-value" not in [anchor for _, anchor in kept]


def test_that_page_one_tells_headlines_without_a_link_once_their_rows_are_left_out(
    record: Record,
) -> None:
    page = printed(chosen(record, without("accomplishments")))
    assert "#i-" not in page.partition('class="results"')[2].partition("</ul>")[0]
    assert record.accomplishments[0].headline in page


def test_that_without_the_appendix_nothing_is_marked(record: Record) -> None:
    page = printed(chosen(record, without(APPENDIX)))
    assert "#e-" not in page
    assert 'class="refs"' not in page


def test_that_only_marked_evidence_is_in_the_appendix(record: Record) -> None:
    full = printed(record)
    page = printed(chosen(record, without("accomplishments", "competencies", "pay")))
    marks, entries = (set(re.findall(pattern, page)) for pattern in ('href="#(e-\\d+)"', 'id="(e-\\d+)"'))
    assert marks == entries
    assert 0 < len(entries) < len(re.findall('id="e-', full))
    assert entries == {f"e-{number}" for number in range(1, len(entries) + 1)}


def test_that_a_claim_of_a_section_left_out_is_no_claim_of_the_paper(record: Record) -> None:
    claimed = {entry.section for entry in document(chosen(record, without("pay"))).claimed}
    assert "pay" not in claimed
    assert "pay" in {entry.section for entry in document(record).claimed}


def test_that_the_tasks_of_the_next_role_are_told_somewhere(record: Record) -> None:
    """They stand with the role sought; where that is left out, with the years ahead."""
    tasks = next(each for each in record.visions if each.years == 1).tasks.splitlines()[0].strip(" -")
    assert printed(record).count(tasks[:12]) == printed(chosen(record, without("role"))).count(tasks[:12])


def test_that_a_section_moves_no_further_than_what_keeps_its_place() -> None:
    sections = listed(FULL, Case(id="case1"))
    usual = tuple(each.key for each in sections)
    assert moved(sections, "goals", 0)[:3] == ("cover", "goals", "role")
    assert moved(sections, "goals", 99)[-3:] == ("ask", "goals", "evidence")
    assert moved(sections, "cover", 4) == moved(sections, "evidence", 2) == moved(sections, "no", 2) == usual
    assert moved(sections, "pay", usual.index("pay") + 1)[6:8] == ("value", "pay")


def test_that_an_outline_says_what_is_usual_whatever_is_chosen(record: Record) -> None:
    made = choices("brief", ("brief_date", "By when", True), ("brief_impacts", "Mine", True))
    options = Options(TODAY, BRIEF)
    found = outline(chosen(record, made), record.cases[-1].id, options)
    assert found == outline(record, record.cases[-1].id, options)
    assert [each.heading for each in found][1:] == [title for _, title in document(record, "brief").titles][
        1:
    ]
    assert all(each.says_something for each in found)


HEADINGS = st.sampled_from(("", " ", "Mine", "<b>&amp;\"'", "ماذا تغيّر", "{page} %s", "x" * 300))
MADE = st.permutations(CHOOSABLE).flatmap(
    lambda order: st.lists(st.tuples(HEADINGS, st.booleans()), min_size=len(order), max_size=len(order)).map(
        lambda told: choices("full", *((key, *each) for key, each in zip(order, told, strict=True)))
    )
)


@settings(max_examples=40, deadline=None)
@given(made=MADE, most=st.integers(0, 12))
def test_that_whatever_is_chosen_the_paper_is_whole(
    record: Record, made: tuple[SectionChoice, ...], most: int
) -> None:
    asked = chosen(record, made[:most])
    found, page = document(asked), printed(asked)
    left_out = {each.section for each in made[:most] if each.hidden}
    some = {key for key in keys(document(record)) if key not in left_out}
    if not links(page) & {f"e-{number}" for number in range(1, 99)}:
        some.discard(APPENDIX)
    expected = [key for key, _ in contents(FULL, asked.cases[-1]) if key in some]
    assert keys(found) == expected
    assert expected[0] == "cover"
    for each in made[:most]:
        if each.heading.strip() and each.section in expected:
            assert dict(found.titles)[each.section] == " ".join(each.heading.split())
    assert links(page) <= set(re.findall(r'\sid="([^"]+)"', page))
