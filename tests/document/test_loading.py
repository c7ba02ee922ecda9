"""The press starts with what a document needs, and makes the same documents."""

import subprocess
import sys

import pytest

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the search may be what finds them")

WATCH = """
import sys
started = []
sys.addaudithook(lambda name, args: started.append(args[0]) if name == "subprocess.Popen" else None)
import ctypes.util
search = ctypes.util.find_library
"""


def _said(script: str) -> str:
    run = subprocess.run([sys.executable, "-c", WATCH + script], capture_output=True, text=True, check=True)
    return run.stdout.strip()


@LINUX
def test_that_loading_the_press_starts_no_process() -> None:
    assert _said("import promocase.document.press.pdf; print(len(started))") == "0"


@LINUX
def test_that_others_search_as_before_once_it_is_loaded() -> None:
    assert _said("import promocase.document.press.pdf; print(ctypes.util.find_library is search)") == "True"


@LINUX
def test_that_libraries_the_loader_does_not_know_by_name_are_searched_for_without_a_word() -> None:
    said = _said(
        "import cffi\n"
        "opened = cffi.FFI.dlopen\n"
        "def only_by_search(self, name, *flags):\n"
        "    if ctypes.util.find_library is not search: raise OSError(name)\n"
        "    return opened(self, name, *flags)\n"
        "cffi.FFI.dlopen = only_by_search\n"
        "import promocase.document.press.pdf as pdf\n"
        "print(pdf.HTML.__name__, flush=True)"
    )
    assert said == "HTML"


def test_that_what_few_documents_want_is_loaded_only_when_it_is_called() -> None:
    said = _said(
        "import promocase.document.press.pdf\n"
        "from weasyprint.pdf import fonts\n"
        "print('fontTools.subset' in sys.modules, 'fontTools.varLib.instancer' in sys.modules)\n"
        "fonts.subset.Options()\n"
        "print('fontTools.subset' in sys.modules)"
    )
    assert said.split() == ["False", "False", "True"]


def test_that_others_get_the_real_modules() -> None:
    said = _said(
        "import promocase.document.press.pdf\n"
        "from fontTools.subset import Options, main\n"
        "from fontTools import subset\n"
        "print(isinstance(Options, type), subset.Options is Options)"
    )
    assert said == "True True"


def test_that_a_variable_font_is_still_made_one_face() -> None:
    """Thai is set in one."""
    said = _said(
        "from promocase.document.press.pdf import Press\n"
        "from promocase.document.press.fonts import choose\n"
        "letter = '\\u0e01'\n"
        "faces = choose(letter).faces\n"
        "rules = ''.join(f'@font-face {{ font-family: \"{each.family}\"; font-weight: {each.weight};"
        ' src: url("{each.address}") }}\' for each in faces)\n'
        "family = faces[-1].family\n"
        "page = f'<style>{rules} p {{ font: bold 12px \"{family}\" }}</style><p>{letter}</p>'\n"
        "made = Press().pdf(page, tagged=False)\n"
        "print(family, 'fontTools.varLib.instancer' in sys.modules, made.data[:5])"
    )
    assert said == "Noto Sans Thai True b'%PDF-'"


def test_that_a_document_is_the_same_to_the_byte() -> None:
    script = (
        "from datetime import date, datetime, UTC\n"
        "from itertools import count\n"
        "from hashlib import sha256\n"
        "from promocase.exchange.sample import sample_record\n"
        "from promocase.document.options import resolve\n"
        "from promocase.document.render import render\n"
        "day, ids = date(2026, 3, 14), count()\n"
        "now = datetime(2026, 3, 14, tzinfo=UTC)\n"
        "record = sample_record('support-lead', day, lambda: f'n{next(ids)}', now)\n"
        "case = record.cases[-1].id\n"
        "print(sha256(render(record, case, resolve(record, case, day)).data).hexdigest())"
    )
    plain = (
        "import promocase.document.press.loading as loading\n"
        "loading.load_weasyprint = lambda: __import__('weasyprint')\n"
    )
    assert _said(script) == _said(plain + script)
