"""The ask's pay and today's in a few words, as cover, brief and ask print them."""

from promocase.document.direction import side_by_side
from promocase.document.material import Fact, Material, place_of
from promocase.domain.kinds.paydata import OwnPay
from promocase.domain.place import Place
from promocase.domain.written import Money
from promocase.figures.change import Direction
from promocase.figures.cost import Raise
from promocase.figures.money import Amount
from promocase.figures.rounding import Told


def pay_asked(material: Material) -> Fact:
    """Base pay or its range with today's and the difference; total pay where a total is asked."""
    case, words = material.excerpt.case, material.words
    value = base_asked(material)
    total = words.money(case.ask_total)
    if not value:
        return Fact(label_of(material, "ask_total"), total, _joined(*_total(material), ""))
    note = _joined(yearly(material, "pay-asked", place_of(case), _asked(material)), *_base(material))
    also = words.tr("total pay {amount}", amount=total) if total else ""
    return Fact(label_of(material), value, _joined(note, side_by_side((also, *_total(material)), ", ")))


def pay_asked_briefly(material: Material) -> Fact:
    """Base pay or its range, else total pay, with today's and no more: a brief has little room."""
    total = material.words.money(material.excerpt.case.ask_total)
    pay, value = material.pay_today, base_asked(material)
    if not value:
        return Fact(label_of(material, "ask_total"), total, _total(material)[0])
    return Fact(label_of(material), value, _today(pay, material) if pay else "")


def base_asked(material: Material) -> str:
    """The figure, or else the range, in the person's words."""
    case, words = material.excerpt.case, material.words
    return words.money(case.ask_base) or ends(words.money(case.ask_low), words.money(case.ask_high))


def ends(low: str, high: str) -> str:
    """A range as it was written."""
    return f"{low} – {high}" if low and high else low or high


def label_of(material: Material, name: str = "") -> str:
    """ "Base pay a year", without the year where the words name another period, or are not read."""
    words, case = material.words, material.excerpt.case
    if name == "ask_total":
        return words.tr("Total pay a year") if words.is_set(case.ask_total) else words.tr("Total pay")
    is_plain = all(not money.per or words.is_set(money) for money in _asked(material))
    whole, plain = words.tr("Base pay a year"), words.tr("Base pay")
    return (is_plain and material.stands("sentence-a-year", place_of(case), whole)) or plain


def _asked(material: Material) -> tuple[Money, ...]:
    case = material.excerpt.case
    if not case.ask_base.is_blank:
        return (case.ask_base,)
    return tuple(money for money in (case.ask_low, case.ask_high) if not money.is_blank)


def yearly(material: Material, figure: str, place: Place, written: tuple[Money, ...]) -> str:
    """What an amount for a month or an hour is in a year; blank where the words say a year already."""
    amount = material.told(figure, place, Amount)
    if amount is None or all(money.per in ("", "year") for money in written):
        return ""
    words = material.words
    return material.prints(figure, place, words.tr("{amount} a year", amount=words.sum(amount)))


def _base(material: Material) -> tuple[str, str]:
    pay = material.pay_today
    today = _today(pay, material) if pay else ""
    return today, raised(material, "raise") if today else ""


def _today(pay: OwnPay, material: Material) -> str:
    words, base = material.words, material.words.money(pay.base)
    year = yearly(material, "pay-today", place_of(pay), (pay.base,))
    if not base:
        return ""
    return (
        words.tr("today {pay} ({year})", pay=base, year=year) if year else words.tr("today {pay}", pay=base)
    )


def _total(material: Material) -> tuple[str, str]:
    """Total pay of today, where a total is asked, and the difference."""
    pay, words = material.pay_today, material.words
    if pay is None or material.excerpt.case.ask_total.is_blank:
        return "", ""
    place = place_of(pay)
    amount = material.told("pay-total-today", place, Amount)
    if amount is None:
        return "", ""
    today = words.tr("today {pay}", pay=words.sum(amount))
    return material.prints("pay-total-today", place, today), raised(material, "raise-total")


def raised(material: Material, figure: str) -> str:
    """ "£7,500 more (14%)"."""
    words, place = material.words, place_of(material.excerpt.case)
    found = material.told(figure, place, Raise)
    if found is None:
        return ""
    if found.direction is Direction.SAME:
        return material.prints(figure, place, words.tr("the same"))
    amount = words.sum(found.amount)
    is_more = found.direction is Direction.UP
    said = words.tr("{amount} more", amount=amount) if is_more else words.tr("{amount} less", amount=amount)
    said = material.prints(figure, place, said)
    percent = material.told(f"{figure}-percent", place, Told)
    share = material.prints(f"{figure}-percent", place, words.told(percent, words.percent))
    return f"{said} ({share})" if share else said


def _joined(*parts: str) -> str:
    return side_by_side(parts)
