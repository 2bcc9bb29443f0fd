"""The frame of a map: which part of the world it shows, and where a place falls on it."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from dateline.drawing.world import Box, Line, Point

WIDTH, HEIGHT = 720, 420  # user units: a column's width in pixels, so that 12 units are readable text

_WIDEST = 360.0  # degrees: a map that needs as many shows the whole world, once
_NORTH, _SOUTH = 84.0, -60.0  # no news place lies beyond, and the projection stretches there
# The least that a map shows: 2.4 degrees of latitude are 270 km, a district and its neighbours.
_LEAST_SPAN = 2.4
# A story's own ground has two thirds of what is said; capitals that comment from afar have the rest.
_KEPT_WEIGHT = 0.66
_CLOSER = 0.67
_REGION = 60.0  # degrees: with its margins a larger map shows half the world, and may as well show all of it
_MARGIN = 0.16  # of the span, on each side: room for labels


@dataclass(frozen=True)
class Frame:
    """A window and its scale: equirectangular, true to scale at the window's middle latitude if it fits."""

    box: Box

    @cached_property
    def _stretch(self) -> float:
        true = math.cos(math.radians((self.box.north + self.box.south) / 2))
        return min(true, WIDTH / ((self.box.east - self.box.west) * self.scale))

    @cached_property
    def scale(self) -> float:
        """Units a degree of latitude."""
        return HEIGHT / (self.box.north - self.box.south)

    def place(self, point: Point) -> Point:
        """Give the units of a longitude and latitude, from the upper left corner."""
        lon, lat = point
        x = (lon - (self.box.west + self.box.east) / 2) * self._stretch * self.scale + WIDTH / 2
        return x, (self.box.north - lat) * self.scale


def around(points: Sequence[Point], least: float = _LEAST_SPAN) -> Frame:
    """Give the frame that holds all points with a margin, at least so many degrees high."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    middle_x, middle_y = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    stretch = math.cos(math.radians(middle_y))
    grown = 1 + 2 * _MARGIN
    height = max(least, (max(ys) - min(ys)) * grown, (max(xs) - min(xs)) * grown * stretch * HEIGHT / WIDTH)
    height = min(height, _NORTH - _SOUTH)
    # A map of the whole world is as wide as it must be, and narrower than true to scale.
    width = min(max(height / stretch * WIDTH / HEIGHT, (max(xs) - min(xs)) * grown), _WIDEST)
    middle_x = 0.0 if width == _WIDEST else middle_x
    middle_y = min(max(middle_y, _SOUTH + height / 2), _NORTH - height / 2)
    box = Box(middle_x - width / 2, middle_y - height / 2, middle_x + width / 2, middle_y + height / 2)
    return Frame(box)


def clipped_ring(ring: Line, box: Box) -> list[Point]:
    """Cut a ring to a window (Sutherland and Hodgman 1974)."""
    points = list(ring)
    for axis, limit, sign in ((0, box.west, 1), (0, box.east, -1), (1, box.south, 1), (1, box.north, -1)):
        points = _half(points, axis, limit, sign)
        if not points:
            break
    return points


def _half(points: list[Point], axis: int, limit: float, sign: int) -> list[Point]:
    kept: list[Point] = []
    for before, point in zip([points[-1], *points[:-1]], points, strict=True):
        inside, was = sign * (point[axis] - limit) >= 0, sign * (before[axis] - limit) >= 0
        if inside != was:
            share = (limit - before[axis]) / (point[axis] - before[axis])
            crossing = [before[i] + share * (point[i] - before[i]) for i in (0, 1)]
            kept.append((crossing[0], crossing[1]))
        if inside:
            kept.append(point)
    return kept


def clipped_line(line: Line, box: Box) -> list[list[Point]]:
    """Cut a line to the runs of points whose steps lie in a window or cross it."""
    runs: list[list[Point]] = []
    run: list[Point] = []
    for start, end in itertools.pairwise(line):
        if _crosses(start, end, box):
            run = run or [start]
            run.append(end)
        elif run:
            runs.append(run)
            run = []
    return [*runs, run] if run else runs


def _crosses(start: Point, end: Point, box: Box) -> bool:
    """Tell whether a step has a point in a window (Liang and Barsky 1984)."""
    enters, leaves = 0.0, 1.0
    for axis, least, most in ((0, box.west, box.east), (1, box.south, box.north)):
        step = end[axis] - start[axis]
        if step == 0:
            if not least <= start[axis] <= most:
                return False
            continue
        one, other = sorted(((least - start[axis]) / step, (most - start[axis]) / step))
        enters, leaves = max(enters, one), min(leaves, other)
    return enters <= leaves


# One in so many points is left out at a time: one by one up to twice as many, and of thousands together.
_AT_ONCE = 200


def core(points: Sequence[tuple[Point, int]]) -> list[int]:
    """Give the numbers of the points that the story is about, those left out that lie far away.

    The farthest from the weighted middle goes first, as long as the rest keeps most of the weight;
    they stay out where the map becomes that of a region, and closer by a third.
    """
    chosen = list(range(len(points)))
    total = sum(weight for _, weight in points)
    best = chosen
    while len(chosen) > 2:  # noqa: PLR2004 - two points have no middle that means anything
        middle = _middle([points[i] for i in chosen])
        chosen = sorted(chosen, key=lambda i: (math.dist(points[i][0], middle), i))
        del chosen[-max(1, len(chosen) // _AT_ONCE) :]
        if sum(points[i][1] for i in chosen) < _KEPT_WEIGHT * total:
            break
        span = _span([points[i][0] for i in chosen])
        if span <= _REGION and span < _CLOSER * _span([points[i][0] for i in best]):
            best = list(chosen)
    return sorted(best)


def _middle(points: Sequence[tuple[Point, int]]) -> Point:
    return _median([(p[0], w) for p, w in points]), _median([(p[1], w) for p, w in points])


def _median(values: Sequence[tuple[float, int]]) -> float:
    half, passed = sum(weight for _, weight in values) / 2, 0
    for value, weight in sorted(values):
        passed += weight
        if passed >= half:
            return value
    return 0.0


def _span(points: Sequence[Point]) -> float:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return max(max(xs) - min(xs), max(ys) - min(ys), _LEAST_SPAN)
