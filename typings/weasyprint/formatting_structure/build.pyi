from collections.abc import Callable
from xml.etree.ElementTree import Element

from weasyprint.css import StyleFor
from weasyprint.css.counters import CounterStyle
from weasyprint.css.targets import TargetCollector
from weasyprint.formatting_structure.boxes import Box

def build_formatting_structure(
    element_tree: Element,
    style_for: StyleFor,
    get_image_from_uri: Callable[..., object],
    base_url: str | None,
    target_collector: TargetCollector,
    counter_style: CounterStyle,
    footnotes: list[object],
) -> Box: ...
