"""What a name takes in beside its words: the number of a court, and where a body is by its letters."""

from __future__ import annotations

import re

from dateline.annotate.names.abbreviations import end_of_seat, is_known_body
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.runs import Word
from dateline.annotate.names.vocabulary import BANNERS, OF_HEADS
from dateline.body_names import NUMBERED
from dateline.given_names import GIVEN_NAMES

_ORDINAL = re.compile(r"(?<![\w.,-])(\d{1,3}(?:st|nd|rd|th)) $")
_LONGEST_ORDINAL = 7  # characters, with the spaces around it
# The town after a state's university; the longest is taken that lies in the state.
_CAMPUS = re.compile(r"(?:, |-)((?:[A-Z][a-z]+ ){0,2}[A-Z][a-z]+)")
_BYNAME = re.compile(
    r" the (?:Great|Terrible|Conqueror|Magnificent|Bold|Wise|Confessor|Pious|Fearless|Lionheart)(?!\w| [A-Z])"
)
_STATION = re.compile(r" \d{1,2}(?: [Ll]ive| Extra)?(?![\w-]|[.,]\d)")
_LEFT = re.compile(r" the (?:EU|European Union)(?!\w)")
_PARTS = re.compile(r"\d+ live|[\w-]+")


def with_seat(reading: Reading, words: list[Word]) -> list[Word]:
    """Take in where a body is, where its letters count it: "League for Rail and Road in Ruritania (LRRR)".

    An armed group is called so as well, and its parts by where they are.
    """
    start, end = words[0].start, words[-1].end
    within = words[0].lower in OF_HEADS and any(word.link for word in words)
    known = words[0].lower in BANNERS or is_known_body(reading.plain[start:end])
    if not (within or known):
        return words
    seat_end = end_of_seat(reading.plain, start, end)
    if seat_end is None:
        return words
    return [*words, *_words(reading, end, seat_end)]


def with_campus(reading: Reading, words: list[Word]) -> list[Word]:
    """Take in the town after the university of a whole region: "University of California, Berkeley"."""
    at = next((n for n in range(len(words) - 2) if words[n].lower == "university"), None)
    if at is None or words[at + 1].lower != "of":
        return words
    match = _CAMPUS.match(reading.plain, words[-1].end)
    region = reading.knowledge.places(reading.plain[words[at + 2].start : words[-1].end])[:1]
    if match is None or not region or region[0].location.kind != "region":
        return words
    names = match[1].split(" ")
    for n in range(len(names), 0, -1):
        town = reading.knowledge.places(" ".join(names[:n]))[:1]
        if town and town[0].region == region[0].location.name:
            end = match.start(1) + len(" ".join(names[:n]))
            return [*words, *_words(reading, words[-1].end, end)]
    return words


def _words(reading: Reading, start: int, end: int) -> list[Word]:
    """Give the words of a stretch of text that goes on with a name."""
    return [
        Word(match[0], match.start(), match.end(), match[0].lower(), link=match[0].islower())
        for match in _PARTS.finditer(reading.plain, start, end)
    ]


def with_tail(reading: Reading, words: list[Word]) -> list[Word]:
    """Take in a ruler's byname, a station's number, and what a ministry leaves.

    "Rudolf the Great", "Zenda Radio 5 live", "Department for Exiting the EU".
    """
    last, end = words[-1], words[-1].end
    if last.lower in GIVEN_NAMES:
        match = _BYNAME.match(reading.plain, end)
    elif last.lower == "radio":
        match = _STATION.match(reading.plain, end)
    else:
        leaving = len(words) > 1 and words[-2].link and last.lower.endswith("ing")
        match = _LEFT.match(reading.plain, end) if leaving and words[0].lower in OF_HEADS else None
    return [*words, *_words(reading, end, match.end())] if match else words


def with_number(reading: Reading, words: list[Word]) -> list[Word]:
    """Take in the number of a court or a unit of an army: "9th Circuit Court", "82nd Airborne Division"."""
    if NUMBERED.isdisjoint(word.lower for word in words):
        return words
    match = _ORDINAL.search(reading.plain, max(words[0].start - _LONGEST_ORDINAL, 0), words[0].start)
    return [Word(match[1], match.start(), match.end(1), match[1], link=False), *words] if match else words
