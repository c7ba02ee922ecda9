from collections.abc import Collection, Mapping
from email.message import EmailMessage
from typing import IO
from urllib.request import OpenerDirector

class URLFetchingError(OSError): ...
class FatalURLFetchingError(BaseException): ...

class URLFetcherResponse:
    url: str
    status: int
    headers: EmailMessage
    def __init__(
        self,
        url: str,
        body: str | bytes | IO[bytes] | None = ...,
        headers: Mapping[str, str] | EmailMessage | None = ...,
        status: int = ...,
    ) -> None: ...
    def read(self, size: int = ..., /) -> bytes: ...

class URLFetcher(OpenerDirector):
    def __init__(
        self,
        timeout: int = ...,
        ssl_context: object = ...,
        http_headers: Mapping[str, str] | None = ...,
        allowed_protocols: Collection[str] | None = ...,
        allow_redirects: bool = ...,
        fail_on_errors: bool = ...,
    ) -> None: ...
    def fetch(self, url: str, headers: Mapping[str, str] | None = ...) -> URLFetcherResponse: ...
    def __call__(self, url: str) -> URLFetcherResponse: ...
