"""What was measured, after the number: its unit as written, and how often."""

import re

from promocase.domain.reading.bounds import bound_after
from promocase.domain.reading.cursor import Cursor, Unclear
from promocase.domain.reading.figure import Figure
from promocase.domain.reading.period import is_period, period_at
from promocase.domain.reading.rate import rate_in
from promocase.domain.reading.spelled import says_number
from promocase.domain.written import Bound

_COUNTED = frozenset(
    (
        "people persons person users user customers customer clients client employees staff "
        "colleagues tickets orders payments invoices requests runs rows records items calls visits "
        "views downloads parcels cases units accounts emails mails documents files applications "
        "candidates patients students pupils members contracts transactions bugs errors devices "
        "servers messages reports shipments subscribers downloads events leads claims pieces kunden "
        "nutzer benutzer mitarbeiter mitarbeitende leute personen tickets bestellungen anfragen "
        "rechnungen stück anrufe besucher teilnehmer fälle aufträge clients utilisateurs personnes "
        "commandes employés factures appels clientes usuarios personas empleados pedidos facturas "
        "utenti clienti persone ordini gebruikers klanten mensen kunder brugere användare brukere "
        "klienci klientów użytkowników zákazníků"
    ).split()
)
"""What comes in whole pieces only."""
_MEASURES = frozenset(
    (
        "kg g mg t tonne tonnes ton tons km m cm mm mi mile miles l litre litres liter liters ml kw "
        "kwh mw mwh gwh w gb mb tb kb ms min mins minute minutes s sec secs second seconds h hrs "
        "points point pts pp stars star fte ftes lb lbs oz ha acres sqm sq ghz mhz hz bar °c °f c f "
        "minuten sekunden stunden punkte tonnen meter metres meters grad degrees"
    ).split()
)
_DECIMAL = frozenset({"", "%", "‰", "x", "×", "percent", "prozent", "per", "pour"})
_FORBIDDEN = re.compile(r"[?=→<>~≠:;±^|\\\[\]{}*]|\d")
_EXPONENTS = re.compile(r"(?<![^\W\d_])(?:k?m[23]|co2e?|ch4|h2o)(?![^\W_])", re.IGNORECASE)
_SIGNS = "%‰°×€£$¥₹("
_NO_UNIT = frozenset("of or and to minus plus vs versus out instead but than half von aus sur de auf".split())
"""Words after a number that begin another thought: "2 of 10", "one of the best"."""
_NOT_COUNTED = frozenset(
    "st nd rd th am pm third thirds fifth fifths sixth sixths eighths tenth tenths halves".split()
)
"""After a number they make it a place, a time of day or a part: "5th", "5 pm", "two thirds"."""
_CLOCK = frozenset({"pm", "pd", "ph", "pw"})
"""Short for a period beside money only."""
_FIRST = _NO_UNIT | _NOT_COUNTED | {","}
_SPEED = re.compile(r"(?:km|m|mi|mb|gb|kb)/[hs]$", re.IGNORECASE)
_PLACES = re.compile(r"^| |/|(?<=\w)(?=\()")
"""Where a period can begin."""
MOST_WORDS = 8


def unit_and_period(text: str, language: str) -> tuple[str, str, Bound]:
    """The unit, its period and a bound at its end; Unclear if the words say more than a unit."""
    if _SPEED.fullmatch(text):
        return text, "", Bound.EXACT
    unit, period, bound = _cut(text)
    if rate_in(unit, language):
        return unit, period, bound
    words = unit.lower().replace(",", " , ").split()
    if unit and not (unit[0].isalpha() or unit[0] in _SIGNS):
        raise Unclear(unit)
    if _FORBIDDEN.search(_EXPONENTS.sub("", unit)) or (words and words[0] in _FIRST):
        raise Unclear(unit)
    if len(words) > MOST_WORDS:
        raise Unclear(unit)
    if len(words) > 1 and (_NO_UNIT & {"minus", "half"} & set(words) or says_number(words, language)):
        raise Unclear(unit)
    return unit, period, bound


def _cut(text: str) -> tuple[str, str, Bound]:
    """The text without a period and a bound at its end."""
    if text.endswith("+") and len(text) > 1:
        return text[:-1].rstrip(), "", Bound.LEAST
    for match in _PLACES.finditer(text):
        at = match.start() if match[0] == "/" else match.end()
        if text[at:].lower().rstrip(".") in _CLOCK:
            continue
        cursor = Cursor(text)
        cursor.at = at + text.startswith("(", at)
        start, period, bound = cursor.at, "", Bound.EXACT
        while not cursor.is_done and cursor.rest != ")":
            if found := period_at(cursor):
                period = found
            elif start > 0 and (limit := bound_after(cursor)) is not None:
                bound = limit
            else:
                break
        else:
            if period or bound is not Bound.EXACT:
                return text[:at].rstrip(" (,"), period, bound
    return text, "", Bound.EXACT


def measured_in_decimals(unit: str) -> bool:
    """Whether parts of it are usual, so that "99.950 %" is a little less than 100."""
    return unit.lower().partition(" ")[0] in _DECIMAL


def counts(unit: str, *, is_round: bool = False) -> bool:
    """Whether it comes in whole pieces; if the number ``is_round``, anything that is no measure does."""
    first, last = unit.lower().partition(" ")[0].rstrip("."), unit.lower().rpartition(" ")[2]
    if first in _COUNTED or last in _COUNTED or first in tuple("€£$¥₹"):
        return True
    return is_round and first.isalpha() and first not in _MEASURES and not is_period(first)


def is_one_thing(figure: Figure, unit: str) -> bool:
    """Whether a number in words counts something: "twenty people", not "one of the best"."""
    words = unit.split()
    if figure.times is not None:
        return len(words) <= 3
    is_one = figure.numeral.plain == 1
    is_part = figure.numeral.plain is not None and bool(figure.numeral.plain % 1)
    return len(words) == 1 if is_one else (len(words) <= 3 and bool(words or not is_part))
