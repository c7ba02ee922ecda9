"""Opening, editing, saving and searching with 10,000 accomplishments ÷ with 10.

An edit and its commit should not know how large the record is; opening may grow with it, and no faster.
"""

import random
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from measure import NOW, grown, report, sample, timed

from promocase.domain.change import Change
from promocase.domain.place import Place
from promocase.editing.editor import Editor
from promocase.review.walk.progress import progress
from promocase.store.recordfile import RecordFile

SMALL, LARGE = 10, 10_000
EDITS = 200


def opened(path: Path) -> float:
    """Seconds to open a record file."""
    files: list[RecordFile] = []
    seconds = timed(lambda: files.append(RecordFile.open(path)))
    files[0].close()
    return seconds


def edits(file: RecordFile) -> tuple[float, float, float]:
    """Median seconds of one keystroke in the editor, of its commit, and of the outline's marks after it."""
    ids = (f"new-{number}" for number in count())
    editor = Editor(file.record, lambda: NOW, lambda: next(ids))
    changes: list[Change] = []
    editor.listen(changes.append)
    places = [Place("accomplishments", item.id) for item in editor.record.accomplishments]
    chance = random.Random(1)
    keystrokes, commits, marks = [], [], []
    for number in range(EDITS):
        place = chance.choice(places)
        keystrokes.append(timed(partial(editor.set, place, "headline", f"Cut to {number}")))
        commits.append(timed(lambda: file.write(changes)))
        marks.append(timed(lambda: progress(editor.record, editor.record.cases[-1].id)))
        changes.clear()
    return median(keystrokes), median(commits), median(marks)


def median_of(work: Callable[[], object], rounds: int = 15) -> float:
    """Median seconds of a call."""
    return median(timed(work) for _ in range(rounds))


def main() -> None:
    with TemporaryDirectory() as folder:
        paths = {size: Path(folder) / f"{size}.promocase" for size in (SMALL, LARGE)}
        for size, path in paths.items():
            RecordFile.create(path, grown(sample(), size)).close()
        openings = {size: min(opened(path) for _ in range(5)) for size, path in paths.items()}
        report("Opening a record of 10,000", openings[LARGE], openings[SMALL], "less than 1,000 (linear)")
        files = {size: RecordFile.open(path) for size, path in paths.items()}
        costs = {size: edits(file) for size, file in files.items()}
        for at, what in enumerate(("A keystroke", "Its commit to disk", "The outline's marks")):
            report(f"{what}, record of 10,000", costs[LARGE][at], costs[SMALL][at], "about 1")
        for query in ("payroll", "correction 9", "nothing like it"):
            found = {size: median_of(partial(file.search, query)) for size, file in files.items()}
            report(f"Searching “{query}” in 10,000", found[LARGE], found[SMALL])
        for file in files.values():
            file.close()


if __name__ == "__main__":
    main()
