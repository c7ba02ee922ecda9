"""Cases of a wanted length, for whatever takes longer with more pages."""

from dataclasses import replace

from measure import TODAY, grown, sample

from promocase.document.options import Options
from promocase.document.press.pdf import Press
from promocase.document.render import draft
from promocase.domain.record import Record


def of_pages(wanted: int, press: Press) -> tuple[Record, int]:
    """The sample, cut down or grown until its case fills about that many pages; and how many it fills."""
    record = sample()
    if wanted < 12:
        slim = _slim(record)
        return slim, pages_of(slim, press)
    items = 10
    while (pages := pages_of(large := grown(record, items, chosen=True), press)) < wanted:
        items += max(2, (wanted - pages) * 2)
    return large, pages


def pages_of(record: Record, press: Press) -> int:
    return draft(record, record.cases[-1].id, Options(TODAY)).run(press).pages


def _slim(record: Record) -> Record:
    *others, case = record.cases
    slim = replace(
        case, goals=case.goals[:1], market_pay=case.market_pay[:2], accomplishments=case.accomplishments[:4]
    )
    return replace(record, cases=(*others, slim))
