"""A person's Markdown as a tree, and the tree as HTML."""

import re
from itertools import takewhile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from promocase.document.blocks import Listing, Paragraph, Prose, Run, plain
from promocase.document.page.blocks import html
from promocase.document.page.fits import fits, in_company, is_short
from promocase.document.page.soft import soft_page
from promocase.document.prose import prose
from promocase.domain.clean import clean


def paragraph(*runs: Run) -> Paragraph:
    return Paragraph(runs)


def test_that_paragraphs_lists_and_weight_are_read() -> None:
    read = prose("One **bold *and leaning*** word.\n\n- first\n- second\n  1. nested")
    nested = Listing(((paragraph(Run("nested")),),), (1,))
    assert read.blocks == (
        paragraph(
            Run("One "), Run("bold ", strong=True), Run("and leaning", strong=True, em=True), Run(" word.")
        ),
        Listing(((paragraph(Run("first")),), (paragraph(Run("second")), nested))),
    )


def test_that_a_line_end_is_kept_and_a_list_counts_from_its_own_number() -> None:
    read = prose("one\ntwo\n\n3. three")
    assert read.blocks[0] == paragraph(Run("one"), Run("\n"), Run("two"))
    assert read.blocks[1] == Listing(((paragraph(Run("three")),),), (3,))


@pytest.mark.parametrize(
    "href",
    ["https://example.org/a", "mailto:a@example.org", "https://example.org/a_(b)", "HTTPS://EXAMPLE.ORG"],
)
def test_that_a_link_leads_where_it_is_safe(href: str) -> None:
    assert prose(f"[there]({href})").blocks == (paragraph(Run("there", href=href)),)
    assert html(prose(f"[there]({href})")) == f'<p><a href="{href}">there</a></p>'


AS_TYPED = r"""
5*3*2 hours
C:\_old\*.xlsx
C:\_old\_new\x
__init__
snake_case_name
\\fileserver\hr
2 * 3 * 4
a_b_c
*.pdf and *.doc
1) x
# 3 in the country
> 5 days
+ 3 people
- 5 °C
-5 °C
---
***
* * *
- - -
____
`code`
``a``
[sic]
[x] done
<tag>
&amp;
\*
2026. A year
01. a day
1.5 hours
*
**
_
-
•
"*" and "*"
(*) once, (**) twice
price* and cost*
f(*args, **kwargs)
https://a.example/_x_/*y*/
@_anna_
5**3
**a*
*a**
[there](http://example.org)
[there](/etc/passwd)
[there](#e-1)
[](https://a.example)
[ ](https://a.example)
[a][b]
[a]: https://a.example
![c](file:///x)
a\
~~~
\*a\*
| a | b |
""".strip().split("\n")


@pytest.mark.parametrize("text", AS_TYPED)
def test_that_what_only_looks_like_a_mark_is_printed_as_typed(text: str) -> None:
    assert prose(text).blocks == (paragraph(Run(text)),)


@pytest.mark.parametrize(
    ("text", "strong", "em"),
    [
        ("**a b**, c", ["a b"], []),
        ("(**a**) “*b*” — _c_.", ["a"], ["b", "c"]),
        ("***a***", ["a"], ["a"]),
        ("***a* b** c", ["a", " b"], ["a"]),
        ("*a **b*** c", ["b"], ["a ", "b"]),
        ("**Anna**’s *5%* _._x_", ["Anna"], ["5%", "._x"]),
        ("**.NET** 给**重要**的", [".NET", "重要"], []),
        ("*one*\n*two", [], ["one"]),
        ("**5*3*2**", ["5*3*2"], []),
    ],
)
def test_that_marks_work_where_they_hug_their_words(text: str, strong: list[str], em: list[str]) -> None:
    runs = [run for block in prose(text).blocks if isinstance(block, Paragraph) for run in block.runs]
    assert [run.text for run in runs if run.strong] == strong
    assert [run.text for run in runs if run.em] == em


def test_that_a_link_is_whole_and_weight_within_it_stays_within() -> None:
    assert prose("*see [a* **b**](https://a.example)*").blocks == (
        paragraph(
            Run("see ", em=True),
            Run("a* ", em=True, href="https://a.example"),
            Run("b", strong=True, em=True, href="https://a.example"),
        ),
    )
    assert prose("[see [a](https://a.example)](https://b.example)").text == "[see a](https://b.example)"


@pytest.mark.parametrize(
    ("text", "start", "numbers"),
    [
        ("3. x", ' start="3"', ("",)),
        ("1. x\n1. x\n1. x", "", (' value="1"', ' value="1"', ' value="1"')),
        ("9. x\n10. x", ' start="9"', ("", "")),
        ("2. x\n1. x", "", (' value="2"', ' value="1"')),
        ("0. x", ' start="0"', ("",)),
    ],
)
def test_that_the_number_typed_is_the_number_printed(text: str, start: str, numbers: tuple[str, ...]) -> None:
    items = "\n".join(f"<li{number}>x</li>" for number in numbers)
    assert html(prose(text)) == f"<ol{start}>\n{items}\n</ol>"


def test_that_a_line_after_a_list_is_not_in_it_unless_it_stands_further_in() -> None:
    assert html(prose("- a\nb")) == "<ul>\n<li>a</li>\n</ul>\n<p>b</p>"
    assert html(prose("- a\n  b")) == "<ul>\n<li>a<br>\nb</li>\n</ul>"
    assert html(prose("a\n1. b\n- c\nd")) == (
        "<p>a</p>\n<ol>\n<li>b</li>\n</ol>\n<ul>\n<li>c</li>\n</ul>\n<p>d</p>"
    )


def test_that_a_minus_sign_among_bullets_is_one() -> None:
    assert html(prose("- 20 March\n- 10 April")) == "<ul>\n<li>20 March</li>\n<li>10 April</li>\n</ul>"
    assert html(prose("• a\n\n- 5 days")) == "<ul>\n<li>a</li>\n<li>5 days</li>\n</ul>"
    assert html(prose("- a\nb\n- 5 °C")) == "<ul>\n<li>a</li>\n</ul>\n<p>b<br>\n- 5 °C</p>"


SIGNS = "*_[]()-+#>`\\<&;.:/| \n\t15aé给"
LISTED = re.compile(r"^[ \t]*(?:[-*•]|[0-9]{1,3}\.)[ \t\u00a0]+", re.MULTILINE)


@given(st.text(alphabet=SIGNS, max_size=80) | st.text(max_size=80))
@settings(max_examples=1500, deadline=None)
def test_that_nothing_typed_vanishes_but_marks_that_were_understood(text: str) -> None:
    """What is printed is what was typed, in order, less signs of marks, list openings and links."""
    typed = [char for char in clean(text) if not char.isspace()]
    printed = [char for char in prose(text).text if not char.isspace()]
    rest = iter(typed)
    gone = [skipped for char in printed for skipped in takewhile(lambda each, char=char: each != char, rest)]
    gone += rest
    assert len(typed) == len(printed) + len(gone)
    is_link = "](https://" in text.lower() or "](mailto:" in text.lower()
    assert is_link or set(gone) <= set("*_-•.0123456789")
    if not set(clean(text)) & set("*_[") and not LISTED.search(clean(text)):
        assert printed == typed


@given(
    st.lists(st.text(alphabet="ab1é'’.,;:!?()-/\\&%<>#+@=\"", min_size=1, max_size=9), min_size=1, max_size=9)
)
def test_that_plain_words_with_any_punctuation_stay_in_order(words: list[str]) -> None:
    text = "So " + " ".join(words)
    assert prose(text).blocks == (paragraph(Run(text)),)


@given(st.lists(st.sampled_from(["a", "b c", "é,", "5%", "(x)", "给"]), min_size=1, max_size=5))
def test_that_words_marked_one_by_one_are_read_one_by_one(words: list[str]) -> None:
    read = prose(" ".join(f"**{word}**" for word in words)).blocks
    assert isinstance(read[0], Paragraph)
    assert [run.text for run in read[0].runs if run.strong] == words


def test_that_nothing_written_is_no_prose() -> None:
    assert not prose(" \n ")
    assert prose("x")
    assert html(Prose()) == ""
    assert not plain("")


def test_that_the_direction_is_that_of_the_first_letter() -> None:
    assert html(prose("שלום world")) == '<p dir="rtl">שלום world</p>'
    assert html(prose("12 hello שלום")) == "<p>12 hello שלום</p>"


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


def test_that_a_card_stays_whole_up_to_a_quarter_of_a_page() -> None:
    assert fits(f"<p>{'x' * 759}</p>")
    assert not fits(f"<p>{'x' * 760}</p>")
    assert not fits(f"<p>{'x' * 400}</p>", f"<p>{'x' * 400}</p>")
    assert is_short(f"<p>{'x' * 279}</p>") and not is_short(f"<p>{'x' * 280}</p>")


def test_that_the_first_and_the_last_entries_of_a_list_keep_together() -> None:
    kept = [in_company(at, 14) for at in range(14)]
    assert kept == [False, True, True, False, False, False, *[True] * 8]
    assert [in_company(at, 2) for at in range(2)] == [False, True]
