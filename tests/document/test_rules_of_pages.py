"""What would make a page hang on more than its start and its pieces is in no style sheet and no template."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
import tinycss2
from tinycss2.ast import AtRule, Node, QualifiedRule

from promocase.resource import templates

SHEETS = sorted(path for path in templates().rglob("*.css") if path.name != "browser.css")
"""That one is for browsers alone."""

PIECE = re.compile(r"(?<![\w-])(section|\.rows?|\.sender|body|html)(?![\w-])")
"""What a piece is, or holds pieces."""

NEIGHBOURS = re.compile(r"^\.rows > \.row \+ \.row$|^\.rows > \.row:(first|last)-child$")
"""What a row may know of others: it is made with the one before it and the one behind. The list of rows is
made with its section, so it may have neighbours, as long as nothing is said by that of what is in it."""

NEVER = {
    "counter-increment": "counts across pieces",
    "counter-reset": "counts across pieces",
    "counter-set": "counts across pieces",
    "page": "is a named page",
    "bookmark-state": "hangs on the whole document",
}
VALUES = {
    "footnote": "is a footnote",
    "running(": "is taken out of the flow to other pages",
    "fixed": "stands on every page",
    "left": "wants a page on one side",
    "right": "wants a page on one side",
    "recto": "wants a page on one side",
    "verso": "wants a page on one side",
}
OF_VALUES = ("float", "position", "break-before", "break-after")


def faults(css: str) -> Iterator[str]:
    """Whatever would break the memory of pages."""
    yield from _faults(tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True))


def _faults(rules: Sequence[Node]) -> Iterator[str]:
    for rule in rules:
        if isinstance(rule, AtRule):
            yield from _at_faults(rule)
        elif isinstance(rule, QualifiedRule):
            selector = tinycss2.serialize(rule.prelude).strip()
            for each in selector.split(","):
                yield from _selector_faults(each.strip())
            for name, value in _declared(rule.content):
                yield from _declaration_faults(selector, name, value)


def _at_faults(rule: AtRule) -> Iterator[str]:
    prelude = tinycss2.serialize(rule.prelude).strip()
    if rule.at_keyword == "page" and prelude not in ("", ":first"):
        yield f"@page {prelude} hangs on more than the first page"
    if rule.at_keyword == "media" and rule.content is not None and "screen" not in prelude:
        yield from _faults(tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True))


def _declared(content: list[Node]) -> Iterator[tuple[str, str]]:
    for each in tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True):
        if each.type == "declaration":
            yield each.lower_name, tinycss2.serialize(each.value).strip()


def _selector_faults(selector: str) -> Iterator[str]:
    """A piece may be known by itself and by what holds it; of a row, its neighbours."""
    if ":has(" in selector:
        yield f"{selector} looks into others"
    *within, subject = re.split(r"\s+(?=[^+~>])(?<![+~>] )", selector)
    for compound in (*within, subject):
        looks = re.search(r"[+~]|:(nth|first|last|only|empty)[\w-]*", compound)
        pieces = {found[1] for found in PIECE.finditer(compound)}
        is_list = compound is subject and pieces == {".rows"}
        if looks and pieces and not is_list and not NEIGHBOURS.match(selector):
            yield f"{selector} looks past a piece"


def _declaration_faults(selector: str, name: str, value: str) -> Iterator[str]:
    if name in NEVER:
        yield f"{selector} {{ {name} }} {NEVER[name]}"
    if name in OF_VALUES:
        for word, why in VALUES.items():
            if word in value and not (name == "float" and word in ("left", "right")):
                yield f"{selector} {{ {name}: {value} }} {why}"
    if name == "string-set" and selector != "body":
        yield f"{selector} sets a string that other pages show"
    if re.search(r"(?<!target-)counters?\(", value):
        yield f"{selector} shows a counter"
    if "target-counter" in value and selector != ".page-of .number::after":
        yield f"{selector} shows a page that is not written into its piece"


@pytest.mark.parametrize("path", SHEETS, ids=lambda path: path.stem)
def test_that_no_style_sheet_makes_a_page_hang_on_more_than_its_pieces(path: Path) -> None:
    assert list(faults(path.read_text("utf-8"))) == []


@pytest.mark.parametrize(
    "css",
    [
        "@page :left { margin: 0 }",
        "@page appendix { margin: 0 }",
        "@page :nth(2) { margin: 0 }",
        "section + section { margin: 0 }",
        "section:first-child h2 { margin: 0 }",
        ".rows > .row:nth-child(2) { margin: 0 }",
        ".row ~ .row { margin: 0 }",
        ".row + .row + .row { margin: 0 }",
        "section:has(table) { margin: 0 }",
        ".reading + .rows h3 { margin: 0 }",
        "h3 { counter-increment: deeds }",
        "h3::before { content: counter(deeds) }",
        "p { float: footnote }",
        "h2 { position: running(title) }",
        "h2 { position: fixed }",
        "section { break-before: right }",
        "section { page: appendix }",
        "h2 { string-set: title content() }",
        "a::after { content: target-counter(attr(href), page) }",
        "@media print { section + section { margin: 0 } }",
    ],
)
def test_that_each_of_these_is_found(css: str) -> None:
    assert list(faults(css))


@pytest.mark.parametrize(
    "css",
    [
        ".rows > .row + .row { border: 0 }",
        ".lines > div > :first-child { width: 0 }",
        ".quote-row + .quote-row { margin: 0 }",
        ".rows .beside > div > :first-child { width: 0 }",
        "h3 + .table { margin: 0 }",
        ".rows + .results { margin: 0 }",
        "@page :first { margin: 0 }",
        "body { string-set: footer attr(data-footer) }",
        "h2 { break-after: avoid }",
    ],
)
def test_that_what_stays_within_a_piece_is_allowed(css: str) -> None:
    assert list(faults(css)) == []


def test_that_every_template_of_rows_marks_each_row_and_their_end() -> None:
    for path in sorted(templates().rglob("*.j2")):
        text = path.read_text("utf-8")
        rows = len(re.findall(r'<div class="row(?=["{ ])', text))
        marked = len(re.findall(r'\{\{ ROW \}\}<div class="row(?=["{ ])', text))
        assert rows == marked, path.name
        assert text.count("{{ ROW }}") == (rows + 1 if rows else 0), path.name
