"""Which of many ranges of characters hold one, without looking at all of them each time.

In an article as long as a book every mention, statement and reporting clause would otherwise be
compared with every other.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import Generic, TypeVar

Item = TypeVar("Item")


class Overlaps(Generic[Item]):
    """Items by the range that each takes up; a range is half-open, and an item may have several."""

    def __init__(self, ranges: Iterable[tuple[int, int, Item]]) -> None:
        # The number of each decides between equal ranges, so that items need not compare.
        found = sorted([(start, end, n, item) for n, (start, end, item) in enumerate(ranges)])
        self._ranges = found
        self._starts = [start for start, *_ in found]
        # No range that begins further back can reach a character.
        self._longest = max((end - start for start, end, *_ in found), default=0)

    def over(self, start: int, end: int) -> list[Item]:
        """Give the items whose range shares a character with this one, in the order they were given in."""
        first = bisect_left(self._starts, start - self._longest)
        last = bisect_left(self._starts, end)
        met = [(n, item) for _, e, n, item in self._ranges[first:last] if e > start]
        return [item for _, item in sorted(met, key=lambda pair: pair[0])]

    def holding(self, start: int, end: int) -> list[Item]:
        """Give the items whose range holds this one whole, in the order they were given in."""
        first = bisect_left(self._starts, start - self._longest)
        last = bisect_left(self._starts, start + 1)
        met = [(n, item) for _, e, n, item in self._ranges[first:last] if e >= end]
        return [item for _, item in sorted(met, key=lambda pair: pair[0])]
