from collections import defaultdict
from collections.abc import Callable

from weasyprint.css import StyleFor
from weasyprint.css.counters import CounterStyle
from weasyprint.css.targets import TargetCollector
from weasyprint.formatting_structure.boxes import Box
from weasyprint.text.fonts import FontConfiguration

# Where a page begins: children by number, from the root down; None for the start.
ResumeAt = dict[int, "ResumeAt"] | None
NextPage = dict[str, str | None]
# What a page counts: of quotation marks, of pages, of pages in what holds them, and of named pages.
State = tuple[list[int], dict[str, list[int]], list[set[str]], list[object]]

class LayoutContext:
    current_page: int
    page_bottom: float
    rendered_notes: list[object]
    broken_out_of_flow: dict[object, object]
    get_image_from_uri: Callable[..., object]
    # By name, and then by the number of the page from 1.
    string_set: defaultdict[str, defaultdict[int, list[str]]]
    # Where each page begins, what comes next, is it a right one, what is counted, what made it be set again.
    page_maker: list[tuple[ResumeAt, NextPage, bool, State, dict[str, object]]]
    def __init__(
        self,
        style_for: StyleFor,
        get_image_from_uri: Callable[..., object],
        font_config: FontConfiguration,
        counter_style: CounterStyle,
        target_collector: TargetCollector,
    ) -> None: ...

def initialize_page_maker(context: LayoutContext, root_box: Box) -> None: ...
