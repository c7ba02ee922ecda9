"""How a bound is said, wherever one figure stands for an amount, a number or a share."""

from collections.abc import Callable
from decimal import Decimal

from promocase.domain.written import Bound
from promocase.phrase import phrase

Write = Callable[[Decimal], str]
"""Writes a number as its reader does: "1,710", or as a percentage "85 %"."""

BOUNDS = {
    Bound.EXACT: phrase("{figure}"),
    Bound.ABOUT: phrase("about {figure}"),
    Bound.LEAST: phrase("at least {figure}"),
    Bound.MOST: phrase("at most {figure}"),
    Bound.MORE: phrase("more than {figure}"),
    Bound.LESS: phrase("less than {figure}"),
}
