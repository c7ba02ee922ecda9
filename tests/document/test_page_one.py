"""Page one answers a manager's eight questions wherever the record holds the answer, and leaves no hole."""

import plausible
import pytest
from written import TODAY

from promocase.document.editions import EDITIONS
from promocase.document.ledger import Ledger
from promocase.document.material import Material, numbered, place_of, says
from promocase.document.scope import CaseScope
from promocase.document.sections.cover import Cover, build
from promocase.document.words import Words
from promocase.domain.record import Record
from promocase.figures.bar import Met
from promocase.figures.claims import claims

FULL = EDITIONS["full"]


def page_one(record: Record) -> tuple[Material, Cover]:
    excerpt = FULL.select(record, CaseScope(record.cases[-1].id))
    ledger = Ledger(claims(excerpt, TODAY, excerpt.names))
    material = Material(excerpt, FULL, Words("en-GB", "GBP"), TODAY, ledger, numbered(excerpt), "cover")
    return material, build(material)


@pytest.mark.parametrize("name", ["payroll-specialist", "support-lead"])
def test_that_a_whole_case_answers_all_eight_questions(samples: dict[str, Record], name: str) -> None:
    _, cover = page_one(samples[name])
    assert len(cover.ask) == 3 and cover.request
    assert cover.ask[2].label == "Decision by"
    assert cover.notes[0].label == "Why now"
    assert len(cover.results) == 3 and all(each.refs for each in cover.results)
    assert [each.label for each in cover.glance] == ["The bar", "What it returns"]
    assert all(each.anchor for each in cover.glance)
    assert "costs" in cover.glance[1].text


@pytest.mark.parametrize("block", range(10))
def test_that_what_the_record_holds_has_its_place(block: int) -> None:
    for seed in range(100 * block, 100 * (block + 1)):
        material, cover = page_one(plausible.record(seed))
        case, told = material.excerpt.case, material.ledger.claims.get
        place = place_of(case)
        asked = any((case.ask_title, case.target_role, case.target_level, not case.effective.is_blank))
        paid = any(
            not money.is_blank for money in (case.ask_base, case.ask_low, case.ask_high, case.ask_total)
        )
        labels = [fact.label for fact in cover.ask]
        assert ("The role" in labels or "From" in labels) == asked
        assert any("pay" in label for label in labels) == paid
        assert any(label.startswith("Decision") for label in labels) == (not case.decided_by.is_blank)
        assert bool(cover.request) == bool(
            case.ask_title or case.target_role or paid or not case.decided_by.is_blank
        )
        assert bool(cover.thesis) == bool(case.thesis)
        headed = [
            each
            for each in material.excerpt.accomplishments
            if (each.redacted if each.confidential else each.headline)
        ]
        assert len(cover.results) == min(3, len(headed))
        shown = {f"i-{each.id}": each for each in headed}
        for result in cover.results:
            item = shown[result.anchor]
            assert bool(result.refs) == (not item.confidential and any(map(says, item.evidence)))
        texts = {each.label: each.text for each in cover.glance}
        bar, worth, cost = (told(figure, place) for figure in ("bar-met", "value-sum", "ask-cost"))
        if bar is not None and bar.withheld is None:
            is_met = isinstance(bar.value, Met) and bar.value.met > 0
            assert (" met" in texts.get("The bar", "")) == is_met
        if cost is not None and cost.withheld is None:
            assert any("the ask costs" in text for text in texts.values())
        if worth is None or worth.withheld is not None:
            assert "What it returns" not in texts
        assert all([*texts.values(), *(fact.value for fact in cover.ask)])
        assert bool(case.why_now) == ("Why now" in [each.label for each in cover.notes])
