"""No words for a person are written without a mark: each rule reads the syntax trees of the house.

As in `test_architecture.py` a rule runs over the real package, where it must find nothing, and over small bad
examples, where it must find something.
"""

import ast
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import marks
import phrases
import pytest

Modules = Mapping[str, ast.Module]
Rule = Callable[[Modules], Iterator[str]]

ALL = 9
SHOWN: Mapping[str, int] = {
    # of ours
    **{"PromocaseError": 2, "Missing": 1, "Empty": 3, "label": 1, "button": 1, "Link": 1, "section": ALL},
    **{"say": ALL, "tell": ALL, "warn": ALL, "sentences": ALL, "shown": 1, "print": ALL, "change": 1},
    **{"choose": 3, "open_file": 2, "save_file": 2, "show_failed": ALL, "add_argument": 0},
    # of Qt
    **dict.fromkeys(("QLabel", "QPushButton", "QCheckBox", "QAction", "QStandardItem", "QListWidgetItem"), 1),
    **dict.fromkeys(("setText", "setToolTip", "setWindowTitle", "setTitle", "setPlaceholderText"), 1),
    **dict.fromkeys(("setAccessibleName", "setAccessibleDescription", "setInformativeText"), 1),
    **dict.fromkeys(("addTab", "addAction", "addMenu", "addButton", "addItem", "addItems", "drawText"), ALL),
}
"""What shows words, and how many of its first arguments are such."""
SAID_BY_NAME = {"help", "description", "epilog", "stay", "hint", "name"}
"""Keywords whose value is words, wherever something of SHOWN is called, or an option is described."""
HELD = {"NAME", "PLURAL", "WORDS", "title", "why"}
"""Names in a class or module that hold words."""
NOT_YET = ("document/",)
"""Rooms whose words are marked by rules of their own."""

_LETTERS = re.compile(r"[^\W\d_]{2,}")
_NO_WORDS = re.compile(r"promocase|\{[^{}]*\}|\.[a-z]+\b|PDF")


def is_bare(node: ast.expr | None) -> bool:
    """Are these words as they are written, or put together from such?"""
    match node:
        case ast.Constant(value=str(text)):
            return bool(_LETTERS.search(_NO_WORDS.sub("", text)))
        case ast.JoinedStr(values=parts):
            return any(is_bare(part) for part in parts if isinstance(part, ast.Constant))
        case ast.BinOp(left=left, right=right):
            return is_bare(left) or is_bare(right)
        case ast.IfExp(body=body, orelse=other):
            return is_bare(body) or is_bare(other)
        case ast.BoolOp(values=values):
            return any(map(is_bare, values))
        case ast.Tuple(elts=parts) | ast.List(elts=parts):
            return any(map(is_bare, parts))
        case ast.Call(func=ast.Attribute(value=value, attr="format" | "upper" | "capitalize" | "join")):
            return is_bare(value)
        case _:
            return False


def calls_in(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def unmarked_words(modules: Modules) -> Iterator[str]:
    for path, tree in modules.items():
        for call in () if path.startswith(NOT_YET) else calls_in(tree):
            if (name := marks.name_of(call)) in SHOWN:
                given = [*call.args[: SHOWN[name]]]
                given += [each.value for each in call.keywords if each.arg in SAID_BY_NAME]
                yield from (
                    f"{path}:{call.lineno} gives {name}() words without a mark"
                    for _ in filter(is_bare, given)
                )


def unmarked_names(modules: Modules) -> Iterator[str]:
    """Also an answer of a Choice: its key, and then what people read."""
    for path, tree in modules.items():
        for node in () if path.startswith(NOT_YET) else ast.walk(tree):
            match node:
                case ast.Assign(targets=[ast.Name(id=name)], value=value) if name in HELD and is_bare(value):
                    yield f"{path}:{node.lineno} keeps words without a mark in {name}"
                case ast.AnnAssign(target=ast.Name(id=name), value=value) if name in HELD and is_bare(value):
                    yield f"{path}:{node.lineno} keeps words without a mark in {name}"
                case ast.Assign(value=ast.Tuple(elts=[_, label])) if path == "domain/choice.py":
                    if is_bare(label):
                        yield f"{path}:{node.lineno} has an answer without a mark"
                case _:
                    pass


def words_put_together(modules: Modules) -> Iterator[str]:
    """A phrase beside words in one text, or joined to another by a plus, is half a sentence."""
    for path, tree in modules.items():
        for node in () if path.startswith(NOT_YET) else ast.walk(tree):
            if isinstance(node, ast.JoinedStr) and is_bare(node) and _holds_mark(node):
                yield f"{path}:{node.lineno} puts a phrase beside words"
            if isinstance(node, ast.BinOp) and (_is_mark(node.left) or _is_mark(node.right)):
                yield f"{path}:{node.lineno} adds to a phrase"


def _holds_mark(node: ast.AST) -> bool:
    return any(_is_mark(call) for call in calls_in(node))


def _is_mark(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and marks.name_of(node) in marks.MARKS


def tongues_of_qt(modules: Modules) -> Iterator[str]:
    for path, tree in modules.items():
        for call in calls_in(tree) if path.startswith("ui/") else ():
            called = ast.unparse(call.func)
            if called.endswith((".tr", ".translate")) and called not in (
                "text.translate",
                "painter.translate",
            ):
                yield f"{path}:{call.lineno} calls {called}()"


def values_that_do_not_fit(modules: Modules) -> Iterator[str]:
    """`tr` fills at once and needs exactly its values; `phrase` may be filled later, then with none now."""
    for path, tree in modules.items():
        for mark in marks.marks_of(tree, path):
            wanted = set[str]().union(*map(phrases.placeholders, mark.forms))
            given = {*mark.values, *({"count"} if len(mark.forms) > 1 else ())}
            is_later = mark.call == "phrase" and not mark.values
            if "**" not in given and not is_later and given | {"count"} != wanted | {"count"}:
                yield f"{path}:{mark.line} gives {sorted(given)} for {sorted(wanted)}"


BAD_EXAMPLES: list[tuple[Rule, str, str]] = [
    (unmarked_words, "store/a.py", 'raise PromocaseError("It is full.", phrase("Make room."))'),
    (unmarked_words, "store/a.py", 'raise PromocaseError(phrase("It is full."), f"Look into {folder}.")'),
    (unmarked_words, "store/a.py", 'raise PromocaseError(phrase("Full."), hint="Make room.")'),
    (unmarked_words, "review/a.py", 'yield Missing("Your name")'),
    (unmarked_words, "ui/a.py", 'QLabel("Open", self)'),
    (unmarked_words, "ui/a.py", 'self.button.setText(words or "Case without a name")'),
    (unmarked_words, "ui/a.py", 'self.button.setToolTip("Undo" if x else "Redo")'),
    (unmarked_words, "ui/a.py", 'self.setAccessibleName("Case: {}".format(name))'),
    (unmarked_words, "ui/a.py", 'self.setPlaceholderText("Filter " + words)'),
    (unmarked_words, "ui/a.py", 'self.box.addItems(["One", key])'),
    (unmarked_words, "ui/a.py", 'button(tr("Open"), "plain", self, name="Open it")'),
    (unmarked_words, "ui/a.py", 'form.section("Why", tr("So"))'),
    (unmarked_words, "ui/a.py", 'Empty(phrase("Nothing"), "Bring it down.", phrase("Add"))'),
    (unmarked_words, "ui/a.py", 'prompts.tell("Gone.")'),
    (unmarked_words, "editing/a.py", 'self.change(f"Add {name}", parts)'),
    (unmarked_words, "command/a.py", 'print(f"Wrote {path}.")'),
    (unmarked_words, "command/a.py", 'command.add_argument("--files", help="into this folder")'),
    (unmarked_words, "command/a.py", 'terminal.tell(f"Made {path}.")'),
    (unmarked_names, "domain/kinds/a.py", 'class Goal:\n    NAME = "goal"'),
    (unmarked_names, "domain/kinds/a.py", 'class Goal:\n    PLURAL: str = "goals"'),
    (unmarked_names, "ui/pages/a.py", 'class You:\n    why = "It matters."'),
    (unmarked_names, "command/a.py", 'WORDS = "Make a record."'),
    (unmarked_names, "domain/choice.py", 'class Paper:\n    LETTER = "letter", "Letter"'),
    (words_put_together, "ui/a.py", "x = f\"{tr('Undo')} the last step\""),
    (words_put_together, "ui/a.py", 'x = tr("Undo") + name'),
    (tongues_of_qt, "ui/a.py", 'self.tr("Open")'),
    (tongues_of_qt, "ui/a.py", 'QCoreApplication.translate("Reading", words)'),
    (values_that_do_not_fit, "ui/a.py", 'tr("Case: {case}", name=x)'),
    (values_that_do_not_fit, "ui/a.py", 'tr("Case: {case}")'),
    (values_that_do_not_fit, "ui/a.py", 'phrase("Open", name=x)'),
    (values_that_do_not_fit, "ui/a.py", 'plural("{count} of {all}", "{count} of {all}", 2)'),
]
RULES = list(dict.fromkeys(rule for rule, _, _ in BAD_EXAMPLES))

SOUND = [
    (
        "ui/a.py",
        'QLabel(tr("Open {name}", name=x), self)\nself.setText(f"{name} · {size}")\nself.setText("")',
    ),
    ("ui/a.py", 'label(field.label, "hint", self)\nself.setWindowTitle(f"{title} — promocase")'),
    ("store/a.py", 'raise PromocaseError(phrase("“{name}” is full.").filled(name=x), hint)'),
    ("ui/a.py", 'trn("in a year", "in {count} years", n)\nself.addAction(tr("New"), self.add)'),
    ("domain/kinds/a.py", 'class Goal:\n    KEY = "goals"\n    TITLE = "name"\n    NAME = phrase("goal")'),
]


def house(folder: Path) -> Modules:
    return {
        path.relative_to(folder).as_posix(): ast.parse(path.read_text("utf-8"), str(path))
        for path in sorted(folder.rglob("*.py"))
    }


@pytest.fixture(scope="module")
def promocase() -> Modules:
    return house(phrases.PACKAGE)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_that_the_house_keeps_the_rule(rule: Rule, promocase: Modules) -> None:
    assert list(rule(promocase)) == []


@pytest.mark.parametrize("number", range(len(BAD_EXAMPLES)))
def test_that_the_rule_catches_its_bad_example(number: int) -> None:
    rule, path, source = BAD_EXAMPLES[number]
    assert list(rule({path: ast.parse(source)}))


@pytest.mark.parametrize(("path", "source"), SOUND)
def test_that_marked_words_keep_every_rule(path: str, source: str) -> None:
    assert [found for rule in RULES for found in rule({path: ast.parse(source)})] == []


def test_that_the_scan_sees_the_house(promocase: Modules) -> None:
    shows = [marks.name_of(call) for tree in promocase.values() for call in calls_in(tree)]
    assert {"PromocaseError", "Missing", "QLabel", "setText", "label", "tell"} <= {*shows} & SHOWN.keys()
