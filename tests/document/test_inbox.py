"""What comes in for the worker: jobs in order, and a word that the one at hand is not wanted any more."""

import os
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest

from promocase.document.press.channel import Closed, send
from promocase.document.press.inbox import Inbox
from promocase.document.press.line import Drop


class Pipe:
    """An inbox, and the other end of its stream. A text stands for a job."""

    def __init__(self) -> None:
        reading, writing = os.pipe()
        self.stream = os.fdopen(writing, "wb")
        self.read = os.fdopen(reading, "rb")
        self.inbox = Inbox(self.read)

    def send(self, message: object) -> None:
        send(self.stream, message)

    def next(self) -> Any:
        return self.inbox.next(5)


@pytest.fixture
def pipe() -> Iterator[Pipe]:
    pipe = Pipe()
    yield pipe
    pipe.stream.close()
    with suppress(Closed):
        while True:
            pipe.inbox.next()
    pipe.read.close()


def came(pipe: Pipe) -> None:
    """All that was sent until now."""
    pipe.send("a mark")
    with pipe.inbox._changed:
        assert pipe.inbox._changed.wait_for(lambda: "a mark" in pipe.inbox._waiting, 5)
        pipe.inbox._waiting.remove("a mark")  # pyright: ignore[reportArgumentType]


def test_that_jobs_come_in_their_order(pipe: Pipe) -> None:
    pipe.send("one")
    pipe.send("two")
    assert (pipe.next(), pipe.next()) == ("one", "two")


def test_that_nothing_comes_where_nothing_was_sent(pipe: Pipe) -> None:
    assert pipe.inbox.next(0.01) is None
    assert pipe.inbox.is_empty


def test_that_a_job_hears_that_it_is_dropped(pipe: Pipe) -> None:
    pipe.send("one")
    pipe.next()
    came(pipe)
    assert not pipe.inbox.is_dropped
    pipe.send(Drop())
    came(pipe)
    assert pipe.inbox.is_dropped


def test_that_a_drop_that_came_too_late_is_about_no_other_job(pipe: Pipe) -> None:
    pipe.send("one")
    pipe.next()
    pipe.send(Drop())
    pipe.send("two")
    assert pipe.next() == "two"
    assert not pipe.inbox.is_dropped


def test_that_a_job_is_dropped_when_the_program_is_gone_and_none_follows(pipe: Pipe) -> None:
    pipe.send("one")
    pipe.next()
    pipe.stream.close()
    with pipe.inbox._changed:
        assert pipe.inbox._changed.wait_for(lambda: pipe.inbox.is_dropped, 5)


def test_that_half_a_message_is_none(pipe: Pipe) -> None:
    pipe.stream.write(b"\0\0")
    pipe.stream.close()
    with pipe.inbox._changed:
        assert pipe.inbox._changed.wait_for(lambda: pipe.inbox.is_dropped, 5)
