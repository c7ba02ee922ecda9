"""`promocase claims` tells what a document computes, out of which fields, and why it keeps something back."""

import json
from pathlib import Path
from typing import Any

import pytest

from promocase.cli import main
from promocase.document.editions import EDITIONS
from promocase.domain.kinds.accomplishment import Accomplishment, Metric
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.paydata import OwnPay
from promocase.domain.kinds.profile import Profile
from promocase.domain.reading import day_from_text, money_from_text, quantity_from_text
from promocase.domain.record import Record
from promocase.store.recordfile import RecordFile


def metric(id: str, before: str, after: str, unit: str = "") -> Metric:
    return Metric(
        id=id,
        name=f"Measure {id}",
        unit=unit,
        baseline=quantity_from_text(before),
        result=quantity_from_text(after),
    )


@pytest.fixture
def file(tmp_path: Path) -> Path:
    held = tuple(
        Accomplishment(id=each.id, headline=f"Result {each.id}", metrics=(each,))
        for each in (
            metric("tenfold", "1 million", "10M"),
            metric("halved", "12½ days", "6¼ days"),
            metric("unlike", "5 days", "3 weeks"),
        )
    )
    pay = OwnPay(id="now", since=day_from_text("April 2025"), base=money_from_text("£54,000"))
    case = Case(
        id="case",
        ask_base=money_from_text("$75,600"),
        accomplishments=tuple(each.id for each in held),
    )
    record = Record(
        profile=Profile(id="profile", currency="GBP"), accomplishments=held, own_pay=(pay,), cases=(case,)
    )
    path = tmp_path / "mine.promocase"
    RecordFile.create(path, record).close()
    return path


@pytest.fixture
def told(file: Path, capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    assert main(["claims", str(file), "--json", "--date", "14 March 2026"]) == 0
    return json.loads(capsys.readouterr().out)


def of(told: list[dict[str, Any]], figure: str, id: str) -> dict[str, Any]:
    (found,) = [each for each in told if each["figure"] == figure and f"/{id}/" in each["inputs"][0]]
    return found


def test_that_a_tenfold_gain_is_one(told: list[dict[str, Any]]) -> None:
    found = of(told, "change", "tenfold")
    assert (found["value"], found["withheld"]) == (9.0, None)
    assert "10" in found["text"] and "100" not in found["text"]


def test_that_fractions_are_read_whole(told: list[dict[str, Any]]) -> None:
    assert of(told, "change", "halved")["value"] == -0.5


def test_that_days_and_weeks_are_withheld_with_the_reason(told: list[dict[str, Any]]) -> None:
    found = of(told, "change", "unlike")
    assert found["value"] is None and found["text"] == "" and found["withheld"]


def test_that_dollars_and_pounds_never_meet(told: list[dict[str, Any]]) -> None:
    raises = [each for each in told if each["figure"] == "raise"]
    assert raises and all(each["withheld"] and each["value"] is None for each in raises)


def test_that_each_claim_names_its_fields_and_its_formula(told: list[dict[str, Any]]) -> None:
    keys = {"figure", "text", "value", "inputs", "formula", "where", "withheld"}
    sections = {key for key, _ in EDITIONS["full"].sections}
    for each in told:
        assert keys < set(each) <= keys | {"unit", "currency"}
        assert each["inputs"] and each["formula"] and each["where"] in sections
        assert (each["value"] is None) is (each["withheld"] is not None)


def test_that_a_day_nobody_can_read_is_said(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["claims", str(file), "--date", "soon"]) == 1
    assert "“soon” is not a day" in capsys.readouterr().err


@pytest.mark.parametrize("sample", ["payroll-specialist", "support-lead"])
def test_that_every_text_of_a_claim_stands_on_the_paper(
    sample: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, page = tmp_path / "a.promocase", tmp_path / "a.html"
    main(["new", str(path), "--sample", sample])
    main(["export", str(path), "-o", str(page)])
    capsys.readouterr()
    main(["claims", str(path), "--json"])
    claims = json.loads(capsys.readouterr().out)
    words = " ".join(page.read_text("utf-8").replace("\xa0", " ").split())
    told = [each for each in claims if each["withheld"] is None and each["figure"] in ("change", "raise")]
    told = [each for each in told if each["text"] != "drawn as a line"]
    assert told
    assert [each["text"] for each in told if each["text"].replace("\xa0", " ") not in words] == []


PAGE = Path(__file__).parent.parent / "docs" / "figures.md"


def test_that_the_page_describes_the_list_as_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = PAGE.read_text("utf-8")
    described = page[page.index("## What a document claims") : page.index("## Using it")]
    example = json.loads("\n".join(row for row in described.splitlines() if row.startswith("    ")))
    path = tmp_path / "a.promocase"
    main(["new", str(path), "--sample", "payroll-specialist"])
    capsys.readouterr()
    main(["claims", str(path), "--json"])
    listed = json.loads(capsys.readouterr().out)
    assert len(example) == 2 and [each for each in example if each not in listed] == []
    members = {row.split("`")[1] for row in described.splitlines() if row.startswith("| `")}
    assert members == {key for each in listed for key in each}
