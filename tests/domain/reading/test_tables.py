"""The tables of words are what the script writes from the CLDR, and agree with the rest of the domain."""

import runpy
from pathlib import Path
from typing import Any

import pytest

from promocase.domain.choice import Language
from promocase.domain.reading import Reader, currency_from_text
from promocase.domain.reading.cldr_money import NAMES
from promocase.domain.reading.cldr_places import TERRITORIES
from promocase.domain.reading.cldr_signs import SIGNS
from promocase.domain.reading.tables import entries
from promocase.domain.written import ISO_4217

ROOT = Path(__file__).parent.parent.parent.parent


@pytest.fixture(scope="module")
def script() -> dict[str, Any]:
    return runpy.run_path(str(ROOT / "tools" / "write_cldr.py"))


@pytest.mark.parametrize(
    "module", ["cldr_signs.py", "cldr_places.py", "cldr_money.py", "cldr_days.py", "cldr_words.py"]
)
def test_that_the_tables_are_what_the_script_writes(script: dict[str, Any], module: str) -> None:
    kept = (ROOT / "promocase" / "domain" / "reading" / module).read_text("utf-8")
    assert script["MODULES"][module]() == kept, "run python tools/write_cldr.py"


def test_that_the_currencies_are_those_in_use(script: dict[str, Any]) -> None:
    assert set(script["tender"]()) == ISO_4217


def test_that_the_tables_name_only_known_currencies() -> None:
    named = {*SIGNS.values(), *dict(entries(NAMES, ",")), *dict(entries(TERRITORIES))}
    assert named <= ISO_4217


def test_that_a_code_is_itself_in_every_language() -> None:
    """So a Reader need not look into the tables for it."""
    languages = [language.value for language in Language]
    read = {(code, tag): currency_from_text(code, language=tag) for code in ISO_4217 for tag in languages}
    assert {code: found for (code, _), found in read.items() if found != code} == {}
    assert all(Reader(tag).currency(code) == code for code, tag in read)
    assert (Reader("en-GB").currency("pounds"), Reader("en-GB").currency("hats")) == ("GBP", "")
