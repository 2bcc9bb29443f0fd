"""Adjectives and names of states that say nothing of the state: a language, a continent's, a surname."""

from __future__ import annotations

import re

from dateline.annotate.names.reading import Reading
from dateline.annotate.names.runs import Word
from dateline.lexicon.given_names import GIVEN_NAMES

# "Latin American countries" are many, "Native American" land is in one.
_OF_A_CONTINENT = ("Latin ", "Latin-", "North ", "South ", "Central ", "Pan-")
_CONTINENTS = frozenset({"american", "americans"})
_SPOKEN = re.compile(
    r"(?:-| )(?:is (?:widely |also |not |rarely )?(?:spoken|taught)|speak(?:ing|ers?)|languages?)\b"
)
_SPEAKING = re.compile(
    r"\b(?:sp(?:eak|oke|oken)(?:s|ing)?|learn(?:s|ed|t|ing)?|(?:translat|dubb)\w+ (?:in)?to"
    r"|fluent(?:ly)?(?: in)?|taught|teach(?:es|ing)?|understands?)"
    r" (?:(?:perfect|good|excellent|fluent|flawless|broken|basic|some|little|poor|no|only) )?$"
)
_LONGEST = 26  # characters of "translated into flawless "
# "In Ruritanian and Sylvan" too.
_IN_ONE = re.compile(r"\b[Ii]n (?P<other>[A-Z][a-z]+)(?: and| or|,) $")
_AND_ONE = re.compile(r"(?: and| or) (?P<other>[A-Z][a-z]+)\b")
_LONGEST_PAIR = 30  # characters of "in Ruritanian and "
# What is built, or was, under kings: "Georgian houses".
_BUILT = re.compile(
    r"(?:-era|-style)? (?:[a-z]+ )?(?:houses?|town ?houses?|mansions?|terraces?|architecture|villas?|manors?"
    r"|buildings?|cottages?|rectory|fa[c\u00e7]ades?|squares?|era|sash windows|period)(?![\w-])"
)
# "In Ruritanian" alone: nothing follows that could be Ruritanian.
_IN = ("in ", "In ")
_NOUNS = ("NN", "NNS", "NNP", "NNPS", "JJ")
_TO_A_PLACE = re.compile(r"\b(?:in|from|to|of|into|across|for|with|between|and|against) $")
_LONGEST_PREPOSITION = 8  # characters
_NOTHING = re.compile(r"[.,;:!?)\"']|$| (?:to|on|in|at|for|by|with|that|the|before|after|as|from)\b")


def means_no_state(reading: Reading, start: int, end: int) -> bool:
    """Say whether a state's adjective is a language, or a continent's: "in Ruritanian.", "Latin American"."""
    plain = reading.plain
    if plain[start:end].lower() in _CONTINENTS:
        return plain.endswith(_OF_A_CONTINENT, 0, start)
    if _SPOKEN.match(plain, end) or _is_of_kings(plain, start, end):
        return True
    if plain.endswith(_IN, 0, start):
        pair = _AND_ONE.match(plain, end)
        behind = pair.end() if pair and reading.knowledge.state_of_adjective(pair["other"]) else end
        return _NOTHING.match(plain, behind) is not None
    pair = _IN_ONE.search(plain, max(start - _LONGEST_PAIR, 0), start)
    if pair and reading.knowledge.state_of_adjective(pair["other"]) and _NOTHING.match(plain, end):
        return True
    spoken = _SPEAKING.search(plain, max(start - _LONGEST, 0), start)
    return spoken is not None and reading.tag_at(end + 1) not in _NOUNS


def _is_of_kings(plain: str, start: int, end: int) -> bool:
    """Say whether a house is of the time of the kings George, and the article tells of no Georgia."""
    if plain[start:end] != "Georgian" or "Georgia " in plain or "Tbilisi" in plain:
        return False
    return _BUILT.match(plain, end) is not None


def surnames_of_states(reading: Reading, runs: list[list[Word]]) -> frozenset[str]:
    """Give what is the surname of somebody named in full, and a state's name or adjective: "Anna Peru"."""
    known = reading.knowledge
    full = ((words[-2], words[-1].text) for words in runs if len(words) > 1)
    return frozenset(
        last.lower()
        for given, last in full
        if given.lower in GIVEN_NAMES and known.may_name_state(last)
        if known.state_named(last) or known.state_of_adjective(last)
    )


def is_surname(reading: Reading, start: int, end: int, *, adjective: bool) -> bool:
    """Say whether a surname stands for its bearer: no noun follows an adjective, no preposition a name."""
    if adjective:
        return reading.tag_at(end + 1) not in _NOUNS
    return _TO_A_PLACE.search(reading.plain, max(start - _LONGEST_PREPOSITION, 0), start) is None
