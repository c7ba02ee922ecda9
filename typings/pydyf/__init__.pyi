# pydyf 0.13 has no types of its own. Here is the part of it that a finished document needs.
from collections.abc import Iterable

class Object:
    number: int | None
    @property
    def reference(self) -> bytes: ...
    @property
    def data(self) -> bytes: ...

class Dictionary(Object, dict[str, object]):
    def __init__(self, values: dict[str, object] | None = ...) -> None: ...

class String(Object):
    string: str
    def __init__(self, string: str = ...) -> None: ...

class Array(Object, list[object]):
    def __init__(self, array: Iterable[object] | None = ...) -> None: ...

class Stream(Object):
    stream: list[object]
    extra: dict[str, object]
    compress: bool
    def __init__(
        self,
        stream: Iterable[bytes | str] | None = ...,
        extra: dict[str, object] | None = ...,
        compress: bool = ...,
    ) -> None: ...

class PDF:
    objects: list[Object]
    pages: Dictionary
    catalog: Dictionary
    def add_object(self, object_: Object) -> None: ...
