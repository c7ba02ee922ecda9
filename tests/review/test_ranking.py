"""Of what a case lacks, that comes first by which a reader decides."""

from datetime import UTC, date, datetime

from promocase.domain.place import Place
from promocase.domain.record import blank_record
from promocase.phrase import phrase
from promocase.review.walk.progress import Missing, progress, unfitting
from promocase.review.walk.ranking import Lack, ranked

TODAY = date(2026, 3, 14)
NOW = datetime(2026, 3, 14, tzinfo=UTC)


def lack(page: str, kind: str = "", field: str = "", id: str = "1") -> Lack:
    return Lack(page, Missing(phrase("Write it."), Place(kind, id) if kind else None, field))


def order(*given: Lack, unfit: tuple[Lack, ...] = ()) -> list[Lack]:
    def by_page(lacks: tuple[Lack, ...]) -> dict[str, tuple[Missing, ...]]:
        pages = dict.fromkeys(each.page for each in lacks)
        return {page: tuple(each.missing for each in lacks if each.page == page) for page in pages}

    return list(ranked(by_page(given), by_page(unfit)))


def test_that_a_reader_first_wants_the_ask_then_the_day_the_reason_results_proof_pay_and_value() -> None:
    wanted = [
        lack("ask", "cases", "target_role"),
        lack("ask", "cases", "decided_by"),
        lack("ask", "cases", "thesis"),
        lack("accomplishments"),
        lack("accomplishments", "accomplishments", "metrics"),
        lack("accomplishments", "accomplishments", "evidence"),
        lack("pay", "own_pay", "base"),
        lack("future", "initiatives", "value_likely"),
        lack("competencies", "competencies", "name"),
        lack("feedback", "feedback", "words"),
        lack("you", "profile", "job_description"),
        lack("people"),
        lack("ask", "cases", "walk_away"),
    ]
    assert order(*reversed(wanted)) == wanted


def test_that_the_first_figure_of_a_result_counts_as_the_result() -> None:
    metric = Missing(phrase("Give it."), Place("accomplishments", "1").within("metrics", "m"), "baseline")
    nested, later = Lack("accomplishments", metric), lack("pay", "own_pay", "base")
    assert order(later, nested) == [nested, later]


def test_that_what_contradicts_comes_before_what_lacks_and_equals_stay_in_order() -> None:
    first, second = lack("ask", "cases", "ask_base"), lack("ask", "cases", "target_role")
    past = lack("ask", "cases", "ask_low")
    assert order(first, second, unfit=(past,)) == [past, first, second]


def test_that_nothing_is_lost_and_nothing_said_twice() -> None:
    record = blank_record(lambda: "new", NOW)
    id = record.cases[0].id
    pages = {key: page.missing for key, page in progress(record, id).items()}
    found = ranked(pages, unfitting(record, id, TODAY))
    assert {each.missing for each in found} == {each for missing in pages.values() for each in missing}
    assert len(found) == len(set(found))
    assert [(each.page, each.missing.field) for each in found[:4]] == [
        ("ask", "target_role"),
        ("ask", "ask_base"),
        ("ask", "decided_by"),
        ("ask", "thesis"),
    ]


def test_that_without_a_case_starting_one_comes_first() -> None:
    record = blank_record(lambda: "new", NOW)
    pages = {key: page.missing for key, page in progress(record, "gone").items()}
    assert ranked(pages, {})[0].page == "ask"
    assert ranked(pages, {})[0].missing.place is None
