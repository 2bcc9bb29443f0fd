"""When a statement's event was, for the page of a place: the date that stands beside the place's name."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from dateline.dates import edtf
from dateline.render.told import Told

# Between a place and its date: "Zenda, in 2015", "Zenda in Ruritania in May", "Zenda's 2015".
_PLACE_FIRST: Final = re.compile(
    r"(?:['’]s)?(?:,? (?:in )?[A-Z][\w.'’-]*){0,3}(?:,? \(?| (?:[a-z]+ ){1,2}(?=in|on))"
    r"(?:(?:back|early|late|earlier|again) )?(?:in|on|during)? ?(?:the )?"
)
# Between a date and its place: "2015 massacre in Zenda", "May 2015 talks in Zenda", "2015 Zenda pact".
_DATE_FIRST: Final = re.compile(
    r" (?:(?!and |but |or )\w+ )?"
    r"(?:(?:(?!and |but |or )[\w'’-]+ ){0,6}?(?:in|at|of|near|on|outside) (?:the )?)?"
)


def date_there(names: Sequence[str]) -> Callable[[Told], str | None]:
    """Give what tells the date of a statement for the page of a place of these names; None of an undated one.

    Where it tells of several dates, that is the one beside the place's name, else its main one.
    """
    spelled = sorted({*names, *map(str.upper, names)}, key=lambda name: (-len(name), name))
    written = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, spelled))})(?!\w)")

    def of(told: Told) -> str | None:
        dates = [d for d in told.dates if edtf.is_valid(d) and told.is_of(d)]
        if len(dates) > 1 and names:
            return _beside(written, told, dates) or dates[0]
        return dates[0] if dates else None

    return of


def _beside(written: re.Pattern[str], told: Told, dates: Sequence[str]) -> str | None:
    """Give the date with the fewest characters between it and the name, of those that belong to it."""
    first = told.first
    found = [
        (len(gap), dates.index(link.target))
        for link in first.links
        if link.target in dates
        for name in written.finditer(first.text)
        if (gap := _gap(first.text, name.start(), name.end(), link.start, link.end)) is not None
    ]
    return dates[min(found)[1]] if found else None


def _gap(text: str, name_start: int, name_end: int, start: int, end: int) -> str | None:
    """Give what stands between a name and a date, or None where they belong to different things."""
    if name_end <= start:
        return gap if _PLACE_FIRST.fullmatch(gap := text[name_end:start]) else None
    return gap if _DATE_FIRST.fullmatch(gap := text[end:name_start]) else None
