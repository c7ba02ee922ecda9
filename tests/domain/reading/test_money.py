"""Money with its bounds, ranges, periods, currencies and languages."""

from decimal import Decimal

import pytest

from promocase.domain.reading import currency_from_text, money_from_text
from promocase.domain.written import Bound

AMOUNTS = {
    "£12½k": ("12500", "GBP"),
    "10M": ("10000000", ""),
    "£12 m": ("12000000", "GBP"),
    "$1.2MM": ("1200000", "USD"),
    "TEUR 30": ("30000", "EUR"),
    "30 TCHF": ("30000", "CHF"),
    "1.125m": ("1125000", ""),
    "1,250k": ("1250000", ""),
    "a million": ("1000000", ""),
    "two and a half million": ("2500000", ""),
    "twenty thousand pounds": ("20000", "GBP"),
    "5000 Swiss francs": ("5000", "CHF"),
    "50 dollars": ("50", "USD"),
    "₦ 5,000,000": ("5000000", "NGN"),
    "₱50,000": ("50000", "PHP"),
    "₪ 20 000": ("20000", "ILS"),
    "Rs. 5,00,000": ("500000", ""),
    "R450k": ("450000", "ZAR"),
    "5억 원": ("500000000", "KRW"),
    "3 COP": ("3", "COP"),
    "90k cad": ("90000", "CAD"),
    "($5k)": ("-5000", "USD"),
    "minus £500": ("-500", "GBP"),
    "salary: £54k": ("54000", "GBP"),
    "60k plus bonus": ("60000", ""),
    "54k full-time": ("54000", ""),
    "54k all-in": ("54000", ""),
    "£300 on-call": ("300", "GBP"),
    "about £2,900 unsocial hours a year": ("2900", "GBP"),
    "€2.900 Schichtzulage": ("2900", "EUR"),
    "54k for weekends": ("54000", ""),
    "50к": ("50000", ""),
    "１２，５００\u00a0€": ("12500", "EUR"),
    "45\u202f000\u00a0€": ("45000", "EUR"),
    "£\u200b54,0\u00ad00": ("54000", "GBP"),
}
WORDS = [
    "3 try",
    "Try 5000",
    "£5k per head",
    "£5k less",
    "60k + 10% bonus",
    "KWD 1.250",
    "five",
    "3/4",
    "50 cents",
    "5 KM",
    "30k FT",
    "1.2345",
    "£36k → £20k",
    "54k or 55k",
    "500 €/j",
    "1e99",
    "90 days",
    "12 users",
    "hundreds",
    "70k!?",
    "1.000,000",
    "1 000,000",
]


@pytest.mark.parametrize(("text", "value"), AMOUNTS.items(), ids=str)
def test_that_an_amount_is_read_whole(text: str, value: tuple[str, str]) -> None:
    money = money_from_text(text)
    assert (money.amount, money.currency) == (Decimal(value[0]), value[1])
    assert money.is_understood and money.is_exact


@pytest.mark.parametrize("text", WORDS)
def test_that_what_is_no_sum_of_money_stays_words(text: str) -> None:
    assert not money_from_text(text).is_understood


@pytest.mark.parametrize(
    ("text", "amount", "bound"),
    [
        ("<5", "5", Bound.LESS),
        ("100k+", "100000", Bound.LEAST),
        ("≥ 239,200", "239200", Bound.LEAST),
        ("up to £5k", "5000", Bound.MOST),
        ("at least 50k", "50000", Bound.LEAST),
        ("over 70k", "70000", Bound.MORE),
        ("≈ 70k", "70000", Bound.ABOUT),
        ("ca.200", "200", Bound.ABOUT),
        ("£54k (approx.)", "54000", Bound.ABOUT),
        ("70k or more", "70000", Bound.LEAST),
        ("höchstens 5 Tsd. €", "5000", Bound.MOST),
        ("plus de 50 000 €", "50000", Bound.MORE),
        ("approx. up to 5k", "5000", Bound.MOST),
    ],
)
def test_that_a_bound_is_kept_beside_its_figure(text: str, amount: str, bound: Bound) -> None:
    money = money_from_text(text)
    assert (money.amount, money.bound) == (Decimal(amount), bound)
    assert money.is_exact == (bound is Bound.ABOUT)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("80–85k", 80_000, 85_000),
        ("£36.2k - £49.6k", 36_200, 49_600),
        ("between 60 and 70k", 60_000, 70_000),
        ("2.000-3.000 €", 2_000, 3_000),
        ("900k–1.2m", 900_000, 1_200_000),
        ("500-1k", 500, 1_000),
        ("de 40 à 45 k€", 40_000, 45_000),
        ("£2k-3k a month", 24_000, 36_000),
    ],
)
def test_that_a_range_has_two_ends_and_no_amount(text: str, low: int, high: int) -> None:
    money = money_from_text(text)
    assert (money.amount, money.low, money.high) == (None, low, high)
    assert money.is_understood and not money.is_exact


@pytest.mark.parametrize("text", ["85–80k", "80k–85", "50k-50k", "5 -", "80–85–90k", "£80k - $90k"])
def test_that_a_range_that_does_not_rise_or_fit_stays_words(text: str) -> None:
    assert not money_from_text(text).is_understood


@pytest.mark.parametrize(
    ("text", "per", "rate", "amount"),
    [
        ("£12k/month", "month", 12_000, 144_000),
        ("2k per month", "month", 2_000, 24_000),
        ("4.500 €/Monat", "month", 4_500, 54_000),
        ("£500pw", "week", 500, 26_000),
        ("£2,000 pcm", "month", 2_000, 24_000),
        ("2 500 € net/mois", "month", 2_500, 30_000),
        ("45 tkr i månaden", "month", 45_000, 540_000),
        ("12 LPA", "year", 1_200_000, 1_200_000),
        ("54k p.a.", "year", 54_000, 54_000),
        ("54.000 € p. a.", "year", 54_000, 54_000),
        ("£2k a fortnight", "fortnight", 2_000, 52_000),
        ("5k per quarter", "quarter", 5_000, 20_000),
        ("£450/day", "day", 450, None),
        ("$65 ph", "hour", 65, None),
        ("25 € pro Stunde", "hour", 25, None),
    ],
)
def test_that_a_rate_is_a_years_amount_where_that_is_known(
    text: str, per: str, rate: int, amount: int | None
) -> None:
    money = money_from_text(text)
    assert (money.per, money.rate, money.amount) == (per, rate, amount)
    assert money.is_understood and money.is_exact == (amount is not None)


def test_that_a_range_by_the_hour_keeps_both_its_rates() -> None:
    money = money_from_text("£25-30 per hour")
    assert (money.amount, money.low, money.high) == (None, None, None)
    assert (money.rate, money.rate_high, money.per) == (25, 30, "hour")


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("65k gross", "gross"),
        ("36.000 € brutto", "gross"),
        ("2 500 € net", "net"),
        ("60k OTE", "ote"),
        ("60k", ""),
    ],
)
def test_that_gross_and_net_are_told_apart(text: str, basis: str) -> None:
    money = money_from_text(text)
    assert money.basis == basis and money.amount is not None


@pytest.mark.parametrize(
    ("language", "text", "amount", "currency"),
    [
        ("de-DE", "1.250k", "1250000", ""),
        ("de-DE", "zweitausend Euro", "2000", "EUR"),
        ("fr-FR", "vingt mille euros", "20000", "EUR"),
        ("es-ES", "30 mil €", "30000", "EUR"),
        ("it-IT", "35 mila", "35000", ""),
        ("sv-SE", "45 000 kr", "45000", "SEK"),
        ("da-DK", "45.000 kr.", "45000", "DKK"),
        ("en-AU", "$90k", "90000", "AUD"),
        ("en-CA", "$90,000", "90000", "CAD"),
        ("en-IN", "Rs 12 lakh", "1200000", "INR"),
        ("en-US", "¥1.2M", "1200000", "JPY"),
        ("zh-CN", "¥50万", "500000", "CNY"),
        ("bs-BA", "5 KM", "5", "BAM"),
    ],
)
def test_that_the_language_settles_words_and_shared_signs(
    language: str, text: str, amount: str, currency: str
) -> None:
    money = money_from_text(text, language=language)
    assert (money.amount, money.currency) == (Decimal(amount), currency)


@pytest.mark.parametrize(
    ("language", "text"),
    [("de-DE", "1,250k"), ("de-DE", "2 billion €"), ("fr-FR", "2 billions d'euros"), ("en-GB", "5 mil")],
)
def test_that_what_languages_read_differently_stays_words(language: str, text: str) -> None:
    assert not money_from_text(text, language=language).is_understood


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("euro", "EUR"),
        ("€", "EUR"),
        ("pounds", "GBP"),
        ("US dollars", "USD"),
        ("Swiss francs", "CHF"),
        ("eur", "EUR"),
        ("try", "TRY"),
        ("zł", "PLN"),
        ("kr", ""),
        ("Rs", ""),
        ("bananas", ""),
        ("", ""),
        ("EUR USD", ""),
    ],
)
def test_that_a_currency_is_known_by_sign_code_and_name(text: str, code: str) -> None:
    assert currency_from_text(text) == code


def test_that_a_shared_name_is_the_money_of_the_place() -> None:
    assert currency_from_text("kroner", language="nb-NO") == "NOK"
    assert currency_from_text("dollars", language="en-AU") == "AUD"
