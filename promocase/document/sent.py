"""A paper as it leaves: what it was, said and claimed; and which of its claims no longer hold.

It is judged by its own date, so that only what was changed in the record can overtake it, not the calendar.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from promocase.document.claims import PaperClaim, paper_claims
from promocase.document.direction import ISOLATES
from promocase.document.excerpt import Excerpt
from promocase.document.options import Options, resolve
from promocase.document.view import view, words_of
from promocase.document.words import Words
from promocase.domain.content import children_of, value_of, with_values
from promocase.domain.field import Form, field_of, fields_of
from promocase.domain.item import Attachment, Item, Kind
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.paper import Paper
from promocase.domain.kinds.profile import Profile
from promocase.domain.place import Place
from promocase.domain.reading import Reader
from promocase.domain.reading.day_words import words_of_day
from promocase.domain.record import KINDS, Record
from promocase.domain.written import Day, Money, Quantity
from promocase.errors import PromocaseError
from promocase.figures.names import name_of
from promocase.phrase import Phrase, phrase

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
class Overtaken:
    """A claim that stood on a paper: what it said, what it would say now (blank for nothing), and why not."""

    figure: str
    place: Place
    said: str
    now: str
    reason: Phrase


def name_of_figure(figure: str, place: Place) -> Phrase:
    """What a kept figure is called: by the field it was written in, or by what computes it."""
    if not figure.startswith(FIELD):
        return name_of(figure)
    kind = KINDS[place.kind]
    holder = field_of(kind, place.many).nested if place.many else kind
    return field_of(holder, figure.removeprefix(FIELD)).label


def account(record: Record, case_id: str, options: Options, name: str) -> Account:
    """Of the paper that these options make now; PromocaseError as for making it."""
    scope = options.about(record, case_id)
    excerpt = options.edition.select(record, scope)
    told = _told(paper_claims(record, case_id, options))
    return Account(
        name=name,
        case=case_id,
        edition=options.edition.key,
        about=scope.key,
        dated=options.today,
        words=_words(excerpt, options),
        claims=(
            *((*key, said) for key, said in told.items()),
            *_standing(options, excerpt),
        ),
    )


def written(excerpt: Excerpt) -> Iterator[tuple[str, Place, str]]:
    """Each amount, quantity and day that a paper may print as the person wrote it, in its own words."""
    words = words_of(excerpt)
    items = (excerpt.profile, excerpt.case, *(item for key in KINDS for item in _of(excerpt, key)))
    for item in items:
        place = Place(type(item).KEY, item.id)
        yield from _figures(item, place, words)
        for field in fields_of(type(item)):
            if field.form is Form.MANY:
                for child in children_of(item, field.name):
                    yield from _figures(child, place.within(field.name, child.id), words)


def _of(excerpt: Excerpt, key: str) -> tuple[Item, ...]:
    held: object = getattr(excerpt, key, ())
    return held if isinstance(held, tuple) else ()  # pyright: ignore[reportUnknownVariableType]


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


def _words(excerpt: Excerpt, options: Options) -> str:
    """All that the paper says, as plain text; how it is set makes no difference to that."""
    from promocase.document.flow.plain import plain  # noqa: PLC0415

    document = view(excerpt, options.edition, options.today)
    return plain(document, options.edition, options.theme, options.paper)


def _standing(options: Options, excerpt: Excerpt) -> Iterator[tuple[str, Place, str]]:
    """Those that the paper prints: seen by another of it, in which each is a sign of its own."""
    figures = tuple(written(excerpt))
    signs = {
        (figure, place): f"\N{SECTION SIGN}{at}\N{SECTION SIGN}"
        for at, (figure, place, _) in enumerate(figures)
    }
    other = _words(_signed(excerpt, signs), options)
    return (each for each in figures if signs[each[:2]] in other)


Signs = Mapping[tuple[str, Place], str]


def _signed(excerpt: Excerpt, signs: Signs) -> Excerpt:
    changes: dict[str, Any] = {
        key: tuple(_item_signed(item, Place(key, item.id), signs) for item in _of(excerpt, key))
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


def overtaken(record: Record, paper: Paper) -> tuple[Overtaken, ...]:
    """The claims of a kept paper that the record would no longer make, in the order of printing.

    PromocaseError where the paper cannot be made any more: its case, or what it was about, is gone.
    """
    if not paper.claims:
        return ()
    if record.find(Case, paper.case) is None:
        raise PromocaseError(phrase("Its case is no longer in the record."))
    today = paper.dated.first
    if today is None:
        raise PromocaseError(phrase("The date on this paper is not known."))
    options = resolve(record, paper.case, today, paper.edition, about=paper.about)
    excerpt = options.edition.select(record, options.about(record, paper.case))
    claims = {(each.figure, each.place): each for each in paper_claims(record, paper.case, options)}
    told = _told(tuple(claims.values()))
    told |= {(figure, place): said for figure, place, said in written(excerpt)}
    answers = ((each, told.get((each.figure, each.place), "")) for each in paper.claims)
    found = [(each, now) for each, now in answers if now != each.words]
    if not found or _words(excerpt, options) == paper.words:  # wording it all takes longest, and comes last
        return ()
    return tuple(
        Overtaken(each.figure, each.place, each.words, now, _why(claims.get((each.figure, each.place)), now))
        for each, now in found
    )


def _told(claims: tuple[PaperClaim, ...]) -> dict[tuple[str, Place], str]:
    """The words of each claim that stands, by figure and place."""
    return {
        (each.figure, each.place): _plain(each.text)
        for each in claims
        if each.withheld is None and each.text.strip()
    }


def _plain(text: str) -> str:
    return " ".join(text.translate(_NO_ISOLATES).split())


def _why(claim: PaperClaim | None, now: str) -> Phrase:
    if now:
        return Phrase("")
    if claim is not None and claim.withheld is not None:
        return claim.withheld
    return phrase("What it speaks of is no longer on this paper.")


def fields(
    told: Account, to_whom: str, left_on: date, file: Attachment | None, reader: Reader
) -> dict[str, object]:
    """The fields of a `Paper` given to somebody that day; its days in words that `reader` reads as meant."""
    left, dated = (reader.day(words_of_day(day, reader.language)) for day in (left_on, told.dated))
    return {
        "name": told.name,
        "to_whom": to_whom.strip(),
        "left_on": left,
        "file": file,
        "case": told.case,
        "edition": told.edition,
        "about": told.about,
        "dated": dated,
        "words": told.words,
    }
