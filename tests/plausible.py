"""Records as people may write them: every field by a spelling that is in use, or blank; one record a seed."""

from collections.abc import Callable, Sequence
from random import Random
from typing import Any, cast

from promocase.domain.field import Field, Form, fields_of
from promocase.domain.item import Item
from promocase.domain.kinds.case import Case
from promocase.domain.reading import day_from_text, money_from_text, quantity_from_text
from promocase.domain.record import KINDS, Record

MONEY = (
    "54,000|£61,500|£4,000 a month|£22 an hour|80–85k|about 60k|at least 50,000|€45.000|$120k"
    "|a fair wage|2k per month|0|£1.2m|45,000 net|up to 70k|65k gross|¥5万|−500"
).split("|")
QUANTITIES = (
    "96|31|4 days|6 days|1½ days|18%|9%|30 hours|90 min|45 a week|30 a month|<5|100k+|none|0"
    "|nearly none|1 million|10M|4.2 per 1000 bed days|37.5|20-25%|3 of 8"
).split("|")
DAYS = (
    "14 March 2026|May 2026|2025|since 2021|Q2 2024|end of June 2026|after the audit|10/01/2026"
    "|summer 2025|1 October 2027|2023–2024|FY24|January 2020"
).split("|")
LINES = (
    "Payroll Team Lead|Grade 7|Corrections|a month|Northmoor Care|n = 118|Leads a shift"
    "|Rejected files down from 5 to 0|Übergabe|EUR|https://stats.example/table|118|Colin Abara"
).split("|")
SENTENCES = (
    "I went through three months of payments and traced 58 % to late rotas.",
    "Six runs, none late.",
    "- first point\n- second point, with 3 figures\n- third",
    "The supplier changed **its** mind; so did we.",
    "One",
    "Seven homes and 610 people join on 1 March. " * 6,
)


def record(seed: int, most: int = 4) -> Record:
    """The same for the same seed; up to ``most`` items of a kind, and a case that chooses all of them."""
    chance = Random(seed)
    blank = chance.choice((0.0, 0.2, 0.5, 0.8))
    ids = {key: _ids(kind, key, chance, most) for key, kind in KINDS.items()}
    found: dict[str, Any] = {
        key: tuple(_item(kind, id, ids, chance, blank) for id in ids[key]) for key, kind in KINDS.items()
    }
    return Record(**{**found, "profile": found["profile"][0]})


def _ids(kind: type[Item], key: str, chance: Random, most: int) -> list[str]:
    if key == "visions":
        return ["vision-1", "vision-3", "vision-5"]
    count = 1 if key == "profile" or kind is Case else chance.randint(0, most)
    return ["profile"] if key == "profile" else [f"{key}-{at}" for at in range(count)]


def _item(kind: type[Item], id: str, ids: dict[str, list[str]], chance: Random, blank: float) -> Item:
    values: dict[str, Any] = {}
    for field in fields_of(kind):
        if kind is Case and field.form is Form.REFS:
            values[field.name] = tuple(ids.get(field.target, ()))
        elif chance.random() >= blank:
            values[field.name] = _value(field, f"{id}-{field.name}", ids, chance, blank)
    return cast(Any, kind)(id=id, **values)


def _value(field: Field, id: str, ids: dict[str, list[str]], chance: Random, blank: float) -> Any:
    match field.form:
        case Form.CHOICE:
            return chance.choice(tuple(field.choices))
        case Form.FLAG:
            return chance.random() < 0.5
        case Form.REFS:
            known = ids.get(field.target, [])
            return tuple(chance.sample(known, chance.randint(0, len(known))))
        case Form.MANY:
            count = chance.randint(0, 2)
            return tuple(_item(field.nested, f"{id}-{at}", ids, chance, blank) for at in range(count))
        case Form.FILE:
            return None
        case form:
            words, read = WRITTEN[form]
            return read(chance.choice(words))


def _as_it_is(text: str) -> str:
    return text


WRITTEN: dict[Form, tuple[Sequence[str], Callable[[str], Any]]] = {
    Form.MONEY: (MONEY, money_from_text),
    Form.QUANTITY: (QUANTITIES, quantity_from_text),
    Form.DAY: (DAYS, day_from_text),
    Form.LINE: (LINES, _as_it_is),
    Form.TEXT: (SENTENCES, _as_it_is),
}
