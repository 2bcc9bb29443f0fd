"""Dates as news pages print them around an article: a line, a label or a header, not prose."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

Order = Literal["day", "month"]

_MONTHS = ("january february march april may june july august september october november december").split()
_MONTH_NUMBER = {m[:3]: i for i, m in enumerate(_MONTHS, 1)}
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
# A clock time or a date may stand right behind the year, where two fields of a page were copied as one.
_YEAR = r"(?P<year>(?:1[6-9]|20|21)\d\d)(?!\d(?!\d?:\d\d|\d?/\d\d?/\d{4}))"
_NO_LETTER = r"(?<![^\W\d_])"  # before a month, for the same reason
_SEP = r"(?:\s*,\s*|\s+|\s*[-/]\s*)"

_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?<!\d){_YEAR}(?P<mark>[-/.])(?P<month>\d{{1,2}})(?P=mark)(?P<day>\d{{1,2}})(?!\d)",
        rf"(?<!\d){_YEAR}(?P<month>[01]\d)(?P<day>[0-3]\d)(?=T\d|$)",
        rf"(?<!\d){_DAY}(?:\s+of)?{_SEP}{_MONTH}{_SEP}{_YEAR}",
        rf"{_NO_LETTER}{_MONTH}{_SEP}{_DAY}{_SEP}{_YEAR}",
        rf"(?<!\d){_YEAR}{_SEP}{_MONTH}{_SEP}{_DAY}(?!\d)",
        rf"(?<!\d)(?P<first>\d{{1,2}})(?P<mark>[-/.])(?P<second>\d{{1,2}})(?P=mark){_YEAR}",
        rf"{_NO_LETTER}{_MONTH}{_SEP}{_YEAR}",
    )
)
_SLASHED = re.compile(r"[-/.]\d{1,2}[-/.][12]")
_BARE_MONTH = _MONTH.replace("?P<month>", "?:")
_NO_YEAR = re.compile(
    rf"(?:\b{_BARE_MONTH}\s+\d{{1,2}}|(?<!\d)\d{{1,2}}\s+{_BARE_MONTH})(?!\d)", re.IGNORECASE
)
_URL_DATE = re.compile(
    r"[/-]((?:19|20)\d\d)[/-]?(0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/-]?"
    r"([0-2]?\d|3[01])(?=[/\-_.?]|$)",
    re.IGNORECASE,
)

# Clock times, zones and the words that stand beside a date in a date line: once they are taken
# away too, nothing is left of it.
_CLOCK = re.compile(
    r"T?\b\d{1,2}\s*[:.h]\s*\d\d(?:[:.]\d\d(?:\.\d+)?)?\s*(?:[ap]\.?\s?m\b\.?|hrs?\b|hours\b|Z\b)?"
    r"|\b\d{1,2}\s*[ap]\.?m\b\.?"
    r"|\b\d{4}\s*(?:gmt|utc|hrs|h)\b|[+-]\d\d:?\d\d\b|\((?:gmt|utc)\s*[+-]?\d*(?::\d\d)?\)|\b(?:gmt"
    r"|utc)\s*[+-]\s*\d+(?::\d\d)?",
    re.IGNORECASE,
)
_ZONES = (
    "gmt utc bst ist est edt et cst cdt ct mst mdt mt pst pdt pt akst hst cet cest eet eest msk wat eat sast "
    "pkt hkt sgt jst kst aest aedt acst awst nzst nzdt trt gst z am pm"
)
_BESIDE = (
    "published publish publication updated update posted post last first on at date dated modified created "
    "originally "
    "issued issue released release time added revised edited written the of by local online since ago "
)
_WEEKDAYS = (
    "monday tuesday wednesday thursday friday saturday sunday"
    " mon tue tues wed weds thu thur thurs fri sat sun"
)
_AGO = re.compile(r"\b(?:\d+|an?)\s+(?:minutes?|mins?|hours?|days?|weeks?|months?)\s+ago\b", re.IGNORECASE)
_FIGURES = re.compile(r"\d{4}")
_MAX_DATE_LINE = 250  # a byline, an outlet and three dates with their labels
_RESIDUE = frozenset(f"{_ZONES} {_BESIDE} {_WEEKDAYS}".split())
_LEADING = frozenset(f"{_ZONES} {_WEEKDAYS}".split())
_SIGNS = re.compile(r"[\s,|·•—–:(\[/-]*")
_WORD = re.compile(r"[^\W\d_]+|\d+")

MONTH_FIRST_ZONES = re.compile(r"\b(?:E[SD]?T|C[SD]T|M[SD]T|P[SD]?T)\b")
DAY_FIRST_ZONES = re.compile(r"\b(?:GMT|BST|IST|C?EE?S?T|MSK|AE[SD]T|NZ[SD]T|SAST|EAT|WAT)\b")

_LABEL = re.compile(
    r"(?:(?P<update>(?:last\s+)?(?:updated|modified|revised|edited)(?:\s+(?:date|time|on|at))*"
    r"|update(?:\s+(?:date|time))*)"
    r"|(?P<first>(?:(?:first|originally)\s+)?(?:published|posted|issued|released|created"
    r"|publication)(?:\s+(?:date|time|on|at))*"
    r"|date(?:\s+published)?|publish(?:ed)?[\s_-]?date))"
    r"(?:\s*[:\-–—|]\s*|\s+(?=\S))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date with its place in the line; `edtf` is None where day and month can't be told apart."""

    start: int
    end: int
    edtf: str | None
    update: bool = False


def find_dates(text: str, order: Order | None = None) -> list[PrintedDate]:
    """Find the complete dates in a line, left to right, and whether each is labelled as an update."""
    found: list[PrintedDate] = []
    if not _FIGURES.search(text):
        return found
    taken: list[tuple[int, int]] = []
    for form in _FORMS:
        for match in form.finditer(text):
            if any(match.start() < end and start < match.end() for start, end in taken):
                continue
            valid, edtf = _value(match.groupdict(), order)
            if valid:
                taken.append(match.span())
                found.append(PrintedDate(*match.span(), edtf))
    labels = [(m.start(), bool(m["update"])) for m in _LABEL.finditer(text)]
    return [_labelled(d, labels) for d in sorted(found, key=lambda d: d.start)]


def _labelled(found: PrintedDate, labels: list[tuple[int, bool]]) -> PrintedDate:
    before = [update for start, update in labels if start < found.start]
    return PrintedDate(found.start, found.end, found.edtf, bool(before and before[-1]))


def _value(groups: dict[str, str | None], order: Order | None) -> tuple[bool, str | None]:
    year = int(groups["year"] or 0)
    if groups.get("first"):
        first, second = int(groups["first"] or 0), int(groups["second"] or 0)
        readings = {"day": _edtf(year, second, first), "month": _edtf(year, first, second)}
        if groups["mark"] == ".":  # points are written by those who put the day first
            return readings["day"] is not None, readings["day"]
        valid = {value for value in readings.values() if value}
        if len(valid) == 1:
            return True, valid.pop()
        return bool(valid), readings[order] if order else None
    month = groups["month"] or ""
    number = int(month) if month.isdigit() else _MONTH_NUMBER[month[:3].lower()]
    day = groups.get("day")
    value = _edtf(year, number, int(day)) if day else f"{year:04}-{number:02}"
    return value is not None, value


def is_day(year: str, month: str | int, day: str | int) -> bool:
    """Tell whether the calendar has this day, all three written in digits."""
    return _edtf(int(year), int(month), int(day)) is not None


def _edtf(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def is_date_line(text: str) -> bool:
    """Tell whether there is nothing in the line but dates, clock times and the words that label them."""
    dates = find_dates(text, "day") if len(text) <= _MAX_DATE_LINE else []
    if not dates:
        return False
    rest = text
    for found in reversed(dates):
        rest = rest[: found.start] + " " + rest[found.end :]
    return not residue(rest)


def residue(text: str) -> list[str]:
    """Give the words that are no clock time, zone or label of a date."""
    return [
        w
        for w in _WORD.findall(_CLOCK.sub(" ", _AGO.sub(" ", text)))
        if w.lower() not in _RESIDUE and not w.isdigit()
    ]


def before_clock(text: str) -> str:
    """Give what stands before the weekday, clock time and zone that lead to a date."""
    bare = _CLOCK.sub(lambda match: " " * len(match[0]), text)
    words = [word for word in _WORD.finditer(bare) if word[0].lower() not in _LEADING]
    end = words[-1].end() if words else 0
    signs = _SIGNS.match(text, end)
    return text[: signs.end()] if signs else text[:end]


def has_label(text: str) -> bool:
    """Tell whether the line begins with the label of a publication date."""
    return bool(_LABEL.match(text))


def day_without_year(text: str) -> tuple[int, int] | None:
    """Give month and day of a date that is printed without its year."""
    match = _NO_YEAR.search(text)
    if not match:
        return None
    words = re.findall(r"[A-Za-z]+|\d+", match[0])
    month = next((_MONTH_NUMBER[w[:3].lower()] for w in words if w[:3].lower() in _MONTH_NUMBER), 0)
    day = next((int(w) for w in words if w.isdigit()), 0)
    return (month, day) if _edtf(2000, month, day) else None  # a leap year takes every day


def both_readings(text: str) -> tuple[str, ...]:
    """Give the days that a date in figures may be, read with the day first and with the month first."""
    orders: tuple[Order, Order] = ("day", "month")
    read = [found[0].edtf for order in orders if (found := find_dates(text, order))]
    return tuple(sorted({day for day in read if day}))


def date_in_url(url: str) -> str | None:
    """Give the day in a web address such as `/2022/sep/13/`."""
    match = _URL_DATE.search(url)
    if not match:
        return None
    month = match[2]
    number = int(month) if month.isdigit() else _MONTH_NUMBER[month.lower()]
    return _edtf(int(match[1]), number, int(match[3]))


def order_on_page(lines: Iterable[str]) -> Order | None:
    """Tell from a page's other dates or its time zones whether day or month comes first."""
    numeric = _FORMS[5]
    lines = [line for line in lines if _SLASHED.search(line)]
    for line in lines:
        for match in numeric.finditer(line):
            first, second = int(match["first"]), int(match["second"])
            if match["mark"] != "." and (first > 12) != (second > 12):  # noqa: PLR2004 - months a year
                return "day" if first > 12 else "month"  # noqa: PLR2004
    for line in lines:
        if numeric.search(line):
            if MONTH_FIRST_ZONES.search(line):
                return "month"
            if DAY_FIRST_ZONES.search(line):
                return "day"
    return None
