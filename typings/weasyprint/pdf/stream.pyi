from typing import TypedDict

import pydyf
from weasyprint.formatting_structure.boxes import Box

class _Mark(TypedDict):
    tag: str
    mcid: int

class Stream(pydyf.Stream):
    _tags: dict[Box, _Mark] | None
