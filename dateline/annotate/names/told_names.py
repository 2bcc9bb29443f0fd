"""Two names of one body that an article puts side by side: "Zenda Army [Jaysh al-Zen]", "known as Velda"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from dateline.annotate.names.candidates import Candidate
from dateline.annotate.names.chains import Chain
from dateline.annotate.names.reading import Reading

_KNOWN = re.compile(
    r",? (?:(?:(?:which|that) is|are|is|also|better|commonly|widely|formerly|locally|otherwise|now) )*known"
    r" (?:as|by (?:its|the|their)(?: [\w-]+){0,2} (?:acronym|abbreviation|initials|name))(?: the)? [\"']?"
)
_BRACKET = re.compile(r" (?P<open>[(\[])(?P<formerly>(?:formerly|now|previously|also|aka) )?(?:the )?[\"']?")
_CLOSES = {"(": (")", '")', "')"), "[": ("]", '"]', "']")}
_LONGEST = 60  # characters between the two
_LETTERS = re.compile(r"[A-Z][A-Z&]{1,7}")


def join_told(reading: Reading, candidates: list[Candidate], chains: list[Chain]) -> list[Chain]:
    """Join the chains of bodies that the article says are one; two that have keys stay two."""
    told = list(_told(reading, candidates))
    for one, other in told:
        a, b = _chain_at(one.words[0].start, chains), _chain_at(other.words[0].start, chains)
        if a is None or b is None or a is b or (a.key and b.key):
            continue
        kept, joined = (b, a) if b.key else (a, b)
        kept.spans += joined.spans
        kept.names += [name for name in joined.names if name not in kept.names]
        kept.words += joined.words
        chains = [chain for chain in chains if chain is not joined]
    return chains


def _told(reading: Reading, candidates: list[Candidate]) -> Iterator[tuple[Candidate, Candidate]]:
    for one, other in pairwise(sorted(candidates, key=lambda c: c.start)):
        if 0 < other.start - one.end <= _LONGEST and _is_told(reading, one, other):
            yield one, other


def _is_told(reading: Reading, one: Candidate, other: Candidate) -> bool:
    """Say whether what stands between two names says that the second is another of the first.

    Before round brackets there must be letters: "Zenda (Velda)" may be a player and his club, and letters
    in the brackets may be those of the name's end alone.
    """
    plain = reading.plain
    if _KNOWN.fullmatch(plain, one.end, other.start):
        return True
    bracket = _BRACKET.fullmatch(plain, one.end, other.start)
    if bracket is None or not plain.startswith(_CLOSES[bracket["open"]], other.end):
        return False
    lettered = _LETTERS.fullmatch(plain, one.words[0].start, one.end) is not None
    return bracket["open"] == "[" or bool(bracket["formerly"]) or lettered


def _chain_at(start: int, chains: list[Chain]) -> Chain | None:
    """Give the chain that has a mention by name beginning there."""
    return next((c for c in chains if any(s == start and form == "name" for s, _, form in c.spans)), None)
