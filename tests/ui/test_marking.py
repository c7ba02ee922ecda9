"""Bold, italics and lists by keys: what is chosen is what is read back, and a second press takes it back."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from promocase.document.blocks import Block, Paragraph, Run
from promocase.document.prose import prose
from promocase.ui.marks.markdown import Marked, listed, wrapped

MARKS = pytest.mark.parametrize("mark", ["**", "*"])


def marked(shown: str) -> Marked:
    """«…» stands for the selection."""
    start, end = shown.index("«"), shown.index("»") - 1
    return Marked(shown.replace("«", "").replace("»", ""), start, end)


def shown(given: Marked) -> str:
    text, start, end = given.text, given.start, given.end
    return f"{text[:start]}«{text[start:end]}»{text[end:]}"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a «b » c", "a **«b»**  c"),
        ("a« b» c", "a **«b»** c"),
        ("«one\ntwo\n\n- three\n1. four»", "**«one**\n**two**\n\n- **three**\n1. **four»**"),
        ("a «b\n»c", "a **«b»**\nc"),
        ("«- x»", "- **«x»**"),
        ("«- 5 °C»", "- **«5 °C»**"),
        ("**one «two** three»", "**one «two three»**"),
        ("**one «two» three**", "**one** «two» **three**"),
        ("**one** «two»", "**one «two»**"),
        ("*one «two* three»", "*one **«two*** **three»**"),
        ("«He»llo, world", "**«Hello»**, world"),
        ("Hello«, world»", "Hello, **«world»**"),
        ("«Hello (»world)", "**«Hello»** (world)"),
        ("5*«3»*2", "**«5*3*2»**"),
        ("«__init__»", "**«__init__»**"),
        ("see [the «page](https://x.example) now»", "see [the **«page**](https://x.example) **now»**"),
        ("«see [x](https://x.example)»", "**«see [x»](https://x.example)**"),
        ("给«重要»的", "给**«重要»**的"),
        ("a« »b", "a« »b"),
        ("«***»", "«***»"),
        ("«»", "**«»**"),
        ("a «» b", "a **«»** b"),
        ("un«»der", "**un«»der**"),
        ("**word«»**", "**word**«»"),
        ("**word**«»", "**word«»**"),
        ("***wo«»rd***", "*wo«»rd*"),
        ("**«»**", "«»"),
        ("*x*«»", "*x*«»"),
    ],
)
def test_that_bold_goes_around_the_chosen_words(before: str, after: str) -> None:
    assert shown(wrapped(marked(before), "**")) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("«one» two", "*«one»* two"),
        ("«.NET» and *.pdf", "_«.NET»_ and *.pdf"),
        ("_one «two»_", "_one_ «two»"),
        ("**«one»**", "***«one»***"),
        ("**one «two»**", "**one *«two»***"),
        ("**«»**", "***«»***"),
    ],
)
def test_that_italics_go_around_the_chosen_words(before: str, after: str) -> None:
    assert shown(wrapped(marked(before), "*")) == after


WORDS = st.sampled_from(
    ["one", "two,", "(three)", "“four”", "5", "5*3*2", "a_b", "°C", "é!", "-", "__init__", "1."]
)
LEADS = st.sampled_from(["", "- ", "1. ", "  - ", "* ", "# "])
LINES = st.builds(lambda lead, words: lead + " ".join(words), LEADS, st.lists(WORDS, max_size=5))
TEXTS = st.lists(LINES, min_size=1, max_size=5).map("\n".join)


def letters(text: str, mark: str = "") -> list[str]:
    """What is printed, without spaces; with a mark only what is set so, the rest as dots."""
    return [
        char if not mark or (run.strong if mark == "**" else run.em) else "."
        for run in runs_of(prose(text).blocks)
        for char in run.text
        if not char.isspace()
    ]


def runs_of(blocks: tuple[Block, ...]) -> list[Run]:
    return [
        run
        for block in blocks
        for run in (
            block.runs
            if isinstance(block, Paragraph)
            else [run for item in block.items for run in runs_of(item)]
        )
    ]


@MARKS
@given(text=TEXTS, ends=st.tuples(st.integers(0, 99), st.integers(0, 99)))
@settings(max_examples=400, deadline=None)
def test_that_a_selection_marked_is_read_back_and_marked_twice_is_as_it_was(
    mark: str, text: str, ends: tuple[int, int]
) -> None:
    start, end = sorted(min(each, len(text)) for each in ends)
    if start == end:
        return
    once = wrapped(Marked(text, start, end), mark)
    assert letters(once.text) == letters(text)
    assert once.text == text or set(letters(once.text, mark)) != {"."}
    assert wrapped(once, mark).text == text


@MARKS
@given(words=st.lists(WORDS, min_size=1, max_size=8), ends=st.tuples(st.integers(0, 8), st.integers(0, 8)))
@settings(max_examples=300, deadline=None)
def test_that_exactly_the_chosen_words_are_marked(mark: str, words: list[str], ends: tuple[int, int]) -> None:
    words = ["So", *words]
    first, last = sorted(min(each, len(words)) for each in ends)
    if first == last:
        return
    before, chosen, after = words[:first], words[first:last], words[last:]
    start = len(" ".join(before)) + bool(before)
    once = wrapped(Marked(" ".join(words), start, start + len(" ".join(chosen))), mark)
    plain = ["." * len(each) for each in (*before, *after)]
    assert "".join(letters(once.text, mark)) == "".join((*plain[:first], *chosen, *plain[first:]))


MARKED_WORDS = st.sampled_from(
    ["one", "**two**", "*three*", "***four***", "_five_", "**six", "[x](https://a.example)"]
)


@MARKS
@given(
    words=st.lists(MARKED_WORDS | WORDS, min_size=1, max_size=6), ends=st.tuples(*[st.integers(0, 80)] * 2)
)
@settings(max_examples=400, deadline=None)
def test_that_words_stay_where_marks_are_there_already(
    mark: str, words: list[str], ends: tuple[int, int]
) -> None:
    text, other = " ".join(words), "*" if mark == "**" else "**"
    start, end = sorted(min(each, len(text)) for each in ends)
    once = wrapped(Marked(text, start, end), mark)
    if start < end:
        assert letters(once.text) == letters(text)
        assert letters(once.text, other) == letters(text, other)
        again = wrapped(once, mark)
        assert letters(again.text) == letters(text)
        assert letters(wrapped(again, mark).text, mark) == letters(once.text, mark)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("o«ne\ntw»o\nthree", "- o«ne\n- tw»o\nthree"),
        ("- o«ne\n* tw»o\nthree", "o«ne\ntw»o\nthree"),
        ("«1. one\n2. two»", "«- one\n- two»"),
        ("«- one\n2. two»", "«- one\n- two»"),
        ("«one\n\n- two»", "«- one\n\n- two»"),
        ("«one\n»two", "«- one\n»two"),
        ("  «one»", "  «- one»"),
        ("«5 days»", "«* 5 days»"),
        ("«5 days\nrest»", "«- 5 days\n- rest»"),
        ("«»", "- «»"),
        ("- «»", "«»"),
    ],
)
def test_that_bullets_go_over_the_lines_of_the_selection(before: str, after: str) -> None:
    made = listed(marked(before))
    wanted = marked(after)
    assert made.text == wanted.text
    assert wanted.start <= made.start <= made.end == wanted.end


@given(st.lists(st.sampled_from(["one", "5 days", "two **bold**", "x - y", "(a)"]), min_size=1, max_size=5))
def test_that_bullets_are_read_as_a_list_and_taken_off_again(lines: list[str]) -> None:
    text = "\n".join(lines)
    once = listed(Marked(text, 0, len(text)))
    (block,) = prose(once.text).blocks
    assert not isinstance(block, Paragraph) and len(block.items) == len(lines)
    assert listed(once).text == text


@MARKS
@pytest.mark.parametrize("text", ["word " * 20_000, "x" * 100_000, "a\n" * 20_000, "*a* " * 10_000])
def test_that_a_huge_selection_is_marked_in_little_time(text: str, mark: str) -> None:
    start = time.process_time()
    assert wrapped(Marked(text, 0, len(text)), mark).text != text
    assert time.process_time() - start < 5
