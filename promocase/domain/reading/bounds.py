"""Words around a number that say it is about right, a least or a most; in the languages of Europe."""

import re

from promocase.domain.reading.cursor import Cursor
from promocase.domain.reading.tables import keys_of
from promocase.domain.written import Bound

_BEFORE = """
about| about, abt, approx, approximately, around, roughly, circa, ca, c, est, estimated, some, nearly,
almost, close to, in the region of, in the order of, more or less, etwa, ungefähr, rund, cirka, zirka,
zka, fast, gut, knapp, environ, à peu près, près de, autour de, presque, unos, unas, aproximadamente,
alrededor de, cerca de, casi, aprox, por volta de, quase, all'incirca, intorno a, quasi, ongeveer, rond,
bijna, zo'n, omkring, omtrent, ungefär, runt, rundt, noin, około, ok., asi, zhruba, kolem, přibližně,
przybliżeniu, körülbelül, kb, примерно, около
at-least| at least, minimum, minimum of, a minimum of, min, no less than, not less than, no fewer than,
starting at, starting from, upwards of, from, mindestens, wenigstens, minimal, ab, au moins, à partir
de, al menos, como mínimo, por lo menos, desde, mínimo, pelo menos, no mínimo, a partir de, almeno, a
partire da, minimo, minstens, ten minste, vanaf, minimaal, mindst, minst, från, fra, vähintään, co
najmniej, od, nejméně, alespoň, legalább, не менее, от
at-most| up to, upto, at most, maximum, maximum of, a maximum of, max, no more than, not more than, not
over, capped at, höchstens, maximal, bis zu, bis, au plus, au maximum, jusqu'à, como máximo, hasta,
máximo, a lo sumo, no máximo, até, al massimo, fino a, massimo, hoogstens, tot, maximaal, ten hoogste,
højst, op til, högst, upp till, høyst, opptil, enintään, co najwyżej, do, nejvýše, až, legfeljebb, не
более, до
more-than| over, above, more than, greater than, exceeding, in excess of, just over, well over, beyond,
über, mehr als, plus de, plus que, más de, mas de, mais de, mais que, oltre, più di, più che, meer dan,
mere end, över, mer än, mer enn, yli, ponad, powyżej, więcej niż, přes, nad, více než, több mint, более,
больше, свыше
less-than| under, below, less than, fewer than, just under, well under, lower than, unter, weniger als,
moins de, moins que, menos de, menos que, meno di, sotto, minder dan, onder, mindre end, mindre än,
mindre enn, alle, poniżej, mniej niż, pod, méně než, kevesebb mint, менее, меньше
"""
_AFTER = """
about| or so, approx, approximately, roughly, ish, give or take, circa, ca, est, estimated, environ,
more or less, about, ungefähr, etwa, aprox
at-least| or more, and more, and up, and above, or above, or higher, or over, and over, upwards,
minimum, at least, und mehr, oder mehr, ou plus, et plus, o más, y más, ou mais, o più, of meer, eller
mere, eller mer, plus
at-most| or less, or fewer, or below, or under, maximum, max, at most, tops, oder weniger, ou moins, o
menos, ou menos, o meno, of minder, eller mindre, eller færre
"""
_SIGNS = {
    "<=": Bound.MOST,
    ">=": Bound.LEAST,
    "=<": Bound.MOST,
    "=>": Bound.LEAST,
    "<": Bound.LESS,
    ">": Bound.MORE,
    "~": Bound.ABOUT,
    "±": Bound.ABOUT,
}
_SIGN = re.compile("[<>]=|=[<>]|[<>~±]")
_ISH = re.compile("-?ish(?!\\w)")
_WORDS_BEFORE = {word.replace(".", ""): Bound(key) for word, key in keys_of(_BEFORE, ",").items()}
_WORDS_AFTER = {word: Bound(key) for word, key in keys_of(_AFTER, ",").items()}
_NO_SIGN_AFTER = frozenset({"<", ">", "="})


def bound_before(cursor: Cursor) -> Bound | None:
    """The sign or words of a bound that stand here."""
    if match := cursor.take(_SIGN):
        return _SIGNS[match[0]]
    return cursor.word(_WORDS_BEFORE)


def bound_after(cursor: Cursor) -> Bound | None:
    """The words of a bound that follow a number."""
    if cursor.take(_ISH):
        return Bound.ABOUT
    return cursor.word(_WORDS_AFTER)


def joined(first: Bound, second: Bound) -> Bound:
    """Of "approx. up to" the bound is what counts."""
    weak = (Bound.EXACT, Bound.ABOUT)
    return second if first in weak and second is not Bound.EXACT else first
