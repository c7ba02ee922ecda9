"""Where an export goes: one dialog, a telling name, and the ending that says what is written."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from promocase.document.formats import FORMATS, format_of
from promocase.errors import PromocaseError
from promocase.ui.process.target import completed, filter_of, offered_name, pick_target
from tests.ui.conftest import Answers

PDF, HTML = FORMATS["pdf"], FORMATS["html"]
KEYS = list(FORMATS)


@pytest.mark.parametrize(
    ("typed", "chosen", "path"),
    [
        ("case.pdf", "pdf", "case.pdf"),
        ("case", "pdf", "case.pdf"),
        ("case", "html", "case.html"),
        ("case.pdf", "html", "case.html"),
        ("case.PDF", "html", "case.html"),
        ("case.html", "pdf", "case.html"),
        ("case.htm", "html", "case.htm"),
        ("case.zip", "html", "case.zip"),
        ("Review 2.1", "html", "Review 2.1.html"),
        ("Review by J. Smith", "pdf", "Review by J. Smith.pdf"),
        ("case.", "pdf", "case.pdf"),
        ("case.doc", "pdf", "case.doc"),
    ],
)
def test_that_the_ending_typed_counts_and_else_the_filter(typed: str, chosen: str, path: str) -> None:
    assert completed(Path("/f") / typed, FORMATS[chosen], PDF) == Path("/f") / path


@given(st.text(alphabet="abz019 ._é-", min_size=1, max_size=12).filter(lambda name: name.strip(". ")))
def test_that_a_name_with_an_ending_is_known_or_refused_and_never_another_kind(name: str) -> None:
    for each in FORMATS.values():
        path = completed(Path("/f") / name, each, PDF)
        try:
            assert format_of(path.name) is each or format_of(path.name) is format_of(name)
        except PromocaseError:
            assert path.name == name


def test_that_there_is_a_filter_for_each_format_the_usual_one_first(prompts: Answers, tmp_path: Path) -> None:
    prompts.given.append(None)
    assert pick_target(prompts, tmp_path, "Ines Calder – The full case") is None
    assert prompts.beside == [filter_of(each) for each in FORMATS.values()]
    assert prompts.beside[0] == "PDF (*.pdf)"
    assert "Web page (*.html *.htm)" in prompts.beside
    assert prompts.suggested == [tmp_path / "Ines Calder – The full case.pdf"]


def test_that_the_filter_chosen_completes_the_name(prompts: Answers, tmp_path: Path) -> None:
    prompts.given.append((tmp_path / "case", KEYS.index("html")))
    assert pick_target(prompts, tmp_path, "case") == tmp_path / "case.html"
    assert len(prompts.asked) == 1


@pytest.mark.parametrize("answer", [0, None])
def test_that_a_file_met_by_completing_the_name_is_replaced_only_when_agreed(
    prompts: Answers, tmp_path: Path, answer: int | None
) -> None:
    there = tmp_path / "case.html"
    there.touch()
    prompts.given += [(tmp_path / "case", KEYS.index("html")), answer]
    assert pick_target(prompts, tmp_path, "case") == (None if answer is None else there)
    assert prompts.asked[1:] == ["“case.html” is already there."]


@pytest.mark.parametrize(
    ("person", "edition", "subject", "name"),
    [
        (
            "Ines Calder",
            "The one-page brief",
            "Spring review 2026",
            "Ines Calder – The one-page brief – Spring review 2026",
        ),
        ("", "The full case", "", "The full case"),
        ("A/B", "The full case", 'x:"y"', "A B – The full case – x y"),
        ("..", "", "", "Promotion case"),
        ("a\n b", "The full case", "c\u202ed", "a b – The full case – cd"),
    ],
)
def test_that_the_offered_name_tells_whose_paper_it_is_and_which(
    person: str, edition: str, subject: str, name: str
) -> None:
    assert offered_name(person, edition, subject) == name


@given(st.text(max_size=300), st.text(max_size=300))
def test_that_the_kind_of_paper_is_in_every_name_and_the_name_fits(person: str, subject: str) -> None:
    name = offered_name(person, "The one-page brief", subject)
    assert "The one-page brief" in name
    assert len(name.encode()) + len(".html") < 255 - 20
