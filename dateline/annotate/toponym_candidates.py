"""What a place name may mean: the gazetteer's namesakes, and what the words around it say of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from dateline.gazetteer import CITY, LARGE_CITY, METROPOLIS, TOWN, Entry, Gazetteer, State
from dateline.gazetteer.spelling import SETTLEMENT_WORDS
from dateline.model import Location

_KEPT = 40  # namesakes looked at; the commonest names of small towns have about that many

# "northern X", "downtown X", "Greater X": X, more or less.
_PART = re.compile(
    r"(?:(?:north|south|east|west|northern|southern|eastern|western|central|north-?east(?:ern)?|north-?west(?:ern)?"
    r"|south-?east(?:ern)?|south-?west(?:ern)?|upper|lower|inner|outer|downtown|uptown|midtown|metro|metropolitan"
    r"|greater|upstate|suburban|rural|mainland|old|historic)[\s-]+)+(?=[A-Z])",
    re.IGNORECASE,
)
_COUNTY = re.compile(r"Co\.?[ -](?=[A-Z])")
_CITIES = {"LA": "Los Angeles", "L.A.": "Los Angeles", "SF": "San Francisco", "NYC": "New York City"}
CITY_OF = " City"  # what ends a city's full name where its region has the short one
_BY_LETTERS = {"NYC": "New York City", "N.Y.C.": "New York City"}
# Words that divisions of many states are called by: without its compass "Northern District" is none of them.
_GENERIC = frozenset(
    "federal district region province territory capital state national coast county zone".split()
)
_COMPASS = _GENERIC | frozenset(
    "far north south east west northern southern eastern western central upper lower inner outer middle"
    " centre center union interior"
    " northeast northwest southeast southwest northeastern northwestern southeastern southwestern".split()
)
_AROUND = re.compile(r"\s+(?:area|region|metro|metro area|metropolitan area|suburbs?|vicinity|front)$")

# "X, Ruritania" and "X (Ruritania)": a name straight after the comma that the place may lie in.
_CONTAINER = re.compile(r"\s*[,(]\s*((?:[A-Z][\w.&'-]*)(?:\s[A-Z][\w.&'-]*){0,3})")
# "X in Ruritania", "X district of northern Ruritania".
_WITHIN = re.compile(
    r"(?:\s[a-z]+){0,2},?\s(?:in|of)\s(?:the\s)?(?:[a-z]+ern\s|central\s)?((?:[A-Z][\w.'-]*)(?:\s[A-Z][\w.'-]*){0,2})"
)
# "Ruritania's X", "the Ruritanian town of X".
_OWNER = re.compile(r"\b([A-Z][\w.-]+(?:\s[A-Z][\w.-]+)?)(?:'s?)?\s(?:(?:[a-z]+\s){1,3}of\s(?:the\s)?)?$")
# "X, a town in northern Ruritania", "X, the prince's Ruritania estate".
_SETTLEMENT = (
    r"(?:city|town|township|village|hamlet|settlement|suburb|port|resort|neighbou?rhood|district"
    r"|estate|island)"
)
_WORDS = r"(?:(?:[a-z-]+|[A-Z][a-z]+'s)\s)"
_CALLED = re.compile(
    rf",\s(?:an?|the|one\sof\sthe)\s{_WORDS}{{0,3}}?{_SETTLEMENT}s?\s(?:in|of)\s(?:the\s)?(?:[a-z]+ern\s|central\s)?"
    rf"([A-Z][\w.'-]*(?:\s[A-Z][\w.'-]*){{0,2}})"
    rf"|,\s(?:an?|the)\s{_WORDS}{{0,3}}?([A-Z][\w-]+(?:\s[A-Z][\w-]+){{0,2}})\s(?:[a-z-]+\s){{0,2}}?{_SETTLEMENT}\b"
)
# "University of Ruritania at X".
_CAMPUS = re.compile(r"\bUniversity\sof\s([A-Z][\w.]+(?:\s[A-Z][\w.]+){0,2})(?:,|\sat|\sin|\s?[-–])?\s?$")
_POSSESSIVE = re.compile(
    r"\b([A-Z][\w.-]+(?:\s[A-Z][\w.-]+)?)(?:'s|(?<=s)')\s"
    r"(?:(?!(?:and|or|to|in|on|of|for|from|over|against|with|at|near)\s)[a-z]+\s)?$"
)
# The names on both sides in a list: "X, Y and Z".
_LISTED_BEFORE = re.compile(r"((?:[A-Z][\w.-]+\s){0,1}[A-Z][\w.-]+)(?:,|,?\s(?:and|or))\s$")
_LISTED_AFTER = re.compile(r"^(?:,|,?\s(?:and|or))\s((?:[A-Z][\w-]+)(?:\s[A-Z][\w-]+)?)(?![\w-])")
_SEVERAL, _LONGEST_LIST = 2, 4
_AROUND_CITY = 0.3  # degrees
_EITHER = "city or region"
_EQUAL = 0.5  # orders of magnitude
_BEFORE = 48  # characters before a mention in which its owner may stand
_LIST = 80  # and on both sides the names that it is listed with

_HOLDERS = frozenset({"country", "region", "district"})
_SETTLED = _HOLDERS | {"city"}
_HUNDREDTH = 2.0  # orders of magnitude of inhabitants
CERTAIN, LIKELY = 2.0, 1.0  # what "X, Ruritania" and "X in Ruritania" weigh


@dataclass(slots=True)
class Toponym:
    """An entity that may be a place: its namesakes, and how much the text leans to each."""

    entity: int
    mentions: int
    candidates: tuple[Entry, ...]
    leaning: list[float] = field(default_factory=list)
    starts: tuple[int, ...] = ()  # of its mentions in the text
    astray: bool = False  # it lies where none of its candidates does, so that it says nothing of others


def find_entries(names: tuple[str, ...], gazetteer: Gazetteer) -> tuple[Entry, ...]:
    """Give the namesakes of the first of these spellings that the gazetteer has, or of its core."""
    for name in names:
        if found := gazetteer.lookup(spelt_out(name)):
            return _without_unlikely(found)[:_KEPT]
        if name.isupper() and (region := gazetteer.abbreviated_region(name)):
            return (region,)
    for name in names:
        core = _AROUND.sub("", without_part(name))
        if _GENERIC.issuperset(core.lower().split()):
            continue
        if core != name and (found := gazetteer.lookup(core)) and _has_parts(found[0], name):
            return found[:_KEPT]
    return ()


def without_part(name: str) -> str:
    """Take off what says which part of a place is meant: "Upper Zenda", "downtown Zenda"."""
    return _PART.sub("", name)


def _has_parts(entry: Entry, name: str) -> bool:
    """Tell a place that parts are named of; "West Zenda" is no part of a village of Zenda."""
    called = name[0].islower() or name.rpartition(" ")[2].lower() in SETTLEMENT_WORDS
    return called or entry.location.kind not in ("city", "district") or entry.importance >= TOWN


def as_part(location: Location, name: str) -> Location:
    """Give the part of a state as an area of its own: "Southwest Ruritania" is neither it nor its middle."""
    if location.kind != "country" or not _PART.match(name):
        return location
    return replace(location, name=name, kind="area", geonames=None, lat=None, lon=None)


def is_generic(name: str) -> bool:
    """Tell a name that many a state has for a part of it: "Far North", "Central"."""
    return _COMPASS.issuperset(name.lower().replace("-", " ").split())


def _without_unlikely(found: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Leave out whom nobody means by an alternate spelling.

    Those are districts that are called after the town in them, "Zenda" of "Zenda County", and towns that have
    a hundredth of the inhabitants of a city whose own name it is, or whatever has that of a metropolis.
    """
    towns = {(e.region, e.district) for e in found if e.location.kind == "city" and e.exact}
    most = max((e.importance for e in found if e.exact), default=0.0)
    least = {size: most - _HUNDREDTH if most >= size else 0.0 for size in (CITY, METROPOLIS)}
    return tuple(
        e
        for e in found
        if e.exact
        or (
            e.importance > least[CITY if e.location.kind == "city" else METROPOLIS]
            and (e.location.kind != "district" or (e.region, e.location.name) not in towns)
        )
    )


def spelt_out(name: str) -> str:
    """Write in full what the press shortens: "NYC", "LA County", and "Co Zenda", a county of Ireland."""
    head, _, rest = name.partition(" ")
    if rest and head in _CITIES:
        return f"{_CITIES[head]} {rest}"
    if match := _COUNTY.match(name):
        return f"County {name[match.end() :]}"
    return _BY_LETTERS.get(name, name)


def is_in(entry: Entry, holder: Entry) -> bool:
    """Tell whether a place lies in a country, region or district."""
    place, around = entry.location, holder.location
    if place.country is None or place.country != around.country or entry is holder:
        return False
    if around.kind == "country":
        return place.kind != "country"
    if around.kind == "region":
        # Of islands, lakes and mountains the gazetteer says no region.
        return entry.region == around.name or (entry.region is None and place.kind not in _SETTLED)
    return around.kind == "district" and (entry.district, entry.region) == (around.name, holder.region)


def find_holders(
    text: str, start: int, end: int, gazetteer: Gazetteer, *, listed: bool
) -> Iterator[tuple[tuple[Entry, ...], float]]:
    """Give what the words around a mention say that it lies in, with the weight of the pattern.

    What is `listed` doesn't lie in what the list goes on with.
    """
    if match := _CONTAINER.match(text, end):
        if not listed:
            yield _holders(match[1], gazetteer), CERTAIN
    elif match := _WITHIN.match(text, end):
        yield _holders(match[1], gazetteer), LIKELY
    if match := _CALLED.match(text, end):
        yield _holders(match[1] or match[2], gazetteer), CERTAIN
    before = text[max(0, start - _BEFORE) : start]
    if match := _CAMPUS.search(before):
        yield _holders(match[1], gazetteer), CERTAIN
    match = _OWNER.search(before)
    if match and not _ends_sentence(match[1], gazetteer):
        yield _holders(match[1], gazetteer), LIKELY


def state_owning(text: str, start: int, gazetteer: Gazetteer) -> State | None:
    """Give the state that a place is said to be of: "Ruritania's Far East"."""
    match = _POSSESSIVE.search(text[max(0, start - _BEFORE) : start])
    return gazetteer.state_named(match[1]) if match else None


def is_called_elsewhere(text: str, end: int, candidates: Sequence[Entry], gazetteer: Gazetteer) -> bool:
    """Tell whether a place is called a town of one that no candidate lies in: "Zenda, a Ruritanian town"."""
    match = _CALLED.match(text, end)
    holders = _holders(match[1] or match[2], gazetteer) if match else ()
    return bool(holders) and not any(is_in(c, h) or c is h for c in candidates for h in holders)


def is_owned_elsewhere(text: str, start: int, candidates: Sequence[Entry], gazetteer: Gazetteer) -> bool:
    """Tell whether a place is said to be that of another in which no candidate lies: "Ruritania's Zenda"."""
    match = _POSSESSIVE.search(text[max(0, start - _BEFORE) : start])
    if match is None or _ends_sentence(match[1], gazetteer):
        return False
    holders = _holders(match[1], gazetteer)
    if any(is_in(c, holder) or c is holder for c in candidates for holder in holders):
        return False
    owner = next(iter(gazetteer.lookup(match[1])), None)
    if owner is None or not owner.exact or owner.location.kind != "city":
        return bool(holders)
    if owner.importance < CITY or candidates[0].importance >= LARGE_CITY:
        return False  # a capital that stands for its state has cities far away
    towns = [c.location for c in candidates if c.location.kind == "city"]
    return bool(towns) and not any(_are_near(town, owner.location) for town in towns)


def is_near(one: Entry, other: Entry, within: float = _AROUND_CITY) -> bool:
    """Tell whether one place may be a part of the other, or its suburb.

    `within` are degrees north or south; east or west, where they are shorter, it may be twice as many.
    """
    return _are_near(one.location, other.location, within)


def _are_near(one: Location, other: Location, within: float = _AROUND_CITY) -> bool:
    if one.lat is None or other.lat is None or one.lon is None or other.lon is None:
        return False
    return abs(one.lat - other.lat) < within and abs(one.lon - other.lon) < 2 * within


def weigh_listed_region(
    text: str, start: int, end: int, namesakes: Sequence[Entry], gazetteer: Gazetteer
) -> float:
    """Give what others beside it say that a region is meant: "Zenda, Ruritania and Strelsau"; else 0.

    A region that is called like a city is meant as what stands beside it; a state's capital is so
    only among several, since people go "between the capital and" a region.
    """
    if not any(e.location.kind == "region" and e.exact for e in namesakes):
        return 0.0
    before = _listed(text[max(0, start - _LIST) : start], _LISTED_BEFORE, gazetteer)
    after = _listed(text[end : end + _LIST], _LISTED_AFTER, gazetteer)
    if "city" in before or next((kind for kind in after if kind != _EITHER), "") == "city":
        return 0.0
    regions = (before + after).count("region")
    if regions < (_SEVERAL if gazetteer.state_of_capital(text[start:end]) else 1):
        return 0.0
    return CERTAIN if regions >= _SEVERAL else LIKELY


def _listed(text: str, side: re.Pattern[str], gazetteer: Gazetteer) -> list[str]:
    """Give the kinds of the places that a list has on one side, the nearest first."""
    kinds: list[str] = []
    while len(kinds) < _LONGEST_LIST and (match := side.search(text)):
        entries = _longest(match[1], gazetteer)
        if not entries:
            break
        kinds.append(_kind(entries))
        text = text[: match.start()] if side is _LISTED_BEFORE else text[match.end() :]
    return kinds


def _kind(entries: Sequence[Entry]) -> str:
    """Give the kind of what a name means most often; a city that a large region is called like is either.

    So is one that hardly has more inhabitants than its region, of which the gazetteer counts the towns.
    """
    kind, least = entries[0].location.kind, min(LARGE_CITY, entries[0].importance - _EQUAL)
    regions = (e for e in entries if e.exact and e.location.kind == "region" and e.importance >= least)
    return _EITHER if kind == "city" and any(regions) else kind


def _longest(words: str, gazetteer: Gazetteer) -> Sequence[Entry]:
    """Look up the longest beginning of these words that names a place."""
    parts = words.split()
    found = (gazetteer.lookup(" ".join(parts[:size]).rstrip(".,'")) for size in range(len(parts), 0, -1))
    return next(filter(None, found), ())


def _ends_sentence(words: str, gazetteer: Gazetteer) -> bool:
    """Tell a full stop after what is no abbreviation: "He went to Ruritania. Zenda was cold"."""
    last = words.rpartition(" ")[2]
    return last.endswith(".") and "." not in last[:-1] and gazetteer.abbreviated_region(last) is None


def _holders(words: str, gazetteer: Gazetteer) -> tuple[Entry, ...]:
    """Look up the longest beginning of these words that names a country, region or district."""
    parts = words.split()
    for size in range(len(parts), 0, -1):
        name = " ".join(parts[:size])
        if region := gazetteer.abbreviated_region(name) or gazetteer.abbreviated_region(name.rstrip(".,")):
            return (region,)
        if state := gazetteer.state_of_adjective(name):
            return gazetteer.lookup(state.name)[:1]
        name = name.rstrip(".,'")
        if found := tuple(e for e in gazetteer.lookup(name) if e.location.kind in _HOLDERS):
            return found
    return ()
