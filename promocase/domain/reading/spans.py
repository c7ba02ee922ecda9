"""Half known days: quarters, halves, fiscal years, seasons, weeks, and early, mid or late in any of them."""

import re
from collections.abc import Callable
from datetime import date

from promocase.domain.reading.calendar import FIRST_YEAR, LAST_YEAR, Parts, Span, full_year, months_span
from promocase.domain.reading.locale import territory
from promocase.domain.reading.period import names_of
from promocase.domain.reading.span_words import HALVES, KEEPS_YEAR, SEASONS, SOUTH, THIRDS, WEEKS, WHICH

_YEAR = r"(?P<fy>fy ?)?'?(?P<year>\d{4}|\d{2})"
_OF = r"(?: of| in| de| del| di| von| des| do| van| af| av| i|,)?"
_QUARTER_NOUN = "|".join(sorted(map(re.escape, names_of("quarter")), key=len, reverse=True))
_ORDINAL = rf"(?P<which>[1-4])(?:st|nd|rd|th|er|e|ème|eme|°|\.|o|a|de|ste)?|(?P<word>{'|'.join(WHICH)})"
_QUARTERS = [
    re.compile(rf"[qt](?P<which>[1-4])[ /,-]*{_YEAR}"),
    re.compile(r"(?:fy ?)?(?P<year>\d{4})(?P<fy>)[ /,-]*[qt](?P<which>[1-4])"),
    re.compile(rf"(?P<which>[1-4])q[ /,-]*{_YEAR}"),
    re.compile(r"(?P<fy>fy) ?'?(?P<year>\d{4}|\d{2})[ /,-]*q(?P<which>[1-4])"),
    re.compile(rf"(?:the )?(?:{_ORDINAL}) ?(?:{_QUARTER_NOUN})\.?{_OF}[ /]*{_YEAR}"),
]
_HALVES = [
    re.compile(rf"[hs](?P<which>[12])[ /,-]*{_YEAR}"),
    re.compile(r"(?:fy ?)?(?P<year>\d{4})(?P<fy>)[ /,-]*[hs](?P<which>[12])"),
    re.compile(rf"(?P<which>[12])h[ /,-]*{_YEAR}"),
    re.compile(r"(?P<fy>fy) ?'?(?P<year>\d{4}|\d{2})[ /,-]*h(?P<which>[12])"),
    re.compile(rf"(?:the )?(?:{_ORDINAL}) (?:{'|'.join(HALVES)})\.?{_OF}[ /]*{_YEAR}"),
]
_FISCAL = re.compile(
    r"(?:fy|gj|fiscal year|financial year|geschäftsjahr|wirtschaftsjahr|exercice|ejercicio|tax year) ?'?"
    r"(?P<year>\d{4}|\d{2})(?: ?[-/] ?'?(?P<next>\d{4}|\d{2}))?"
)
_TWO_YEARS = re.compile(r"(?P<year>\d{4}) ?[-/] ?(?P<next>\d{4}|\d{2})")
_SEASON = re.compile(
    rf"(?:the |im |en |in |à |l')?(?P<season>{'|'.join(SEASONS)}){_OF} (?P<year>\d{{4}}|'\d\d)"
    r"(?:[-/](?P<next>\d{4}|\d{2}))?"
)
_WEEKS = [
    re.compile(rf"(?:{WEEKS})\.? ?(?P<week>\d{{1,2}}){_OF}[ /,-]*'?(?P<year>\d{{4}}|\d{{2}})"),
    re.compile(rf"(?P<year>\d{{4}})[ /-]*(?:{WEEKS})\.? ?(?P<week>\d{{1,2}})"),
    re.compile(rf"(?P<week>\d{{1,2}})\. ?(?:{WEEKS})[ /]*(?P<year>\d{{4}})"),
]
_THIRD = re.compile(rf"(?P<third>{'|'.join(sorted(THIRDS, key=len, reverse=True))})[ -](?P<of>.+)")


def span_from(text: str, language: str, year_start: int) -> Span | None:
    """The span that a folded text in small letters names."""
    for patterns, months in ((_QUARTERS, 3), (_HALVES, 6)):
        for pattern in patterns:
            if match := pattern.fullmatch(text):
                return _part_of_year(match, months, year_start)
    if match := _FISCAL.fullmatch(text):
        return _fiscal(match, year_start)
    if (match := _TWO_YEARS.fullmatch(text)) and not 1 <= int(match["next"]) <= 12:
        return _two_years(match, year_start)
    if match := _SEASON.fullmatch(text):
        return _season(match, language)
    for pattern in _WEEKS:
        if match := pattern.fullmatch(text):
            return _week(match)
    return None


def third_from(
    text: str, language: str, year_start: int, parts: Callable[[str], Parts | None]
) -> Span | None:
    """Early, mid or late in what ``parts`` reads, or in a span."""
    match = _THIRD.fullmatch(text)
    if match is None:
        return None
    inner = parts(match["of"])
    whole = inner.span if inner else span_from(match["of"], language, year_start)
    is_day = inner is not None and inner.day is not None
    return None if whole is None or is_day else whole.third(THIRDS[match["third"]])


def year_kept(text: str) -> int | None:
    """The year of "early 2024", which says no less about the year than "2024"."""
    match = _THIRD.fullmatch(text)
    return int(match["of"]) if match and match["third"] in KEEPS_YEAR and match["of"].isdigit() else None


def _part_of_year(match: re.Match[str], months: int, year_start: int) -> Span | None:
    words = match.groupdict()
    said = words["which"] or WHICH[words["word"]]
    which = 12 // months if said == "last" else int(said)
    year = full_year(words["year"])
    if which > 12 // months or not FIRST_YEAR < year <= LAST_YEAR:
        return None
    if words["fy"] or match[0].startswith("fy"):
        return months_span(_year_begins(year, year_start), year_start + (which - 1) * months, months)
    return months_span(year, 1 + (which - 1) * months, months)


def _year_begins(year: int, year_start: int) -> int:
    """The calendar year in which a fiscal year begins: it is named for the year it ends in."""
    return year if year_start == 1 else year - 1


def _fiscal(match: re.Match[str], year_start: int) -> Span | None:
    year = full_year(match["year"])
    if match["next"]:
        return _two_years(match, year_start)
    if not FIRST_YEAR < year <= LAST_YEAR:
        return None
    return months_span(_year_begins(year, year_start), year_start, 12)


def _two_years(match: re.Match[str], year_start: int) -> Span | None:
    """ "2023/24" is the fiscal year that begins in 2023, or where years begin in January both of them."""
    first = full_year(match["year"])
    is_next = int(match["next"]) % 100 == (first + 1) % 100
    after = first + 1 if is_next and len(match["next"]) == 2 else int(match["next"])
    after = after if after > 100 else first // 100 * 100 + after
    if not FIRST_YEAR <= first < after <= LAST_YEAR:
        return None
    if after == first + 1 and year_start != 1:
        return months_span(first, year_start, 12)
    return Span(date(first, 1, 1), date(after, 12, 31))


def _season(match: re.Match[str], language: str) -> Span | None:
    """Three months; a winter with one year alone may be either of two, so it is somewhere in that year."""
    year, month = full_year(match["year"].strip("'")), SEASONS[match["season"]]
    if not FIRST_YEAR < year < LAST_YEAR:
        return None
    if match["next"] and int(match["next"]) % 100 != (year + 1) % 100:
        return None
    if territory(language) in SOUTH:
        month = month - 6 if month > 6 else month + 6
    if month == 12 and not match["next"]:
        return months_span(year, 1, 12)
    return months_span(year, month, 3)


def _week(match: re.Match[str]) -> Span | None:
    try:
        first = date.fromisocalendar(full_year(match["year"]), int(match["week"]), 1)
    except ValueError:
        return None
    last = date.fromisocalendar(full_year(match["year"]), int(match["week"]), 7)
    return Span(first, last) if first.year >= FIRST_YEAR and last.year <= LAST_YEAR else None
