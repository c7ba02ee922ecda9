"""Every computed figure and conditional sentence of a case, told or withheld, in reading order."""

from collections.abc import Iterable, Iterator
from datetime import date

from promocase.figures.basis import Basis
from promocase.figures.claim import Claim, Claims, claim, claims_in
from promocase.figures.claims_of_duties import of_duties
from promocase.figures.claims_of_pay import Money, of_raise
from promocase.figures.claims_of_sources import of_sources
from promocase.figures.claims_of_value import of_value
from promocase.figures.claims_of_work import (
    of_accomplishments,
    of_cover,
    of_goals,
    of_levels,
    of_role,
    of_terms,
)
from promocase.figures.findings import findings
from promocase.figures.withheld import STANDS


def claims(basis: Basis, today: date, names: Iterable[str] = ()) -> Claims:
    """Linear in the items. ``names`` are those that a text told without names does not hold."""
    return claims_in(_all(basis, today, tuple(names)))


def _all(basis: Basis, today: date, names: tuple[str, ...]) -> Iterator[Claim]:
    money = Money.of(basis, today)
    yield from of_raise(basis, money)
    yield from of_cover(basis, today)
    yield from of_role(basis, today)
    yield from of_duties(basis, today)
    yield from of_accomplishments(basis, names)
    yield from of_levels(basis)
    yield from of_sources(basis, money)
    yield from of_value(basis, money)
    yield from of_goals(basis, today)
    yield from of_terms(basis, today)
    for each in findings(basis, today):
        yield claim(each.kind, each.subject, STANDS, (each.place, each.field), formula=each.words)
