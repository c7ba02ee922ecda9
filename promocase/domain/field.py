"""One declaration per field: form, file, search, document and privacy follow from it."""

import dataclasses
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import TypedDict, TypeVar, Unpack

from promocase.domain.choice import Choice
from promocase.domain.item import Attachment, Item, Kind
from promocase.domain.written import Day, Money, Quantity
from promocase.phrase import Phrase

Value = TypeVar("Value")
Answer = TypeVar("Answer", bound=Choice)
Of = type[Choice] | type[Item] | str | None

BLANK = Phrase("")

KEY = "promocase"
"""Where a dataclass field's metadata keeps its Field."""


class Form(Enum):
    """How a value is written and shown."""

    LINE = "line"  # str, one line
    TEXT = "text"  # str, Markdown
    CHOICE = "choice"  # a Choice, or None
    FLAG = "flag"  # bool
    MONEY = "money"  # Money
    QUANTITY = "quantity"  # Quantity
    DAY = "day"  # Day
    REFS = "refs"  # ids of items of the kind `of`, in order
    MANY = "many"  # nested items of the class `of`
    FILE = "file"  # an Attachment, or None


@dataclass(frozen=True, slots=True)
class Field:
    """What is known of one field.

    ``label`` asks in the writer's words; ``hint`` stands below; ``weak`` and ``strong`` are a pair of
    examples; ``example`` greys inside the empty input; ``unit`` stands beside it. ``of`` is the Choice class,
    the kind's key (REFS) or the nested class (MANY). A ``private`` field reaches no edition for others,
    unless ``released_by`` names a flag of the same item and that is set. A field with
    ``is_key`` names a part of the program; search looks for the person's own words and passes it by.

    The words are phrases, marked by standing in a declaration: `tools/phrases.py` finds them there.
    """

    label: Phrase
    form: Form
    hint: Phrase = BLANK
    weak: Phrase = BLANK
    strong: Phrase = BLANK
    example: Phrase = BLANK
    unit: Phrase = BLANK
    private: bool = False
    released_by: str = ""
    is_key: bool = False
    of: Of = None
    name: str = ""

    @property
    def is_written_text(self) -> bool:
        """Does search look into it?"""
        written = self.form in (Form.LINE, Form.TEXT, Form.MONEY, Form.QUANTITY, Form.DAY)
        return written and not self.is_key

    @property
    def choices(self) -> type[Choice]:
        """The answers of a CHOICE; like its two sisters below, TypeError for a field of another form."""
        if isinstance(self.of, type) and issubclass(self.of, Choice):
            return self.of
        raise TypeError(f"{self.name} offers no choices")

    @property
    def target(self) -> str:
        """The key of the kind that REFS point at."""
        if isinstance(self.of, str):
            return self.of
        raise TypeError(f"{self.name} refers to nothing")

    @property
    def nested(self) -> type[Item]:
        """The class of the items in MANY."""
        if isinstance(self.of, type) and issubclass(self.of, Item):
            return self.of
        raise TypeError(f"{self.name} holds no items")


IN_WORDS = ("hint", "weak", "strong", "example", "unit")
"""What a declaration says in words beside the label."""


class Known(TypedDict, total=False):
    """What a declaration may say beside the label; see `Field`."""

    hint: str
    weak: str
    strong: str
    example: str
    unit: str
    private: bool
    released_by: str
    is_key: bool


# What declares a field is typed as the value that will stand there, as `dataclasses.field` is.


def line(label: str, *, default: str = "", **known: Unpack[Known]) -> str:
    """A field of one line."""
    return _declared(Form.LINE, label, default, known)


def text(label: str, *, default: str = "", **known: Unpack[Known]) -> str:
    """A field of more than a line."""
    return _declared(Form.TEXT, label, default, known)


def flag(label: str, *, default: bool = False, **known: Unpack[Known]) -> bool:
    """A field answered by a tick."""
    return _declared(Form.FLAG, label, default, known)


def money(label: str, **known: Unpack[Known]) -> Money:
    """A field for an amount of money."""
    return _declared(Form.MONEY, label, Money(), known)


def quantity(label: str, **known: Unpack[Known]) -> Quantity:
    """A field for a measured value."""
    return _declared(Form.QUANTITY, label, Quantity(), known)


def day(label: str, **known: Unpack[Known]) -> Day:
    """A field for a day, a month or a year."""
    return _declared(Form.DAY, label, Day(), known)


def file(label: str, **known: Unpack[Known]) -> Attachment | None:
    """A field that holds one attached file, or None."""
    return _declared(Form.FILE, label, None, known)


def choice(
    of: type[Answer], label: str, *, default: Answer | None = None, **known: Unpack[Known]
) -> Answer | None:
    """A field answered by one of a Choice's members, or None while open."""
    return _declared(Form.CHOICE, label, default, known, of)


def refs(of: str, label: str, **known: Unpack[Known]) -> tuple[str, ...]:
    """A field holding ids of items of the kind with the key ``of``."""
    return _declared(Form.REFS, label, (), known, of)


def many(of: type[Kind], label: str, **known: Unpack[Known]) -> tuple[Kind, ...]:
    """A field holding nested items of the class ``of``."""
    return _declared(Form.MANY, label, (), known, of)


def _declared(form: Form, label: str, blank: Value, known: Known, of: Of = None) -> Value:
    words = {name: Phrase(str(words)) for name, words in known.items() if name in IN_WORDS}
    released_by = known.get("released_by", "")
    private = known.get("private", bool(released_by))
    is_key = known.get("is_key", False)
    declared = Field(
        Phrase(label), form, private=private, released_by=released_by, is_key=is_key, of=of, **words
    )
    return dataclasses.field(default=blank, metadata={KEY: declared})


@cache
def fields_of(kind: type) -> tuple[Field, ...]:
    """The declared fields of a kind, in their order, each with its name."""
    declared = (f for f in dataclasses.fields(kind) if KEY in f.metadata)
    return tuple(dataclasses.replace(f.metadata[KEY], name=f.name) for f in declared)


@cache
def field_of(kind: type, name: str) -> Field:
    """The field of that name; KeyError if the kind has none."""
    return {field.name: field for field in fields_of(kind)}[name]


@cache
def blank_of(kind: type, name: str) -> object:
    """The value a field has before anything is written."""
    return next(f.default for f in dataclasses.fields(kind) if f.name == name)
