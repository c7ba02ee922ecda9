"""What the clipboard or a drag brings, as it is written in a field."""

from PySide6.QtCore import QMimeData

from promocase.domain.clean import clean, clean_line

LINE_ENDS = "\r\n\v\f\x85\u2028\u2029"


def brings_words(source: QMimeData) -> bool:
    """Files bring none: they are evidence."""
    return not source.hasUrls() and (source.hasText() or source.hasHtml())


def brought(source: QMimeData, *, only_words: bool = False) -> str:
    """Many lines, with bold, lists and links where only HTML tells of them; blank if there are no words."""
    plain = clean(source.text()) if source.hasText() else ""
    if not source.hasHtml() or (only_words and plain):
        return plain
    from promocase.ui.marks.pasted import from_html, words_of_html  # noqa: PLC0415 -- nothing before a paste

    if only_words:
        return words_of_html(source.html())
    made = from_html(source.html())
    return made.text if made.says_more or not plain else plain


def brought_line(source: QMimeData) -> str:
    """One line of plain words."""
    words = source.text() if source.hasText() else ""
    return clean_line((words if clean(words) else brought(source, only_words=True)).strip(LINE_ENDS))
