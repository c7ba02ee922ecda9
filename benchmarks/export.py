"""`promocase export` ÷ bare WeasyPrint on the same HTML, each in a fresh process.

The full case of each sample, then every other edition, then every other format of the full case.
"""

from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from measure import compared, process_seconds, python, report

from promocase.document.editions import EDITIONS, USUAL
from promocase.document.formats import FORMATS

SAMPLES = ("payroll-specialist", "support-lead")
BARE = """
import sys, weasyprint
weasyprint.HTML(filename=sys.argv[1]).write_pdf(sys.argv[2], pdf_variant="pdf/ua-1")
"""


def main() -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        for sample in SAMPLES:
            _compare(folder, sample, USUAL, ".pdf", f"Exporting {sample}", "≤ 1.15")
        for edition in list(EDITIONS)[1:]:
            _compare(folder, SAMPLES[0], edition, ".pdf", f"Exporting the edition “{edition}”")
        for format in list(FORMATS.values())[1:]:
            _compare(folder, SAMPLES[0], USUAL, format.ending, f"Exporting as {format.ending}")


def _compare(folder: Path, sample: str, edition: str, ending: str, what: str, aim: str = "") -> None:
    record, html = folder / f"{sample}.promocase", folder / f"{sample}-{edition}.html"
    if not record.exists():
        process_seconds(python("-m", "promocase", "new", record, "--sample", sample))
    command = ("-m", "promocase", "export", record, "--edition", edition, "-o")
    process_seconds(python(*command, html))
    export = python(*command, folder / f"ours{ending}")
    bare = python("-c", BARE, html, folder / "bare.pdf")
    ours, baseline = compared(partial(process_seconds, export), partial(process_seconds, bare))
    report(what, ours.median, baseline.median, aim)


if __name__ == "__main__":
    main()
