"""Who writes: the role held today, and how documents are set."""

from dataclasses import dataclass

from promocase.domain.choice import Language, Month, Paper
from promocase.domain.field import choice, day, file, flag, line, quantity, text
from promocase.domain.item import Attachment, Item
from promocase.domain.reading import Reader
from promocase.domain.written import Day, Quantity
from promocase.phrase import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile(Item):
    KEY = "profile"
    NAME = phrase("profile")
    PLURAL = phrase("profile")
    TITLE = "name"
    FIXED = True

    name: str = line("Your name", example="Ines Calder")
    role: str = line("Your role today", example="Senior Payroll Specialist")
    level: str = line("Level", hint="As your company writes it.", example="Level 4")
    team: str = line("Team", example="Payroll operations")
    organisation: str = line("Organisation", example="Harbour Foods")
    place: str = line("Place", example="Bristol, hybrid")
    manager: str = line("Your manager", example="Tomas Reyes")
    start_date: Day = day("With the organisation since", example="September 2021")
    level_since: Day = day(
        "At this level since", hint="Shows how long you have worked at this level.", example="April 2023"
    )
    job_description: str = text(
        "What your job description asks",
        hint="Copy the lines that matter. What goes beyond them counts twice.",
        weak="Payroll stuff for two sites.",
        strong="Run the monthly payroll for two sites (1,450 people) and answer queries within two days.",
    )
    currency: str = line("Currency", hint="The three letters, as in GBP.", example="GBP")
    working_hours: Quantity = quantity("Working hours", example="37.5", unit="hours a week")
    full_time: Quantity = quantity(
        "Full time there",
        hint="If you work fewer hours: pay sources count full-time work.",
        example="37.5",
        unit="hours a week",
    )
    language: Language | None = choice(
        Language,
        "Language of documents",
        default=Language.EN_GB,
        hint="Sets its words, and how dates and money are read and written.",
    )
    year_start: Month | None = choice(
        Month,
        "Your company's year begins in",
        default=Month.JANUARY,
        hint="Says what you mean by FY24.",
    )
    paper: Paper | None = choice(Paper, "Paper", default=Paper.A4)
    logo: Attachment | None = file("Logo", hint="A PNG or JPEG picture of up to 2 MB; it is printed small.")
    show_organisation: bool = flag(
        "Show the organisation on page one",
        hint="The logo, or the name where there is none, at the top right.",
    )

    @property
    def reader(self) -> Reader:
        """How what is typed in this record is read."""
        language, month = self.language or Language.EN_GB, self.year_start or Month.JANUARY
        return Reader(language.value, int(month.value))
