"""Towns that stand for the hospital or the school of their name: "patients at Zenda", of "Zenda Hospital"."""

from __future__ import annotations

import re

from dateline.annotate.names.candidates import Candidate
from dateline.annotate.names.reading import Reading

# What people are at a house for; in a town they live.
_AT = re.compile(
    r"\b(?:registered|enrolled|admitted|treated|operated on|examined|patients?|pupils?|students?|graduates?"
    r"|undergraduates?|nurses?|doctors?|surgeons?|consultants?|midwives|teachers?|lecturers?"
    r"|professors?) at $"
)
_HEADS = frozenset(
    "hospital infirmary hospice clinic surgery school academy college university centre center".split()
)
_BACK = 30  # characters


def mark_short_bodies(reading: Reading, candidates: list[Candidate]) -> None:
    """Make bodies of names that are short for that of a house named before, where people are at one."""
    houses: set[str] = set()
    for candidate in sorted(candidates, key=lambda c: c.start):
        first, last = candidate.words[0], candidate.words[-1]
        if len(candidate.words) > 1:
            if last.lower in _HEADS:
                houses.add(first.lower)
        elif candidate.kind == "" and first.lower in houses:
            before = reading.plain[max(candidate.start - _BACK, 0) : candidate.start]
            if _AT.search(before):
                candidate.kind = "organisation"
