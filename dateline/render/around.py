"""The dates around a date: the one before, the one after, those within it and those that hold it."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

from dateline.dates import edtf

_NEAR = 12  # dates within or around: a year with more lists them in the index of dates

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
        starts = []
        for date in dates:
            first, last = edtf.bounds(date)
            if first is None or last is None:
                continue
            self._bounds[date] = (first, last)
            starts.append((first, self._at[date]))
            if edtf.precision(date) != "day":
                for year in range(first.year, last.year + 1):
                    self._by_year[year].append(date)
        self._starts = sorted(starts)

    def of(self, date: str) -> Neighbours:
        """Give the date before, the one after, some within it, and some that hold it."""
        at, dates = self._at[date], self._dates
        before = dates[at - 1] if at else None
        after = dates[at + 1] if at + 1 < len(dates) else None
        return before, after, self._within(date), self._over(date)

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
        return tuple(self._dates[number] for number in sorted(found)[:_NEAR])

    def _over(self, date: str) -> tuple[str, ...]:
        if date not in self._bounds:
            return ()
        near = self._by_year.get(self._bounds[date][0].year, [])
        return tuple(wide for wide in near if self._covers(wide, date))[:_NEAR]

    def _covers(self, wide: str, narrow: str) -> bool:
        """Tell whether one date holds another and more; both have two ends."""
        (first, last), (start, end) = self._bounds[wide], self._bounds[narrow]
        return first <= start and end <= last and (first, last) != (start, end)
