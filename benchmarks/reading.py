"""What reading one value costs ÷ matching one regular expression of the old reader's kind, in the same run.

A value is read at every keystroke, so it must stay far below what a hand can feel: 0.3 ms for any text.
"""

import re
from collections.abc import Callable
from functools import partial

from measure import timed

from promocase.domain.reading import day_from_text, money_from_text, quantity_from_text

ROUNDS, TURNS, AIM = 200, 5, 300
USUAL = {
    money_from_text: (
        "54,000",
        "€ 61.500",
        "12,5k",
        "£36.2k - £49.6k",
        "4.500 €/Monat",
        "12 LPA",
        "a fair raise",
    ),
    quantity_from_text: (
        "5 days",
        "≈ 200",
        "1,2 Mio. Kunden",
        "15-20 seconds",
        "half a day",
        "38 h/week",
        "a lot",
    ),
    day_from_text: ("14.3.2026", "March 2026", "Q2 2024", "14 de marzo de 2026", "14–16 March 2026", "soon"),
}
HARD = (
    "1 " * 100,
    "1," * 100,
    "(" * 200,
    "a " * 100,
    "½" * 200,
    "１" * 200,
    "mid " * 50,
    "12 " * 66,
    "- " * 100,
)
BASELINE = re.compile(
    r"\s*(?:[A-Za-z]{3}|[€$£])?\s*\d[\d.,\s]*(?:k|m|bn)?\s*(?:[A-Za-z]{3})?\s*(?:a year)?\s*"
)
"""Much as the reader before it had."""


def repeated(read: Callable[[str], object], texts: tuple[str, ...]) -> None:
    for _ in range(ROUNDS):
        for text in texts:
            read(text)


def slowest(read: Callable[[str], object], texts: tuple[str, ...]) -> tuple[float, str]:
    """Seconds for one reading of the slowest text, the best of some turns."""
    return max((min(timed(partial(read, text)) for _ in range(TURNS)), text) for text in texts)


def main() -> None:
    for read, texts in USUAL.items():
        repeated(read, texts)  # numbers in words are loaded at their first use
        ours = min(timed(partial(repeated, read, texts)) for _ in range(TURNS)) / ROUNDS / len(texts)
        bare = (
            min(timed(partial(repeated, BASELINE.fullmatch, texts)) for _ in range(TURNS))
            / ROUNDS
            / len(texts)
        )
        words = f"{ours / bare:.0f} × ({ours * 1e6:.0f} µs ÷ {bare * 1e6:.2f} µs), aim below {AIM} µs"
        print(f"{read.__name__}, a usual text: {words}")
        seconds, text = slowest(read, texts + HARD)
        print(f"    slowest: {seconds * 1e6:.0f} µs for {text[:20]!r}")


if __name__ == "__main__":
    main()
