"""One answer to what a document is to be: for the window, the export page and the command."""

import pickle
from dataclasses import replace
from datetime import date

import pytest

from promocase.document.editions import EDITIONS, USUAL
from promocase.document.options import Options, resolve
from promocase.document.theme import THEMES
from promocase.document.theme import USUAL as USUAL_THEME
from promocase.domain.choice import Paper
from promocase.domain.record import Record
from promocase.errors import PromocaseError

TODAY = date(2026, 3, 14)


def wearing(record: Record, theme: str) -> Record:
    return replace(record, cases=(replace(record.cases[0], theme=theme),))


def test_that_nothing_asked_for_means_the_usual(record: Record) -> None:
    assert resolve(wearing(record, ""), "case1", TODAY) == Options(TODAY)
    assert Options(TODAY).edition is EDITIONS[USUAL]
    assert Options(TODAY).theme is THEMES[USUAL_THEME]


@pytest.mark.parametrize("key", EDITIONS)
def test_that_an_edition_is_found_by_its_key(record: Record, key: str) -> None:
    assert resolve(record, "case1", TODAY, edition=key).edition is EDITIONS[key]


@pytest.mark.parametrize(
    ("named", "worn"), [("", USUAL_THEME), ("neon", USUAL_THEME), *zip(THEMES, THEMES, strict=True)]
)
def test_that_a_case_with_a_theme_of_another_program_wears_the_usual_one(
    record: Record, named: str, worn: str
) -> None:
    assert resolve(wearing(record, named), "case1", TODAY).theme is THEMES[worn]


@pytest.mark.parametrize("key", THEMES)
def test_that_a_theme_asked_for_goes_before_that_of_the_case(record: Record, key: str) -> None:
    assert resolve(wearing(record, "neon"), "case1", TODAY, theme=key).theme is THEMES[key]


def test_that_the_paper_is_that_of_the_person_unless_another_is_asked_for(record: Record) -> None:
    american = replace(record, profile=replace(record.profile, paper=Paper.LETTER))
    nobody = replace(record, profile=replace(record.profile, paper=None))
    assert resolve(american, "case1", TODAY).paper is Paper.LETTER
    assert resolve(american, "case1", TODAY, paper="a4").paper is Paper.A4
    assert resolve(nobody, "case1", TODAY).paper is Paper.A4


@pytest.mark.parametrize("asked", [{"edition": "novel"}, {"theme": "neon"}, {"paper": "a0"}])
def test_that_what_is_not_there_is_said(record: Record, asked: dict[str, str]) -> None:
    [(_, key)] = asked.items()
    with pytest.raises(PromocaseError, match=f"There is no .*“{key}”. Choose one of: ."):
        resolve(record, "case1", TODAY, **asked)


@pytest.mark.parametrize(
    ("kept", "asked", "worn"),
    [
        ("", "", ""),
        ("#64325f", "", "#64325f"),
        ("#64325f", "#2B3A9E", "#2b3a9e"),
        ("#64325f", "none", ""),
        ("sort of green", "", ""),
    ],
)
def test_that_an_accent_is_as_asked_for_or_as_the_case_has_it(
    record: Record, kept: str, asked: str, worn: str
) -> None:
    colored = replace(record, cases=(replace(record.cases[0], accent=kept),))
    options = resolve(colored, "case1", TODAY, accent=asked)
    assert options.theme == THEMES[USUAL_THEME].wearing(worn)
    assert pickle.loads(pickle.dumps(options)).theme.tokens == options.theme.tokens


def test_that_a_colour_asked_for_that_cannot_be_read_is_said(record: Record) -> None:
    with pytest.raises(PromocaseError, match="“greenish” is not a colour that can be read here"):
        resolve(record, "case1", TODAY, accent="greenish")


def test_that_a_case_that_is_gone_is_said(record: Record) -> None:
    with pytest.raises(PromocaseError, match="no longer in the record"):
        resolve(record, "gone", TODAY)


def test_that_options_reach_the_worker_as_they_are(record: Record) -> None:
    options = resolve(record, "case1", TODAY, paper="letter")
    assert options.theme.tokens
    sent = pickle.dumps(options)
    assert pickle.loads(sent) == options
    assert len(sent) < 6000, "the worker has the files of a theme itself"
