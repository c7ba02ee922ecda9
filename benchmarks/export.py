"""`promocase export` of a sample ÷ bare WeasyPrint on the same HTML, each in a fresh process."""

from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from measure import compared, process_seconds, python, report

SAMPLES = ("payroll-specialist", "support-lead")
BARE = """
import sys, weasyprint
weasyprint.HTML(filename=sys.argv[1]).write_pdf(sys.argv[2], pdf_variant="pdf/ua-1")
"""


def main() -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        for sample in SAMPLES:
            record, html = folder / f"{sample}.promocase", folder / f"{sample}.html"
            process_seconds(python("-m", "promocase", "new", record, "--sample", sample))
            process_seconds(python("-m", "promocase", "export", record, "-o", html))
            export = python("-m", "promocase", "export", record, "-o", folder / "ours.pdf")
            bare = python("-c", BARE, html, folder / "bare.pdf")
            ours, baseline = compared(partial(process_seconds, export), partial(process_seconds, bare))
            report(f"Exporting {sample}", ours.median, baseline.median, "≤ 1.15")


if __name__ == "__main__":
    main()
