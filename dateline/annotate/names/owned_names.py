"""Names that end in a genitive and own nothing: "shares of Zenda's fell", of a shop called Zenda's."""

from __future__ import annotations

import re
from functools import lru_cache

from dateline.annotate.names.reading import Reading
from dateline.annotate.names.runs import Word
from dateline.annotate.names.vocabulary import HONORIFICS, LEADERS_SURNAMES, NOT_NAMES
from dateline.lexicon.folding import CALLED_BY_GENITIVE

# After what owns something comes what it owns; after a name come these.
_NO_OWNED = re.compile(
    r"'s(?:[.,;:)\"]|\ (?:said|says|is|was|has|had|will|would|and|or|in|on|at|for|to|from|by|as|that|which"
    r"|who|reported|announced|sold|cut|plans|opened|closed|with)\b)"
)
_TITLES = tuple(f"{word.title()}{stop} " for word in sorted(HONORIFICS) for stop in ("", "."))
_LEAST = 2  # times that a name must stand with its genitive where nobody knows it
# Illnesses, days and studies are called after somebody, and no name that acts.
_NO_NAMES = frozenset(
    "alzheimer parkinson down crohn hodgkin asperger valentine mother father women men children people"
    " master bachelor today yesterday season new everyone".split()
)
# A leader's surname, a day, or what illnesses and days are called after.
_COMMON = _NO_NAMES | LEADERS_SURNAMES | NOT_NAMES


def with_genitives(reading: Reading, runs: list[list[Word]]) -> list[list[Word]]:
    """Take the genitive into the names that have it wherever they stand, or as everybody knows."""
    return [_with_genitive(reading, words) for words in runs]


def _with_genitive(reading: Reading, words: list[Word]) -> list[Word]:
    last = words[-1]
    if not reading.plain.startswith("'s", last.end) or not last.text[:1].isupper():
        return words
    start = next((n for n in range(len(words)) if _is_called_so(reading, words[n:])), None)
    if start is None:
        return words
    whole = Word(f"{last.text}'s", last.start, last.end + 2, f"{last.lower}'s", link=False)
    return [*words[:-1], whole]


def _is_called_so(reading: Reading, words: list[Word]) -> bool:
    """Say whether words and a genitive are a name: one that is known, or that never stands without."""
    if words[0].link:
        return False
    known = words[-1].text in CALLED_BY_GENITIVE
    if reading.plain.endswith(_TITLES, 0, words[0].start) or not (known or words[-1].lower not in _COMMON):
        return False
    name = reading.plain[words[0].start : words[-1].end]
    owned, bare = _stands_alone(reading.plain, name)
    return not bare and (known or (owned >= _LEAST and _is_no_owner(reading.plain, name)))


@lru_cache(maxsize=256)
def _stands_alone(plain: str, name: str) -> tuple[int, int]:
    """Count how often a text has a name with its genitive, and how often without."""
    found = re.findall(rf"(?<!\w){re.escape(name)}('s)?(?!\w)", plain)
    owned = sum(bool(genitive) for genitive in found)
    return owned, len(found) - owned


def _is_no_owner(plain: str, name: str) -> bool:
    """Say whether what follows a name and its genitive is mostly nothing that it owns."""
    ends = [m.end() for m in re.finditer(rf"(?<!\w){re.escape(name)}(?='s)", plain)]
    return 2 * sum(_NO_OWNED.match(plain, end) is not None for end in ends) > len(ends)


def is_called_by_genitive(reading: Reading, words: list[Word]) -> bool:
    """Say whether a name ends in the genitive that it always has, as shops' do; some town's may too."""
    last = words[-1].text
    if not last.endswith("'s") or last.lower().removesuffix("'s") in _NO_NAMES:
        return False  # in capitals, "ZENDA'S" owns something
    known = words[-1].text.removesuffix("'s") in CALLED_BY_GENITIVE
    return known or not reading.knowledge.places(reading.plain[words[0].start : words[-1].end])
