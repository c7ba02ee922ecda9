"""Parts of a live document: whatever is told, and wherever it is cut off, the program has what was set."""

from hypothesis import given
from hypothesis import strategies as st

from promocase.document.press.live.told import Told
from promocase.document.press.pages import Excess, LivePages, Part, Spot
from promocase.phrase import phrase

OVER = Excess(phrase("It takes 3 pages."), ())


def page(words: str) -> bytes:
    """A new object each time, as painting a page anew makes one."""
    return bytes(bytearray(words.encode()))


def named(*words: str) -> tuple[bytes, ...]:
    return tuple(map(page, words))


def test_that_the_first_document_is_told_whole() -> None:
    told = Told()
    told.begin("case")
    assert told.whole(named("a", "b"), {"s-x": Spot(1, 2)}) == Part(
        pages=2, changed={0: b"a", 1: b"b"}, anchors={"s-x": Spot(1, 2)}, is_whole=True
    )


def test_that_only_changed_pages_are_told_again() -> None:
    told = Told()
    told.whole(named("a", "b", "c"), {})
    assert told.whole(named("a", "B", "c"), {}).changed == {1: b"B"}
    assert told.whole(named("a", "B"), {}) == Part(pages=2, changed={}, anchors={})


def test_that_the_page_at_work_leaves_all_others_as_they_were() -> None:
    told = Told()
    told.whole(named("a", "b", "c"), {"i-1": Spot(1, 5), "i-2": Spot(2, 5)})
    assert told.needed(1) == range(1, 2)
    assert told.first({1: page("B")}, {"i-1": Spot(1, 9)}) == Part(
        pages=3, changed={1: b"B"}, anchors={"i-1": Spot(1, 9), "i-2": Spot(2, 5)}, is_whole=False
    )
    assert told.whole(named("a", "B", "C"), {}).changed == {2: b"C"}


def test_that_pages_nobody_knows_are_told_with_the_first_one() -> None:
    told = Told()
    told.begin("case")
    assert told.needed(2) == range(3)
    told.first(dict(enumerate(named("a", "b", "c"))), {})
    assert told.needed(4) == range(3, 5)


def test_that_of_another_document_nothing_is_known() -> None:
    told = Told()
    told.begin("case")
    told.whole(named("a", "b", "c"), {"i-1": Spot(1, 5)})
    told.begin("brief")
    assert told.needed(0) == range(1)
    assert told.first({0: page("x")}, {}) == Part(pages=1, changed={0: b"x"}, anchors={}, is_whole=False)


DOCUMENTS = st.lists(st.sampled_from("abc"), min_size=1, max_size=5)


@given(st.lists(st.tuples(st.sampled_from(("case", "brief")), DOCUMENTS, st.integers(0, 4), st.booleans())))
def test_that_the_program_has_what_was_set_whatever_was_dropped(
    steps: list[tuple[str, list[str], int, bool]],
) -> None:
    """Each step sets a document: its page at work, and the rest unless that is dropped."""
    told, shown, last = Told(), LivePages(), ""
    for document, words, at, is_dropped in steps:
        pages, first = named(*words), min(at, len(words) - 1)
        before = shown
        told.begin(document)
        shown = shown.joined(told.first({n: pages[n] for n in told.needed(first)}, {}))
        assert shown.data[first] == pages[first]
        if not is_dropped:
            shown = shown.joined(told.whole(pages, {}))
            assert shown.data == pages
        if document == last:
            both = zip(shown.data, before.data, strict=False)
            assert all(now is then for now, then in both if now == then), (
                "an unchanged page is the same object"
            )
        last = document


def test_that_a_document_is_as_much_too_long_as_it_was_until_it_is_whole() -> None:
    before = LivePages(data=named("a", "b"), excess=OVER)
    begun = before.joined(Part(pages=2, changed={}, anchors={}, is_whole=False))
    assert begun.excess == OVER
    assert begun.joined(Part(pages=2, changed={}, anchors={})).excess is None
