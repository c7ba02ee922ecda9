"""A paper as it leaves: what it was, what it said, and what it claimed.

Two wordings of a whole paper take a moment, so this is a job that the worker can do beside the window.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from promocase.document.claims import PaperClaim, claims_of
from promocase.document.direction import ISOLATES
from promocase.document.excerpt import Excerpt
from promocase.document.options import Options
from promocase.document.press.pages import Made
from promocase.document.press.stage import Hear, unheard
from promocase.document.view import view, words_of
from promocase.document.words import Words
from promocase.domain.content import children_of, value_of, with_values
from promocase.domain.field import Form, fields_of
from promocase.domain.item import Item, Kind
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.profile import Profile
from promocase.domain.place import Place
from promocase.domain.record import KINDS, Record
from promocase.domain.written import Day, Money, Quantity

if TYPE_CHECKING:
    from promocase.document.press.pdf import Press

FIELD = "field:"
"""Begins the key of a figure that the person wrote, before the name of its field."""

_NO_ISOLATES = dict.fromkeys(map(ord, ISOLATES))


@dataclass(frozen=True, slots=True)
class Account:
    """What is kept of a paper beside its bytes; `claims` are figure, place and words as printed."""

    name: str
    case: str
    edition: str
    about: str
    dated: date
    words: str
    claims: tuple[tuple[str, Place, str], ...]


@dataclass(frozen=True, slots=True)
class Accounted(Made):
    """What the worker gives back; there are no bytes."""

    account: Account


@dataclass(frozen=True, slots=True)
class Accounting:
    """All that it takes, and all that it may know."""

    excerpt: Excerpt
    options: Options
    case: str
    about: str
    name: str

    def run(self, press: "Press", hear: Hear = unheard) -> Accounted:  # noqa: ARG002 - it lays nothing out
        """By the worker."""
        return Accounted(b"", self.here())

    def here(self) -> Account:
        """The same without a worker."""
        options = self.options
        claimed = told(claims_of(self.excerpt, options))
        return Account(
            name=self.name,
            case=self.case,
            edition=options.edition.key,
            about=self.about,
            dated=options.today,
            words=worded(self.excerpt, options),
            claims=(
                *((*key, said) for key, said in claimed.items()),
                *_standing(options, self.excerpt),
            ),
        )


def accounting(record: Record, case_id: str, options: Options, name: str) -> Accounting:
    """Of the paper that these options make now; PromocaseError as for making it."""
    scope = options.about(record, case_id)
    return Accounting(options.edition.select(record, scope), options, case_id, scope.key, name)


def account(record: Record, case_id: str, options: Options, name: str) -> Account:
    """The same, done at once."""
    return accounting(record, case_id, options, name).here()


def written(excerpt: Excerpt) -> Iterator[tuple[str, Place, str]]:
    """Each amount, quantity and day that a paper may print as the person wrote it, in its own words."""
    words = words_of(excerpt)
    items = (excerpt.profile, excerpt.case, *(item for key in KINDS for item in excerpt.of(key)))
    for item in items:
        place = Place(type(item).KEY, item.id)
        yield from _figures(item, place, words)
        for field in fields_of(type(item)):
            if field.form is Form.MANY:
                for child in children_of(item, field.name):
                    yield from _figures(child, place.within(field.name, child.id), words)


def _figures(item: Item, place: Place, words: Words) -> Iterator[tuple[str, Place, str]]:
    for field in fields_of(type(item)):
        value = value_of(item, field.name)
        match value:
            case Money():
                said = words.money(value)
            case Quantity():
                said = words.quantity(value)
            case Day():
                said = words.day(value)
            case _:
                continue
        if said.strip():
            yield f"{FIELD}{field.name}", place, _plain(said)


def worded(excerpt: Excerpt, options: Options) -> str:
    """All that the paper says, as plain text; how it is set makes no difference to that."""
    from promocase.document.flow.plain import plain  # noqa: PLC0415

    document = view(excerpt, options.edition, options.today)
    return plain(document, options.edition, options.theme, options.paper)


def told(claims: tuple[PaperClaim, ...]) -> dict[tuple[str, Place], str]:
    """The words of each claim that stands, by figure and place."""
    return {
        (each.figure, each.place): _plain(each.text)
        for each in claims
        if each.withheld is None and each.text.strip()
    }


def _plain(text: str) -> str:
    return " ".join(text.translate(_NO_ISOLATES).split())


def _standing(options: Options, excerpt: Excerpt) -> Iterator[tuple[str, Place, str]]:
    """Those that the paper prints: seen by another of it, in which each is a sign of its own."""
    figures = tuple(written(excerpt))
    signs = {
        (figure, place): f"\N{SECTION SIGN}{at}\N{SECTION SIGN}"
        for at, (figure, place, _) in enumerate(figures)
    }
    other = worded(_signed(excerpt, signs), options)
    return (each for each in figures if signs[each[:2]] in other)


Signs = Mapping[tuple[str, Place], str]


def _signed(excerpt: Excerpt, signs: Signs) -> Excerpt:
    changes: dict[str, Any] = {
        key: tuple(_item_signed(item, Place(key, item.id), signs) for item in excerpt.of(key))
        for key in KINDS
    }
    changes["profile"] = _item_signed(excerpt.profile, Place(Profile.KEY, excerpt.profile.id), signs)
    changes["case"] = _item_signed(excerpt.case, Place(Case.KEY, excerpt.case.id), signs)
    known = set(Excerpt.__slots__)
    return replace(excerpt, **{key: value for key, value in changes.items() if key in known})


def _item_signed(item: Kind, place: Place, signs: Signs) -> Kind:
    values: dict[str, object] = {}
    for field in fields_of(type(item)):
        sign = signs.get((f"{FIELD}{field.name}", place))
        if field.form is Form.MANY:
            children = children_of(item, field.name)
            values[field.name] = tuple(
                _item_signed(child, place.within(field.name, child.id), signs) for child in children
            )
        elif sign is not None:
            values[field.name] = type(value_of(item, field.name))(text=sign)  # pyright: ignore[reportCallIssue]
    return with_values(item, values)
