"""Who has a poll taken: several names with hyphens between them, "the Zenda News-Syldavia Post poll"."""

from __future__ import annotations

import re

from dateline.annotate.names.abbreviations import is_known_body
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.runs import Word
from dateline.annotate.names.vocabulary import ORGANISATION_HEADS

_POLL = re.compile(r"(?: [a-z-]+)? (?:polls?|surveys?|polling|pollsters?)(?![\w-])")
_BETWEEN = re.compile(r"(?<=\w)-(?=[A-Z])")


def part_polls(reading: Reading, runs: list[list[Word]]) -> list[list[Word]]:
    """Part the names that a poll is by; what nobody knows is no name then, as "Post" of two papers."""
    parted: list[list[Word]] = []
    for words in runs:
        hyphened = any(_BETWEEN.search(word.text) for word in words)
        if hyphened and _POLL.match(reading.plain, words[-1].end):
            parted.extend(name for name in _names(words) if _is_body(name))
        else:
            parted.append(words)
    return parted


def _names(words: list[Word]) -> list[list[Word]]:
    """Cut words at the hyphens in them."""
    names: list[list[Word]] = [[]]
    for word in words:
        start = word.start
        for n, part in enumerate(_BETWEEN.split(word.text)):
            if n:
                names.append([])
            names[-1].append(Word(part, start, start + len(part), part.rstrip(".").lower(), word.link))
            start += len(part) + 1
    return names


def _is_body(words: list[Word]) -> bool:
    name = " ".join(word.text for word in words)
    if is_known_body(name):
        return True
    return len(words) > 1 and words[-1].lower in ORGANISATION_HEADS
