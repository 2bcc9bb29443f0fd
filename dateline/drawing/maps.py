"""Maps as inline SVG: land, borders, disputed borders as such, and a dot a place that links to its page."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement

from dateline.drawing.frame import HEIGHT, WIDTH, Frame, around, clipped_line, clipped_ring
from dateline.drawing.labels import Label, Labels
from dateline.drawing.world import Box, Country, Line, Point, world

# Dots in units: the least is still seen on a phone, the largest hides no neighbour.
_LEAST_DOT, _LARGEST_DOT = 4.5, 15.0
_PLAIN_DOT = 5.0
# Past so many places dots shrink, so that all of them together cover no more of the map.
_CROWD = 40
_LEAST_OF_MANY = 2.5  # units: a dot that is still seen
_LEAST_LAND = 40.0  # square units: a smaller island is a speck
_NAMED_LAND = 0.02  # of the map: a country that takes less gets no name
_LEAST_STATE, _LARGEST_STATE = 5.0, 40.0  # degrees of latitude around a state, and around a place
_PLACE_SPAN = 5.0
_MOST_NAMED = 30  # places with their name on a map of all: more is a wall of words
_NAMED_FIRST = 12  # the weightiest places: a reader looks for their names, so they may cover lesser dots
_NAMED_OF_STATE = 3  # its best known places, likewise
# Other places on the map of one: more of them hide it, and each other.
_MOST_NEAR = 60


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on a map: `address` is its page, `weight` how much is said of it."""

    name: str
    lat: float
    lon: float
    address: str = ""
    weight: int = 0

    @property
    def point(self) -> Point:
        """Longitude and latitude."""
        return self.lon, self.lat


def draw_places(spots: Sequence[Spot], label: str) -> Element:
    """Draw all places, sized by weight."""
    frame = around([spot.point for spot in spots])
    svg, names = _ground(frame, label), Labels()
    heaviest = max((spot.weight for spot in spots), default=0) or 1
    ranked = sorted(spots, key=lambda s: (-s.weight, s.name, s.address))
    shrink = min(1.0, math.sqrt(_CROWD / max(len(spots), 1)))
    least, largest = max(_LEAST_DOT * shrink, _LEAST_OF_MANY), _LARGEST_DOT * max(shrink, 0.5)
    sizes = {spot: least + (largest - least) * math.sqrt(spot.weight / heaviest) for spot in ranked}
    _dots(svg, frame, sizes, names, "place", _NAMED_FIRST, _MOST_NAMED)
    _country_names(svg, frame, names)
    return svg


def draw_locator(
    here: Spot, others: Callable[[Box], Iterable[Spot]], label: str, *, state: bool = False
) -> Element:
    """Draw where a place or a state lies; `others` gives the other places on the map, the best known first.

    Of these a place shows the nearest, a state first its own.
    """
    country = world().country_at(here.lat, here.lon)
    frame = _around_state(here, country) if state else around([here.point], least=_PLACE_SPAN)
    svg, names = _ground(frame, label, country), Labels()
    near = [spot for spot in others(frame.box) if spot.point != here.point]
    if state:
        near.sort(key=lambda s: country is None or not country.holds(s.lat, s.lon))
    else:
        near.sort(key=lambda s: (math.dist(s.point, here.point), s.name, s.address))
    del near[_MOST_NEAR:]
    if not state:
        _dots(svg, frame, {here: _PLAIN_DOT * 1.7}, names, "here")
    _dots(svg, frame, dict.fromkeys(near, _PLAIN_DOT), names, "place", _NAMED_OF_STATE if state else 0)
    _country_names(svg, frame, names)
    return svg


def _around_state(here: Spot, country: Country | None) -> Frame:
    if country is None:
        return around([here.point], least=_LEAST_STATE)
    box = country.mainland
    if box.east - box.west > 180:  # noqa: PLR2004 - half the globe: it crosses the antimeridian
        return around([here.point], least=_LARGEST_STATE)
    return around([(box.west, box.south), (box.east, box.north)], least=_LEAST_STATE)


def _ground(frame: Frame, label: str, here: Country | None = None) -> Element:
    """Start a map: its label, the land and its borders."""
    svg = Element(
        "svg",
        {"viewBox": f"0 0 {WIDTH} {HEIGHT}", "role": "group", "aria-label": label, "class": "dl-map__svg"},
    )
    outside = _beyond(frame.box)
    land: list[str] = []
    own: list[str] = []
    for country in world().countries:
        rings = [clipped_ring(ring, outside) for box, ring in country.rings if box.meets(outside)]
        paths = [_path(frame, ring, closed=True) for ring in rings if _area(frame, ring) > _LEAST_LAND]
        (own if here is country else land).extend(paths)
    for name, paths in (("land", land), ("land land--here", own)):
        _add_path(svg, name, paths)
    for name, lines in (("border", world().borders), ("border border--disputed", world().disputed)):
        _add_path(svg, name, _lines(frame, lines, outside))
    return svg


def _beyond(box: Box) -> Box:
    """Give a window a little larger, so that no cut edge shows."""
    x, y = (box.east - box.west) * 0.02, (box.north - box.south) * 0.02
    return Box(box.west - x, box.south - y, box.east + x, box.north + y)


def _lines(frame: Frame, lines: Iterable[tuple[Box, Line]], outside: Box) -> list[str]:
    runs = [run for box, line in lines if box.meets(outside) for run in clipped_line(line, outside)]
    return [_path(frame, run) for run in runs]


def _add_path(svg: Element, name: str, paths: Sequence[str]) -> None:
    if paths:
        SubElement(svg, "path", {"class": f"dl-map__{name.replace(' ', ' dl-map__')}", "d": "".join(paths)})


def _path(frame: Frame, points: Sequence[Point], *, closed: bool = False) -> str:
    """Write a line in whole units, each point but the first as the difference from the one before."""
    placed = [frame.place(point) for point in points]
    whole = [(round(x), round(y)) for x, y in placed]
    steps = [(x - x0, y - y0) for (x0, y0), (x, y) in itertools.pairwise(whole)]
    drawn = "".join(f"l{x} {y}" for x, y in steps if (x, y) != (0, 0))
    return f"M{whole[0][0]} {whole[0][1]}{drawn}{'z' if closed else ''}"


def _area(frame: Frame, ring: Sequence[Point]) -> float:
    """Give the area of a ring in square units."""
    placed = [frame.place(point) for point in ring]
    pairs = zip(placed, placed[1:] + placed[:1], strict=True)
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairs)) / 2


def _dots(
    svg: Element,
    frame: Frame,
    sizes: dict[Spot, float],
    names: Labels,
    kind: str,
    first: int = 0,
    most: int = _MOST_NEAR,
) -> None:
    """Draw dots, the larger first, so that the smaller stay on top; then the names of `most` of them.

    The names of the `first` lie over all dots; the others find a place between them, or none.
    """
    placed = {spot: frame.place(spot.point) for spot in sizes}
    links = {spot: _link(svg, spot, kind) for spot in sizes}
    for spot, (x, y) in placed.items():
        SubElement(
            links[spot],
            "circle",
            {"class": "dl-map__dot", "cx": f"{x:.1f}", "cy": f"{y:.1f}", "r": f"{sizes[spot]:.1f}"},
        )
    ranked = list(placed)
    over = SubElement(svg, "g", {"class": "dl-map__over", "aria-hidden": "true"}) if first else None
    for group, above in ((ranked[:first], over), (ranked[first:], None)):
        for spot in group:
            names.block(*placed[spot], sizes[spot] * 0.8)
        for spot in group:
            label = names.beside(spot.name, *placed[spot], sizes[spot], far=above is not None)
            if label is not None and most > 0:
                most -= 1
                _name(links[spot] if above is None else above, label, "dl-map__name")


def _link(svg: Element, spot: Spot, kind: str) -> Element:
    """Start a place: a link where it has a page."""
    said = f", {spot.weight} {'statement' if spot.weight == 1 else 'statements'}" if spot.weight else ""
    name = {"class": f"dl-map__{kind}"}
    if spot.address:
        name |= {"href": spot.address, "aria-label": f"{spot.name}{said}"}
    group = SubElement(svg, "a" if spot.address else "g", name)
    SubElement(group, "title").text = f"{spot.name}{said}"
    return group


def _name(parent: Element, label: Label, class_: str) -> None:
    classes = f"{class_} dl-map__name--wide" if label.wide else class_
    attributes = {"class": classes, "x": f"{label.x:.1f}", "y": f"{label.y:.1f}"}
    if label.anchor != "start":
        attributes["text-anchor"] = label.anchor
    SubElement(parent, "text", attributes).text = label.text


def _country_names(svg: Element, frame: Frame, names: Labels) -> None:
    """Name the countries in the room that is left, the larger first."""
    found = []
    for country in world().countries:
        rings = [clipped_ring(ring, frame.box) for box, ring in country.rings if box.meets(frame.box)]
        largest = max(((_area(frame, ring), ring) for ring in rings if ring), default=(0.0, []))
        if largest[0] > _NAMED_LAND * WIDTH * HEIGHT:
            found.append((largest[0], country.name, _centre(frame, largest[1])))
    for _, name, (x, y) in sorted(found, reverse=True):
        label = names.centred(name.upper(), x, y)
        if label is not None:
            _name(svg, label, "dl-map__country")


def _centre(frame: Frame, ring: Sequence[Point]) -> Point:
    """Give the centroid of a ring in units."""
    placed = [frame.place(point) for point in ring]
    doubled, x, y = 0.0, 0.0, 0.0
    for (x0, y0), (x1, y1) in zip(placed, placed[1:] + placed[:1], strict=True):
        cross = x0 * y1 - x1 * y0
        doubled, x, y = doubled + cross, x + (x0 + x1) * cross, y + (y0 + y1) * cross
    return (x / (3 * doubled), y / (3 * doubled))
