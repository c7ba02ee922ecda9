"""Small items and small documents, written as a person would: every field by its words alone."""

from datetime import date
from typing import Any, TypeVar, cast

from promocase.document.editions import EDITIONS
from promocase.document.excerpt import Excerpt
from promocase.document.ledger import Ledger
from promocase.document.material import Material, numbered
from promocase.document.words import Words
from promocase.domain.field import Form, fields_of
from promocase.domain.item import Item
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.profile import Profile
from promocase.domain.reading import day_from_text, money_from_text, quantity_from_text
from promocase.figures.claims import claims

TODAY = date(2026, 3, 14)
READ = {Form.MONEY: money_from_text, Form.QUANTITY: quantity_from_text, Form.DAY: day_from_text}
AnyItem = TypeVar("AnyItem", bound=Item)


def written(kind: type[AnyItem], id: str = "", /, **words: Any) -> AnyItem:
    """An item from what was typed: `written(OwnPay, base="54,000", since="April 2025")`."""
    forms = {field.name: field.form for field in fields_of(kind)}
    values = {
        name: READ[forms[name]](value) if forms[name] in READ else value for name, value in words.items()
    }
    return cast(Any, kind)(id=id or kind.__name__.lower(), **values)


def material(
    profile: Profile | None = None, case: Case | None = None, /, **items: tuple[Item, ...]
) -> Material:
    """What a builder is given, of these items alone."""
    excerpt = Excerpt(profile or written(Profile, currency="GBP"), case or written(Case), **cast(Any, items))
    words = Words("en-GB", excerpt.profile.currency)
    ledger = Ledger(claims(excerpt, TODAY))
    return Material(excerpt, EDITIONS["full"], words, TODAY, ledger, numbered(excerpt))
