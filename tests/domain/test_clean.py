"""What harms is taken out; what a person writes stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from promocase.domain.clean import clean, clean_line

KEPT = [
    "",
    "plain",
    "two\nlines",
    "a\ttab",
    "  spaces  ",
    "“Ågot” – 給与 😀👩‍👧",
    "\u200fعربي",
    "e\u0301",
    "a\u00a0b",
    "1\u202f000",
]


@pytest.mark.parametrize("text", KEPT)
def test_that_what_a_person_writes_stays(text: str) -> None:
    assert clean(text) == text


@pytest.mark.parametrize(
    "harm", ["\0", "\x1b", "\x7f", "\x9b", "\ud800", "\udfff", "\u202e", "\u2066", "\ufeff", "\uffff"]
)
def test_that_what_harms_is_taken_out(harm: str) -> None:
    assert clean(f"a{harm}b\n") == "ab\n"
    assert clean_line(f"a{harm}b") == "ab"


@pytest.mark.parametrize("end", ["\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029", "\n"])
def test_that_line_ends_are_of_one_kind(end: str) -> None:
    assert clean(f"a{end}b") == "a\nb"
    assert clean_line(f"a{end}b") == "a b"


@given(st.text(st.characters() | st.sampled_from("\r\n\t\v\f\x85\0\u2028\ud800")))
def test_that_cleaning_twice_changes_nothing_and_the_text_can_be_stored(text: str) -> None:
    for cleaned in (clean(text), clean_line(text)):
        assert clean(cleaned) == cleaned
        assert cleaned.encode().decode() == cleaned
    assert clean_line(clean_line(text)) == clean_line(text)
    assert not set(clean_line(text)) & set("\n\r\t\v\f\x85\u2028\u2029")
