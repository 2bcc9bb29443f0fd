"""Regions by what the press and the post abbreviate them to: after a town, and in a member's party tag."""

from __future__ import annotations

import re

from dateline.annotate.names.reading import Reading

_BACK = 40  # characters in which the town before a region stands
_TOWN = re.compile(r"(?<![\w.'-])((?:[A-Z][\w'.-]*\ ){0,2}[A-Z][\w'-]+\.?),\ $")
# What party and region stand side by side as: "(D-Mass.)", ", R-Tex.,", "(D., N.Y.)", "(R, Ariz.)".
_TAG = re.compile(r"(?:\(|,\ )(?:D|R|I|L|Dem|Rep|Ind)(?:\.?\ ?-\ ?|\.?,\ |\.?/)$")
_LONGEST_TAG = 8  # characters of "(Dem., " and the space before it


def is_tagged(reading: Reading, start: int) -> bool:
    """Say whether the party of a member stands right before, so that what follows is the constituency."""
    return _TAG.search(reading.plain, max(start - _LONGEST_TAG, 0), start) is not None


def names_region(reading: Reading, start: int, end: int) -> bool:
    """Say whether a span is a region's abbreviation where one is written: "Zenda, Md.", "(D-Md.)"."""
    if printed_region(reading, start, end) is None:
        return False
    if is_tagged(reading, start):
        return True
    town = _TOWN.search(reading.plain, max(start - _BACK, 0), start)
    if town is None:
        return False
    return any(reading.knowledge.places(name) for name in _ends(town[1]))


def is_region_or_seat(reading: Reading, start: int, end: int) -> bool:
    """Say whether a span is a region's abbreviation, or the place that a member of a party sits for."""
    if names_region(reading, start, end):
        return True
    return is_tagged(reading, start) and bool(reading.knowledge.places(reading.plain[start:end]))


def printed_region(reading: Reading, start: int, end: int) -> str | None:
    """Give a region's abbreviation as it is printed, with the full stop that may lie outside of the span."""
    name = reading.plain[start:end]
    dotted = name if name.endswith(".") else f"{name}."
    if reading.plain.startswith(dotted, start) and reading.knowledge.is_abbreviation(dotted):
        return dotted
    return name if name.isupper() and reading.knowledge.is_abbreviation(name) else None


def _ends(name: str) -> list[str]:
    """Give the last words of a name, the longest first: a sentence may begin right before a town."""
    words = name.split(" ")
    return [" ".join(words[n:]) for n in range(len(words))]
