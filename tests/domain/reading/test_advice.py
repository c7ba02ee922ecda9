"""Advice comes from what was typed, and whatever it offers is understood."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from promocase.domain.field import Form
from promocase.domain.reading import WRITTEN, Reader
from promocase.domain.reading.advice import advice, choices

TODAY = date(2026, 3, 14)
BRITISH, CANADIAN = Reader("en-GB"), Reader("en-CA")
SAID = [
    (Form.DAY, "soon", "a year is missing"),
    (Form.DAY, "12 March", "add the year"),
    (Form.DAY, "31.2.2026", "there is no such day"),
    (Form.DAY, "last month", "it means another day tomorrow, so write the day itself"),
    (Form.DAY, "2023/24 or so", "“2023/24” alone is understood"),
    (Form.DAY, "page 12 of the plan", "it leaves open which day, month or year"),
    (Form.MONEY, "a fair raise", "an amount is missing"),
    (Form.MONEY, "61,500 or 62,000", "is it “61,500” or “62,000”?"),
    (Form.MONEY, "60k plus bonus 5k", "is it “60k” or “5k”?"),
    (Form.MONEY, "1,2,3", "“1,2,3” leaves open how much it is"),
    (Form.QUANTITY, "fewer", "a number is missing"),
    (Form.QUANTITY, "about 5 days instead of 10", "is it “5 days” or “10”?"),
]


@pytest.mark.parametrize(("form", "text", "said"), SAID, ids=[text for _, text, _ in SAID])
def test_that_advice_says_what_is_missing(form: Form, text: str, said: str) -> None:
    assert not BRITISH.read(form, text).is_understood
    assert advice(form, text, BRITISH) == said


def test_that_both_meanings_of_a_date_are_offered_where_the_language_has_both() -> None:
    assert advice(Form.DAY, "3/4/2026", CANADIAN) == "is it “3 April 2026” or “4 March 2026”?"
    found = choices(Form.DAY, "3/4/2026", CANADIAN, TODAY)
    assert [choice.value for choice in found] == [CANADIAN.day("3 April 2026"), CANADIAN.day("4 March 2026")]


def test_that_a_relative_word_is_offered_as_the_day_it_means_today() -> None:
    [choice] = choices(Form.DAY, "yesterday", BRITISH, TODAY)
    assert (choice.words, choice.value) == ("13 March 2026", BRITISH.day("13 March 2026"))


WORDS = st.lists(st.sampled_from("12 of 3/4/2026 March k 5 days 10M , € about 1.234 x".split()), max_size=6)


@given(st.sampled_from(WRITTEN), st.one_of(st.text(max_size=30), WORDS.map(" ".join)))
def test_that_whatever_is_offered_is_understood_and_advice_never_fails(form: Form, text: str) -> None:
    if not BRITISH.read(form, text).is_understood:
        assert advice(form, text, BRITISH)
        assert all(choice.value.is_understood for choice in choices(form, text, BRITISH, TODAY))
        assert all(choice.value.text == choice.words for choice in choices(form, text, BRITISH, TODAY))
