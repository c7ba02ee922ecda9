"""Numbers as their reader writes them, in fields and lists."""

from decimal import Decimal

from PySide6.QtCore import QLocale

_LARGEST = 2**63
"""Beyond it Qt counts no further."""


def number_words(number: Decimal, language: str, *, decimals: int | None = None) -> str:
    """A number with its thousands grouped; without needless zeros, or with so many decimals."""
    locale = QLocale(language)
    plain = f"{abs(number):f}" if decimals is None else f"{abs(number):.{decimals}f}"
    whole, _, part = plain.partition(".")
    part = part.rstrip("0") if decimals is None else part
    grouped = locale.toString(int(whole)) if int(whole) < _LARGEST else f"{int(whole):,}"
    sign = "\N{MINUS SIGN}" if number < 0 else ""
    return f"{sign}{grouped}{locale.decimalPoint()}{part}" if part else f"{sign}{grouped}"
