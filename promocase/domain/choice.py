"""Fields with a fixed set of answers: a stable key for the file, a label for the reader."""

from enum import StrEnum

from promocase.phrase import Phrase, phrase


class Choice(StrEnum):
    """One answer; its value is the key in the file, ``label`` is what people read."""

    label: Phrase

    def __new__(cls, key: str, label: Phrase) -> "Choice":
        choice = str.__new__(cls, key)
        choice._value_ = key
        choice.label = label
        return choice


class Language(Choice):
    """The language of documents; it sets how dates, money and quotation marks are written."""

    EN_GB = "en-GB", phrase("English (United Kingdom)")
    EN_US = "en-US", phrase("English (United States)")
    EN_AU = "en-AU", phrase("English (Australia)")
    EN_CA = "en-CA", phrase("English (Canada)")
    EN_IE = "en-IE", phrase("English (Ireland)")
    EN_IN = "en-IN", phrase("English (India)")
    DE_DE = "de-DE", phrase("German (Germany)")
    DE_AT = "de-AT", phrase("German (Austria)")
    DE_CH = "de-CH", phrase("German (Switzerland)")
    FR_FR = "fr-FR", phrase("French (France)")
    FR_BE = "fr-BE", phrase("French (Belgium)")
    FR_CH = "fr-CH", phrase("French (Switzerland)")
    FR_CA = "fr-CA", phrase("French (Canada)")
    ES_ES = "es-ES", phrase("Spanish (Spain)")
    ES_MX = "es-MX", phrase("Spanish (Mexico)")


class Paper(Choice):
    A4 = "a4", phrase("A4")
    LETTER = "letter", phrase("Letter")


class Month(Choice):
    """A month of every year; its key is its number."""

    JANUARY = "1", phrase("January")
    FEBRUARY = "2", phrase("February")
    MARCH = "3", phrase("March")
    APRIL = "4", phrase("April")
    MAY = "5", phrase("May")
    JUNE = "6", phrase("June")
    JULY = "7", phrase("July")
    AUGUST = "8", phrase("August")
    SEPTEMBER = "9", phrase("September")
    OCTOBER = "10", phrase("October")
    NOVEMBER = "11", phrase("November")
    DECEMBER = "12", phrase("December")


class DutyLevel(Choice):
    """Whose work a duty is, by the level of the job it belongs to."""

    TODAY = "today", phrase("The level I hold")
    SOUGHT = "sought", phrase("The level I seek")


class Outcome(Choice):
    """What the business gained."""

    REVENUE = "revenue", phrase("Revenue")
    COST = "cost", phrase("Cost")
    RISK = "risk", phrase("Risk")
    TIME = "time", phrase("Time")
    QUALITY = "quality", phrase("Quality")
    CUSTOMER = "customer", phrase("Customer")
    PEOPLE = "people", phrase("People")


class Level(Choice):
    """How well a competency is lived, from first steps to setting the standard."""

    LEARNING = "1", phrase("1 · Learning it")
    HELPED = "2", phrase("2 · With some help")
    ALONE = "3", phrase("3 · On my own")
    LEADS = "4", phrase("4 · Leads others in it")
    SETS = "5", phrase("5 · Sets the standard")


class GoalStatus(Choice):
    PLANNED = "planned", phrase("Planned")
    ON_TRACK = "on-track", phrase("On track")
    AT_RISK = "at-risk", phrase("At risk")
    REACHED = "reached", phrase("Reached")
    DROPPED = "dropped", phrase("Dropped")


class ActionKind(Choice):
    COURSE = "course", phrase("Course")
    MENTORING = "mentoring", phrase("Mentoring")
    SHADOWING = "shadowing", phrase("Shadowing")
    STRETCH = "stretch", phrase("Stretch work")


class ActionState(Choice):
    PLANNED = "planned", phrase("Planned")
    ASKED = "asked", phrase("Asked for")
    DOING = "doing", phrase("Under way")
    DONE = "done", phrase("Done")


class EvidenceKind(Choice):
    LINK = "link", phrase("Link")
    NOTE = "note", phrase("Note")
    FILE = "file", phrase("Attached file")


class Nature(Choice):
    STRENGTH = "strength", phrase("A strength")
    GROWTH = "growth", phrase("Something to grow in")


class Consent(Choice):
    """May the words be shown to others? Without a yes they never are."""

    NAMED = "named", phrase("Yes, with their name")
    UNNAMED = "unnamed", phrase("Yes, with their role only")
    NO = "no", phrase("Not asked, or no")


class Relation(Choice):
    MANAGER = "manager", phrase("Manager")
    SPONSOR = "sponsor", phrase("Sponsor")
    MENTOR = "mentor", phrase("Mentor")
    ADVISER = "adviser", phrase("Adviser")
    PEER = "peer", phrase("Holds the role I seek")
    DECIDER = "decider", phrase("Decision maker")
    SUPPORTER = "supporter", phrase("Supporter")


class Influence(Choice):
    HIGH = "high", phrase("High")
    MEDIUM = "medium", phrase("Medium")
    LOW = "low", phrase("Low")


class PaySource(Choice):
    OFFICIAL = "official", phrase("Official statistics")
    SURVEY = "survey", phrase("Salary survey")
    ADVERT = "advert", phrase("Job advert")
    PERSON = "person", phrase("A person told me")
    INTERNAL = "internal", phrase("Internal pay range")


class PayPeriod(Choice):
    YEAR = "year", phrase("a year")
    MONTH = "month", phrase("a month")
    FORTNIGHT = "fortnight", phrase("every two weeks")
    WEEK = "week", phrase("a week")
    DAY = "day", phrase("a day")
    HOUR = "hour", phrase("an hour")


class PayPart(Choice):
    """Which pay a figure means; base is only compared with base, total with total."""

    BASE = "base", phrase("Base pay")
    TOTAL = "total", phrase("Total pay")


class CaseOutcome(Choice):
    GRANTED = "granted", phrase("Yes")
    PARTLY = "partly", phrase("Yes, in part")
    NOT_NOW = "not-now", phrase("Not now")
    DECLINED = "declined", phrase("No")
