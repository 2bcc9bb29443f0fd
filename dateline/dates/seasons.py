"""What seasons mean: of which year they are, and of which half of the earth."""

from __future__ import annotations

import datetime as dt
from typing import Final

from dateline.dates import edtf, spans
from dateline.dates.case import PUBLICATION, Answer, Case, tense_words, year_words


def resolve_season(case: Case) -> Answer:
    """Resolve a season, its year stated or not."""
    season = case.number("season")
    if case.year is not None:
        southern = "to_year" in case.fields and season == _SUMMER
        named = spans.months_span(case.year, _DECEMBER, _MONTHS) if southern else f"{case.year:04}-{season}"
        return named, year_words(case)
    if "on" in case.fields and season != spans.season_of(case.now)[1]:
        return _southern(case, season)
    return _nearest(case, season)


def _nearest(case: Case, season: int) -> Answer:
    shift = case.fields.get("shift")
    current = spans.season_of(case.now)
    name = edtf.SEASONS[season]
    years = range(case.now.year - 2, case.now.year + 3)
    if shift == -1:
        found = [y for y in years if (y, season) < current][-1]
        return f"{found:04}-{season}", f"the last {name} before {PUBLICATION}"
    if shift == 1 or (case.ahead and shift is None):
        found = next(y for y in years if (y, season) > current or (shift is None and (y, season) == current))
        return f"{found:04}-{season}", f"the next {name} after {PUBLICATION}"
    if shift == 0:
        year = current[0] if season == 24 else case.now.year  # noqa: PLR2004 - the winter spans two years
        if case.expression.tense == "past" and (year - 1, season) == spans.season_of(case.now - _SEASON):
            year -= 1  # "this winter was mild", told in spring
        during = (year, season) == current
        return f"{year:04}-{season}", f"the {name} of {PUBLICATION}" if during else "the year of publication"
    soon = spans.season_of(case.now + _SOON)
    latest = current if case.expression.tense == "past" else max(current, soon)
    found = [y for y in years if (y, season) <= latest][-1]
    return f"{found:04}-{season}", f"the nearest {name} before {PUBLICATION}; {tense_words(case)}"


def _southern(case: Case, season: int) -> Answer:
    """Give the months of a season that is on in the south: "they are now in their autumn", in April."""
    year, northern = spans.season_of(case.now)
    if abs(season - northern) != _OPPOSITE:
        return None
    first = edtf.bounds(f"{year:04}-{northern}")[0]
    if first is None:
        return None
    return spans.months_span(first.year, first.month, _MONTHS), f"the southern season of {PUBLICATION}"


_MONTHS: Final = 3  # of a season
_DECEMBER: Final = 12
_OPPOSITE: Final = 2  # seasons
_SUMMER: Final = 22  # that of two years is a southern one
_SEASON: Final = dt.timedelta(91)
_SOON: Final = dt.timedelta(31)  # a season so near is meant where no verb says that it is past
