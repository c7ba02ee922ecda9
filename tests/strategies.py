"""Records of every shape, made from the Field declarations: a new field is in every property by itself."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, cast

from hypothesis import strategies as st

from promocase.domain.clean import clean, clean_line
from promocase.domain.field import Field, Form, fields_of
from promocase.domain.item import Attachment, Item
from promocase.domain.reading import day_from_text, money_from_text, quantity_from_text
from promocase.domain.record import KINDS, Record
from promocase.domain.written import BASES, PERIODS, Bound, Day, Money, Quantity

MOST_ITEMS = 2
"""Of a kind, and nested in one field."""

TEXTS = st.text(st.characters(), max_size=12)
LINES = TEXTS.map(clean_line)
TIMES = st.none() | st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC))
IDS = st.text("abcdefghij-0123456789é", min_size=1, max_size=8)
NUMBERS = st.none() | st.decimals(-(10**9), 10**9, places=2) | st.integers(-(10**12), 10**12).map(Decimal)
DAYS = st.builds(lambda day: Day(day.isoformat(), day.year, day.month, day.day), st.dates())

BOUNDS = st.sampled_from(Bound)
PERS = st.sampled_from(("", *PERIODS))


@st.composite
def _ranged(draw: st.DrawFn, values: st.SearchStrategy[Any]) -> Any:
    """A value with both ends of a range, or neither."""
    low = draw(st.none() | st.integers(-5, 5).map(Decimal))
    return replace(draw(values), low=low, high=None if low is None else low + draw(st.integers(1, 10**9)))


MONEY = _ranged(
    st.builds(
        Money,
        text=LINES,
        amount=NUMBERS,
        currency=st.sampled_from(("", "GBP", "JPY")),
        bound=BOUNDS,
        per=PERS,
        rate=NUMBERS,
        rate_high=NUMBERS,
        basis=st.sampled_from(("", *BASES)),
    )
)
QUANTITIES = _ranged(st.builds(Quantity, text=LINES, number=NUMBERS, unit=LINES, bound=BOUNDS, per=PERS))
SPANS = st.builds(
    lambda text, ends, bound: Day(text, since=min(ends), until=max(ends), bound=bound),
    *(LINES, st.tuples(st.dates(), st.dates()), BOUNDS),
) | st.builds(lambda text, day, bound: Day(text, since=day, bound=bound), LINES, st.dates(), BOUNDS)

VALUES: dict[Form, st.SearchStrategy[Any]] = {
    Form.LINE: LINES,
    Form.TEXT: TEXTS.map(clean),
    Form.FLAG: st.booleans(),
    Form.MONEY: LINES.map(money_from_text) | MONEY,
    Form.QUANTITY: LINES.map(quantity_from_text) | QUANTITIES,
    Form.DAY: LINES.map(day_from_text) | DAYS | SPANS | st.builds(Day, LINES, st.integers(1900, 2199)),
    Form.FILE: st.none()
    | st.builds(
        Attachment, LINES, st.text("0123456789abcdef", min_size=64, max_size=64), st.integers(0, 2**40), LINES
    ),
}


def values(field: Field, ids: dict[str, list[str]]) -> st.SearchStrategy[Any]:
    """What a field can hold; references lead to the ``ids`` of a kind only."""
    match field.form:
        case Form.CHOICE:
            return st.none() | st.sampled_from(field.choices)
        case Form.REFS:
            known = ids.get(field.target, [])
            return st.lists(st.sampled_from(known), unique=True).map(tuple) if known else st.just(())
        case Form.MANY:
            return st.lists(
                items(field.nested, ids), max_size=MOST_ITEMS, unique_by=lambda item: item.id
            ).map(tuple)
        case form:
            return VALUES[form]


def items(kind: type[Item], ids: dict[str, list[str]] | None = None, id: str = "") -> st.SearchStrategy[Any]:
    """Items of a kind, each of its fields written or left blank."""
    fields: dict[str, st.SearchStrategy[Any]] = {
        field.name: values(field, ids or {}) for field in fields_of(kind)
    }
    named = st.fixed_dictionaries(
        {"id": st.just(id) if id else IDS}, optional={"created": TIMES, "changed": TIMES, **fields}
    )
    return named.map(lambda chosen: cast(Any, kind)(**chosen))


@st.composite
def records(draw: st.DrawFn) -> Record:
    """Whole records: unique ids, no reference into the void, the fixed items in their places."""
    ids = {key: _ids(draw, key) for key in KINDS}
    found: dict[str, Any] = {
        key: tuple(draw(items(kind, ids, id)) for id in ids[key]) for key, kind in KINDS.items()
    }
    found["profile"] = found["profile"][0]
    return Record(**found)


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Record, Record]:
    """A record, and what may come after it: items gone, new, rewritten under their id, and in any order."""
    before, other = draw(records()), draw(records())
    after = other
    for key, kind in KINDS.items():
        known = before.of(key)
        rewritten = [_with_id(item, draw(st.sampled_from(known)).id) for item in other.of(key)]
        items = draw(st.permutations([*known, *other.of(key), *rewritten]))
        if not kind.FIXED:
            items = items[: draw(st.integers(0, len(items)))]
        after = after.replaced(key, tuple({item.id: item for item in items}.values()))
    return before, after


def _with_id(item: Item, id: str) -> Item:
    return replace(item, id=id)


def _ids(draw: st.DrawFn, key: str) -> list[str]:
    fixed = {"profile": ["profile"], "visions": ["vision-1", "vision-3", "vision-5"]}
    return fixed.get(key) or draw(st.lists(IDS, min_size=1, max_size=MOST_ITEMS, unique=True))
