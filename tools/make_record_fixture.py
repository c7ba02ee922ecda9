"""Keep a record file of today's version for the test that every version ever written still opens.

Run once when the format changes: python tools/make_record_fixture.py. It does not write over a fixture.
"""

import sys
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from itertools import count
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from promocase.domain.item import Attachment  # noqa: E402
from promocase.domain.kinds.evidence import Evidence  # noqa: E402
from promocase.exchange.sample import sample_record  # noqa: E402
from promocase.store.migration import MIGRATIONS  # noqa: E402
from promocase.store.recordfile import RecordFile  # noqa: E402

PATH = ROOT / "tests" / "store" / "files" / f"version-{len(MIGRATIONS)}.promocase"
NOTE = b"Corrections a month: 212, 180, 121, 74\n"


def main() -> None:
    """A sample, with one attached file in it."""
    ids = count(1)
    now = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
    record = sample_record("payroll-specialist", now.date(), lambda: f"id-{next(ids)}", now)
    file = Attachment("corrections.csv", sha256(NOTE).hexdigest(), len(NOTE), "text/csv")
    first, *others = record.accomplishments
    first = replace(
        first, evidence=(*first.evidence, Evidence(id="file", name="Corrections by month", attachment=file))
    )
    RecordFile.create(PATH, replace(record, accomplishments=(first, *others)), [NOTE]).close()


if __name__ == "__main__":
    main()
