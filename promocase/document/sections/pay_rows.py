"""Own pay over time, and what today's is in all."""

from promocase.document.material import Material, bounded, place_of
from promocase.document.prose import line
from promocase.document.words import Words
from promocase.domain.kinds.paydata import OwnPay
from promocase.domain.written import Money
from promocase.figures.money import Amount


def history(material: Material) -> tuple[tuple[str, ...], ...]:
    """Heads and rows without empty columns; one row only where it says more than the cover."""
    words = material.words
    own = [each for each in material.excerpt.own_pay if any(not money.is_blank for money in _parts(each))]
    own.sort(key=lambda each: each.since.first or material.today)
    more = any(not money.is_blank for each in own for money in _parts(each)[1:])
    if not own or (len(own) < 2 and not more and not own[0].benefits.strip()):
        return ()
    rows = [_heads(words), *(_row(each, material) for each in bounded(own))]
    used = [at for at in range(len(rows[0])) if any(row[at] for row in rows[1:])]
    return tuple(tuple(row[at] for at in used) for row in rows)


def _parts(item: OwnPay) -> tuple[Money, Money, Money]:
    return item.base, item.bonus, item.equity


def _heads(words: Words) -> tuple[str, ...]:
    return (
        words.tr("From"),
        words.tr("Base pay"),
        words.tr("Salaries a year"),
        words.tr("Bonus"),
        words.tr("Equity"),
        words.tr("In all a year"),
        words.tr("Benefits"),
    )


def _row(item: OwnPay, material: Material) -> tuple[str, ...]:
    words, place = material.words, place_of(item)
    amount = material.told("pay-total-today", place, Amount)
    total = "" if amount is None else material.prints("pay-total-today", place, words.sum(amount))
    return (
        words.since(item.since),
        words.money(item.base),
        words.quantity(item.salaries) if item.base.per == "month" else "",
        words.money(item.bonus),
        words.money(item.equity),
        total,
        line(item.benefits),
    )
