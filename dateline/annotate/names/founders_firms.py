"""Firms that are called by their founder's surname alone, and said to be firms: "a luxury brand: Stein"."""

from __future__ import annotations

import re
from functools import lru_cache

_FIRM = r"(?:brand|label|firm|company|retailer|manufacturer|fashion house|department store|chain|carmaker)"
_APPOSED = re.compile(
    rf"\b(?:an?|[Tt]he|her|his|their|this|that) (?:[\w-]+ ){{1,4}}{_FIRM}(?::| -) (?P<name>[A-Z]\w{{2,}})"
    r"(?=[,.;:!?)\n]| (?:is|was|has|had|which|that)\b)"
)
# "Stein was once a brand of bags", not "Stein is a company director".
_IS_FIRM = re.compile(
    r"(?<![\w'-] )(?<!\w)(?P<name>[A-Z]\w{2,}) (?:is|was|isn't|wasn't|became|has become|had become|remains)"
    r" (?:not |just |only |now |once |still |already )*(?:an?|the) (?:[a-z][\w-]* ){0,3}"
    rf"{_FIRM}(?=[,.;:!?)\n]| (?:of|that|which|for|with|and|in|from|founded|based|known)\b)"
)
_BEHIND_NAME = re.compile(r"[A-Z][\w'.-]*\s+$")
_LONGEST_WORD = 24  # characters


def is_founders_firm(plain: str, start: int, end: int) -> bool:
    """Say whether a surname alone is that of the firm that the article says it is."""
    return plain[start:end] in _firms(plain)


@lru_cache(maxsize=8)  # of the article at hand
def _firms(plain: str) -> frozenset[str]:
    """Give the surnames that an article says are firms before it has anybody of that name in full, once."""
    found: dict[str, int] = {}
    for pattern in (_APPOSED, _IS_FIRM):
        for match in pattern.finditer(plain):
            start = match.start("name")
            if pattern is _APPOSED or not _BEHIND_NAME.search(plain, max(start - _LONGEST_WORD, 0), start):
                found[match["name"]] = min(start, found.get(match["name"], start))
    return frozenset(name for name, start in found.items() if _is_first(plain, name, start))


def _is_first(plain: str, name: str, start: int) -> bool:
    """Say whether at most one person is told of by the name in full, and behind the place."""
    full = re.finditer(
        rf"\b(?!(?:Mr|Mrs|Ms|Dr|The|A|In|At|By|But|And)\b)[A-Z](?:\.|[\w-]*) {name}(?!\w)", plain
    )
    starts = [match.start() for match in full]
    return not starts or (len(starts) == 1 and starts[0] > start)
