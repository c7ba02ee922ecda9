"""What others said in a month, as far as they let themselves be quoted; what came of it takes longer."""

from dataclasses import replace

from promocase.document.material import Material
from promocase.document.sections import feedback
from promocase.document.sections.feedback import Voices
from promocase.document.sections.stretch import stretch_of

MOST = 2


def build(material: Material) -> Voices | None:
    stretch = stretch_of(material)
    said = [each for each in material.excerpt.feedback if each.words.strip() and stretch.holds(each.said_on)]
    quoted = tuple(replace(each, action="", proof="") for each in said[:MOST])
    return feedback.build(replace(material, excerpt=replace(material.excerpt, feedback=quoted)))
