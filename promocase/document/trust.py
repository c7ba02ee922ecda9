"""What a person trusts decides what they are shown first. It is never printed: it only sets an order.

The words in which somebody's proof is described ("Audit results; numbers from finance") are looked for in the
names and notes of the evidence. Where none is found, all stays in the case's order.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.evidence import Evidence

_WORD = re.compile(r"[^\W\d_]{4,}")
BEGINNING = 5
"""Letters by which "audit" and "auditors" are one word."""


def trusted_first(items: Sequence[Accomplishment], trusts: str) -> tuple[Accomplishment, ...]:
    """Each with its evidence in that order; those that can show it before those that cannot."""
    wanted = _words(trusts)
    if not wanted:
        return tuple(items)
    ordered = [replace(each, evidence=_ordered(each.evidence, wanted)) for each in items]
    return tuple(
        sorted(ordered, key=lambda each: not any(_is_wanted(proof, wanted) for proof in each.evidence))
    )


def _ordered(evidence: tuple[Evidence, ...], wanted: frozenset[str]) -> tuple[Evidence, ...]:
    return tuple(sorted(evidence, key=lambda each: not _is_wanted(each, wanted)))


def _is_wanted(evidence: Evidence, wanted: frozenset[str]) -> bool:
    return bool(wanted & _words(f"{evidence.name} {evidence.note}"))


def _words(text: str) -> frozenset[str]:
    return frozenset(word.casefold()[:BEGINNING] for word in _WORD.findall(text))
