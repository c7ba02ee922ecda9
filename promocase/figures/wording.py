"""Figures in words: how a bound, a range and a change are said. Who shows them writes the numbers."""

from promocase.figures.bounds import BOUNDS, Write
from promocase.figures.change import Change, Direction, Telling
from promocase.figures.dates import Lasted
from promocase.figures.goal import Progress, State
from promocase.figures.rounding import Told
from promocase.phrase import Phrase, phrase, plural

STATES = {
    State.BELOW_START: phrase("further from the goal than at the start"),
    State.AT_START: phrase("at the start"),
    State.REACHED: phrase("reached"),
    State.PASSED: phrase("passed"),
}


def told_words(told: Told, write: Write) -> Phrase:
    """ "at least 75", "about 200", "50 to 53"."""
    figure = write(told.number)
    if told.high is not None and told.high != told.number:
        figure = phrase("{low} to {high}", low=figure, high=write(told.high))
    return BOUNDS[told.bound].filled(figure=figure)


def change_words(change: Change, number: Write, percent: Write) -> Phrase:
    """ "−85 %", "at least −75 %", "× 10", "+9 percentage points", "from none to 12", "unchanged"."""
    told = change.told
    if told is None:
        return phrase("unchanged")
    sign = "\N{MINUS SIGN}" if change.direction is Direction.DOWN else "+"
    match change.telling:
        case Telling.PERCENT:
            return told_words(told, lambda figure: sign + percent(figure))
        case Telling.TIMES:
            return told_words(told, lambda figure: f"×\N{NO-BREAK SPACE}{number(figure)}")
        case Telling.FROM_NONE:
            return phrase("from none to {figure}", figure=told_words(told, number))
        case Telling.POINTS:
            figure = told_words(told, lambda figure: sign + number(figure))
            one = told.number == 1 and told.high is None
            return (
                phrase("{figure} percentage point", figure=figure)
                if one
                else phrase("{figure} percentage points", figure=figure)
            )
        case _:
            return told_words(told, lambda figure: sign + number(figure))


def progress_words(progress: Progress, percent: Write) -> Phrase:
    """ "92 % of the way", "passed", "further from the goal than at the start"."""
    if progress.told is None:
        return STATES[progress.state]
    return phrase("{share} of the way", share=told_words(progress.told, percent))


def lasted_words(lasted: Lasted) -> Phrase:
    """ "2 years 11 months"."""
    years = plural("{count} year", "{count} years", lasted.years)
    months = plural("{count} month", "{count} months", lasted.months)
    if lasted.years and lasted.months:
        return phrase("{years} {months}", years=years, months=months)
    return years if lasted.years else months
