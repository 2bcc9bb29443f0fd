"""The year of a day that an article's page prints without one: that of dated articles of the same story."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from dateline.dates import fits_newest_weekday
from dateline.dates.edtf import as_day, is_valid
from dateline.model import TimeExpression

_SHARED = 3  # actors and places, states apart, that two articles of one story name
_FEW = 2  # the same where several articles do
_NEAR = dt.timedelta(30)  # between the day and a relative's: a story is told for weeks


@dataclass(frozen=True, slots=True)
class Story:
    """What articles name, states apart, as ids of entities, and the day of those that are dated."""

    named: Sequence[frozenset[str]]
    published: Sequence[str | None]

    def day_of(
        self, index: int, printed: str, expressions: tuple[TimeExpression, ...]
    ) -> tuple[str, list[int]] | None:
        """Give the full day of an article's printed one ("-03-12"), and the articles that tell its year.

        All dated articles that name the same must be of one year around that day, and a weekday that the
        article names must be of that day or the one before: neither would be so by chance.
        """
        relatives = self._relatives(index)
        years = {day.year + n for _, day in relatives for n in (-1, 0, 1)}
        days = [f"{year:04}{printed}" for year in sorted(years)]
        near = {day: self._near(day, relatives) for day in days if is_valid(day)}
        told = [day for day, around in near.items() if self._is_story(index, around)]
        if len(told) != 1 or not fits_newest_weekday(expressions, told[0]):
            return None
        return told[0], near[told[0]]

    def _relatives(self, index: int) -> list[tuple[int, dt.date]]:
        own = self.named[index]
        return [
            (other, day)
            for other, value in enumerate(self.published)
            if other != index and value and (day := as_day(value)) and len(own & self.named[other]) >= _FEW
        ]

    def _is_story(self, index: int, relatives: Sequence[int]) -> bool:
        """Tell whether articles are surely of the story of another: one that names much of it, or several."""
        most = max((len(self.named[index] & self.named[other]) for other in relatives), default=0)
        return most >= _SHARED or len(relatives) >= _FEW

    def _near(self, printed: str, relatives: Sequence[tuple[int, dt.date]]) -> list[int]:
        day = as_day(printed)
        return [other for other, of in relatives if day and abs(of - day) <= _NEAR]
