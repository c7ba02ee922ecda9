"""The looks a document can wear: each CSS file in `templates/themes/` is one, found here by itself.

The colours and type of a theme stand in its `:root` block only. They are written into its rules before a
page is made: SVG drawn by Qt knows no CSS variables, and WeasyPrint takes long to look them up.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

from promocase.resource import templates

_TOKEN = re.compile(r"--([\w-]+):\s*([^;]+);")
_VAR = re.compile(r"var\(--([\w-]+)\)")
_NAME = re.compile(r"/\*\s*name:\s*(.+?)\s*\*/")


@dataclass(frozen=True)
class Theme:
    key: str

    def __reduce__(self) -> tuple[type["Theme"], tuple[str]]:
        """On its way to the worker, which has the files, the key is enough."""
        return Theme, (self.key,)

    @cached_property
    def css(self) -> str:
        return (templates() / "themes" / f"{self.key}.css").read_text("utf-8")

    def rules(self, **more: str) -> str:
        """What follows `:root`, every `var()` filled in; `more` are values a theme does not choose."""
        return self.filled(self.css.partition(":root")[2].partition("}")[2], **more)

    def filled(self, rules: str, **more: str) -> str:
        """Rules from elsewhere in this theme's colours and type."""
        values = {**self._written, **more}
        return _VAR.sub(lambda found: values[found[1]], rules).strip()

    @cached_property
    def _written(self) -> dict[str, str]:
        root = self.css.partition(":root")[2].partition("}")[0]
        return {name: value.strip() for name, value in _TOKEN.findall(root)}

    @property
    def name(self) -> str:
        found = _NAME.match(self.css)
        return found[1] if found else self.key.replace("-", " ").capitalize()

    @cached_property
    def tokens(self) -> Mapping[str, str]:
        """Every value of the `:root` block by its name, with underscores for use in templates."""
        return MappingProxyType(
            {name.replace("-", "_"): value.strip('"') for name, value in self._written.items()}
        )


def _found() -> Mapping[str, Theme]:
    keys = sorted(path.stem for path in (templates() / "themes").glob("*.css"))
    return MappingProxyType({key: Theme(key) for key in keys})


THEMES: Mapping[str, Theme] = _found()
"""Every theme by its key."""

USUAL = "classic"
"""The key of the theme that is worn where none was chosen."""
