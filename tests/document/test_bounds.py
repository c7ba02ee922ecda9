"""An edition that is bounded keeps its bound whatever a record holds, or says what to shorten."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from random import Random
from typing import Any

import pytest

from promocase.document.edition import Edition
from promocase.document.editions import EDITIONS
from promocase.document.options import resolve
from promocase.document.press.pages import Pdf
from promocase.document.press.pdf import Press
from promocase.document.render import job
from promocase.document.theme import THEMES
from promocase.domain.choice import Consent, Paper
from promocase.domain.field import Field, Form, fields_of
from promocase.domain.item import Item
from promocase.domain.kinds.case import Case
from promocase.domain.reading import day_from_text, money_from_text, quantity_from_text
from promocase.domain.record import KINDS, Record

TODAY = date(2026, 3, 14)
ONE_PAGE = [edition for edition in EDITIONS.values() if edition.most_pages == 1]
LONGER = [edition for edition in EDITIONS.values() if (edition.most_pages or 0) > 1]
LONGEST_HINT = 200
"""Characters of what would help: somebody reads it."""
MOST_ITEMS, MOST_WORDS = 60, 500
SCRIPTS = (
    "the run was planned with all homes and paid without one late file",
    "η μισθοδοσία έκλεισε χωρίς λάθη και στην ώρα της",
    "תיקונים ירדו בחודש והקובץ נשלח בזמן",
    "انخفضت الأخطاء إلى النصف في ستة أشهر",
    "給与計算 は 四日 で 終わり 誤り は ない",
    "वेतन समय पर और बिना गलती के दिया गया",
    "зарплата выплачена вовремя и без ошибок",
)
HELPS = r"“.+” has \d+ characters; about \d+ fit\.|Shorten “.+” first\.|Choose fewer items"
SIZES = ((0, 1), (1, 1), (3, 8), (5, 20), (12, 60), (60, 12), (2, 500))
"""How many items of a kind, and how many words a text has at most."""
DAYS = ("14 March 2026", "February 2026", "March 2026", "2 April 2026", "2025", "soon", "1 January 2026")


def value(field: Field, chance: Random, words: int) -> Any:
    match field.form:
        case Form.LINE | Form.TEXT:
            return text(chance, chance.randint(1, words))
        case Form.DAY:
            return day_from_text(chance.choice(DAYS))
        case Form.MONEY:
            return money_from_text(chance.choice(("54,000", "£4,000 a month", "a fair wage")))
        case Form.QUANTITY:
            return quantity_from_text(chance.choice(("96", "4 days", "18%", "about half of them")))
        case Form.CHOICE:
            return chance.choice(list(field.choices))
        case Form.FLAG:
            return chance.random() < 0.3
        case Form.MANY:
            return tuple(item(field.nested, f"{field.name}-{at}", chance, words) for at in range(3))
        case _:
            return None


def text(chance: Random, count: int) -> str:
    known = chance.choice(SCRIPTS).split()
    return " ".join(chance.choice(known) for _ in range(count))


def item(kind: type[Item], id: str, chance: Random, words: int) -> Any:
    known = [each for each in fields_of(kind) if each.form not in (Form.REFS, Form.FILE)]
    values = {each.name: value(each, chance, words) for each in known}
    return kind(**{"id": id, **values, **({"consent": Consent.NAMED} if "consent" in values else {})})


def record(items: int, words: int, seed: int) -> Record:
    """That many items of each kind, all of them in the case, with texts of one word up to so many."""
    chance = Random(seed)
    found: dict[str, Any] = {}
    for key, kind in KINDS.items():
        many = 1 if kind is Case else items
        fixed = {"profile": ["profile"], "visions": ["vision-1", "vision-3", "vision-5"]}
        ids = fixed.get(key) or [f"{key}-{at}" for at in range(many)]
        found[key] = tuple(item(kind, id, chance, words) for id in ids)
    chosen = {key: tuple(each.id for each in found[key]) for key in Case.CHOICES}
    manager = replace(
        found["profile"][0], manager=found["people"][0].name if found["people"] else "", currency="GBP"
    )
    talks = tuple(replace(each, with_whom=manager.manager) for each in found["checkins"])
    return Record(
        **{**found, "profile": manager, "checkins": talks, "cases": (replace(found["cases"][0], **chosen),)}
    )


@pytest.fixture(scope="module")
def set_in(press: Press) -> Callable[[Record, str, int], Pdf]:
    def pages_of(record: Record, edition: str, at: int) -> Pdf:
        theme, paper = list(THEMES)[at % len(THEMES)], list(Paper)[at // 2 % 2].value
        case_id = record.cases[-1].id
        return job(record, case_id, resolve(record, case_id, TODAY, edition, theme, paper)).run(press)

    return pages_of


@pytest.mark.parametrize("edition", ONE_PAGE, ids=lambda each: each.key)
@pytest.mark.parametrize(("items", "words"), SIZES)
def test_that_a_page_stays_a_page_or_says_what_to_shorten(
    set_in: Callable[[Record, str, int], Pdf], edition: Edition, items: int, words: int
) -> None:
    for seed in range(2):
        made = set_in(record(items, words, seed), edition.key, seed)
        if made.pages > 1:
            assert made.excess is not None
            told = " ".join(made.excess.hints)
            assert re.search(HELPS, told), told
        else:
            assert made.excess is None


@pytest.mark.parametrize("edition", LONGER, ids=lambda each: each.key)
@pytest.mark.parametrize(("items", "words"), SIZES)
def test_that_longer_papers_keep_their_bound_or_say_what_to_shorten(
    set_in: Callable[[Record, str, int], Pdf], edition: Edition, items: int, words: int
) -> None:
    if edition.key == "full" and items * words > 100:  # a hundred pages, which say no more
        return
    made = set_in(record(items, words, 0), edition.key, 0)
    assert edition.most_pages is not None
    assert (made.excess is not None) == (made.pages > edition.most_pages)
    if made.excess is not None:
        assert re.search(HELPS, " ".join(made.excess.hints)), made.excess.hints


@pytest.mark.parametrize("edition", [*ONE_PAGE, *LONGER], ids=lambda each: each.key)
def test_that_what_would_help_is_short_however_long_the_titles(
    set_in: Callable[[Record, str, int], Pdf], edition: Edition
) -> None:
    if edition.key == "full":
        return
    made = set_in(record(2, MOST_WORDS, 0), edition.key, 0)
    assert made.excess is not None
    shorten = [hint for hint in made.excess.hints if "fit." in hint or "Shorten" in hint]
    assert shorten
    assert all(len(hint) <= LONGEST_HINT for hint in shorten)


@pytest.mark.parametrize("edition", ONE_PAGE, ids=lambda each: each.key)
def test_that_few_short_texts_fit_and_many_long_ones_do_not(
    set_in: Callable[[Record, str, int], Pdf], edition: Edition
) -> None:
    assert set_in(record(3, 5, 0), edition.key, 0).pages == 1
    assert set_in(record(5, MOST_WORDS, 0), edition.key, 0).pages > 1
    assert set_in(record(MOST_ITEMS, 5, 0), edition.key, 0).pages <= 2, "lists are bounded"


def test_that_many_short_texts_are_answered_with_fewer_of_them(
    set_in: Callable[[Record, str, int], Pdf],
) -> None:
    made = set_in(record(MOST_ITEMS, 5, 0), "month", 0)
    assert made.excess is not None
    assert made.excess.hints[-1] == "Choose fewer items for this case, or shorten a long text."
