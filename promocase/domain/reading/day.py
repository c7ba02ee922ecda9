"""From words to a day, a month, a year, or a half known span: "14.3.2026", "Q2 2024", "since 2021"."""

import re
from dataclasses import replace
from datetime import timedelta

from promocase.domain.clean import clean_line
from promocase.domain.reading.calendar import Parts, Span
from promocase.domain.reading.dates import parts_from
from promocase.domain.reading.fold import fold
from promocase.domain.reading.locale import ENGLISH, is_month_first, is_year_first
from promocase.domain.reading.month_names import is_weekday, month_of
from promocase.domain.reading.spans import span_from, third_from, year_kept
from promocase.domain.reading.tables import keys_of
from promocase.domain.written import Bound, Day

_BOUNDS = """
at-least| since, from, starting, beginning, as of, from about, seit, ab, von, depuis, dès, à partir de,
desde, a partir de, dal, da, sinds, vanaf, siden, fra, sedan, från, od, not before
at-most| until, till, by, up to, through, to, no later than, latest, bis, bis zum, spätestens, jusqu'à,
jusqu'en, jusqu'au, d'ici, d'ici le, d'ici à, d'ici au, d'ici la, hasta, a más tardar, até, fino a,
entro, tot, uiterlijk, til, indtil, till, senast, do
less-than| before, prior to, vor, avant, antes de, antes del, prima di, voor, før, före, przed, před
more-than| after, nach, après, después de, después del, depois de, dopo, na, efter, etter, po
about| about, around, circa, ca, ca., c., approx, approx., approximately, roughly, ~, etwa, ungefähr,
vers, environ, hacia
"""
_BOUND = keys_of(_BOUNDS, ",")
_BOUND_WORDS = "|".join(re.escape(word) for word in sorted(_BOUND, key=len, reverse=True))
_LEAD = re.compile(rf"(?P<bound>{_BOUND_WORDS})(?: (?:the |dem |den )?|(?<=[~.]))(?P<of>.+)")
_OPEN = re.compile(
    r"(?P<of>.+?)(?: onwards?| and later|(?<=\d{4})-| -|\+)"
    r"|(?P<from>.+?) ?(?:-|to|bis|until|till) ?(?:now|present|today|date|heute|ongoing|current)"
)
_DASHES = (
    re.compile(r" (?:-|to|until|till|bis|through|thru|and|à|au|a|al|tot|til|hasta|até|do|und|et|e|y) "),
    re.compile(r"-"),
    re.compile(r"(?<=\w)/(?=[^\W\d_])"),
)
_WEEKDAY = re.compile(r"([^\W\d_]+)[.,]* (?=\d)")
_BETWEEN = re.compile(r"(?:between|from|von|zwischen|entre|de|del|da|dal|van|tussen|du) (.+)")
_DAY_ALONE = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.)?")
_DAY_YEAR = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")


def day_from_text(
    text: str, *, month_first: bool | None = None, language: str = ENGLISH, year_start: int = 1
) -> Day:
    """Read "2026", "March 2026", "14.3.2026", "Q2 2024"; what cannot be read keeps only its words.

    ``month_first`` settles "3/4/2026" and comes from the language where it is None; ``year_start`` is the
    month in which a fiscal year begins.
    """
    text = clean_line(text)
    folded = fold(text).lower().strip(" .,;")
    found = _Reader(language, month_first, year_start).read(folded) if folded else None
    return Day(text) if found is None else replace(found, text=text)


class _Reader:
    """Reads dates in one language."""

    def __init__(self, language: str, month_first: bool | None, year_start: int) -> None:
        self._language, self._year_start = language, year_start
        self._month_first = is_month_first(language) if month_first is None else month_first
        self._year_first = month_first is None and is_year_first(language)

    def read(self, text: str) -> Day | None:
        if (
            (match := _WEEKDAY.match(text))
            and is_weekday(match[1])
            and not month_of(match[1], self._language)
        ):
            text = text[match.end() :]
        return self._simple(text) or self._bounded(text) or self._range(text)

    def _parts(self, text: str) -> Parts | None:
        return parts_from(text, self._language, self._month_first, self._year_first)

    def _simple(self, text: str) -> Day | None:
        """A date, or a span with a name."""
        if parts := self._parts(text):
            return Day("", parts.year, parts.month, parts.day)
        span = span_from(text, self._language, self._year_start)
        span = span or third_from(text, self._language, self._year_start, self._parts)
        return span and Day(year=year_kept(text), since=span.first, until=span.last)

    def _bounded(self, text: str) -> Day | None:
        if match := _LEAD.fullmatch(text):
            inner = self._simple(match["of"])
            return inner and _bounded(inner, Bound(_BOUND[match["bound"]]))
        if match := _OPEN.fullmatch(text):
            inner = self._simple(match["of"] or match["from"])
            return inner and _bounded(inner, Bound.LEAST)
        return None

    def _range(self, text: str) -> Day | None:
        if match := _BETWEEN.fullmatch(text):
            text = match[1]
        for dash in _DASHES:
            cuts = list(dash.finditer(text))
            if len(cuts) == 1 and (span := self._ends(text[: cuts[0].start()], text[cuts[0].end() :])):
                return Day(since=span.first, until=span.last)
        return None

    def _ends(self, left: str, right: str) -> Span | None:
        """From the left to the right; each may lack what the other says."""
        left, right = left.strip(), right.strip()
        end, start = self._span(right), self._span(left)
        if end is None and (match := _DAY_YEAR.fullmatch(right)):  # "March 14–16, 2026"
            first = self._parts(f"{left}, {match[2]}")
            last = first and self._parts(f"{first.year}-{first.month}-{match[1]}")
            return _joined(first.span, last.span) if first and last else None
        if end is None:
            return None
        if start is None and _DAY_ALONE.fullmatch(left) and end.first == end.last:
            day = left.rstrip("stndrh.")
            start = self._span(f"{end.first.year}-{end.first.month}-{day}")
        if start is None:
            start = self._span(f"{left.rstrip('.')} {end.first.year}") or self._span(
                f"{left}{end.first.year}"
            )
            if start and start.first > end.last:  # "Dec–Feb 2026"
                start = self._span(f"{left} {end.first.year - 1}")
        return start and _joined(start, end)

    def _span(self, text: str) -> Span | None:
        day = self._simple(text)
        if day is None or day.first is None or day.last is None:
            return None
        return Span(day.first, day.last)


def _joined(start: Span, end: Span) -> Span | None:
    return Span(start.first, end.last) if start.first <= end.first and start.last <= end.last else None


def _bounded(day: Day, bound: Bound) -> Day | None:
    """Before and after a day leave it out; since and until name it."""
    first, last = day.first, day.last
    if first is None or last is None:
        return None
    match bound:
        case Bound.LESS:
            return Day(until=first - timedelta(1), bound=bound)
        case Bound.MORE:
            return Day(since=last + timedelta(1), bound=bound)
        case Bound.LEAST if day.year is None:
            return Day(since=first, bound=bound)
        case Bound.MOST if day.year is None:
            return Day(until=last, bound=bound)
        case _:
            return replace(day, bound=bound)
