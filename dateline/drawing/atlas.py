"""Where the places of a site lie: by page, and by square of the map, so that neighbours are found at once."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dateline.drawing.world import Box


@dataclass(frozen=True, slots=True)
class Located:
    """Where a page's front matter says that its place is.

    `wide` tells a point that is the middle of something wide: no distance can be measured from a region or
    a river. `prominence` is the binary logarithm of how many articles name it, so that maps which show it
    are not drawn anew for each article more.
    """

    title: str
    lat: float
    lon: float
    state: bool = False
    prominence: int = 0
    wide: bool = False


# The places' pages in each square of one degree, in order of path.
Squares = Mapping[str, tuple[str, ...]]


def squares(places: Mapping[str, Located]) -> dict[str, tuple[str, ...]]:
    """Sort places into the squares of one degree in which they lie."""
    found: dict[str, list[str]] = {}
    for path, place in places.items():
        found.setdefault(_square(math.floor(place.lat), math.floor(place.lon)), []).append(path)
    return {square: tuple(sorted(paths)) for square, paths in found.items()}


def within(box: Box, places: Mapping[str, Located], by_square: Squares) -> Iterator[tuple[str, Located]]:
    """Give the places that a window holds."""
    for lat in range(math.floor(box.south), math.floor(box.north) + 1):
        for lon in range(math.floor(box.west), math.floor(box.east) + 1):
            for path in by_square.get(_square(lat, lon), ()):
                place = places[path]
                if box.holds(place.lat, place.lon):
                    yield path, place


def _square(lat: int, lon: int) -> str:
    return f"{lat} {lon}"
