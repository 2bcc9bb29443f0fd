"""Labels of a map: where a name stands so that it covers no other, at each size that the map is shown in."""

from __future__ import annotations

import itertools
import math
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

from dateline.drawing.frame import HEIGHT, WIDTH

# The sizes that a map is shown in, and its text in units, as the style sheet sets both: a smaller map has
# larger text, so that names are laid out anew for each.
SIZES = {"wide": 13.0, "middle": 17.0, "small": 23.0}
# Widths of letters to the text's size, as in the widest of the common sans-serif fonts.
_WIDTHS = (("ijlI.,'’|", 0.3), ("frt- ()", 0.4), ("mMwW", 0.95))
_CAPITAL, _LETTER, _IDEOGRAPH = 0.7, 0.62, 1.0
_ABOVE, _BELOW = 0.8, 0.3  # of the text's size: how far letters reach over and under the line
_MIDDLE = 0.34  # of the text's size: where the middle of a line lies above its foot
_GAP = 0.3  # of the text's size, between a dot and its name
_OVER, _UNDER = -_GAP, _GAP + 0.7  # of the text's size: from a dot to the foot of the line over or under it
_TILE = 40.0  # units: about the length of a short name

# A name that finds no room beside its dot stands so far off, in the text's size, with a line to it.
_OFF = (0.8, 1.4, 2.0, 2.6)
_ANGLES = [math.pi * n / 8 for n in range(16)]
_DIRECTIONS = [(math.cos(a), math.sin(a)) for a in sorted(_ANGLES, key=lambda a: round(abs(math.sin(a)), 6))]
_STEEP = 0.3  # of a whole: a line to a name stands under its middle, and beside it where it is flatter
_Rectangle = tuple[float, float, float, float]  # left, top, right, bottom
_Leader = tuple[float, float, float, float]  # from x and y to x and y


@dataclass(frozen=True, slots=True)
class Label:
    """A name at a point in units, moved from there by `dx` and `dy` of its text's size.

    `anchor` is as in SVG, `leader` the line from the dot of a name that stands off, `sizes` those of the
    map that show it.
    """

    text: str
    x: float
    y: float
    dx: float = 0.0
    dy: float = _MIDDLE
    anchor: str = "middle"
    leader: _Leader | None = None
    sizes: tuple[str, ...] = ()

    def box(self, size: float) -> _Rectangle:
        """Give what the name covers at a text size."""
        width = size * length(self.text)
        x, y = self.x + self.dx * size, self.y + self.dy * size
        left = {"start": x, "middle": x - width / 2, "end": x - width}[self.anchor]
        return left, y - size * _ABOVE, left + width, y + size * _BELOW


class Taken:
    """What is covered already, by tile, so that a name is compared with its neighbours alone."""

    def __init__(self) -> None:
        self.boxes: list[_Rectangle] = []
        self._tiles: dict[tuple[int, int], list[_Rectangle]] = {}

    def add(self, box: _Rectangle) -> None:
        """Cover a rectangle."""
        self.boxes.append(box)
        for tile in _tiles(box):
            self._tiles.setdefault(tile, []).append(box)

    def meets(self, box: _Rectangle) -> bool:
        """Tell whether something in a rectangle is covered."""
        return any(_overlap(box, other) for tile in _tiles(box) for other in self._tiles.get(tile, ()))


def _tiles(box: _Rectangle) -> Iterator[tuple[int, int]]:
    left, top, right, bottom = (int(side // _TILE) for side in box)
    return ((x, y) for x in range(left, right + 1) for y in range(top, bottom + 1))


@dataclass(slots=True)
class Labels:
    """Places names one after the other, by size of the map; what finds no room there is left out."""

    taken: dict[str, Taken] = field(default_factory=lambda: {size: Taken() for size in SIZES})

    def block(self, x: float, y: float, radius: float) -> None:
        """Keep a dot free of names."""
        for taken in self.taken.values():
            taken.add((x - radius, y - radius, x + radius, y + radius))

    def beside(self, text: str, x: float, y: float, radius: float, *, far: bool = False) -> list[Label]:
        """Place a name right, left, above or below a dot, at each size of the map at which it fits.

        If it may stand `far` it also begins or ends there, or a line leads to it.
        """
        found: list[Label] = []
        for name, size in SIZES.items():
            spots = _beside(text, x, y, radius)
            if far:
                spots = itertools.chain(spots, _farther(text, x, y, radius, size))
            fitting = (spot for spot in spots if self._fits(spot, name))
            if (spot := next(fitting, None)) is not None:
                self.take(spot, name)
                found.append(replace(spot, sizes=(name,)))
        return merged(found)

    def take(self, label: Label, name: str) -> None:
        """Cover what a name covers at a size of the map."""
        self.taken[name].add(label.box(SIZES[name]))
        for box in _along(label.leader):
            self.taken[name].add(box)

    def _fits(self, label: Label, name: str) -> bool:
        left, top, right, bottom = box = label.box(SIZES[name])
        if left < 0 or top < 0 or right > WIDTH or bottom > HEIGHT:
            return False
        return not any(map(self.taken[name].meets, (box, *_along(label.leader))))


def merged(labels: list[Label]) -> list[Label]:
    """Make one of the labels that differ in the size of the map alone."""
    by_place: dict[Label, tuple[str, ...]] = {}
    for label in labels:
        place = replace(label, sizes=())
        by_place[place] = (*by_place.get(place, ()), *label.sizes)
    return [replace(place, sizes=sizes) for place, sizes in by_place.items()]


def _beside(text: str, x: float, y: float, radius: float) -> Iterator[Label]:
    """Give where a name shows at once whose it is: right, left, above and below."""
    yield Label(text, x + radius, y, _GAP, _MIDDLE, "start")
    yield Label(text, x - radius, y, -_GAP, _MIDDLE, "end")
    yield Label(text, x, y - radius, 0, _OVER)
    yield Label(text, x, y + radius, 0, _UNDER)


def _farther(text: str, x: float, y: float, radius: float, size: float) -> Iterator[Label]:
    """Give where else a name may stand: above and below to one side, then with a line to its dot."""
    width = size * length(text)
    start, end = min(x - radius, WIDTH - width), max(x + radius, width)
    for edge, lower in ((y - radius, _OVER), (y + radius, _UNDER)):
        yield Label(text, start, edge, 0, lower, "start")
        yield Label(text, end, edge, 0, lower, "end")
    for off in _OFF:
        far = radius + off * size
        for across, down in _DIRECTIONS:
            near = (x + across * (radius + 1), y + down * (radius + 1))
            spot = (x + across * far, y + down * far)
            if abs(across) < _STEEP:
                yield Label(text, *spot, 0, 0.85 if down > 0 else -0.15, leader=(*near, *spot))
            else:
                dx, anchor = (0.15, "start") if across > 0 else (-0.15, "end")
                yield Label(text, *spot, dx, _MIDDLE, anchor, (*near, *spot))


def _along(leader: _Leader | None) -> Iterator[_Rectangle]:
    """Give small rectangles that cover a line, but its two ends, which touch the dot and the name."""
    if leader is not None:
        x0, y0, x1, y1 = leader
        steps = max(2, int(math.dist((x0, y0), (x1, y1)) // 3))
        for step in range(1, steps):
            x, y = x0 + (x1 - x0) * step / steps, y0 + (y1 - y0) * step / steps
            yield x - 1, y - 1, x + 1, y + 1


@lru_cache(maxsize=4096)
def length(text: str) -> float:
    """Give how long a name is, to its text's size."""
    return sum(map(_width, text))


def _width(letter: str) -> float:
    for letters, width in _WIDTHS:
        if letter in letters:
            return width
    if unicodedata.east_asian_width(letter) in "WF":
        return _IDEOGRAPH
    return _CAPITAL if letter.isupper() else _LETTER


def _overlap(one: _Rectangle, other: _Rectangle) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
