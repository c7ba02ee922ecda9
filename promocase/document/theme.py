"""The looks a document can wear: a base that all share, and an overlay a theme.

`templates/themes/base.css` holds the sheet, the grid and the plain form of each part. An overlay is the CSS
file of a theme's name: colours, type and sizes in its `:root` block, and the few rules in which it differs.
What it does not choose, the base has chosen. A person may choose another accent, and `accent.py` fits the
colours that hang on it. The values are written into the rules before a page is made: SVG knows no CSS
variables, and WeasyPrint takes long to look them up. CSS holds no words: a theme is named here.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property
from types import MappingProxyType
from typing import Self

from promocase.document import accent
from promocase.phrase import Phrase, phrase
from promocase.resource import templates

_TOKEN = re.compile(r"--([\w-]+):\s*([^;]+);")
_VAR = re.compile(r"var\(--([\w-]+)\)")


@dataclass(frozen=True)
class Theme:
    """`accent` is a colour of the person's own; blank is the theme's."""

    key: str
    name: Phrase
    accent: str = ""

    def __reduce__(self) -> tuple[type[Self], tuple[str, Phrase, str]]:
        """On its way to the worker, which has the files, key, name and accent are enough."""
        return type(self), (self.key, self.name, self.accent)

    def wearing(self, color: str) -> Self:
        """The same with this accent; blank is the theme's own."""
        return replace(self, accent=color) if color != self.accent else self

    @property
    def remarks(self) -> tuple[Phrase, ...]:
        """What was changed of the accent chosen, for the person."""
        return accent.remarks(self.accent, self._own) if self.accent else ()

    def rules(self, after: str = "", **more: str) -> str:
        """Base, overlay and the rules `after` them, every `var()` filled in.

        `more` are values that hang on the document.
        """
        values = {**self._written, **more}
        rules = "\n".join((_after_root(_css("base")), _after_root(_css(self.key)), after))
        return _VAR.sub(lambda found: values[found[1]], rules)

    def points(self, name: str) -> float:
        """A token that is a number, or a length in points."""
        return float(self.tokens[name].removesuffix("pt"))

    def millimetres(self, name: str) -> float:
        """A token that is a length in millimetres."""
        return float(self.tokens[name].removesuffix("mm"))

    @cached_property
    def tokens(self) -> Mapping[str, str]:
        """Every value of both `:root` blocks by its name, with underscores for use in templates."""
        return MappingProxyType(
            {name.replace("-", "_"): value.strip('"') for name, value in self._written.items()}
        )

    @cached_property
    def _own(self) -> Mapping[str, str]:
        """What base and overlay say."""
        return {
            name: value.strip()
            for css in (_css("base"), _css(self.key))
            for name, value in _TOKEN.findall(_root(css))
        }

    @cached_property
    def _written(self) -> Mapping[str, str]:
        chosen = {**self._own, **(accent.worn(self.accent, self._own) if self.accent else {})}
        return {name: _VAR.sub(lambda found: chosen[found[1]], value) for name, value in chosen.items()}


@cache
def _css(name: str) -> str:
    return (templates() / "themes" / f"{name}.css").read_text("utf-8")


def _root(css: str) -> str:
    return css.partition(":root")[2].partition("}")[0]


def _after_root(css: str) -> str:
    return css.partition(":root")[2].partition("}")[2].strip()


USUAL = "classic"
"""The key of the theme that is worn where none was chosen."""

THEMES: Mapping[str, Theme] = MappingProxyType(
    {
        theme.key: theme
        for theme in (
            Theme(USUAL, phrase("Classic")),
            Theme("modern", phrase("Modern")),
            Theme("compact", phrase("Compact")),
            Theme("contrast", phrase("High contrast")),
        )
    }
)
"""Every theme by its key, in the order in which they are offered."""
