"""When an undated article was published, from its own date expressions; and whether a given day fits them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from dateline.dates import edtf, spans
from dateline.dates.anchor import anchor
from dateline.model import TimeExpression

# How well a weekday in the past tense fits a day so many days after it: news names weekdays of
# the day itself and the one before, rarely older ones, and never one of a week ago. Ordered by
# what reporters do; the exact values only keep that order.
_WEEKDAY_FIT: Final = (1.0, 0.9, 0.5, 0.3, 0.2, 0.15, 0.1)
_NO_EVIDENCE: Final = 0.5  # no weekday: neither for nor against
_ADJACENT: Final = 3  # characters between "today" and the date in apposition: ", " or " ("
_APPOSED: Final = 12  # the same for "five years ago, in 2015"
_AHEAD_LEADS: Final = frozenset({"by", "until", "till", "through", "before", "to"})
_YEARS_AHEAD: Final = 6  # a weekday and a day of the year meet again after five, six or eleven years
_NEWS: Final = 1  # days: what news reports happened on its own day or the day before
_STALE: Final = 3  # days: after a weekend the newest weekday may be two days old, and hardly more
_REPORTED_WITHIN: Final = 6  # days: a weekday is named within its week


@dataclass(frozen=True, slots=True)
class Inferred:
    """A publication date (EDTF) that follows from the text, and one sentence why."""

    edtf: str
    because: str


def infer_published(expressions: tuple[TimeExpression, ...]) -> Inferred | None:
    """Infer the publication date from the text alone, as precisely as is certain, or None.

    In turn: "today" beside its date; a weekday with a day of the year, which few years fit; a
    distance beside its year ("five years ago, in 2015"); "last year" where the text names a latest
    past year.
    """
    for rule in (_beside_today, _weekday_and_day, _distance_beside_year, _last_year_named):
        found = rule(expressions)
        if found is not None:
            return found
    return None


def consistent(expressions: tuple[TimeExpression, ...], published: str) -> float:
    """Tell how well a publication date fits: 0.0 contradicts the text, 1.0 is the best.

    A past date that the text states must not lie after it, a weekday must agree with its day of the
    month, and weekdays in the past tense should lie on it or a day before.
    """
    first, last = edtf.bounds(published)
    if first is None or last is None or any(not _agrees(e, first, last) for e in expressions):
        return 0.0
    if first != last:
        return _NO_EVIDENCE
    weekdays = {
        weekday
        for e in expressions
        if e.rule == "weekday" and e.tense != "future" and (weekday := _plain_weekday(e))
    }
    if not weekdays:
        return _NO_EVIDENCE
    ages = [(first - spans.same_weekday(first, weekday, forward=False)).days for weekday in sorted(weekdays)]
    return sum(_WEEKDAY_FIT[age] for age in ages) / len(ages)


def names_weekday(expressions: tuple[TimeExpression, ...]) -> bool:
    """Tell whether a past weekday in the text tells on which day of a week it was written."""
    return any(e.rule == "weekday" and e.tense != "future" and _plain_weekday(e) for e in expressions)


def told_apart(expressions: tuple[TimeExpression, ...], days: Sequence[str]) -> str | None:
    """Give the one of several days on which the text can have been written; None where nothing tells.

    The others contradict it, or lie days behind the newest weekday that it names.
    """
    fitting = [day for day in days if consistent(expressions, day) > 0]
    if len(fitting) > 1 and names_weekday(expressions):
        ages = {day: _newest_weekday(expressions, dt.date.fromisoformat(day)) for day in fitting}
        fitting = [day for day in fitting if ages[day] <= _NEWS]
        if any(_NEWS < age < _STALE for age in ages.values()):
            return None
    return fitting[0] if len(fitting) == 1 else None


def fits_newest_weekday(expressions: tuple[TimeExpression, ...], day: str) -> bool:
    """Tell whether a text fits a day, and its newest weekday is that day or the one before."""
    if not names_weekday(expressions) or consistent(expressions, day) == 0:
        return False
    return _newest_weekday(expressions, dt.date.fromisoformat(day)) <= _NEWS


def contradicts(expressions: tuple[TimeExpression, ...], day: str) -> bool:
    """Tell whether no weekday that a text names is near enough before a day for news of that day."""
    return names_weekday(expressions) and _newest_weekday(expressions, dt.date.fromisoformat(day)) >= _STALE


def _newest_weekday(expressions: tuple[TimeExpression, ...], day: dt.date) -> int:
    """Give how many days before `day` the newest past weekday lies."""
    numbers = {_plain_weekday(e) for e in expressions if e.rule == "weekday" and e.tense != "future"} - {0}
    return min((day - spans.same_weekday(day, number, forward=False)).days for number in numbers)


def _plain_weekday(expression: TimeExpression) -> int:
    """Give the number of a bare weekday; 0 for "last Monday" and the like."""
    fields = dict(expression.fields)
    number = fields.get("weekday", 0)
    bare = "shift" not in fields and "week" not in fields and fields.get("lead") not in _AHEAD_LEADS
    return number if bare and isinstance(number, int) else 0


def _agrees(expression: TimeExpression, first: dt.date, last: dt.date) -> bool:
    fields = dict(expression.fields)
    if _looks_back(expression) and (start := _stated_start(expression)) is not None and start > last:
        # The year that comes is spoken of in advance: "the 2026 budget", "its target for 2026".
        return expression.rule == "year" and start.year == last.year + 1
    weekday, day, month = (_int(fields, name) for name in ("weekday", "day", "month"))
    if expression.rule != "day" or not weekday or "year" in fields:
        return True
    years = range(first.year - 1, last.year + 2)
    return any((d := spans.same_day(y, month, day)) and d.isoweekday() == weekday for y in years)


def _int(fields: dict[str, str | int], name: str) -> int:
    value = fields.get(name, 0)
    return value if isinstance(value, int) else 0


def _looks_back(expression: TimeExpression) -> bool:
    return expression.tense != "future" and dict(expression.fields).get("lead") not in _AHEAD_LEADS


def _stated_start(expression: TimeExpression) -> dt.date | None:
    """Give the first day of an expression that names its year itself."""
    fields = dict(expression.fields)
    if "year" not in fields and expression.rule not in ("iso", "slashed"):
        return None
    mentions = anchor((expression,), None)
    return edtf.bounds(mentions[0].edtf)[0] if mentions else None


def _pairs(expressions: tuple[TimeExpression, ...]) -> Iterator[tuple[TimeExpression, TimeExpression]]:
    """Give neighbours, both ways round."""
    for one, other in pairwise(expressions):
        yield one, other
        yield other, one


def _gap(one: TimeExpression, other: TimeExpression) -> int:
    return max(one.start, other.start) - min(one.end, other.end)


def _beside_today(expressions: tuple[TimeExpression, ...]) -> Inferred | None:
    for today, day in _pairs(expressions):
        if today.rule != "today" or day.rule not in ("day", "iso") or _gap(today, day) > _ADJACENT:
            continue
        stated = edtf.as_day(anchored[0].edtf) if (anchored := anchor((day,), None)) else None
        if stated is None:
            continue
        published = stated - dt.timedelta(_int(dict(today.fields), "today"))
        return Inferred(
            published.isoformat(), f"The text says “{today.text}” of {edtf.describe(stated.isoformat())}."
        )
    return None


def _latest_stated(expressions: tuple[TimeExpression, ...]) -> tuple[dt.date, TimeExpression] | None:
    """Give the latest past date that names its year, with its expression."""
    stated = [
        (start, -e.start, e)
        for e in expressions
        if _looks_back(e) and (start := _stated_start(e)) is not None
    ]
    if not stated:
        return None
    start, _, expression = max(stated, key=lambda item: item[:2])
    return start, expression


def _weekday_and_day(expressions: tuple[TimeExpression, ...]) -> Inferred | None:
    """Date by "Tuesday, 13 September": one year in six fits, and the latest stated year bounds it."""
    latest = _latest_stated(expressions)
    if latest is None:
        return None
    floor = latest[0]
    for expression in expressions:
        fields = dict(expression.fields)
        weekday, day, month = (_int(fields, name) for name in ("weekday", "day", "month"))
        if expression.rule != "day" or not weekday or "year" in fields or expression.tense != "past":
            continue
        years = range(floor.year, floor.year + _YEARS_AHEAD)
        found = [
            d
            for y in years
            if (d := spans.same_day(y, month, day)) and d.isoweekday() == weekday and d >= floor
        ]
        if len(found) != 1:
            continue
        named = found[0]
        last = named + dt.timedelta(_REPORTED_WITHIN)
        value = edtf.from_month(named.year, named.month) if last.month == named.month else f"{named.year:04}"
        return Inferred(
            value,
            f"“{expression.text}” fits {named.year}, the first such year from “{latest[1].text}” on.",
        )
    return None


def _distance_beside_year(expressions: tuple[TimeExpression, ...]) -> Inferred | None:
    for distance, year in _pairs(expressions):
        fields = dict(distance.fields)
        if distance.rule != "ago" or fields.get("unit") != "year" or not distance.text.endswith("ago"):
            continue
        stated = _int(dict(year.fields), "year")
        count = _int(fields, "count") + _int(fields, "tens")
        if stated and count and "to_year" not in dict(year.fields) and _gap(distance, year) <= _APPOSED:
            return Inferred(f"{stated + count:04}", f"The text says “{distance.text}” of {stated}.")
    return None


def _last_year_named(expressions: tuple[TimeExpression, ...]) -> Inferred | None:
    """The text tells of "last year", and the latest past year that it names by number is taken to be that."""
    last_year = next(
        (
            e
            for e in expressions
            if (
                e.rule == "period"
                and dict(e.fields).get("unit") == "year"
                and dict(e.fields).get("shift") == -1
            )
            or dict(e.fields).get("year_shift") == -1
        ),
        None,
    )
    latest = _latest_stated(expressions)
    if last_year is None or latest is None or latest[1].rule in ("day", "iso", "slashed", "day_range"):
        return None  # a full date is more likely of the week of publication than of the year before
    year = max(latest[0].year, _last_named_year(latest[1]))
    return Inferred(
        f"{year + 1:04}",
        f"It speaks of “{last_year.text}”,"
        f" and the latest past year that it names is {year} (“{latest[1].text}”).",
    )


def _last_named_year(expression: TimeExpression) -> int:
    """Give the last year that an expression names by number; 0 where it names none."""
    fields = dict(expression.fields)
    return max(_int(fields, "year"), _int(fields, "to_year"))
