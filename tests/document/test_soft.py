"""Long words break between their syllables, and what is no word anywhere, without a hyphen."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from promocase.document.language import language_of
from promocase.document.page.blocks import html
from promocase.document.page.soft import soft, soft_page
from promocase.document.press.pages import Pdf
from promocase.document.prose import prose
from promocase.domain.record import Record

SHY, ZERO = "\u00ad", "\u200b"
COMPOUND = "Betriebshaftpflichtversicherung"


def test_that_a_german_word_in_an_english_text_breaks_between_its_syllables() -> None:
    assert soft(COMPOUND) == "Betriebs|haft|pflicht|ver|si|che|rung".replace("|", SHY)


def test_that_a_word_breaks_by_the_language_around_it() -> None:
    assert soft("verantwoordelijkheidsgevoel", "nl") == "ver|ant|woor|de|lijk|heids|ge|voel".replace("|", SHY)
    assert soft("internationalisation") == "inter|na|tion|al|isa|tion".replace("|", SHY)


@pytest.mark.parametrize(
    "address",
    ["https://intranet.example/reports/2026/march-close", "C:\\shared\\payroll\\march\\final", "x" * 60],
)
def test_that_what_is_no_word_gets_no_hyphen(address: str) -> None:
    assert SHY not in soft(address)
    assert soft(address).replace(ZERO, "") == address
    assert max(map(len, soft(address).split(ZERO))) <= 40


def test_that_a_word_written_with_hyphens_gets_none_beside_them() -> None:
    word = "Betriebshaftpflicht-Versicherungsbedingungen"
    at = soft(word).index("-")
    assert SHY not in soft(word)[at - 3 : at + 4]


def test_that_short_words_are_not_touched() -> None:
    assert soft("a responsibility of ours") == "a responsibility of ours"


@given(st.text(alphabet=st.characters(categories=["Ll", "Lu"]) | st.sampled_from("-/ .&"), max_size=120))
def test_that_no_letter_is_lost(text: str) -> None:
    assert soft(text).replace(ZERO, "").replace(SHY, "") == text


def test_that_headings_and_titles_become_bookmarks_without_breaks() -> None:
    for tag in ("h2", "h3", "title"):
        assert soft_page(f"<{tag}>{COMPOUND}</{tag}><p>{COMPOUND}</p>").count(COMPOUND) == 1


def test_that_a_paragraph_breaks_by_its_own_language() -> None:
    german = "Ich habe die Donaudampfschifffahrtsgesellschaft mit der Bank und dem Amt versöhnt."
    made = str(html(prose(german)))
    assert made.startswith('<p lang="de">')
    assert "schiff" + SHY + "fahrts" in soft_page(made)


@pytest.mark.parametrize(
    "text, language",
    [
        ("Ich habe das mit der Bank und dem Amt geklärt.", "de"),
        ("Nous avons réduit les erreurs dans la paie et le délai.", "fr"),
        ("Hemos reducido los errores en las nóminas y el plazo.", "es"),
        ("התיקונים ירדו בחודש", "he"),
        ("انخفضت التصحيحات", "ar"),
        ("می‌خواهم پیشرفت گروه را گزارش کنم", "fa"),
        ("ฉันตรวจสอบไฟล์", "th"),
        ("誤りを六割減らした。", "ja"),
        ("We cut the errors in the payroll and the delay.", ""),
        ("SAP, Excel und Python", ""),
        ("We named it שלום", ""),
        ("I want to build the service I would have liked to call.", ""),
        ("", ""),
    ],
)
def test_that_a_language_is_told_where_it_is_plain(text: str, language: str) -> None:
    assert language_of(text) == language


def test_that_a_long_word_stays_in_its_column(pdf: Callable[..., Pdf], record: Record) -> None:
    """It is broken with one hyphen, and read on the paper without a sign of its own."""
    first, *others = record.accomplishments
    metric = replace(first.metrics[0], name=COMPOUND)
    told = replace(record, accomplishments=(replace(first, metrics=(metric,)), *others))
    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf(told).data)).pages)
    assert COMPOUND not in text
    joined = text.replace("-\n", "").replace("‐\n", "")
    assert COMPOUND in joined
    assert SHY not in text


@pytest.mark.parametrize(
    ("around", "text", "language"),
    [
        ("de-DE", "Ich habe die Planung für das Team von Grund auf neu gemacht.", ""),
        ("de-DE", "We cut the time to plan by half, and it is the new norm for the team.", "en"),
        ("fr-FR", "Les équipes ont repris le plan et la charge est connue.", ""),
        ("es-MX", "The team was on time with the plan and we have it from the client.", "en"),
        ("en-GB", "The team was on time with the plan and we have it from the client.", ""),
        ("en-GB", "Ich habe die Planung für das Team von Grund auf neu gemacht.", "de"),
    ],
)
def test_that_only_another_language_than_the_document_s_is_named(
    around: str, text: str, language: str
) -> None:
    assert language_of(text, around) == language
    assert (' lang="' in html(prose(text), around)) == bool(language)


@pytest.mark.parametrize(
    ("language", "word", "parts"),
    [
        *(
            (tag, "Auftragsverantwortung", "Auf|trags|ver|ant|wor|tung")
            for tag in ("de-DE", "de-AT", "de-CH")
        ),
        *(
            (tag, "internationalisation", "inter|na|tio|na|li|sa|tion")
            for tag in ("fr-FR", "fr-BE", "fr-CH", "fr-CA")
        ),
        *((tag, "responsabilizándonos", "res|pon|sa|bi|li|zán|do|nos") for tag in ("es-ES", "es-MX")),
    ],
)
def test_that_long_words_break_in_every_language_of_documents(language: str, word: str, parts: str) -> None:
    assert soft(word, language) == parts.replace("|", SHY)
