"""What word processors, networks and PDFs write for something else is turned into it, and nothing else is."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from promocase.domain.clean import clean, clean_line
from promocase.domain.meant import SIGNS, meant

MATH_BOLD = "\U0001d5e6\U0001d5ee\U0001d603\U0001d5f2\U0001d5f1"  # Saved, in the bold of mathematics
MATH_ITALIC = "\U0001d461\u210e\U0001d452"  # the, in italics; their h has its place elsewhere


def fullwidth(text: str) -> str:
    return "".join(chr(ord(char) + 0xFEE0) for char in text)


@pytest.mark.parametrize("bullet", "\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf06e\uf0a8")
@pytest.mark.parametrize("gap", ["\t", " ", "\u00a0  "])
def test_that_a_bullet_of_a_word_processor_opens_a_point(bullet: str, gap: str) -> None:
    text = f"Done:\n{bullet}{gap}one\n  {bullet}{gap}two"
    assert clean(text) == "Done:\n- one\n  - two"
    assert clean_line(f"{bullet}{gap}one") == "one"


def test_that_a_bullet_hugging_its_words_opens_a_point_too() -> None:
    assert clean("\uf0b7one\n\uf0b72 more") == "- one\n- 2 more"


@pytest.mark.parametrize(
    "written, meaning",
    [
        ("tests \uf0fc", "tests ✓"),
        ("96 \uf0e0 31", "96 → 31"),
        ("a \uf0b7 b", "a • b"),
        ("\uf0b3 5", "- 5"),  # at a line's begin, with a gap, it is a bullet like the others
        ("cost \uf0a3 5", "cost ≤ 5"),
        ("private \uf021 stays", "private \uf021 stays"),
    ],
)
def test_that_a_private_sign_within_a_line_is_what_it_means(written: str, meaning: str) -> None:
    assert clean(written) == meaning


def test_that_letters_of_mathematics_are_letters_and_stay_bold() -> None:
    assert clean(f"We {MATH_BOLD} {MATH_BOLD}, then") == "We **Saved Saved**, then"
    assert clean(f"{MATH_ITALIC} team") == "*the* team"
    assert clean_line(f"We {MATH_BOLD} it") == "We Saved it"


@pytest.mark.parametrize(
    "written, meaning",
    [
        (f"un{MATH_BOLD}", "unSaved"),
        ("\U0001d465 = \U0001d7d3", "x = 5"),
        ("\U0001d4d0\U0001d4d1", "AB"),  # script
        ("\U0001d5d4\U0001d5ee\U0001d622", "Aaa"),  # two kinds in one word
        ("\u210e and \u211d", "\u210e and \u211d"),  # alone they are what was meant
    ],
)
def test_that_letters_of_mathematics_get_no_marks_where_these_would_not_hold(
    written: str, meaning: str
) -> None:
    assert clean(written) == meaning


def test_that_joined_letters_part_and_soft_hyphens_vanish() -> None:
    assert clean("o\ufb03ce \ufb01nance \ufb02ow, Ver\u00adsicherung") == "office finance flow, Versicherung"


@pytest.mark.parametrize(
    "written, meaning",
    [
        (fullwidth("Q3") + " 2026", "Q3 2026"),
        ("売上 " + fullwidth("120") + "件", "売上 " + fullwidth("120") + "件"),
        (fullwidth("A") + "\n" + fullwidth("B") + "社", "A\n" + fullwidth("B") + "社"),
    ],
)
def test_that_wide_letters_stay_beside_han_and_nowhere_else(written: str, meaning: str) -> None:
    assert clean(written) == meaning


def test_that_no_meaning_is_itself_a_private_sign() -> None:
    assert {unicodedata.category(sign) for sign in SIGNS.values()}.isdisjoint({"Co", "Cn", "Cc"})


STANDS_FOR_ITSELF = st.characters(exclude_categories=("Cs", "Co"), max_codepoint=0x1D3FF).filter(
    lambda char: not ("\ufb00" <= char <= "\ufb06" or "\uff10" <= char <= "\uff5a" or char == "\u00ad")
)


@given(st.text(STANDS_FOR_ITSELF))
def test_that_all_other_text_stays(text: str) -> None:
    assert meant(text) == text
    assert meant(text, marks=False) == text


PIECES = st.sampled_from(
    ["\uf0b7", "\uf021", "\uf0fc", " ", "\t", "\n", "a", "\u00ad", MATH_BOLD, "Ａ", "社", "*"]
)


@given(st.lists(PIECES).map("".join))
def test_that_it_is_done_at_once(text: str) -> None:
    for cleaned in (clean(text), clean_line(text)):
        assert clean(cleaned) == cleaned
    assert clean_line(clean_line(text)) == clean_line(text)
