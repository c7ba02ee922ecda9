"""What is asked of the reader: the role, by when it is to be decided, and the sentence that asks."""

from promocase.document.direction import side_by_side
from promocase.document.material import Fact, Material, place_of
from promocase.document.prose import line


def role_asked(material: Material) -> Fact:
    """The role, from when, its level and today's; blank where none of it is written."""
    case, words = material.excerpt.case, material.words
    role = line(case.ask_title) or line(case.target_role)
    level = line(case.target_level)
    levels = line(material.excerpt.profile.level)
    start = words.since(case.effective)
    start = words.tr("from {day}", day=words.dated(case.effective)) if case.effective.is_calendar else start
    now = words.tr("today {level}", level=levels) if levels and levels != level else ""
    note = side_by_side((start, level if role else "", now))
    if not (role or level):
        return Fact(words.tr("From"), words.since(case.effective))
    return Fact(words.tr("The role"), role or level, note)


def decision(material: Material) -> Fact:
    """By when it is asked for; a day that is past was asked for."""
    case, words = material.excerpt.case, material.words
    day, place = words.day(case.decided_by), place_of(case)
    if not case.decided_by.is_calendar:
        return Fact(words.tr("Decision"), day)
    label = material.stands("sentence-decision-asked", place, words.tr("Decision by"))
    label = label or material.stands("decision-past", place, words.tr("Decision was asked by"))
    return Fact(label or words.tr("Decision"), day)


def request(material: Material) -> str:
    """What the reader is asked to do, in one line; blank where nothing is asked for yet."""
    case, words = material.excerpt.case, material.words
    what = _what(material)
    day = words.day(case.decided_by)
    if not (what or day):
        return ""
    what = what or words.tr("on this case")
    if day and not case.decided_by.is_calendar:
        return words.tr("I ask you to decide {what}: {words}.", what=what, words=day)
    by = words.dated(case.decided_by)
    asked = words.tr("I ask you to decide {what} by {day}.", what=what, day=by) if day else ""
    return material.stands("sentence-decision-asked", place_of(case), asked) or words.tr(
        "I ask you to name a day by which you decide {what}.", what=what
    )


def _what(material: Material) -> str:
    case, words = material.excerpt.case, material.words
    is_role = bool(line(case.ask_title) or line(case.target_role))
    amounts = (case.ask_base, case.ask_low, case.ask_high, case.ask_total)
    if any(not money.is_blank for money in amounts):
        return words.tr("on the role and the pay") if is_role else words.tr("on the pay")
    return words.tr("on the role") if is_role else ""


def request_to_pass_on(material: Material) -> str:
    """The same, for who speaks in the writer's place; blank where nothing is asked for yet."""
    case, words = material.excerpt.case, material.words
    what, day = _what(material), words.day(case.decided_by)
    if not (what or day):
        return ""
    what = what or words.tr("on this case")
    if day and not case.decided_by.is_calendar:
        return words.tr("Please ask for a decision {what}: {words}.", what=what, words=day)
    by = words.dated(case.decided_by)
    asked = words.tr("Please ask for a decision {what} by {day}.", what=what, day=by) if day else ""
    return material.stands("sentence-decision-asked", place_of(case), asked) or words.tr(
        "Please ask for a day by which they decide {what}.", what=what
    )
