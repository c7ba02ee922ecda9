"""The walls of the house (docs/architecture.md), held by reading every module's syntax tree.

Each rule is a function from the modules to its findings. It runs over the real package, where it must find
nothing, and over a small bad example, where it must find something: a guard that was never seen to fail
guards nothing.
"""

import ast
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

Modules = Mapping[str, ast.Module]
"""Path inside the package, as posix text, to its tree."""

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "promocase"

ANSWERS = {"figures"}
MIDDLE = {"editing", "store", "exchange", "document", "review"}
BOTTOM = {"pay"}
MAY_IMPORT = {
    "domain": set[str](),
    **{folder: {"domain"} for folder in BOTTOM},
    **{folder: {"domain", *BOTTOM} for folder in ANSWERS},
    **{folder: {"domain", *BOTTOM, *ANSWERS} for folder in MIDDLE},
    "ui": {"domain", *BOTTOM, *ANSWERS, *MIDDLE},
}
JOINERS = {"__main__.py", "cli.py", "command", "app.py"}
FOUNDATION = {
    "errors.py": {"phrase"},
    "phrase.py": set[str](),
    "phrasebook.py": {"phrase", "regional", "resource"},
    "regional.py": set[str](),
    "resource.py": {"errors"},
    "__init__.py": set[str](),
}
"""Modules beside the folders that every layer may use, except that the domain takes only these two."""
OF_THE_DOMAIN = {"errors", "phrase"}

OWNERS = {
    "PySide6": "ui",
    "shiboken6": "ui",
    "sqlcipher3": "store",
    "sqlite3": "store",
    "weasyprint": "document",
    "jinja2": "document",
    "babel": "document",
    "pypdfium2": "ui document",
    "docx": "document",
    "tinyhtml5": "document",
}
NETWORK = {
    *(
        "socket",
        "ssl",
        "http",
        "urllib.request",
        "ftplib",
        "smtplib",
        "imaplib",
        "poplib",
        "xmlrpc",
        "asyncio",
    ),
    *("requests", "httpx", "aiohttp", "urllib3", "PySide6.QtNetwork"),
}

BORDERS = {"cli.py", "app.py", "document/press/worker.py", "document/press/live/careful.py"}
"""Where a failure nobody foresaw is caught: the commands, the window's excepthook, the worker."""

TODAY_IS_PASSED_IN = {"domain", "editing", "pay", "figures", "review", "document"}


def house(folder: Path) -> Modules:
    return {
        path.relative_to(folder).as_posix(): ast.parse(path.read_text("utf-8"), str(path))
        for path in sorted(folder.rglob("*.py"))
    }


def folder_of(path: str) -> str:
    return path.partition("/")[0]


def imports(tree: ast.AST, package: str) -> Iterator[str]:
    """Full dotted names; `from a import b` yields both `a` and `a.b`, since b may be a module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
            source = ".".join([*above, *([node.module] if node.module else [])])
            yield source
            yield from (f"{source}.{alias.name}" for alias in node.names)


def imports_of(path: str, tree: ast.AST) -> set[str]:
    package = ".".join(["promocase", *path.split("/")[:-1]])
    return set(imports(tree, package))


def own_parts(names: set[str]) -> set[str]:
    """The folders and top modules of promocase among imported names."""
    return {name.split(".")[1] for name in names if name.startswith("promocase.")}


def is_within(name: str, module: str) -> bool:
    return name == module or name.startswith(f"{module}.")


def upward_imports(modules: Modules) -> Iterator[str]:
    known = {*MAY_IMPORT, *(Path(name).stem for name in {*JOINERS, *FOUNDATION})}
    for path, tree in modules.items():
        place = folder_of(path)
        if place in JOINERS:
            allowed = known - {"__main__", *({"cli"} if place == "app.py" else set())}
        elif place in FOUNDATION:
            allowed = FOUNDATION[place]
        else:
            shared = OF_THE_DOMAIN | (
                set() if place == "domain" else {"phrasebook", "resource", "__version__"}
            )
            allowed = MAY_IMPORT.get(place, set()) | {place} | shared
        foreign = (own_parts(imports_of(path, tree)) & known) - allowed
        yield from (f"{path} imports {part}" for part in sorted(foreign))


def unknown_places(modules: Modules) -> Iterator[str]:
    for place in sorted({folder_of(path) for path in modules}):
        if place not in {*MAY_IMPORT, *JOINERS, *FOUNDATION}:
            yield f"{place} has no place in the architecture"


READS_NUMBERS_IN_WORDS = "domain/reading/spelled.py"
"""The one module of the domain that may load a library, text2num, and only when it is needed."""


def name_of(path: str) -> str:
    parts = ["promocase", *path.removesuffix(".py").split("/")]
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def links(modules: Modules) -> dict[str, set[str]]:
    """By module: the modules of the house that it imports, those for types and those within functions too."""
    paths = {name_of(path): path for path in modules}
    return {
        path: {paths[name] for name in imports_of(path, tree) if name in paths} - {path}
        for path, tree in modules.items()
    }


def reached(start: str, links: Mapping[str, set[str]]) -> set[str]:
    """Every module reached from one by at least one step, at any depth."""
    found, left = set[str](), list(links[start])
    while left:
        at = left.pop()
        if at not in found:
            found.add(at)
            left += links[at] - found
    return found


def with_packages(links: Mapping[str, set[str]]) -> dict[str, set[str]]:
    """The links, and those to the packages a module lies in, which Python imports before it."""
    return {
        path: ends
        | ({f"{part}/__init__.py" for part in map(str, Path(path).parents)} & links.keys()) - {path}
        for path, ends in links.items()
    }


def commands_that_reach_the_window(modules: Modules) -> Iterator[str]:
    known = with_packages(links(modules))
    for path in modules:
        if folder_of(path) == "command":
            for end in sorted({path, *reached(path, known)}):
                is_qt = any(
                    name.startswith(("PySide6", "shiboken6")) for name in imports_of(end, modules[end])
                )
                if is_qt or folder_of(end) in {"ui", "app.py"}:
                    yield f"{path} reaches {end}"


def circles(modules: Modules) -> Iterator[str]:
    """Modules that reach themselves, also by imports for types only or within a function."""
    known = links(modules)
    yield from (f"{path} is in a circle" for path in sorted(known) if path in reached(path, known))


def domain_beyond_the_standard_library(modules: Modules) -> Iterator[str]:
    for path, tree in modules.items():
        tops = {name.partition(".")[0] for name in imports_of(path, tree)}
        allowed = {"promocase", *({"text_to_num"} if path == READS_NUMBERS_IN_WORDS else set())}
        if folder_of(path) == "domain":
            yield from (f"{path} imports {top}" for top in tops - sys.stdlib_module_names - allowed)


def libraries_loaded_with_the_domain(modules: Modules) -> Iterator[str]:
    """At the top of a module, where every start of the program would pay for them."""
    for path, tree in modules.items():
        top = ast.Module([node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)], [])
        if folder_of(path) == "domain" and "text_to_num" in imports_of(path, top):
            yield f"{path} loads text_to_num at once"


def libraries_outside_their_folder(modules: Modules) -> Iterator[str]:
    for path, tree in modules.items():
        for name in imports_of(path, tree):
            owner = OWNERS.get(name.partition(".")[0])
            if owner and folder_of(path) not in owner.split():
                yield f"{path} imports {name}, which belongs to {owner}/"


def ways_to_a_network(modules: Modules) -> Iterator[str]:
    for path, tree in modules.items():
        for name in imports_of(path, tree):
            if any(is_within(name, module) for module in NETWORK):
                yield f"{path} imports {name}"


def modal_loops(modules: Modules) -> Iterator[str]:
    """`exec` outside ui/prompts.py; `QApplication.exec()` is the program's own loop and stands apart."""
    for path, tree in modules.items():
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            called = ast.unparse(call.func)
            is_exec = called.rpartition(".")[2] in {"exec", "exec_", "eval"}
            if is_exec and called != "QApplication.exec" and path != "ui/prompts.py":
                yield f"{path}:{call.lineno} calls {called}()"


def broad_excepts(modules: Modules) -> Iterator[str]:
    for path, tree in modules.items():
        for handler in (node for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler)):
            caught = ast.unparse(handler.type) if handler.type else "everything"
            is_broad = {"everything", "Exception", "BaseException"} & set(caught.strip("()").split(", "))
            if is_broad and path not in BORDERS:
                yield f"{path}:{handler.lineno} catches {caught}"


def clocks_read_where_today_is_passed_in(modules: Modules) -> Iterator[str]:
    clocks = {"date.today", "datetime.today", "datetime.now", "datetime.utcnow", "time.time"}
    for path, tree in modules.items():
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            called = ".".join(ast.unparse(call.func).split(".")[-2:])
            if called in clocks and folder_of(path) in TODAY_IS_PASSED_IN:
                yield f"{path}:{call.lineno} calls {called}()"


def global_state(modules: Modules) -> Iterator[str]:
    for path, tree in modules.items():
        yield from (f"{path}:{node.lineno}" for node in ast.walk(tree) if isinstance(node, ast.Global))


def modules_that_do_not_say_why(modules: Modules) -> Iterator[str]:
    for path, tree in modules.items():
        if tree.body and not ast.get_docstring(tree):
            yield f"{path} has no docstring"


Rule = Callable[[Modules], Iterator[str]]

# A rule, a path, and what a bad module there would hold; further modules follow after `####` and their paths.
BAD_EXAMPLES: list[tuple[Rule, str, str]] = [
    (upward_imports, "domain/kinds/goal.py", "from promocase.editing.editor import Editor"),
    (upward_imports, "domain/kinds/goal.py", "from promocase import resource"),
    (upward_imports, "domain/kinds/goal.py", "from ...ui import window"),
    (upward_imports, "pay/ratio.py", "import promocase.figures.span"),
    (upward_imports, "figures/change.py", "from promocase.document.words import Words"),
    (upward_imports, "pay/own.py", "from promocase.figures.span import Span"),
    (upward_imports, "store/keeper.py", "from promocase import editing"),
    (upward_imports, "document/view.py", "def late():\n    import promocase.store.search"),
    (upward_imports, "ui/shell/window.py", "from promocase.app import start"),
    (upward_imports, "app.py", "from promocase import cli"),
    (upward_imports, "errors.py", "from promocase.domain import field"),
    (unknown_places, "helpers/misc.py", ""),
    (unknown_places, "utils.py", ""),
    (domain_beyond_the_standard_library, "domain/written.py", "import babel.numbers"),
    (domain_beyond_the_standard_library, "domain/reading/money.py", "import text_to_num"),
    (domain_beyond_the_standard_library, "domain/reading/spelled.py", "import babel"),
    (libraries_loaded_with_the_domain, "domain/reading/spelled.py", "from text_to_num import text2num"),
    (libraries_outside_their_folder, "app.py", "from PySide6.QtWidgets import QApplication"),
    (libraries_outside_their_folder, "exchange/dump.py", "import sqlcipher3.dbapi2"),
    (libraries_outside_their_folder, "ui/preview.py", "from weasyprint import HTML"),
    (libraries_outside_their_folder, "store/row.py", "import pypdfium2"),
    (ways_to_a_network, "document/press/pdf.py", "from urllib import request"),
    (ways_to_a_network, "document/press/pdf.py", "from urllib.request import urlopen"),
    (ways_to_a_network, "ui/shell/window.py", "from PySide6 import QtNetwork"),
    (modal_loops, "ui/shell/window.py", "def ask(dialog):\n    return dialog.exec()"),
    (modal_loops, "ui/form.py", "exec('1')"),
    (broad_excepts, "store/keeper.py", "try:\n    pass\nexcept Exception:\n    pass"),
    (broad_excepts, "store/keeper.py", "try:\n    pass\nexcept (KeyError, BaseException):\n    pass"),
    (broad_excepts, "ui/form.py", "try:\n    pass\nexcept:\n    pass"),
    (clocks_read_where_today_is_passed_in, "review/stale.py", "import datetime\ndatetime.date.today()"),
    (clocks_read_where_today_is_passed_in, "figures/age.py", "from datetime import date\ndate.today()"),
    (clocks_read_where_today_is_passed_in, "pay/age.py", "from datetime import datetime\ndatetime.now()"),
    (global_state, "ui/shell/window.py", "def f():\n    global window\n    window = 1"),
    (commands_that_reach_the_window, "command/log.py", "def run():\n    from PySide6 import QtCore"),
    (
        commands_that_reach_the_window,
        "command/log.py",
        "from promocase.command import output\n"
        "#### command/output.py\ndef late():\n    from promocase.ui.look.theme import Theme\n"
        "#### ui/look/theme.py\n",
    ),
    (
        commands_that_reach_the_window,
        "command/log.py",
        "import promocase.store.keeper\n#### store/keeper.py\n#### store/__init__.py\nimport PySide6.QtCore",
    ),
    (
        circles,
        "ui/shell/menu.py",
        "if TYPE_CHECKING:\n    from promocase.ui.shell.window import Window\n"
        "#### ui/shell/window.py\nfrom promocase.ui.shell import bar\n"
        "#### ui/shell/bar.py\ndef late():\n    from promocase.ui.shell.menu import Menu",
    ),
    (modules_that_do_not_say_why, "ui/shell/window.py", "x = 1"),
]
RULES = list(dict.fromkeys(rule for rule, _, _ in BAD_EXAMPLES))


@pytest.fixture(scope="module")
def promocase() -> Modules:
    return house(PACKAGE)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_that_the_house_keeps_the_rule(rule: Rule, promocase: Modules) -> None:
    assert list(rule(promocase)) == []


@pytest.mark.parametrize("number", range(len(BAD_EXAMPLES)))
def test_that_the_rule_catches_its_bad_example(number: int, tmp_path: Path) -> None:
    rule, path, source = BAD_EXAMPLES[number]
    file = tmp_path / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(source, "utf-8")

    for part in f"{path}\n{source}".split("#### "):
        name, _, text = part.partition("\n")
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    assert list(rule(house(tmp_path)))


def test_that_the_scan_sees_every_part_of_the_house(promocase: Modules) -> None:
    seen = {folder_of(path) for path in promocase if not path.endswith("/__init__.py")}
    assert seen == {*MAY_IMPORT, *JOINERS, *FOUNDATION}


def test_that_types_are_strict_everywhere_but_in_the_window() -> None:
    strict = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["basedpyright"]["strict"]
    folders = {*MAY_IMPORT, "command"} - {"ui"}
    assert set(strict) == {"promocase/*.py", *(f"promocase/{folder}" for folder in folders)}


def packages_loaded_by(statement: str) -> set[str]:
    program = f"import sys; {statement}; print(*{{name.partition('.')[0] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, check=True)
    return set(done.stdout.split())


def test_that_reading_digits_loads_no_library_for_numbers_in_words() -> None:
    reading = "from promocase.domain.reading import quantity_from_text as read; read({!r})"
    assert "text_to_num" not in packages_loaded_by(reading.format("5 days"))
    assert "text_to_num" in packages_loaded_by(reading.format("five days"))


LATER = {
    "promocase.domain.reading.money",
    "promocase.domain.reading.day",
    "promocase.domain.reading.cldr_money",
    "promocase.figures.change",
    "promocase.figures.findings",
    "promocase.document.view",
    "promocase.exchange.dump",
}
"""What the window opens without."""


def modules_loaded_by(statement: str) -> set[str]:
    program = f"import sys; {statement}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, check=True)
    return set(done.stdout.split())


def test_that_the_window_opens_without_what_only_reading_and_figures_need() -> None:
    loaded = modules_loaded_by("import promocase.app")
    assert "promocase.domain.reading" in loaded and loaded & LATER == set()
    soon = modules_loaded_by("from promocase.ui.process.warmth import warm; warm()")
    assert LATER - soon == {"promocase.exchange.dump"}, "it is there before a person wants it"


def test_that_the_commands_start_without_qt() -> None:
    assert "PySide6" not in packages_loaded_by("import promocase.cli")
    assert "PySide6" in packages_loaded_by("import PySide6.QtCore"), "the guard must be able to see Qt"
