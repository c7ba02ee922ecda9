"""Two papers word by word: nothing is lost, nothing is invented, and what both say is not marked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from promocase.document.compare import MOST_WORDS, Side, Stretch, compared

TEXTS = st.text(alphabet=st.sampled_from("ab c\n"), max_size=80) | st.text(max_size=60)


@given(TEXTS, TEXTS)
def test_that_both_texts_can_be_read_out_of_the_comparison(first: str, second: str) -> None:
    found = compared(first, second)
    assert "".join(each.words for each in found if each.side is not Side.SECOND) == first
    assert "".join(each.words for each in found if each.side is not Side.FIRST) == second


@given(TEXTS)
def test_that_a_text_is_like_itself(text: str) -> None:
    assert compared(text, text) == ((Stretch(Side.BOTH, text),) if text else ())


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (
            "I ask for £61,500.",
            "I ask for £63,000.",
            [("both", "I ask for "), ("first", "£61,500."), ("second", "£63,000.")],
        ),
        ("One\nTwo\nThree\n", "One\nThree\n", [("both", "One\n"), ("first", "Two\n"), ("both", "Three\n")]),
        ("", "New", [("second", "New")]),
        ("Old", "", [("first", "Old")]),
    ],
)
def test_that_words_that_differ_are_told(first: str, second: str, expected: list[tuple[str, str]]) -> None:
    assert [(each.side.value, each.words) for each in compared(first, second)] == expected


def test_that_a_stretch_too_long_to_match_is_told_as_a_whole() -> None:
    first, second = "a " * MOST_WORDS, "b " * MOST_WORDS
    assert [each.side for each in compared(first, second)] == [Side.FIRST, Side.SECOND]
