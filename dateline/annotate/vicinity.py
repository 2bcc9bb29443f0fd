"""What the text says of a place: how small, on which side of a border, of which city, or only a house."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dateline.annotate.toponym_candidates import is_near
from dateline.gazetteer import CITY, Entry, Gazetteer
from dateline.model import Mention

_NAME = r"([A-Z][\w.'-]*(?:\s[A-Z][\w.'-]*){0,2})"
# "the village of X", "X, a small village": lower-case, since a "Village of X" may be a town by its charter.
_VILLAGE_BEFORE = re.compile(r"\b(?:villages?|hamlets?)\s(?:of|called|named)\s$")
_VILLAGE_AFTER = re.compile(r",\s(?:an?|the)\s(?:[a-z-]+\s){0,2}(?:village|hamlet)\b")
# "The islands of X and Y", "the island of X", "X island", "the X and Y islands".
_ONE_MORE = r"(?:[A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*)?(?:,\s(?:and\s|or\s)?|\s(?:and|or)\s))"
_ISLAND_BEFORE = re.compile(rf"\bislands?\sof\s(?:{_ONE_MORE}){{0,6}}$")
_ISLAND_AFTER = re.compile(
    r"\sisland\b|(?:(?:,\s(?:and\s)?|\sand\s)[A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*)?){1,6}\sislands\b"
)
_LIST = 80  # characters of a list before a name
_LARGE_VILLAGE = 4.6  # forty thousand inhabitants
# "X on the Ruritanian side".
_SIDE = re.compile(rf"\s(?:on|from)\sthe\s{_NAME}\sside\b")
# "X district of Strelsau", "the X neighbourhoods in Strelsau".
_QUARTER = re.compile(
    rf"\s(?:neighbou?rhood|district|quarter|suburb|borough)s?\s(?:of|in)\s(?:[a-z]+ern\s|central\s)?{_NAME}"
)
# "Who is from X, Strelsau", but not "from X, Strelsau and Velda".
_ORIGIN = (" from ", " of ")
_AFTER = re.compile(
    r",\s([A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?)(?![\w-])(?!\s(?:and|or)\s|,\s[A-Z]|,\s(?:and|or)\s[A-Z][\w'-]+[,.;])"
)
_BESIDE = 0.12  # degrees: what is called by a town is in it, or some ten kilometres away
_BACK = 20  # characters in which the noun before a name stands
_BUILDINGS = frozenset({"castle", "palace", "cathedral", "abbey", "basilica"})
_HOUSE = re.compile(
    r"\s(?:cathedral|basilica|church|mosque|synagogue|museum|theat(?:re|er)|bridge|lighthouse)(?![\w-])"
)
# "The prison Zenda" is what is called so, wherever it is.
_HOUSE_BEFORE = re.compile(
    r"\b(?:prison|jail|concert hall|theat(?:re|er)|cinema|nightclub|church|chapel"
    r"|cathedral|abbey|museum|hotel) $"
)
_HAMLET = 3.0  # orders of magnitude of inhabitants


def without_towns_for_village(
    text: str, mentions: Sequence[Mention], candidates: tuple[Entry, ...]
) -> tuple[Entry, ...]:
    """Leave small settlements where a mention calls the place a village: "the village of Zenda"."""
    if not candidates or candidates[0].location.kind not in ("city", "district"):
        return candidates  # "a Ruritanian village"
    if not any(_is_called_village(text, mention) for mention in mentions):
        return candidates
    return tuple(c for c in candidates if c.location.kind == "city" and c.importance < _LARGE_VILLAGE)


def _is_called_village(text: str, mention: Mention) -> bool:
    before = text[max(0, mention.start - _BACK) : mention.start]
    return bool(_VILLAGE_BEFORE.search(before) or _VILLAGE_AFTER.match(text, mention.end))


def as_island(text: str, mentions: Sequence[Mention], entry: Entry) -> Entry:
    """Give a settlement as the island that the text calls it: "the islands of Zenda, Velda and Strelsau"."""
    if entry.location.kind not in ("city", "district") or entry.importance >= CITY or not mentions:
        return entry
    called = (
        _ISLAND_AFTER.match(text, m.end) or _ISLAND_BEFORE.search(text[max(0, m.start - _LIST) : m.start])
        for m in mentions
    )
    return replace(entry, location=replace(entry.location, kind="island")) if all(called) else entry


def side_of_border(text: str, end: int, gazetteer: Gazetteer) -> tuple[Entry, ...]:
    """Give the state on whose side of a border a place is said to be: "Zenda on the Ruritanian side"."""
    match = _SIDE.match(text, end)
    state = gazetteer.state_of_adjective(match[1]) if match else None
    return gazetteer.lookup(state.name)[:1] if state else ()


def is_quarter_elsewhere(
    text: str, mentions: Sequence[Mention], candidates: Sequence[Entry], gazetteer: Gazetteer
) -> bool:
    """Tell a quarter of a city that no town of its name is near: "the Zenda district of Strelsau"."""
    towns = [c for c in candidates if c.location.kind in ("city", "district")]
    cities = [city for mention in mentions for city in _cities_of_quarter(text, mention.end, gazetteer)]
    return bool(cities) and not any(is_near(town, city) for town in towns for city in cities)


def is_beside_another_town(
    text: str, mentions: Sequence[Mention], candidates: Sequence[Entry], gazetteer: Gazetteer
) -> bool:
    """Tell a small place beside a town that no namesake of it is beside: "from Zenda, Strelsau"."""
    if candidates[0].location.kind != "city" or candidates[0].importance >= CITY:
        return False
    towns = (town for m in mentions if (town := _town_after(text, m, gazetteer)) is not None)
    return any(not any(is_near(c, town, _BESIDE) for c in candidates) for town in towns)


def _town_after(text: str, mention: Mention, gazetteer: Gazetteer) -> Entry | None:
    """Give the town behind the comma after a place that somebody is from, and not one of a list."""
    if not text.endswith(_ORIGIN, 0, mention.start) or not (match := _AFTER.match(text, mention.end)):
        return None
    found = gazetteer.lookup(match[1])
    return found[0] if found and found[0].exact and found[0].location.kind == "city" else None


def _cities_of_quarter(text: str, end: int, gazetteer: Gazetteer) -> Iterator[Entry]:
    """Give the cities of the name that a quarter is said to be of."""
    if match := _QUARTER.match(text, end):
        yield from (
            e for e in gazetteer.lookup(match[1]) if e.location.kind == "city" and e.importance >= CITY
        )


def is_building(name: str) -> bool:
    """Tell a building's name, which no village of that name is meant by unless the article is about there."""
    return " " in name and name.rpartition(" ")[2].lower() in _BUILDINGS


def is_of_house(text: str, name: str, mentions: Sequence[Mention], best: Entry) -> bool:
    """Tell a building's name that a hamlet has too, or a saint's or a founder's: "Zenda cathedral"."""
    if is_building(name) and best.importance < _HAMLET:
        return True
    return bool(mentions) and all(
        _HOUSE.match(text, m.end) or _HOUSE_BEFORE.search(text, max(m.start - _BACK, 0), m.start)
        for m in mentions
    )
