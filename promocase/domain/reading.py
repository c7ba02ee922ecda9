"""From what a person typed to a value: "12,5k", "5 days", "14.3.2026".

Reading never refuses: what it does not understand keeps its words and no more.
"""

import re
import unicodedata
from calendar import monthrange
from decimal import Decimal

from promocase.domain.clean import clean_line
from promocase.domain.written import ISO_4217, Day, Money, Quantity

LONGEST_NUMBER = 30
"""Characters; a longer run of digits is no pay and no measure, and is kept as words only."""
LONGEST_WRITTEN = 200
"""Characters; nothing longer is read as one value, so that a pasted book costs nothing."""

_SIGNS: dict[str, str] = {
    sign: currency
    for currency, signs in {
        **{"EUR": "€", "GBP": "£", "USD": "$ US$", "JPY": "¥", "INR": "₹", "KRW": "₩", "TRY": "₺"},
        **{"PLN": "zł", "CZK": "Kč", "CHF": "Fr.", "AUD": "A$ AU$", "CAD": "C$ CA$", "NZD": "NZ$"},
    }.items()
    for sign in signs.split()
}
_ABOUT = (
    r"(?:≈|~|±|>|<|≥|≤|c\.|ca\.?|circa|about|abt\.?|approx\.?|approximately|around|roughly|over|under|up to)?"
)
_NUMBER = r"(?P<sign>[-−–+]?)\s*(?P<number>\d(?:[\d.,'’_٫٬\s]{0,28}\d)?)"
_POWER = {
    "": 0,
    **dict.fromkeys(("k", "tsd", "thousand"), 3),
    **dict.fromkeys(("m", "mn", "mio", "million"), 6),
    **dict.fromkeys(("b", "bn", "billion"), 9),
}
"""Powers of ten that a word or letter after a number stands for."""
_A_YEAR = r"(?:(?:/|per|a|p\.?)\s*(?:year|yr|annum|a)\.?)?"
"""Only a year may follow: "4,500 a month" is no yearly amount and is kept as words."""
_CODE = "|".join(re.escape(sign) for sign in sorted(_SIGNS, key=len, reverse=True)) + "|[A-Za-z]{3}"
_MONEY = re.compile(
    rf"\s*{_ABOUT}\s*(?P<before>{_CODE})?\s*{_NUMBER}\s*(?P<scale>k|tsd|thousand|mn|mio|m|million|bn|b|billion)?\.?"
    rf"\s*(?P<after>{_CODE})?\s*{_A_YEAR}\s*",
    re.IGNORECASE,
)
_QUANTITY = re.compile(
    rf"\s*{_ABOUT}\s*{_NUMBER}(?P<scale>k(?![a-z])|\s*(?:million|billion|thousand)\b)?\s*(?P<unit>[^\d]*)",
    re.IGNORECASE,
)
_MONTHS = "january february march april may june july august september october november december".split()
_NAMED = re.compile(
    r"(?:(?P<day>\d{1,2})(?:st|nd|rd|th|\.)?\s+)?(?P<month>[a-z]{3,9})\.?"
    r"(?:\s+(?P<day_after>\d{1,2})(?:st|nd|rd|th)?,)?\s*'?(?P<year>\d{4}|\d{2})"
)


def money_from_text(text: str) -> Money:
    """Read "54,000", "12,5k", "€ 61.500", "abt 70k GBP a year"; what cannot be read keeps only its words."""
    text = clean_line(text)
    match = _MONEY.fullmatch(_plain_digits(text))
    number = _decimal(match["number"], dots_group=True) if match else None
    if match is None or number is None:
        return Money(text)
    codes = {_currency(code) for code in (match["before"], match["after"]) if code}
    if len(codes) > 1 or None in codes:
        return Money(text)
    amount = _scaled(match, number)
    return Money(text, amount, next(iter(codes), "") or "")


def quantity_from_text(text: str) -> Quantity:
    """Read "5 days", "≈ 200", "18 %", "20k users"; what cannot be read keeps only its words."""
    text = clean_line(text)
    match = _QUANTITY.fullmatch(_plain_digits(text))
    number = _decimal(match["number"], dots_group=False) if match else None
    if match is None or number is None:
        return Quantity(text)
    return Quantity(text, _scaled(match, number), match["unit"].strip())


def day_from_text(text: str, *, month_first: bool = False) -> Day:
    """Read "2026", "March 2026", "14.3.2026", "2026-03-14"; ``month_first`` settles "3/4/2026"."""
    text = clean_line(text)
    found = _date_parts(_plain_digits(text).strip().lower().rstrip("."), month_first)
    if found is None:
        return Day(text)
    year, month, day = found
    year = year + 2000 if year < 100 else year
    if not 1900 <= year <= 2199 or (month is not None and not 1 <= month <= 12):
        return Day(text)
    if day is not None and (month is None or not 1 <= day <= monthrange(year, month)[1]):
        return Day(text)
    return Day(text, year, month, day)


def _date_parts(text: str, month_first: bool) -> tuple[int, int | None, int | None] | None:
    """Year, month and day as written, not yet judged; None where the shape is no date."""
    if match := re.fullmatch(r"(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?", text):
        return int(match[1]), int(match[2]) if match[2] else None, int(match[3]) if match[3] else None
    if match := re.fullmatch(r"(\d{1,2})\s*[-/.]\s*(\d{4})", text):
        return int(match[2]), int(match[1]), None
    if match := re.fullmatch(r"(\d{1,2})(\s*[-/.]\s*)(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})", text):
        first, second = int(match[1]), int(match[3])
        month_leads = "." not in match[2] and (
            second > 12 or (month_first and "/" in match[2] and first <= 12)
        )
        return int(match[4]), first if month_leads else second, second if month_leads else first
    return _named_month(text)


def _named_month(text: str) -> tuple[int, int | None, int | None] | None:
    """ "14 March 2026", "March 14, 2026", "Mar 26"."""
    words = _NAMED.fullmatch(text)
    if words is None or (words["day"] and words["day_after"]):
        return None
    month = next((at for at, name in enumerate(_MONTHS, 1) if name.startswith(words["month"])), None)
    day = words["day"] or words["day_after"]
    return (int(words["year"]), month, int(day) if day else None) if month else None


def _plain_digits(text: str) -> str:
    """Digits of any script as 0-9, wide forms and spaces as plain ones; blank if too long to be one value."""
    text = " ".join(text.split()) if len(text) <= LONGEST_WRITTEN else ""
    text = "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)
    return text.translate({0xFF05: "%", 0xFF0C: ",", 0xFF0E: ".", 0x066A: "%"})


def _decimal(text: str, *, dots_group: bool) -> Decimal | None:
    """A number with any usual grouping; None where the grouping makes no sense."""
    if len(text) > LONGEST_NUMBER:
        return None
    text = re.sub(r"[\s'’_٬]", "\N{NO-BREAK SPACE}", text).replace("٫", ".")
    mark = _decimal_mark(text, dots_group)
    whole, _, fraction = text.rpartition(mark) if mark else (text, "", "")
    groups = re.split(r"[.,\u00a0]+", whole)
    if not _are_groups(groups) or not (fraction or "0").isdigit():
        return None
    return Decimal("".join(groups) + ("." + fraction if fraction else ""))


def _decimal_mark(text: str, dots_group: bool) -> str:
    """The mark before the fraction; blank where every mark only groups digits."""
    marks = [char for char in text if char in ",."]
    if not marks or marks.count(marks[-1]) > 1:
        return ""
    mark = marks[-1]
    head, _, tail = text.rpartition(mark)
    may_group = (mark == "," or dots_group) and len(set(marks)) == 1
    return "" if may_group and len(tail) == 3 and head != "0" else mark


def _are_groups(groups: list[str]) -> bool:
    """Groups of three from the right, of two in between as in India."""
    first, *rest = groups
    return not rest or (1 <= len(first) <= 3 and len(rest[-1]) == 3 and all(len(g) in (2, 3) for g in rest))


def _scaled(match: re.Match[str], number: Decimal) -> Decimal:
    """With its sign and scale, without exponent: 5.4E+4 is 54000."""
    scaled = number.scaleb(_POWER[(match["scale"] or "").strip().lower()])
    return Decimal(f"{-scaled if match['sign'] in ('-', '−', '–') else scaled:f}")


def _currency(code: str) -> str | None:
    for sign, currency in _SIGNS.items():
        if code.lower() == sign.lower():
            return currency
    return code.upper() if code.upper() in ISO_4217 else None
