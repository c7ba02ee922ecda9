"""A small record in which every section of a document has something to say."""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path

import pytest

from promocase.document.editions import EDITIONS
from promocase.document.html import html
from promocase.document.options import Options, resolve
from promocase.document.press.pages import Pdf
from promocase.document.press.pdf import Press
from promocase.document.render import job
from promocase.document.theme import THEMES, USUAL
from promocase.document.view import view
from promocase.domain.choice import Paper
from promocase.domain.plain import item_from_plain
from promocase.domain.record import KINDS, Record, record_of
from promocase.exchange.dump import record_from_text
from promocase.exchange.sample import sample_record
from promocase.resource import resource

TODAY = date(2026, 3, 14)
NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
CASE = "case1"


@pytest.fixture(scope="session")
def record() -> Record:
    plain = json.loads(Path(__file__).with_name("case.json").read_text("utf-8"))
    plain["profile"] = [plain["profile"]]
    return record_of(
        {
            key: tuple(item_from_plain(kind, each, key, lambda: "unused") for each in plain.get(key, ()))
            for key, kind in KINDS.items()
        }
    )


@pytest.fixture(scope="session")
def samples(record: Record) -> dict[str, Record]:
    """The small record, and those that ship with the program."""
    found, numbers = {"small": record}, count()
    for path in sorted(resource("samples").glob("*.json")):
        found[path.stem] = sample_record(path.stem, TODAY, lambda: f"new-{next(numbers)}", NOW)
    return found


@pytest.fixture(scope="session")
def spoken() -> dict[str, Record]:
    """A record of somebody who writes in German, in French and in Spanish, by the language."""
    numbers = count()
    return {
        path.stem: record_from_text(path.read_text("utf-8"), lambda: f"new-{next(numbers)}", NOW)
        for path in sorted(Path(__file__).with_name("spoken").glob("*.json"))
    }


@pytest.fixture(scope="session")
def options() -> Options:
    return Options(TODAY)


@pytest.fixture(scope="session")
def page() -> Callable[..., str]:
    """A record's full case as HTML, or another edition."""

    def page_of(record: Record, paper: str = "a4", theme: str = USUAL, edition: str = "full") -> str:
        kind = EDITIONS[edition]
        scope = kind.about.usual(record, record.cases[-1].id, TODAY)
        document = view(kind.select(record, scope), kind, TODAY)
        return html(document, kind, THEMES[theme], Paper(paper))

    return page_of


@pytest.fixture(scope="session")
def press() -> Press:
    return Press()


@pytest.fixture(scope="session")
def pdf(press: Press) -> Callable[..., Pdf]:
    """A record's full case as PDF, or another edition."""

    def pdf_of(record: Record, paper: str = "a4", theme: str = USUAL, edition: str = "full") -> Pdf:
        case_id = record.cases[-1].id
        return job(record, case_id, resolve(record, case_id, TODAY, edition, theme, paper)).run(press)

    return pdf_of


@pytest.fixture(scope="session")
def full(pdf: Callable[..., Pdf], record: Record) -> Pdf:
    return pdf(record)
