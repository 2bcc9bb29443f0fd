"""Labels of a map: where a name stands so that it covers no other."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

from dateline.drawing.frame import HEIGHT, WIDTH

# Text sizes in units, as the style sheet sets them. On a phone the map shrinks to half and its text
# is set larger, so that only the names that fit then are shown there.
WIDE_TEXT, PHONE_TEXT = 13.0, 23.0
# Widths of letters to the text's size, as in the widest of the common sans-serif fonts.
_WIDTHS = (("ijlI.,'’|", 0.3), ("frt- ()", 0.4), ("mMwW", 0.95))
_CAPITAL, _LETTER, _IDEOGRAPH = 0.7, 0.62, 1.0
_LINE = 1.1
_TILE = 40.0  # units: about the length of a short name

_CLOSE = 4  # of the spots around a dot those that show at once whose name it is
_Spot = tuple[float, float, str]  # a point, and the anchor of the text there
_Rectangle = tuple[float, float, float, float]  # left, top, right, bottom


@dataclass(frozen=True, slots=True)
class Label:
    """A name at a point: `anchor` as in SVG; `wide` names are hidden on a phone."""

    text: str
    x: float
    y: float
    anchor: str
    wide: bool


class _Taken:
    """What is covered already, by tile, so that a name is compared with its neighbours alone."""

    def __init__(self) -> None:
        self._tiles: dict[tuple[int, int], list[_Rectangle]] = {}

    def add(self, box: _Rectangle) -> None:
        for tile in _tiles(box):
            self._tiles.setdefault(tile, []).append(box)

    def meets(self, box: _Rectangle) -> bool:
        return any(_overlap(box, other) for tile in _tiles(box) for other in self._tiles.get(tile, ()))


def _tiles(box: _Rectangle) -> Iterator[tuple[int, int]]:
    left, top, right, bottom = (int(side // _TILE) for side in box)
    return ((x, y) for x in range(left, right + 1) for y in range(top, bottom + 1))


@dataclass(slots=True)
class Labels:
    """Places names one after the other; what finds no room is left out."""

    wide: _Taken = field(default_factory=_Taken)
    phone: _Taken = field(default_factory=_Taken)

    def block(self, x: float, y: float, radius: float) -> None:
        """Keep a dot free of names."""
        for taken in (self.wide, self.phone):
            taken.add((x - radius, y - radius, x + radius, y + radius))

    def beside(self, text: str, x: float, y: float, radius: float, *, far: bool = False) -> Label | None:
        """Place a name right, left, above or below a dot; from above or below to one side only if `far`."""
        for size, taken in ((PHONE_TEXT, self.phone), (WIDE_TEXT, self.wide)):
            for spot in _spots(text, x, y, radius, size)[: None if far else _CLOSE]:
                if self._fits(text, spot, size, taken):
                    self._take(text, spot)
                    return Label(text, *spot, wide=size is WIDE_TEXT)
        return None

    def centred(self, text: str, x: float, y: float) -> Label | None:
        """Place a name around a point."""
        spot = (x, y, "middle")
        if not self._fits(text, spot, WIDE_TEXT, self.wide):
            return None
        wide = not self._fits(text, spot, PHONE_TEXT, self.phone)
        self._take(text, spot)
        return Label(text, *spot, wide=wide)

    def _take(self, text: str, spot: _Spot) -> None:
        self.wide.add(_box(text, spot, WIDE_TEXT))
        self.phone.add(_box(text, spot, PHONE_TEXT))

    @staticmethod
    def _fits(
        text: str,
        spot: _Spot,
        size: float,
        taken: _Taken,
    ) -> bool:
        left, top, right, bottom = box = _box(text, spot, size)
        if left < 0 or top < 0 or right > WIDTH or bottom > HEIGHT:
            return False
        return not taken.meets(box)


def _spots(text: str, x: float, y: float, radius: float, size: float) -> list[_Spot]:
    """Give where a name may stand: right, left, above and below, then above or below to one side."""
    gap, drop, length = radius + size * 0.3, size * 0.34, _length(text, size)
    above, below = y - gap, y + gap + size * 0.7
    start, end = min(x - radius, WIDTH - length), max(x + radius, length)
    return [
        (x + gap, y + drop, "start"),
        (x - gap, y + drop, "end"),
        (x, above, "middle"),
        (x, below, "middle"),
        *(
            (side, height, anchor)
            for height in (above, below)
            for side, anchor in ((start, "start"), (end, "end"))
        ),
    ]


def _box(text: str, spot: _Spot, size: float) -> _Rectangle:
    x, y, anchor = spot
    width = _length(text, size)
    left = {"start": x, "middle": x - width / 2, "end": x - width}[anchor]
    return left, y - size * 0.8, left + width, y + size * (_LINE - 0.8)


def _length(text: str, size: float) -> float:
    return size * sum(map(_width, text))


def _width(letter: str) -> float:
    for letters, width in _WIDTHS:
        if letter in letters:
            return width
    if unicodedata.east_asian_width(letter) in "WF":
        return _IDEOGRAPH
    return _CAPITAL if letter.isupper() else _LETTER


def _overlap(one: _Rectangle, other: _Rectangle) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
