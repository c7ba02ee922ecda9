"""Words that run to the left stay what they are beside words that run to the right."""

from collections.abc import Callable
from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scripts import ARABIC, HEBREW, MIXED, PERSIAN, Told, told_in

from promocase.document.direction import (
    END,
    ISOLATES,
    from_to,
    isolated,
    runs_left,
    side_by_side,
    with_islands,
)
from promocase.document.options import Options
from promocase.document.page.blocks import html
from promocase.document.page.islands import with_elements
from promocase.document.press.pages import Pdf
from promocase.document.press.pdf import Press
from promocase.document.prose import line, prose
from promocase.document.render import self_contained_html
from promocase.document.words import Words
from promocase.domain.record import Record
from promocase.phrase import phrase

FSI, LRI, PDI = "\u2068", "\u2066", "\u2069"
LATIN = st.text(st.characters(max_codepoint=0x58F, exclude_categories=("Cs",)))


@given(LATIN)
def test_that_words_that_run_to_the_right_are_not_touched(text: str) -> None:
    assert isolated(text) == text
    assert side_by_side([text, "a"]) == " · ".join(part for part in (text, "a") if part)
    assert with_elements(text) == text


@given(st.text("aא1٣ ·→-.\u0627"))
def test_that_an_island_is_one_once_and_keeps_its_words(text: str) -> None:
    made = isolated(text)
    assert isolated(made) == made
    assert made.translate(dict.fromkeys(map(ord, ISOLATES))) == text
    assert made.count(FSI) + made.count(LRI) == made.count(PDI)


def test_that_each_piece_of_a_line_is_an_island() -> None:
    assert side_by_side(["דנה", "", "Team 2"]) == f"{FSI}דנה{PDI} · Team 2"
    assert from_to("٩٦", "31") == f"{FSI}٩٦{PDI} → 31"


@pytest.mark.parametrize(
    "written, kept",
    [
        ("ירד מ-96 → 31.", f"ירד מ-{LRI}96 → 31{PDI}."),
        ("ירד 96 -> 31 שעות", f"ירד {LRI}96 -> 31{PDI} שעות"),
        ("£1,200 => £300, ועוד", f"{LRI}£1,200 => £300{PDI}, ועוד"),
        ("٩٦ → ٣١ ساعة", f"{LRI}{FSI}٩٦{PDI} → {FSI}٣١{PDI}{PDI} ساعة"),
        ("שלב א → שלב ב", "שלב א → שלב ב"),
    ],
)
def test_that_before_and_after_stay_in_order_among_words_to_the_left(written: str, kept: str) -> None:
    assert with_islands(written) == kept


def test_that_a_value_in_a_phrase_is_an_island_and_the_phrase_is_not() -> None:
    words = Words("en-GB", "GBP")
    assert words.tr("From {today}\nto {sought}", today="אב", sought="B") == f"From {FSI}אב{PDI}\nto B"
    inner = phrase("by {who}", who="אב")
    assert words.tr("Told {how}", how=inner) == f"Told by {FSI}אב{PDI}"
    assert words.listed(["אב", "B"]) == f"{FSI}אב{PDI} and B"


def test_that_each_paragraph_and_point_runs_by_its_own_first_letter() -> None:
    text = "שלום world\n\nhello שלום\n\n- אחת\n- two\n\n1. one\n2. שתיים"
    assert html(prose(text)) == (
        '<p dir="rtl">שלום world</p>\n<p>hello שלום</p>\n'
        '<ul dir="rtl">\n<li dir="rtl" lang="he">אחת</li>\n<li dir="ltr">two</li>\n</ul>\n'
        '<ol dir="ltr">\n<li dir="ltr">one</li>\n<li dir="rtl" lang="he">שתיים</li>\n</ol>'
    )


def test_that_bold_words_of_an_island_are_bold() -> None:
    assert "<strong>" in html(prose(side_by_side(["**שלום** לך", "Team"])))


@pytest.mark.parametrize("typed", [f"{FSI}a", f"a{PDI}b", "a\u2067b", f"{PDI}א{FSI}"])
def test_that_isolates_without_their_other_half_do_not_get_in(typed: str) -> None:
    assert not set(line(typed)) & set(ISOLATES)
    assert not set(prose(typed).text) & set(ISOLATES)


def test_that_islands_are_elements_on_the_page_and_signs_elsewhere() -> None:
    island = f"{FSI}שלום, 5{PDI}"
    assert with_elements(f"<p>a {island}</p>") == '<p>a <bdi dir="rtl">שלום, 5</bdi></p>'
    assert with_elements(f"<p>{LRI}5 → 3{PDI}</p>") == '<p><bdi dir="ltr">5 → 3</bdi></p>'
    assert with_elements(f"<p>{FSI}a &amp; ש{PDI}</p>") == '<p><bdi dir="ltr">a &amp; ש</bdi></p>'
    for kept in (f"<title>{island}</title>", f'<b data-x="{island}">{END}</b>'):
        assert with_elements(kept).count(island) == 1 and "<bdi" not in with_elements(kept)
    chart = f"<svg><title>{island}</title><text>{island}</text></svg>"
    assert with_elements(chart) == chart


def test_that_a_headline_runs_as_its_words_do() -> None:
    assert with_elements(f"<h3>{FSI}שלום{PDI}<sup>1</sup></h3>").startswith('<h3 dir="rtl"><bdi dir="rtl">')
    assert with_elements(f"<h3>By {FSI}שלום{PDI}</h3>").startswith("<h3>By ")
    assert with_elements(f'<div class="words">“{FSI}שלום{PDI}”</div>').startswith(
        '<div class="words" dir="rtl">'
    )


@pytest.mark.parametrize("told", [HEBREW, ARABIC, PERSIAN, MIXED])
def test_that_no_island_leaves_a_sign_on_the_paper(
    pdf: Callable[..., Pdf], record: Record, told: Told
) -> None:
    made = pdf(told_in(record, told))
    assert not made.missing
    document = pypdfium2.PdfDocument(made.data)
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    assert not set(text) & set(ISOLATES)
    with pikepdf.open(BytesIO(made.data)) as opened:
        assert str(opened.docinfo["/Author"]) == told.name
        assert str(opened.docinfo["/Title"]).endswith(f" · {FSI}{told.target}{PDI}")


@pytest.fixture
def places(page: Callable[..., str], record: Record, press: Press) -> Callable[[str, str], list[str]]:
    """The letters in the order in which they stand on the line, from the left."""
    before, _, rest = page(told_in(record, HEBREW)).partition("<body")
    after = rest[rest.index("</body>") :]

    def placed(body: str, letters: str) -> list[str]:
        made = press.pdf(f"{before}<body>{body}{after}")
        text = pypdfium2.PdfDocument(made.data)[0].get_textpage()
        at = {text.get_text_range(i, 1): text.get_charbox(i)[0] for i in range(text.count_chars())}
        return sorted(letters, key=lambda letter: at[letter])

    return placed


def test_that_words_on_a_chart_stand_in_their_order(places: Callable[[str, str], list[str]]) -> None:
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 20" width="300" height="20">'
        '<text x="0" y="12" font-family="Source Sans 3, Open Sans">{}</text></svg>'
    )
    assert places(svg.format(f"{FSI}אבג{PDI} · x"), "אבגx") == ["ג", "ב", "א", "x"]
    assert places(svg.format("abc"), "abc") == ["a", "b", "c"]


def test_that_a_change_keeps_its_order_on_the_page(places: Callable[[str, str], list[str]]) -> None:
    body = with_elements(str(html(prose("ירד 6 → 3 הל"))))
    assert places(body, "י6→3ל") == ["ל", "6", "→", "3", "י"]


def test_that_a_direction_is_told_by_the_first_letter_outside_of_islands() -> None:
    assert runs_left("12 שלום a")
    assert not runs_left(f"{FSI}שלום{PDI} a")
    assert not runs_left("12 →")


def test_that_a_self_contained_file_in_arabic_is_made_in_silence(
    record: Record, options: Options, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    page = self_contained_html(told_in(record, ARABIC), "case1", options)
    assert f'<bdi dir="rtl">{ARABIC.name}</bdi>' in page
    assert not caplog.records and capfd.readouterr() == ("", "")
