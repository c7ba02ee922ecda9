"""What a screen reader is given: every rule over every edition of every record, and over a bad example."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from html.parser import HTMLParser
from io import BytesIO
from itertools import count, cycle, product
from unicodedata import normalize

import pikepdf
import pytest
from heard import (
    Heard,
    bare,
    disordered,
    empty,
    headless,
    loose,
    misplaced,
    ragged,
    skipped,
    strays,
    unparented,
    untold,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from strategies import records as generated
from weasyprint import HTML

from promocase.document.editions import EDITIONS
from promocase.document.editions import USUAL as USUAL_EDITION
from promocase.document.options import Options
from promocase.document.page.style import PAPERS
from promocase.document.press.pages import Pdf
from promocase.document.press.pdf import Fetcher, Press
from promocase.document.render import draft, job
from promocase.document.theme import THEMES
from promocase.domain.content import with_values
from promocase.domain.field import Form, fields_of
from promocase.domain.item import Item
from promocase.domain.record import KINDS, Record

Rule = Callable[[Heard], Iterator[str]]
Sheet = tuple[str, str]
"""A paper and a theme."""

RULES: dict[str, Rule] = {
    rule.__name__: rule
    for rule in (
        strays,
        loose,
        unparented,
        headless,
        ragged,
        misplaced,
        empty,
        untold,
        skipped,
        disordered,
    )
}
NAMES = ("small", "payroll-specialist", "support-lead", "hebrew", "chinese", "long")
SHEETS = tuple(zip(cycle(PAPERS), THEMES, strict=False))
"""Every theme, on one paper and the other by turns."""
EVERY = [
    (name, edition, sheet)
    for at, (name, edition) in enumerate(product(NAMES, EDITIONS))
    for sheet in (SHEETS if edition == USUAL_EDITION else (SHEETS[at % len(SHEETS)],))
]
"""The full case in every theme, the others in one theme after the other."""
NOT_FROM_THE_RIGHT = [each for each in EVERY if each[0] != "hebrew"]
IDENTIFIED = '<rdf:Description rdf:about="" pdfuaid:part="1" />'

HEBREW = "דוח שכר לשנת 2026, בלי תיקונים"
CHINESE = "二〇二六年的薪资报告，没有更正"
LONG = (
    "A line of words that goes on.\n\n- one point\n- another\n  - below it\n\n"
    "3. a third\n4. a fourth\n\n**Bold** and a link: https://example.org/a\n\n"
) * 5


def over(kinds: Sequence[tuple[str, str, Sheet]]) -> pytest.MarkDecorator:
    """A test over records, editions and sheets."""
    ids = ["-".join((name, edition, *sheet)) for name, edition, sheet in kinds]
    return pytest.mark.parametrize(("name", "edition", "sheet"), kinds, ids=ids)


def stuffed(record: Record, text: str, line: str) -> Record:
    for key in KINDS:
        record = record.replaced(key, tuple(_stuffed(item, text, line) for item in record.of(key)))
    return record


def _stuffed(item: Item, text: str, line: str) -> Item:
    values = {}
    for field in fields_of(type(item)):
        if field.form in (Form.TEXT, Form.LINE):
            values[field.name] = text if field.form is Form.TEXT else line
        if field.form is Form.MANY:
            values[field.name] = tuple(_stuffed(child, text, line) for child in getattr(item, field.name))
    return with_values(item, values)


@pytest.fixture(scope="module")
def records(samples: dict[str, Record], record: Record) -> dict[str, Record]:
    return samples | {
        "hebrew": stuffed(record, HEBREW, HEBREW),
        "chinese": stuffed(record, CHINESE, CHINESE),
        "long": stuffed(record, LONG, "A line"),
    }


@pytest.fixture(scope="module")
def heard(records: dict[str, Record], pdf: Callable[..., Pdf]) -> Iterator[Callable[..., Heard]]:
    """A record's edition on a paper in a theme, opened once."""
    opened: dict[tuple[str, str, Sheet], Heard] = {}

    def hear(name: str, edition: str = "full", sheet: Sheet = SHEETS[0]) -> Heard:
        key = name, edition, sheet
        if key not in opened:
            opened[key] = Heard(pdf(records[name], *sheet, edition).data)
        return opened[key]

    yield hear
    for each in opened.values():
        each.close()


@pytest.fixture(scope="module")
def bad(records: dict[str, Record], page: Callable[..., str]) -> Iterator[Heard]:
    """The same page with the tags that WeasyPrint makes by itself."""
    heard = engine_s(page(records["payroll-specialist"]))
    yield heard
    heard.close()


def engine_s(html: str) -> Heard:
    made = HTML(string=html, url_fetcher=Fetcher())
    return Heard(made.write_pdf(pdf_variant="pdf/ua-1", presentational_hints=True))


@over(EVERY)
def test_that_every_rule_is_kept(heard: Callable[..., Heard], name: str, edition: str, sheet: Sheet) -> None:
    found = heard(name, edition, sheet)
    assert len(found.pieces) > 20
    assert {key: list(rule(found)) for key, rule in RULES.items()} == {key: [] for key in RULES}
    assert IDENTIFIED in found.pdf.Root.Metadata.read_bytes().decode()


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(record=generated(), edition=st.sampled_from(list(EDITIONS)))
def test_that_every_rule_is_kept_whatever_is_written(
    pdf: Callable[..., Pdf], record: Record, edition: str
) -> None:
    """A letter that no font draws takes the mark away, and nothing else."""
    found = Heard(pdf(record, edition=edition).data)
    assert {key: list(rule(found)) for key, rule in RULES.items()} == {key: [] for key in RULES}
    found.close()


# ---------- each rule was seen to fail ----------


@pytest.mark.parametrize("rule", ("loose", "headless", "misplaced", "empty", "untold"))
def test_that_the_tags_of_the_engine_are_found_wanting(bad: Heard, rule: str) -> None:
    assert list(RULES[rule](bad))


def broken(data: bytes, breaking: Callable[[Heard], None]) -> Heard:
    """A document with one thing changed in its structure."""
    heard, out = Heard(data), BytesIO()
    breaking(heard)
    heard.pdf.save(out)
    heard.close()
    return Heard(out.getvalue())


def swap_sections(heard: Heard) -> None:
    first, second = (each.raw.K for each in heard.of("Sect")[1:3])
    heard.of("Sect")[1].raw.K, heard.of("Sect")[2].raw.K = pikepdf.Array(second), pikepdf.Array(first)


def swap_blocks(heard: Heard) -> None:
    section = heard.of("Sect")[0].raw
    section.K = pikepdf.Array([section.K[-1], *list(section.K)[:-1]])


def drop_paragraph(heard: Heard) -> None:
    del heard.of("P")[3].raw.K


def drop_cell(heard: Heard) -> None:
    row = heard.of("TR")[1].raw
    row.K = pikepdf.Array(list(row.K)[:-1])


def drop_item(heard: Heard) -> None:
    each = heard.of("LI")[0].raw
    each.S = pikepdf.Name.P


def drop_scope(heard: Heard) -> None:
    del heard.of("TH")[0].raw.A["/Scope"]


def drop_headers(heard: Heard) -> None:
    del next(each for each in heard.of("TH") if each.attributes["/Scope"] == "/Row").raw.A["/Headers"]


def drop_level(heard: Heard) -> None:
    heard.of("H2")[0].raw.S = pikepdf.Name.H3


def drop_words_of_link(heard: Heard) -> None:
    del heard.of("Link")[0].links[0]["/Contents"]


def shift_figure(heard: Heard) -> None:
    figure = heard.of("Figure")[0].raw
    figure.A.BBox = pikepdf.Array([float(each) + 50 for each in figure.A.BBox])


def own_twice(heard: Heard) -> None:
    first, second = (each.raw for each in heard.of("P")[:2])
    second.K = first.K


def lose_parent(heard: Heard) -> None:
    owners = heard.pdf.Root.StructTreeRoot.ParentTree.Nums[1]
    owners[0] = owners[1]


BROKEN: dict[str, tuple[str, Callable[[Heard], None]]] = {
    "an item without a list": ("strays", drop_item),
    "words of nobody": ("loose", drop_paragraph),
    "words of two": ("loose", own_twice),
    "a way back that leads elsewhere": ("unparented", lose_parent),
    "a head of nothing": ("headless", drop_scope),
    "a row's head that refers to no column": ("headless", drop_headers),
    "a short row": ("ragged", drop_cell),
    "a figure beside its box": ("misplaced", shift_figure),
    "an empty paragraph": ("empty", drop_paragraph),
    "a link without words": ("untold", drop_words_of_link),
    "a level left out": ("skipped", drop_level),
    "the end read first": ("disordered", swap_blocks),
}


@pytest.mark.parametrize("kind", BROKEN)
def test_that_a_break_is_found(records: dict[str, Record], pdf: Callable[..., Pdf], kind: str) -> None:
    rule, breaking = BROKEN[kind]
    found = broken(pdf(records["payroll-specialist"]).data, breaking)
    assert list(RULES[rule](found))
    found.close()


def test_that_every_rule_has_a_bad_example() -> None:
    assert {rule for rule, _ in BROKEN.values()} == set(RULES)


# ---------- what the HTML says is what is heard ----------


class Words(HTMLParser):
    """The words of a page in the order of its source, with the numbers and bullets of its lists."""

    BULLETS = "•◦▪"
    SILENT = ("style", "title", "svg")

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words = ""
        self.counts = {"table": 0, "list": 0, "heading": 0, "figure": 0}
        self._silent = 0
        self._lists: list[tuple[str, Iterator[int]]] = []
        self.feed(html.partition("<body")[2].partition(">")[2])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self._silent += tag in self.SILENT
        self.counts["table"] += tag == "table"
        self.counts["list"] += tag in ("ul", "ol", "dl")
        self.counts["heading"] += tag in ("h1", "h2", "h3", "h4")
        self.counts["figure"] += tag == "svg"
        if tag in ("ul", "ol"):
            is_plain = "plain" in (values.get("class") or "")
            self._lists.append(("" if is_plain else tag, count(int(values.get("start") or 1))))
        if tag == "li" and self._lists[-1][0]:
            self.words += self._label(values.get("value"))

    def _label(self, number: str | None) -> str:
        kind, numbers = self._lists[-1]
        depth = len(self._lists)
        return self.BULLETS[min(depth, 3) - 1] if kind == "ul" else f"{number or next(numbers)}."

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in self.SILENT
        if tag in ("ul", "ol"):
            self._lists.pop()

    def handle_data(self, data: str) -> None:
        self.words += "" if self._silent else data


ISOLATES = re.compile("[\u2066-\u2069]")
POINTED = re.compile(r"page\d+")


def seen(text: str) -> str:
    """As compared: PDFium takes a hyphen at the end of a line for one that the line's end put there.

    The number of a page that is pointed to is known only when the pages are; isolates are not printed.
    """
    shown = bare(normalize("NFKC", ISOLATES.sub("", text))).casefold().replace("-", "")
    return POINTED.sub("page", shown)


def words(heard: Heard) -> str:
    """What is read out, but for the figures, which are told instead."""
    told = {spot for each in heard.of("Figure") for spot in each.spots}
    return seen(
        "".join(
            piece.text
            for spot in heard.root.spots
            if spot not in told
            for piece in heard.painted.get(spot, ())
        )
    )


@over(NOT_FROM_THE_RIGHT)
def test_that_every_printed_word_is_read_in_order(
    heard: Callable[..., Heard],
    records: dict[str, Record],
    page: Callable[..., str],
    name: str,
    edition: str,
    sheet: Sheet,
) -> None:
    assert words(heard(name, edition, sheet)) == seen(Words(page(records[name], edition=edition)).words)


def test_that_every_word_from_right_to_left_is_read(
    heard: Callable[..., Heard], records: dict[str, Record], page: Callable[..., str]
) -> None:
    """PDFium gives the letters of a line as they stand from left to right, its brackets mirrored."""
    found, said = words(heard("hebrew")), seen(Words(page(records["hebrew"])).words)
    assert sorted(found.replace("(", ")")) == sorted(said.replace("(", ")"))


def test_that_a_word_left_out_and_words_exchanged_are_noticed(
    records: dict[str, Record], pdf: Callable[..., Pdf], page: Callable[..., str]
) -> None:
    html = seen(Words(page(records["payroll-specialist"])).words)
    for breaking in (drop_paragraph, swap_sections):
        found = broken(pdf(records["payroll-specialist"]).data, breaking)
        assert words(found) != html
        found.close()


@over(EVERY)
def test_that_what_goes_over_a_page_stays_one(
    heard: Callable[..., Heard],
    records: dict[str, Record],
    page: Callable[..., str],
    name: str,
    edition: str,
    sheet: Sheet,
) -> None:
    found, counts = heard(name, edition, sheet), Words(page(records[name], edition=edition)).counts
    assert len(found.of("Table")) == counts["table"]
    assert len(found.of("L")) == counts["list"]
    assert len(found.of("Figure")) == counts["figure"]
    assert len(found.of("H1", "H2", "H3", "H4")) == counts["heading"]


def test_that_the_tags_of_the_engine_are_more(records: dict[str, Record], page: Callable[..., str]) -> None:
    """A table on two pages becomes two of its tables."""
    html = page(records["long"])
    found = engine_s(html)
    assert len(found.of("Table")) > Words(html).counts["table"]
    found.close()


def test_that_a_page_pointed_to_is_the_page_it_stands_on(
    records: dict[str, Record], pdf: Callable[..., Pdf]
) -> None:
    made = pdf(records["payroll-specialist"])
    found = Heard(made.data)
    on_page_one = bare("".join(piece.text for piece in found.pieces if piece.page == 0))
    pointed = [int(number) for number in re.findall(r"page(\d+)", on_page_one)]
    assert pointed == [made.anchors[name].page + 1 for name in ("s-competencies", "s-value")]
    found.close()


def test_that_a_table_over_two_pages_reads_its_head_once(heard: Callable[..., Heard]) -> None:
    found = heard("long")
    split = [each for each in found.of("Table") if len({page for page, _ in each.spots}) > 1]
    assert split
    for table in split:
        heads = [each for each in table.all() if each.kind == "THead"]
        assert len(heads) == 1
    again = bare("".join(piece.text for piece in found.pieces if piece.is_aside))
    assert any(bare(found.text(each)) in again for each in found.of("THead"))


def test_that_only_feet_and_heads_said_again_are_set_aside(
    heard: Callable[..., Heard], records: dict[str, Record], page: Callable[..., str]
) -> None:
    for name in NAMES:
        found = heard(name)
        footer = page(records[name]).partition('data-footer="')[2].partition('"')[0]
        heads = [bare(found.text(each)) for each in found.of("THead")]
        for number in range(len(found.pdf.pages)):
            aside = bare("".join(p.text for p in found.pieces if p.is_aside and p.page == number))
            for head in heads:
                aside = aside.replace(head, "")
            foot = bare(ISOLATES.sub("", footer)) + f"{number + 1}of{len(found.pdf.pages)}"
            assert sorted(aside) == sorted(foot)


# ---------- what it says of itself ----------

TAGGED = {
    "small": ("en-GB", "Promotion case · Payroll Team Lead", "Ines Calder"),
    "payroll-specialist": ("en-GB", "Promotion case · Payroll Team Lead", "Leila Hargreaves"),
    "support-lead": ("en-US", "Promotion case · Support Operations Manager", "Teresa Imada"),
}


@pytest.mark.parametrize("name", TAGGED)
def test_that_it_says_what_it_is(heard: Callable[..., Heard], name: str) -> None:
    pdf = heard(name).pdf
    assert str(pdf.Root.Lang) == TAGGED[name][0]
    assert bool(pdf.Root.MarkInfo.Marked)
    assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
    assert (str(pdf.docinfo["/Title"]), str(pdf.docinfo["/Author"])) == TAGGED[name][1:]
    assert {str(page.get("/Tabs")) for page in pdf.pages} == {"/S"}


@pytest.mark.parametrize("name", TAGGED)
def test_that_the_outline_follows_the_sections(heard: Callable[..., Heard], name: str) -> None:
    with heard(name).pdf.open_outline() as outline:
        assert [entry.title for entry in outline.root] == [t for _, t in EDITIONS["full"].sections if t]


def test_that_a_link_that_is_a_number_tells_where_it_leads(heard: Callable[..., Heard]) -> None:
    found = heard("small")
    told = {bare(found.text(each)).strip("[,]"): str(each.links[0].Contents) for each in found.of("Link")}
    about = "Monthly counts since January 2025 · bi.example/corrections"
    assert told["1"] == f"1 Corrections dashboard, March 2026 {about}"


def test_that_a_letter_without_a_font_takes_the_mark_away(record: Record, pdf: Callable[..., Pdf]) -> None:
    """A glyph that means nothing cannot be read out; all else is tagged as ever."""
    found = Heard(pdf(replace(record, profile=replace(record.profile, name="Ines 🚀"))).data)
    assert "pdfuaid:part" not in found.pdf.Root.Metadata.read_bytes().decode()
    assert {key: list(rule(found)) for key, rule in RULES.items()} == {key: [] for key in RULES}
    found.close()


def test_that_the_live_document_does_without(record: Record, options: Options, press: Press) -> None:
    """It shows the same pages."""
    live, exported = (make(record, "case1", options).run(press) for make in (draft, job))
    with pikepdf.open(BytesIO(live.data)) as pdf, pikepdf.open(BytesIO(exported.data)) as tagged:
        assert "/StructTreeRoot" not in pdf.Root
        assert "/StructTreeRoot" in tagged.Root
    assert (live.pages, live.anchors) == (exported.pages, exported.anchors)


def test_that_a_foot_says_that_it_is_one(heard: Callable[..., Heard]) -> None:
    pdf = heard("payroll-specialist").pdf
    for page in pdf.pages:
        aside = [
            step.operands[1]
            for step in pikepdf.parse_content_stream(page)
            if str(step.operator) == "BDC" and step.operands[0] == "/Artifact"
        ]
        feet = [each for each in aside if each.get("/Subtype") == "/Footer"]
        assert len(feet) == 2, "the title and the number"
        assert {str(each.Type) for each in feet} == {"/Pagination"}


def test_that_a_cell_finds_its_heads_by_their_names(heard: Callable[..., Heard]) -> None:
    found = heard("payroll-specialist")
    names = list(found.pdf.Root.StructTreeRoot.IDTree.Names)
    known = {str(name): at.objgen for name, at in zip(names[::2], names[1::2], strict=True)}
    heads = {str(each.raw.ID): each.raw.objgen for each in found.of("TH")}
    assert known == heads
    assert [str(name) for name in names[::2]] == sorted(known)


def test_that_a_list_says_how_it_is_numbered(heard: Callable[..., Heard]) -> None:
    kinds = {str(each.attributes.get("/ListNumbering")) for each in heard("long").of("L")}
    assert {"/Disc", "/Decimal"} <= kinds
