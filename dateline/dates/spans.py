"""Calendar arithmetic: the day, week, month or longer that lies so many units from a day, as EDTF.

A week is Monday to Sunday (ISO 8601), a weekend its last two days, a quarter three months of the
calendar year, a season three months from March, June, September or December on.
"""

from __future__ import annotations

import calendar
import datetime as dt

from dateline.dates import edtf

_MONTHS, _QUARTER_MONTHS, _QUARTERS = 12, 3, 4
_DECADE, _CENTURY = 10, 100
_WEEK = 7
_WINTER, _SPRING = 24, 21


def unit_span(day: dt.date, unit: str, shift: int) -> str:  # noqa: PLR0911 - one a unit
    """Give the unit of the calendar that lies `shift` units from the one that holds `day`."""
    if unit == "day":
        return edtf.from_day(day + dt.timedelta(shift))
    if unit in ("week", "fortnight"):
        monday = (
            day
            - dt.timedelta(day.weekday())
            + dt.timedelta(_WEEK * shift * (2 if unit == "fortnight" else 1))
        )
        return edtf.from_interval(monday.isoformat(), (monday + dt.timedelta(6)).isoformat())
    if unit == "weekend":
        saturday = day - dt.timedelta(day.weekday()) + dt.timedelta(5 + _WEEK * shift)
        return edtf.from_interval(saturday.isoformat(), (saturday + dt.timedelta(1)).isoformat())
    if unit == "month":
        return edtf.from_month(*add_months(day.year, day.month, shift))
    if unit in ("quarter", "period"):
        index = day.year * _QUARTERS + (day.month - 1) // _QUARTER_MONTHS + shift
        return quarter_span(index // _QUARTERS, index % _QUARTERS + 1)
    if unit == "decade":
        return f"{day.year // _DECADE + shift:03}X"
    if unit == "century":
        return f"{day.year // _CENTURY + shift:02}XX"
    return f"{day.year + shift:04}"


def add_months(year: int, month: int, shift: int) -> tuple[int, int]:
    """Give year and month, so many months on."""
    index = year * _MONTHS + month - 1 + shift
    return index // _MONTHS, index % _MONTHS + 1


def quarter_span(year: int, quarter: int) -> str:
    """Give a quarter of the calendar year as an interval of months."""
    return months_span(year, _QUARTER_MONTHS * (quarter - 1) + 1, _QUARTER_MONTHS)


def months_span(year: int, first: int, count: int) -> str:
    """Give so many months from the first one on, as an interval of months."""
    last = add_months(year, first, count - 1)
    return edtf.from_interval(edtf.from_month(year, first), edtf.from_month(*last))


def same_weekday(day: dt.date, weekday: int, *, forward: bool) -> dt.date:
    """Give the nearest such weekday (Monday is 1) on `day` or before it, or on it or after it."""
    if forward:
        return day + dt.timedelta((weekday - day.isoweekday()) % _WEEK)
    return day - dt.timedelta((day.isoweekday() - weekday) % _WEEK)


def same_day(year: int, month: int, day: int) -> dt.date | None:
    """Give a day, or None where the calendar lacks it (29 February)."""
    if not 1 <= day <= calendar.monthrange(year, month)[1]:
        return None
    return dt.date(year, month, day)


def season_of(day: dt.date) -> tuple[int, int]:
    """Give the year and the EDTF season that a day lies in; January is of the last year's winter."""
    index = (day.month % _MONTHS) // _QUARTER_MONTHS  # 0 winter, 1 spring, 2 summer, 3 autumn
    season = _WINTER if index == 0 else _SPRING + index - 1
    return (day.year - 1 if season == _WINTER and day.month <= 2 else day.year), season  # noqa: PLR2004 - February
