"""Peoples and pairs of states, which are nobody: "thousands of Zurdans", "EU-Zenda"."""

from __future__ import annotations

import re

from dateline.annotate.names.abbreviations import is_known_body
from dateline.annotate.names.reading import Reading

# How many of a people there are, and what it is.
_MANY = re.compile(
    r"\b(?:(?:[Hh]undreds|[Tt]housands|[Mm]illions|[Dd]ozens|[Ss]cores|handful|majority) of"
    r"|(?:[Aa]|small|large) group of) (?:the )?$"
)
_MANY_END = (" of ", " of the ")
_ARE = re.compile(r"[,.;)]|$| (?:who|have|had|are|were|from|in|fled|live|lived|marched)\b")
_PEOPLE = re.compile(
    r",? (?:an?|the|one of (?:the|its)) (?:[a-z-]+ ){0,2}(?:indigenous|ethnic|minority|nomadic|tribal)"
    r" (?:group|people|minority|tribe)(?![\w-])"
)
_LEAST_PLURAL = 5  # letters


def is_people(plain: str, spans: list[tuple[int, int]]) -> bool:
    """Say whether a plural is of many who are counted, or of a people: "thousands of Zurdans"."""
    word = plain[spans[0][0] : spans[0][1]]
    if " " in word or not word.endswith("s") or word.endswith("ss") or len(word) < _LEAST_PLURAL:
        return False
    return any(
        _PEOPLE.match(plain, end)
        or (
            plain.endswith(_MANY_END, 0, start)
            and _ARE.match(plain, end)
            and _MANY.search(plain, max(start - 32, 0), start)
        )
        for start, end in spans
    )


def is_pair(reading: Reading, name: str) -> bool:
    """Say whether a name is two states, or a union and a state, that something is between: "EU-Zenda"."""
    first, hyphen, second = name.partition("-")
    if not hyphen or " " in name or "-" in second:
        return False
    state = reading.knowledge.state_named
    return state(second) is not None and (state(first) is not None or is_known_body(first))
