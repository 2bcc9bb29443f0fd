"""Forms of address before what is nobody's name: "Mr. Speaker", "Miss Universe", "Our Lady Cathedral"."""

from __future__ import annotations

import re

from dateline.annotate.names.joints import before_link, is_full_name
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.runs import Word
from dateline.annotate.names.vocabulary import (
    EVENT_HEADS,
    HONORIFICS,
    HOUSES,
    ORGANISATION_HEADS,
    PLACE_HEADS,
    ROLE_HEADS,
)

# Whom a speech addresses by the office alone.
_CHAIRS = frozenset("vice president speaker prime minister chairman chairwoman secretary ambassador".split())
_GREAT_OFFICES = frozenset(
    "great high chamberlain chancellor mayor chief privy advocate speaker lieutenant steward marshal admiral"
    " chief justice provost president clerk register seal keeper".split()
)
_OF_HOUSES = frozenset({"lady", "lord", "dame", "miss", "madame"})
_CONTESTS = frozenset({"universe", "world", "earth", "olympia", "america"})

# Forms of address of two words, of Malaysia, Brunei and Indonesia.
_PAIRS = frozenset(
    {("tan", "sri"), ("toh", "puan"), ("kyai", "haji")}
    | {
        (first, second)
        for first in ("datuk", "dato", "dato'")
        for second in ("seri", "sri", "wira", "paduka")
    }
)
_ABROAD = frozenset("datuk dato dato' datin ustaz ustad ustadz smt shrimati kyai".split())
# Names as well, so that a given name and a surname must follow: in Malaysia, Ethiopia, India, the Maghreb.
_NAMES_TOO = frozenset("tun ato haji hajj shri thiru".split())
# With a full stop alone: "Hon" and "Sr" are parts of names, too.
_SHORTENED = frozenset({"Hon.", "Sr.", "Sra.", "Srta."})
_TO_LAWYERS = "Me"  # "maître", behind the office
_TWO = 2
_OFFICE_BEFORE = re.compile(r"([a-z]+) $")
_LONGEST_OFFICE = 16  # characters


def address_length(reading: Reading, words: list[Word], at: int) -> int:
    """Give how many words a form of address is that begins there, before a name; 0 for none."""
    word, rest = words[at], words[at + 1 :]
    if not rest or rest[0].link:
        return 0
    if (word.lower, rest[0].lower) in _PAIRS and len(rest) > 1:
        return _TWO
    if word.text in _SHORTENED and rest[-1].lower not in ORGANISATION_HEADS:
        return 1
    if word.lower in HONORIFICS or (word.lower in _ABROAD and rest[-1].lower not in ORGANISATION_HEADS):
        return 1
    several = len(before_link(rest)) >= _TWO and rest[-1].lower not in ORGANISATION_HEADS
    if several and (word.lower in _NAMES_TOO or (word.text == _TO_LAWYERS and _is_of_lawyer(reading, word))):
        return 1
    return 0


def _is_of_lawyer(reading: Reading, word: Word) -> bool:
    """Say whether an office stands in small letters before a word: "her lawyer Me Anna Stein"."""
    before = _OFFICE_BEFORE.search(reading.plain, max(word.start - _LONGEST_OFFICE, 0), word.start)
    return before is not None and before[1] in ROLE_HEADS


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
