"""The sponsor brief: whom it addresses, the claims to repeat, and what to ask for in another's name."""

import pytest
from written import material, written

from promocase.document.editions import EDITIONS
from promocase.document.scope import PersonScope
from promocase.document.sections import sponsor_ask, sponsor_claims, sponsor_head, sponsor_why
from promocase.document.view import view
from promocase.domain.item import Item
from promocase.domain.kinds.accomplishment import Accomplishment, Metric
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.evidence import Evidence
from promocase.domain.kinds.paydata import OwnPay
from promocase.domain.kinds.person import Person
from promocase.domain.kinds.profile import Profile
from promocase.domain.record import Record
from tests.document.conftest import TODAY


def test_that_it_names_whom_it_addresses_and_for_whom_they_speak() -> None:
    people: tuple[Item, ...] = (written(Person, name="Anneke Doyle", role="Finance"),)
    whose = written(Profile, name="Ines Calder", role="Nurse", team="Ward 3")
    cover = sponsor_head.build(material(whose, None, people=people)).cover
    assert cover.heading == "Speaking for\nInes Calder"
    assert cover.subline == "Nurse · Ward 3 · for Anneke Doyle · 14 March 2026", "she is no nurse"


def test_that_without_names_it_is_still_a_paper() -> None:
    cover = sponsor_head.build(material()).cover
    assert (cover.heading, cover.subline) == ("The case", "14 March 2026")


def test_that_an_empty_case_says_what_would_stand_there() -> None:
    assert sponsor_head.build(material()).note.startswith("Nothing is chosen for this case yet.")
    assert sponsor_head.build(material(None, written(Case, ask_title="Lead"))).note == ""


def test_that_the_ask_stands_in_it_without_the_pay_of_today() -> None:
    case = written(Case, ask_title="Team Lead", ask_base="61,500", decided_by="10 April 2026")
    own: tuple[Item, ...] = (written(OwnPay, base="54,000", since="April 2025"),)
    ask = sponsor_head.build(material(None, case, own_pay=own)).cover.ask
    assert [(each.label, each.value, each.note) for each in ask] == [
        ("The role", "Team Lead", ""),
        ("Base pay a year", "£61,500", ""),
        ("Decision by", "10 April 2026", ""),
    ]


def test_that_three_claims_are_one_sentence_each_with_what_shows_it() -> None:
    items = tuple(
        written(
            Accomplishment,
            f"a{at}",
            headline=f"Result {at}",
            part="A long story.",
            metrics=(written(Metric, baseline="212", result="74"),),
            evidence=(Evidence(id=f"e{at}", name=f"Report {at}"),),
        )
        for at in range(5)
    )
    found = sponsor_claims.build(material(accomplishments=items))
    assert found is not None
    told = [(row.headline, row.told.text, row.before, row.after, row.proofs[0].name) for row in found.rows]
    assert told == [(f"Result {at}", "", "212", "74", f"Report {at}") for at in range(3)]
    assert sponsor_claims.build(material()) is None


def test_that_the_reasons_are_those_of_the_company() -> None:
    found = sponsor_why.build(material(None, written(Case, why_now="Autumn.", priorities="No findings.")))
    assert found is not None
    assert [each.prose.text for each in found.notes] == ["Autumn.", "No findings."]
    assert sponsor_why.build(material()) is None


@pytest.mark.parametrize(
    ("words", "request_"),
    [
        (
            {"ask_title": "Lead", "ask_base": "61,500", "decided_by": "10 April 2026"},
            "Please ask for a decision on the role and the pay by 10 April 2026.",
        ),
        ({"ask_title": "Lead"}, "Please ask for a day by which they decide on the role."),
        (
            {"ask_title": "Lead", "decided_by": "1 March 2026"},
            "Please ask for a day by which they decide on the role.",
        ),
        ({"decided_by": "after the audit"}, "Please ask for a decision on this case: after the audit."),
        ({}, None),
    ],
)
def test_that_what_to_ask_for_is_a_decision_and_a_day_still_to_come(
    words: dict[str, str], request_: str | None
) -> None:
    found = sponsor_ask.build(material(None, written(Case, **words)))
    assert (found.request if found else None) == request_


# ---------- what a person trusts ----------


def chosen_by(trusts: str) -> list[tuple[str, str]]:
    """Each claim with the first piece of its evidence, as this person is shown them."""
    items = (
        written(Accomplishment, "a", headline="A", evidence=(Evidence(id="1", name="Run log"),)),
        written(
            Accomplishment,
            "b",
            headline="B",
            evidence=(Evidence(id="2", name="Dashboard"), Evidence(id="3", note="Checked by the auditors")),
        ),
    )
    person = Person(id="p", name="Maren Holt", needs="That it pays", trusts=trusts)
    case = Case(id="c", accomplishments=("a", "b"))
    record = Record(profile=Profile(id="profile"), cases=(case,), accomplishments=items, people=(person,))
    edition = EDITIONS["sponsor"]
    excerpt = edition.select(record, PersonScope("c", "p"))
    assert excerpt.people == (Person(id="p", name="Maren Holt"),)
    if trusts:
        assert trusts not in repr(view(excerpt, edition, TODAY))
    return [(each.id, each.evidence[0].id) for each in excerpt.accomplishments]


@pytest.mark.parametrize(
    ("trusts", "order"),
    [
        ("", [("a", "1"), ("b", "2")]),
        ("Her own eyes", [("a", "1"), ("b", "2")]),
        ("Audit results; numbers from finance", [("b", "3"), ("a", "1")]),
        ("dashboards", [("b", "2"), ("a", "1")]),
    ],
)
def test_that_trusted_proof_comes_first_and_what_is_trusted_is_not_told(
    trusts: str, order: list[tuple[str, str]]
) -> None:
    assert chosen_by(trusts) == order
