"""The evidence section: each entry under its number, by the best name there is."""

from typing import Any

import pytest
from written import material, written

from promocase.document.material import MOST_ROWS
from promocase.document.sections.evidence import Entry, build
from promocase.domain.choice import PaySource
from promocase.domain.item import Attachment
from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.competency import Competency
from promocase.domain.kinds.evidence import Evidence
from promocase.domain.kinds.paydata import MarketPay

LINK = "https://bi.example/corrections/"


def entry(item: Evidence) -> Entry:
    made = build(material(accomplishments=(written(Accomplishment, evidence=(item,)),)))
    assert made is not None
    [found] = made.entries
    return found


def attached(size: int = 340_000, name: str = "letter.pdf") -> Attachment:
    return Attachment(name, "0" * 64, size)


def test_that_entries_stand_in_the_order_of_their_numbers() -> None:
    made = build(
        material(
            accomplishments=(
                written(
                    Accomplishment,
                    "a",
                    evidence=(written(Evidence, "e1", name="One"), written(Evidence, "e0")),
                ),
            ),
            competencies=(written(Competency, "k", evidence=(written(Evidence, "e2", name="Two"),)),),
            market_pay=(written(MarketPay, "m1", source="Three"), written(MarketPay, "m2", value="60,000")),
        )
    )
    assert made is not None
    assert [(each.number, each.anchor, each.name) for each in made.entries] == [
        (1, "e-1", "One"),
        (2, "e-2", "Two"),
        (3, "e-3", "Three"),
    ]


@pytest.mark.parametrize(
    ("given", "name", "address", "file"),
    [
        ({"name": "Dashboard", "link": LINK}, "Dashboard", "bi.example/corrections", ""),
        ({"link": LINK}, "", "bi.example/corrections", ""),
        ({"link": LINK, "attachment": attached()}, "letter.pdf", "", "kept file: letter.pdf, 340 kB"),
        (
            {"link": LINK, "attachment": attached(name=" ")},
            "",
            "bi.example/corrections",
            "kept file: , 340 kB",
        ),
        ({"name": "Letter", "attachment": attached()}, "Letter", "", "kept file: letter.pdf, 340 kB"),
        ({"note": "Seen by all"}, "A note", "", ""),
    ],
)
def test_that_an_entry_goes_by_the_best_name_there_is(
    given: dict[str, Any], name: str, address: str, file: str
) -> None:
    made = entry(written(Evidence, **given))
    assert (made.name, made.address, made.file) == (name, address, file)
    assert made.href == (LINK if "link" in given else "")
    assert made.note == given.get("note", "")


@pytest.mark.parametrize(
    ("size", "said"),
    [
        (1, "1 kB"),
        (1_499, "1 kB"),
        (340_400, "340 kB"),
        (999_499, "999 kB"),
        (1_000_000, "1 MB"),
        (2_340_000, "2.3 MB"),
    ],
)
def test_that_a_kept_file_tells_its_size(size: int, said: str) -> None:
    assert (
        entry(written(Evidence, name="A", attachment=attached(size))).file == f"kept file: letter.pdf, {said}"
    )


def test_that_a_date_is_not_said_twice() -> None:
    assert entry(written(Evidence, name="Dashboard", dated="March 2026")).when == "March 2026"
    assert entry(written(Evidence, name="Dashboard, March 2026", dated="March 2026")).when == ""
    assert entry(written(Evidence, link="https://a.example/2026", dated="2026")).when == ""
    assert entry(written(Evidence, name="Dashboard")).when == ""


def test_that_an_address_that_leads_nowhere_safe_is_words() -> None:
    made = entry(written(Evidence, name="Share", link="file:///server/share"))
    assert (made.href, made.address) == ("", "file:///server/share")


@pytest.mark.parametrize(
    ("given", "note"),
    [
        ({"kind": PaySource.SURVEY, "reference": "January 2026"}, "Salary survey, figures from January 2026"),
        ({"kind": PaySource.SURVEY}, "Salary survey"),
        ({"reference": "2026"}, "figures from 2026"),
    ],
)
def test_that_a_pay_source_tells_what_it_is(given: dict[str, Any], note: str) -> None:
    made = build(material(market_pay=(written(MarketPay, source="Survey", link=LINK, **given),)))
    assert made is not None
    [found] = made.entries
    assert (found.name, found.note, found.address, found.href) == (
        "Survey",
        note,
        "bi.example/corrections",
        LINK,
    )


def test_that_a_pay_source_may_be_its_address() -> None:
    made = build(material(market_pay=(written(MarketPay, link=LINK),)))
    assert made is not None
    assert (made.entries[0].name, made.entries[0].address) == ("", "bi.example/corrections")


def test_that_there_is_a_bound_and_a_blank_end() -> None:
    many = tuple(written(Evidence, f"e{at}", name=f"No. {at}") for at in range(MOST_ROWS + 5))
    made = build(material(accomplishments=(written(Accomplishment, evidence=many),)))
    assert made is not None and len(made.entries) == MOST_ROWS
    assert build(material(accomplishments=(written(Accomplishment, evidence=(written(Evidence),)),))) is None
