"""A record whose program was killed in the middle of writing, and what it leaves behind."""

import subprocess
import sys
from pathlib import Path

_KILLED = """
import os, pathlib, signal, sys
from promocase.store.connection import connect
connection = connect(pathlib.Path(sys.argv[1]))
connection.execute("PRAGMA cache_size = 3")  # it writes pages before it is done
connection.execute("BEGIN IMMEDIATE")
if sys.argv[2] == "all":
    connection.execute("PRAGMA user_version = 2")  # writes the first page, as each step does at its end
connection.execute("UPDATE item SET body = replace(body, 'a month', 'a year'), position = position + 1")
os.kill(os.getpid(), signal.SIGKILL)
"""


def journal_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")


def kill_while_writing(path: Path, *, is_early: bool = False) -> bytes:
    """Leave a half-written file and a hot journal; the journal's bytes.

    ``is_early``: memory ran out in a large step, before it came to the first page.
    """
    command = [sys.executable, "-c", _KILLED, str(path), "some" if is_early else "all"]
    subprocess.run(command, check=False)
    journal = journal_of(path).read_bytes()
    assert journal.startswith(bytes.fromhex("d9d505f920a163d7")), "the journal is hot"
    return journal
