"""Where a pay stands between published percentiles."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from statistics import NormalDist

INNER = (25, 50, 75)
"""The percentiles a source is asked for between its 10th and 90th; a missing one is a gap."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Between which two percentiles a pay lies; `at` is the one it equals.

    `about` is the estimate between the two, None where nothing may be estimated.

    `low` is None below the lowest known percentile, `high` is None above the highest: nothing is
    extrapolated.
    """

    low: int | None
    high: int | None
    about: int | None = None
    at: int | None = None


def standing(
    pay: Decimal, points: Mapping[int, Decimal], least: Mapping[int, Decimal] | None = None
) -> Standing | None:
    """The bracket of `pay` among percentile → amount; None with fewer than two rising points.

    Between two points log pay is interpolated against the normal quantile: measured on ASHE 2024 this
    recovers a published percentile with a median error of 0.25 to 1.2 points, where a straight line is
    biased. Across a missing point nothing is interpolated: then there is the bracket alone. `least` holds
    percentiles known by a lower bound alone, as above a survey's top code: pay below it is below them.
    """
    known = sorted(points.items())
    if len(known) < 2 or not rises(points, least) or known[0][1] <= 0:
        return None
    at = next((percentile for percentile, amount in known if amount == pay), None)
    if pay < known[0][1]:
        return Standing(None, known[0][0])
    for (low, at_low), (high, at_high) in pairwise(known):
        if pay <= at_high:
            about = None if is_gap(low, high) and at is None else _between(pay, low, at_low, high, at_high)
            return Standing(low, high, about, at)
    top = known[-1][0]
    over = (each for each, amount in (least or {}).items() if each > top and pay < amount)
    return Standing(top, min(over, default=None))


def rises(points: Mapping[int, Decimal], least: Mapping[int, Decimal] | None = None) -> bool:
    """Does each percentile pay more than the one below it?"""
    known = sorted({**(least or {}), **points}.items())
    return all(low[1] < high[1] for low, high in pairwise(known))


def is_gap(low: int, high: int) -> bool:
    """Is a usual percentile missing between the two?"""
    return any(low < each < high for each in INNER)


def _between(pay: Decimal, low: int, at_low: Decimal, high: int, at_high: Decimal) -> int | None:
    normal = NormalDist()
    z_low, z_high = normal.inv_cdf(low / 100), normal.inv_cdf(high / 100)
    way = float(at_high.ln() - at_low.ln())
    if way <= 0:
        return None
    share = float(pay.ln() - at_low.ln()) / way
    return round(100 * normal.cdf(z_low + share * (z_high - z_low)))
