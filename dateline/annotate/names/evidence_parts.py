"""What a name's words say of a place or a part of one: "Southeast Side", "Zenda North", "Zenda Station"."""

from __future__ import annotations

import re

from dateline.annotate.names.reading import Reading
from dateline.annotate.names.runs import Word
from dateline.annotate.names.vocabulary import COMPASS, EVENT_HEADS, LEADERS_SURNAMES, ORGANISATION_HEADS
from dateline.annotate.names.weights import FAIR, SETTLES, STRONG, add
from dateline.lexicon.given_names import GIVEN_NAMES

# An article that tells of who sits for a constituency.
_VOTED = re.compile(r"\b(?:TDs?|MPs?|MLAs?|MSPs?|constituency|constituencies|by-election|byelection)\b")
# Sides of a place, behind its name: constituencies are called so; and before it.
_SIDES = frozenset("north south east west north-east north-west south-east south-west".split())
_SIDES_OF = frozenset(
    "northern southern eastern western northeastern northwestern southeastern southwestern southeast"
    " southwest northeast northwest central-eastern central-western".split()
)
_WIDE = frozenset("side europe asia africa america plains coast shore seaboard".split())
_NO_CAMP = frozenset("aide boot training summer base day band".split())
_SAINTS = frozenset("san santa st saint sankt".split())
# What a station is for that no train stops at.
_NO_RAILWAY = frozenset(
    "space radio tv television weather research news work play docking power polling petrol gas service"
    " naval station's fox".split()
)
# Commands that are called by where they are: "Zenda Military District".
_COMMANDS = frozenset({"region", "district", "zone", "area"})
_FORCES = frozenset({"army", "military", "naval"})
_IN = re.compile(r"\b(?:in|near|across) (?:neighbou?ring |nearby )?$")
_BACK = 20  # characters
_NO_NAMES = ORGANISATION_HEADS | EVENT_HEADS


def vote_parts(reading: Reading, words: list[Word], heads: list[str], votes: dict[str, float]) -> None:
    """Weigh a side of a place before or behind it, a command, a station, and an air force's home."""
    first, last = heads[0], heads[-1]
    two = len(heads) == 2  # noqa: PLR2004 - the place and its side
    if two and last in _SIDES and reading.knowledge.places(first.title()) and _VOTED.search(reading.plain):
        add(votes, "place", SETTLES + FAIR)
    elif last in _COMMANDS and len(heads) > 1 and heads[-2] in _FORCES:
        add(votes, "organisation", SETTLES + FAIR)
        add(votes, "place", -SETTLES)
    elif two and last in _SIDES and _is_side(reading, words):
        add(votes, "place", STRONG + FAIR)
    elif first in _SIDES_OF and (last in _WIDE or (two and _is_city_or_area(reading, last))):
        add(votes, "place", STRONG)
    elif last in ("place", "camp") and _NO_CAMP.isdisjoint(heads) and first not in LEADERS_SURNAMES:
        add(votes, "place", STRONG)
        add(votes, "person", -STRONG)
    elif last == "church" and first in _SAINTS:
        add(votes, "place", SETTLES + FAIR)
    elif two and first.endswith("ern") and first in COMPASS and _may_have_sides(reading, last):
        _vote_side(reading, words, votes)
    elif last == "station" and _NO_RAILWAY.isdisjoint(heads):
        add(votes, "place", STRONG)
        add(votes, "person", -STRONG)
    elif first == "raf" and two and reading.knowledge.places(last.title()):
        add(votes, "place", SETTLES)


def _is_side(reading: Reading, words: list[Word]) -> bool:
    """Say whether something is in a side of a place: "in Zenda West", and nobody called so."""
    first, start = words[0], words[0].start
    if first.lower in GIVEN_NAMES or not reading.knowledge.places(first.text):
        return False
    turned = f"{words[1].text} {first.text}" in reading.plain
    return turned or _IN.search(reading.plain, max(start - _BACK, 0), start) is not None


def _may_have_sides(reading: Reading, name: str) -> bool:
    return name not in _NO_NAMES and reading.knowledge.state_named(name.title()) is None


def _vote_side(reading: Reading, words: list[Word], votes: dict[str, float]) -> None:
    """Weigh that something is in the east of what no gazetteer has: "in Eastern Zurda"."""
    before = reading.plain[max(words[0].start - 12, 0) : words[0].start]
    if before.endswith((" in ", " near ", " across ", " outside ", " into ", " and ")):
        add(votes, "place", FAIR)


def _is_city_or_area(reading: Reading, name: str) -> bool:
    if reading.knowledge.state_named(name.title()):
        return False  # its state is named
    return reading.knowledge.place_of_size(name.title()) is not None
