"""What a sponsor is asked to ask for, and the days on which it is decided."""

from dataclasses import dataclass

from promocase.document.material import Fact, Material
from promocase.document.sections.brief_date import decision_days
from promocase.document.sections.request import request_to_pass_on


@dataclass(frozen=True, slots=True)
class SponsorAsk:
    request: str
    days: tuple[Fact, ...]


def build(material: Material) -> SponsorAsk | None:
    """None where nothing is asked for yet."""
    asked = request_to_pass_on(material)
    return SponsorAsk(asked, decision_days(material)) if asked else None
