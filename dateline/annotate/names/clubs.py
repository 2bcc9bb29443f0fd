"""Clubs that are called after their town: "Zenda City" that have won, "Rapid Zenda"."""

from __future__ import annotations

import re

from dateline.annotate.names.candidates import Candidate
from dateline.annotate.names.given_names import GIVEN_NAMES
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.runs import Word
from dateline.annotate.names.vocabulary import COMPASS, HOUSES, PLACE_HEADS, PLACE_PREFIXES

_TAILS = frozenset({"city", "town", "county"})  # heads of places that clubs have in their names too
# A town is singular: who are, have and play are a team. What stands before must not be the subject.
_PLURAL = re.compile(r" (?:have|are|were|play|face|host|beat|lead|trail|sit|meet) ")
_CONJUNCTIONS = (" but ", " while ", " as ", " when ", " that ", " because ", " if ", " since ", " though ")
_SCORED = re.compile(
    r"\b\d{1,2}-\d{1,2} (?:\w+ )?(?:win|victory|defeat|draw|loss|triumph) (?:over|against|at|to|by|with) $"
)
_SCORES = re.compile(r" \d{1,2}(?:-\d{1,2}(?! seat)|, [A-Z][\w ]{2,30} \d{1,2}(?=[.;\n]))")
_QUARTERS = frozenset(
    "greater old downtown inner outer upper lower metropolitan new suburban hotel camp fort".split()
)
_TOWN = 4.3  # orders of magnitude of inhabitants: twenty thousand
# Towns of these are surnames as well: whose name ends in one may be a person.
_SURNAMES = frozenset("US GB IE CA AU NZ ZA ES MX AR CL CO PE IT BR PT PH JP IN CN".split())
# What begins a person's name, a part of a town or a building in it.
_OF_PART = GIVEN_NAMES | COMPASS | PLACE_PREFIXES | PLACE_HEADS | HOUSES | _QUARTERS
_LONGEST = 3  # words of a club's name


def is_town_club(reading: Reading, candidate: Candidate) -> bool:
    """Say whether "Zenda City" plays: it takes a plural verb, or a score stands beside it."""
    if len(candidate.words) == 1 or candidate.words[-1].lower not in _TAILS:
        return False
    before = reading.plain[max(candidate.start - 40, 0) : candidate.start]
    if _SCORED.search(before) or _SCORES.match(reading.plain, candidate.end):
        return True
    begins = reading.starts_sentence(candidate.start) or before.endswith(_CONJUNCTIONS)
    return begins and _PLURAL.match(reading.plain, candidate.end) is not None


def ends_in_town(reading: Reading, words: list[Word]) -> bool:
    """Say whether a name of several words ends in a town, and begins as no person's does: "Rapid Zenda"."""
    first = words[0]
    if not 1 < len(words) <= _LONGEST or first.lower in _OF_PART or any(word.link for word in words):
        return False
    if reading.knowledge.state_named(first.text) or reading.knowledge.state_of_adjective(first.text):
        return False
    places = reading.knowledge.places(words[-1].text)
    if not places or places[0].importance < _TOWN or places[0].location.country in _SURNAMES:
        return False
    return places[0].location.kind == "city" and places[0].exact
