"""What is private stays at home, in every shareable edition, also for fields declared tomorrow."""

import pickle
import time
import zlib
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import pikepdf
import pypdf
import pytest
from canary import CANARY, canaried, marked

from promocase.document.cut import private_fields
from promocase.document.edition import CHOSEN, Edition, Reader
from promocase.document.editions import EDITIONS
from promocase.document.excerpt import Excerpt
from promocase.document.options import Options
from promocase.document.render import job, render, self_contained_html
from promocase.document.scope import CaseScope, MeetingScope, PersonScope
from promocase.domain.choice import Consent
from promocase.domain.field import Field, Form, blank_of, field_of, fields_of
from promocase.domain.item import Item
from promocase.domain.record import KINDS, Record
from promocase.phrase import phrase

SHAREABLE = [key for key, edition in EDITIONS.items() if not edition.reader.is_writer]
"""For others, though one may know a private field by name: whom it is for."""


def held(excerpt: Excerpt) -> list[Item]:
    """Everything given to a document, without what is nested in it."""
    groups = (getattr(excerpt, name) for name in excerpt.__slots__ if name != "scope")
    return [each for group in groups for each in (group if isinstance(group, tuple) else (group,))]


def known_private(excerpt: Excerpt) -> set[str]:
    """The private fields, as "kind.field", in which there is anything."""
    return {
        f"{type(each).KEY}.{field.name}"
        for each in held(excerpt)
        for field in fields_of(type(each))
        if field.private or type(each).PRIVATE
        if getattr(each, field.name) != blank_of(type(each), field.name)
    }


def private_edition(*private: str, is_writer: bool = True) -> Edition:
    """An edition that may know of every kind, and these private fields."""
    kinds = frozenset(KINDS) - {"profile", "cases"}
    return Edition(
        "own",
        phrase("Own notes"),
        phrase("Notes"),
        Reader(phrase("For you"), is_writer),
        (("cover", ""),),
        kinds,
        frozenset(private),
    )


def everything_in(pdf: bytes) -> str:
    """All text a PDF gives away: pages, metadata, outline, annotations and every unpacked stream."""
    found = [page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages]
    with pikepdf.open(BytesIO(pdf)) as opened:
        for each in opened.objects:
            found.append(repr(each))
            if isinstance(each, pikepdf.Stream):
                found.append(each.read_bytes().decode("latin-1"))
    return "\n".join(found)


def test_that_there_is_something_private() -> None:
    assert {"cases.walk_away", "people.name", "checkins.said"} <= private_fields()
    assert "cases.thesis" not in private_fields()
    assert len(private_fields()) > 15


@pytest.mark.parametrize("edition", SHAREABLE)
def test_that_no_private_word_leaves(record: Record, edition: str) -> None:
    options = Options(date(2026, 3, 14), EDITIONS[edition])
    secret = canaried(record, but=EDITIONS[edition].private)
    sent = pickle.dumps(job(secret, secret.cases[0].id, options))
    for output in (sent.decode("latin-1"), self_contained_html(secret, secret.cases[0].id, options)):
        assert CANARY not in output
        assert "987654" not in output
        assert "2077" not in output
    written = everything_in(render(secret, secret.cases[0].id, options).data)
    assert "Ines Calder" in written
    assert CANARY not in written
    assert "987654" not in written.replace(",", "")


@pytest.mark.parametrize("edition", SHAREABLE)
def test_that_every_private_field_is_blank_again(record: Record, edition: str) -> None:
    """Also those that no search for words would find, such as a choice. In a private kind all are private."""
    work = job(canaried(record), record.cases[0].id, Options(date(2026, 3, 14), EDITIONS[edition]))
    given = held(work.excerpt)
    given += [
        child
        for each in list(given)
        for field in fields_of(type(each))
        if field.form is Form.MANY
        for child in getattr(each, field.name)
    ]
    assert len(given) > 10
    for each in given:
        private = [field.name for field in fields_of(type(each)) if field.private]
        assert [getattr(each, name) for name in private] == [blank_of(type(each), name) for name in private]


def test_that_the_search_would_find_a_leak(record: Record) -> None:
    """The same search over a record whose marker stands in a field that is printed."""
    leaky = record.replaced("accomplishments", (replace(record.accomplishments[0], headline=CANARY),))
    options = Options(date(2026, 3, 14))
    assert CANARY in pickle.dumps(job(leaky, "case1", options)).decode("latin-1")
    assert CANARY in everything_in(render(leaky, "case1", options).data)


def test_that_only_chosen_items_come_along(record: Record) -> None:
    case = replace(record.cases[0], accomplishments=("a2",), feedback=(), goals=())
    work = job(replace(record, cases=(case,)), "case1", Options(date(2026, 3, 14)))
    assert [item.id for item in work.excerpt.accomplishments] == ["a2"]
    assert work.excerpt.feedback == ()
    assert len(zlib.compress(pickle.dumps(work))) < 8_000


def test_that_the_case_sets_the_order(record: Record) -> None:
    case = replace(record.cases[0], accomplishments=("a3", "gone", "a1", "a3"))
    work = job(replace(record, cases=(case,)), "case1", Options(date(2026, 3, 14)))
    assert [item.id for item in work.excerpt.accomplishments] == ["a3", "a1"]


def test_that_a_confidential_result_keeps_only_its_wording(record: Record) -> None:
    open_one = next(item for item in record.accomplishments if item.id == "a1")
    told = replace(open_one, confidential=True, redacted="A wording that may be shown")
    work = job(replace(record, accomplishments=(told,)), "case1", Options(date(2026, 3, 14)))
    [kept] = work.excerpt.accomplishments
    assert (kept.redacted, kept.headline, kept.metrics, kept.evidence, kept.team) == (
        told.redacted,
        "",
        (),
        (),
        "",
    )
    silent = replace(told, redacted=" ")
    assert (
        job(
            replace(record, accomplishments=(silent,)), "case1", Options(date(2026, 3, 14))
        ).excerpt.accomplishments
        == ()
    )


@pytest.mark.parametrize(
    ("consent", "shown"),
    [(None, None), (Consent.NO, None), (Consent.UNNAMED, ""), (Consent.NAMED, "Dana Whitlock")],
)
def test_that_nobody_is_quoted_without_a_yes(
    record: Record, consent: Consent | None, shown: str | None
) -> None:
    said = replace(record.feedback[0], consent=consent)
    kept = job(replace(record, feedback=(said,)), "case1", Options(date(2026, 3, 14))).excerpt.feedback
    assert [item.source for item in kept] == ([] if shown is None else [shown])


def test_that_a_gap_not_chosen_for_showing_stays_private(record: Record) -> None:
    kept_back = tuple(replace(item, show_gap=False, gap="What I lack") for item in record.competencies)
    kept = job(
        replace(record, competencies=kept_back), "case1", Options(date(2026, 3, 14))
    ).excerpt.competencies
    assert {item.gap for item in kept} == {""}


RELEASED = [(key, field) for key, kind in KINDS.items() for field in fields_of(kind) if field.released_by]


@pytest.mark.parametrize("edition", SHAREABLE)
@pytest.mark.parametrize(("key", "field"), RELEASED, ids=[field.name for _, field in RELEASED])
@pytest.mark.parametrize("is_set", [True, False])
def test_that_a_field_is_released_by_its_own_flag_alone(
    record: Record, key: str, field: Field, edition: str, is_set: bool
) -> None:
    flags = {other.released_by: True for of, other in RELEASED if of == key}
    values: dict[str, Any] = {field.name: marked(field, 1), **flags, field.released_by: is_set}
    changed = record.replaced(key, tuple(replace(item, **values) for item in record.of(key)))
    work = job(changed, record.cases[0].id, Options(date(2026, 3, 14), EDITIONS[edition]))
    assert (CANARY in pickle.dumps(work).decode("latin-1")) is is_set


def test_that_what_releases_a_field_is_a_flag_that_is_off_at_first() -> None:
    assert {field.name for _, field in RELEASED} == {"must_have", "tradeable"}
    for key, field in RELEASED:
        assert field.private and field_of(KINDS[key], field.released_by).form is Form.FLAG
        assert blank_of(KINDS[key], field.released_by) is False


def test_that_own_pay_can_be_kept_out(record: Record) -> None:
    case = replace(record.cases[0], show_own_pay=False)
    work = job(replace(record, cases=(case,)), "case1", Options(date(2026, 3, 14)))
    assert work.excerpt.own_pay == ()


def test_that_every_item_given_to_a_document_is_of_a_public_kind(record: Record) -> None:
    work = job(canaried(record), record.cases[0].id, Options(date(2026, 3, 14)))
    assert len(held(work.excerpt)) > 10
    assert all(isinstance(each, Item) and not type(each).PRIVATE for each in held(work.excerpt))


@pytest.mark.parametrize("edition", EDITIONS)
def test_that_an_edition_holds_no_private_field_but_those_it_names(record: Record, edition: str) -> None:
    work = job(canaried(record), record.cases[0].id, Options(date(2026, 3, 14), EDITIONS[edition]))
    assert known_private(work.excerpt) <= EDITIONS[edition].private
    assert {type(each).KEY for each in held(work.excerpt)} <= EDITIONS[edition].kinds | {"profile", "cases"}


KNOWABLE = sorted(name for name in private_fields() if not name.startswith("papers."))
"""Papers that left are in no excerpt, so that no edition can name them."""


def test_that_papers_that_left_are_beyond_any_edition() -> None:
    assert "papers" not in Excerpt.__slots__


@pytest.mark.parametrize("name", KNOWABLE)
def test_that_a_private_edition_knows_exactly_the_field_it_names(record: Record, name: str) -> None:
    secret, case_id = canaried(record), record.cases[0].id
    scopes = (
        CaseScope(case_id),
        PersonScope(case_id, secret.people[0].id),
        MeetingScope(case_id, secret.checkins[0].id),
    )
    found = [known_private(private_edition(name).select(secret, scope)) for scope in scopes]
    assert set().union(*found) == {name}


def test_that_what_stands_in_a_private_list_comes_with_it(record: Record) -> None:
    kept = private_edition("cases.objections").select(canaried(record), CaseScope("case1")).case
    assert [CANARY in each.answer for each in kept.objections] == [True]
    assert kept.walk_away.is_blank


def test_that_private_notes_hold_what_tact_keeps_from_others(record: Record) -> None:
    """The name of a case, a quote without a yes, a confidential result, a gap: the writer knows them all."""
    silent = replace(record.feedback[0], consent=Consent.NO)
    told = replace(record.accomplishments[0], confidential=True, redacted="")
    own = replace(record, feedback=(silent,), accomplishments=(told,))
    mine = private_edition("cases.batna").select(own, CaseScope("case1"))
    theirs = private_edition("cases.batna", is_writer=False).select(own, CaseScope("case1"))
    assert (mine.feedback, theirs.feedback) == ((silent,), ())
    assert [item.headline for item in mine.accomplishments] == [told.headline]
    assert (mine.case.name, theirs.case.name) == (record.cases[0].name, "")
    assert theirs.accomplishments == ()


def test_that_an_edition_knows_no_kind_it_does_not_name(record: Record) -> None:
    """Nor a reference to an item of one."""
    narrow = replace(EDITIONS["full"], kinds=CHOSEN - {"competencies"})
    kept = narrow.select(record, CaseScope("case1"))
    assert kept.competencies == ()
    assert record.accomplishments[0].competencies
    assert [item.competencies for item in kept.accomplishments] == [()] * len(kept.accomplishments)


def test_that_an_excerpt_of_a_long_record_is_quick(record: Record) -> None:
    """Ten thousand accomplishments, of which the case has chosen five."""
    many = tuple(replace(record.accomplishments[0], id=f"more-{n}") for n in range(10_000))
    long = replace(record, accomplishments=(*record.accomplishments, *many))
    start = time.process_time()
    made = [job(long, "case1", Options(date(2026, 3, 14))) for _ in range(10)]
    assert (time.process_time() - start) / 10 < 0.05
    assert len(made[0].excerpt.accomplishments) == len(record.accomplishments)
