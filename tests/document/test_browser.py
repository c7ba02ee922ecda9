"""What a self-contained page adds for browsers: heads at stacked cells, and the title at the foot."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from typing import Any

import pytest
import tinycss2
from cssselect2 import ElementWrapper, Matcher, compile_selector_list
from hypothesis import given
from hypothesis import strategies as st
from tinyhtml5 import parse

from promocase.document.editions import EDITIONS
from promocase.document.options import resolve
from promocase.document.page.stacked import with_heads
from promocase.document.render import self_contained_html
from promocase.document.self_contained import foot
from promocase.document.theme import THEMES
from promocase.domain.record import Record

TODAY = date(2026, 3, 14)
CONTENT = re.compile(r'content: "((?:[A-Za-z0-9]|\\[0-9a-f]{6})*)"')


class Cells(HTMLParser):
    """Each cell of a table's body by the head that it names."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.heads: list[str] = []
        self.rows: list[list[str | None]] = []
        self._is_head = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = dict(attrs)
        if tag == "tr":
            self.rows.append([])
        if tag == "td" or names.get("scope") == "row":
            self.rows[-1].append(names.get("data-head"))
        self._is_head = names.get("scope") == "col" or (self._is_head and tag == "bdi")

    def handle_data(self, data: str) -> None:
        if self._is_head:
            self.heads.append(data)

    def handle_endtag(self, tag: str) -> None:
        self._is_head = self._is_head and tag != "th"


def page_of(record: Record, edition: str = "full", theme: str = "") -> str:
    return self_contained_html(
        record, record.cases[-1].id, resolve(record, record.cases[-1].id, TODAY, edition, theme)
    )


def decoded(text: str) -> str:
    return re.sub(r"\\([0-9a-f]{6})", lambda found: chr(int(found[1], 16)), text)


@given(st.text(max_size=60))
def test_that_a_foot_is_one_string_of_letters_figures_and_numbers(words: str) -> None:
    rule = foot(words)
    found = CONTENT.search(rule)
    assert found is not None
    assert decoded(found[1]) == words
    assert rule.count("{") == rule.count("}") == 3
    assert "<" not in rule


@pytest.mark.parametrize(
    "words", ['"; } body { display: none } /*', "</style><script>x</script>", "\\", "\n", "*/"]
)
def test_that_a_title_can_be_read_as_nothing_else(record: Record, words: str) -> None:
    named = replace(
        record, cases=tuple(replace(case, target_role=words, ask_title=words) for case in record.cases)
    )
    page = page_of(named)
    style = page.partition("<style>")[2].partition("</style>")[0]
    assert re.fullmatch(rf"\s*{{ {CONTENT.pattern}; }} }} }}\s*", style.rpartition("@bottom-left")[2])
    assert page.count("<style>") == page.count("</style>") == 1
    assert "<script>" not in page


def test_that_the_title_stands_at_the_foot_in_a_browser(record: Record) -> None:
    page = page_of(record)
    found = CONTENT.findall(page.rpartition("@supports")[2])
    title = re.findall(r"<title>(.*?)</title>", page)[:1]  # the others name charts
    assert [decoded(each) for each in found] == title


def test_that_each_cell_names_its_column() -> None:
    table = (
        '<table><thead><tr><th scope="col">One &amp; only</th>'
        '<th scope="col"><bdi dir="rtl">Two</bdi></th></tr>'
        '</thead><tbody><tr><th scope="row">a</th><td>b</td></tr>'
        '<tr class="x"><td>c</td><td></td><td>d</td></tr>'
        "</tbody></table>"
    )
    told = Cells(with_heads(table))
    assert told.rows[1:] == [["One & only", "Two"], ["One & only", "Two", None]]


def test_that_what_is_no_table_stays_as_it_is() -> None:
    assert with_heads("<p><td></p>") == "<p><td></p>"


@given(st.lists(st.text(alphabet="ab\"'<>&=", max_size=6), min_size=1, max_size=4))
def test_that_a_head_stays_in_its_attribute(heads: list[str]) -> None:
    from html import escape

    columns = "".join(f'<th scope="col">{escape(head)}</th>' for head in heads)
    cells = "<td>x</td>" * len(heads)
    told = Cells(with_heads(f"<table><tr>{columns}</tr><tr>{cells}</tr></table>"))
    assert told.rows[-1] == [head or None for head in heads]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("edition", EDITIONS)
def test_that_the_sheet_for_browsers_is_whole(samples: dict[str, Record], edition: str, theme: str) -> None:
    """Every value is filled in, every block is closed, and nothing is fetched."""
    page = page_of(samples["payroll-specialist"], edition, theme)
    style = re.sub(r"base64,[\w+/=]*", "", page.partition("<style>")[2].partition("</style>")[0])
    assert "var(--" not in style
    assert style.count("{") == style.count("}")
    assert set(re.findall(r'url\("?(\w+):', style)) <= {"data"}


NARROW = "screen and (max-width: 800px)"


def widths_of(page: str) -> Iterator[tuple[str, str]]:
    """On a narrow screen, of each cell of what the page sets side by side: its class and its width."""
    matcher = Matcher()
    sheet = page.partition("<style>")[2].partition("</style>")[0]
    for rule in in_force(tinycss2.parse_stylesheet(sheet, skip_comments=True, skip_whitespace=True)):
        for selector in compile_selector_list(rule.prelude):
            if selector.pseudo_element is None:
                matcher.add_selector(selector, rule)
    for element in ElementWrapper.from_html_root(parse(page, namespace_html_elements=False)).iter_subtree():
        if element.parent is None or not {"beside", "lines"} & class_names(element.parent.parent):
            continue
        found = sorted(matcher.match(element), key=lambda match: match[:2])
        told = [each for *_, rule in found for each in tinycss2.parse_blocks_contents(rule.content)]
        last = [each.value for each in told if each.type == "declaration" and each.name == "width"][-1:]
        yield from ((str(element.etree_element.attrib), tinycss2.serialize(value).strip()) for value in last)


def class_names(element: Any) -> set[str]:
    return set() if element is None else set(element.classes)


def in_force(rules: list[Any]) -> Iterator[Any]:
    for rule in rules:
        if rule.type == "qualified-rule":
            yield rule
        elif rule.type == "at-rule" and tinycss2.serialize(rule.prelude).strip() == NARROW:
            yield from in_force(
                tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True)
            )


@pytest.mark.parametrize("edition", EDITIONS)
def test_that_nothing_beside_a_text_keeps_its_width_on_a_phone(
    samples: dict[str, Record], edition: str
) -> None:
    """Whatever an edition sets of its own: a claim as wide as on paper would be cut at the screen's edge."""
    found = list(widths_of(page_of(samples["payroll-specialist"], edition)))
    assert found
    assert [each for each in found if each[1] != "auto"] == []
