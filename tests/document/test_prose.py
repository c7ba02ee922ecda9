"""A person's Markdown as a tree, and the tree as HTML."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from promocase.document.blocks import Listing, Paragraph, Prose, Run, plain
from promocase.document.page.blocks import html
from promocase.document.page.fits import fits, in_company, is_short
from promocase.document.page.soft import soft_page
from promocase.document.prose import prose


def paragraph(*runs: Run) -> Paragraph:
    return Paragraph(runs)


def test_that_paragraphs_lists_and_weight_are_read() -> None:
    read = prose("One **bold *and leaning*** word.\n\n- first\n- second\n  1. nested")
    nested = Listing(((paragraph(Run("nested")),),), 1)
    assert read.blocks == (
        paragraph(
            Run("One "), Run("bold ", strong=True), Run("and leaning", strong=True, em=True), Run(" word.")
        ),
        Listing(((paragraph(Run("first")),), (paragraph(Run("second")), nested))),
    )


def test_that_a_line_end_is_kept_and_a_list_counts_from_its_own_number() -> None:
    read = prose("one\ntwo\n\n3. three")
    assert read.blocks[0] == paragraph(Run("one"), Run("\n"), Run("two"))
    assert read.blocks[1] == Listing(((paragraph(Run("three")),),), 3)


@pytest.mark.parametrize(
    ("text", "href"),
    [
        ("[there](https://example.org/a)", "https://example.org/a"),
        ("[there](mailto:a@example.org)", "mailto:a@example.org"),
        ("[there](http://example.org)", ""),
        ("[there](/etc/passwd)", ""),
        ("[there](#e-1)", ""),
    ],
)
def test_that_a_link_leads_only_where_it_is_safe(text: str, href: str) -> None:
    assert prose(text).blocks == (paragraph(Run("there", href=href)),)
    assert html(prose(text)) == (f'<p><a href="{href}">there</a></p>' if href else "<p>there</p>")


def test_that_nothing_written_is_no_prose() -> None:
    assert not prose(" \n ")
    assert prose("x")
    assert html(Prose(), "Before") == ""
    assert not plain("")


def test_that_the_direction_is_that_of_the_first_letter() -> None:
    assert prose("שלום world").right_to_left
    assert not prose("12 hello שלום").right_to_left
    assert html(prose("שלום")) == '<div dir="rtl"><p>שלום</p></div>'


def test_that_a_label_opens_the_first_paragraph_or_stands_before_a_list() -> None:
    assert html(prose("one\n\ntwo"), "A & B") == '<p><span class="run">A &amp; B</span> one</p>\n<p>two</p>'
    listed = html(prose("- one"), "Before")
    assert listed == '<p><span class="run">Before</span> </p><ul>\n<li>one</li>\n</ul>'


def test_that_neighbours_share_their_tags() -> None:
    assert html(prose("[**a** *b*](https://a.example)")) == (
        '<p><a href="https://a.example"><strong>a</strong> <em>b</em></a></p>'
    )
    assert html(prose("one\ntwo")) == "<p>one<br>\ntwo</p>"


def test_that_an_item_of_several_paragraphs_keeps_them_apart() -> None:
    assert html(prose("- one\n\n  two")) == "<ul>\n<li><p>one</p>\n<p>two</p></li>\n</ul>"
    assert html(prose("4. one\n   - two")) == '<ol start="4">\n<li>one\n<ul>\n<li>two</li>\n</ul></li>\n</ol>'


@given(st.text(max_size=200))
@settings(max_examples=200, deadline=None)
def test_that_plain_words_are_printed_as_they_are(text: str) -> None:
    assert plain(text).text == text


def test_that_long_words_may_break_in_text_and_never_in_an_attribute() -> None:
    word = "x" * 50
    page = soft_page(f'<p id="{word}">{word} &amp;{"&lt;" * 45}</p>')
    assert page.startswith(f'<p id="{word}">{"x" * 20}\u200b{"x" * 20}\u200b{"x" * 10} ')
    assert page.replace("\u200b", "") == f'<p id="{word}">{word} &amp;{"&lt;" * 45}</p>'
    assert "&\u200b" not in page and "lt\u200b" not in page
    assert soft_page("<p>short words stay</p>") == "<p>short words stay</p>"


def test_that_a_card_stays_whole_up_to_a_third_of_a_page() -> None:
    assert fits(f"<p>{'x' * 1359}</p>")
    assert not fits(f"<p>{'x' * 1360}</p>")
    assert not fits(f"<p>{'x' * 700}</p>", f"<p>{'x' * 700}</p>")
    assert is_short(f"<p>{'x' * 279}</p>") and not is_short(f"<p>{'x' * 280}</p>")


def test_that_the_first_and_the_last_entries_of_a_list_keep_together() -> None:
    kept = [in_company(at, 14) for at in range(14)]
    assert kept == [False, True, True, False, False, False, *[True] * 8]
    assert [in_company(at, 2) for at in range(2)] == [False, True]
