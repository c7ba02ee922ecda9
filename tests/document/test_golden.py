"""The HTML of a known record, letter by letter: a change of the document is seen, read and agreed to."""

import difflib
import os
from collections.abc import Callable
from pathlib import Path

from promocase.domain.record import Record

GOLDEN = Path(__file__).with_name("golden.html")


def test_that_the_page_reads_as_it_did(page: Callable[..., str], record: Record) -> None:
    """`UPDATE_GOLDEN=1 pytest tests/document/test_golden.py` takes the new page: read the change first."""
    body = page(record).partition("<body")[2]
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.write_text(body, "utf-8")
    expected = GOLDEN.read_text("utf-8")
    assert body == expected, "\n".join(
        difflib.unified_diff(expected.splitlines(), body.splitlines(), lineterm="", n=1)
    )
