"""The ways in which readers type a date into a search box."""

from __future__ import annotations

import re

_MONTHS = "January February March April May June July August September October November December".split()
_FULL = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?\Z")
_SHORT = 3  # letters of a month's abbreviation


def spellings_of_date(date: str) -> list[str]:
    """Give the spellings of a day or a month in EDTF; only itself for other dates."""
    found = _FULL.match(date)
    if found is None or not 1 <= int(found[2]) <= len(_MONTHS):
        return [date] if date else []
    month = _MONTHS[int(found[2]) - 1]
    spelled = [date]
    for name in dict.fromkeys((month, month[:_SHORT], "Sept" if month == "September" else month)):
        if found[3] is None:
            spelled.append(f"{name} {found[1]}")
        else:
            spelled += [f"{int(found[3])} {name} {found[1]}", f"{name} {int(found[3])} {found[1]}"]
    return spelled
