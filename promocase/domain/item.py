"""The base of every kind and every nested item: a stable id and its times."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, TypeVar

from promocase.phrase import Phrase, phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing of the record. ``created`` and ``changed`` are aware; None while unknown."""

    id: str
    created: datetime | None = None
    changed: datetime | None = None

    KEY: ClassVar[str] = ""
    """The kind's key in files; blank for a nested item."""
    NAME: ClassVar[Phrase] = phrase("item")
    PLURAL: ClassVar[Phrase] = phrase("items")
    TITLE: ClassVar[str] = ""
    """The field whose words name an item in lists and undo steps."""
    PRIVATE: ClassVar[bool] = False
    """True for a kind that reaches no edition for others."""
    FIXED: ClassVar[bool] = False
    """True for a kind whose items are always there and can be neither added nor removed."""

    @property
    def title(self) -> str:
        """The words that name this item; blank while nothing is written."""
        value = getattr(self, self.TITLE) if self.TITLE else ""
        return str(getattr(value, "text", value)).strip()


Kind = TypeVar("Kind", bound=Item)
"""Items of one class: what is asked for by its class comes back as such."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file kept inside the record: its bytes lie in the record file under ``digest`` (SHA-256, hex)."""

    name: str
    digest: str
    size: int
    media: str = "application/octet-stream"
