"""A document in each of its languages writes numbers, money and days as people there do."""

from datetime import date
from decimal import Decimal

import pytest

from promocase.document.words import Words
from promocase.domain.choice import Language
from promocase.domain.reading import Reader
from promocase.phrasebook import DOCUMENT, tongue

MONEY_OF = {
    **{"de-DE": "EUR", "de-AT": "EUR", "de-CH": "CHF"},
    **{"fr-FR": "EUR", "fr-BE": "EUR", "fr-CH": "CHF", "fr-CA": "CAD"},
    **{"es-ES": "EUR", "es-MX": "MXN"},
}
OTHERS = [language.value for language in Language if not language.value.startswith("en")]


def words_in(language: str) -> Words:
    return Words(language, MONEY_OF[language], tongue(DOCUMENT, language))


def shown(text: str) -> str:
    """With the space that holds as ~ and the narrow one as ^."""
    return text.replace("\N{NO-BREAK SPACE}", "~").replace("\N{NARROW NO-BREAK SPACE}", "^")


def test_that_every_language_is_held_here() -> None:
    assert list(MONEY_OF) == OTHERS


@pytest.mark.parametrize(
    ("language", "whole", "cents", "owed", "number", "percent"),
    [
        ("de-DE", "98.000~€", "1.234,50~€", "−12.000~€", "1.234,5", "68,5~%"),
        ("de-AT", "€~98.000", "€~1.234,50", "−€~12.000", "1.234,5", "68,5~%"),
        ("de-CH", "CHF~98’000", "CHF~1’234.50", "CHF~−12’000", "1’234.5", "68.5%"),
        ("fr-FR", "98^000~€", "1^234,50~€", "−12^000~€", "1^234,5", "68,5~%"),
        ("fr-BE", "98^000~€", "1^234,50~€", "−12^000~€", "1^234,5", "68,5~%"),
        ("fr-CH", "98^000~CHF", "1^234,50~CHF", "−12^000~CHF", "1^234,5", "68,5%"),
        ("fr-CA", "98~000~$", "1~234,50~$", "−12~000~$", "1~234,5", "68,5~%"),
        ("es-ES", "98.000~€", "1.234,50~€", "−12.000~€", "1.234,5", "68,5~%"),
        ("es-MX", "$98,000", "$1,234.50", "−$12,000", "1,234.5", "68.5%"),
    ],
)
def test_that_amounts_and_numbers_are_written_as_there(
    language: str, whole: str, cents: str, owed: str, number: str, percent: str
) -> None:
    words = words_in(language)
    assert shown(words.amount(Decimal(98000))) == whole
    assert shown(words.amount(Decimal("1234.5"))) == cents
    assert shown(words.amount(Decimal(-12000))) == owed
    assert shown(words.number(Decimal("1234.5"))) == number
    assert shown(words.percent(Decimal("68.5"))) == percent


@pytest.mark.parametrize(
    ("language", "currency", "text"),
    [("en-GB", "CHF", "CHF~98,000"), ("es-MX", "EUR", "EUR~98,000"), ("de-DE", "CHF", "98.000~CHF")],
)
def test_that_a_code_never_touches_its_amount(language: str, currency: str, text: str) -> None:
    assert shown(Words(language, "").amount(Decimal(98000), currency)) == text


@pytest.mark.parametrize(
    ("language", "first", "later", "month", "listed"),
    [
        ("de-DE", "1. Mai 2026", "14. Januar 2026", "Januar 2026", "A, B und C"),
        ("de-AT", "1. Mai 2026", "14. Jänner 2026", "Jänner 2026", "A, B und C"),
        ("de-CH", "1. Mai 2026", "14. Januar 2026", "Januar 2026", "A, B und C"),
        ("fr-FR", "1er mai 2026", "14 janvier 2026", "janvier 2026", "A, B et C"),
        ("fr-BE", "1er mai 2026", "14 janvier 2026", "janvier 2026", "A, B et C"),
        ("fr-CH", "1er mai 2026", "14 janvier 2026", "janvier 2026", "A, B et C"),
        ("fr-CA", "1er mai 2026", "14 janvier 2026", "janvier 2026", "A, B et C"),
        ("es-ES", "1 de mayo de 2026", "14 de enero de 2026", "enero de 2026", "A, B y C"),
        ("es-MX", "1 de mayo de 2026", "14 de enero de 2026", "enero de 2026", "A, B y C"),
    ],
)
def test_that_days_and_lists_are_written_as_there(
    language: str, first: str, later: str, month: str, listed: str
) -> None:
    words = words_in(language)
    assert shown(words.in_full(date(2026, 5, 1))) == first
    assert shown(words.in_full(date(2026, 1, 14))) == later
    assert shown(words.day(Reader(language).day("2026-01"))) == month
    assert words.listed("ABC") == listed


@pytest.mark.parametrize("language", OTHERS)
def test_that_what_is_printed_is_read_again_as_the_same(language: str) -> None:
    words, reader = words_in(language), Reader(language)
    for number in map(Decimal, ("98000", "1234.50", "0.75", "1234567")):
        assert reader.money(words.amount(number)).amount == number
        assert reader.quantity(words.number(number)).number == number
    for day in (date(2026, 5, 1), date(2026, 1, 14), date(2025, 12, 31)):
        assert reader.day(words.in_full(day)).first == day


@pytest.mark.parametrize(
    ("language", "full", "month", "year"),
    [
        ("de-DE", "bis 14. Mai 2026", "bis Mai 2026", "bis 2026"),
        ("fr-FR", "d’ici le 14 mai 2026", "d’ici mai 2026", "d’ici 2026"),
        ("es-ES", "para el 14 de mayo de 2026", "para mayo de 2026", "para 2026"),
    ],
)
def test_that_a_full_date_has_the_article_of_its_language(
    language: str, full: str, month: str, year: str
) -> None:
    words, reader = words_in(language), Reader(language)
    said = [words.by(reader.day(text)) for text in ("2026-05-14", "2026-05", "2026")]
    assert said == [full, month, year]


@pytest.mark.parametrize(
    ("language", "text", "set_"),
    [
        ("de-DE", "65.000 € im Jahr", "65.000~€"),
        ("de-DE", "65.000 € pro Jahr", "65.000~€"),
        ("de-DE", "65.000 € p. a.", "65.000 € p. a."),
        ("de-DE", "65.000 Euro jährlich", "65.000~€"),
        ("de-DE", "2,5 Mio. €", "2.500.000~€"),
        ("de-DE", "65.000 € brutto", "65.000 € brutto"),
        ("de-DE", "rund 65.000 €", "rund 65.000 €"),
        ("de-DE", "5.400 € im Monat", "5.400 € im Monat"),
        ("de-CH", "98'000.-", "CHF~98’000"),
        ("de-CH", "Fr. 98'000.–", "CHF~98’000"),
        ("fr-FR", "65 000 € par an", "65^000~€"),
        ("fr-FR", "65 k€", "65^000~€"),
        ("fr-FR", "65 000 euros annuels", "65^000~€"),
        ("fr-FR", "65 000 € bruts annuels", "65 000 € bruts annuels"),
        ("es-ES", "45.000 € al año", "45.000~€"),
        ("es-ES", "45.000 €/año", "45.000~€"),
        ("de-DE", "65.000 €/Jahr", "65.000~€"),
        ("fr-FR", "65 000 € / an", "65^000~€"),
        ("es-ES", "2,5 millones de euros", "2.500.000~€"),
        ("es-MX", "$45,000 anuales", "$45,000"),
    ],
)
def test_that_an_amount_a_year_is_set_whatever_its_language_calls_it(
    language: str, text: str, set_: str
) -> None:
    assert shown(words_in(language).money(Reader(language).money(text))) == set_
