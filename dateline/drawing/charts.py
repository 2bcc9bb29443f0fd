"""Charts as inline SVG: where the sources' numbers of one event lie, from low to high."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement

_WIDTH, _HEIGHT = 480, 62
_LEFT, _RIGHT = 16, 464  # where the scale begins and ends: half a number's width from the edges
_LINE = 34  # the height of the scale's line
_DOT = 6
_REACH = 34  # how far "at least" and "up to" point on from their dot
_DIGIT = 12.5  # units that a character of a number takes, on a phone, where it is set larger
_APART = 8  # units between two numbers

# What a number's words say of it, by how they begin; each has a sign of its own.
OPEN_ABOVE = ("at least", "more than")
OPEN_BELOW = ("up to", "fewer than")
ROUGH = ("about",)


@dataclass(frozen=True, slots=True)
class Reported:
    """A number as a source gives it: `words` is "at least 49"."""

    count: int
    words: str
    by: str


def draw_range(reported: Sequence[Reported], label: str) -> Element:
    """Draw the numbers on one line; several of one value share a dot."""
    svg = Element(
        "svg", {"viewBox": f"0 0 {_WIDTH} {_HEIGHT}", "role": "img", "aria-label": label, "class": "dl-range"}
    )
    low, high = min(r.count for r in reported), max(r.count for r in reported)
    line = {"x1": str(_LEFT), "x2": str(_RIGHT), "y1": str(_LINE), "y2": str(_LINE)}
    SubElement(svg, "line", {"class": "dl-range__axis", **line})
    if low != high:
        span = {"x1": _at(low, high), "x2": _at(high, high), "y1": str(_LINE), "y2": str(_LINE)}
        SubElement(svg, "line", {"class": "dl-range__span", **span})
    counts = sorted({r.count for r in reported})
    for count in counts:
        _dot(svg, _at(count, high), [r for r in reported if r.count == count])
    for count, x in _written(counts):
        text = {"class": "dl-range__number", "x": f"{x:.1f}", "y": str(_LINE - 14), "text-anchor": "middle"}
        SubElement(svg, "text", text).text = f"{count:,}"
    zero = {"class": "dl-range__zero", "x": str(_LEFT), "y": str(_LINE + 22), "text-anchor": "middle"}
    SubElement(svg, "text", zero).text = "0"
    return svg


def _written(counts: Sequence[int]) -> list[tuple[int, float]]:
    """Give the numbers that find room, and where: the highest and the lowest first, then from low to high."""
    taken: list[tuple[int, float, float]] = []
    for count in dict.fromkeys((counts[-1], counts[0], *counts)):
        half = len(f"{count:,}") * _DIGIT / 2
        x = min(max(float(_at(count, counts[-1])), half), _WIDTH - half)
        if all(abs(x - other) >= half + room + _APART for _, other, room in taken):
            taken.append((count, x, half))
    return sorted((count, x) for count, x, _ in taken)


def _at(count: int, high: int) -> str:
    return f"{_LEFT + (_RIGHT - _LEFT - _REACH) * count / max(high, 1):.1f}"


def _dot(svg: Element, x: str, group: Sequence[Reported]) -> None:
    """Draw one value: a stroke on from it where it is a bound, hollow where all say "about"."""
    words = [r.words.casefold() for r in group]
    for starts, way in ((OPEN_ABOVE, _REACH), (OPEN_BELOW, -_REACH)):
        if any(w.startswith(starts) for w in words):
            end = f"{max(float(x) + way, 0):.1f}"
            line = {"x1": x, "x2": end, "y1": str(_LINE), "y2": str(_LINE)}
            SubElement(svg, "line", {"class": "dl-range__open", **line})
    rough = all(w.startswith(ROUGH) for w in words)
    dot = {"class": "dl-range__dot dl-range__dot--about" if rough else "dl-range__dot"}
    circle = SubElement(svg, "circle", {**dot, "cx": x, "cy": str(_LINE), "r": str(_DOT)})
    SubElement(circle, "title").text = "; ".join(dict.fromkeys(f"{r.words}, {r.by}" for r in group))
