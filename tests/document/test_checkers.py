"""Two checkers of PDF/UA that others wrote, over both samples in every edition and on every paper.

`outloud` (Apache-2.0) also finds what a validator does not, by rules of thumb; where one of these is wrong
about this document, the reason stands here. `pdfua` (MIT) knows few rules and is sure of them.
"""

from collections.abc import Callable
from itertools import product
from pathlib import Path

import outloud
import pdfua
import pytest
from weasyprint import HTML

from promocase.document.editions import EDITIONS
from promocase.document.page.style import PAPERS
from promocase.document.press.pages import Pdf
from promocase.document.press.pdf import Fetcher
from promocase.domain.record import Record

SAMPLES = ("payroll-specialist", "support-lead")

NO_FAULT = {
    "TAG-002": "a footer is known by standing on three pages, and the brief has one; "
    "test_tags.py: only feet and heads said again are set aside",
    "FIG-012": "the words of the pay chart are mostly figures of money, as it is itself",
}


def found_by_outloud(path: Path) -> list[str]:
    result = outloud.check(str(path))
    assert result.error is None
    return [f"{each.rule} {each.message}" for each in result.findings if each.rule not in NO_FAULT]


def found_by_pdfua(path: Path) -> list[str]:
    return [f"{each.rule_id} {each.message}" for each in pdfua.validate(str(path)).findings]


@pytest.mark.parametrize(("sample", "edition", "paper"), list(product(SAMPLES, EDITIONS, PAPERS)))
def test_that_the_checkers_find_nothing(
    samples: dict[str, Record], pdf: Callable[..., Pdf], tmp_path: Path, sample: str, edition: str, paper: str
) -> None:
    path = tmp_path / "case.pdf"
    path.write_bytes(pdf(samples[sample], paper, edition=edition).data)
    assert found_by_outloud(path) == []
    assert found_by_pdfua(path) == []


def test_that_the_checkers_find_what_is_wrong(
    samples: dict[str, Record], page: Callable[..., str], tmp_path: Path
) -> None:
    """In the tags that WeasyPrint makes by itself."""
    path = tmp_path / "case.pdf"
    html = HTML(string=page(samples[SAMPLES[0]]), url_fetcher=Fetcher())
    path.write_bytes(html.write_pdf(pdf_variant="pdf/ua-1", presentational_hints=True))
    assert {"LNK-001", "TBL-002"} <= {each.partition(" ")[0] for each in found_by_outloud(path)}
    assert {"UA-15-003"} <= {each.partition(" ")[0] for each in found_by_pdfua(path)}
