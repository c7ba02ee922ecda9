"""The looks a document can wear: each CSS file in `templates/themes/` is one, found here by itself.

The colours and type of a theme stand in its `:root` block only; charts are given the same values, since SVG
drawn by Qt knows no CSS variables.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

from promocase.resource import templates

_TOKEN = re.compile(r"--([\w-]+):\s*([^;]+);")
_NAME = re.compile(r"/\*\s*name:\s*(.+?)\s*\*/")


@dataclass(frozen=True)
class Theme:
    key: str

    @cached_property
    def css(self) -> str:
        return (templates() / "themes" / f"{self.key}.css").read_text("utf-8")

    @property
    def name(self) -> str:
        found = _NAME.match(self.css)
        return found[1] if found else self.key.replace("-", " ").capitalize()

    @cached_property
    def tokens(self) -> Mapping[str, str]:
        """Every value of the `:root` block by its name, with underscores for use in templates."""
        root = self.css.partition(":root")[2].partition("}")[0]
        return MappingProxyType(
            {name.replace("-", "_"): value.strip().strip('"') for name, value in _TOKEN.findall(root)}
        )


def _found() -> Mapping[str, Theme]:
    keys = sorted(path.stem for path in (templates() / "themes").glob("*.css"))
    return MappingProxyType({key: Theme(key) for key in keys})


THEMES: Mapping[str, Theme] = _found()
"""Every theme by its key."""
