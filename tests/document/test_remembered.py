"""Pages that are remembered are the pages that a full layout makes, whatever is edited, in whatever order."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace

import pypdfium2
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from promocase.document.editions import EDITIONS
from promocase.document.html import in_pieces, pictures, tighter
from promocase.document.options import resolve
from promocase.document.page.pieces import Part as Piece
from promocase.document.press.line import Dropped
from promocase.document.press.live import memory, tree
from promocase.document.press.live.careful import Careful
from promocase.document.press.live.remembering import Remembering
from promocase.document.press.live.setter import Wanted
from promocase.document.press.pages import LivePages, Part
from promocase.document.press.pdf import Press
from promocase.document.press.stage import Stage
from promocase.document.render import job
from promocase.document.theme import THEMES
from promocase.document.view import view
from promocase.domain.item import Item
from promocase.domain.record import Record
from tests.document.conftest import TODAY

NO_SHRINKING = (Phase.explicit, Phase.reuse, Phase.generate)
"""A smaller example would take minutes."""
WORDS = "The payroll ran on time six times in a row, and nobody had to ask twice. "
LONG = WORDS * 45
LIST = "\n".join(f"- {WORDS[: 10 + number * 3]}" for number in range(20))
TEXTS = (
    *("", "a", "12 %", WORDS, LONG, LIST, "**bold** and [a link](https://example.org)"),
    *("הצוות סיים בזמן", "انتهى الفريق في الموعد", "工资单按时完成", "🎉", "<b>&amp;</b>", "x" * 300),
)
TOLD = ("accomplishments", "goals", "competencies", "feedback", "initiatives", "market_pay", "visions")
CHOSEN = ("accomplishments", "goals", "competencies", "feedback", "market_pay")


@dataclass(slots=True)
class Hearing:
    """The program's end of the line; it drops the document after so many parts."""

    pages: LivePages = field(default_factory=LivePages)
    parts: list[Part] = field(default_factory=list)
    drops_after: int = 10**6

    def __call__(self, stage: Stage, /) -> None:
        pass

    def tell(self, part: Part, /) -> None:
        self.parts.append(part)
        self.pages = self.pages.joined(part)

    def go_on(self) -> None:
        if len(self.parts) >= self.drops_after:
            raise Dropped


def wanted(
    record: Record, paper: str = "a4", edition: str = "full", theme: str = "classic", at: str = ""
) -> Wanted:
    case_id = record.cases[-1].id
    work = job(record, case_id, resolve(record, case_id, TODAY, paper=paper, edition=edition, theme=theme))
    given = work.options
    document = view(work.excerpt, given.edition, given.today)
    page = in_pieces(document, given.edition, given.theme, given.paper)
    return Wanted(
        page,
        lambda: tighter(page, document, given.edition, given.theme, given.paper),
        pictures(document),
        at,
        (edition, paper),
    )


def drawn(data: bytes) -> Iterator[bytes]:
    document = pypdfium2.PdfDocument(data)
    for number in range(len(document)):
        yield bytes(document[number].render(scale=1).buffer)
    document.close()


def seen(pages: LivePages) -> tuple[Sequence[bytes], Mapping[str, object]]:
    return [next(drawn(page)) for page in pages.data], dict(pages.anchors)


def whole(press: Press, asked: Wanted) -> tuple[Sequence[bytes], Mapping[str, object]]:
    made = press.pdf(
        asked.page.html, tighter=lambda _: asked.tighter().html, tagged=False, pictures=asked.pictures
    )
    return list(drawn(made.data)), dict(made.anchors)


@dataclass(frozen=True, slots=True)
class Edit:
    """A text of an item written anew, or a case that chooses its items otherwise."""

    kind: str
    item: int
    field: int
    how: Callable[[str], str]
    order: int

    def done(self, record: Record) -> Record:
        return self._chosen(record) if self.order else self._written(record)

    def _written(self, record: Record) -> Record:
        items: tuple[Item, ...] = record.of(self.kind)
        if not items:
            return record
        item = items[self.item % len(items)]
        names = [
            each.name for each in fields(item) if type(getattr(item, each.name)) is str and each.name != "id"
        ]
        name = names[self.field % len(names)]
        changed = replace(item, **{name: self.how(getattr(item, name))})
        return record.replaced(self.kind, tuple(changed if each is item else each for each in items))

    def _chosen(self, record: Record) -> Record:
        case = record.cases[-1]
        ids: tuple[str, ...] = getattr(case, self.kind) if self.kind in CHOSEN else ()
        if not ids:
            return record
        at = self.item % len(ids)
        others = ids[:at] + ids[at + 1 :]
        ids = others if self.order == 1 else (ids[at], *others)
        return record.replaced("cases", (*record.cases[:-1], replace(case, **{self.kind: ids})))


HOW = st.one_of(
    st.sampled_from("abc. ").map(lambda letter: lambda text: text + letter),
    st.integers(0, 40).map(lambda end: lambda text: text[:end]),
    st.sampled_from(TEXTS).map(lambda text: lambda _: text),
    st.sampled_from(TEXTS).map(lambda more: lambda text: f"{text}\n\n{more}"),
)
EDITS = st.builds(
    Edit, st.sampled_from(TOLD), st.integers(0, 9), st.integers(0, 20), HOW, st.sampled_from((0, 0, 0, 1, 2))
)


class Small:
    """Says nothing of the record in the report of a failure."""

    def __init__(self, record: Record) -> None:
        self.record = record


@pytest.fixture(scope="module")
def small(record: Record) -> Small:
    return Small(record)


@settings(max_examples=6, deadline=None, phases=NO_SHRINKING)
@given(
    edits=st.lists(EDITS, min_size=2, max_size=4),
    paper=st.sampled_from(("a4", "letter")),
    theme=st.sampled_from(sorted(THEMES)),
)
def test_that_each_page_and_anchor_is_that_of_a_full_layout(
    press: Press, small: Small, edits: list[Edit], paper: str, theme: str
) -> None:
    record, hearing = small.record, Hearing()
    live = Remembering(press.fonts)
    for edit in edits:
        record = edit.done(record)
        asked = wanted(record, paper, "full", theme)
        live.set(asked, hearing)
        assert seen(hearing.pages) == whole(press, asked)


@pytest.mark.parametrize("edition", EDITIONS)
def test_that_so_it_is_in_every_edition(press: Press, samples: dict[str, Record], edition: str) -> None:
    record, hearing = samples["payroll-specialist"], Hearing()
    live = Remembering(press.fonts)
    for number, edit in enumerate(
        (
            Edit("accomplishments", 0, 1, lambda text: text + " x", 0),
            Edit("goals", 0, 2, lambda _: LONG, 0),
            Edit("accomplishments", 1, 0, lambda text: text, 2),
        )
    ):
        record = edit.done(record)
        asked = wanted(record, "letter" if number % 2 else "a4", edition, "modern")
        live.set(asked, hearing)
        assert seen(hearing.pages) == whole(press, asked)


@pytest.mark.parametrize("theme", THEMES)
def test_that_a_row_made_by_itself_has_the_boxes_it_has_among_others(
    press: Press, samples: dict[str, Record], theme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, apart, together = wanted(samples["small"], theme=theme), Hearing(), Hearing()
    Remembering(press.fonts).set(asked, together)
    monkeypatch.setattr(tree, "AT_ONCE", 10**6)
    Remembering(press.fonts).set(asked, apart)
    assert seen(apart.pages) == seen(together.pages) == whole(press, asked)


def test_that_a_letter_sets_the_page_at_work_first_and_leaves_the_others(
    press: Press, samples: dict[str, Record]
) -> None:
    record = samples["payroll-specialist"]
    deed = record.cases[-1].accomplishments[1]
    live, hearing = Remembering(press.fonts), Hearing()
    live.set(wanted(record), hearing)
    before = hearing.pages
    hearing.parts.clear()
    at = record.accomplishments
    written = tuple(replace(each, situation=each.situation + "x") if each.id == deed else each for each in at)
    live.set(wanted(record.replaced("accomplishments", written), at=f"i-{deed}"), hearing)
    place = before.anchors[f"i-{deed}"].page
    assert place in hearing.parts[0].changed
    assert place != 0
    kept = [number for number, page in enumerate(before.data) if hearing.pages.data[number] is page]
    assert place not in kept
    assert len(kept) >= len(before.data) - 3


def test_that_page_one_of_a_document_is_told_as_soon_as_it_is_set(
    press: Press, samples: dict[str, Record]
) -> None:
    hearing = Hearing()
    Remembering(press.fonts).set(wanted(samples["payroll-specialist"]), hearing)
    first, *_, last = hearing.parts
    assert (first.pages, list(first.changed), first.is_whole, last.is_whole) == (1, [0], False, True)
    early, late = (
        pypdfium2.PdfDocument(part.changed[0])[0].get_textpage().get_text_range() for part in (first, last)
    )
    assert "1 of" not in early  # nobody knows yet of how many, nor which page another thing is on
    assert re.search(r"1 of \d+", late)
    assert re.search(r"page\s+\d", late) and not re.search(r"\bpage\b", early)


def test_that_what_was_dropped_is_told_with_the_next_document(
    press: Press, samples: dict[str, Record]
) -> None:
    record, live, hearing = samples["payroll-specialist"], Remembering(press.fonts), Hearing()
    live.set(wanted(record), hearing)
    hearing.drops_after = len(hearing.parts) + 1
    edited = Edit("goals", 0, 1, lambda text: text + " more", 0).done(record)
    with pytest.raises(Dropped):
        live.set(wanted(edited, at=f"i-{record.of('goals')[0].id}"), hearing)
    hearing.drops_after = 10**6
    asked = wanted(Edit("initiatives", 0, 1, lambda text: text + " more", 0).done(edited))
    live.set(asked, hearing)
    assert seen(hearing.pages) == whole(press, asked)


def test_that_an_undo_is_served_from_memory(
    press: Press, samples: dict[str, Record], monkeypatch: pytest.MonkeyPatch
) -> None:
    record, live, hearing = samples["small"], Remembering(press.fonts), Hearing()
    live.set(wanted(record), hearing)
    before = hearing.pages.data
    live.set(wanted(Edit("goals", 0, 1, lambda text: text + " x", 0).done(record)), hearing)
    assert hearing.pages.data != before
    monkeypatch.setattr(
        "promocase.document.press.live.engine.remake_page", lambda *_: pytest.fail("set anew")
    )
    live.set(wanted(record), hearing)
    assert hearing.pages.data == before


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "SPARE", 3)
    monkeypatch.setattr(memory, "LIGHT", 8)


def with_boxes(live: Remembering) -> int:
    return sum(laid.sheet is not None for laid in live._memory._used.values())


def goal(record: Record, more: object) -> Record:
    return Edit("goals", 0, 1, lambda text: f"{text} {more}", 0).done(record)


@pytest.mark.usefixtures("few")
def test_that_few_boxes_and_a_bounded_number_of_pages_are_remembered(
    press: Press, samples: dict[str, Record]
) -> None:
    record, live, hearing = samples["small"], Remembering(press.fonts), Hearing()
    for number in range(12):
        live.set(wanted(goal(record, number)), hearing)
    shown = len(hearing.pages.data)
    assert len(live._memory) == shown + 8
    assert shown <= with_boxes(live) <= shown + 3


@pytest.mark.usefixtures("few")
def test_that_so_it_is_where_each_document_is_dropped_for_the_next(
    press: Press, samples: dict[str, Record]
) -> None:
    record, live, hearing = samples["small"], Remembering(press.fonts), Hearing()
    live.set(wanted(record), hearing)
    shown, at = len(hearing.pages.data), f"i-{record.of('goals')[0].id}"
    for number in range(12):
        hearing.drops_after = len(hearing.parts) + 1
        with pytest.raises(Dropped):
            live.set(wanted(goal(record, number), at=at), hearing)
    assert len(live._memory) <= shown + 8
    assert with_boxes(live) <= shown + 3


@pytest.mark.usefixtures("few")
def test_that_a_page_without_boxes_is_set_anew_where_its_number_changed(
    press: Press, samples: dict[str, Record]
) -> None:
    record, live, hearing = samples["small"], Remembering(press.fonts), Hearing()
    longer = Edit("accomplishments", 0, 1, lambda _: LONG, 0).done(record)
    for each in (record, goal(record, 1), goal(record, 2), longer, goal(longer, 1), goal(longer, 2), record):
        asked = wanted(each)
        live.set(asked, hearing)
        assert seen(hearing.pages) == whole(press, asked)


def test_that_a_piece_that_makes_no_box_is_refused(press: Press, samples: dict[str, Record]) -> None:
    asked = wanted(samples["small"])
    torn = replace(asked, page=replace(asked.page, parts=(Piece("words without a box"), *asked.page.parts)))
    with pytest.raises(tree.Torn):
        Remembering(press.fonts).set(torn, Hearing())


def test_that_a_page_that_cannot_be_remembered_is_set_whole(press: Press, samples: dict[str, Record]) -> None:
    """After a fault of the inner functions nothing is remembered; the pages come all the same."""
    asked, hearing = wanted(samples["small"]), Hearing()
    careful = Careful(press)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("promocase.document.press.live.engine.remake_page", lambda *_: 1 / 0)
        careful.set(asked, hearing)
    assert seen(hearing.pages) == whole(press, asked)
    careful.set(asked, hearing)
    assert careful._remembering is None


def test_that_a_version_which_is_not_known_is_set_whole(
    press: Press, samples: dict[str, Record], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("weasyprint.__version__", "71.0")
    asked, hearing = wanted(samples["small"]), Hearing()
    careful = Careful(press)
    careful.set(asked, hearing)
    assert careful._remembering is None
    assert seen(hearing.pages) == whole(press, asked)


def test_that_a_dropped_document_does_not_stop_the_remembering(
    press: Press, samples: dict[str, Record]
) -> None:
    careful, hearing = Careful(press), Hearing(drops_after=1)
    with pytest.raises(Dropped):
        careful.set(wanted(samples["small"]), hearing)
    assert careful._remembering is not None
