"""Parties' adjectives beside names, which are no part of them: "the Ruritania Republican leader"."""

from __future__ import annotations

import re

from dateline.annotate.names.abbreviations import is_known_body
from dateline.annotate.names.joints import NO_SURNAME, is_full_name
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.runs import Word
from dateline.annotate.names.vocabulary import NOT_NAMES, ORGANISATION_HEADS
from dateline.gazetteer import TOWN
from dateline.lexicon.given_names import GIVEN_NAMES

_ADJECTIVES = frozenset("democratic republican conservative liberal socialist communist".split())
_PARTIES = frozenset("conservative republican democrat liberal socialist communist labour".split())
_MEMBERS = frozenset("democrat republican conservative liberal socialist communist independent".split())
# What stands before a name and is none of it: "the Independent Ruritania senator".
_BEFORE = _ADJECTIVES | {"independent", "democrat"}
_CHAMBERS = frozenset({"senate", "house", "congress", "parliament", "assembly"})
_LETTERS = re.compile(r"[A-Z]{3,6}")
_NOUN_AFTER = re.compile(r" [a-z]")


def without_party(reading: Reading, words: list[Word]) -> list[Word]:
    """Take off a place's or a body's name the party whose people, or what of it, is there.

    "ZNN Democratic debate" is at ZNN, "Republican Ruritania" the place; "Social Democratic" is one party's
    name, and so is "Ruritania Republican Party".
    """
    if len(words) > 1 and words[-1].lower in _ADJECTIVES and _NOUN_AFTER.match(reading.plain, words[-1].end):
        return words[:-1] if _is_known(reading, words[:-1]) else words
    if len(words) > 1 and words[0].lower in _BEFORE and words[0].text.istitle():
        whole = _is_place(reading, words)
        rest = words[1:]
        letters = len(rest) == 1 and _LETTERS.fullmatch(rest[0].text)  # "the Liberal RNP"
        panel = rest[0].lower in _CHAMBERS and rest[-1].lower == "committee"
        return rest if not whole and (letters or panel or _is_place_or_chamber(reading, rest)) else words
    return words


def member_at(reading: Reading, words: list[Word]) -> int:
    """Give where the name of a member of a party begins, after place and party; 0 where none does.

    "North Ruritania Republican Otto Stein", "Republican Otto Stein".
    """
    if len(words) == 3 and words[0].lower in _PARTIES:  # noqa: PLR2004 - a party, given name and surname
        return 0 if any(word.lower in NO_SURNAME | NOT_NAMES for word in words[1:]) else 1
    at = next((n for n, word in enumerate(words) if n and word.lower in _MEMBERS), 0)
    if not at or any(word.link for word in words[at:]):
        return 0
    body = at > 1 and words[at - 1].lower in ORGANISATION_HEADS
    if not (body or _is_known(reading, words[:at])):
        return 0
    name = words[at + 1 :]
    if is_full_name(name):
        return at + 1
    person = len(name) == 2 and not any(w.lower in NO_SURNAME or w.text.isupper() for w in name)  # noqa: PLR2004
    return at + 1 if person and name[0].lower not in _MEMBERS else 0


def _is_known(reading: Reading, words: list[Word]) -> bool:
    """Say whether words are a place, a chamber, or a body that everybody knows."""
    name = reading.plain[words[0].start : words[-1].end]
    return is_known_body(name) or _is_place_or_chamber(reading, words)


def _is_place_or_chamber(reading: Reading, words: list[Word]) -> bool:
    return (len(words) == 1 and words[0].lower in _CHAMBERS) or _is_place(reading, words)


def _is_place(reading: Reading, words: list[Word]) -> bool:
    """Say whether words are a state's, a region's or a larger town's name."""
    if any(word.link for word in words) or words[0].lower in GIVEN_NAMES:
        return False
    if words[-1].lower in ORGANISATION_HEADS:
        return False
    name = reading.plain[words[0].start : words[-1].end]
    if reading.knowledge.state_named(name):
        return True
    places = reading.knowledge.places(name)
    return (
        bool(places)
        and places[0].exact
        and (places[0].location.kind in ("region", "area") or places[0].importance >= TOWN)
    )
