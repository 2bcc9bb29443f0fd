"""The year of a bare day or month by another that its sentence names: "on April 23 and May 7"."""

from __future__ import annotations

import datetime as dt
from typing import Final

from dateline.dates import edtf
from dateline.dates.case import OVER_NEW_YEAR, Case, Earlier

_NAMED: Final = frozenset({"day", "day_range", "month", "month_range", "season"})
BESIDE_WORDS: Final = "by “{}”, which the sentence names beside it"
"""The reason, with the words of the other."""
_EVERY_MONTH: Final = 28  # days that every month has
_PARALLEL: Final = frozenset({"by", "until", "till"})


def year_beside(case: Case, default: dt.date) -> int | None:
    """Give the year that another day or month of the sentence tells, or None; `default` is without it."""
    earlier = case.before[-1] if case.before else None
    if earlier is None or earlier.expression.sentence != case.expression.sentence:
        return None
    first, last = edtf.bounds(earlier.edtf)
    if first and last and "written" in case.fields:
        return _year_within(case, first, last)
    if first is None or not _is_named(earlier):
        return None
    if _is_within(case, earlier, first):
        return first.year
    following = _on_from(first, case)
    goes_on = following and _goes_on(case, earlier, first, following, default)
    return following.year if following and goes_on else None


def _year_within(case: Case, first: dt.date, last: dt.date) -> int | None:
    """Give the year in which a day or month lies within a time, where it does so once."""
    month, day = case.number("month"), min(case.number("day") or 1, _EVERY_MONTH)
    years = [y for y in range(first.year, last.year + 1) if first <= dt.date(y, month, day) <= last]
    return years[0] if len(years) == 1 else None


def _goes_on(case: Case, earlier: Earlier, first: dt.date, following: dt.date, default: dt.date) -> bool:
    """Tell whether a date is the next one after the earlier one, which begins with its first day."""
    been = case.expression.tense == "past"
    if "joined" in case.fields and (not been or first > case.now or following <= case.now):
        return True
    if "same_clause" in case.fields and following <= case.now:
        return True
    return first > case.now > default and (not been or _is_parallel(case, earlier))


def _is_named(earlier: Earlier) -> bool:
    """Tell whether it is a season, a month or a day of one by its words."""
    return earlier.expression.rule in _NAMED


def _is_within(case: Case, earlier: Earlier, first: dt.date) -> bool:
    """Tell whether a day is of a month that was named with its year: "In May 2015 … from 23 May"."""
    stated = dict(earlier.expression.fields)
    return (
        bool({"year", "year_shift"} & stated.keys())
        and case.number("day") > 0
        and case.number("month") == first.month
        and (edtf.precision(earlier.edtf) == "month" or case.number("day") >= first.day)
    )


def _on_from(first: dt.date, case: Case) -> dt.date | None:
    """Give the next such day or month on or after another, where it is not nearly a year away."""
    month = case.number("month")
    ahead = (month - first.month) % 12
    if ahead == 0 and 0 < case.number("day") < first.day:
        return None
    year = first.year + (month < first.month)
    if month < first.month and ahead >= OVER_NEW_YEAR:
        return None
    return dt.date(year, month, min(case.number("day") or 1, _EVERY_MONTH))


def _is_parallel(case: Case, earlier: Earlier) -> bool:
    """Tell whether both are ends of a time: "ready by May and opened by June"."""
    lead = case.word("lead")
    return lead in _PARALLEL and lead == dict(earlier.expression.fields).get("lead")
