"""A metropolis and the region around it that share a short name: which of both a mention means.

An article that names the city in full, "Zenda City", means it by the short name as well, but where that
stands in a row with regions, or with what only a region has.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from dateline.annotate.divisions import governs_from, is_after_its_town, stands_for_region
from dateline.annotate.names.knowledge import fold_name
from dateline.annotate.names.reading import Reading
from dateline.annotate.toponym_candidates import CITY_OF, spelt_out
from dateline.gazetteer import METROPOLIS

_NAME = r"[A-Z][\w'-]+(?: [A-Z][\w-]+)?"
_AFTER = re.compile(rf"(?:,| (?:and|or|to)|, (?:and|or)) ({_NAME})(?![\w'-])")
_BEFORE = re.compile(rf"(?<![\w-])({_NAME})(?:,| (?:and|or|to)|, (?:and|or)) $")
_BACK = 60  # characters in which the other of a row stands


def cities_in_full(reading: Reading, surfaces: Iterable[str]) -> dict[str, str]:
    """Give for a short name, and for its letters, the full one of a metropolis that an article has."""
    found: dict[str, str] = {}
    for surface in surfaces:
        full = spelt_out(surface)
        short = full.removesuffix(CITY_OF)
        if short != full and _is_shared(reading, short, full):
            found[fold_name(short)] = found[fold_name(surface)] = full
    return found


def _is_shared(reading: Reading, short: str, full: str) -> bool:
    """Say whether a region has the short name of the metropolis in it."""
    city = next(iter(reading.knowledge.places(full)), None)
    if city is None or city.location.kind != "city" or city.importance < METROPOLIS:
        return False
    return any(
        e.exact and e.location.kind == "region" and e.location.name == city.region
        for e in reading.knowledge.places(short)
    )


def means_region(reading: Reading, surface: str, start: int, end: int) -> bool:
    """Say whether what stands beside a shared name says that it is the region's."""
    plain, places = reading.plain, reading.knowledge.places
    if stands_for_region(plain, start, end) or governs_from(plain, end):
        return True
    if is_after_its_town(plain, start, end, places(surface), places):
        return True
    before = _BEFORE.search(plain, max(start - _BACK, 0), start)
    after = _AFTER.match(plain, end)
    return any(_is_region(reading, match[1], surface) for match in (before, after) if match)


def _is_region(reading: Reading, words: str, surface: str) -> bool:
    """Say whether words, or but the last or the first of two, are first another region's name."""
    names = (words, words.partition(" ")[0], words.rpartition(" ")[2])
    known = next((found for name in names if (found := reading.knowledge.places(name))), ())
    return bool(known) and known[0].location.kind == "region" and words != surface
