"""What the noun beside a place name says: a province of that name, or a corridor and no town."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from dateline.annotate.toponym_candidates import CITY_OF, is_in, spelt_out
from dateline.gazetteer import CITY, Entry, Gazetteer
from dateline.model import LocalEntity, Mention

# The first-order divisions of a state, and all; "district" and "county" are no first ones.
_PROVINCE = r"province|region|oblast|governorate|prefecture|voivodeship"
_FIRST = rf"{_PROVINCE}|state"
_NOUN = rf"(?:{_FIRST}|district|county|raion|rayon|department|canton)"
_PROVINCES = r"provinces|regions|oblasts|governorates|prefectures|voivodeships"
_FIRSTS = rf"{_PROVINCES}|states"
_NOUNS = rf"(?:{_FIRSTS}|districts|counties|departments|cantons)"
_NAMES = r"[A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*){0,3}"
_JOINT = r"(?:,\s(?:and\s|or\s)?|\s(?:and|or)\s)"
# "X, a coastal state in the west", but not "X, a state capital" or "X, a city in the province".
_QUALITY = r"(?!(?:of|in|on|and|from|near|city|town|village|capital|former)\s)[\w-]+\s"
_ON = (
    r"(?=[,.;)]|\s(?:in|on|along|where|that|which|with|bordering|whose|known|near|of\s(?:the\s)?[A-Z]\w+)\b)"
)
# Who governs a region, and what no town has: "X Governor Rossi", "the X Legislature".
_GOVERNED = re.compile(
    r"\s(?:(?:lieutenant\s|former\s|state\s)?(?:governor\b|gov\.)|lt\.\sgov|attorney\sgeneral\b"
    r"|(?:state\s)?(?:legislature|senator)\b|secretary\sof\sstate\b|(?:army\s|air\s)?national\sguard\b"
    r"|(?:republican\s|democratic\s)?(?:rep|sen)\.\s(?-i:[A-Z]))",
    re.IGNORECASE,
)


def _after(noun: str, nouns: str) -> re.Pattern[str]:
    """Match what follows a name that a noun calls: "X province", "the X, Y and Z districts", "X, a state"."""
    called = rf",\s(?:an?\s(?:{_QUALITY}){{0,3}}|the\s(?:{_QUALITY}){{1,3}}){noun}{_ON}"
    return re.compile(rf"\s{noun}\b|(?:{_JOINT}{_NAMES}){{0,6}}\s{nouns}\b|{called}")


def _before(noun: str, nouns: str) -> re.Pattern[str]:
    """Match "the province of X", "the districts of X, Y", "two areas – X in the south and Y in the east"."""
    return re.compile(
        rf"\b(?:(?:{noun}|{nouns})\sof\s(?:the\s)?|{nouns}\s?[-–—:(]\s?)"
        rf"(?:{_NAMES}(?:\sin\sthe\s[a-z-]+)?{_JOINT}){{0,6}}$"
    )


_OF_ANY = _after(_NOUN, _NOUNS), _before(_NOUN, rf"(?:{_NOUNS}|areas)")
_OF_FIRST = _after(f"(?:{_FIRST})", f"(?:{_FIRSTS})"), _before(f"(?:{_FIRST})", f"(?:{_FIRSTS})")
_OF_PROVINCE = (
    _after(f"(?:{_PROVINCE})", f"(?:{_PROVINCES})"),
    _before(f"(?:{_PROVINCE})", f"(?:{_PROVINCES})"),
)
_A_PROVINCE = re.compile(rf"\b(?:{_PROVINCES}|{_PROVINCE})\b")
_ENDS_IN_PROVINCE = re.compile(rf"\s(?:{_PROVINCE})$", re.IGNORECASE)
_ENDS_IN_FIRST = re.compile(rf"\s(?:{_FIRST})$", re.IGNORECASE)
_ONE = re.compile(rf"{_NOUN}\sof\b")
_CALLED = re.compile(r"\b(?!(?:The|A|In|From|Across|Of|And|No|One)\s)[A-Z][\w'’-]+\s\Z")
_REACH = 80  # characters of a list of names before this one
_CORRIDOR = re.compile(r"\s(?:[a-z]+\s)?corridor\b", re.IGNORECASE)
_LARGE, _MIDDLE, _QUARTERS = 200_000, 0.05, 3.5  # people, degrees, and times a city's people
_DIVISIONS = frozenset({"region", "district"})
_STEM = 5  # letters of a town's name that another does not begin with by chance
# "Strelsau, Zenda", but no list: "Strelsau, Zenda and Hentzau".
_TOWN_BEFORE = re.compile(r"([A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){0,2}),\s$")
_LIST_GOES_ON = re.compile(r"\s(?:and|or)\s[A-Z][\w-]+(?!,)\b")


def is_called_division(text: str, mentions: Sequence[Mention]) -> bool:
    """Tell whether at least half of the mentions stand with the noun of a division."""
    return _are_half([_stands_with(_OF_ANY, text, mention.start, mention.end) for mention in mentions])


def is_called_region(text: str, mentions: Sequence[Mention]) -> bool:
    """Tell whether at least half stand with, or end in, the noun of a first division: "Zenda Region"."""
    return _are_half([stands_for_region(text, mention.start, mention.end) for mention in mentions])


def is_called_province(text: str, mentions: Sequence[Mention]) -> bool:
    """Tell whether at least half stand with the noun of what is more than a city, as a state may not be."""
    return _are_half([called_region(text, mention.start, mention.end) != "" for mention in mentions])


def stands_for_region(text: str, start: int, end: int) -> bool:
    """Tell whether a name stands with, or ends in, the noun of a first-order division of a state."""
    return _ENDS_IN_FIRST.search(text, start, end) is not None or _stands_with(_OF_FIRST, text, start, end)


def called_region(text: str, start: int, end: int) -> str:
    """Give the noun of more than a city that a name has, in the singular: "Zenda and Velda regions".

    Empty where there is none: a state may be a city alone.
    """
    after, before = _OF_PROVINCE
    if own := _ENDS_IN_PROVINCE.search(text, start, end):
        return own[0].strip().lower()
    found = after.match(text, end) or _called_before(before, text, start)
    noun = _A_PROVINCE.search(found[0]) if found else None
    return noun[0].removesuffix("s") if noun else ""


def _stands_with(noun: tuple[re.Pattern[str], re.Pattern[str]], text: str, start: int, end: int) -> bool:
    after, before = noun
    return bool(after.match(text, end) or _called_before(before, text, start))


def _called_before(before: re.Pattern[str], text: str, start: int) -> re.Match[str] | None:
    """Match what calls a name a division before it; "the Velda district of Zenda" is called Velda."""
    words = text[max(0, start - _REACH) : start]
    found = before.search(words)
    if found is None or not _ONE.match(found[0]):
        return found
    return None if _CALLED.search(words, 0, found.start()) else found


def without_towns(
    names: Sequence[str], candidates: Sequence[Entry], gazetteer: Gazetteer
) -> tuple[Entry, ...]:
    """Leave out of a region's namesakes the towns and districts of its state, and a city that is a region.

    Of "Zenda Region" and the city of Zenda, a first-order division by itself, the first is around the second.
    """
    regions = [c for c in candidates if c.location.kind == "region"]
    bare = (_ENDS_IN_FIRST.sub("", name) for name in names)
    city = next((e for name in bare for e in gazetteer.lookup(name) if e.location.kind == "city"), None)
    around = [r for r in regions if city is None or not is_in(city, r)]
    if city is not None and any(r.location.country == city.location.country for r in around):
        regions = around
    states = {r.location.country for r in regions}
    return tuple(
        c for c in candidates if c in regions or (c.location.kind != "region" and not _is_part(c, states))
    )


def _is_part(entry: Entry, states: AbstractSet[str | None]) -> bool:
    return entry.location.kind in ("city", "district") and entry.location.country in states


def has_governor(text: str, mentions: Sequence[Mention]) -> bool:
    """Tell whether at least half of the mentions stand before what a region has and no town."""
    return _are_half([governs_from(text, mention.end) for mention in mentions])


def governs_from(text: str, end: int) -> bool:
    """Tell whether what a region has and no town follows a name."""
    return _GOVERNED.match(text, end) is not None


def regions_apart(places: Mapping[int, LocalEntity]) -> frozenset[int]:
    """Give the places that are called like what another of the article is the City of: "Zenda City"."""
    cities = {name: i for i, place in places.items() for name in map(spelt_out, place.names)}
    return frozenset(i for i, place in places.items() if cities.get(f"{place.name}{CITY_OF}", i) != i)


def _are_half(signs: Sequence[bool]) -> bool:
    return any(signs) and 2 * sum(signs) >= len(signs)


def is_after_its_town(
    text: str, start: int, end: int, namesakes: Sequence[Entry], lookup: Callable[[str], Sequence[Entry]]
) -> bool:
    """Tell a region that is called like a city by the town in it that stands before: "Strelsau, Zenda"."""
    cities = (e for e in namesakes if e.location.kind == "city" and e.importance >= CITY)
    if not any(cities) or _LIST_GOES_ON.match(text, end):
        return False
    regions = [e for e in namesakes if e.location.kind == "region" and e.exact]
    match = _TOWN_BEFORE.search(text[max(0, start - _REACH) : start]) if regions else None
    if match is None:
        return False
    words = match[1].split()
    towns = (lookup(" ".join(words[n:])) for n in range(len(words)))
    return any(is_in(town, region) for town in next(filter(None, towns), ()) for region in regions)


def is_called_corridor(text: str, mentions: Sequence[Mention]) -> bool:
    """Tell whether every mention is of a corridor: a strip of land that is nowhere near a point."""
    return bool(mentions) and all(_CORRIDOR.match(text, mention.end) for mention in mentions)


def division_around(town: Entry, names: Sequence[str], gazetteer: Gazetteer) -> Entry | None:
    """Give the division with a town's name that the town lies in, the largest one, if there is one."""
    if town.location.kind in _DIVISIONS:
        return None
    found = [e for name in _spellings(town, names, gazetteer) for e in gazetteer.lookup(name)]
    around = [e for e in found if e.location.kind in _DIVISIONS and is_in(town, e)]
    return max(around, key=lambda e: (e.location.kind == "region", e.importance), default=None)


def city_of(region: Entry, lookup: Callable[[str], Sequence[Entry]]) -> Entry | None:
    """Give the city that a region is the same as: of a federal district, or of a city that is a state."""
    if region.location.kind != "region":
        return None
    cities = (e for e in lookup(region.location.name) if e.location.kind == "city")
    return next(
        (c for c in cities if c.population >= _LARGE and is_in(c, region) and _is_all_of(c, region)), None
    )


def _is_all_of(city: Entry, region: Entry) -> bool:
    """Tell whether a city is in the middle of a region, whose people, quarters counted twice, are its own."""
    one, other = city.location, region.location
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return False
    middle = abs(one.lat - other.lat) < _MIDDLE and abs(one.lon - other.lon) < _MIDDLE
    return middle and region.population <= _QUARTERS * city.population


def _spellings(town: Entry, names: Sequence[str], gazetteer: Gazetteer) -> Iterator[str]:
    """Give the spellings of a town, and of the divisions around it those that are the town's too."""
    yield from names
    known = {town.location.name, *gazetteer.alternates(town.location.geonames or 0)}
    for name in filter(None, (town.district, town.region)):
        if name in known or is_named_after(name, town):
            yield name


def is_named_after(division: str, town: Entry) -> bool:
    """Tell whether a division's name is a town's with an ending: "Zendaskaya oblast" around Zenda."""
    return len(town.location.name) >= _STEM and division.startswith(town.location.name)
