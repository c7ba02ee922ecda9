"""The packages to offer one by one, best first: never more than one at a time."""

from dataclasses import dataclass

from promocase.document.material import Material
from promocase.document.sections.packages import Package, packages


@dataclass(frozen=True, slots=True)
class Packages:
    packages: tuple[Package, ...]


def build(material: Material) -> Packages | None:
    found = packages(material)
    return Packages(found) if found else None
