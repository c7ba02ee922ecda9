"""A year, month or day from words: "14.3.2026", "12-Mar-2026", "14 de marzo de 2026", "2026年3月14日"."""

import re
from datetime import date

from promocase.domain.reading.calendar import Parts, full_year, parts_of
from promocase.domain.reading.month_names import ERA_WORDS, is_weekday, month_of

_THREE = re.compile(r"(\d{1,4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{1,2})")
_YEAR_MONTH = re.compile(r"(\d{4}) ?[-/.] ?(\d{1,2})")
_MONTH_YEAR = re.compile(r"(\d{1,2}) ?[-/.] ?(\d{4})")
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)")
_YEAR = re.compile(r"\d{4}")
_EAST = re.compile(r"(\d{4}) ?[年년](?: ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日일])?)?")
_WEEK_DAY = re.compile(r"(\d{4})-?w(\d\d)-?([1-7])")
_TOKEN = re.compile(
    r"(?P<year>\d{4})(?!\d)|(?P<ordinal>\d{1,2})(?:st|nd|rd|th|er|ère|re|de|ste|e|\.?°|:e|-?го)(?![^\W_])"
    r"|(?P<short>'\d\d)(?!\d)|(?P<number>\d{1,2})(?!\d)|(?P<word>[^\W\d_]+(?:'[^\W\d_]+|-feira)*)"
    r"|(?P<mark>[.,/ -]+)"
)
_FILLERS = frozenset(
    "of the de del di do da den der d am le el il la on in im en an au dem del dne dnia год года году "
    "г р року roku r v w year month day año mes ano mês anno annee année jahr año".split()
)
_TIME = re.compile(
    r"(?:,? (?:at |um |à |kl\.? ?)?|t)\d{1,2}[:h]\d\d(?::\d\d)?(?:\.\d+)?"
    r"(?: ?(?:am|pm|uhr|h|z|utc|gmt|[+-]\d\d:?\d\d))?$"
)
_SHAPES = {
    **dict.fromkeys(("nMY", "oMY", "nMy", "oMy", "nMn", "oMn"), "dmy"),
    **dict.fromkeys(("MnY", "MoY", "Mny", "Moy", "Mnn", "Mon"), "mdy"),
    **dict.fromkeys(("YMn", "YMo"), "ymd"),
    **dict.fromkeys(("YnM", "YoM"), "ydm"),
    **dict.fromkeys(("MY", "My", "Mn"), "my"),
    **{"YM": "ym", "Y": "y"},
}
"""Tokens (month, Year, short year, ordinal, number) to what each of them is."""


def parts_from(text: str, language: str, month_first: bool | None, year_first: bool) -> Parts | None:
    """What a folded text in small letters says; None where it is no date, or more than one."""
    text = _TIME.sub("", text)
    for era in ERA_WORDS:
        if text.endswith(f" {era}") and text[: -len(era) - 1].strip()[-1:].isdigit():
            text = text[: -len(era) - 1].strip()
            break
    return _numeric(text, month_first, year_first) or _named(text, language)


def _numeric(text: str, month_first: bool | None, year_first: bool) -> Parts | None:
    if _YEAR.fullmatch(text):
        return parts_of(int(text))
    if match := _THREE.fullmatch(text):
        found = readings_of_three(match[1], match[2], match[3], match[4], month_first, year_first)
        return found[0] if len(found) == 1 else None
    if match := _COMPACT.fullmatch(text):
        return parts_of(int(match[1]), int(match[2]), int(match[3]))
    if match := _YEAR_MONTH.fullmatch(text):
        is_season = (int(match[1]) + 1) % 100 == int(match[2])  # "2010-11": two years, or a November
        return None if is_season else parts_of(int(match[1]), int(match[2]))
    if match := _MONTH_YEAR.fullmatch(text):
        return parts_of(int(match[2]), int(match[1]))
    if match := _EAST.fullmatch(text):
        year, month, day = (int(each) if each else None for each in match.groups())
        return parts_of(year or 0, month, day)
    if match := _WEEK_DAY.fullmatch(text):
        return _of_week(int(match[1]), int(match[2]), int(match[3]))
    return None


def _of_week(year: int, week: int, weekday: int) -> Parts | None:
    try:
        day = date.fromisocalendar(year, week, weekday)
    except ValueError:
        return None
    return parts_of(day.year, day.month, day.day)


def readings_of_three(
    first: str, mark: str, middle: str, last: str, month_first: bool | None, year_first: bool
) -> list[Parts]:
    """All that three numbers can mean here; the usual one alone where the language settles it."""
    if len(first) > 2:
        whole = parts_of(int(first), int(middle), int(last)) if len(first) == 4 and len(last) <= 2 else None
        return [whole] if whole else []
    if len(last) == 1:
        return []
    year = full_year(last)
    day_leads = parts_of(year, int(middle), int(first))
    month_leads = parts_of(year, int(first), int(middle))
    found: list[Parts | None] = [day_leads] if mark == "." else [day_leads, month_leads]
    if day_leads and month_leads and mark != "." and month_first is not None:
        found = [month_leads] if month_first else [day_leads]
    if len(first) == len(middle) == len(last) == 2 and (mark == "-" or year_first):
        found.append(parts_of(full_year(first), int(middle), int(last)))
    return list(dict.fromkeys(each for each in found if each))


def _named(text: str, language: str) -> Parts | None:
    tokens = _tokens(text, language)
    if tokens is None:
        return None
    shape = "".join(kind for kind, _ in tokens)
    values = [value for _, value in tokens]
    order = _SHAPES.get(shape)
    if order is None:
        return None
    if shape == "Mn" and int(values[1]) < 50:  # "March 26" is a day as well as a year
        return None
    named = dict(zip(order, (int(value) for value in values), strict=True))
    year = full_year(values[order.index("y")])
    return parts_of(year, named.get("m"), named.get("d"))


def _tokens(text: str, language: str) -> list[tuple[str, str]] | None:
    """Kinds and digits of the words of a date; None where a word belongs to none."""
    found: list[tuple[str, str]] = []
    at = 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None or len(found) > 4:
            return None
        at = match.end()
        if match.lastgroup == "word":
            word = match["word"]
            if month := month_of(word, language):
                if found and found[0][0] == "M" and is_weekday(text.partition(" ")[0]):
                    del found[0]  # "mar 14 mars 2026", a Tuesday
                found.append(("M", str(month)))
            elif word not in _FILLERS and not is_weekday(word):
                return None
        elif match.lastgroup != "mark":
            kind = {"year": "Y", "short": "y", "ordinal": "o", "number": "n"}[match.lastgroup or "year"]
            found.append((kind, match[match.lastgroup or 0].strip("'")))
    return found
