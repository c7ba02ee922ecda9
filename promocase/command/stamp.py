"""The clock and the ids of the commands; all else is told the time."""

from datetime import UTC, date, datetime
from uuid import uuid4

from promocase.domain.reading import Reader
from promocase.errors import PromocaseError
from promocase.phrase import phrase


def new_id() -> str:
    return uuid4().hex


def now() -> datetime:
    return datetime.now(UTC)


def today() -> date:
    """Where the person is."""
    return datetime.now().date()


def chosen_day(text: str, reader: Reader) -> date:
    """The day that was asked for, read as in the record; today where none was."""
    if not text.strip():
        return today()
    read = reader.day(text)
    if read.day is None or read.first is None:
        raise PromocaseError(
            phrase("“{text}” is not a day.", text=text), phrase("Write it as in 2026-03-14.")
        )
    return read.first
