"""Well-known holidays: the words that name them, and the day in a given year.

Movable feasts are computed. Islamic dates follow the tabular (civil) calendar, which may be a
day from what is sighted, so they come back as approximate; Hebrew dates follow the fixed calendar.
Calendar arithmetic after Reingold and Dershowitz, *Calendrical Calculations*, and for Easter
the method of Meeus, Jones and Butcher.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final

_FIXED: Final = {
    "new year's day": (1, 1),
    "australia day": (1, 26),
    "holocaust memorial day": (1, 27),
    "international holocaust remembrance day": (1, 27),
    "new year's eve": (12, 31),
    "orthodox christmas": (1, 7),
    "valentine's day": (2, 14),
    "international women's day": (3, 8),
    "st. patrick's day": (3, 17),
    "april fools' day": (4, 1),
    "earth day": (4, 22),
    "anzac day": (4, 25),
    "may day": (5, 1),
    "cinco de mayo": (5, 5),
    "juneteenth": (6, 19),
    "canada day": (7, 1),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "guy fawkes night": (11, 5),
    "bonfire night": (11, 5),
    "veterans day": (11, 11),
    "armistice day": (11, 11),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "boxing day": (12, 26),
}

_MONDAY, _THURSDAY, _SUNDAY = 1, 4, 7


def _nth(year: int, month: int, weekday: int, n: int) -> dt.date:
    """Give the n-th such weekday of a month."""
    first = dt.date(year, month, 1)
    return first + dt.timedelta((weekday - first.isoweekday()) % 7 + 7 * (n - 1))


def easter(year: int) -> dt.date:
    """Give the Sunday of western Easter."""
    golden, century = year % 19, year // 100
    shift = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (year % 100 // 4) - shift - year % 100 % 4) % 7
    late = (golden + 11 * shift + 22 * weekday) // 451
    month, day = divmod(shift + weekday - 7 * late + 114, 31)
    return dt.date(year, month, day + 1)


def orthodox_easter(year: int) -> dt.date:
    """Give the Sunday of eastern Easter, in the Gregorian calendar (1900 to 2099)."""
    moon = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + weekday + 114, 31)
    return dt.date(year, month, day + 1) + dt.timedelta(13)  # Julian to Gregorian


def _election_day(year: int) -> dt.date:
    return _nth(year, 11, _MONDAY, 1) + dt.timedelta(1)


def _inauguration_day(year: int) -> dt.date:
    """Give the latest one up to a year's end: every fourth year has one."""
    return dt.date(year - (year - 1) % 4, 1, 20)


def _memorial_day(year: int) -> dt.date:
    return _nth(year, 6, _MONDAY, 1) - dt.timedelta(7)


def _after_easter(days: int) -> Callable[[int], dt.date]:
    return lambda year: easter(year) + dt.timedelta(days)


def _islamic(month: int, day: int) -> Callable[[int], dt.date]:
    """Give the first such day of the Islamic calendar that falls into a Gregorian year."""

    def first(year: int) -> dt.date:
        islamic_year = int((year - 622) * 33 / 32)  # 33 Islamic years make about 32 Gregorian ones
        for candidate in range(islamic_year - 1, islamic_year + 3):
            found = _islamic_day(candidate, month, day)
            if found.year >= year:
                return found
        raise AssertionError("an Islamic year is shorter than a Gregorian one")

    return first


_ISLAMIC_EPOCH = 227015  # day number of 1 Muharram 1, 16 July 622 of the Julian calendar


def _islamic_day(year: int, month: int, day: int) -> dt.date:
    days = day + 29 * (month - 1) + month // 2 + (year - 1) * 354 + (3 + 11 * year) // 30
    return dt.date.fromordinal(_ISLAMIC_EPOCH + days - 1)


def _hebrew_elapsed(year: int) -> int:
    months = (235 * year - 234) // 19
    parts = 12084 + 13753 * months
    day = 29 * months + parts // 25920
    return day + (3 * (day + 1) % 7 < 3)  # noqa: PLR2004 - the calendar's own rule of postponement


_HEBREW_EPOCH = -1373427  # day number of 1 Tishri of year 1
_HEBREW_YEARS = 3761  # Hebrew year that begins in the Gregorian year minus that year
_LONG_YEAR, _SHORT_YEAR = 356, 382


def rosh_hashanah(year: int) -> dt.date:
    """Give the Hebrew new year's day that falls into a Gregorian year."""
    hebrew = year + _HEBREW_YEARS
    before, this, after = (_hebrew_elapsed(hebrew + i) for i in (-1, 0, 1))
    delay = 2 if after - this == _LONG_YEAR else int(this - before == _SHORT_YEAR)
    return dt.date.fromordinal(_HEBREW_EPOCH + this + delay)


def _after_hebrew_new_year(days: int) -> Callable[[int], dt.date]:
    return lambda year: rosh_hashanah(year) + dt.timedelta(days)


_PASSOVER_BEFORE_NEW_YEAR = 163  # 15 Nisan is always that many days before the next 1 Tishri

_MOVABLE: Final[dict[str, Callable[[int], dt.date]]] = {
    "inauguration day": _inauguration_day,
    "martin luther king day": lambda year: _nth(year, 1, _MONDAY, 3),
    "presidents day": lambda year: _nth(year, 2, _MONDAY, 3),
    "ash wednesday": _after_easter(-46),
    "palm sunday": _after_easter(-7),
    "maundy thursday": _after_easter(-3),
    "good friday": _after_easter(-2),
    "easter": easter,
    "easter monday": _after_easter(1),
    "pentecost": _after_easter(49),
    "orthodox easter": orthodox_easter,
    "memorial day": _memorial_day,
    "labor day": lambda year: _nth(year, 9, _MONDAY, 1),
    "columbus day": lambda year: _nth(year, 10, _MONDAY, 2),
    "election day": _election_day,
    "thanksgiving": lambda year: _nth(year, 11, _THURSDAY, 4),
    "black friday": lambda year: _nth(year, 11, _THURSDAY, 4) + dt.timedelta(1),
    "remembrance sunday": lambda year: _nth(year, 11, _SUNDAY, 2),
    "rosh hashanah": rosh_hashanah,
    "yom kippur": _after_hebrew_new_year(9),
    "passover": lambda year: rosh_hashanah(year) - dt.timedelta(_PASSOVER_BEFORE_NEW_YEAR),
    "eid al-fitr": _islamic(10, 1),
    "eid al-adha": _islamic(12, 10),
    "ashura": _islamic(1, 10),
}

_RAMADAN_DAYS = 30
_APPROXIMATE: Final = frozenset({"eid al-fitr", "eid al-adha", "ashura", "ramadan"})

# Other ways to write a name: folded spelling -> key.
_SPELLINGS: Final = {
    "thanksgiving day": "thanksgiving",
    "easter sunday": "easter",
    "easter day": "easter",
    "labour day": "may day",  # the British spelling is that of countries which keep it on 1 May
    "new year's": "new year's day",
    "saint patrick's day": "st. patrick's day",
    "st patrick's day": "st. patrick's day",
    "hallowe'en": "halloween",
    "presidents' day": "presidents day",
    "veterans' day": "veterans day",
    "women's day": "international women's day",
    "eid ul-fitr": "eid al-fitr",
    "eid ul-adha": "eid al-adha",
    "eid al fitr": "eid al-fitr",
    "eid al adha": "eid al-adha",
    "martin luther king jr. day": "martin luther king day",
}

_NAMES: Final = sorted({*_FIXED, *_MOVABLE, *_SPELLINGS, "ramadan"}, key=lambda name: (-len(name), name))


def _written(name: str) -> str:
    """Write a name as a pattern: capitals, any white space, either apostrophe."""
    words = [
        re.escape(word if word.startswith(("al", "de")) else word[:1].upper() + word[1:])
        for word in name.split()
    ]
    pattern = (
        r"\s".join(words).replace("'", "['’]").replace(r"\-a", r"[-\s][aA]").replace(r"\-f", r"[-\s][fF]")
    )
    return pattern.replace(r"\ ", r"\s").replace("Anzac", "A(?:nzac|NZAC)")


HOLIDAY_NAME: Final = re.compile("(?:" + "|".join(_written(name) for name in _NAMES) + r")\b")
"""Matches a holiday's name where a text writes it, the longest first."""

HOLIDAY_HEADS: Final = frozenset(
    head for name in _NAMES for head in [re.split(r"[\s.'-]", name)[0].capitalize()] if head
)
"""The first words of these names, so that nearly every word is refused by one look-up."""


def holiday_key(name: str) -> str:
    """Give the key of a holiday as written in a text."""
    folded = " ".join(name.lower().replace("’", "'").split())
    return _SPELLINGS.get(folded, folded)


@lru_cache(maxsize=512)
def holiday_edtf(key: str, year: int) -> str:
    """Give the EDTF of a holiday in a Gregorian year."""
    mark = "~" if key in _APPROXIMATE else ""
    if key == "ramadan":
        last = _islamic(10, 1)(year) - dt.timedelta(1)
        return f"{last - dt.timedelta(_RAMADAN_DAYS - 1)}{mark}/{last}{mark}"
    if key in _FIXED:
        return dt.date(year, *_FIXED[key]).isoformat()
    return _MOVABLE[key](year).isoformat() + mark
