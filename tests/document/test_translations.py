"""A document in another language says all of it there: no phrase is left in English, and none is torn.

The records of `spoken/` are written by people who speak the language, as they would type it.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from itertools import product
from typing import Any

import pypdf
import pytest
from babel.messages.pofile import read_po
from hypothesis import HealthCheck, given, settings
from strategies import records

from promocase.document.edition import Edition
from promocase.document.editions import EDITIONS
from promocase.document.press.pages import Pdf
from promocase.document.press.pdf import POINTS
from promocase.document.theme import THEMES
from promocase.domain.choice import Language
from promocase.domain.record import Record
from promocase.phrase import Phrase, Tongue
from promocase.phrasebook import DOCUMENT, tongue
from promocase.resource import resource
from tests.document.test_type import of_class, sheets, texts_of, within

LANGUAGES = ("de", "fr", "es")
BOUND = [edition for edition in EDITIONS.values() if edition.most_pages]
ALIKE = {
    "de": "April August September November Link Mentoring Modern Team Plan Bonus Logo PDF Person Markdown",
    "fr": "Initiative Manager Mentor Note Plan Source Sponsor page Logo PDF Points Markdown Compact",
    "es": "No Plan Sponsor Logo PDF Markdown",
}
"""Words that are the same in English."""

GAP = 3
"""Points between a label's column and the words beside it, at least."""


class Missing(NullTranslations):
    """Takes down what a catalogue lacks."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[str] = []

    def gettext(self, message: str) -> str:
        self.keys.append(message)
        return message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return self.gettext(msgid1)


def heard(language: str) -> tuple[Tongue, Missing]:
    """The tongue of a language, and what it was asked for in vain."""
    with resource("phrases", DOCUMENT, f"{language}.mo").open("rb") as file:
        catalogue = GNUTranslations(file)
    missing = Missing()
    catalogue.add_fallback(missing)
    return Tongue(catalogue), missing


@contextmanager
def speaking(said: Tongue) -> Iterator[None]:
    """Every document is said so."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("promocase.document.view.tongue_of", lambda book, language: said)
        yield


def test_that_every_language_has_a_catalogue() -> None:
    spoken = {language.value.partition("-")[0] for language in Language}
    assert spoken == {"en", *LANGUAGES}
    assert all(resource("phrases", DOCUMENT, f"{each}.mo").is_file() for each in LANGUAGES)


@pytest.mark.parametrize("edition", EDITIONS.values(), ids=lambda each: each.key)
@pytest.mark.parametrize("language", LANGUAGES)
def test_that_no_phrase_of_a_document_is_missing(
    samples: dict[str, Record],
    spoken: dict[str, Record],
    page: Callable[..., str],
    language: str,
    edition: Edition,
) -> None:
    said, missing = heard(language)
    with speaking(said):
        for record in (*samples.values(), spoken[language]):
            page(record, edition=edition.key)
    assert missing.keys == []


@given(records())
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
def test_that_no_phrase_of_any_document_is_missing(page: Callable[..., str], record: Record) -> None:
    said, missing = heard("de")
    with speaking(said):
        for edition in EDITIONS:
            page(record, edition=edition)
    assert missing.keys == []


def test_that_a_phrase_which_is_missing_would_be_found(record: Record, page: Callable[..., str]) -> None:
    said, missing = heard("fr")
    assert said.say(Phrase("Nobody ever said this")) == "Nobody ever said this"
    assert missing.keys == ["Nobody ever said this"]
    with speaking(said):
        assert "Dossier de promotion" in page(record)


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_no_phrase_was_copied_instead_of_translated(language: str) -> None:
    """What stays as it was holds no words but these, and names of places where something goes."""
    with resource("phrases", DOCUMENT, f"{language}.po").open("rb") as file:
        copied = [message.id for message in read_po(file, locale=language) if message.id == message.string]
    words = [word for phrase in copied if phrase for word in re.findall(r"[^\W\d_]{3,}", _bare(str(phrase)))]
    assert sorted({*words} - {*ALIKE[language].split(), "Alternative", "Median"}) == []


def _bare(phrase: str) -> str:
    return re.sub(r"\{\w+\}", "", phrase)


# ---------- one catalogue for all who speak a language ----------


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de-DE", "„so“"),
        ("de-AT", "„so“"),
        ("de-CH", "«so»"),
        ("fr-FR", "«\u202fso\u202f»"),
        ("fr-CA", "«\u202fso\u202f»"),
        ("es-ES", "«so»"),
        ("es-MX", "“so”"),
    ],
)
def test_that_a_place_has_its_own_quotation_marks(language: str, text: str) -> None:
    assert tongue(DOCUMENT, language).say(Phrase("“{said}”", "", {"said": "so"})) == text


def test_that_a_place_has_its_own_spelling() -> None:
    costs, both = Phrase("Costs"), Phrase("{brings}; {spends}", "", {"brings": "1", "spends": "2"})
    assert [tongue(DOCUMENT, place).say(costs) for place in ("es-ES", "es-MX")] == ["Costes", "Costos"]
    assert [tongue(DOCUMENT, place).say(both) for place in ("fr-FR", "fr-CA")] == ["1\u202f; 2", "1; 2"]
    with resource("phrases", DOCUMENT, "de.po").open("rb") as file:
        said = [str(message.string) for message in read_po(file, locale="de")]
    assert not any("ß" in tongue(DOCUMENT, "de-CH").say(Phrase(text)) for text in said)


# ---------- on the page ----------


@pytest.mark.parametrize("edition", BOUND, ids=lambda each: each.key)
@pytest.mark.parametrize("language", LANGUAGES)
def test_that_a_bounded_edition_keeps_its_bound(
    samples: dict[str, Record],
    spoken: dict[str, Record],
    pdf: Callable[..., Pdf],
    language: str,
    edition: Edition,
) -> None:
    tag = spoken[language].profile.language
    others = [replace(each, profile=replace(each.profile, language=tag)) for each in samples.values()]
    assert edition.most_pages is not None
    for record in (spoken[language], *others):
        assert pdf(record, "a4", edition=edition.key).pages <= edition.most_pages


def labels(html: str) -> Iterator[tuple[str, list[Any], Any, tuple[Any, ...]]]:
    """Each label of a page with its lines, its box and what is around that."""
    for sheet in sheets(html):
        for box, above in within(sheet):
            lines = [each for each in getattr(box, "children", ()) if type(each).__name__ == "LineBox"]
            if lines and "label" in of_class(box):
                yield "".join(box.element.itertext()), lines, box, above


@pytest.mark.parametrize(
    ("language", "edition", "theme"), list(product(LANGUAGES, EDITIONS, THEMES)), ids=str
)
def test_that_no_label_is_torn_or_touches_its_words(
    spoken: dict[str, Record], page: Callable[..., str], language: str, edition: str, theme: str
) -> None:
    seen = list(labels(page(spoken[language], "a4", theme, edition)))
    assert seen
    for text, lines, box, above in seen:
        assert [word for line in lines for word in texts_of(line).split()] == text.split()
        assert max(line.width for line in lines) <= box.width, text
        cells = [each for each in above if type(each).__name__ == "TableCellBox"]
        if cells and any("lines" in of_class(each) for each in above):
            assert cells[-1].padding_right * POINTS >= GAP, text


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "de",
            (
                "Antrag auf Beförderung",
                "Von Produktionsplanerin zu Leiterin Produktionsplanung",
                "Grundgehalt im Jahr",
                "Ich bitte um eine Entscheidung über die Rolle und das Gehalt bis 10. April 2026.",
                "„Zum ersten Mal kann ich",
                "heute 63.400 €",
                "2 von 3 Kompetenzen für EG 13 erfüllt",
                "etwa beim 38. Perzentil",
                "Mal so viel, wie das Anliegen kostet",
                "Wir sprechen am 1. Oktober 2026 wieder; bis dahin stehen die Kriterien schriftlich fest.",
            ),
        ),
        (
            "fr",
            (
                "Dossier de promotion",
                "Ingénieure commerciale aujourd’hui, Responsable grands comptes demain",
                "Salaire de base annuel",
                "Je demande une décision sur le poste et la rémunération d’ici le 10 avril 2026.",
                "« modèle de chiffrage »",
                "aujourd’hui 52 000 €",
                "période : janvier 2025 – 1er mars 2026",
                "2 compétences acquises sur 3 pour Cadre III",
                "vers le 37e centile",
                "fois ce que coûte la demande",
                "Nous en reparlons en octobre 2026, avec des critères écrits d’ici là.",
            ),
        ),
        (
            "es",
            (
                "Propuesta de promoción",
                "De Enfermera de urgencias a Supervisora de enfermería",
                "Salario base anual",
                "Pido una decisión sobre el puesto y la retribución para el 10 de abril de 2026.",
                "«circuito rápido»",
                "hoy 33.600 €",
                "1 de 2 competencias de Grado III cumplidas",
                "hacia el percentil 49",
                "veces lo que cuesta la solicitud",
                "Volvemos a hablar el 1 de octubre de 2026, con los criterios por escrito hasta entonces.",
            ),
        ),
    ],
)
def test_that_a_whole_case_reads_as_its_language(
    spoken: dict[str, Record], pdf: Callable[..., Pdf], language: str, words: tuple[str, ...]
) -> None:
    made = pypdf.PdfReader(BytesIO(pdf(spoken[language]).data))
    text = " ".join(" ".join(each.extract_text() for each in made.pages).split())
    assert [each for each in words if each.casefold() not in text.casefold()] == []
