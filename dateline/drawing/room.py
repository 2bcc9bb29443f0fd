"""Where in a country its name has room: on its own visible land, farthest from the borders and other names.

The map is a grid of cells, a row of it the bits of one number, so that land is worn down from all sides by
shifts and "and" alone.
"""

from __future__ import annotations

import functools
import itertools
import math
import operator
from collections.abc import Iterable, Iterator, Sequence

from dateline.drawing.frame import HEIGHT, WIDTH, Frame
from dateline.drawing.world import Country, Line, Point

_CELL = 6  # units: half a line of the smallest text; the map is whole numbers of it wide and high
_COLUMNS, _ROWS = WIDTH // _CELL, HEIGHT // _CELL

Grid = Sequence[int]  # of each row, from the top, the cells whose middle belongs to it


def land_of(country: Country, frame: Frame) -> Grid:
    """Give the cells of a country that a map shows (even-odd rule)."""
    crossed: list[list[float]] = [[] for _ in range(_ROWS)]
    for box, ring in country.rings:
        if box.meets(frame.box):
            _cross(ring, frame, crossed)
    return [_inside(sorted(row)) for row in crossed]


def _cross(ring: Line, frame: Frame, crossed: list[list[float]]) -> None:
    """Note where a ring crosses the middles of the rows."""
    north, south = frame.box.north, frame.box.south
    for start, end in itertools.pairwise(ring):
        if (start[1] > north and end[1] > north) or (start[1] < south and end[1] < south):
            continue
        (x0, y0), (x1, y1) = sorted((frame.place(start), frame.place(end)), key=lambda point: point[1])
        first, last = max(0, math.ceil(y0 / _CELL - 0.5)), min(_ROWS, math.ceil(y1 / _CELL - 0.5))
        for row in range(first, last):
            crossed[row].append(x0 + (x1 - x0) * ((row + 0.5) * _CELL - y0) / (y1 - y0))


def _inside(crossings: Sequence[float]) -> int:
    row = 0
    for left, right in zip(crossings[::2], crossings[1::2], strict=False):
        first = min(max(0, math.ceil(left / _CELL - 0.5)), _COLUMNS)
        last = min(max(first, math.ceil(right / _CELL - 0.5)), _COLUMNS)
        row |= (1 << last) - (1 << first)
    return row


def extent(grid: Grid) -> int:
    """Give how large a part of the map is, in square units."""
    return sum(row.bit_count() for row in grid) * _CELL * _CELL


def without(grid: Grid, boxes: Iterable[tuple[float, float, float, float]]) -> Grid:
    """Take the cells that rectangles cover out of a grid."""
    rows = list(grid)
    for left, top, right, bottom in boxes:
        first, last = (min(max(0, x), _COLUMNS) for x in (int(left // _CELL), math.ceil(right / _CELL)))
        covered = (1 << last) - (1 << first) if last > first else 0
        for row in range(max(0, int(top // _CELL)), min(_ROWS, math.ceil(bottom / _CELL))):
            rows[row] &= ~covered
    return rows


def middles(grid: Grid, width: float, height: float) -> Grid:
    """Give the cells around which a rectangle lies wholly within a grid."""
    across, down = math.ceil(width / _CELL / 2), math.ceil(height / _CELL / 2)
    return _worn(grid, across, down)


def _worn(grid: Grid, across: int, down: int) -> Grid:
    """Take so many cells from a grid on each side."""
    narrow = []
    for row in grid:
        worn = row
        for shift in range(1, across + 1):
            if not worn:
                break
            worn &= (row << shift) & (row >> shift)
        narrow.append(worn)
    edge = [0] * down
    return [
        *edge,
        *map(_common, *(narrow[at : len(grid) - 2 * down + at] for at in range(2 * down + 1))),
        *edge,
    ]


def _common(*rows: int) -> int:
    return functools.reduce(operator.and_, rows)


def roomiest(grid: Grid) -> Point | None:
    """Give the cell of a grid, in units, that is left when it is worn down from all sides."""
    left = grid
    while any(worn := _worn(left, 1, 1)):
        left = worn
    cells = [(column, row) for row, bits in enumerate(left) for column in _columns(bits)]
    if not cells:
        return None
    middle = [sum(axis) / len(cells) for axis in zip(*cells, strict=True)]
    column, row = min(cells, key=lambda cell: (math.dist(cell, middle), cell))
    return (column + 0.5) * _CELL, (row + 0.5) * _CELL


def _columns(bits: int) -> Iterator[int]:
    """Give the columns of a row's cells, from the left."""
    while bits:
        yield (bits & -bits).bit_length() - 1
        bits &= bits - 1


def holds(grid: Grid, point: Point) -> bool:
    """Tell whether a point, in units, lies in a grid."""
    return bool(grid[int(point[1] // _CELL)] >> int(point[0] // _CELL) & 1)
