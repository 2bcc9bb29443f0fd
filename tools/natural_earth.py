"""Make `dateline/drawing/world.json`, the map that pages are drawn on, from Natural Earth.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python tools/natural_earth.py package/countries-50m.json

The npm package world-atlas (ISC) holds Natural Earth's countries, 1:50 million, as TopoJSON;
Natural Earth itself is in the public domain. What comes out has each arc once, simplified after
Douglas and Peucker, so that neighbours still share their border:

- `scale`: integers a degree
- `arcs`: for each arc its points as x, y, dx, dy, dx, dy ... in these integers
- `countries`: `name`, and `rings` of arc numbers (`~n` is arc n backwards), outer rings and holes alike
- `borders`: the arcs between two countries; `disputed`: those of them that are disputed

Natural Earth draws who governs in fact. It keeps its disputed lines within a country (lines of
control, claims) in layers of their own that world-atlas lacks: these are not drawn.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from itertools import accumulate
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "dateline" / "drawing" / "world.json"

SCALE = 200  # integers a degree: half a kilometre, under a pixel on every map
# Degrees that a simplified line may stray: a pixel where a map of 640 pixels shows 16 degrees.
TOLERANCE = 0.025
SMALLEST = 0.02  # square degrees: rings below it are specks on every map that shows them

# What Natural Earth classes as disputed or indeterminate at this scale.
DISPUTED = frozenset({"Kosovo", "N. Cyprus", "Palestine", "Siachen Glacier", "Somaliland", "W. Sahara"})

Point = tuple[float, float]


def main() -> None:
    """Read the package's file and write ours."""
    parser = argparse.ArgumentParser(description="Make the map that pages are drawn on")
    parser.add_argument("countries", type=Path, help="countries-50m.json of the npm package world-atlas")
    topology = json.loads(parser.parse_args().countries.read_text(encoding="utf-8"))
    text = json.dumps(convert(topology), separators=(",", ":"), ensure_ascii=False)
    TARGET.write_text(text + "\n", encoding="utf-8")
    print(f"{TARGET}: {len(text):,} bytes")


def convert(topology: dict) -> dict[str, object]:
    """Turn the TopoJSON into the form above."""
    arcs = [decoded(arc, topology["transform"]) for arc in topology["arcs"]]
    countries, users = [], defaultdict(list)
    for geometry in topology["objects"]["countries"]["geometries"]:
        name = geometry["properties"]["name"]
        rings = [ring for ring in rings_of(geometry) if area(ring, arcs) >= SMALLEST]
        for ring in rings:
            for arc in ring:
                users[arc if arc >= 0 else ~arc].append(name)
        if rings:
            countries.append({"name": name, "rings": rings})
    numbers = {arc: number for number, arc in enumerate(sorted(users))}
    for country in countries:
        country["rings"] = [[renumbered(arc, numbers) for arc in ring] for ring in country["rings"]]
    borders = [arc for arc in sorted(users) if len(users[arc]) > 1]
    disputed = [arc for arc in borders if DISPUTED.intersection(users[arc])]
    return {
        "scale": SCALE,
        "arcs": [encoded(simplified(arcs[arc])) for arc in sorted(users)],
        "countries": sorted(countries, key=lambda country: country["name"]),
        "borders": [numbers[arc] for arc in borders if arc not in disputed],
        "disputed": [numbers[arc] for arc in disputed],
    }


def renumbered(arc: int, numbers: dict[int, int]) -> int:
    """Give an arc its new number, backwards where it was."""
    return numbers[arc] if arc >= 0 else ~numbers[~arc]


def rings_of(geometry: dict) -> list[list[int]]:
    """Give the rings of a country."""
    polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
    return [ring for polygon in polygons for ring in polygon]


def decoded(arc: list[list[int]], transform: dict[str, list[float]]) -> list[Point]:
    """Undo TopoJSON's quantisation and differences."""
    (kx, ky), (dx, dy) = transform["scale"], transform["translate"]
    xs = accumulate(point[0] for point in arc)
    ys = accumulate(point[1] for point in arc)
    return [(x * kx + dx, y * ky + dy) for x, y in zip(xs, ys, strict=True)]


def area(ring: list[int], arcs: list[list[Point]]) -> float:
    """Give a ring's area in square degrees (the shoelace formula)."""
    points = [p for arc in ring for p in (arcs[arc] if arc >= 0 else reversed(arcs[~arc]))]
    pairs = zip(points, points[1:] + points[:1], strict=True)
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairs)) / 2


def simplified(points: list[Point]) -> list[Point]:
    """Drop points after Douglas and Peucker (1973); the two ends stay, so that arcs still meet."""
    keep = {0, len(points) - 1}
    parts = [(0, len(points) - 1)]
    while parts:
        first, last = parts.pop()
        far, at = max(
            ((distance(points[i], points[first], points[last]), i) for i in range(first + 1, last)),
            default=(0.0, 0),
        )
        if far > TOLERANCE:
            keep.add(at)
            parts += [(first, at), (at, last)]
    return [points[i] for i in sorted(keep)]


def distance(point: Point, start: Point, end: Point) -> float:
    """Give the distance of a point from a line, or from its start where the line is a ring's."""
    (x, y), (x0, y0), (x1, y1) = point, start, end
    length = ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5
    if length == 0:
        return ((x - x0) ** 2 + (y - y0) ** 2) ** 0.5
    return abs((x1 - x0) * (y0 - y) - (x0 - x) * (y1 - y0)) / length


def encoded(points: list[Point]) -> list[int]:
    """Write points as integers, each but the first as the difference from the one before."""
    made, before = [], (0, 0)
    for x, y in points:
        now = (round(x * SCALE), round(y * SCALE))
        made += [now[0] - before[0], now[1] - before[1]]
        before = now
    return made


if __name__ == "__main__":
    main()
