# pydyf 0.13 has no types of its own. Here is the part of it that the tags of a document need.
from collections.abc import Iterable

class Object:
    number: int | None
    @property
    def reference(self) -> bytes: ...
    @property
    def data(self) -> bytes: ...

class Dictionary(Object, dict[str, object]):
    def __init__(self, values: dict[str, object] | None = ...) -> None: ...

class Stream(Object):
    stream: list[object]

class String(Object):
    string: str
    def __init__(self, string: str = ...) -> None: ...

class Array(Object, list[object]):
    def __init__(self, array: Iterable[object] | None = ...) -> None: ...

class PDF:
    objects: list[Object]
    pages: Dictionary
    catalog: Dictionary
    def add_object(self, object_: Object) -> None: ...
