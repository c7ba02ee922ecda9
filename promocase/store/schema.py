"""Is a database built as a record file is? Compared before anything is read: a view may have no end."""

from collections.abc import Callable, Iterable

from promocase.store.connection import Connection, in_memory

Built = frozenset[tuple[str, str, str]]
"""Kind, name and statement of each table, index, view and trigger."""

_OF_SEARCH = "search_"
"""Begins the tables that FTS5 makes for itself, by statements of its own that may change with its version."""


def is_built_by(steps: Iterable[Callable[[Connection], None]], connection: Connection) -> bool:
    """Does the database hold what these steps make in an empty one, and nothing else?"""
    model = in_memory()
    try:
        for step in steps:
            step(model)
        return _built(connection) == _built(model)
    finally:
        model.close()


def _built(connection: Connection) -> Built:
    rows = connection.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
    return frozenset(
        (type, name, "" if str(name).startswith(_OF_SEARCH) else str(sql))
        for type, name, sql in rows
        if not str(name).startswith("sqlite_")
    )
