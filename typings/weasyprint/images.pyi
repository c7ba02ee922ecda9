from weasyprint.svg import SVG
from weasyprint.urls import URLFetcher

class SVGImage:
    _svg: SVG

def get_image_from_uri(
    cache: dict[str, object],
    url_fetcher: URLFetcher,
    options: dict[str, object],
    url: str,
    forced_mime_type: str | None = ...,
    context: object = ...,
    orientation: str = ...,
) -> object: ...
