"""Killed at any moment of a long run of edits: what was told to be saved is there, and the file is whole."""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from promocase.store.examine import findings
from promocase.store.recordfile import RecordFile

EDITS = """
import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from promocase.domain.item import Attachment
from promocase.domain.kinds.evidence import Evidence
from promocase.editing.editor import Editor
from promocase.domain.place import Place
from promocase.store.blob import digest_of
from promocase.store.recordfile import RecordFile
file = RecordFile.open(Path(sys.argv[1]))
ids = (f"{sys.argv[2]}-{number}" for number in count())
editor = Editor(file.record, lambda: datetime.now(UTC), lambda: next(ids))
attached = []
editor.listen(lambda change: (file.write((change,), attached), attached.clear()))
for number in range(10_000):
    editor.settle()
    place = editor.add("accomplishments", headline=f"{sys.argv[2]} {number}")
    if number % 5 == 4:
        data = f"{sys.argv[2]} {number}".encode() * 5000
        attached.append(data)
        evidence = Evidence(id="e", attachment=Attachment("chart", digest_of(data), len(data)))
        editor.set(place, "evidence", (evidence,))
    if number % 7 == 6:
        editor.settle()
        editor.remove(Place("accomplishments", editor.record.accomplishments[0].id))
    print(f"{sys.argv[2]} {number}", flush=True)
"""


def killed_after(path: Path, run: int, seconds: float) -> list[str]:
    """The headlines of the edits that were told to be saved."""
    process = subprocess.Popen(
        [sys.executable, "-c", EDITS, str(path), str(run)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout
    first = process.stdout.readline()
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        os.kill(process.pid, signal.SIGKILL)
    rest = process.stdout.read().splitlines()
    process.stdout.close()
    process.wait()
    return [first.strip(), *rest]


@pytest.mark.parametrize("seed", range(3))
def test_that_no_edit_told_to_be_saved_is_lost_to_a_kill(tmp_path: Path, seed: int) -> None:
    chance, path = random.Random(seed), tmp_path / "r.promocase"
    path.write_bytes((Path(__file__).parent / "files" / "version-2.promocase").read_bytes())
    for run in range(10):
        told = killed_after(path, run, chance.uniform(0.01, 0.15))
        with RecordFile.open(path) as file:
            there = {item.headline for item in file.record.accomplishments}
        assert told and told[-1] in there, "the last one told is there; it is the first that would be lost"
        assert not findings(path)
        assert [each.name for each in tmp_path.iterdir()] == [path.name]
