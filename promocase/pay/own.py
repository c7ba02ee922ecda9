"""Which of one's own pays holds today."""

from collections.abc import Sequence
from datetime import date

from promocase.domain.kinds.paydata import OwnPay


def pay_on(today: date, pays: Sequence[OwnPay]) -> OwnPay | None:
    """The latest that has begun, or the last one written whose date is not understood."""
    begun = [pay for pay in pays if pay.since.first is not None and pay.since.first <= today]
    if begun:
        return max(begun, key=lambda pay: pay.since.first or date.min)
    return next((pay for pay in reversed(pays) if pay.since.first is None), None)
