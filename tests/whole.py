"""One whole case out of a record, and its claims: what several tests of figures change a field of."""

from dataclasses import replace
from datetime import date
from typing import Any

from promocase.domain.choice import Level
from promocase.domain.kinds.accomplishment import Accomplishment, Metric
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.competency import Competency
from promocase.domain.kinds.feedback import Feedback
from promocase.domain.kinds.goal import Goal, Milestone, Vision
from promocase.domain.kinds.initiative import Initiative
from promocase.domain.kinds.paydata import MarketPay, OwnPay
from promocase.domain.kinds.person import Person
from promocase.domain.kinds.profile import Profile
from promocase.domain.place import Place
from promocase.domain.reading import day_from_text, money_from_text, quantity_from_text
from promocase.domain.record import Record
from promocase.domain.written import Day, Money, Quantity
from promocase.figures.basis import basis_of
from promocase.figures.claim import Claim, Claims
from promocase.figures.claims import claims
from promocase.figures.mention import names_in

TODAY = date(2026, 3, 20)


def money(text: str) -> Money:
    return money_from_text(text)


def quantity(text: str) -> Quantity:
    return quantity_from_text(text)


def day(text: str) -> Day:
    return day_from_text(text)


WHOLE = Record(
    profile=Profile(
        id="profile",
        name="Ines Calder",
        role="Specialist",
        level="Level 4",
        level_since=day("April 2023"),
        currency="GBP",
        working_hours=quantity("37.5"),
    ),
    visions=(Vision(id="vision-1", role="Lead", pay=money("61,500")),),
    goals=(
        Goal(
            id="g",
            name="Fewer corrections",
            unit="a month",
            baseline=quantity("212"),
            target=quantity("40"),
            today=quantity("74"),
            due=day("December 2026"),
            milestones=(Milestone(id="m", name="One", reached=True),),
        ),
    ),
    accomplishments=(
        Accomplishment(
            id="a",
            headline="Corrections cut",
            value=money("18,000"),
            metrics=(
                Metric(
                    id="m1",
                    name="Corrections",
                    unit="a month",
                    baseline=quantity("212"),
                    result=quantity("74"),
                ),
                Metric(id="m2", name="Blank"),
            ),
        ),
        Accomplishment(
            id="b", confidential=True, redacted="Cut a recurring error", value=money("9 a quarter")
        ),
    ),
    competencies=(Competency(id="k", name="Plans", level_today=Level.LEADS, manager_level=Level.LEADS),),
    feedback=(Feedback(id="f", source="Dana Whitlock"),),
    people=(Person(id="p", name="Tomas Reyes"),),
    own_pay=(OwnPay(id="o", since=day("April 2025"), base=money("54,000"), bonus=money("2,000")),),
    market_pay=(
        MarketPay(
            id="s",
            source="Survey",
            reference=day("April 2025"),
            p25=money("51,000"),
            p50=money("58,000"),
            p75=money("63,500"),
        ),
        MarketPay(id="t", source="Advert", reference=day("2024"), value=money("60,000")),
    ),
    initiatives=(
        Initiative(
            id="i",
            outcome="Second site",
            value_low=money("18,000"),
            value_likely=money("41,000"),
            value_high=money("68,000"),
            cost_once=money("6,000"),
            cost_yearly=money("2,500"),
        ),
    ),
    cases=(
        Case(
            id="c",
            name="Spring",
            visions=("vision-1",),
            goals=("g",),
            accomplishments=("a", "b"),
            competencies=("k",),
            market_pay=("s", "t"),
            initiatives=("i",),
            ask_base=money("61,500"),
            decided_by=day("10 April 2026"),
            review_on=day("1 October 2026"),
            period_from=day("April 2025"),
            period_to=day("March 2026"),
            effective=day("1 May 2026"),
            criteria="Two closes led alone",
        ),
    ),
)
CASE = Place("cases", "c")


def of(record: Record = WHOLE, today: date = TODAY) -> Claims:
    return claims(basis_of(record, record.cases[0]), today, names_in(record))


def with_case(**changes: Any) -> Record:
    return replace(WHOLE, cases=(replace(WHOLE.cases[0], **changes),))


def get(figure: str, place: Place, record: Record = WHOLE) -> Claim:
    found = of(record).get(figure, place)
    assert found is not None, f"no {figure} at {place}"
    return found
