"""E-mails say what the paper says, in its language, and keep to themselves what it keeps."""

from dataclasses import replace
from datetime import date

import pytest

from promocase.document.edition import Reader
from promocase.document.editions import EDITIONS
from promocase.document.mail import MAILS, mail
from promocase.document.options import Options
from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.profile import Profile
from promocase.domain.reading import day_from_text, money_from_text
from promocase.domain.record import Record
from promocase.errors import PromocaseError
from promocase.phrase import phrase
from tests.document.test_privacy import CANARY, canaried

TODAY = date(2026, 3, 14)
SMALL = Record(
    profile=Profile(id="profile", name="Ines Calder", manager="Tomas Reyes"),
    accomplishments=(
        Accomplishment(id="a", headline="Corrections fell from 212 to 74 a month"),
        Accomplishment(id="b", headline="The bank's name", confidential=True, redacted="A client stayed"),
    ),
    cases=(
        Case(
            id="c",
            target_role="Payroll Team Lead",
            ask_base=money_from_text("£61,500"),
            decided_by=day_from_text("30 April 2026"),
            accomplishments=("a", "b"),
        ),
    ),
)


def test_that_a_mail_brings_the_paper() -> None:
    made = mail("case", SMALL, "c", Options(TODAY))
    assert made.subject == "Promotion case · Payroll Team Lead"
    assert made.body == (
        "Hello Tomas Reyes,\n\n"
        "Attached is “Promotion case · Payroll Team Lead”, as of 14 March 2026.\n\n"
        "In short, what changed because of this work:\n"
        "- Corrections fell from 212 to 74 a month\n"
        "- A client stayed\n\n"
        "I ask you to decide on the role and the pay by 30 April 2026.\n\n"
        "If that does not suit you, please name me another day.\n\n"
        "Thank you, and best regards\nInes Calder"
    )
    assert made.text == f"Subject: {made.subject}\n\n{made.body}\n"


def test_that_a_mail_asks_for_a_talk() -> None:
    made = mail("meeting", SMALL, "c", Options(TODAY))
    assert made.subject == "Half an hour about the role Payroll Team Lead"
    assert "I would like to talk with you about the role Payroll Team Lead." in made.body
    assert "Which day suits you for a talk?" in made.body


def test_that_the_paper_is_named_as_it_is_titled() -> None:
    made = mail("case", SMALL, "c", Options(TODAY, EDITIONS["brief"]))
    assert made.subject == "The case on one page · Payroll Team Lead"


def test_that_a_paper_for_the_writers_own_eye_is_not_offered_to_anybody() -> None:
    own = replace(EDITIONS["full"], key="own", kicker=phrase("Own notes"), reader=Reader(phrase("You"), True))
    assert "Own notes" not in mail("case", SMALL, "c", Options(TODAY, own)).text


@pytest.mark.parametrize("day", ["1 March 2026", "soon", ""])
def test_that_a_day_is_asked_for_where_the_one_written_is_none_to_come(day: str) -> None:
    case = replace(SMALL.cases[0], decided_by=day_from_text(day))
    body = mail("case", replace(SMALL, cases=(case,)), "c", Options(TODAY)).body
    assert "by 1 March 2026" not in body
    assert "I ask you to" in body


@pytest.mark.parametrize("kind", MAILS)
@pytest.mark.parametrize("edition", EDITIONS)
def test_that_no_amount_of_pay_and_nothing_private_is_in_a_mail(
    record: Record, kind: str, edition: str
) -> None:
    options = Options(TODAY, EDITIONS[edition])
    said = mail(kind, canaried(record), record.cases[-1].id, options).text
    assert CANARY not in said and "987654" not in said
    assert "61,500" not in mail(kind, SMALL, "c", options).text
    assert "bank" not in mail(kind, SMALL, "c", options).text


@pytest.mark.parametrize("kind", MAILS)
def test_that_a_blank_record_has_its_mails_too(kind: str) -> None:
    blank = Record(profile=Profile(id="profile"), cases=(Case(id="c"),))
    made = mail(kind, blank, "c", Options(TODAY))
    assert made.subject and made.body.startswith("Hello,\n\n")
    assert "{" not in made.text and "None" not in made.text


@pytest.mark.parametrize("kind", MAILS)
def test_that_a_case_that_is_gone_is_said(kind: str) -> None:
    with pytest.raises(PromocaseError):
        mail(kind, SMALL, "gone", Options(TODAY))
