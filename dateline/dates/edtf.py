"""EDTF strings (ISO 8601-2, levels 0 to 2 as far as news needs them): check, compare, describe.

Read are years, months and days with unspecified digits (`198X`, `2022-XX`), the seasons
21 to 24, the qualifiers `~` (about), `?` (perhaps) and `%` (both), intervals, and intervals that
are open (`2020/..`) or unknown (`2020/`) at one end.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from functools import lru_cache
from typing import Final, Literal

Precision = Literal["day", "month", "season", "year", "decade", "century", "interval"]

MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SEASONS: Final = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}

_SINGLE = re.compile(
    r"(?P<year>\d{4}|\d{3}X|\d\dXX)(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?(?P<mark>[~?%])?"
)
_SEASON_FIRST_MONTH = {
    21: 3,
    22: 6,
    23: 9,
    24: 12,
}  # meteorological, northern: winter 1994 starts in December
_MARKS = {"~": "about ", "?": "perhaps ", "%": "perhaps about "}
_UNBOUNDED = ("", "..")
_FIRST_DAY, _LAST_DAY = dt.date.min, dt.date.max
_SEASON_MONTHS = 3
_DECEMBER = 12


_KEPT = 4096  # dates whose reading is remembered: a site shows the same ones again and again


def is_valid(edtf: str) -> bool:
    """Tell whether the string is an EDTF date that this module reads, and one that exists."""
    if "/" in edtf:
        ends = edtf.split("/")
        if len(ends) != 2 or all(end in _UNBOUNDED for end in ends):  # noqa: PLR2004 - an interval has two ends
            return False
        if not all(end in _UNBOUNDED or is_valid(end) for end in ends):
            return False
        first, last = bounds(edtf)
        return first is None or last is None or first <= last
    return _single_bounds(edtf) is not None


def bounds(edtf: str) -> tuple[dt.date | None, dt.date | None]:
    """Give the first and the last day that the date covers; None at an open or unknown end.

    Raises ValueError where the string is no EDTF date.
    """
    if "/" in edtf:
        first, last = edtf.split("/", 1)
        return (
            None if first in _UNBOUNDED else bounds(first)[0],
            None if last in _UNBOUNDED else bounds(last)[1],
        )
    single = _single_bounds(edtf)
    if single is None:
        raise ValueError(f"not an EDTF date: {edtf!r}")
    return single


@lru_cache(maxsize=_KEPT)
def sort_key(edtf: str) -> tuple[dt.date, dt.date, str]:
    """Order by first day, the longer span before the shorter, then by the string itself."""
    first, last = bounds(edtf)
    start = first or _FIRST_DAY
    return (start, dt.date.fromordinal(_LAST_DAY.toordinal() - (last or _LAST_DAY).toordinal() + 1), edtf)


@lru_cache(maxsize=_KEPT)
def precision(edtf: str) -> Precision:
    """Tell how precise a date is; raises ValueError where the string is no EDTF date."""
    if "/" in edtf:
        bounds(edtf)
        return "interval"
    parts = _SINGLE.fullmatch(edtf)
    if parts is None or _single_bounds(edtf) is None:
        raise ValueError(f"not an EDTF date: {edtf!r}")
    if parts["year"].endswith("XX"):
        return "century"
    if parts["year"].endswith("X"):
        return "decade"
    if parts["month"] in (None, "XX"):
        return "year"
    if int(parts["month"]) in SEASONS:
        return "season"
    return "month" if parts["day"] in (None, "XX") else "day"


def as_day(edtf: str | None) -> dt.date | None:
    """Give the day of a date that is precise to the day, else None."""
    if not edtf or not is_valid(edtf):
        return None
    first, last = bounds(edtf)
    return first if first == last else None


def weekday(edtf: str) -> str | None:
    """Give the English name of a day's weekday; None where the date is not one day."""
    day = as_day(edtf)
    return WEEKDAYS[day.weekday()] if day else None


@lru_cache(maxsize=_KEPT)
def describe(edtf: str, *, with_weekday: bool = False) -> str:  # noqa: PLR0911 - one a precision
    """Write a date for people: "13 September 2022", "the 1980s", "since 2020", "12–13 September 2022"."""
    if "/" in edtf:
        return _describe_interval(*edtf.split("/", 1))
    parts = _SINGLE.fullmatch(edtf)
    if parts is None or _single_bounds(edtf) is None:
        raise ValueError(f"not an EDTF date: {edtf!r}")
    mark = _MARKS.get(parts["mark"] or "", "")
    kind = precision(edtf)
    if kind == "century":
        return f"{mark}the {_ordinal(int(parts['year'][:2]) + 1)} century"
    if kind == "decade":
        return f"{mark}the {parts['year'][:3]}0s"
    year = str(int(parts["year"]))
    if kind == "year":
        return mark + year
    if kind == "season":
        return f"{mark}{SEASONS[int(parts['month'])]} {year}"
    month = f"{MONTHS[int(parts['month']) - 1]} {year}"
    if kind == "month":
        return mark + month
    name = f"{weekday(edtf)} " if with_weekday else ""
    return f"{mark}{name}{int(parts['day'])} {month}"


@lru_cache(maxsize=_KEPT)
def slug(edtf: str) -> str:
    """Write a date as a part of a file name: lower-case letters, digits and hyphens only, one to one.

    An interval has two hyphens between its ends; an open end is `open`, an unknown one `unknown`.
    """
    ends = {"..": "open", "": "unknown"}
    marks = str.maketrans({"~": "-about", "?": "-perhaps", "%": "-perhaps-about", "X": "x"})
    return "--".join(ends.get(end, end.translate(marks)) for end in edtf.split("/"))


def from_day(day: dt.date) -> str:
    """Write a day."""
    return day.isoformat()


def from_month(year: int, month: int) -> str:
    """Write a month."""
    return f"{year:04}-{month:02}"


def from_interval(first: str, last: str) -> str:
    """Write an interval, or the one date where both ends are the same."""
    return first if first == last else f"{first}/{last}"


@lru_cache(maxsize=_KEPT)
def _single_bounds(edtf: str) -> tuple[dt.date, dt.date] | None:
    parts = _SINGLE.fullmatch(edtf)
    if parts is None:
        return None
    low, high = int(parts["year"].replace("X", "0")), int(parts["year"].replace("X", "9"))
    try:
        return _day_bounds(low, high, parts["month"], parts["day"])
    except ValueError:  # a month or day that the calendar lacks
        return None


def _day_bounds(low: int, high: int, month: str | None, day: str | None) -> tuple[dt.date, dt.date]:
    if month is None or month == "XX":
        if day not in (None, "XX"):
            raise ValueError("a day needs its month")
        return dt.date(low, 1, 1), dt.date(high, _DECEMBER, 31)
    if int(month) in SEASONS:
        if day is not None:
            raise ValueError("a season has no days")
        start = _SEASON_FIRST_MONTH[int(month)]
        last = start + _SEASON_MONTHS - 1
        return dt.date(low, start, 1), _month_end(high + (last > _DECEMBER), (last - 1) % _DECEMBER + 1)
    if day is None or day == "XX":
        return dt.date(low, int(month), 1), _month_end(high, int(month))
    return dt.date(low, int(month), int(day)), dt.date(high, int(month), int(day))


def _month_end(year: int, month: int) -> dt.date:
    return dt.date(year, month, calendar.monthrange(year, month)[1])


def _describe_interval(first: str, last: str) -> str:  # noqa: PLR0911 - one a kind of interval
    if last == "..":
        return f"since {describe(first)}"
    if first == "..":
        return f"until {describe(last)}"
    if not first:
        return f"an unknown date to {describe(last)}"
    if not last:
        return f"{describe(first)} to an unknown date"
    if first[-1:] in _MARKS or last[-1:] in _MARKS:
        return f"{describe(first)} to {describe(last)}"
    kinds = (precision(first), precision(last))
    if kinds == ("day", "day"):
        return _describe_days(bounds(first)[0] or _FIRST_DAY, bounds(last)[1] or _LAST_DAY)
    if kinds == ("month", "month") and first[:4] == last[:4]:
        return f"{MONTHS[int(first[5:7]) - 1]}–{describe(last)}"
    joint = "–" if kinds == ("year", "year") else " to "
    return f"{describe(first)}{joint}{describe(last)}"


def _describe_days(first: dt.date, last: dt.date) -> str:
    end = f"{last.day} {MONTHS[last.month - 1]} {last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{end}"
    start = f"{first.day} {MONTHS[first.month - 1]}"
    return f"{start} to {end}" if first.year == last.year else f"{start} {first.year} to {end}"


def _ordinal(number: int) -> str:
    tens = number % 100
    ending = "th" if tens in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
