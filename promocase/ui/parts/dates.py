"""Days and months in words, as lists and readings show them."""

from promocase.phrase import phrase
from promocase.ui.tongue import shown, tr

_MONTHS = (
    *(phrase("January"), phrase("February"), phrase("March"), phrase("April"), phrase("May"), phrase("June")),
    *(phrase("July"), phrase("August"), phrase("September")),
    *(phrase("October"), phrase("November"), phrase("December")),
)
_SHORT = (
    *(phrase("Jan"), phrase("Feb"), phrase("Mar"), phrase("Apr"), phrase("May"), phrase("Jun")),
    *(phrase("Jul"), phrase("Aug"), phrase("Sep"), phrase("Oct"), phrase("Nov"), phrase("Dec")),
)


def short_month(number: int) -> str:
    """The month's name in three letters or so; 1 is January."""
    return shown(_SHORT[number - 1])


def date_words(year: int, month: int | None, day: int | None, *, month_first: bool = False) -> str:
    """A day, a month or a year with the month's name."""
    if month is None:
        return str(year)
    name = shown(_MONTHS[month - 1])
    if day is None:
        return tr("{month} {year}", month=name, year=year)
    if month_first:
        return tr("{month} {day}, {year}", month=name, day=day, year=year)
    return tr("{day} {month} {year}", day=day, month=name, year=year)
