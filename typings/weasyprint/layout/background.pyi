from collections.abc import Callable

from weasyprint.formatting_structure.boxes import Box

def layout_backgrounds(page: Box, get_image_from_uri: Callable[..., object]) -> None: ...
