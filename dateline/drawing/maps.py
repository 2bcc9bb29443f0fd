"""Maps as inline SVG: land, borders, disputed borders as such, and a dot a place that links to its page."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement

from dateline.drawing.frame import HEIGHT, WIDTH, Frame, around, clipped_line, clipped_ring
from dateline.drawing.labels import SIZES, Label, Labels, length, merged
from dateline.drawing.room import Grid, extent, holds, land_of, middles, roomiest, without
from dateline.drawing.world import Box, Country, Line, Point, world
from dateline.model.great_circle import great_circle_km

# Dots in units: the least is still seen on a phone, the largest hides no neighbour.
_LEAST_DOT, _LARGEST_DOT = 4.5, 15.0
_PLAIN_DOT = 5.0
# Past so many places dots shrink, so that all of them together cover no more of the map.
_CROWD = 40
_LEAST_OF_MANY = 2.5  # units: a dot that is still seen
_LEAST_LAND = 40.0  # square units: a smaller island is a speck
_NAMED_LAND = 0.02  # of the map: a country that takes less gets no name
# A country's text to that of a place, and the space between its letters, as the style sheet sets them.
_COUNTRY_TEXT, _COUNTRY_SPACING = 0.85, 0.06
_LEAST_STATE, _LARGEST_STATE = 5.0, 40.0  # degrees of latitude around a state, and around a place
_PLACE_SPAN = 5.0
_MOST_NAMED = 30  # places with their name on a map of all: more is a wall of words
_NAMED_FIRST = 12  # the weightiest places: a reader looks for their names, so they may cover lesser dots
_NAMED_OF_STATE = 3  # its best known places, likewise
_FEW = 20  # so many names may all stand off from their dots, with lines to them
_DISPUTED = "border border--disputed"
# Other places on the map of one: more of them hide it, and each other.
_MOST_NEAR = 60


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on a map: `address` is its page, `weight` how much is said of it.

    Of a `wide` one, an area or a river, the point is only the middle.
    """

    name: str
    lat: float
    lon: float
    address: str = ""
    weight: int = 0
    wide: bool = False

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
        near.sort(key=lambda s: (great_circle_km(here.point, s.point), s.name, s.address))
    del near[_MOST_NEAR:]
    if not state:
        for spot in near:
            names.block(*frame.place(spot.point), _PLAIN_DOT)
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
    for name, lines in (("border", world().borders), (_DISPUTED, world().disputed)):
        _add_path(svg, name, _lines(frame, lines))
    return svg


def shows_disputed(svg: Element) -> bool:
    """Tell whether a map has a disputed border in sight."""
    return any(path.get("class") == _class(_DISPUTED) for path in svg.iter("path"))


def _beyond(box: Box) -> Box:
    """Give a window a little larger, so that no cut edge shows."""
    x, y = (box.east - box.west) * 0.02, (box.north - box.south) * 0.02
    return Box(box.west - x, box.south - y, box.east + x, box.north + y)


def _lines(frame: Frame, lines: Iterable[tuple[Box, Line]]) -> list[str]:
    runs = [run for box, line in lines if box.meets(frame.box) for run in clipped_line(line, frame.box)]
    return [_path(frame, run) for run in runs]


def _add_path(svg: Element, name: str, paths: Sequence[str]) -> None:
    if paths:
        SubElement(svg, "path", {"class": _class(name), "d": "".join(paths)})


def _class(name: str) -> str:
    return " ".join(f"dl-map__{part}" for part in name.split())


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
    """Draw dots, the larger first, so that the smaller stay on top; then the names of `most` of them."""
    placed = {spot: frame.place(spot.point) for spot in sizes}
    links = {spot: _link(svg, spot, kind) for spot in sizes}
    for spot, (x, y) in placed.items():
        size = {"cx": f"{x:.1f}", "cy": f"{y:.1f}", "r": f"{sizes[spot]:.1f}"}
        class_ = "dl-map__dot dl-map__dot--wide" if spot.wide else "dl-map__dot"
        SubElement(links[spot], "circle", {"class": class_, **size})
    ranked = [(spot, *at, sizes[spot]) for spot, at in placed.items()]
    few = len(ranked) <= _FEW
    first = 0 if few else first
    named = 0
    if first:
        over = SubElement(svg, "g", {"class": "dl-map__over", "aria-hidden": "true"})
        named = _name_all(ranked[:first], names, dict.fromkeys(sizes, over), most, far=True)
    _name_all(ranked[first:], names, links, most - named, far=few)


def _name_all(
    dots: Sequence[tuple[Spot, float, float, float]],
    names: Labels,
    parents: dict[Spot, Element],
    most: int,
    *,
    far: bool,
) -> int:
    """Name dots where their names cover none of them, and say how many found room.

    Of a crowd the first are named before the others are there, and lie over them.
    """
    for _, x, y, radius in dots:
        names.block(x, y, radius * 0.8)
    named = 0
    for spot, *at in dots:
        if named >= most:
            break
        labels = names.beside(spot.name, *at, far=far)
        named += bool(labels)
        for label in labels:
            _name(parents[spot], label, "dl-map__name")
    return named


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
    shown = "" if len(label.sizes) == len(SIZES) else " dl-map__only"
    shown += "".join(f" dl-map__only--{size}" for size in label.sizes if shown)
    if label.leader is not None:
        x0, y0, x1, y1 = (f"{number:.1f}" for number in label.leader)
        SubElement(parent, "path", {"class": f"dl-map__leader{shown}", "d": f"M{x0} {y0}L{x1} {y1}"})
    attributes = {"class": f"{class_}{shown}", "x": f"{label.x:.1f}", "y": f"{label.y:.1f}"}
    attributes |= {name: f"{by:g}em" for name, by in (("dx", label.dx), ("dy", label.dy)) if by}
    if label.anchor != "start":
        attributes["text-anchor"] = label.anchor
    SubElement(parent, "text", attributes).text = label.text


def _country_names(svg: Element, frame: Frame, names: Labels) -> None:
    """Name the countries on their own land, in the room that is left there, the larger first."""
    found = []
    for country in world().countries:
        if any(box.meets(frame.box) for box, _ in country.rings):
            land = land_of(country, frame)
            found.append((extent(land), country.name.upper(), land))
    for size, name, land in sorted(found, key=lambda one: (-one[0], one[1])):
        if size > _NAMED_LAND * WIDTH * HEIGHT:
            for label in _on_land(name, land, names):
                _name(svg, label, "dl-map__country")


def _on_land(name: str, land: Grid, names: Labels) -> list[Label]:
    """Place a name on a country, at the same point for all sizes of the map that allow it."""
    found: list[Label] = []
    for size in reversed(SIZES):
        text = SIZES[size] * _COUNTRY_TEXT
        width = text * (length(name) + _COUNTRY_SPACING * len(name))
        free = middles(without(land, names.taken[size].boxes), width, text)
        same = next((label for label in found if holds(free, (label.x, label.y))), None)
        point = (same.x, same.y) if same else roomiest(free)
        if point is not None:
            found.append(Label(name, *point, sizes=(size,)))
            names.take(found[-1], size)
    return merged(found)
