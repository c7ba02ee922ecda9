"""The clock and the ids of the commands; all else is told the time."""

from datetime import UTC, date, datetime
from uuid import uuid4


def new_id() -> str:
    return uuid4().hex


def now() -> datetime:
    return datetime.now(UTC)


def today() -> date:
    """Where the person is."""
    return datetime.now().date()
