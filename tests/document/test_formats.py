"""What every format must be, so that a new file is checked at once; and which of them a name means."""

import pickle
import subprocess
import sys
from datetime import date
from importlib import import_module
from pkgutil import iter_modules

import pytest
from hypothesis import given
from hypothesis import strategies as st

from promocase.document import formats
from promocase.document.edition import Edition
from promocase.document.editions import EDITIONS
from promocase.document.format import Format, Written
from promocase.document.formats import FORMATS, USUAL, ending_of, format_named, format_of
from promocase.document.options import Options
from promocase.document.press.pages import Made, Pdf
from promocase.document.press.pdf import Press
from promocase.document.render import writing
from promocase.document.theme import Theme
from promocase.document.view import Document
from promocase.domain.choice import Paper
from promocase.domain.record import Record
from promocase.errors import PromocaseError
from promocase.phrase import Phrase, phrase

TODAY = date(2026, 3, 14)
ENDINGS = {ending for each in FORMATS.values() for ending in each.endings}


def test_that_every_file_is_a_format_under_its_own_key() -> None:
    modules = [import_module(f"{formats.__name__}.{each.name}") for each in iter_modules(formats.__path__)]
    assert {module.FORMAT.key for module in modules} == set(FORMATS)
    assert all(FORMATS[each.key] is each for each in (module.FORMAT for module in modules))
    assert next(iter(FORMATS)) == USUAL


@pytest.mark.parametrize("key", FORMATS)
def test_that_a_format_is_whole(key: str) -> None:
    kind = FORMATS[key]
    assert isinstance(kind.name, Phrase) and kind.name
    assert kind.endings
    assert all(ending == ending.lower() and ending.startswith(".") for ending in kind.endings)
    assert pickle.loads(pickle.dumps(kind)) == kind, "the worker is sent it"


def test_that_no_two_formats_share_an_ending() -> None:
    assert len(ENDINGS) == sum(len(each.endings) for each in FORMATS.values())


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("key", FORMATS)
def test_that_every_edition_goes_out_in_every_format(
    record: Record, press: Press, key: str, edition: str
) -> None:
    made = writing(record, "case1", Options(TODAY, EDITIONS[edition]), FORMATS[key]).run(press)
    assert made.data
    assert isinstance(made, Pdf) == (key == "pdf")


def test_that_the_list_of_formats_loads_nothing_that_only_writing_needs() -> None:
    code = (
        "import sys; from promocase.document.formats import FORMATS; assert FORMATS;"
        "print([each for each in ('weasyprint', 'jinja2', 'docx', 'tinyhtml5', 'zipfile', 'fontTools')"
        " if each in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def shout(document: Document, edition: Edition, theme: Theme, paper: Paper) -> str:
    return f"{document.author.upper()} {edition.key} {theme.key} {paper.value} ż"


def test_that_a_format_may_be_a_function_of_the_view(record: Record, press: Press) -> None:
    loud = Format("loud", phrase("Loud"), (".loud",), Written(shout))
    made = writing(record, "case1", Options(TODAY), loud).run(press)
    assert made == Made(f"{record.profile.name.upper()} full {Options(TODAY).theme.key} a4 ż".encode())


@pytest.mark.parametrize(
    ("name", "ending"),
    [
        ("case.pdf", ".pdf"),
        ("Case.PDF", ".pdf"),
        ("a.b.html", ".html"),
        ("case.HTM", ".htm"),
        ("case.xyz", ".xyz"),
        ("case.mp4", ".mp4"),
        ("Review 2.1", ""),
        ("Spring 2026", ""),
        ("Review by J. Smith", ""),
        ("case", ""),
        (".pdf", ""),
        ("", ""),
    ],
)
def test_which_ending_a_name_has(name: str, ending: str) -> None:
    assert ending_of(name) == ending


def test_that_an_ending_names_its_format() -> None:
    for kind in FORMATS.values():
        for ending in kind.endings:
            assert format_of(f"My case{ending}") is kind
            assert format_of(f"My case{ending.upper()}") is kind


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz0123456789 .é", max_size=12))
def test_that_a_name_of_no_format_is_refused_with_those_that_are(ending: str) -> None:
    name = f"case.{ending}"
    if any(name.endswith(each) for each in ENDINGS):
        return
    with pytest.raises(PromocaseError) as raised:
        format_of(name)
    assert all(each.ending in raised.value.hint for each in FORMATS.values())


def test_that_a_format_is_known_by_its_key() -> None:
    assert format_named("html") is FORMATS["html"]
    assert format_named("") is FORMATS[USUAL]
    with pytest.raises(PromocaseError, match="no format “novel”"):
        format_named("novel")
