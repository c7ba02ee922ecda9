"""The units people write, and how large each is within the families where its size is certain.

A family holds what converts into one another for sure. A week is 7 calendar days or 5 working days, and a
52nd of a year; a bare "day" has a family of its own, since nobody said which kind it is or how many hours it
has.
"""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from promocase.domain.reading.period import period_named

Scales = tuple[tuple[str, Fraction], ...]
"""Families with the unit's size in each; two units compare where they share one."""

WEEKS_A_YEAR = 52
"""With 12 months and 4 quarters: the working rule of payroll and of UK courts for weekly and monthly figures
(month × 12 ÷ 52). A year of 365 days has 0.3 % more, less than any whole per cent shows."""
WORKING_DAYS_A_WEEK = 5

_PERIODS: Mapping[str, Scales] = {
    "year": (("year", Fraction(1)),),
    "quarter": (("year", Fraction(1, 4)),),
    "month": (("year", Fraction(1, 12)),),
    "fortnight": (
        ("year", Fraction(2, WEEKS_A_YEAR)),
        ("calendar", Fraction(14)),
        ("working", Fraction(2 * WORKING_DAYS_A_WEEK)),
    ),
    "week": (
        ("year", Fraction(1, WEEKS_A_YEAR)),
        ("calendar", Fraction(7)),
        ("working", Fraction(WORKING_DAYS_A_WEEK)),
    ),
    "day": (("day", Fraction(1)),),
    "hour": (("clock", Fraction(3600)),),
}
PER_YEAR = {
    "year": ("year", Fraction(1)),
    "quarter": ("year", Fraction(4)),
    "month": ("year", Fraction(12)),
    "fortnight": ("year", Fraction(WEEKS_A_YEAR, 2)),
    "week": ("year", Fraction(WEEKS_A_YEAR)),
    "day": ("day", Fraction(1)),
    "hour": ("hour", Fraction(1)),
}
"""How often a period comes; of days and hours a year nobody said how many are worked."""

_WORDS = """
clock 1/1000| ms, msec, millisecond, milliseconds, millisekunde, millisekunden, milliseconde, millisecondes
clock 1| s, sec, secs, second, seconds, sek, sekunde, sekunden, seconde, secondes, seconden, segundo, segundos
clock 1| secondo, secondi, sekund, sekunder, sekunnin, sekunti, sekuntia, sekundy
clock 60| min, mins, minute, minutes, minuten, minuto, minutos, minuti, minuut, minut, minutt, minutter
clock 60| minuter, minuuttia, minuta, minuty
clock 3600| h, hr, hrs, hour, hours, std, stunde, stunden, heure, heures, hora, horas, ora, ore, uur, uren
clock 3600| timer, timme, timmar, godzina, godzin, tunti, tuntia, hodin
calendar 1| calendar day, calendar days, kalendertag, kalendertage, kalendertagen, jour calendaire
calendar 1| jours calendaires, día natural, días naturales, giorno di calendario, giorni di calendario
calendar 1| kalenderdag, kalenderdagen, dias corridos
working 1| working day, working days, workday, workdays, work day, work days, business day, business days
working 1| arbeitstag, arbeitstage, arbeitstagen, jour ouvré, jours ouvrés, día laborable, días laborables
working 1| día hábil, días hábiles, giorno lavorativo, giorni lavorativi, werkdag, werkdagen, dia útil
working 1| dias úteis, arbejdsdag, arbejdsdage, arbetsdag, arbetsdagar, arbeidsdag, arbeidsdager
working 5| working week, working weeks, work week, work weeks
working 5| workweek, workweeks, arbeitswoche, arbeitswochen
effort-hour 1| working hour, working hours, work hour, work hours, hours of work, person hours, person-hours
effort-hour 1| man hours, man-hours, man-hour, person-hour, arbeitsstunde, arbeitsstunden, heures de travail
effort-hour 1| horas de trabajo, ore di lavoro, werkuren
effort-day 1| person day, person days, person-day, person-days, man-day, man-days, man days, personentage
effort-day 1| personentag, jours-homme, jour-homme
day 1| d, day, days, tag, tage, tagen, dag, dage, dagar, dager
year 1/12| mo, mos, mth, mths, month, months
year 1| y, yr, yrs, year, years
share 1| %, percent, per cent, pct, prozent, pour cent, por ciento, por cento, per cento
share 1| percento, procent, prosent
share 1/10| ‰, per mille, promille
points 1| pp, ppt, ppts, percentage point, percentage points, prozentpunkt, prozentpunkte, prozentpunkten
points 1| points de pourcentage, point de pourcentage, puntos porcentuales, punti percentuali, procentpoint
points 1| procentenheter, prosentpoeng
points 1/100| bp, bps, basis point, basis points, basispunkt, basispunkte
bytes 1| byte, bytes, octet, octets
bytes 1000| kb, kbyte, kilobyte, kilobytes, ko
bytes 1000000| mb, mbyte, megabyte, megabytes
bytes 1000000000| gb, gbyte, gigabyte, gigabytes
bytes 1000000000000| tb, tbyte, terabyte, terabytes
bytes 1000000000000000| pb, petabyte, petabytes
bytes 1024| kib
bytes 1048576| mib
bytes 1073741824| gib
bytes 1099511627776| tib
bits-a-second 1| bit/s
bits-a-second 1000| kbit/s, kbps
bits-a-second 1000000| mbit/s, mbps
bits-a-second 1000000000| gbit/s, gbps
bytes-a-second 1000000| mb/s
bytes-a-second 1000000000| gb/s
mass 1/1000000| mg, milligram, milligrams, milligramm
mass 1/1000| g, gram, grams, gramm, gramme, grammes, gramos, grammi
mass 1| kg, kgs, kilo, kilos, kilogram, kilograms, kilogramm, kilogramme, kilogrammes, kilogramos
mass 1000| t, tonne, tonnes, metric ton, metric tons, tonnen, tonelada, toneladas, tonnellate
mass 45359237/100000000| lb, lbs, pound weight
mass 45359237/1600000000| oz, ounce, ounces
length 1/1000| mm, millimetre, millimetres, millimeter, millimeters
length 1/100| cm, centimetre, centimetres, centimeter, centimeters, zentimeter
length 1| m, metre, metres, meter, meters, mètre, mètres, metro, metros, metri
length 1000| km, kilometre, kilometres, kilometer, kilometers, kilomètre, kilomètres, kilómetro
length 1000| kilómetros, chilometri
length 1609344/1000| mile, miles, mi
length 3048/10000| ft, foot, feet
length 9144/10000| yd, yard, yards
speed 1| km/h, kmh, kph
volume 1/1000| ml, millilitre, millilitres, milliliter, milliliters
volume 1| l, litre, litres, liter, liters, litros, litri
volume 1000| m3, m³, cubic metre, cubic metres, kubikmeter
energy 1/1000| wh
energy 1| kwh
energy 1000| mwh
energy 1000000| gwh
power 1/1000| watt, watts
power 1| kw, kilowatt, kilowatts
power 1000| mw, megawatt, megawatts
"""

TEXT_SENSITIVE = frozenset({"Mb", "Gb", "Kb", "Mb/s", "Gb/s", "mW", "mWh"})
"""Where the size of a letter decides between bits and bytes, or milli and mega: not told apart for sure."""

WITHOUT_ZERO = frozenset("nps enps °c °f celsius fahrenheit ph".split())
"""Scores and degrees: their zero is no "nothing", so that no percentage of them means anything."""
NONE = frozenset(
    "none nil keine keiner keines aucun aucune ninguno ninguna nessuno nessuna nenhum nenhuma geen ingen "
    "inget inga ingenting".split()
)
"""Words that say zero where they stand alone; "no data" and "none of the above" say something else."""
SIGNED = frozenset({"points"})
"""Families that go below zero in the ordinary."""


def _entries() -> Iterator[tuple[str, Scales]]:
    for row in _WORDS.strip().splitlines():
        head, _, words = row.partition("|")
        family, size = head.split()
        yield from ((word.strip(), ((family, Fraction(size)),)) for word in words.split(","))


_KNOWN = dict(_entries())


def scales_of(word: str) -> Scales | None:
    """The families of a unit as written, in small letters; None for what is only counted."""
    if word in _KNOWN:
        return _KNOWN[word]
    period = period_named(word)
    return _PERIODS[period] if period else None
