"""Whatever lies in the folder promocase is started from stays there: no process of ours runs it."""

import os
import subprocess
import sys
from functools import partial
from pathlib import Path
from threading import Event

import pytest

from promocase.command.stamp import new_id, now, today
from promocase.document.options import Options
from promocase.document.press.job import Job
from promocase.document.press.pages import Pdf
from promocase.document.press.renderer import Ears, Renderer
from promocase.document.render import job
from promocase.domain.record import blank_record

TRAP = "open({marker!r}, 'a').write(__name__ + '\\n')\nraise SystemExit('trapped')\n"
FOREIGN = "babel jinja2 markupsafe weasyprint pydyf tinycss2 fontTools nh3 PIL PySide6 platformdirs".split()
OURS = ("promocase", "resources", "sitecustomize", "usercustomize")


@pytest.fixture
def marker(tmp_path: Path) -> Path:
    """Where a trap that went off writes its name."""
    return tmp_path / "went-off"


@pytest.fixture
def trapped(tmp_path: Path, marker: Path) -> Path:
    """A folder with a module of every name that anything could want to import."""
    folder = tmp_path / "downloads"
    folder.mkdir()
    for name in {*sys.stdlib_module_names, *FOREIGN, *OURS}:
        (folder / f"{name}.py").write_text(TRAP.format(marker=str(marker)), "utf-8")
    return folder


def started(folder: Path, *command: str, **more: str) -> str:
    """What a command that is run in the folder complains of."""
    done = subprocess.run(
        [sys.executable, *command], cwd=folder, env={**os.environ, **more}, capture_output=True, text=True
    )
    return done.stderr


def before_ours(folder: Path) -> list[str]:
    """What `python -m` imports before any module of ours could say no."""
    (folder / "nothing.py").write_text("import sys; print(*sys.modules, sep='\\n')", "utf-8")
    return subprocess.check_output([sys.executable, "-m", "nothing"], cwd=folder, text=True).split()


def test_that_the_traps_go_off_where_python_is_started_as_usual(trapped: Path, marker: Path) -> None:
    started(trapped, "-c", "import babel")
    assert marker.read_text("utf-8").split() == ["babel"]


def test_that_no_command_imports_from_where_it_was_started(trapped: Path, marker: Path) -> None:
    """`promocase` is a script in a folder of its own; `-m` is the one way that looks here first."""
    for name in ("promocase", *before_ours(trapped.parent)):
        (trapped / f"{name}.py").unlink(missing_ok=True)
    complaint = started(trapped, "-m", "promocase", "new", "mine.promocase", "--sample", "support-lead")
    complaint += started(trapped, "-m", "promocase", "export", "mine.promocase", "-o", "out.pdf")
    assert not marker.exists(), (marker.read_text("utf-8"), complaint)
    assert (trapped / "out.pdf").exists(), complaint


def test_that_the_worker_imports_nothing_from_where_it_was_started(
    trapped: Path, marker: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered, pages = Event(), list[Pdf]()

    def take(_number: int, pdf: Pdf) -> None:
        pages.append(pdf)
        answered.set()

    monkeypatch.chdir(trapped)
    monkeypatch.setenv("PYTHONPATH", str(trapped))
    record = blank_record(new_id, now())
    make: partial[Job] = partial(job, record, record.cases[0].id, Options(today()))
    renderer = Renderer(Ears(lambda *_: None, lambda *_: None))
    renderer.order(make, Ears(take, lambda *_: answered.set()))
    assert answered.wait(60)
    renderer.close()
    assert pages
    assert not marker.exists()
