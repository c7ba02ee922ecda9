"""Finding items by what is written in them.

Every word of the query must be in the item, in any place and as part of any word. The index knows runs of
three characters; shorter words, common in Chinese and Japanese, are looked for in the rows themselves.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from promocase.store import folding
from promocase.store.connection import Connection, Row
from promocase.store.row import item_from_body, storable

CREATE_INDEX = (
    "CREATE VIRTUAL TABLE search USING"
    " fts5(words, content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1')"
)
"""It keeps no text of its own; the words come to it folded."""
SHORTEST_INDEXED = 3
LONGEST_QUERY = 200
"""Characters; what follows is not looked for."""


@dataclass(frozen=True, slots=True)
class Hit:
    """An item in which all words were found, and the words around the first."""

    kind: str
    id: str
    snippet: str


def search(connection: Connection, query: str, limit: int) -> tuple[Hit, ...]:
    """At most ``limit`` items, best first; none for a blank query."""
    terms = folding.fold(storable(query[:LONGEST_QUERY]).replace("\0", " ")).split()
    if not terms or limit < 1:
        return ()
    hits: list[Hit] = []
    for kind, id, body in _candidates(connection, terms):
        item = item_from_body(kind, body)
        text = folding.folded(item)
        if all(term in text for term in terms):
            hits.append(Hit(kind, id, folding.snippet(item, terms[0])))
            if len(hits) == limit:
                break
    return tuple(hits)


def rebuild(connection: Connection) -> None:
    """Make the index anew from the rows; it holds nothing that they do not."""
    connection.execute("DROP TABLE search")
    connection.execute(CREATE_INDEX)
    rows = connection.execute("SELECT row, kind, body FROM item").fetchall()
    connection.executemany(
        "INSERT INTO search (rowid, words) VALUES (?, ?)",
        ((row, storable(folding.folded(item_from_body(kind, body)))) for row, kind, body in rows),
    )


def _candidates(connection: Connection, terms: list[str]) -> Iterator[Row]:
    long = [term for term in terms if len(term) >= SHORTEST_INDEXED]
    if long:
        match = " AND ".join('"' + term.replace('"', '""') + '"' for term in long)
        yield from connection.execute(
            "SELECT kind, id, body FROM search JOIN item ON item.row = search.rowid"
            " WHERE search MATCH ? ORDER BY rank",
            (match,),
        )
        return
    parts = [json.dumps(term, ensure_ascii=False)[1:-1] for term in terms]
    for kind, id, body in connection.execute("SELECT kind, id, body FROM item ORDER BY kind, position"):
        text = folding.fold(body)
        if all(part in text for part in parts):
            yield kind, id, body
