"""Each figure has a name in plain words, wherever it is listed."""

import re
from pathlib import Path

import pytest
import sampled

import promocase
from promocase.figures.basis import basis_of
from promocase.figures.claims import claims
from promocase.figures.findings import findings
from promocase.figures.names import NAMES, name_of

LIST = Path(__file__).parents[2] / "docs" / "figures.md"
RESTS = {"-ask", "-total-today", "-total-ask"}
"""Ends by which the list shortens the keys of pay beside the pay of others."""


def test_that_every_figure_of_the_list_is_named() -> None:
    text = LIST.read_text("utf-8")
    rows = text[text.index("## The figures") : text.index("## What does not fit together")].splitlines()
    keys = {
        key for row in rows if row.startswith("| `") for key in re.findall("`([^`]+)`", row.split("|")[1])
    }
    assert keys > RESTS
    assert (keys - RESTS) | {f"pay-beside-others{rest}" for rest in RESTS} <= set(NAMES)


def test_that_every_sentence_that_a_section_prints_is_named() -> None:
    sections = (Path(promocase.__file__).parent / "document" / "sections").glob("*.py")
    printed = {
        key for path in sections for key in re.findall(r'stands\(\s*"([a-z-]+)"', path.read_text("utf-8"))
    }
    assert len(printed) > 8 and printed <= set(NAMES)


@pytest.mark.parametrize("name", sampled.NAMES)
def test_that_what_a_sample_claims_is_named(name: str) -> None:
    record = sampled.read(name)
    basis = basis_of(record, sampled.main_case(record))
    found = {claim.figure for claim in claims(basis, sampled.TODAY)}
    found -= {each.kind for each in findings(basis, sampled.TODAY)}
    assert len(found) > 20 and found <= set(NAMES)


def test_that_a_figure_without_a_name_is_still_called_something() -> None:
    assert name_of("made-up") == "Another figure"
    assert name_of("raise") == "The raise"
