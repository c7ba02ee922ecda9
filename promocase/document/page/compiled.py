"""Templates compiled once and kept beside them, as Python keeps its modules: to compile all takes 0.1 s.

What is kept holds nothing of a person, follows the template's text, and is made anew where it is not whole.
"""

import hashlib
import marshal
import os
import sys
from contextlib import suppress
from pathlib import Path

import jinja2
from jinja2.bccache import Bucket, BytecodeCache

_DIGEST = hashlib.sha256().digest_size


class Compiled(BytecodeCache):
    """Keeps what templates compile to in `folder`; where that cannot be written, they are only compiled.

    `salt` is text that changes with what else the outcome hangs on.
    """

    def __init__(self, folder: Path, salt: str) -> None:
        self._folder = folder
        self._salt = f"{sys.implementation.cache_tag} {sys.hexversion} {jinja2.__version__} {salt}"

    def get_source_checksum(self, source: str) -> str:
        return hashlib.sha256(f"{self._salt}\0{source}".encode()).hexdigest()

    def load_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):
            kept = self._path(bucket).read_bytes()
            digest, code = kept[:_DIGEST], kept[_DIGEST:]
            if digest == _digest(bucket, code):
                bucket.code = marshal.loads(code)  # ours, and whole

    def dump_bytecode(self, bucket: Bucket) -> None:
        path, code = self._path(bucket), marshal.dumps(bucket.code)
        beside = path.with_suffix(f".{os.getpid()}.new")
        with suppress(OSError):
            self._folder.mkdir(exist_ok=True)
            beside.write_bytes(_digest(bucket, code) + code)
            beside.replace(path)

    def _path(self, bucket: Bucket) -> Path:
        return self._folder / f"{bucket.key}.jinja"


def _digest(bucket: Bucket, code: bytes) -> bytes:
    """Of the template's text and of what it compiled to."""
    return hashlib.sha256(bucket.checksum.encode() + code).digest()
