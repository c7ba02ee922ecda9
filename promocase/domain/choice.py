"""Fields with a fixed set of answers: a stable key for the file, a label for the reader."""

from enum import StrEnum


class Choice(StrEnum):
    """One answer; its value is the key in the file, ``label`` is what people read."""

    label: str

    def __new__(cls, key: str, label: str) -> "Choice":
        choice = str.__new__(cls, key)
        choice._value_ = key
        choice.label = label
        return choice


class Language(Choice):
    """The language of documents; it sets how dates, money and quotation marks are written."""

    EN_GB = "en-GB", "English (United Kingdom)"
    EN_US = "en-US", "English (United States)"
    EN_AU = "en-AU", "English (Australia)"
    EN_CA = "en-CA", "English (Canada)"
    EN_IE = "en-IE", "English (Ireland)"
    EN_IN = "en-IN", "English (India)"


class Paper(Choice):
    A4 = "a4", "A4"
    LETTER = "letter", "Letter"


class Outcome(Choice):
    """What the business gained."""

    REVENUE = "revenue", "Revenue"
    COST = "cost", "Cost"
    RISK = "risk", "Risk"
    TIME = "time", "Time"
    QUALITY = "quality", "Quality"
    CUSTOMER = "customer", "Customer"
    PEOPLE = "people", "People"


class Level(Choice):
    """How well a competency is lived, from first steps to setting the standard."""

    LEARNING = "1", "1 · Learning it"
    HELPED = "2", "2 · With some help"
    ALONE = "3", "3 · On my own"
    LEADS = "4", "4 · Leads others in it"
    SETS = "5", "5 · Sets the standard"


class GoalStatus(Choice):
    PLANNED = "planned", "Planned"
    ON_TRACK = "on-track", "On track"
    AT_RISK = "at-risk", "At risk"
    REACHED = "reached", "Reached"
    DROPPED = "dropped", "Dropped"


class ActionKind(Choice):
    COURSE = "course", "Course"
    MENTORING = "mentoring", "Mentoring"
    SHADOWING = "shadowing", "Shadowing"
    STRETCH = "stretch", "Stretch work"


class ActionState(Choice):
    PLANNED = "planned", "Planned"
    ASKED = "asked", "Asked for"
    DOING = "doing", "Under way"
    DONE = "done", "Done"


class EvidenceKind(Choice):
    LINK = "link", "Link"
    NOTE = "note", "Note"
    FILE = "file", "Attached file"


class Nature(Choice):
    STRENGTH = "strength", "A strength"
    GROWTH = "growth", "Something to grow in"


class Consent(Choice):
    """May the words be shown to others? Without a yes they never are."""

    NAMED = "named", "Yes, with their name"
    UNNAMED = "unnamed", "Yes, with their role only"
    NO = "no", "Not asked, or no"


class Relation(Choice):
    MANAGER = "manager", "Manager"
    SPONSOR = "sponsor", "Sponsor"
    MENTOR = "mentor", "Mentor"
    ADVISER = "adviser", "Adviser"
    PEER = "peer", "Holds the role I seek"
    DECIDER = "decider", "Decision maker"
    SUPPORTER = "supporter", "Supporter"


class Influence(Choice):
    HIGH = "high", "High"
    MEDIUM = "medium", "Medium"
    LOW = "low", "Low"


class PaySource(Choice):
    OFFICIAL = "official", "Official statistics"
    SURVEY = "survey", "Salary survey"
    ADVERT = "advert", "Job advert"
    PERSON = "person", "A person told me"
    INTERNAL = "internal", "Internal pay range"


class PayPeriod(Choice):
    YEAR = "year", "a year"
    MONTH = "month", "a month"
    FORTNIGHT = "fortnight", "every two weeks"
    WEEK = "week", "a week"
    DAY = "day", "a day"
    HOUR = "hour", "an hour"


class PayPart(Choice):
    """Which pay a figure means; base is only compared with base, total with total."""

    BASE = "base", "Base pay"
    TOTAL = "total", "Total pay"


class CaseOutcome(Choice):
    GRANTED = "granted", "Yes"
    PARTLY = "partly", "Yes, in part"
    NOT_NOW = "not-now", "Not now"
    DECLINED = "declined", "No"
