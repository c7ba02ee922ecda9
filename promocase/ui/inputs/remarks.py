"""Why two ends of a measure or a goal cannot be compared, to be said beneath the second of them."""

from collections.abc import Mapping

from promocase.domain.item import Item
from promocase.domain.kinds.accomplishment import Metric
from promocase.domain.kinds.goal import Goal
from promocase.domain.reading import Reader
from promocase.figures.change import change
from promocase.figures.goal import progress
from promocase.figures.withheld import Withheld


def remarks(item: Item, reader: Reader) -> Mapping[str, str]:
    """By the name of the field; blank where there is nothing to say, or an end is still to be written."""
    if isinstance(item, Metric):
        is_written = item.baseline.is_understood and item.result.is_understood
        found = change(item.baseline, item.result, item.unit, language=reader.language)
        return {"result": found.reason if is_written and isinstance(found, Withheld) else ""}
    if isinstance(item, Goal):
        if not (item.baseline.is_understood and item.target.is_understood):
            return {"target": ""}
        found = (
            progress(item, language=reader.language)
            if item.today.is_understood
            else change(item.baseline, item.target, item.unit, language=reader.language)
        )
        return {"target": found.reason if isinstance(found, Withheld) else ""}
    return {}
