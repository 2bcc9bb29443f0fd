"""The dates around a date: the one before, the one after, those within it and those that hold it."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

from dateline.dates import edtf

NEAR = 12  # dates within or around: a year with more lists them in the index of dates

Neighbours = tuple[str | None, str | None, tuple[str, ...], tuple[str, ...]]


class Around:
    """Finds the dates around each of `dates`, which are in order and valid.

    Coarse dates are kept by the years that they touch, and days by their first one, so that a date
    is compared with those near it alone.
    """

    def __init__(self, dates: Sequence[str]) -> None:
        self._dates = dates
        self._at = {date: number for number, date in enumerate(dates)}
        self._by_year: dict[int, list[str]] = defaultdict(list)
        self._bounds: dict[str, tuple[dt.date, dt.date]] = {}
        self._by_end: dict[edtf.Precision, list[tuple[dt.date, int]]] = defaultdict(list)
        self._by_start: dict[edtf.Precision, list[tuple[dt.date, int]]] = defaultdict(list)
        for date in dates:
            first, last = edtf.bounds(date)
            if first is None or last is None:
                continue
            self._bounds[date] = (first, last)
            precision = edtf.precision(date)
            self._by_end[precision].append((last, self._at[date]))
            self._by_start[precision].append((first, self._at[date]))
            if precision != "day":
                for year in range(first.year, last.year + 1):
                    self._by_year[year].append(date)
        for ends in (*self._by_end.values(), *self._by_start.values()):
            ends.sort()
        self._starts = sorted(start for starts in self._by_start.values() for start in starts)

    def of(self, date: str) -> Neighbours:
        """Give the dates before and after, as precise as this one, those within it, and some that hold it."""
        return self._before(date), self._after(date), self._within(date), self._over(date)

    def _before(self, date: str) -> str | None:
        """Give the last that ended before this one began."""
        if date not in self._bounds:
            return None
        ended = self._by_end[edtf.precision(date)]
        at = bisect_left(ended, (self._bounds[date][0], -1))
        return self._dates[ended[at - 1][1]] if at else None

    def _after(self, date: str) -> str | None:
        """Give the first that begins after this one ended."""
        if date not in self._bounds:
            return None
        begun = self._by_start[edtf.precision(date)]
        at = bisect_left(begun, (self._bounds[date][1], len(self._dates)))
        return self._dates[begun[at][1]] if at < len(begun) else None

    def _within(self, date: str) -> tuple[str, ...]:
        if edtf.precision(date) == "day" or date not in self._bounds:
            return ()
        first, last = self._bounds[date]
        found = []
        for start, number in self._starts[bisect_left(self._starts, (first, -1)) :]:
            if start > last:
                break
            if self._covers(date, self._dates[number]):
                found.append(number)
        return tuple(self._dates[number] for number in sorted(found))

    def _over(self, date: str) -> tuple[str, ...]:
        if date not in self._bounds:
            return ()
        near = self._by_year.get(self._bounds[date][0].year, [])
        return tuple(wide for wide in near if self._covers(wide, date))[-NEAR:]

    def _covers(self, wide: str, narrow: str) -> bool:
        """Tell whether one date holds another and more; both have two ends."""
        (first, last), (start, end) = self._bounds[wide], self._bounds[narrow]
        return first <= start and end <= last and (first, last) != (start, end)
