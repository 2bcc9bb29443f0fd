"""Where two names stand in one run of capitals: "the Zenda Committee Maria Rossi", "in Peru Rossi said"."""

from __future__ import annotations

import re

from dateline.annotate.names.abbreviations import initials
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.runs import Word
from dateline.annotate.names.vocabulary import (
    COMPASS,
    EVENT_HEADS,
    HOUSES,
    OFFICES_BY_LETTERS,
    ORGANISATION_HEADS,
    PLACE_HEADS,
    PORTFOLIO_WORDS,
    ROLE_HEADS,
)
from dateline.lexicon.given_names import GIVEN_NAMES

# What no surname is: words that end the names of bodies, events and places.
NO_SURNAME = ORGANISATION_HEADS | EVENT_HEADS | PLACE_HEADS | HOUSES
_NOUN = re.compile(r" ([a-z]+)(?!\w)")
_HEADS = ORGANISATION_HEADS | HOUSES
_BEFORE_A_STATE = (" in ", " in the ", " from ", " from the ", "In ", "In the ", "From ", "From the ")
# Whom a house is of: "the speaker of the House of Lords".
_CHAMBERS = frozenset({"commons", "lords", "representatives", "councillors", "assembly", "peoples", "keys"})
# What who won is called: "Olympic Champion Anna Rossi".
_HONOURED = frozenset({"champion", "medalist", "medallist", "finalist", "laureate"})
_OFFICES = frozenset({"office", "bureau", "department", "service", "secretariat", "administration"})
_EVENTS = EVENT_HEADS | {"i"}
_FIRST = 2  # meanings of a region's name that come first
_LONGEST_PERSON = 3  # words
_LONGEST_STATE = 3  # words, of those that news runs into a name


def is_full_name(words: list[Word]) -> bool:
    """Say whether words are a given name and a surname, going by the given name."""
    if not 1 < len(words) <= _LONGEST_PERSON or words[0].lower not in GIVEN_NAMES:
        return False
    return not any(word.link for word in words) and words[-1].lower not in NO_SURNAME


def may_be_person(words: list[Word]) -> bool:
    """Say whether a name is two or three words, none of which is of a body's or a place's."""
    if not 1 < len(words) <= _LONGEST_PERSON:
        return False
    return not any(w.link or w.text.isupper() or w.lower in NO_SURNAME | PORTFOLIO_WORDS for w in words)


def begins_another(reading: Reading, before: list[Word], following: list[Word]) -> bool:
    """Say whether a name ends before words that are another: a person's after a body, or after a state."""
    if following[0].link or before[-1].link or following[0].text in OFFICES_BY_LETTERS:
        return False
    last = before[-1].lower
    field = last in PORTFOLIO_WORDS and last not in GIVEN_NAMES
    body = len(before) > 1 and (last in ORGANISATION_HEADS or last in _CHAMBERS)
    if body and (_is_state_of_expert(reading, following) or _are_letters_of(before, following[0])):
        return True
    whole = (field or body) and ROLE_HEADS.isdisjoint(word.lower for word in before)
    event = len(before) > 1 and last in _EVENTS - GIVEN_NAMES  # "World War II Anna Rossi was born"
    if event and is_full_name(before_link(following)):
        return True
    if whole or last in _HONOURED or _is_of_owner(reading, before):
        return is_full_name(before_link(following)) or _is_seen_as_person(reading, following)
    following = before_link(following)
    body = body or any(word.link for word in before)
    if body and reading.knowledge.state_of_adjective(following[0].text) and is_full_name(following[1:]):
        return True  # "Zenda Committee Briton Otto Stein"
    state = _is_state_of_town(reading, before, following) or _follows_state(reading, before, following)
    return state or _is_adjective_after_place(reading, before, following)


def _are_letters_of(before: list[Word], letters: Word) -> bool:
    """Say whether a body's letters stand right behind its name: "Zenda Rail Agency | ZRA"."""
    return letters.text.isupper() and letters.text == initials([word.text for word in before])


def before_link(words: list[Word]) -> list[Word]:
    """Give the words before the first small one that joins names: "Zenda Rail", of "Zenda Rail of Peru"."""
    return words[: next((n for n, word in enumerate(words) if word.link), len(words))]


def _is_of_owner(reading: Reading, words: list[Word]) -> bool:
    """Say whether a word is the office of whoever stands before it: "the Prosecutor General's Office"."""
    whose = reading.plain.endswith(("'s ", "' "), 0, words[0].start)
    return whose and len(words) == 1 and words[0].lower in _OFFICES


def _is_state_of_expert(reading: Reading, words: list[Word]) -> bool:
    """Say whether a state stands behind a body as what somebody is for: "Zenda University Peru expert"."""
    start, end = words[0].start, words[-1].end
    if reading.knowledge.state_named(reading.plain[start:end]) is None:
        return False
    noun = _NOUN.match(reading.plain, end)
    return noun is not None and noun[1] in ROLE_HEADS


def _is_state_of_town(reading: Reading, before: list[Word], following: list[Word]) -> bool:
    """Say whether a state stands right after its town: "in Lima Peru"."""
    if len(following) > 1:
        return False
    town = reading.knowledge.town(reading.plain[before[0].start : before[-1].end])
    state = reading.knowledge.state_named(following[0].text)
    if state is not None:
        return town is not None and town.location.country == state.code
    if town is None or following[0].text.replace(".", "").isupper():
        return False
    return any(
        e.location.kind == "region" and e.exact and e.location.name == town.region
        for e in reading.knowledge.places(following[0].text)[:_FIRST]
    )


def _is_adjective_after_place(reading: Reading, before: list[Word], following: list[Word]) -> bool:
    """Say whether a state's adjective begins a clause after a place: "near Zenda Peruvian forces"."""
    if len(following) > 1 or before[-1].lower in COMPASS or before[0].lower in GIVEN_NAMES:
        return False  # "East German" is one adjective, "Mark English" somebody
    if not reading.knowledge.state_of_adjective(following[0].text):
        return False
    return bool(reading.knowledge.places(reading.plain[before[0].start : before[-1].end]))


def _is_seen_as_person(reading: Reading, words: list[Word]) -> bool:
    """Say whether the model takes two words, and nothing before them, for a person."""
    if len(words) != 2 or words[-1].link or words[-1].lower in NO_SURNAME:  # noqa: PLR2004 - given name, surname
        return False
    seen = reading.recognised(words[0].start, words[-1].end)
    return seen is not None and (seen.label, seen.start) == ("PERSON", words[0].start)


def _follows_state(reading: Reading, before: list[Word], following: list[Word]) -> bool:
    """Say whether a state that a clause begins with stands before who acts: "In Peru Rossi was tried"."""
    if len(before) > _LONGEST_STATE or len(following) > 1:
        return False
    if not reading.plain.endswith(_BEFORE_A_STATE, 0, before[0].start):
        return False
    if following[0].lower in NO_SURNAME or following[0].text.isupper():
        return False
    state = reading.plain[before[0].start : before[-1].end]
    if not reading.knowledge.may_name_state(before[0].text) or reading.knowledge.state_named(state) is None:
        return False
    return reading.plain.count(f" {following[0].text}") > 1


def is_body_of(before: list[Word], after: list[Word]) -> bool:
    """Say whether an office is that of a body, not of a field: "director of the State Zenda Museum"."""
    if before[-1].lower not in ROLE_HEADS:
        return False
    name = before_link(after)
    if len(after) > 2 and after[0].lower == "house" and after[2].lower in _CHAMBERS:  # noqa: PLR2004 - and "of"
        return True
    for n, word in enumerate(name[1:], start=1):
        if word.lower in _HEADS and word.lower not in PORTFOLIO_WORDS:
            return n == len(name) - 1 or is_full_name(name[n + 1 :])
    return False
