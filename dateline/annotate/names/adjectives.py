"""Adjectives of states that say nothing of the state: a language, or the people of a continent."""

from __future__ import annotations

import re

from dateline.annotate.names.reading import Reading

# "Latin American countries" are many, "Native American" land is in one.
_OF_A_CONTINENT = ("Latin ", "Latin-", "North ", "South ", "Central ", "Pan-")
_CONTINENTS = frozenset({"american", "americans"})
_SPOKEN = re.compile(
    r"(?:-| )(?:is (?:widely |also |not |rarely )?(?:spoken|taught)|speak(?:ing|ers?)|languages?)\b"
)
_SPEAKING = re.compile(
    r"\b(?:sp(?:eak|oke|oken)(?:s|ing)?|learn(?:s|ed|t|ing)?|(?:translat|dubb)\w+ (?:in)?to"
    r"|fluent(?:ly)?(?: in)?|taught|teach(?:es|ing)?|understands?) $"
)
_LONGEST = 16  # characters of "translated into "
# "In Ruritanian" alone: nothing follows that could be Ruritanian.
_IN = ("in ", "In ")
_NOTHING = re.compile(r"[.,;:!?)\"']|$| (?:to|on|at|for|by|with|that|the|before|after|as|from)\b")


def means_no_state(reading: Reading, start: int, end: int) -> bool:
    """Say whether a state's adjective is a language, or a continent's: "in Ruritanian.", "Latin American"."""
    plain = reading.plain
    if plain[start:end].lower() in _CONTINENTS:
        return plain.endswith(_OF_A_CONTINENT, 0, start)
    if _SPOKEN.match(plain, end):
        return True
    if plain.endswith(_IN, 0, start):
        return _NOTHING.match(plain, end) is not None
    spoken = _SPEAKING.search(plain, max(start - _LONGEST, 0), start)
    return spoken is not None and reading.tag_at(end + 1) not in ("NN", "NNS", "NNP", "NNPS", "JJ")
