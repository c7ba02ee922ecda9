"""Finds the words for people in a module: `phrases.py` gathers them into the catalogues' templates.

Words are marked by a call that is given them literally: `tr`, `phrase`, and for those that hang on a number
`trn`, `plural`. A field marks its words by being declared. Babel's own way of finding calls knows no keywords
(`hint="…"`) and passes over words that are not literal, which would then never be translated.
"""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from promocase.domain.field import IN_WORDS

MARKS: Mapping[str, int] = {"tr": 1, "phrase": 1, "trn": 2, "plural": 2}
"""The calls that mark words, and how many forms of them each is given."""

_FIELDS = "promocase.domain.field"
_DECLARING: Mapping[str, int] = {
    **dict.fromkeys(("line", "text", "flag", "money", "quantity", "day", "file"), 0),
    **dict.fromkeys(("choice", "refs", "many"), 1),
}
"""The functions that declare a field, and which of their arguments is its label."""


class NotLiteral(ValueError):
    """Words that nobody can find, since they are only known when the program runs."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Words in their forms, the line they stand on, the call that marks them and the values it gives."""

    call: str
    forms: tuple[str, ...]
    line: int
    values: tuple[str, ...]


def marks_of(tree: ast.Module, path: str) -> Iterator[Mark]:
    """Every mark of a module, in its order; NotLiteral names file and line of one that cannot be read."""
    declaring = _declaring(tree)
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        if (name := name_of(call)) in MARKS:
            forms = tuple(_literal(each, call, path) for each in _forms(call, MARKS[name], path))
            yield Mark(name, forms, call.lineno, tuple(each.arg or "**" for each in call.keywords))
        elif isinstance(call.func, ast.Name) and call.func.id in declaring:
            yield from _declared(call, declaring[call.func.id], path)


def name_of(call: ast.Call) -> str:
    """What is called, without what stands before the last dot."""
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _forms(call: ast.Call, number: int, path: str) -> list[ast.expr]:
    if len(call.args) < number:
        raise _not_literal(call, path)
    return call.args[:number]


def _declared(call: ast.Call, label: int, path: str) -> Iterator[Mark]:
    known = {each.arg: each.value for each in call.keywords}
    for node in (
        *_forms(call, label + 1, path)[label:],
        *(known[name] for name in IN_WORDS if name in known),
    ):
        yield Mark("phrase", (_literal(node, call, path),), node.lineno, ())


def _declaring(tree: ast.Module) -> dict[str, int]:
    """The declaring functions by the names that this module gives them."""
    return {
        alias.asname or alias.name: _DECLARING[alias.name]
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == _FIELDS
        for alias in node.names
        if alias.name in _DECLARING
    }


def _literal(node: ast.expr, call: ast.Call, path: str) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise _not_literal(call, path)


def _not_literal(call: ast.Call, path: str) -> NotLiteral:
    return NotLiteral(f"{path}:{call.lineno}: {name_of(call)}() must be given its words literally")
