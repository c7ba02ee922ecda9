"""What the person earns, and what comparable jobs pay."""

from dataclasses import dataclass

from promocase.domain.choice import PayPart, PayPeriod, PaySource
from promocase.domain.field import choice, day, line, money, quantity, text
from promocase.domain.item import Item
from promocase.domain.written import Day, Money, Quantity
from promocase.phrase import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPay(Item):
    """Pay as it was from one date on, a year unless written otherwise."""

    KEY = "own_pay"
    NAME = phrase("pay")
    PLURAL = phrase("own pay")
    TITLE = "since"

    since: Day = day("From", example="April 2025")
    base: Money = money("Base pay", example="54,000", unit="a year")
    salaries: Quantity = quantity(
        "Salaries a year", hint="If a month's pay comes more than twelve times.", example="13"
    )
    bonus: Money = money("Bonus", example="2,000", unit="a year")
    equity: Money = money("Equity", unit="a year")
    benefits: str = text("Benefits", example="Pension 6 %, 28 days of leave")
    note: str = text("Private note", private=True, hint="Never printed.")

    @property
    def title(self) -> str:
        return " · ".join(part for part in (self.since.text.strip(), self.base.text.strip()) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class MarketPay(Item):
    """One source: a single value, or percentiles."""

    KEY = "market_pay"
    NAME = phrase("pay source")
    PLURAL = phrase("pay sources")
    TITLE = "source"

    source: str = line(
        "Source", weak="The internet", strong="National earnings survey 2025, table 14, payroll managers"
    )
    kind: PaySource | None = choice(PaySource, "Kind")
    job: str = line("Job title there", example="Payroll manager")
    level: str = line("Level there", example="Team lead, 4–8 people")
    place: str = line("Place", example="South West")
    reference: Day = day(
        "Figures from", hint="When the pay was measured, not when it was published.", example="April 2025"
    )
    currency: str = line("Currency", hint="Blank means your own.", example="GBP")
    period: PayPeriod | None = choice(PayPeriod, "Paid", default=PayPeriod.YEAR)
    part: PayPart | None = choice(PayPart, "It counts", default=PayPart.BASE)
    value: Money = money(
        "One value", hint="An advert or a person gives one; a survey gives several.", example="60,000"
    )
    p10: Money = money("P10", hint="One in ten earns less.", example="47,000")
    p25: Money = money("P25", example="53,000")
    p50: Money = money("Median", example="59,500")
    p75: Money = money("P75", example="66,000")
    p90: Money = money("P90", hint="One in ten earns more.", example="74,000")
    sample: str = line("How many jobs", example="118")
    link: str = line("Link", example="https://…")
    comparable: str = text(
        "How comparable, and why",
        weak="Same job.",
        strong="Same duties and team size; one region wider, base pay only.",
    )
    note: str = text("Private note", private=True, hint="Never printed: who told you, for example.")
