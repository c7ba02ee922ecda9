from xml.etree.ElementTree import Element

def parse(
    input: str | bytes, namespace_html_elements: bool = True, **kwargs: object
) -> Element: ...
