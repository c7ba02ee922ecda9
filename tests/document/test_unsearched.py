"""The press starts without a search for libraries."""

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
