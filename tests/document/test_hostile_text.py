"""Nothing a person can type breaks the page, reaches out of it, or stalls it."""

import time
from collections.abc import Callable
from datetime import UTC, datetime
from html.parser import HTMLParser
from io import BytesIO

import pypdf
import pytest
from hostile import HOSTILE, stuffed
from hypothesis import given, settings
from hypothesis import strategies as st

from promocase.document.address import safe_address
from promocase.document.page.blocks import html as html_of
from promocase.document.page.soft import at_strokes, soft, soft_page
from promocase.document.press.pages import Pdf
from promocase.document.press.pdf import Fetcher
from promocase.document.prose import LONGEST_PROSE, address, line, prose, spoken
from promocase.document.tree import DEEPEST, blocks
from promocase.domain.record import Record, blank_record

ALLOWED = {"p", "br", "strong", "em", "ul", "ol", "li", "a", "div"}


class Tags(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.depth = self.deepest = 0
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        self.depth += tag != "br"
        self.deepest = max(self.deepest, self.depth)

    def handle_endtag(self, tag: str) -> None:
        self.depth -= 1


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_that_a_page_of_it_is_still_our_page(page: Callable[..., str], record: Record, text: str) -> None:
    html = page(stuffed(record, text))
    tags = Tags(html)
    assert not {"script", "link", "img", "iframe", "object", "embed", "base", "form"} & {
        tag for tag, _ in tags.seen
    }
    assert not [name for _, names in tags.seen for name in names if name.startswith("on")]
    hrefs = [names.get("href") or "" for tag, names in tags.seen if tag == "a"]
    assert all(href.startswith(("https://", "mailto:", "#")) for href in hrefs)
    assert "49" not in html.partition("<body")[2] or "7 * 7" in html
    html.encode("utf-8")


@pytest.mark.parametrize(
    "text", [HOSTILE[0], HOSTILE[2], HOSTILE[6], HOSTILE[7]], ids=["tags", "links", "controls", "scripts"]
)
def test_that_it_becomes_a_pdf(pdf: Callable[..., Pdf], record: Record, text: str) -> None:
    made = pdf(stuffed(record, text))
    reader = pypdf.PdfReader(BytesIO(made.data))
    assert made.pages > 1
    assert not reader.attachments
    links = [link.get_object() for page in reader.pages for link in (page.get("/Annots") or [])]
    uris = [str(link["/A"]["/URI"]) for link in links if "/URI" in link.get("/A", {})]
    assert all(uri.startswith(("https://", "mailto:")) for uri in uris)


@pytest.mark.parametrize(
    "text", ["x" * 200_000, "word " * 100_000, "*" * 100_000, "[" * 50_000, "- " * 50_000, "&" * 50_000]
)
def test_that_a_text_without_end_costs_little(text: str) -> None:
    start = time.process_time()
    html = soft_page(html_of(prose(text)))
    assert time.process_time() - start < 2
    assert len(html) < 8 * LONGEST_PROSE
    assert Tags(html).deepest < 40


@pytest.mark.parametrize(
    "sign",
    [
        "*",
        "[",
        "_",
        "- ",
        "1. ",
        "> ",
        "*a ",
        "a* ",
        "***a* ",
        "*_",
        "“*” ",
        "[a](https://",
        "](https://a(b",
        "- a\n",
    ],
)
def test_that_signs_without_end_are_read_in_time_of_their_length(sign: str) -> None:
    start = time.process_time()
    assert blocks(sign * (200_000 // len(sign)))
    assert time.process_time() - start < 4


def test_that_a_list_without_floor_has_one() -> None:
    start = time.process_time()
    html = html_of(prose("".join("  " * depth + "- x\n" for depth in range(130))))
    assert time.process_time() - start < 1
    assert html.count("<li>") == 130
    assert Tags(html).deepest == 2 * DEEPEST


@given(st.text(max_size=400) | st.text(alphabet="<>&\"'[]()*_-#`!:/ \nab1.", max_size=200))
@settings(max_examples=300, deadline=None)
def test_that_prose_holds_only_allowed_tags(text: str) -> None:
    html = html_of(prose(text))
    tags = Tags(html)
    assert {tag for tag, _ in tags.seen} <= ALLOWED
    assert {name for _, names in tags.seen for name in names} <= {"href", "start", "value", "dir", "lang"}
    html.encode("utf-8")


@given(st.text(max_size=200))
@settings(max_examples=200, deadline=None)
def test_that_plain_words_are_kept(text: str) -> None:
    assert "\n" not in line(text)
    assert [
        word for word in text.split() if word.isascii() and word.isalnum() and word not in line(text)
    ] == []


@given(st.text(alphabet=st.characters(categories=["Ll", "Lu", "Nd"]), min_size=1, max_size=300))
@settings(max_examples=100, deadline=None)
def test_that_a_long_word_can_be_broken_and_loses_nothing(word: str) -> None:
    shown = soft(word)
    assert shown.replace("\u200b", "").replace("\u00ad", "") == word
    pieces = shown.replace("\u00ad", "\u200b").split("\u200b")
    assert all(len(piece) <= 40 or max(piece) >= "\u2e80" for piece in pieces)


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("https://example.org/a?b=1", "https://example.org/a?b=1"),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("HTTPS://EXAMPLE.ORG", "HTTPS://EXAMPLE.ORG"),
        ("http://example.org", ""),
        ("javascript:alert(1)", ""),
        (" file:///etc/passwd", ""),
        ("https://a b", ""),
        ('https://a"onclick="x', ""),
        ("example.org", ""),
    ],
)
def test_that_only_safe_addresses_lead_anywhere(text: str, safe: str) -> None:
    assert safe_address(text) == safe


def test_that_said_words_lose_only_their_own_marks() -> None:
    assert spoken("“Well done.”") == "Well done."
    assert spoken('He said "yes" twice') == 'He said "yes" twice'


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "http://example.org/a.css",
        "https://example.org",
        "ftp://a/b",
        "/etc/passwd",
        "a.css",
        "data:text/css,a{}",
        "promocase:font/../../../etc/passwd",
        "promocase:font//etc/passwd",
        "promocase:other/x",
    ],
)
def test_that_the_fetcher_serves_nothing_else(url: str) -> None:
    with pytest.raises((ValueError, KeyError)):
        Fetcher().fetch(url)


def test_that_the_fetcher_serves_our_fonts_and_data_where_allowed() -> None:
    assert len(Fetcher().fetch("promocase:font/Source%20Sans%203/SourceSans3-Regular.ttf").read()) > 100_000
    assert Fetcher(data=True).fetch("data:text/plain,abc").read() == b"abc"
    with pytest.raises(ValueError, match="disallowed"):
        Fetcher(data=True).fetch("file:///etc/passwd")


def test_that_a_blank_record_makes_a_page(pdf: Callable[..., Pdf]) -> None:
    numbers = iter(range(9))
    made = pdf(blank_record(lambda: f"new-{next(numbers)}", datetime(2026, 3, 14, tzinfo=UTC)))
    assert made.pages == 1


def test_that_an_address_breaks_at_its_strokes_and_not_within_its_words() -> None:
    shown = at_strokes(address("https://intranet.example/payroll/manual-payments/2026-01-audit/"))
    assert shown.split("\u200b") == ["intranet.example/", "payroll/", "manual-payments/", "2026-01-audit"]


def test_that_a_long_text_is_cut_between_two_words_and_says_so() -> None:
    shown = line("payroll " * 100)
    assert set(shown.removesuffix(" […]").split()) == {"payroll"}
    assert shown.endswith(" […]")
