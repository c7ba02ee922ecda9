"""What each edition promises: how many pages, no link that leads nowhere, evidence named or numbered."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser
from io import BytesIO
from itertools import pairwise
from typing import Any

import pikepdf
import pypdf
import pytest

from promocase.document.edition import Edition
from promocase.document.editions import EDITIONS
from promocase.document.options import resolve
from promocase.document.page.style import PAPERS
from promocase.document.press.pages import Pdf
from promocase.document.press.pdf import Press
from promocase.document.render import job, render
from promocase.document.theme import THEMES
from promocase.domain.choice import Paper
from promocase.domain.item import Attachment
from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.evidence import Evidence
from promocase.domain.record import Record
from tests.document.conftest import TODAY

SAMPLES = ("small", "payroll-specialist", "support-lead")
BOUND = [edition for edition in EDITIONS.values() if edition.most_pages]
IN_PLACE = [
    key for key, edition in EDITIONS.items() if not edition.appendix and Accomplishment.KEY in edition.kinds
]
ABOUT = {"month": "March 2026", "agenda": "Tomas Reyes · 2 April 2026"}
"""What a document is called by where it is not about the role asked for."""
SENTENCE = "I planned each run with the team and wrote down what we agreed so that others could do it alone "


class Links(HTMLParser):
    """The anchors of a page, and where its inner links lead."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.anchors: list[str] = []
        self.wanted: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if given.get("id"):
            self.anchors.append(str(given["id"]))
        if (given.get("href") or "").startswith("#"):
            self.wanted.append(str(given["href"])[1:])


def words_of(page: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", page)).replace("\u200b", "").split())


def words_in(pdf: Pdf) -> str:
    return " ".join(
        " ".join(each.extract_text() for each in pypdf.PdfReader(BytesIO(pdf.data)).pages).split()
    )


def filled(record: Record, edition: Edition, times: int = 1) -> Record:
    """The record with each text that an edition has room for as long as the room, or longer."""
    for room in edition.room:
        text = (SENTENCE * 40)[: room.most * times - 1].strip() + "."
        record = record.replaced(
            room.kind, tuple(replace(item, **{room.field: text}) for item in record.of(room.kind))
        )
    return record


@pytest.fixture(scope="module")
def set_in(press: Press) -> Callable[..., Pdf]:
    """A record's document in an edition, with all that is told about it."""

    def pages_of(record: Record, edition: str, paper: Paper = Paper.A4, theme: str = "") -> Pdf:
        case_id = record.cases[-1].id
        return job(record, case_id, resolve(record, case_id, TODAY, edition, theme, paper)).run(press)

    return pages_of


# ---------- how many pages ----------


@pytest.mark.parametrize("edition", BOUND, ids=lambda each: each.key)
@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("name", SAMPLES)
def test_that_an_edition_keeps_to_its_length(
    samples: dict[str, Record],
    set_in: Callable[..., Pdf],
    name: str,
    edition: Edition,
    paper: Paper,
    theme: str,
) -> None:
    made = set_in(samples[name], edition.key, paper, theme)
    assert edition.most_pages is not None
    assert made.pages <= edition.most_pages
    assert made.excess is None


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("name", SAMPLES)
def test_that_the_brief_fills_its_page(
    samples: dict[str, Record], set_in: Callable[..., Pdf], name: str, paper: Paper, theme: str
) -> None:
    made = set_in(samples[name], "brief", paper, theme)
    [page] = pypdf.PdfReader(BytesIO(made.data)).pages
    heights: list[float] = []

    def visit(text: str, cm: list[float], tm: list[float], *_: object) -> None:
        y = abs(tm[5] * cm[3] + cm[5] if cm[3] else tm[5])
        if text.strip() and y > 60:
            heights.append(y)

    page.extract_text(visitor_text=visit)
    assert min(heights) < page.mediabox.height / 4


@pytest.mark.parametrize("edition", [each for each in BOUND if each.room], ids=lambda each: each.key)
@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("name", SAMPLES)
def test_that_texts_as_long_as_their_room_fit(
    samples: dict[str, Record],
    set_in: Callable[..., Pdf],
    name: str,
    edition: Edition,
    paper: Paper,
    theme: str,
) -> None:
    assert set_in(filled(samples[name], edition), edition.key, paper, theme).excess is None


@pytest.mark.parametrize("edition", [each for each in BOUND if each.room], ids=lambda each: each.key)
def test_that_what_does_not_fit_is_told_and_not_cut(
    record: Record, set_in: Callable[..., Pdf], edition: Edition
) -> None:
    made = set_in(filled(record, edition, times=4), edition.key)
    assert edition.most_pages is not None
    assert made.pages > edition.most_pages
    assert made.excess is not None
    told = str(made.excess)
    assert f"{edition.name} takes {made.pages} pages; it should take {edition.most_pages} at most." in told
    assert re.search(r"“.+” has \d+ characters; about \d+ fit\.", told)
    assert words_in(made).replace(" ", "").count("doitalone") > 10


def test_that_the_brief_names_what_is_too_long_the_worst_first(
    record: Record, set_in: Callable[..., Pdf]
) -> None:
    long = replace(record.cases[0], thesis=SENTENCE * 4, why_now=SENTENCE * 30)
    made = set_in(replace(record, cases=(long,)), "brief")
    assert made.excess is not None
    beyond, worst, other = made.excess.hints
    assert beyond.startswith("What no longer fits: “")
    assert beyond.endswith("“I ask for a decision by 10 April 2026”.")
    assert worst.startswith("“Why now” has 2")
    assert other.startswith("“Your case in two sentences” has 3")


def test_that_many_items_without_a_long_text_are_told_as_such(
    record: Record, set_in: Callable[..., Pdf]
) -> None:
    """The full case has no room for single texts: fewer items help."""
    many = tuple(replace(record.accomplishments[0], id=f"a-{n}") for n in range(60))
    case = replace(record.cases[0], accomplishments=tuple(item.id for item in many))
    made = set_in(replace(record, accomplishments=many, cases=(case,)), "full")
    assert made.excess is not None
    assert "Choose fewer items" in str(made.excess)


# ---------- numbers and evidence ----------


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("name", SAMPLES)
def test_that_no_link_leads_nowhere(
    samples: dict[str, Record], page: Callable[..., str], name: str, edition: str
) -> None:
    found = Links(page(samples[name], edition=edition))
    assert set(found.wanted) <= set(found.anchors)
    assert len(found.anchors) == len(set(found.anchors))


@pytest.mark.parametrize("edition", IN_PLACE)
@pytest.mark.parametrize("name", SAMPLES)
def test_that_without_an_appendix_evidence_is_named_where_it_stands(
    samples: dict[str, Record], page: Callable[..., str], name: str, edition: str
) -> None:
    record = samples[name]
    html = page(record, edition=edition)
    assert '<sup class="refs">' not in html
    printed = [item for item in record.accomplishments if f'id="i-{item.id}"' in html]
    assert bool(printed) is (Accomplishment.KEY in EDITIONS[edition].kinds)
    for item in printed:
        for evidence in item.evidence:
            assert evidence.name in words_of(html), (item.id, evidence.name)


def test_that_the_brief_tells_of_evidence_for_which_there_is_no_room(
    record: Record, page: Callable[..., str]
) -> None:
    given = tuple(Evidence(id=f"e{n}", name=f"Report number {n}") for n in range(1, 6))
    told = replace(record.accomplishments[0], evidence=given)
    words = words_of(page(replace(record, accomplishments=(told,)), edition="brief"))
    assert "Report number 3 · and 2 more" in words
    assert "Report number 4" not in words


def test_that_a_link_is_followed_only_where_it_is_safe(record: Record, page: Callable[..., str]) -> None:
    given = (
        Evidence(id="e1", name="Dashboard", link="https://intranet.example/d"),
        Evidence(id="e2", name="Trap", link="javascript:alert(1)"),
        Evidence(id="e3", attachment=Attachment("minutes.pdf", "0", 1)),
    )
    told = replace(record.accomplishments[0], evidence=given)
    html = page(replace(record, accomplishments=(told,)), edition="brief")
    assert '<a href="https://intranet.example/d">Dashboard</a>' in html
    assert "javascript" not in html
    assert "Trap · minutes.pdf" in words_of(html)


# ---------- the three results of the brief ----------


def results(record: Record, page: Callable[..., str], items: tuple[Accomplishment, ...]) -> list[str]:
    case = replace(record.cases[0], accomplishments=tuple(item.id for item in items))
    html = page(replace(record, accomplishments=items, cases=(case,)), edition="brief")
    return [anchor.removeprefix("i-") for anchor in Links(html).anchors if anchor.startswith("i-")]


def test_that_results_with_figures_come_before_those_without_in_the_order_of_the_case(
    record: Record, page: Callable[..., str]
) -> None:
    counted = next(item for item in record.accomplishments if item.metrics and not item.confidential)
    told = [replace(counted, id=f"a{n}", metrics=counted.metrics if n in (1, 3) else ()) for n in range(5)]
    assert results(record, page, tuple(told)) == ["a0", "a1", "a3"]


def test_that_a_confidential_result_is_told_by_its_wording_alone(
    record: Record, page: Callable[..., str]
) -> None:
    counted = next(item for item in record.accomplishments if item.metrics and not item.confidential)
    silent = replace(counted, id="s", confidential=True, redacted="")
    told = replace(counted, id="t", confidential=True, redacted="A wording that may be shown")
    assert results(record, page, (silent, told)) == ["t"]


def test_that_a_date_is_asked_for_even_where_none_is_written(
    record: Record, page: Callable[..., str]
) -> None:
    dateless = replace(record.cases[0], decided_by=type(record.cases[0].decided_by)())
    assert "I ask for a decision by 10 April 2026" in words_of(page(record, edition="brief"))
    words = words_of(page(replace(record, cases=(dateless,)), edition="brief"))
    assert "I ask for a day on which it is decided" in words


def test_that_the_day_of_the_decision_is_not_said_twice(record: Record, page: Callable[..., str]) -> None:
    """The calendar may hold it too."""
    body = page(record, edition="brief").partition('id="s-brief_date"')[2]
    assert body.count("10\xa0April 2026") == 1


# ---------- what a screen reader is given ----------


@pytest.fixture(params=EDITIONS)
def tagged(request: pytest.FixtureRequest, record: Record) -> Iterator[tuple[str, pikepdf.Pdf]]:
    made = render(record, "case1", resolve(record, "case1", TODAY, request.param))
    with pikepdf.open(BytesIO(made.data)) as opened:
        yield request.param, opened


def elements(node: Any) -> Iterator[Any]:
    if not isinstance(node, pikepdf.Dictionary):
        return
    if "/S" in node:
        yield node
    below = node.get("/K")
    for each in below if isinstance(below, pikepdf.Array) else (below,):
        yield from elements(each)


def test_that_every_edition_is_tagged_and_named(tagged: tuple[str, pikepdf.Pdf]) -> None:
    key, pdf = tagged
    kinds = [str(each.S) for each in elements(pdf.Root.StructTreeRoot)]
    levels = [int(kind[2]) for kind in kinds if kind in ("/H1", "/H2", "/H3", "/H4")]
    assert bool(pdf.Root.MarkInfo.Marked)
    assert str(pdf.docinfo["/Title"]) == f"{EDITIONS[key].kicker} · {ABOUT.get(key, 'Payroll Team Lead')}"
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    figures = [each for each in elements(pdf.Root.StructTreeRoot) if str(each.S) == "/Figure"]
    assert all(str(each.get("/Alt", "")).strip() for each in figures)


def test_that_every_edition_has_an_outline(tagged: tuple[str, pikepdf.Pdf]) -> None:
    key, pdf = tagged
    with pdf.open_outline() as outline:
        titles = [entry.title for entry in outline.root]
    assert [title for _, title in EDITIONS[key].sections if title] == [
        title for title in titles if title in {known for _, known in EDITIONS[key].sections}
    ]
    assert len(titles) == len(EDITIONS[key].sections) - 1, "all but the head"


@pytest.mark.parametrize("edition", EDITIONS.values(), ids=lambda each: each.key)
def test_that_an_edition_says_truly_whether_it_prints_the_thesis(
    samples: dict[str, Record], page: Callable[..., str], edition: Edition
) -> None:
    record = samples["payroll-specialist"]
    case = replace(record.cases[-1], thesis="Quinquereme")
    told = page(replace(record, cases=(*record.cases[:-1], case)), edition=edition.key)
    assert ("Quinquereme" in told) == edition.prints_thesis
