"""Keeping a paper that left, as one step to undo."""

from collections.abc import Iterable, Mapping

from promocase.domain.kinds.paper import KeptClaim, Paper
from promocase.domain.place import Place
from promocase.editing.editor import Editor
from promocase.phrase import phrase


def keep(editor: Editor, values: Mapping[str, object], claims: Iterable[tuple[str, Place, str]]) -> Place:
    """A paper with these fields; each claim is a figure, the place it speaks of, and its words as printed."""
    kept = tuple(
        editor.new(
            KeptClaim,
            figure=figure,
            kind=place.kind,
            item=place.id,
            many=place.many,
            child=place.child,
            words=words,
        )
        for figure, place, words in claims
    )
    paper = editor.new(Paper, claims=kept, **values)
    label = phrase("Keep “{name}”", name=paper.title)
    editor.change(label, (editor.adding(paper, None),), Place(Paper.KEY, paper.id))
    return Place(Paper.KEY, paper.id)
