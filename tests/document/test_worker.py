"""The worker, without a process: whatever a job does, it has one answer, and the next one is served."""

import gc
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pytest

from promocase.document.press.channel import Closed, receive
from promocase.document.press.inbox import Inbox
from promocase.document.press.line import Drop, Dropped
from promocase.document.press.live.workshop import Workshop
from promocase.document.press.sweep import MANY, MOST, REST, Sweep
from promocase.document.press.worker import TOO_BIG, _serve  # pyright: ignore[reportPrivateUsage]
from promocase.errors import PromocaseError


class Raises:
    """A job that fails in a way of its own."""

    def __init__(self, error: BaseException) -> None:
        self.error = error

    def run(self, press: Workshop, line: object) -> None:
        raise self.error


class Asks:
    """A job that goes on until it is not wanted."""

    def run(self, press: Workshop, line: Any) -> str:
        line.go_on()
        return "made"


class Given(Inbox):
    """Jobs from a list."""

    def __init__(self, *jobs: Any) -> None:
        self.jobs = list(jobs)

    @property
    def is_dropped(self) -> bool:
        return bool(self.jobs) and isinstance(self.jobs[0], Drop)

    @property
    def is_empty(self) -> bool:
        return not self.jobs

    def next(self, seconds: float | None = None) -> Any:
        while self.jobs and isinstance(self.jobs[0], Drop):
            self.jobs.pop(0)
        if not self.jobs:
            raise Closed
        return self.jobs.pop(0)


class Resting(Sweep):
    """Leaves the collector of the tests alone."""

    def __init__(self) -> None:
        self._jobs = 0


@pytest.fixture(scope="module")
def shop() -> Workshop:
    return Workshop()


def answers(shop: Workshop, *jobs: Any) -> Iterator[Any]:
    out = BytesIO()
    with pytest.raises(Closed):
        _serve(Given(*jobs), out, shop, Resting())
    out.seek(0)
    while out.tell() < len(out.getvalue()):
        yield receive(out)


def test_that_each_job_has_one_answer(shop: Workshop) -> None:
    reason = PromocaseError("It is gone.", "Choose another.")
    told = list(answers(shop, Asks(), Raises(Dropped()), Asks(), Drop(), Raises(reason), Asks()))
    assert told[:3] == ["made", Drop(), Drop()]
    assert (told[3].message, told[3].hint, told[4]) == (reason.message, reason.hint, "made")


def test_that_a_fault_is_told_by_its_name_alone(shop: Workshop) -> None:
    (told,) = answers(shop, Raises(ValueError("the words of a person")))
    assert "ValueError" in told.message
    assert "person" not in str(told)


@pytest.mark.parametrize(
    ("error", "is_kept"), [(Dropped(), True), (MemoryError(), False), (KeyError(), False)]
)
def test_that_what_is_remembered_goes_where_it_may_be_broken_or_too_much(
    shop: Workshop, error: Exception, is_kept: bool
) -> None:
    before = shop.live
    (told,) = answers(shop, Raises(error))
    assert (shop.live is before) == is_kept
    assert not isinstance(error, MemoryError) or (told.message, told.hint) == (TOO_BIG.message, TOO_BIG.hint)


@pytest.fixture
def collected(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The generations that were gone through."""
    found: list[int] = []
    monkeypatch.setattr(gc, "collect", lambda generation=2: found.append(generation) or 0)
    return found


def test_that_only_the_young_are_gone_through_after_a_job_and_only_when_none_waits(
    collected: list[int],
) -> None:
    sweep = Resting()
    sweep.after_job(is_idle=False)
    assert collected == []
    sweep.after_job(is_idle=True)
    assert collected == [0]


def test_that_all_is_gone_through_in_a_rest_and_then_no_more(collected: list[int]) -> None:
    sweep = Resting()
    assert sweep.pause is None
    sweep.after_job(is_idle=False)
    assert sweep.pause == REST
    sweep.whole()
    assert (sweep.pause, collected) == (None, [2])


def test_that_memory_is_bounded_while_somebody_types_on_and_on(collected: list[int]) -> None:
    sweep = Resting()
    for _ in range(MOST * 3):
        sweep.after_job(is_idle=False)
    assert collected == [2, 2, 2]


def test_that_a_moment_of_rest_is_used_for_it(collected: list[int]) -> None:
    sweep = Resting()
    for _ in range(MANY):
        sweep.after_job(is_idle=False)
    assert collected == []
    sweep.after_job(is_idle=True)
    assert collected == [2]
