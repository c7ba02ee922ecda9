"""What the person will be worth next: an outcome, its value and its cost."""

from dataclasses import dataclass

from promocase.domain.field import day, line, money, text
from promocase.domain.item import Item
from promocase.domain.written import Day, Money
from promocase.phrase import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Initiative(Item):
    KEY = "initiatives"
    NAME = phrase("initiative")
    PLURAL = phrase("initiatives")
    TITLE = "outcome"

    outcome: str = line(
        "What will be true",
        weak="Improve the pay centre.",
        strong="The second pay centre runs on our process from its first month.",
    )
    priority: str = line("Which company priority it serves", example="Second site opens in autumn")
    start: Day = day("Start", example="May 2026")
    days_30: str = text("After 30 days", example="Calendar agreed with both sites")
    days_60: str = text("After 60 days", example="First parallel run")
    days_90: str = text("After 90 days", example="First close with no late file")
    value_low: Money = money("At least", example="18,000", unit="a year")
    value_likely: Money = money("Likely", example="41,000", unit="a year")
    value_high: Money = money("At best", example="68,000", unit="a year")
    cost_once: Money = money("Costs once", example="6,000")
    cost_yearly: Money = money("Costs each year", example="2,500", unit="a year")
    assumptions: str = text(
        "What you assume",
        weak="It will save a lot.",
        strong="0.5 to 1.5 posts not hired at 38,000, same error rate as today.",
    )
    measured: str = text("How it will be measured", example="Corrections and overtime hours, monthly")
    risks: str = text("What could go wrong, and then", example="Feed comes late: we start with one site")
