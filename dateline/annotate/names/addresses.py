"""Forms of address before what is nobody's name: "Mr. Speaker", "Miss Universe", "Our Lady Cathedral"."""

from __future__ import annotations

from dateline.annotate.names.joints import is_full_name
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.runs import Word
from dateline.annotate.names.vocabulary import EVENT_HEADS, HOUSES, ORGANISATION_HEADS, PLACE_HEADS

# Whom a speech addresses by the office alone.
_CHAIRS = frozenset("vice president speaker prime minister chairman chairwoman secretary ambassador".split())
_GREAT_OFFICES = frozenset(
    "great high chamberlain chancellor mayor chief privy advocate speaker lieutenant steward marshal admiral"
    " chief justice provost president clerk register seal keeper".split()
)
_OF_HOUSES = frozenset({"lady", "lord", "dame", "miss", "madame"})
_CONTESTS = frozenset({"universe", "world", "earth", "olympia", "america"})


def is_office_alone(address: Word, words: list[Word]) -> bool:
    """Say whether an office follows, and nobody's name: "Mr. Speaker", "the Lord High Chamberlain"."""
    great = address.lower == "lord" and all(word.lower in _GREAT_OFFICES for word in words)
    return great or all(word.lower in _CHAIRS for word in words)


def is_of_contest(reading: Reading, words: list[Word]) -> bool:
    """Say whether a form of address is the title of a contest's winner: "Miss Ruritania", "Mr Universe"."""
    if len(words) > 1:
        return words[0].lower in _CONTESTS and is_full_name(words[1:])
    return words[0].lower in _CONTESTS or reading.knowledge.state_named(words[0].text) is not None


def is_of_house(address: Word, words: list[Word]) -> bool:
    """Say whether a form of address is part of another name: "Our Lady Cathedral", but not "Mr Lake"."""
    if len(words) > 1:
        return False
    place = words[0].lower in PLACE_HEADS and address.lower in _OF_HOUSES
    return place or words[0].lower in (HOUSES | ORGANISATION_HEADS | EVENT_HEADS) - PLACE_HEADS
