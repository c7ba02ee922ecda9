"""A paper that left is judged by what is in the record now: exactly the claims that changed are named."""

import pickle
import random
from collections.abc import Iterator
from dataclasses import fields as dataclass_fields
from dataclasses import is_dataclass, replace
from datetime import date
from typing import Any

import pytest

from promocase.document.accounting import account, accounting
from promocase.document.claims import paper_claims
from promocase.document.editions import EDITIONS
from promocase.document.options import Options, resolve
from promocase.document.render import self_contained_html
from promocase.document.sent import fields, overtaken
from promocase.document.view import view
from promocase.domain.content import children_of, value_of, with_values
from promocase.domain.field import Form, fields_of
from promocase.domain.item import Attachment, Item
from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.paper import KeptClaim, Paper
from promocase.domain.place import Place
from promocase.domain.record import KINDS, Record
from promocase.domain.written import Quantity
from promocase.editing.editor import Editor
from promocase.editing.papers import keep
from promocase.errors import PromocaseError
from tests.document.conftest import CASE, NOW, TODAY

EDITS = 4
"""Edits of one record, one upon the other."""

LEFT = date(2026, 3, 16)
FILE = Attachment("brief.pdf", "0" * 64, 5, "application/pdf")


def sent(record: Record, edition: str = "full", about: str = "") -> Record:
    """The record with one paper that left."""
    options = resolve(record, CASE, TODAY, edition, about=about)
    told = account(record, CASE, options, "A paper")
    ids = iter(range(10_000))
    editor = Editor(record, lambda: NOW, lambda: f"kept-{next(ids)}")
    keep(editor, fields(told, " Tomas Reyes ", LEFT, FILE, record.profile.reader), told.claims)
    return editor.record


@pytest.fixture(scope="module")
def kept(record: Record) -> Record:
    return sent(record)


def named(record: Record) -> dict[tuple[str, Any], tuple[str, str]]:
    (paper,) = record.papers
    return {(each.figure, each.place): (each.said, each.now) for each in overtaken(record, paper)}


def test_that_a_paper_is_kept_with_what_it_was(kept: Record) -> None:
    (paper,) = kept.papers
    assert (paper.to_whom, paper.edition, paper.case, paper.about) == ("Tomas Reyes", "full", CASE, "")
    assert (paper.left_on.first, paper.dated.first, paper.file) == (LEFT, TODAY, FILE)
    assert "From Senior Payroll Specialist to Payroll Team Lead" in paper.words
    assert len(paper.claims) > 20


@pytest.mark.parametrize("edition", EDITIONS)
def test_that_nothing_is_overtaken_while_nothing_changes(record: Record, edition: str) -> None:
    kept = sent(record, edition)
    assert named(kept) == {}
    assert kept.papers[0].claims or not paper_claims(record, CASE, resolve(record, CASE, TODAY, edition))


def test_that_a_paper_that_holds_is_not_worded_anew(kept: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is looked at after every pause in typing, and wording all of it is far slower than its figures."""

    def wording(*_: object) -> str:
        raise AssertionError("worded")

    monkeypatch.setattr("promocase.document.sent.worded", wording)
    assert named(kept) == {}


@pytest.mark.parametrize("edition", EDITIONS)
def test_that_no_paper_tells_of_those_that_left(record: Record, edition: str) -> None:
    """Not even one for the writer's own eyes."""
    secret = "Zyqvexcanary"
    claim = KeptClaim(
        id="c", figure=secret, kind=secret, item=secret, many=secret, child=secret, words=secret
    )
    day = record.profile.reader.day(secret)
    file = replace(FILE, name=f"{secret}.pdf")
    names = ("name", "to_whom", "edition", "about", "words")
    paper = Paper(
        id="p", **dict.fromkeys(names, secret), case=CASE, left_on=day, dated=day, file=file, claims=(claim,)
    )
    told = record.replaced(Paper, (paper,))
    options = Options(TODAY, EDITIONS[edition])
    assert secret not in self_contained_html(told, CASE, options)
    scope = options.about(record, CASE)
    assert options.edition.select(told, scope) == options.edition.select(record, scope)


def test_that_time_alone_overtakes_nothing(kept: Record) -> None:
    """The day on the paper is what it is judged by, whenever one looks."""
    later = kept.replaced("papers", (replace(kept.papers[0], left_on=kept.papers[0].dated),))
    assert named(later) == {}


def test_that_an_edited_figure_is_named_with_what_it_says_now(kept: Record) -> None:
    case = kept.cases[0]
    reader = kept.profile.reader
    changed = kept.replaced(Case.KEY, (replace(case, ask_base=reader.money("65,000")),))
    said = named(changed)
    assert any("61,500" in was and "65,000" in now for was, now in said.values()) or any(
        was != now for was, now in said.values()
    )
    assert all(was != now for was, now in said.values())
    assert said.keys() < {(each.figure, each.place) for each in kept.papers[0].claims}


def test_that_a_figure_that_is_withheld_now_says_why(kept: Record) -> None:
    first, *others = kept.accomplishments
    metric = replace(first.metrics[0], result=Quantity("far fewer"))
    changed = kept.replaced(
        Accomplishment.KEY, (replace(first, metrics=(metric, *first.metrics[1:])), *others)
    )
    (paper,) = changed.papers
    gone = [each for each in overtaken(changed, paper) if not each.now]
    assert gone
    assert all(each.reason for each in gone)


def test_that_a_paper_whose_case_is_gone_says_so(kept: Record) -> None:
    changed = kept.replaced(Case.KEY, ())
    with pytest.raises(PromocaseError, match="case"):
        overtaken(changed, changed.papers[0])


def test_that_a_paper_kept_without_claims_claims_nothing(kept: Record) -> None:
    assert overtaken(kept, replace(kept.papers[0], claims=())) == ()


def edited(record: Record, chance: random.Random) -> Record:
    """One field of one item, or of what is nested in it, written anew as a person might."""
    while True:
        kind = KINDS[chance.choice([key for key in KINDS if key not in (Paper.KEY, "visions")])]
        items = record.of(kind)
        if not items:
            continue
        at = chance.randrange(len(items))
        item = _edited(items[at], record, chance)
        if item is not None:
            return record.replaced(kind, (*items[:at], item, *items[at + 1 :]))


def _edited(item: Item, record: Record, chance: random.Random) -> Item | None:
    field = chance.choice(fields_of(type(item)))
    reader, number = record.profile.reader, f"{chance.randrange(1, 90_000):,}"
    match field.form:
        case Form.MONEY:
            return with_values(
                item, {field.name: reader.money(chance.choice((number, f"about {number}", "")))}
            )
        case Form.QUANTITY:
            return with_values(
                item, {field.name: reader.quantity(chance.choice((number, "none yet", "4 days")))}
            )
        case Form.DAY:
            day = f"{chance.randrange(1, 28)} {chance.choice(('March', 'May'))} {chance.choice((2025, 2026))}"
            return with_values(item, {field.name: reader.day(day)})
        case Form.LINE | Form.TEXT if not field.is_key:
            return with_values(item, {field.name: f"Something else {number}"})
        case Form.MANY if children_of(item, field.name) and not field.nested.PRIVATE:
            children = children_of(item, field.name)
            child = _edited(children[0], record, chance)
            return None if child is None else with_values(item, {field.name: (child, *children[1:])})
        case _:
            return None


def is_other(before: Record, after: Record, claim: KeptClaim) -> bool:
    """May it say something else? What a person wrote may stand on a paper elsewhere, too."""
    name = claim.figure.removeprefix("field:")
    return name == claim.figure or _at(before, claim.place, name) != _at(after, claim.place, name)


def _at(record: Record, place: Place, name: str) -> object:
    item = next((each for each in record.of(place.kind) if each.id == place.id), None)
    if item is not None and place.many:
        item = next((each for each in children_of(item, place.many) if each.id == place.child), None)
    return None if item is None else value_of(item, name)


def printed(record: Record, edition: str) -> str:
    """Every word of the paper as it would be made again, without gaps."""
    kind = EDITIONS[edition]
    excerpt = kind.select(record, resolve(record, CASE, TODAY, edition).about(record, CASE))
    return _bare(" ".join(_strings([section.body for section in view(excerpt, kind, TODAY).sections])))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_dataclass(value) and not isinstance(value, type):
        for each in dataclass_fields(value):
            yield from _strings(getattr(value, each.name))
    elif isinstance(value, tuple | list):
        for each in value:
            yield from _strings(each)


def _bare(text: str) -> str:
    return "".join("".join(sign for sign in text if sign not in "\u2066\u2067\u2068\u2069").split())


def test_that_a_thousand_edits_name_exactly_the_papers_affected(record: Record) -> None:
    """Against the words of the paper made again, not its claims: what they hold no longer is named, and a
    paper whose words are the same is not."""
    papers = {edition: sent(record, edition).papers[0] for edition in ("full", "brief")}
    before = {edition: printed(record, edition) for edition in papers}
    chance, affected, untouched = random.Random(20261125), 0, 0
    changed = record
    for number in range(1000):
        changed = edited(changed if number % EDITS else record, chance)
        for edition, paper in papers.items():
            now, found = printed(changed, edition), overtaken(changed, paper)
            named = {(each.figure, each.place) for each in found}
            if now == before[edition]:
                assert not named
                untouched += 1
            for each in paper.claims:
                words = _bare(each.words)
                if words in before[edition] and words not in now and is_other(record, changed, each):
                    assert (each.figure, each.place) in named, each.words
            affected += bool(named)
    assert min(affected, untouched) > 20, "edits that change nothing, or always something, prove nothing"


def test_that_a_worker_tells_the_same(record: Record) -> None:
    """And is given what the edition selects, no record."""
    options = resolve(record, CASE, TODAY, "brief")
    job = pickle.loads(pickle.dumps(accounting(record, CASE, options, "A paper")))
    assert job.run(None).account == account(record, CASE, options, "A paper")
    assert not any(isinstance(getattr(job, each.name), Record) for each in dataclass_fields(job))
