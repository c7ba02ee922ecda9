"""Hours and minutes as a clock shows them: "1:30 h", "2h30". Only where they are a plain part of an hour."""

import re
from decimal import Decimal

_CLOCK = re.compile(
    r"(\d{1,4}):([0-5]\d) ?"
    r"(h|hrs?|hours?|std\.?|stunden?|heures?|horas?|ore|uur|uren|timer|timmar|min|minutes?)",
    re.IGNORECASE,
)
_FRENCH = re.compile(r"(\d{1,4}) ?h ?([0-5]\d)(?:m|min)?")


def hours_from(text: str) -> tuple[Decimal, str] | None:
    """Hours with their unit; None for a time of day, and for minutes that make no plain decimal."""
    match = _CLOCK.fullmatch(text) or _FRENCH.fullmatch(text)
    if match is None or int(match[2]) % 3:
        return None
    return int(match[1]) + Decimal(int(match[2])) / 60, match[3] if match.re is _CLOCK else "h"
