"""States' airlines by the state's name alone: "Ruritania's new route", of Ruritania Airways."""

from __future__ import annotations

import re
from functools import lru_cache

_AIRLINE = re.compile(r"\b([A-Z][\w-]+(?: [A-Z][\w-]+)?) (?:Airways|Airlines|Air Lines|Air)(?! [A-Z][a-z])\b")
# What an airline has and a government has not; a state's flights may be all that leave it.
_OWNED = re.compile(
    r"'s? (?:[a-z][\w-]* ){0,3}?"
    r"(?:routes?|legs?|fleet|flight|cabins?|cabin crews?|(?:business|economy) class)(?![\w-])"
)
# Said of who carries passengers: "Ruritania now flies to Lima", "Ruritania is focusing on passengers".
_FLIES = re.compile(
    r"(?: (?:is|was|has|had|will|would|also|now|already|been|currently|first|to|plans|hopes|began|begins))*"
    r" (?:fl(?:y|ies|ew|own|ying)(?! (?:flags?|the flag|its flag|home))(?![\w-])"
    r"|(?:operat|serv|carr[iy]|launch|add|order|introduc|start|run|target|focus)\w* (?:[a-z-]+ ){0,4}"
    r"(?:passengers?|routes?|flights?|fleet|aircraft|destinations)(?![\w-]))"
)
_ONE_OF_THEM = re.compile(
    r"\b(?:[Aa]irlines|[Cc]arriers),? (?:like|such as|including)"
    r" (?:[A-Z][\w-]*(?: [A-Z][\w-]*)*(?:, | and |, and | or ))*$"
)
# Behind these a state is where something is: "flights to Ruritania". So is one that has an article.
_WHERE = re.compile(
    r"\b(?:in|to|from|of|at|for|via|near|over|between|within|across|into|through|around|[Tt]he|and) $"
)
_REACH = 80  # characters
_LONGEST_WORD = 10  # characters, with the space behind


def is_airline(plain: str, start: int, end: int) -> bool:
    """Say whether a state's name stands for the airline that the article names with it."""
    if plain[start:end] not in _airlines(plain):
        return False
    if _ONE_OF_THEM.search(plain, max(start - _REACH, 0), start):
        return True
    if _OWNED.match(plain, end):
        return True
    placed = _WHERE.search(plain, max(start - _LONGEST_WORD, 0), start)
    return placed is None and _FLIES.match(plain, end) is not None


@lru_cache(maxsize=8)  # of the article at hand
def _airlines(plain: str) -> frozenset[str]:
    """Give what stands before "Airways" and the like in an article."""
    return frozenset(match[1] for match in _AIRLINE.finditer(plain))
