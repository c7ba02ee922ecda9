"""What stands on the axis of pay: published pay as it is known, and today's pay and the ask across it."""

from promocase.document.direction import side_by_side
from promocase.document.figure import Amount, PayBand, PayBands, Percentile, as_decimal
from promocase.document.material import Material, counted, place_of
from promocase.document.prose import line
from promocase.document.words import Words
from promocase.domain.choice import PayPart
from promocase.figures.money import Amount as Known
from promocase.pay.comparison import Points

MOST_DRAWN = 12


def chart(material: Material) -> PayBands | None:
    """None without a source that can be drawn. Where all of them count total pay, so do the two lines."""
    words, drawn = material.words, _drawn(material)[:MOST_DRAWN]
    if not drawn:
        return None
    whole = all(points.source.part is PayPart.TOTAL for points in drawn)
    today, ask = _line("today", material, is_total=whole), _line("ask", material, is_total=whole)
    lines = [each.text for each in (today, ask) if each is not None]
    told = "; ".join([*(_told(points, material) for points in drawn), *lines])
    title = words.tr("Pay a year by source")
    return PayBands(
        title,
        f"{title}. {told}.",
        tuple(_band(points, material) for points in drawn),
        today,
        ask,
        words.tr("{amount}k", amount="{amount}"),
        words.tr("{amount}M", amount="{amount}"),
        words.decimal,
    )


def is_scaled(material: Material) -> bool:
    """Does own pay stand there as that of full-time work?"""
    case = place_of(material.excerpt.case)
    found = material.ledger.get("pay-beside-others-today", case) or material.ledger.get(
        "pay-beside-others-ask", case
    )
    return found is not None and any(name == "full_time" for _, name in found.inputs)


def key(material: Material) -> str:
    """What the marks of the chart mean, in words, once."""
    words, drawn = material.words, _drawn(material)[:MOST_DRAWN]
    met = {at for points in drawn for at in points.percentiles}
    told = [
        words.tr("At the median half are paid less.") if 50 in met else "",
        words.tr("P25 and P75 hold the middle half.") if {25, 75} <= met else "",
        words.tr("Below P10 is one in ten, above P90 one in ten.") if {10, 90} <= met else "",
    ]
    return " ".join(part for part in told if part)


def percentile(at: int, words: Words) -> str:
    return words.tr("the median") if at == 50 else words.tr("P{at}", at=at)


def _drawn(material: Material) -> list[Points]:
    found = (material.told("pay-band", place_of(each), Points) for each in material.excerpt.market_pay)
    return [points for points in found if points is not None]


def _line(name: str, material: Material, *, is_total: bool) -> Amount | None:
    words, place = material.words, place_of(material.excerpt.case)
    figure = f"pay-beside-others-{'total-' if is_total else ''}{name}"
    found = material.told(figure, place, Known)
    value = None if found is None else found.span.value
    if found is None or value is None:
        return None
    amount = words.sum(found)
    if is_scaled(material):
        amount = words.tr("{amount} full-time", amount=amount)
    said = _line_words(name, amount, words, is_total=is_total)
    return Amount(as_decimal(value), material.prints(figure, place, said))


def _line_words(name: str, amount: str, words: Words, *, is_total: bool) -> str:
    if name == "today":
        return (
            words.tr("Total pay today {amount}", amount=amount)
            if is_total
            else words.tr("Today {amount}", amount=amount)
        )
    return (
        words.tr("Total pay asked {amount}", amount=amount)
        if is_total
        else words.tr("The ask {amount}", amount=amount)
    )


def _band(points: Points, material: Material) -> PayBand:
    """Named as in the table below, with the number of its evidence."""
    item, words = points.source, material.words
    name = line(item.source) or words.label(item.kind) or words.tr("Source")
    kind = words.label(item.kind) if item.source.strip() else ""
    part = words.tr("total pay") if item.part is PayPart.TOTAL else ""
    note = (part, kind, counted(item.sample, words))
    mark = "".join(f"[{ref.number}]" for ref in material.refs([item.id]))
    marks = tuple(Percentile(at, amount, _mark(at, words)) for at, amount in points.percentiles.items())
    said = side_by_side(note)
    return PayBand(name, said, marks, points.single, points.band, mark, is_plain=not part)


def _told(points: Points, material: Material) -> str:
    """All amounts of a source a year, for who cannot see them drawn."""
    words, source = material.words, points.source
    name = line(source.source) or words.label(source.kind) or words.tr("a source")
    claim = material.ledger.get("pay-band", place_of(source))
    code = claim.unit if claim is not None else ""
    told = [
        f"{percentile(at, words)} {words.amount(amount, code)}" for at, amount in points.percentiles.items()
    ]
    told += [
        words.tr(
            "{percentile} at least {amount}",
            percentile=percentile(at, words),
            amount=words.amount(amount, code),
        )
        for at, amount in points.least.items()
    ]
    told += [words.amount(points.single, code)] if points.single is not None else []
    told += [" – ".join(words.amount(end, code) for end in points.band)] if points.band is not None else []
    return material.prints("pay-band", place_of(source), side_by_side((name, ", ".join(told)), ": "))


def _mark(at: int, words: Words) -> str:
    return words.tr("median") if at == 50 else words.tr("P{at}", at=at)
