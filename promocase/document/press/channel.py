"""Messages between the program and its worker: a length, then a pickle, over two pipes.

Pickle is safe here and only here: both ends are this program, and nothing else can write to the pipes.
"""

import pickle
import struct
from typing import Any, BinaryIO

_LENGTH = struct.Struct("!Q")


class Closed(EOFError):
    """The other end is gone."""


def send(stream: BinaryIO, message: object) -> None:
    body = pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
    try:
        stream.write(_LENGTH.pack(len(body)) + body)
        stream.flush()
    except (BrokenPipeError, OSError, ValueError) as error:
        raise Closed from error


def receive(stream: BinaryIO) -> Any:
    """The next message; raises Closed at the end of the stream, also in the middle of a message."""
    return pickle.loads(_exactly(stream, _LENGTH.unpack(_exactly(stream, _LENGTH.size))[0]))


def _exactly(stream: BinaryIO, size: int) -> bytes:
    try:
        data = stream.read(size)
    except (OSError, ValueError) as error:
        raise Closed from error
    if len(data) < size:
        raise Closed
    return data
