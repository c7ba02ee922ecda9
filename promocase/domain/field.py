"""One declaration per field: form, file, search, document and privacy follow from it."""

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Any

from promocase.domain.choice import Choice
from promocase.domain.written import Day, Money, Quantity
from promocase.phrase import Phrase

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
    the kind's key (REFS) or the nested class (MANY). A ``private`` field reaches no edition for others.

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
    of: Any = None
    name: str = ""

    @property
    def is_written_text(self) -> bool:
        """Does search look into it?"""
        return self.form in (Form.LINE, Form.TEXT, Form.MONEY, Form.QUANTITY, Form.DAY)


_BLANK: dict[Form, Any] = {
    Form.LINE: "",
    Form.TEXT: "",
    Form.CHOICE: None,
    Form.FLAG: False,
    Form.MONEY: Money(),
    Form.QUANTITY: Quantity(),
    Form.DAY: Day(),
    Form.REFS: (),
    Form.MANY: (),
    Form.FILE: None,
}


IN_WORDS = ("hint", "weak", "strong", "example", "unit")
"""What a declaration says in words beside the label."""


def _declared(form: Form) -> Callable[..., Any]:
    def declare(label: str, *, default: Any = None, **known: Any) -> Any:
        blank = _BLANK[form] if default is None else default
        words = {name: Phrase(known.pop(name)) for name in IN_WORDS if name in known}
        return dataclasses.field(default=blank, metadata={KEY: Field(Phrase(label), form, **words, **known)})

    return declare


line = _declared(Form.LINE)
text = _declared(Form.TEXT)
flag = _declared(Form.FLAG)
money = _declared(Form.MONEY)
quantity = _declared(Form.QUANTITY)
day = _declared(Form.DAY)
file = _declared(Form.FILE)


def choice(of: type[Choice], label: str, **known: Any) -> Any:
    """A field answered by one of a Choice's members, or None while open."""
    return _declared(Form.CHOICE)(label, of=of, **known)


def refs(of: str, label: str, **known: Any) -> Any:
    """A field holding ids of items of the kind with the key ``of``."""
    return _declared(Form.REFS)(label, of=of, **known)


def many(of: type, label: str, **known: Any) -> Any:
    """A field holding nested items of the class ``of``."""
    return _declared(Form.MANY)(label, of=of, **known)


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
def blank_of(kind: type, name: str) -> Any:
    """The value a field has before anything is written."""
    return next(f.default for f in dataclasses.fields(kind) if f.name == name)
