"""Why two ends of a measure or a goal cannot be compared, to be said beneath the second of them."""

from collections.abc import Mapping

from promocase.domain.item import Item
from promocase.domain.kinds.accomplishment import Metric
from promocase.domain.kinds.duty import Duty
from promocase.domain.kinds.goal import Goal
from promocase.domain.reading import Reader


def remarks(item: Item, reader: Reader) -> Mapping[str, str]:
    """By the name of the field; blank where there is nothing to say, or an end is still to be written."""
    if isinstance(item, Metric):
        is_written = item.baseline.is_understood and item.result.is_understood
        return {"result": _why_not(item, reader) if is_written else ""}
    if isinstance(item, Goal):
        is_written = item.baseline.is_understood and item.target.is_understood
        return {"target": _why_not(item, reader) if is_written else ""}
    if isinstance(item, Duty):
        return {name: _no_share(item, name, reader) for name in ("share_old", "share_new")}
    return {}


def _no_share(item: Duty, name: str, reader: Reader) -> str:
    """Why an understood figure is no share of the time."""
    from promocase.figures.duties import measured_share
    from promocase.figures.withheld import Withheld

    value = item.share_old if name == "share_old" else item.share_new
    found = measured_share(item, name, language=reader.language) if value.is_understood else None
    return found.reason if isinstance(found, Withheld) else ""


def _why_not(item: Metric | Goal, reader: Reader) -> str:
    """The sums are loaded with the first two ends that are written, so that the window opens without them."""
    from promocase.figures.change import change
    from promocase.figures.goal import progress
    from promocase.figures.withheld import Withheld

    if isinstance(item, Goal) and item.today.is_understood:
        found = progress(item, language=reader.language)
    else:
        end = item.target if isinstance(item, Goal) else item.result
        found = change(item.baseline, end, item.unit, language=reader.language)
    return found.reason if isinstance(found, Withheld) else ""
