"""What a page says is said in every written form, in the same order, whatever the record holds."""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from plausible import record as plausible
from said import not_in_order, read, words

from promocase.document.editions import EDITIONS
from promocase.document.flow.blocks import Columns, Facts, ListBlock, Paragraph, Picture, Table, every
from promocase.document.flow.linear import linear
from promocase.document.flow.markdown import escaped, markdown
from promocase.document.flow.plain import plain, plain_section
from promocase.document.flow.reader import flow, flow_of
from promocase.document.html import html
from promocase.document.options import Options, resolve
from promocase.document.render import job
from promocase.document.theme import THEMES
from promocase.document.view import Document, view
from promocase.domain.choice import Paper
from promocase.domain.record import Record
from promocase.errors import PromocaseError

TODAY = date(2026, 3, 14)
GITHUB = MarkdownIt("gfm-like", {"html": True, "linkify": False})


def made(record: Record, edition: str) -> tuple[Document, Options]:
    options = resolve(record, record.cases[-1].id, TODAY, edition)
    work = job(record, record.cases[-1].id, options)
    return view(work.excerpt, options.edition, options.today), options


def page_of(document: Document, options: Options) -> str:
    return html(document, options.edition, options.theme, options.paper)


def plain_of(document: Document, options: Options) -> str:
    return plain(document, options.edition, options.theme, options.paper)


def shown(text: str) -> list[str]:
    """The words of Markdown as GitHub shows them."""
    body, heads = read(f"<html><body>{GITHUB.render(text)}</body></html>")
    return [*heads, *body] if heads else body


def markdown_of(document: Document, options: Options) -> str:
    return markdown(document, options.edition, options.theme, options.paper)


FORMS: dict[str, Callable[[Document, Options], list[str]]] = {
    "plain": lambda document, options: words(plain_of(document, options)),
    "markdown": lambda document, options: shown(markdown_of(document, options)),
}


def missing(record: Record, edition: str, form: str, *, has_heads: bool) -> Iterator[str]:
    """Words of the page that are not, or not there, in a written form of it."""
    try:
        document, options = made(record, edition)
    except PromocaseError:  # a record without what the edition is about
        return
    body, heads = read(page_of(document, options))
    found = FORMS[form](document, options)
    yield from not_in_order(body, found)
    yield from set(heads) - set(found) if has_heads else ()


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("sample", ["small", "payroll-specialist", "support-lead"])
def test_that_a_written_form_says_what_the_page_says(
    samples: dict[str, Record], sample: str, edition: str, form: str
) -> None:
    assert not list(missing(samples[sample], edition, form, has_heads=True))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("edition", EDITIONS)
@given(seed=st.integers(0, 10_000))
@settings(max_examples=12, deadline=None)
def test_that_it_does_for_any_record(edition: str, form: str, seed: int) -> None:
    """In plain text a column in which there is nothing has no head."""
    assert not list(missing(plausible(seed), edition, form, has_heads=form != "plain"))


@pytest.mark.parametrize("edition", EDITIONS)
def test_that_cards_below_one_another_keep_every_word(samples: dict[str, Record], edition: str) -> None:
    document, options = made(samples["payroll-specialist"], edition)
    whole = flow(document, options.edition, options.theme, options.paper)

    def said(blocks: tuple[object, ...]) -> list[str]:
        found: list[str] = []
        for block in every(blocks):  # pyright: ignore[reportArgumentType]
            found += words(block.text) if isinstance(block, Paragraph) else []
        return found

    for part in whole.parts:
        flat = linear(part.blocks)
        assert not any(isinstance(block, Columns) for block in every(flat))
        left = [word for block in every(flat) for word in labels(block)]
        assert sorted([*said(flat), *left]) == sorted(
            [*said(part.blocks), *(word for block in every(part.blocks) for word in labels(block))]
        )


def labels(block: object) -> list[str]:
    if not isinstance(block, Facts):
        return []
    return [word for fact in block.facts for run in (*fact.label, *fact.note) for word in words(run.text)]


def test_that_a_page_is_read_as_what_it_is() -> None:
    whole = flow_of(
        '<html><body><section id="s-a"><h2>One</h2><div class="columns tiles"><div><p class="figure">4</p>'
        '<p class="note">runs</p></div></div><div class="lines"><div><div><p class="label">Before</p></div>'
        '<div class="prose"><ul><li>x</li></ul></div></div></div><table><thead><tr><th>h</th></tr></thead>'
        '<tbody><tr id="i-1"><td>c</td></tr></tbody></table><svg xmlns="http://www.w3.org/2000/svg"'
        ' viewBox="0 0 20 10"><title>t</title></svg></section></body></html>'
    )
    heading, columns, facts, table, picture = whole.parts[0].blocks
    assert isinstance(columns, Columns)
    assert columns.role == "tiles"
    assert isinstance(facts, Facts)
    assert [run.text for run in facts.facts[0].label] == ["Before"]
    assert isinstance(facts.facts[0].blocks[0], ListBlock)
    assert isinstance(table, Table)
    assert len(table.head) == len(table.rows) == 1
    assert isinstance(picture, Picture)
    assert (picture.title, picture.width, picture.height) == ("t", 20, 10)
    assert getattr(heading, "anchors", ()) == ("s-a",)


@pytest.mark.parametrize("edition", EDITIONS)
def test_that_what_stands_in_lines_of_its_own_does_not_run_together(
    samples: dict[str, Record], edition: str
) -> None:
    """ "On track" and the small words below it are two lines on the page, and no "On trackPayments"."""
    document, options = made(samples["payroll-specialist"], edition)
    whole = flow(document, options.edition, options.theme, options.paper)
    lines = [block for part in whole.parts for block in every(part.blocks) if isinstance(block, Paragraph)]
    assert lines
    pairs = [pair for line in lines for pair in pairwise(line.runs)]
    joined = [
        (one.text, next.text)
        for one, next in pairs
        if one.soft != next.soft and one.text[-1:].isalnum() and next.text[:1].isalnum()
    ]
    assert joined == []


def test_that_a_form_unknown_here_loses_no_word() -> None:
    said = "<aside>a<div class='new'>b<span>c</span><dl><dt>d</dt><dd>e</dd><div>f</div></dl></div>g</aside>"
    whole = flow_of(f'<html><body><section id="s-a">{said}</section></body></html>')
    document = " ".join(block.text for block in every(whole.parts[0].blocks) if isinstance(block, Paragraph))
    names = [
        run.text
        for block in every(whole.parts[0].blocks)
        if isinstance(block, Facts)
        for run in block.facts[0].label
    ]
    assert set("abcdefg") <= set(document) | set(names)


def test_that_one_section_is_a_part_of_the_whole(samples: dict[str, Record]) -> None:
    document, options = made(samples["payroll-specialist"], "full")
    whole = plain_of(document, options)
    for section in document.sections:
        text = plain_section(document, options.edition, options.theme, options.paper, section.key)
        assert text.strip()
        assert text.strip() in whole
        assert text.startswith(section.title)
    assert plain_section(document, options.edition, options.theme, options.paper, "none") == ""


def test_that_plain_text_is_ready_for_a_form(samples: dict[str, Record]) -> None:
    text = plain_of(*made(samples["payroll-specialist"], "full"))
    assert "\u00a0" not in text
    assert "\u00ad" not in text
    assert "\n\n\n\n" not in text
    assert "The role: Payroll Team Lead" in text
    assert "\n- Send the pension file on the agreed date\n" in text
    assert "\n[4] Check sheet, five parts" in text


def test_that_an_address_behind_words_is_told() -> None:
    html = '<html><body><section id="s-a"><p>see <a href="https://a.example/x">it</a></p></section></body></html>'
    from promocase.document.flow.plain import section_of

    assert section_of(flow_of(html), "a") == "see it (https://a.example/x)\n"


@given(st.text(alphabet="<>&\"'[]()*_-#`!:|~$\\/+=.@ \nab1", max_size=80) | st.text(max_size=60))
@settings(max_examples=300, deadline=None)
def test_that_a_persons_signs_read_as_typed(typed: str) -> None:
    """Whatever was typed stands in a paragraph of the page; Markdown shows the same."""
    from html import escape
    from html.parser import HTMLParser

    from promocase.document.flow.markdown import text_of_blocks

    page = f'<html><body><section id="s-a"><p>{escape(typed)}</p></section></body></html>'
    parts = flow_of(page).parts
    if not parts:
        return
    said = [block.text for block in every(parts[0].blocks) if isinstance(block, Paragraph)]
    seen: list[str] = []

    class Text(HTMLParser):
        def handle_data(self, data: str) -> None:
            seen.append(data)

    rendered = GITHUB.render(text_of_blocks(parts[0].blocks))
    Text().feed(rendered)
    assert rendered.startswith("<p>")
    assert rendered.count("<") == 2
    assert " ".join("".join(seen).split()) == " ".join(" ".join(said).split())


@pytest.mark.parametrize(
    ("text", "safe"),
    [("a*b*", "a\\*b\\*"), ("[x](y)", "\\[x\\](y)"), ("a|b", "a\\|b"), ("1 < 2", "1 \\< 2")],
)
def test_that_signs_are_escaped(text: str, safe: str) -> None:
    assert escaped(text) == safe


def test_that_themes_and_papers_change_no_word(samples: dict[str, Record]) -> None:
    """Where a result is parted hangs on the page; what it says does not."""
    document, options = made(samples["support-lead"], "full")
    said = {
        tuple(sorted(words(plain(document, options.edition, theme, paper))))
        for theme in THEMES.values()
        for paper in Paper
    }
    assert len(said) == 1
