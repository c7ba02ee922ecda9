"""The contract of the paper: every figure on it is the person's own, or a claim that the record supports."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from html.parser import HTMLParser

import plausible
import pytest
from hypothesis import HealthCheck, given, settings
from strategies import records

from promocase.document.editions import EDITIONS
from promocase.document.editions import USUAL as USUAL_EDITION
from promocase.document.excerpt import Excerpt
from promocase.document.html import html
from promocase.document.ledger import Entry
from promocase.document.page.hand import typeset
from promocase.document.theme import THEMES, USUAL
from promocase.document.view import Document, view
from promocase.document.words import LARGEST, Words
from promocase.domain.choice import Language, Paper
from promocase.domain.record import Record
from promocase.domain.written import Day, Money

TODAY = date(2026, 3, 14)
FIGURE = re.compile(r"\d+(?:[.,'’\u202f]\d+)*")
TICK = re.compile(r"[−-]?[\d.,]+\s?(?:[kM]|mil|Mio\.?)?")
CHART_NUMBER = re.compile(r"\s\[\d+\]$")
"""The number of a source's evidence behind its name in a chart, where there are no links."""
STRUCTURE = {
    "percentiles": ("10", "25", "50", "75", "90"),
    "steps of an initiative": ("30", "60", "90"),
    "years of a vision": ("1", "3", "5"),
}
"""What the headings and labels of every document count."""
SMALL_PRINT = re.compile(
    r"(kept file|beigefügte Datei|archivo adjunto|fichier joint)\s?: .*"
    r"|(and|und|et|y) \d+ (more|weiterer?|de plus|más)"
)
"""In each language: sizes of files, and how many more there are."""


class Texts(HTMLParser):
    """The words between the tags, those of charts apart; numbers of evidence are links and no words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.inside: list[str] = []
        self.section = ""
        self.by_section: dict[str, list[str]] = {}
        self.words: list[str] = []
        self.drawn: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "section":
            self.section = (dict(attrs).get("id") or "").removeprefix("s-")
        is_entry = tag == "li" and (dict(attrs).get("id") or "").startswith("e-")
        is_number = tag == "b" and self.inside[-1:] == ["entry"]
        self.inside.append("entry" if is_entry else "sup" if is_number else tag)

    def handle_endtag(self, tag: str) -> None:
        if self.inside:
            self.inside.pop()

    def handle_data(self, data: str) -> None:
        data = data.replace("\u200b", "")
        if self.inside and self.inside[-1] == "text":
            self.drawn.append(CHART_NUMBER.sub("", data))
        elif not {"style", "sup"} & set(self.inside):
            self.words.append(SMALL_PRINT.sub("", data))
            self.by_section.setdefault(self.section, []).append(data)


def figures(text: str) -> Iterator[str]:
    """Each figure as its digits."""
    for found in FIGURE.findall(text):
        yield re.sub(r"\D", "", found)


def parts(text: str) -> Iterator[str]:
    """The same, and each run of digits alone, since a text may be broken at any sign."""
    yield from figures(text)
    yield from re.findall(r"\d+", text)


def values(found: object) -> Iterator[object]:
    yield found
    if isinstance(found, tuple):
        for each in found:
            yield from values(each)
    elif is_dataclass(found) and not isinstance(found, type):
        for field in fields(found):
            yield from values(getattr(found, field.name))


def own(excerpt: Excerpt) -> Iterator[str]:
    """What the person wrote, and their bare amounts and days in the reader's form."""
    words = Words((excerpt.profile.language or Language.EN_GB).value, excerpt.profile.currency)
    for value in values(excerpt):
        if isinstance(value, str):
            yield from parts(value)
        elif isinstance(value, Money) and value.amount is not None and abs(value.amount) < LARGEST * 10:
            yield from parts(words.money(value))
        elif isinstance(value, Day):
            yield from (str(each) for each in (value.year, value.day) if each is not None)


@dataclass(frozen=True)
class Made:
    excerpt: Excerpt
    document: Document
    page: Texts


def made(record: Record, key: str) -> Made:
    edition = EDITIONS[key]
    excerpt = edition.select(record, edition.about.usual(record, record.cases[-1].id, TODAY))
    document = view(excerpt, edition, TODAY)
    body = html(document, edition, THEMES[USUAL], Paper.A4).partition("<body")[2].partition(">")[2]
    return Made(excerpt, document, Texts(body))


def unclaimed(paper: Made) -> list[str]:
    """The texts that hold a figure nobody answers for."""
    known = {"14", "2026", *(each for group in STRUCTURE.values() for each in group), *own(paper.excerpt)}
    known |= {part for each in paper.document.claimed for part in parts(each.text)}
    told = [text for text in paper.page.words if set(figures(text)) - known]
    drawn = [text for text in paper.page.drawn if not TICK.fullmatch(text) and "…" not in text]
    years = {str(year) for year in range(1900, 2200)}
    return [*told, *(text for text in drawn if set(figures(text)) - known - years)]


def broken(document: Document, page: Texts) -> list[Entry]:
    """Claims that are withheld and printed all the same, where they would stand."""
    said = {section: "\n".join(texts) for section, texts in page.by_section.items()}
    told = {(each.section, each.text) for each in document.claimed if each.claim.withheld is None}
    return [
        each
        for each in document.claimed
        if each.claim.withheld is not None
        and each.text
        and each.text in said.get(each.section, "")
        and not any(section == each.section and each.text in text for section, text in told)
    ]


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("name", ["small", "payroll-specialist", "support-lead"])
def test_that_every_figure_is_the_person_s_own_or_claimed(
    samples: dict[str, Record], name: str, edition: str
) -> None:
    paper = made(samples[name], edition)
    assert len(list(figures("\n".join(paper.page.words)))) > 20
    assert unclaimed(paper) == []
    assert broken(paper.document, paper.page) == []


@given(records())
@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
def test_that_no_record_makes_a_figure_that_is_not_claimed(record: Record) -> None:
    for edition in EDITIONS:
        paper = made(record, edition)
        assert unclaimed(paper) == []
        assert broken(paper.document, paper.page) == []


@pytest.mark.parametrize("seed", range(200))
def test_that_no_spelling_makes_a_figure_that_is_not_claimed(seed: int) -> None:
    """The full case of each record, and the other editions by turns."""
    others = list(EDITIONS)[1:]
    for edition in (USUAL_EDITION, others[seed % len(others)]):
        paper = made(plausible.record(seed), edition)
        assert unclaimed(paper) == []
        assert broken(paper.document, paper.page) == []


@pytest.mark.parametrize("edition", EDITIONS)
def test_that_what_is_claimed_stands_on_the_paper(
    samples: dict[str, Record], spoken: dict[str, Record], edition: str
) -> None:
    for record in (*samples.values(), *spoken.values()):
        paper = made(record, edition)
        said = re.sub("[\xa0\u202f]", " ", "\n".join([*paper.page.words, *paper.page.drawn]))
        assert [
            each.text
            for each in paper.document.claimed
            if each.claim.withheld is None
            and each.text
            and re.sub("[\xa0\u202f]", " ", typeset(each.text, paper.document.lang)) not in said
        ] == []


def test_that_a_figure_out_of_nowhere_would_be_found(samples: dict[str, Record]) -> None:
    paper = made(samples["small"], "full")
    paper.page.words.append("This is 4,711 times better.")
    assert unclaimed(paper) == ["This is 4,711 times better."]


def test_that_a_withheld_claim_on_the_paper_would_be_found(samples: dict[str, Record]) -> None:
    paper = made(samples["small"], "full")
    spoken = next(each for each in paper.document.claimed if each.claim.withheld is None and each.text)
    silenced = replace(spoken, claim=replace(spoken.claim, value=None, withheld="It is not known."))
    document = replace(paper.document, claimed=(silenced,))
    assert broken(document, paper.page) == [silenced]
