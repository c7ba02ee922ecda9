"""The worker and the thread before it: never in the way, never silent, always back."""

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from threading import Condition
from typing import Any

import pytest

from promocase.document.options import Options
from promocase.document.press.pages import LivePages, Pdf
from promocase.document.press.renderer import Ears, Renderer
from promocase.document.press.stage import Stage
from promocase.document.render import job, live
from promocase.domain.record import Record
from promocase.errors import PromocaseError

Maker = Callable[..., Renderer]
Telling = Callable[[str], Record]

FAKE = """
import sys, time, os
sys.path.insert(0, {root!r})
from promocase.document.press.channel import send, Closed
from promocase.document.press.inbox import Inbox
from promocase.document.press.line import Drop
from promocase.document.press.stage import Stage
from promocase.document.press.pages import Part, Pdf
from promocase.document.render import Live
from promocase.errors import PromocaseError
out, inbox, told = os.fdopen(os.dup(1), "wb"), Inbox(sys.stdin.buffer), []
os.dup2(2, 1)

def part(page, is_whole):
    told.append(page)
    data = b"%d: %d" % (os.getpid(), len(told))
    send(out, Part(pages=2, changed={{page: data}}, anchors={{}}, is_whole=is_whole))

def live(is_long):
    part(0, False)
    end = time.monotonic() + 4
    while is_long and time.monotonic() < end:
        if inbox.is_dropped: return Drop()
        time.sleep(0.005)
    part(1, True)

while True:
    try:
        job = inbox.next()
    except Closed:
        break
    print("a stray print")
    theme = job.excerpt.case.theme
    if theme == "crash": os._exit(3)
    if theme == "hang": time.sleep(60)
    if theme == "garbage": send(out, PromocaseError("It is too big.", "Choose fewer.")); continue
    if theme == "slow": time.sleep(0.3)
    send(out, Stage.LAYING_OUT)
    send(out, live(theme == "long") if isinstance(job, Live) else Pdf(str(os.getpid()).encode(), 1, {{}}))
"""
"""A worker whose live document has two pages, of which the first is always told first. The `long` one then
works on until it is dropped, or for four seconds."""


@dataclass
class Heard:
    """What came back, with a way to wait for it."""

    pages: list[tuple[int, Any]] = field(default_factory=list)
    failed: list[tuple[int, PromocaseError]] = field(default_factory=list)
    stages: list[Stage] = field(default_factory=list)
    changed: Condition = field(default_factory=Condition)

    def on_pages(self, number: int, pages: Any) -> None:
        with self.changed:
            self.pages.append((number, pages))
            self.changed.notify_all()

    def on_failed(self, number: int, error: PromocaseError) -> None:
        with self.changed:
            self.failed.append((number, error))
            self.changed.notify_all()

    def on_stage(self, number: int, stage: Stage) -> None:
        self.stages.append(stage)

    @property
    def ears(self) -> Ears:
        return Ears(self.on_pages, self.on_failed, self.on_stage)

    @property
    def whole(self) -> list[tuple[int, LivePages]]:
        return [(number, pages) for number, pages in self.pages if pages.is_whole]

    def wait_whole(self, documents: int) -> None:
        with self.changed:
            assert self.changed.wait_for(lambda: len(self.whole) + len(self.failed) >= documents, 20)

    def wait(self, answers: int, seconds: float = 20) -> None:
        with self.changed:
            assert self.changed.wait_for(lambda: len(self.pages) + len(self.failed) >= answers, seconds)


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def renderer(heard: Heard, tmp_path: Path) -> Iterator[Maker]:
    """Makes a renderer with a small worker of our own, which does as the case's theme says."""
    script = tmp_path / "worker.py"
    script.write_text(FAKE.format(root=str(Path(__file__).parents[2])), "utf-8")
    made: list[Renderer] = []

    def make(longest: float = 20) -> Renderer:
        command = (sys.executable, str(script))
        made.append(Renderer(heard.ears, longest=longest, command=command))
        return made[-1]

    yield make
    for each in made:
        each.close()


@pytest.fixture
def told(record: Record) -> Telling:
    """A record whose case tells the small worker what to do."""
    return lambda what: replace(record, cases=(replace(record.cases[0], theme=what),))


def test_that_the_real_worker_sends_pages(heard: Heard, record: Record, options: Options, full: Pdf) -> None:
    renderer = Renderer(Heard().ears)
    renderer.warm()
    number = renderer.order(partial(job, record, "case1", options), heard.ears)
    heard.wait(1, 60)
    renderer.close()
    assert [(n, pdf.data, dict(pdf.anchors)) for n, pdf in heard.pages] == [
        (number, full.data, dict(full.anchors))
    ]
    assert heard.stages == list(Stage)


def test_that_the_real_worker_tells_a_live_document_page_by_page(
    heard: Heard, record: Record, options: Options, full: Pdf
) -> None:
    renderer = Renderer(heard.ears)
    number = renderer.submit(partial(live, record, "case1", options))
    heard.wait_whole(1)
    again = renderer.submit(partial(live, record, "case1", options))
    heard.wait_whole(2)
    renderer.close()
    (first, begun), *_, (last, made) = heard.pages
    assert heard.failed == []
    assert (first, last) == (number, again)
    assert not begun.is_whole
    assert dict(made.anchors) == dict(full.anchors)
    assert len(made.data) == full.pages
    earlier = heard.whole[0][1]
    assert all(one is other for one, other in zip(earlier.data, made.data, strict=True)), "nothing changed"


def test_that_the_latest_edit_wins(renderer: Maker, heard: Heard, told: Telling, options: Options) -> None:
    asked = renderer()
    first = asked.submit(partial(live, told("slow"), "case1", options))
    time.sleep(0.1)
    last = [asked.submit(partial(live, told("slow"), "case1", options)) for _ in range(20)][-1]
    heard.wait_whole(2)
    time.sleep(0.1)
    assert {n for n, _ in heard.pages} <= {first, last, last - 19}
    assert heard.pages[-1][0] == last
    assert len(heard.whole) == 2


def test_that_a_live_document_is_dropped_for_a_newer_one_once_its_page_at_work_has_come(
    renderer: Maker, heard: Heard, told: Telling, options: Options
) -> None:
    asked = renderer()
    first = asked.submit(partial(live, told("long"), "case1", options))
    heard.wait(1)
    start = time.perf_counter()
    second = asked.submit(partial(live, told(""), "case1", options))
    heard.wait_whole(1)
    assert time.perf_counter() - start < 2, "the rest of the first would have taken four seconds"
    assert [(number, pages.is_whole) for number, pages in heard.pages] == [
        (first, False),
        (second, False),
        (second, True),
    ]
    assert heard.failed == []


def test_that_a_newer_one_that_waits_already_drops_it_with_its_page_at_work(
    renderer: Maker, heard: Heard, told: Telling, options: Options
) -> None:
    asked = renderer()
    start = time.perf_counter()
    first = asked.submit(partial(live, told("long"), "case1", options))
    time.sleep(0.05)
    second = asked.submit(partial(live, told(""), "case1", options))
    heard.wait_whole(1)
    assert time.perf_counter() - start < 3.5
    assert [number for number, _ in heard.pages] in ([first, second, second], [second, second])


def test_that_what_a_dropped_document_told_is_kept(
    renderer: Maker, heard: Heard, told: Telling, options: Options
) -> None:
    """Its worker does not tell it again."""
    asked = renderer()
    asked.submit(partial(live, told(""), "case1", options))
    heard.wait_whole(1)
    asked.submit(partial(live, told("long"), "case1", options))
    heard.wait(3)
    asked.submit(partial(live, told("long"), "case1", options))
    heard.wait(4)
    pages = [[page.split()[1] for page in pages.data] for _, pages in heard.pages]
    assert pages == [[b"1"], [b"1", b"2"], [b"3", b"2"], [b"4", b"2"]]


def test_that_a_new_worker_begins_anew(
    renderer: Maker, heard: Heard, told: Telling, options: Options
) -> None:
    asked = renderer()
    asked.submit(partial(live, told(""), "case1", options))
    heard.wait_whole(1)
    asked.submit(partial(live, told("crash"), "case1", options))
    heard.wait_whole(2)
    asked.submit(partial(live, told(""), "case1", options))
    heard.wait_whole(3)
    pages = [[page.split()[1] for page in pages.data] for _, pages in heard.pages]
    assert pages == [[b"1"], [b"1", b"2"], [b"1"], [b"1", b"2"]]


def test_that_an_order_need_not_wait_for_the_rest_of_a_live_document(
    renderer: Maker, heard: Heard, told: Telling, options: Options
) -> None:
    asked, exported = renderer(), Heard()
    asked.submit(partial(live, told("long"), "case1", options))
    heard.wait(1)
    start = time.perf_counter()
    number = asked.order(partial(job, told(""), "case1", options), exported.ears)
    exported.wait(1)
    assert time.perf_counter() - start < 2
    assert [n for n, _ in exported.pages] == [number]
    assert heard.failed == []


def test_that_an_order_is_never_dropped(
    renderer: Maker, heard: Heard, told: Telling, options: Options
) -> None:
    asked, exported = renderer(), Heard()
    asked.order(partial(job, told("slow"), "case1", options), exported.ears)
    time.sleep(0.1)
    asked.submit(partial(live, told(""), "case1", options))
    heard.wait_whole(1)
    assert len(exported.pages) == 1


def test_that_asking_costs_the_caller_nothing(
    renderer: Maker, heard: Heard, told: Telling, options: Options
) -> None:
    asked, record = renderer(), told("slow")
    asked.submit(partial(live, record, "case1", options))
    start = time.perf_counter()
    for _ in range(1000):
        asked.submit(partial(live, record, "case1", options))
    assert time.perf_counter() - start < 0.25
    heard.wait(1)


def test_that_a_crash_is_told_and_the_next_edit_works(
    renderer: Maker, heard: Heard, told: Telling, options: Options
) -> None:
    asked = renderer()
    asked.submit(partial(live, told("crash"), "case1", options))
    heard.wait(1)
    asked.submit(partial(live, told(""), "case1", options))
    heard.wait_whole(2)
    assert "stopped" in heard.failed[0][1].message
    assert "safe" in heard.failed[0][1].hint
    assert len(heard.whole) == 1


def test_that_a_render_without_end_is_ended(
    renderer: Maker, heard: Heard, told: Telling, options: Options
) -> None:
    asked = renderer(longest=3)
    asked.submit(partial(live, told("hang"), "case1", options))
    heard.wait(1)
    asked.submit(partial(live, told(""), "case1", options))
    heard.wait_whole(2)
    assert "longer than" in heard.failed[0][1].message
    assert len(heard.whole) == 1


def test_that_the_worker_s_reason_is_passed_on(
    renderer: Maker, heard: Heard, told: Telling, options: Options
) -> None:
    asked = renderer()
    asked.submit(partial(live, told("garbage"), "case1", options))
    heard.wait(1)
    assert str(heard.failed[0][1]) == "It is too big. Choose fewer."


def test_that_a_case_that_is_gone_is_an_error_and_no_crash(
    renderer: Maker, heard: Heard, told: Telling, options: Options
) -> None:
    asked = renderer()
    asked.submit(partial(live, told(""), "gone", options))
    heard.wait(1)
    assert "no longer" in heard.failed[0][1].message


def test_that_cancelling_is_silent_and_the_next_job_works(
    renderer: Maker, heard: Heard, told: Telling, options: Options
) -> None:
    asked = renderer()
    asked.submit(partial(live, told("hang"), "case1", options))
    time.sleep(0.4)
    asked.cancel()
    number = asked.submit(partial(live, told(""), "case1", options))
    heard.wait_whole(1)
    assert [n for n, _ in heard.whole] == [number]
    assert heard.failed == []


def test_that_closing_ends_the_worker_at_once(
    renderer: Maker, heard: Heard, told: Telling, options: Options
) -> None:
    asked = renderer()
    asked.submit(partial(live, told("hang"), "case1", options))
    time.sleep(0.4)
    start = time.perf_counter()
    asked.close()
    assert time.perf_counter() - start < 5
    assert heard.pages == heard.failed == []


def test_that_a_worker_that_cannot_start_is_told(
    heard: Heard, record: Record, options: Options, tmp_path: Path
) -> None:
    asked = Renderer(heard.ears, command=(str(tmp_path / "nothing"),))
    asked.submit(partial(live, record, "case1", options))
    heard.wait(1)
    asked.close()
    assert len(heard.failed) == 1


def test_that_an_order_is_set_although_newer_edits_come(
    renderer: Maker, heard: Heard, told: Telling, options: Options
) -> None:
    asked, exported = renderer(), Heard()
    asked.submit(partial(live, told("slow"), "case1", options))
    time.sleep(0.1)
    orders = [asked.order(partial(job, told("slow"), "case1", options), exported.ears) for _ in range(3)]
    asked.submit(partial(live, told(""), "case1", options))
    heard.wait_whole(2)
    assert [number for number, _ in exported.pages] == orders
    workers = {pdf.data for _, pdf in exported.pages}
    workers |= {page.partition(b":")[0] for _, pages in heard.pages for page in pages.data}
    assert len(workers) == 1, "one worker sets them all"


def test_that_cancelling_the_live_document_leaves_an_order_alone_and_the_other_way_round(
    renderer: Maker, heard: Heard, told: Telling, options: Options
) -> None:
    asked, exported = renderer(), Heard()
    first = asked.order(partial(job, told("slow"), "case1", options), exported.ears)
    second = asked.order(partial(job, told("slow"), "case1", options), exported.ears)
    asked.submit(partial(live, told("slow"), "case1", options))
    asked.cancel()
    asked.cancel_order(second)
    exported.wait(1)
    number = asked.submit(partial(live, told(""), "case1", options))
    heard.wait_whole(1)
    assert [n for n, _ in exported.pages] == [first]
    assert [n for n, _ in heard.whole] == [number]
    assert heard.failed == exported.failed == []
