"""Who decides, who helps, and what each needs to see. All of it private."""

from dataclasses import dataclass

from promocase.domain.choice import Influence, Relation
from promocase.domain.field import choice, day, line, text
from promocase.domain.item import Item
from promocase.domain.written import Day
from promocase.phrase import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Item):
    KEY = "people"
    NAME = phrase("person")
    PLURAL = phrase("people")
    TITLE = "name"
    PRIVATE = True

    name: str = line("Name", example="Tomas Reyes")
    role: str = line("Role", example="Head of Payroll")
    relation: Relation | None = choice(Relation, "For you they are")
    influence: Influence | None = choice(Influence, "Their say in this", private=True)
    needs: str = text(
        "What they need to believe",
        private=True,
        weak="That I'm good.",
        strong="That the second pay centre opens on time without another hire.",
    )
    trusts: str = text("The proof they trust", private=True, example="Audit results; numbers from finance")
    last_contact: Day = day("Last spoke", private=True, example="12 March 2026")
    next_step: str = line(
        "Next step", private=True, example="Show the corrections chart, ask what is missing"
    )
    next_date: Day = day("When", private=True, example="2 April 2026")
    note: str = text("Private note", private=True, hint="Never printed.")
