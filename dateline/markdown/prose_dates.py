"""Calendar dates as printed in prose, and words that are months or weekdays before they are names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_MONTHS = "January February March April May June July August September October November December".split()
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
CALENDAR_WORDS = frozenset([*_MONTHS, *_WEEKDAYS])

# Months by their first three letters; "Sept." is the one usual longer abbreviation.
_NUMBERS = {name[:3].lower(): number for number, name in enumerate(_MONTHS, start=1)}
_MONTH = "(?:" + "|".join([*_MONTHS, r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?"]) + ")"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_YEAR = r"(?:1\d|20)\d\d"
_DATE = re.compile(
    rf"(?<![\w/.–-])(?:"
    rf"(?P<y>{_YEAR})-(?P<m>0[1-9]|1[0-2])-(?P<d>0[1-9]|[12]\d|3[01])"
    rf"|(?P<day>{_DAY})(?:st|nd|rd|th)?(?: of)? (?P<month>{_MONTH}),? (?P<year>{_YEAR})"
    rf"|(?P<us_month>{_MONTH}) (?P<us_day>{_DAY})(?:st|nd|rd|th)?,? (?P<us_year>{_YEAR})"
    rf"|(?<!\d )(?P<only_month>{_MONTH}),? (?P<only_year>{_YEAR})"
    r")(?![\w/]|[-–]\d|[.,]\d)"
)
_HAS_YEAR = re.compile(r"[12]\d{3}")

# "in May", "last May", "13 May", "mid-May": there the word is the month; so it is in "May 13".
_CALENDAR_BEFORE = re.compile(
    r"(?:(?<!\w)(?:in|on|since|until|till|by|of|from|last|next|this|early|late|mid|every|each|through|during"
    r"|before|after)|\d(?:st|nd|rd|th)?)[ -]\Z",
    re.IGNORECASE,
)
_CALENDAR_AFTER = re.compile(rf",? \d|[-/]|(?:,| and| or| to)? (?:{'|'.join(CALENDAR_WORDS - {'May'})})\b")
# A wish or a question: "May it be so".
_MODAL = re.compile(r" (?:I|you|he|she|it|we|they|the|this|that|there|God)\b")
_LONGEST_BEFORE = 10  # characters: "through" with the spaces around it


@dataclass(frozen=True, slots=True)
class ProseDate:
    """A date as printed: its offsets, and the day or month that it is in EDTF."""

    start: int
    end: int
    edtf: str


def find_dates(text: str) -> Iterator[ProseDate]:
    """Give the dates that name their year and their month, from left to right."""
    if _HAS_YEAR.search(text):
        for match in _DATE.finditer(text):
            yield ProseDate(match.start(), match.end(), _edtf(match))


def is_calendar(text: str, start: int, end: int) -> bool:
    """Tell whether a month's or weekday's name is one here, and not somebody of that name."""
    return bool(
        _CALENDAR_BEFORE.search(text, max(0, start - _LONGEST_BEFORE), start)
        or _CALENDAR_AFTER.match(text, end)
        or _MODAL.match(text, end)
    )


def _edtf(match: re.Match[str]) -> str:
    if match["y"]:
        return match[0]
    year = match["year"] or match["us_year"] or match["only_year"]
    month = _NUMBERS[(match["month"] or match["us_month"] or match["only_month"])[:3].lower()]
    day = match["day"] or match["us_day"]
    return f"{year}-{month:02}-{int(day):02}" if day else f"{year}-{month:02}"
