"""What expressions mean that count from another date: "the previous day", "three weeks ago"."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from typing import Final

from dateline.dates import edtf, spans
from dateline.dates.case import PUBLICATION, Answer, Case, Earlier, Resolver

_KINDS: Final = {
    "day": ("day",),
    "week": ("day", "interval"),
    "month": ("day", "month"),
    "year": ("day", "month", "season", "year", "interval"),
    "quarter": ("interval",),
    "weekend": ("day", "interval"),
    "decade": ("decade", "year"),
    "century": ("century", "year"),
}


def resolve_context(case: Case) -> Answer:
    """Resolve "the previous day", "the following year", "that week" by the date named before it."""
    unit, shift = case.word("unit"), case.number("shift")
    context = case.nearest(*_KINDS.get(unit, ("day",)))
    been = case.expression.tense == "past"
    if context is None:
        unclear = case.names_before(*_KINDS.get(unit, ("day",)))  # as far as from there, or from publication
        if shift == 0 or (shift > 0 and been) or unit in ("decade", "century") or unclear:
            return None
        return spans.unit_span(case.now, unit, shift), f"counted from {PUBLICATION}"
    base = edtf.bounds(context.edtf)[0 if shift <= 0 else 1]
    if base is None or _is_of_a_story(case, context):
        return None
    if unit == "year" and shift < 0 and _is_last_year(case, context):
        return spans.unit_span(case.now, unit, shift), f"the year before {PUBLICATION}"
    words = {-1: "the one before", 0: "the same as", 1: "the one after"}[shift]
    found = spans.unit_span(base, unit, shift)
    first = edtf.bounds(found)[0]
    if been and first is not None and first > case.now:
        return None  # what is told has been: it is not beside a day to come
    return found, f"{words} “{context.expression.text}”"


def _is_last_year(case: Case, context: Earlier) -> bool:
    """Tell "it cut its losses during the previous year" from what is set against the year named before it.

    Where another sentence named last year, what came "during the previous year" came in it.
    """
    apart = context.expression.sentence != case.expression.sentence
    named = edtf.precision(context.edtf) == "year" and context.edtf == str(case.now.year - 1)
    return named and apart and "alone" in case.fields and case.word("lead") in _DURING


_DURING: Final = frozenset({"during", "over", "throughout"})


def _is_of_a_story(case: Case, context: Earlier) -> bool:
    """Tell whether "that night" is of what somebody tells of, and not of the day on which they tell it.

    "On Friday the court heard her. She said: "I saw him that night."".
    """
    day = edtf.as_day(context.edtf)
    if "quoted" not in case.fields or day is None:
        return False
    apart = context.expression.sentence != case.expression.sentence
    return apart and dt.timedelta(0) <= case.now - day <= _JUST_TOLD


_JUST_TOLD: Final = dt.timedelta(3)


def _daypart(case: Case) -> Answer:
    shift, words = case.number("shift"), case.expression.text.lower().split()
    if not {"this", "last"}.isdisjoint(words):
        return (case.now + dt.timedelta(shift)).isoformat(), f"counted from {PUBLICATION}"
    context = case.nearest("day")
    base = edtf.as_day(context.edtf) if context else None
    if base is None:
        if shift >= 0:
            return None  # "the next morning" is told of a day, and not of that of publication
        return (case.now + dt.timedelta(shift)).isoformat(), f"counted from {PUBLICATION}"
    found = base + dt.timedelta(shift)
    if context is not None and _is_of_a_story(case, context):
        return None
    if found > case.now and case.expression.tense == "past":
        return None
    return found.isoformat(), f"counted from “{context.expression.text if context else ''}”"


_SHORT: Final = frozenset({"day", "week", "weekend", "fortnight", "month"})  # "two days earlier": than what?
_ROUND_YEARS = 10  # "fifty years ago" is said of any year near it


def _ago(case: Case) -> Answer:
    """Resolve "three weeks ago", "two days earlier", "a year later"."""
    unit, direction = case.word("unit"), case.number("direction")
    count = case.count
    if "event" in case.fields:
        return _before_event(case, unit, count, direction)
    relative = case.expression.text.lower().split()[-1].split("-")[-1] != "ago"
    if unit == "year" and count == 1 and direction < 0 and (compared := _a_year_before(case)):
        return compared
    context = case.nearest(*_KINDS.get(unit, ("day",))) if relative else None
    if (
        context
        and unit == "year"
        and (case.expression.text.lower().startswith("year") or context.expression.rule in ("ago", "period"))
    ):
        context = None  # compared with the year of publication
    base = edtf.bounds(context.edtf)[0] if context else case.now
    if base is None or (relative and context is None and (direction > 0 or unit in _SHORT)):
        return None
    origin = f"“{context.expression.text}”" if context else PUBLICATION
    round_number = unit in ("decade", "century") or (unit == "year" and count % _ROUND_YEARS == 0)
    vague = context is not None and context.edtf.endswith("~")
    nearly = unit in ("month", "year") and _NEARLY.match(case.expression.text) is not None
    mark = "~" if round_number or vague or nearly or "so" in case.fields else ""
    if unit in ("decade", "century"):
        unit, count = "year", count * (10 if unit == "decade" else 100)
    if not 1 <= base.year + direction * count <= 9998 and unit == "year":  # noqa: PLR2004 - what the calendar holds
        return None
    found = spans.unit_span(base, unit, direction * count)
    if context and unit == "week" and edtf.as_day(context.edtf):
        found, mark = (base + dt.timedelta(7 * direction * count)).isoformat(), "~"
    if context and direction > 0 and not case.ahead and (edtf.bounds(found)[0] or case.now) > case.now:
        return None  # what is told of has been: it is later than something else
    return found + mark, f"counted from {origin}"


_NEARLY: Final = re.compile(r"(?:about|almost|around|nearly|roughly|some) ", re.IGNORECASE)


def _ago_on(case: Case) -> Answer:
    """Resolve "two years ago this month", "a year ago today": what is named now, so many units back."""
    unit, count = case.word("unit"), case.count
    part, shift = case.word("part") or "day", case.number("on") or case.number("today")
    day = case.now
    if number := case.number("weekday"):
        day = min((day + dt.timedelta(n) for n in range(-3, 4)), key=lambda d: d.isoweekday() != number)
    day = _back(day, unit, count)
    return spans.unit_span(day, part, shift), f"counted from {PUBLICATION}"


def _back(day: dt.date, unit: str, count: int) -> dt.date:
    """Give the same day so many units before: of the month, or in a shorter one its last."""
    if unit in ("day", "week", "fortnight"):
        return day - dt.timedelta(count * _DAYS.get(unit, 1))
    year, month = spans.add_months(day.year, day.month, -count * _MONTHS.get(unit, 1))
    return dt.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


_DAYS: Final = {"week": 7, "fortnight": 14}
_MONTHS: Final = {"quarter": 3, "year": 12, "decade": 120, "century": 1200}
_COMPARED_WITHIN = 2  # paragraphs: results are compared near to where their quarter is named


def _a_year_before(case: Case) -> Answer:
    """A year-on-year comparison has the unit of what it is compared with: the quarter named before it."""
    for earlier in reversed(case.before):
        expression = earlier.expression
        if case.expression.paragraph - expression.paragraph > _COMPARED_WITHIN:
            return None
        first = edtf.bounds(earlier.edtf)[0]
        if first is None or edtf.precision(earlier.edtf) != "interval" or "-" not in earlier.edtf:
            continue
        if expression.rule in ("period_ago", "quarter_ago") or (
            expression.rule == "ago" and edtf.precision(earlier.edtf.split("/")[0]) == "month"
        ):
            return earlier.edtf, f"the same as “{expression.text}”"
        if expression.rule in _QUARTER_RULES:
            return spans.unit_span(first, "quarter", -4), f"a year before “{expression.text}”"
    return None


_QUARTER_RULES: Final = ("quarter", "quarter_ended", "period_latest", "the_quarter")


def _before_event(case: Case, unit: str, count: int, direction: int) -> Answer:
    """Take "On Wednesday, a day after X": X was a day before that Wednesday, where it stands just before."""
    earlier = case.before[-1] if case.before else None
    if earlier is None or unit != "day" or case.expression.start - earlier.expression.end > 2:  # noqa: PLR2004 - ", "
        return None
    base = edtf.as_day(earlier.edtf)
    if base is None:
        return None
    return (base - dt.timedelta(direction * count)).isoformat(), f"counted from “{earlier.expression.text}”"


def _from_now(case: Case) -> Answer:
    return spans.unit_span(case.now, case.word("unit"), case.count), f"counted from {PUBLICATION}"


def _day_beside(case: Case) -> Answer:
    direction = case.number("direction")
    if "today" in case.fields:
        return (
            case.now + dt.timedelta(case.number("today") + direction)
        ).isoformat(), f"counted from {PUBLICATION}"
    if number := case.number("weekday"):
        base = spans.same_weekday(case.now, number, forward=case.ahead)
        return (
            base + dt.timedelta(direction)
        ).isoformat(), f"counted from the {edtf.WEEKDAYS[number - 1]} nearest to {PUBLICATION}"
    context = case.nearest("day")
    base = (edtf.as_day(context.edtf) if context else None) or case.now
    if context is None and direction > 0:
        return None
    origin = f"“{context.expression.text}”" if context else PUBLICATION
    return (base + dt.timedelta(direction)).isoformat(), f"counted from {origin}"


DISTANCE_RULES: Final[dict[str, Resolver]] = {
    "ago": _ago,
    "ago_on": _ago_on,
    "context": resolve_context,
    "day_beside": _day_beside,
    "daypart": _daypart,
    "from_now": _from_now,
}
"""The meaning of each rule for distances."""
