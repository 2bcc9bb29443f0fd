"""Labels of a map: where a name stands so that it covers no other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from dateline.drawing.frame import HEIGHT, WIDTH

# Text sizes in units, as the style sheet sets them. On a phone the map shrinks to half and its text
# is set larger, so that only the names that fit then are shown there.
WIDE_TEXT, PHONE_TEXT = 13.0, 23.0
_LETTER = 0.56  # a letter's width to the text's size, the mean of common sans-serif fonts
_LINE = 1.1


@dataclass(frozen=True, slots=True)
class Label:
    """A name at a point: `anchor` as in SVG; `wide` names are hidden on a phone."""

    text: str
    x: float
    y: float
    anchor: str
    wide: bool


@dataclass(slots=True)
class Labels:
    """Places names one after the other; what finds no room is left out."""

    wide: list[tuple[float, float, float, float]] = field(default_factory=list)
    phone: list[tuple[float, float, float, float]] = field(default_factory=list)

    def block(self, x: float, y: float, radius: float) -> None:
        """Keep a dot free of names."""
        for taken in (self.wide, self.phone):
            taken.append((x - radius, y - radius, x + radius, y + radius))

    def beside(self, text: str, x: float, y: float, radius: float) -> Label | None:
        """Place a name right, left, above or below a dot."""
        for size, taken in ((PHONE_TEXT, self.phone), (WIDE_TEXT, self.wide)):
            gap, drop = radius + size * 0.3, size * 0.34
            spots = (
                (x + gap, y + drop, "start"),
                (x - gap, y + drop, "end"),
                (x, y - gap, "middle"),
                (x, y + gap + size * 0.7, "middle"),
            )
            for spot in spots:
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

    def _take(self, text: str, spot: tuple[float, float, str]) -> None:
        self.wide.append(_box(text, spot, WIDE_TEXT))
        self.phone.append(_box(text, spot, PHONE_TEXT))

    @staticmethod
    def _fits(
        text: str,
        spot: tuple[float, float, str],
        size: float,
        taken: Sequence[tuple[float, float, float, float]],
    ) -> bool:
        left, top, right, bottom = box = _box(text, spot, size)
        if left < 0 or top < 0 or right > WIDTH or bottom > HEIGHT:
            return False
        return not any(_overlap(box, other) for other in taken)


def _box(text: str, spot: tuple[float, float, str], size: float) -> tuple[float, float, float, float]:
    x, y, anchor = spot
    width = len(text) * size * _LETTER
    left = {"start": x, "middle": x - width / 2, "end": x - width}[anchor]
    return left, y - size * 0.8, left + width, y + size * (_LINE - 0.8)


def _overlap(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
