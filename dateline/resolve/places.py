"""Places over articles: one place for its spellings, one location for its name.

One sense per corpus where the senses are near one another (a town and the district around
it), otherwise each located sense is a place of its own.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from dateline.lexicon.folding import fold_name
from dateline.lexicon.person_spellings import skeleton
from dateline.model import Location
from dateline.model.great_circle import great_circle_km
from dateline.resolve.union import DisjointSets

# Words that say what kind of place a name is of, and may be left out of it.
_TYPE = re.compile(
    r"^(?:city|town|village|district|province|region|state|republic|county) of |"
    r" (?:city|town|village|district|districts|province|provinces|region|regions|county|oblast|rayon|raion|"
    r"governorate|prefecture|municipality|department|canton|area|areas|estate)$"
)

# What tells the first-order division of a state from the city of its name.
_OF_REGION = re.compile(
    r"^(?:province|region|state|governorate) of |"
    r" (?:province|region|state|oblast|governorate|prefecture|voivodeship)s?$"
)

# What tells the county around a town from it, as people do who live there.
_OF_COUNTY = re.compile(r"^county of | county$")

_SIDE_BEHIND = re.compile(r"(?P<place>\w+) (?P<side>(?:north|south)(?:east|west)?|east|west)")
_SPELT = 4  # letters: shorter names are too many places', whatever their spelling
_WATERS = frozenset({"lake", "river", "sea", "gulf"})

# A town and the region named after it lie within this of each other; it is also the
# distance at which toponym resolution is usually judged (100 miles).
NEAR_KM = 161.0


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A place of one article: its spellings, where it was located, and the number of the article."""

    names: tuple[str, ...]
    location: Location | None
    article: int = -1


def core_name(name: str) -> str:
    """Fold a place name and drop the word that says what kind of place it is."""
    folded = fold_name(name)
    return _TYPE.sub("", folded) or folded


def names_region(name: str) -> bool:
    """Tell a name that says that it is a first-order division's: "Zenda province"."""
    return _OF_REGION.search(fold_name(name)) is not None


def distance_km(one: Location, other: Location) -> float:
    """Give the great-circle distance in kilometres; infinite where not located."""
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return math.inf
    return great_circle_km((one.lon, one.lat), (other.lon, other.lat))


def _form(name: str, location: Location | None) -> str:
    """Give what spellings of a place share; where "City" is of its proper name, the region has none."""
    if location is not None and location.kind == "city" and location.name.endswith(" City"):
        return fold_name(name)
    form = core_name(name).replace(" international airport", " airport")
    turned = _SIDE_BEHIND.fullmatch(form)  # "Zenda West" is "West Zenda"
    return f"{turned['side']} {turned['place']}" if turned else form


def join_places(places: Mapping[int, PlaceMention]) -> list[list[int]]:
    """Give the groups of references that are one place."""
    sets: DisjointSets[int] = DisjointSets(places)
    told = _told_divisions(places)
    by_location: dict[int | Location, int] = {}
    by_name: dict[str, list[int]] = {}
    for ref, place in places.items():
        if place.location is not None:
            sets.join(by_location.setdefault(place.location.geonames or place.location, ref), ref)
        for form in {_form(n, place.location): None for n in place.names}:
            by_name.setdefault(form, []).append(ref)
    for refs in by_name.values():
        _join_namesakes(places, refs, sets, told)
    _join_spellings(places, sets)
    return sets.sets()


def _join_spellings(places: Mapping[int, PlaceMention], sets: DisjointSets[int]) -> None:
    """Join transliterations of one name in an article, located by none: "Velayi", "Velayee"."""
    first: dict[tuple[int, str, str], int] = {}
    for ref, place in places.items():
        for name in map(fold_name, place.names if place.location is None and place.article >= 0 else ()):
            if len(name) >= _SPELT and name.isalpha():
                sets.join(first.setdefault((place.article, name[0], skeleton(name)), ref), ref)


def _told_divisions(places: Mapping[int, PlaceMention]) -> frozenset[Location]:
    """Give what some article tells from the city of its name: "Zenda province", "Zenda County"."""
    tells = {"region": names_region, "district": _names_county}
    return frozenset(
        place.location
        for place in places.values()
        if place.location is not None
        and place.location.kind in tells
        and any(map(tells[place.location.kind], place.names))
    )


def _names_county(name: str) -> bool:
    return _OF_COUNTY.search(fold_name(name)) is not None


def _join_namesakes(
    places: Mapping[int, PlaceMention], refs: list[int], sets: DisjointSets[int], told: AbstractSet[Location]
) -> None:
    """Join near senses of one name, and unlocated mentions where the name has one sense."""
    senses: list[int] = []
    for ref in refs:
        location = places[ref].location
        if location is None:
            continue
        near = next((s for s in senses if _same_spot(places[s].location, location, told)), None)
        if near is None:
            senses.append(ref)
        else:
            sets.join(near, ref)
    unlocated = [r for r in refs if places[r].location is None]
    roots = sorted({sets.find(s) for s in senses})
    target = roots[0] if len(roots) == 1 else (unlocated[0] if unlocated else None)
    for ref in unlocated:
        if target is not None:
            sets.join(target, ref)


def _same_spot(one: Location | None, other: Location, told: AbstractSet[Location]) -> bool:
    """Tell whether two senses of a name are one place, as near ones are unless their kinds forbid it."""
    if one is None:
        return False
    if one.geonames is not None and one.geonames == other.geonames:
        return True
    kinds = {one.kind, other.kind}
    town_and_division = "city" in kinds and len(kinds) > 1
    if _is_apart(one, other) or (town_and_division and (one in told or other in told)):
        return False  # "Zenda" and "Zenda province"
    # A part of a state, and the division that it is, have middles far apart.
    wide = kinds == {"area", "region"} and one.country is not None
    return one.country == other.country and (wide or distance_km(one, other) <= NEAR_KM)


def _is_apart(one: Location, other: Location) -> bool:
    """Tell two districts, as "Zenda County" of one region and the next, and a water and what it is beside."""
    if one.geonames and other.geonames and one.kind == other.kind == "district":
        return True
    return (one.kind in _WATERS) != (other.kind in _WATERS)
