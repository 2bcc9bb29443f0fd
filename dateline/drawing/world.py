"""The world that maps are drawn on: Natural Earth's countries (public domain), simplified.

`tools/natural_earth.py` makes the file and says what is in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, pairwise
from pathlib import Path

import msgspec

_WHOLE_TURN, _HALF_TURN = 360, 180  # degrees

_FILE = Path(__file__).parent / "world.json"

Point = tuple[float, float]  # longitude and latitude in degrees
Line = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """A window in degrees; it never crosses the antimeridian."""

    west: float
    south: float
    east: float
    north: float

    def meets(self, other: Box) -> bool:
        """Tell whether two windows have a point in common."""
        return not (
            self.east < other.west
            or other.east < self.west
            or self.north < other.south
            or other.north < self.south
        )

    def holds(self, lat: float, lon: float) -> bool:
        """Tell whether a point lies in the window."""
        return self.west <= lon <= self.east and self.south <= lat <= self.north


@dataclass(frozen=True, slots=True)
class Country:
    """A country: its rings, outer ones and holes, each with its box."""

    name: str
    rings: tuple[tuple[Box, Line], ...]

    def holds(self, lat: float, lon: float) -> bool:
        """Tell whether a point lies in the country (even-odd rule)."""
        inside = [_in_ring(ring, lat, lon) for box, ring in self.rings if box.holds(lat, lon)]
        return sum(inside) % 2 == 1

    @property
    def mainland(self) -> Box:
        """The box of the largest ring."""
        return max((box for box, _ in self.rings), key=lambda b: (b.east - b.west) * (b.north - b.south))


@dataclass(frozen=True, slots=True)
class World:
    """All countries, and the lines between them."""

    countries: tuple[Country, ...]
    borders: tuple[tuple[Box, Line], ...]
    disputed: tuple[tuple[Box, Line], ...]

    def country_at(self, lat: float, lon: float) -> Country | None:
        """Give the country that a point lies in."""
        return next((country for country in self.countries if country.holds(lat, lon)), None)


class _Named(msgspec.Struct):
    name: str
    rings: list[list[int]]


class _File(msgspec.Struct):
    scale: int
    arcs: list[list[int]]
    countries: list[_Named]
    borders: list[int]
    disputed: list[int]


@cache
def world() -> World:
    """Read the world, once a process (about 50 ms)."""
    file = msgspec.json.decode(_FILE.read_bytes(), type=_File)
    arcs = [_decoded(arc, file.scale) for arc in file.arcs]
    countries = tuple(
        Country(
            named.name, tuple(_boxed(part) for ring in named.rings for part in _unwrapped(_ring(ring, arcs)))
        )
        for named in file.countries
    )
    return World(
        countries,
        tuple(_boxed(arcs[arc]) for arc in file.borders),
        tuple(_boxed(arcs[arc]) for arc in file.disputed),
    )


def _decoded(arc: Sequence[int], scale: int) -> Line:
    xs, ys = accumulate(arc[::2]), accumulate(arc[1::2])
    return tuple((x / scale, y / scale) for x, y in zip(xs, ys, strict=True))


def _ring(numbers: Iterable[int], arcs: Sequence[Line]) -> Line:
    points: list[Point] = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += arc[1:] if points else arc
    return tuple(points)


def _boxed(line: Line) -> tuple[Box, Line]:
    xs, ys = [x for x, _ in line], [y for _, y in line]
    return Box(min(xs), min(ys), max(xs), max(ys)), line


def _unwrapped(line: Line) -> list[Line]:
    """Give a line that crosses the antimeridian once on either side of the map, any other as it is.

    Its longitudes go on beyond 180 degrees; the second copy lies a whole turn away.
    """
    turn, made = 0, [line[0]]
    for (before, _), (lon, lat) in pairwise(line):
        turn += _WHOLE_TURN * ((lon - before < -_HALF_TURN) - (lon - before > _HALF_TURN))
        made.append((lon + turn, lat))
    if turn == 0 and made == list(line):
        return [line]
    shift = -_WHOLE_TURN if max(lon for lon, _ in made) > _HALF_TURN else _WHOLE_TURN
    return [tuple(made), tuple((lon + shift, lat) for lon, lat in made)]


def _in_ring(ring: Line, lat: float, lon: float) -> bool:
    inside = False
    for (x0, y0), (x1, y1) in pairwise(ring):
        if (y0 > lat) != (y1 > lat) and lon < (x1 - x0) * (lat - y0) / (y1 - y0) + x0:
            inside = not inside
    return inside
