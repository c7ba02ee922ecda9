from collections.abc import Iterator

from weasyprint import HTML
from weasyprint.formatting_structure.boxes import Box
from weasyprint.layout import LayoutContext, ResumeAt, State

def make_margin_boxes(context: LayoutContext, page: Box, state: State) -> Iterator[Box]: ...
def remake_page(index: int, context: LayoutContext, root_box: Box, html: HTML) -> tuple[Box, ResumeAt]: ...
