"""The impact at a glance: the first measure of each accomplishment as one large figure."""

import re
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice

from promocase.document.direction import from_to, side_by_side
from promocase.document.material import Material, place_of
from promocase.document.prose import line
from promocase.document.sections.results import bare, unit
from promocase.document.words import Words
from promocase.domain.kinds.accomplishment import Metric
from promocase.domain.place import Place
from promocase.figures.change import Change, Drawn, Telling
from promocase.figures.wording import change_words

MOST_TILES = 4
LONGEST_FIGURE = 26
"""Characters; a longer one is a sentence, and stands in its own row."""

LEAST_SHARE, LEAST_BEFORE = Fraction(1, 5), 10
"""What is a large change, and of how much: "−50 %" of two says less than "1, was 2"."""
JOINTS = (
    "to|for|of|in|per|from|until|between|before|after|on|at|with|without|lost|saved|"
    "bis|für|je|pro|von|vom|zum|zur|zwischen|vor|nach|mit|ohne|an|im|"
    "à|au|aux|pour|par|de|du|des|en|avant|après|avec|sans|entre|jusqu|"
    "a|al|para|por|del|antes|después|con|sin|hasta"
)
"""Words with which the meaning of a figure goes on after its unit, in every language of documents."""


@dataclass(frozen=True, slots=True)
class Tile:
    figure: str
    caption: str


def tiles(material: Material) -> tuple[Tile, ...]:
    """The first measure of each accomplishment, in the case's order."""
    found = (
        (each.metrics[0], place_of(each).within("metrics", each.metrics[0].id))
        for each in material.excerpt.accomplishments
        if each.metrics
    )
    made = (each for metric, place in found if (each := _tile(metric, place, material)) is not None)
    return tuple(islice(made, MOST_TILES))


def _tile(metric: Metric, place: Place, material: Material) -> Tile | None:
    """A large change as a percentage or a multiple, everything else as the person put it."""
    words = material.words
    after, name = words.quantity(metric.result, _short_unit(metric.unit)), line(metric.name)
    if not after or not name or len(after) > LONGEST_FIGURE:
        return None
    share = _share(place, material)
    told = (name, _change(metric, words)) if share else (meaning(name, after), *_was(metric, after, words))
    caption = side_by_side((*told, line(metric.period)), ", ")
    return Tile(share or after, caption)


def _share(place: Place, material: Material) -> str:
    """The change as a part of what was; blank where that would flatter, or say nothing."""
    found = material.told("change", place, Change)
    if found is None or found.telling not in (Telling.PERCENT, Telling.TIMES):
        return ""
    drawn, share, words = found.drawn, found.share and found.share.value, material.words
    if not isinstance(drawn, Drawn) or drawn.before < LEAST_BEFORE or not drawn.after:
        return ""
    if share is None or abs(share) < LEAST_SHARE:
        return ""
    said = words.say(change_words(found, words.number, words.percent))
    return material.prints("change", place, said)


def _change(metric: Metric, words: Words) -> str:
    """ "96 → 31 a month"."""
    before, after = words.quantity(metric.baseline), words.quantity(metric.result, metric.unit)
    return from_to(bare(before, after), after)


def _was(metric: Metric, after: str, words: Words) -> tuple[str, ...]:
    before = bare(words.quantity(metric.baseline), after)
    return (words.tr("was {before}", before=before),) if before else ()


def meaning(name: str, figure: str) -> str:
    """A measure's name under its figure, as written: "days to prepare the run" goes on after "4 days"."""
    own = unit(figure)
    said = re.match(rf"{re.escape(own)} (?=(?:{JOINTS})\b)", name, re.IGNORECASE) if own else None
    return name[said.end() :] if said else name


def _short_unit(unit: str) -> str:
    return unit if len(unit) <= 6 else ""
