"""What no font can draw is named with its field, before anything is laid out."""

import time
from dataclasses import replace

from promocase.document.options import Options
from promocase.document.undrawn import undrawn_in
from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.evidence import Evidence
from promocase.domain.place import Place
from promocase.domain.record import Record

CASE = "case1"


def with_first(record: Record, **values: object) -> Record:
    first, *others = record.accomplishments
    return replace(record, accomplishments=(replace(first, **values), *others))  # pyright: ignore[reportArgumentType]


def test_that_a_record_whose_signs_are_all_drawn_names_none(
    samples: dict[str, Record], options: Options
) -> None:
    for record in samples.values():
        assert undrawn_in(record, record.cases[-1].id, options) == ()


def test_that_a_sign_is_named_with_its_field_and_item(record: Record, options: Options) -> None:
    told = with_first(record, situation="Plan 🚀 ready 🚀 \uf021")
    (found,) = undrawn_in(told, CASE, options)
    assert (found.place, found.field) == (
        Place(Accomplishment.KEY, record.accomplishments[0].id),
        "situation",
    )
    assert found.signs == ("🚀", "\uf021")
    assert found.words.endswith(": 🚀 (rocket), U+F021")
    assert record.accomplishments[0].headline[:20] in found.words
    assert found.label in found.words


def test_that_a_title_is_not_named_by_itself(record: Record, options: Options) -> None:
    (found,) = undrawn_in(with_first(record, headline="Launch 🚀"), CASE, options)
    assert found.words == f"{found.label}: 🚀 (rocket)"


def test_that_nested_items_and_names_of_files_are_read(record: Record, options: Options) -> None:
    first = record.accomplishments[0]
    evidence = (Evidence(id="e9", name="ತಂಡ"), *first.evidence)
    (found,) = undrawn_in(with_first(record, evidence=evidence), CASE, options)
    assert found.place == Place(Accomplishment.KEY, first.id, "evidence", "e9")
    assert found.field == "name"


def test_that_what_the_edition_keeps_back_is_not_named(record: Record, options: Options) -> None:
    case = replace(record.cases[0], outcome="🚀")
    assert undrawn_in(replace(record, cases=(case,)), CASE, options) == ()


def test_that_letters_with_a_font_are_drawn(record: Record, options: Options) -> None:
    told = with_first(record, headline="“Ågot” – 給与 한국어 हिन्दी ไทย עברית عربي ✓ → ٣١")
    assert undrawn_in(told, CASE, options) == ()


def test_that_it_costs_little_once_the_fonts_are_read(record: Record, options: Options) -> None:
    told = with_first(record, situation="給与 ✓ 🚀 " * 400)
    undrawn_in(told, CASE, options)
    start = time.process_time()
    undrawn_in(told, CASE, options)
    assert time.process_time() - start < 0.2
