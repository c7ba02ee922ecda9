"""How the benchmarks measure: fresh processes, medians, and a ratio to a baseline of the same run."""

import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path
from time import perf_counter

from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.record import Record
from promocase.exchange.sample import sample_record

TODAY = date(2026, 3, 14)
NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
ROUNDS = int(os.environ.get("ROUNDS", "5"))
"""Runs of each side; the sides take turns, so that a busy machine is unfair to both alike."""


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds, one a run."""

    runs: tuple[float, ...]

    @property
    def median(self) -> float:
        return statistics.median(self.runs)

    def percentile(self, percent: int) -> float:
        """The smallest run that at least ``percent`` of all runs do not exceed."""
        ordered = sorted(self.runs)
        return ordered[max(0, -(-percent * len(ordered) // 100) - 1)]


def compared(
    ours: Callable[[], float], baseline: Callable[[], float], rounds: int = ROUNDS
) -> tuple[Timing, Timing]:
    """Both sides in turns after one unmeasured round of each."""
    for side in (ours, baseline):
        side()
    pairs = [(ours(), baseline()) for _ in range(rounds)]
    return Timing(tuple(a for a, _ in pairs)), Timing(tuple(b for _, b in pairs))


def timed(work: Callable[[], object]) -> float:
    """Seconds that one call takes."""
    start = perf_counter()
    work()
    return perf_counter() - start


def process_seconds(command: Sequence[str | Path]) -> float:
    """Seconds from start to end of a process that must succeed."""
    return timed(
        lambda: subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL)
    )


def python(*arguments: str | Path) -> list[str]:
    """A fresh process of this Python."""
    return [sys.executable, *map(str, arguments)]


def resident(process: int) -> float:
    """MB that a process holds, as the kernel counts them; on Linux alone."""
    lines = Path(f"/proc/{process}/status").read_text("utf-8").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS:"))


def report(what: str, ours: float, baseline: float, aim: str = "", unit: str = "ms") -> None:
    """One line: the ratio first, then what it was made of."""
    scale = {"ms": 1000, "MB": 1}[unit]
    words = f"{what}: {ours / baseline:.2f} × ({ours * scale:.1f} {unit} ÷ {baseline * scale:.1f} {unit})"
    print(words + (f", aim {aim}" if aim else ""), flush=True)


def sample(name: str = "payroll-specialist") -> Record:
    """A sample that ships with the program, the same on every day."""
    ids = (f"b{number}" for number in count())
    return sample_record(name, TODAY, lambda: next(ids), NOW)


def grown(record: Record, accomplishments: int, chosen: bool = False) -> Record:
    """The record with that many accomplishments; all of them in the last case if ``chosen``, else five."""
    patterns = record.accomplishments
    many = tuple(_renamed(patterns[at % len(patterns)], at) for at in range(accomplishments))
    *others, case = record.cases
    if chosen:
        case = replace(case, accomplishments=tuple(item.id for item in many))
    else:
        case = replace(case, accomplishments=tuple(item.id for item in many[:5]))
    return replace(record, accomplishments=many, cases=(*others, case))


def _renamed(item: Accomplishment, number: int) -> Accomplishment:
    return replace(item, id=f"grown-{number}", headline=f"{item.headline} ({number})")
