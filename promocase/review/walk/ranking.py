"""What matters most of what a case lacks: in the order in which a reader decides.

First what is asked, and by when; then why; what came of the work, in figures, and what shows it; then pay and
what the role returns. What only the writer sees comes last. What contradicts itself stands before what lacks.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.competency import Competency
from promocase.domain.kinds.feedback import Feedback
from promocase.domain.kinds.initiative import Initiative
from promocase.domain.kinds.paydata import MarketPay, OwnPay
from promocase.domain.kinds.profile import Profile
from promocase.review.walk.draft import Missing

_ORDER: tuple[tuple[str, tuple[str, ...]], ...] = (
    (Case.KEY, ("target_role", "ask_title", "ask_base", "ask_low", "ask_high")),
    (Case.KEY, ("decided_by",)),
    (Case.KEY, ("thesis",)),
    (Case.KEY, ("effective",)),
    (Profile.KEY, ("name",)),
    (Accomplishment.KEY, ("headline", "redacted")),
    (Accomplishment.KEY, ("metrics", "baseline", "result", "unit", "period", "start", "end")),
    (Accomplishment.KEY, ("evidence",)),
    (Competency.KEY, ("evidence",)),
    (OwnPay.KEY, ()),
    (MarketPay.KEY, ()),
    (Initiative.KEY, ()),
    (Case.KEY, ("why_now", "alternatives", "review_on")),
    (Accomplishment.KEY, ()),
    (Competency.KEY, ()),
    (Feedback.KEY, ()),
    (Profile.KEY, ()),
)
"""Kinds and their fields, the weightiest first; no fields are all that are not named elsewhere."""

_PAGES: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "ask": _ORDER[0],
    "accomplishments": (Accomplishment.KEY, ("headline", "redacted")),
    "pay": (OwnPay.KEY, ()),
    "future": (Initiative.KEY, ()),
    "competencies": (Competency.KEY, ()),
    "feedback": (Feedback.KEY, ()),
    "you": (Profile.KEY, ()),
}
"""What is meant where a page lacks an item altogether."""

_OWN_EYE = ("walk_away", "batna", "objections")
_LAST = len(_ORDER)


@dataclass(frozen=True, slots=True)
class Lack:
    """One thing, and the key of the page on which it is mended."""

    page: str
    missing: Missing


def ranked(
    lacking: Mapping[str, tuple[Missing, ...]], unfitting: Mapping[str, tuple[Missing, ...]]
) -> tuple[Lack, ...]:
    """Everything by page in one row, the weightiest first; equals stay in the order of the walk."""
    unfit = [(0, Lack(page, each)) for page, given in unfitting.items() for each in given]
    lacks = [(1, Lack(page, each)) for page, given in lacking.items() for each in given]
    ordered = sorted((*unfit, *lacks), key=lambda each: (_weight(each[1]), each[0]))
    return tuple(dict.fromkeys(lack for _, lack in ordered))


def _weight(lack: Lack) -> int:
    place, field = lack.missing.place, lack.missing.field
    if place is None:
        return _ORDER.index(_PAGES[lack.page]) if lack.page in _PAGES else _LAST
    if field in _OWN_EYE:
        return _LAST + 1
    named = (n for n, (kind, fields) in enumerate(_ORDER) if kind == place.kind and field in fields)
    others = (n for n, (kind, fields) in enumerate(_ORDER) if kind == place.kind and not fields)
    return next(named, next(others, _LAST))
