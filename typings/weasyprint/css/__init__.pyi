from xml.etree.ElementTree import Element

from weasyprint import HTML
from weasyprint.css.counters import CounterStyle
from weasyprint.css.targets import TargetCollector
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher

# A style sheet, whose it is, and the specificity of all its rules where that is not their own.
Origin = tuple[object, str, tuple[int, int, int] | None]

class StyleFor:
    def __init__(
        self,
        html: HTML,
        sheets: list[Origin],
        presentational_hints: bool,
        font_config: FontConfiguration,
        target_collector: TargetCollector,
    ) -> None: ...

def find_stylesheets(
    wrapper_element: Element,
    device_media_type: str,
    url_fetcher: URLFetcher,
    base_url: str | None,
    font_config: FontConfiguration,
    counter_style: CounterStyle,
    color_profiles: dict[str, object],
    page_rules: list[object],
    layers: list[object],
) -> list[object]: ...
