"""Units, spans and rounding: what everything else rests on."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from promocase.domain.reading import quantity_from_text
from promocase.domain.written import Bound, Money, Quantity
from promocase.figures.noun import kind_of
from promocase.figures.pairing import Pair, pair
from promocase.figures.rounding import Told, in_money, told
from promocase.figures.span import Span, bounded, exactly, span_of
from promocase.figures.unit import Measured, measured
from promocase.figures.unit_words import NONE, scales_of
from promocase.figures.withheld import Withheld, said

SMALL_WORDS = ("of", "the", "de", "des", "du", "la", "le", "les", "der", "die", "das", "den", "del", "di")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("tickets", "ticket"),
        ("queries", "query"),
        ("people", "person"),
        ("men", "man"),
        ("women", "woman"),
        ("children", "child"),
        ("mice", "mouse"),
        ("criteria", "criterion"),
        ("indices", "index"),
        *((f"leads {word} sales", "lead sale") for word in SMALL_WORDS),
        ("Kunden", "Kunde"),
        ("Fälle", "Fall"),
        ("boxes", "box"),
        ("classes", "class"),
        ("ordini", "ordine"),
        ("days of leave", "day leave"),
        ("Support Tickets", "support ticket"),
    ],
)
def test_that_singular_and_plural_are_one_kind(one: str, other: str) -> None:
    assert kind_of(one) == kind_of(other) != ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("tickets", "customers"),
        ("users", "uses"),
        ("class", "clas"),
        ("support tickets", "tickets"),
        ("bus", "bu"),
    ],
)
def test_that_two_kinds_are_told_apart(one: str, other: str) -> None:
    assert kind_of(one) != kind_of(other)


@pytest.mark.parametrize(
    ("word", "family", "size"),
    [
        ("ms", "clock", Fraction(1, 1000)),
        ("std", "clock", Fraction(3600)),
        ("week", "calendar", Fraction(7)),
        ("semana", "working", Fraction(5)),
        ("fortnight", "calendar", Fraction(14)),
        ("fortnight", "working", Fraction(10)),
        ("fortnight", "year", Fraction(1, 26)),
        ("monate", "year", Fraction(1, 12)),
        ("jours ouvrés", "working", Fraction(1)),
        ("lb", "mass", Fraction("0.45359237")),
        ("oz", "mass", Fraction("0.45359237") / 16),
        ("miles", "length", Fraction("1609.344")),
        ("bp", "points", Fraction(1, 100)),
        ("‰", "share", Fraction(1, 10)),
        ("kib", "bytes", Fraction(1024)),
        ("millisecondes", "clock", Fraction(1, 1000)),
        ("segundos", "clock", Fraction(1)),
        ("sekundy", "clock", Fraction(1)),
        ("minutter", "clock", Fraction(60)),
        ("minuty", "clock", Fraction(60)),
        ("uren", "clock", Fraction(3600)),
        ("hodin", "clock", Fraction(3600)),
        ("godziny", "clock", Fraction(3600)),
        ("jour calendaire", "calendar", Fraction(1)),
        ("giorni di calendario", "calendar", Fraction(1)),
        ("dias corridos", "calendar", Fraction(1)),
        ("business days", "working", Fraction(1)),
        ("días laborables", "working", Fraction(1)),
        ("dia útil", "working", Fraction(1)),
        ("arbeidsdager", "working", Fraction(1)),
        ("work weeks", "working", Fraction(5)),
        ("arbeitswochen", "working", Fraction(5)),
        ("person-hours", "effort-hour", Fraction(1)),
        ("heures de travail", "effort-hour", Fraction(1)),
        ("werkuren", "effort-hour", Fraction(1)),
        ("personentage", "effort-day", Fraction(1)),
        ("jour-homme", "effort-day", Fraction(1)),
        ("dager", "day", Fraction(1)),
        ("giorni", "day", Fraction(1)),
        ("días", "day", Fraction(1)),
        ("months", "year", Fraction(1, 12)),
        ("trimestres", "year", Fraction(1, 4)),
        ("years", "year", Fraction(1)),
        ("anni", "year", Fraction(1)),
        ("semaines", "year", Fraction(1, 52)),
        ("per cento", "share", Fraction(1)),
        ("prosent", "share", Fraction(1)),
        ("promille", "share", Fraction(1, 10)),
        ("prozentpunkten", "points", Fraction(1)),
        ("procentpoint", "points", Fraction(1)),
        ("prosentpoeng", "points", Fraction(1)),
        ("octets", "bytes", Fraction(1)),
        ("ko", "bytes", Fraction(1000)),
        ("megabytes", "bytes", Fraction(10**6)),
        ("gigabytes", "bytes", Fraction(10**9)),
        ("terabytes", "bytes", Fraction(10**12)),
        ("petabytes", "bytes", Fraction(10**15)),
        ("mib", "bytes", Fraction(2**20)),
        ("gib", "bytes", Fraction(2**30)),
        ("tib", "bytes", Fraction(2**40)),
        ("bit/s", "bits-a-second", Fraction(1)),
        ("kbps", "bits-a-second", Fraction(1000)),
        ("mbps", "bits-a-second", Fraction(10**6)),
        ("gbps", "bits-a-second", Fraction(10**9)),
        ("mb/s", "bytes-a-second", Fraction(10**6)),
        ("gb/s", "bytes-a-second", Fraction(10**9)),
        ("milligramm", "mass", Fraction(1, 10**6)),
        ("grammi", "mass", Fraction(1, 1000)),
        ("kilos", "mass", Fraction(1)),
        ("tonnellate", "mass", Fraction(1000)),
        ("millimeters", "length", Fraction(1, 1000)),
        ("zentimeter", "length", Fraction(1, 100)),
        ("metri", "length", Fraction(1)),
        ("kilómetro", "length", Fraction(1000)),
        ("chilometri", "length", Fraction(1000)),
        ("feet", "length", Fraction("0.3048")),
        ("yards", "length", Fraction("0.9144")),
        ("kph", "speed", Fraction(1)),
        ("milliliters", "volume", Fraction(1, 1000)),
        ("litri", "volume", Fraction(1)),
        ("kubikmeter", "volume", Fraction(1000)),
        ("wh", "energy", Fraction(1, 1000)),
        ("kwh", "energy", Fraction(1)),
        ("mwh", "energy", Fraction(1000)),
        ("gwh", "energy", Fraction(10**6)),
        ("watts", "power", Fraction(1, 1000)),
        ("kilowatts", "power", Fraction(1)),
        ("megawatts", "power", Fraction(1000)),
    ],
)
def test_that_a_unit_has_its_size(word: str, family: str, size: Fraction) -> None:
    assert dict(scales_of(word) or ())[family] == size


def test_that_what_is_only_counted_has_no_size() -> None:
    assert scales_of("tickets") is None


def unit_of(text: str, beside: str = "") -> Measured:
    found = measured(quantity_from_text(text), beside)
    assert isinstance(found, Measured)
    return found


@pytest.mark.parametrize(
    ("text", "beside", "families", "of", "per"),
    [
        ("5", "", ("number",), "", ""),
        ("5", "hours a week", ("clock",), "", "year"),
        ("5", "a day", ("number",), "", "day"),
        ("5", "an hour", ("number",), "", "hour"),
        ("5 tickets", "a month", ("count",), kind_of("tickets"), "year"),
        ("5 hours", "days", ("clock",), "", ""),
        ("5 working days saved", "", ("working",), kind_of("saved"), ""),
        ("5 hours of overtime", "", ("clock",), kind_of("overtime"), ""),
        ("5 min per call", "", ("clock",), f"each {kind_of('per call')}", ""),
        ("4.2/5", "", ("rating of 5",), "", ""),
        ("8/10", "", ("rating of 10",), "", ""),
        ("80/100", "", ("rating of 100",), "", ""),
        ("CSAT 4.2/5", "", ("rating of 5",), "", ""),
        ("4.2/5", "CSAT", ("rating of 5",), "", ""),
        *(
            (f"5 min {each} call", "", ("clock",), f"each {kind_of(f'{each} call')}", "")
            for each in ("pro", "par", "por", "je", "each", "a", "an")
        ),
        ("5 min /call", "", ("clock",), f"each {kind_of('/call')}", ""),
        ("5 min of a call", "", ("clock",), kind_of("a call"), ""),
        ("5 min answers per call", "", ("clock",), kind_of("answers per call"), ""),
        *(
            (f"5 {word}", "", ("count",), kind_of(word), "")
            for word in ("Mb", "Gb", "Kb", "Mb/s", "Gb/s", "mW", "mWh")
        ),
        ("4 per 1000 bed days", "", (f" per {kind_of('bed days')}",), "", ""),
        ("4 falls per 1000 bed days", "", (f" per {kind_of('bed days')}",), kind_of("falls"), ""),
        ("4 min per 1000 calls", "", (f"clock per {kind_of('calls')}",), "", ""),
        ("4", "per 1000 bed days a month", (f" per {kind_of('bed days')}",), "", "year"),
        *((word, "", ("number",), "", "") for word in sorted(NONE)),
        ("5 Mb", "", ("count",), kind_of("Mb"), ""),
        ("5 MB", "", ("bytes",), "", ""),
        ("5 €", "", ("money EUR",), "", ""),
        ("5 euros", "", ("money EUR",), "", ""),
        ("5 GBP", "", ("money GBP",), "", ""),
        ("5 all", "", ("count",), kind_of("all"), ""),
        ("$5", "", ("money USD",), "", ""),
        ("5 percentage points", "", ("points",), "", ""),
        ("5", "points de pourcentage", ("points",), "", ""),
        ("5", "out of ten", ("count",), kind_of("out of ten"), ""),
    ],
)
def test_that_a_unit_is_known_by_its_words(
    text: str, beside: str, families: tuple[str, ...], of: str, per: str
) -> None:
    unit = unit_of(text, beside).unit
    assert (unit.families, unit.of, unit.per) == (families, of, per)


@pytest.mark.parametrize(
    ("text", "has_zero", "may_be_negative"),
    [
        ("5 hours", True, False),
        ("5", True, False),
        ("5 €", True, True),
        ("5 pp", True, True),
        ("NPS 5", False, True),
        ("4/5", False, True),
        *((f"5 {word}", False, True) for word in ("eNPS", "°C", "°F", "Celsius", "fahrenheit", "pH")),
    ],
)
def test_that_it_is_known_what_a_zero_means(text: str, has_zero: bool, may_be_negative: bool) -> None:
    unit = unit_of(text).unit
    assert (unit.has_zero, unit.may_be_negative) == (has_zero, may_be_negative)


TIMES = ("s", "min", "h")
YEARLY = ("weeks", "months", "quarters", "years", "fortnights")


@given(
    st.fractions(0, 10**6),
    st.sampled_from(TIMES) | st.sampled_from(YEARLY),
    st.sampled_from(TIMES) | st.sampled_from(YEARLY),
)
def test_that_a_conversion_there_and_back_is_exact(value: Fraction, one: str, other: str) -> None:
    first, second = (Measured(exactly(value), unit_of(f"1 {unit}").unit, unit) for unit in (one, other))
    there = pair(first, second)
    if isinstance(there, Withheld):
        assert (one in TIMES) is not (other in TIMES)
        return
    converted = there.before.times(1 / there.size)
    back = pair(Measured(converted, second.unit, other), first)
    assert isinstance(back, Pair)
    assert back.before.times(1 / back.size) == exactly(value)


def test_that_the_unit_beside_is_read_in_the_language_of_the_record() -> None:
    found = measured(quantity_from_text("5"), "je zwei Teams im Monat", language="de")
    assert isinstance(found, Measured) and found.unit.per == "year"
    assert found.unit.families == (f" per {kind_of('Teams')}",)
    packs = measured(quantity_from_text("5"), "Six Packs im Monat", language="de")
    assert isinstance(packs, Measured) and packs.unit.per == "year"  # "six" is a number in English alone


# ---------- spans ----------


def test_that_a_written_value_becomes_a_span() -> None:
    assert span_of(Quantity("x", Decimal(5))) == exactly(5)
    assert span_of(Quantity("x", Decimal(5), bound=Bound.ABOUT)) == Span(Fraction(5), Fraction(5), about=True)
    assert span_of(Quantity("x", Decimal(5), bound=Bound.LEAST)) == Span(Fraction(5), None)
    assert span_of(Quantity("x", Decimal(5), bound=Bound.MORE)) == Span(Fraction(5), None, over=True)
    assert span_of(Quantity("x", Decimal(5), bound=Bound.MOST)) == Span(None, Fraction(5))
    assert span_of(Quantity("x", Decimal(5), bound=Bound.LESS)) == Span(None, Fraction(5), under=True)
    assert span_of(Quantity("x", low=Decimal(1), high=Decimal(2))) == Span(Fraction(1), Fraction(2))
    about = Quantity("x", low=Decimal(1), high=Decimal(2), bound=Bound.ABOUT)
    assert span_of(about) == Span(Fraction(1), Fraction(2), about=True)
    assert span_of(Money("x", Decimal(5))) == exactly(5)
    for none in (
        Quantity("x"),
        Quantity("x", low=Decimal(2), high=Decimal(1)),
        Quantity("x", Decimal("NaN")),
    ):
        assert span_of(none) is None
    assert span_of(Quantity("x", low=Decimal("-Infinity"), high=Decimal(1))) is None
    assert span_of(Quantity("x", low=Decimal(1), high=Decimal("Infinity"))) is None
    assert span_of(Quantity("x", low=Decimal(1))) is None
    assert span_of(Quantity("x", high=Decimal(1))) is None
    assert span_of(Quantity("x", low=Decimal(5), high=Decimal(5))) == exactly(5)


def test_that_only_one_number_is_a_value() -> None:
    assert exactly(5).value == 5
    assert Span(Fraction(5), Fraction(6)).value is None
    assert Span(Fraction(5), Fraction(5), over=True).value is None
    assert Span(Fraction(5), Fraction(5), under=True).value is None
    assert Span(None, None).value is None


ENDS = st.none() | st.integers(-20, 20).map(Fraction)


@st.composite
def spans(draw: st.DrawFn, least: int = -20) -> tuple[Span, Fraction]:
    """A span, and a number in it."""
    value = Fraction(draw(st.integers(least * 4, 80))) / 4
    low = draw(st.none() | st.integers(0, 9).map(lambda below: value - Fraction(below, 2)))
    high = draw(st.none() | st.integers(0, 9).map(lambda above: value + Fraction(above, 2)))
    over = low is not None and low < value and draw(st.booleans())
    under = high is not None and high > value and draw(st.booleans())
    return Span(low, high, over, under), value


def holds(span: Span, number: Fraction) -> bool:
    above = span.low is None or (span.low < number if span.over else span.low <= number)
    return above and (span.high is None or (number < span.high if span.under else number <= span.high))


@given(spans(), spans(), st.integers(1, 9))
def test_that_a_sum_of_spans_holds_every_sum_of_their_numbers(
    one: tuple[Span, Fraction], other: tuple[Span, Fraction], factor: int
) -> None:
    (span, number), (with_span, with_number) = one, other
    assert holds(span.plus(with_span), number + with_number)
    assert holds(span.minus(with_span), number - with_number)
    assert holds(span.negated(), -number)
    assert holds(span.times(Fraction(factor)), number * factor)
    assert not span.is_positive or number > 0
    assert not span.is_negative or number < 0
    assert not span.is_above(with_span) or number > with_number
    assert not span.reaches(with_span) or number >= with_number


@given(spans(), spans(least=1))
def test_that_a_quotient_of_spans_holds_every_quotient(
    one: tuple[Span, Fraction], other: tuple[Span, Fraction]
) -> None:
    (span, number), (by_span, by_number) = one, other
    if by_span.is_positive:
        assert holds(span.over_positive(by_span), number / by_number)


@pytest.mark.parametrize(
    ("span", "by", "quotient"),
    [
        (Span(Fraction(4), Fraction(6)), Span(Fraction(2), Fraction(3)), Span(Fraction(4, 3), Fraction(3))),
        (
            Span(Fraction(-6), Fraction(-4)),
            Span(Fraction(2), Fraction(3)),
            Span(Fraction(-3), Fraction(-4, 3)),
        ),
        (Span(Fraction(-6), Fraction(6)), Span(Fraction(2), Fraction(3)), Span(Fraction(-3), Fraction(3))),
        (exactly(6), Span(Fraction(2), None), Span(Fraction(0), Fraction(3), over=True)),
        (
            exactly(6),
            Span(Fraction(2), None, over=True),
            Span(Fraction(0), Fraction(3), over=True, under=True),
        ),
        (exactly(6), Span(Fraction(0), Fraction(2), over=True), Span(Fraction(3), None)),
        (exactly(0), Span(Fraction(0), None, over=True), exactly(0)),
        (exactly(0), Span(Fraction(2), Fraction(3), over=True, under=True), exactly(0)),
        (Span(Fraction(0), None, over=True), Span(Fraction(2), None), Span(Fraction(0), None, over=True)),
        (exactly(Fraction(1, 2)), Span(Fraction(2), Fraction(3)), Span(Fraction(1, 6), Fraction(1, 4))),
        (exactly(Fraction(-1, 2)), Span(Fraction(2), Fraction(3)), Span(Fraction(-1, 4), Fraction(-1, 6))),
        (exactly(-6), Span(Fraction(2), None), Span(Fraction(-3), Fraction(0), under=True)),
        (Span(None, Fraction(6)), exactly(2), Span(None, Fraction(3))),
        (exactly(6), Span(Fraction(1), Fraction(2), under=True), Span(Fraction(3), Fraction(6), over=True)),
    ],
)
def test_that_a_quotient_is_as_narrow_as_it_can_be(span: Span, by: Span, quotient: Span) -> None:
    assert span.over_positive(by) == quotient


def test_that_about_is_carried_through() -> None:
    about = bounded(Fraction(5), Bound.ABOUT)
    results = (about.plus(exactly(1)), exactly(1).minus(about), about.negated(), about.times(Fraction(2)))
    assert all(
        each.about for each in (*results, exactly(1).over_positive(about), about.over_positive(exactly(1)))
    )
    assert not exactly(1).plus(exactly(1)).about


def test_that_zero_alone_is_neither_above_nor_below() -> None:
    assert not exactly(0).is_positive and not exactly(0).is_negative
    assert Span(Fraction(0), None, over=True).is_positive and not Span(None, None).is_positive
    assert Span(None, Fraction(0), under=True).is_negative
    assert exactly(2).reaches(exactly(2)) and not exactly(2).is_above(exactly(2))


# ---------- rounding ----------


@pytest.mark.parametrize(
    ("value", "number", "bound"),
    [
        ("83.4", "83", Bound.EXACT),
        ("83.5", "84", Bound.EXACT),
        ("10", "10", Bound.EXACT),
        ("10.4", "10", Bound.EXACT),
        ("9.96", "10", Bound.EXACT),
        ("8.34", "8.3", Bound.EXACT),
        ("9.46", "9.5", Bound.EXACT),
        ("8.35", "8.4", Bound.EXACT),
        ("8", "8", Bound.EXACT),
        ("1.53", "1.5", Bound.EXACT),
        ("0.996", "1", Bound.EXACT),
        ("99.5", "99.5", Bound.EXACT),
        ("99.96", "99.96", Bound.EXACT),
        ("99.996", "99.99", Bound.MORE),
        ("100.4", "100.4", Bound.EXACT),
        ("100.004", "100.01", Bound.LESS),
        ("100", "100", Bound.EXACT),
        ("0.04", "0.04", Bound.EXACT),
        ("0.004", "0.01", Bound.LESS),
        ("0", "0", Bound.EXACT),
        ("1234567.8", "1234568", Bound.EXACT),
    ],
)
def test_that_a_figure_is_rounded_and_never_to_a_false_whole(value: str, number: str, bound: Bound) -> None:
    assert told(exactly(Fraction(value)), (0, 100)) == Told(Decimal(number), bound)


@pytest.mark.parametrize(
    ("span", "wanted"),
    [
        (Span(Fraction("74.6"), None), Told(Decimal(74), Bound.LEAST)),
        (Span(Fraction("8.39"), None, over=True), Told(Decimal("8.3"), Bound.MORE)),
        (Span(Fraction("100.4"), None), Told(Decimal(100), Bound.LEAST)),
        (Span(Fraction("0.06"), None), Told(Decimal("0.06"), Bound.LEAST)),
        (Span(Fraction("0.004"), None), Told(Decimal(0), Bound.LEAST)),
        (Span(None, Fraction("74.2")), Told(Decimal(75), Bound.MOST)),
        (Span(None, Fraction("8.31"), under=True), Told(Decimal("8.4"), Bound.LESS)),
        (Span(None, Fraction("99.2")), Told(Decimal("99.2"), Bound.MOST)),
        (Span(None, Fraction("99.999")), Told(Decimal(100), Bound.MOST)),
        (Span(Fraction("50.6"), Fraction("60.2")), Told(Decimal(50), high=Decimal(61))),
        (Span(Fraction(5), Fraction(6), about=True), Told(Decimal(5), Bound.ABOUT, Decimal(6))),
        (Span(Fraction(5), Fraction(5), about=True), Told(Decimal(5), Bound.ABOUT)),
        (Span(None, None), None),
    ],
)
def test_that_a_bound_is_rounded_so_that_it_stays_proven(span: Span, wanted: Told | None) -> None:
    assert told(span, (0, 100)) == wanted


@pytest.mark.parametrize(
    ("span", "wanted"),
    [
        (exactly(Fraction("999.994")), Told(Decimal("999.99"))),
        (exactly(Fraction("999.995")), Told(Decimal(1000))),
        (exactly(Fraction("12.005")), Told(Decimal("12.01"))),
        (exactly(Fraction("1000.5")), Told(Decimal(1001))),
        (Span(Fraction("1000.9"), None), Told(Decimal(1000), Bound.LEAST)),
        (Span(None, Fraction("1000.1")), Told(Decimal(1001), Bound.MOST)),
        (Span(Fraction("12.009"), Fraction("1000.1")), Told(Decimal("12"), high=Decimal(1001))),
        (Span(Fraction(5), Fraction(5), about=True), Told(Decimal(5), Bound.ABOUT)),
        (Span(None, None), None),
    ],
)
def test_that_an_amount_is_told_to_the_cent_or_in_whole_units(span: Span, wanted: Told | None) -> None:
    assert in_money(span) == wanted


def test_that_only_a_false_nothing_is_avoided_where_nothing_else_is_told() -> None:
    assert told(exactly(Fraction("0.004"))) == Told(Decimal("0.01"), Bound.LESS)
    assert told(exactly(Fraction("1.004"))) == Told(Decimal(1))


@given(st.fractions(0, 10**6))
def test_that_a_rounded_figure_is_near_and_no_false_whole(value: Fraction) -> None:
    found = told(exactly(value), (0, 100))
    assert found is not None
    assert abs(Fraction(found.number) - value) <= Fraction(1, 2)
    assert (found.number in (0, 100)) <= (Fraction(found.number) == value)


def test_that_long_words_are_cut_within_a_reason() -> None:
    assert said("a" * 60) == "a" * 60
    assert said("b " * 40) == "b " * 29 + "b…"
    assert said("  one\n two ") == "one two"
