"""What each rule of the grammar means, given a day of publication and the expressions before it.

Every resolver takes a `Case` and gives EDTF with the words that say how, or None where the
expression names no date that can be known.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from dateline.dates import edtf, spans
from dateline.dates.holidays import holiday_edtf
from dateline.model import TimeExpression

Answer = tuple[str, str] | None

_QUARTER_MONTHS = 3


@dataclass(frozen=True, slots=True)
class Earlier:
    """An expression that was already anchored, as the context of those after it."""

    expression: TimeExpression
    edtf: str


@dataclass(frozen=True, slots=True)
class Case:
    """An expression to resolve on a day, with the anchored expressions before it, the nearest last."""

    expression: TimeExpression
    fields: dict[str, str | int]
    now: dt.date
    before: tuple[Earlier, ...]

    def number(self, field: str) -> int:
        """Give a field that holds a number; 0 where it is missing."""
        value = self.fields.get(field, 0)
        return value if isinstance(value, int) else 0

    def word(self, field: str) -> str:
        """Give a field as text, empty where it is missing."""
        return str(self.fields.get(field, ""))

    @property
    def year(self) -> int | None:
        """The year that the expression names, by number or as last, this or next year."""
        if "year" in self.fields:
            return self.number("year")
        if "year_shift" in self.fields:
            return self.now.year + self.number("year_shift")
        return None

    @property
    def ahead(self) -> bool:
        """Whether tense, or a preposition that looks ahead, says that it lies in the future."""
        tense, lead = self.expression.tense, self.word("lead")
        if tense == "future":
            return lead not in ("since",)
        if tense == "past":
            return False
        return lead in _AHEAD_LEADS

    def nearest(self, *kinds: str, paragraphs: int = 1) -> Earlier | None:
        """Give the nearest earlier expression of such a precision, at most so many paragraphs before."""
        for earlier in reversed(self.before):
            if self.expression.paragraph - earlier.expression.paragraph > paragraphs:
                return None
            if edtf.precision(earlier.edtf) in kinds:
                return earlier
        return None


_AHEAD_LEADS: Final = frozenset({"until", "till", "by", "starting", "beginning"})
_SINCE_PUBLICATION = "the day of publication"


def _named(case: Case) -> str:
    return {"past": "the verb is past", "future": "the verb looks ahead"}.get(case.expression.tense or "", "no verb says otherwise")


def _stated(_: Case) -> str:
    return "as stated"


def _of_year(case: Case) -> str:
    if "year" in case.fields:
        return "the text states it"
    words = {-1: "the year before", 0: "the year of", 1: "the year after"}[case.number("year_shift")]
    return f"{words} publication"


# --- days -------------------------------------------------------------------------------


def _iso(case: Case) -> Answer:
    value = case.word("iso").split("T")[0]
    return (value, "the text states it") if edtf.is_valid(value) else None


def _slashed(case: Case) -> Answer:
    parts = [int(part) for part in re.split(r"[/.]", case.word("slashed"))]
    first, second, third = parts
    if first > 31:  # noqa: PLR2004 - no day: the year stands first
        year, month, day = parts
    else:
        year = third + 2000 if third < 100 else third  # noqa: PLR2004 - two digits
        month, day = (second, first) if first > 12 else (first, second)  # noqa: PLR2004 - months
        if first <= 12 and second <= 12 and first != second:  # noqa: PLR2004
            return None  # day or month first: nobody can tell
    if not 1 <= month <= 12 or spans.same_day(year, month, day) is None:  # noqa: PLR2004
        return None
    return f"{year:04}-{month:02}-{day:02}", "the text states it"


def _day(case: Case) -> Answer:
    month, day = case.number("month"), case.number("day")
    if case.year is not None:
        found = spans.same_day(case.year, month, day)
        return (found.isoformat(), _of_year(case)) if found else None
    found = _nearest_year(case, month, day)
    return (found.isoformat(), f"the nearest such day to {_SINCE_PUBLICATION}; {_named(case)}") if found else None


def _nearest_year(case: Case, month: int, day: int) -> dt.date | None:
    """Find the year of a day of the year: by its weekday, its tense, or the year that the passage is about."""
    years = range(case.now.year - 6, case.now.year + 3)
    found = [d for year in years if (d := spans.same_day(year, month, day))]
    if weekday := case.number("weekday"):
        fitting = [d for d in found if d.isoweekday() == weekday]
        found = fitting or found
    nearest = min(found, key=lambda d: abs((d - case.now).days), default=None)
    if case.expression.tense in (None, "present") and not case.ahead:
        return nearest
    allowed = [d for d in found if (d >= case.now if case.ahead else d <= case.now)]
    fitting = min(allowed, key=lambda d: abs((d - case.now).days), default=None)
    return fitting if fitting and abs((fitting - case.now).days) <= _FAR_DAYS else nearest


# A day without its year is nearer than this to publication: ten months back, a reporter would
# say the year, and the same day two months ahead is meant, whatever the verb ("set a 14 January
# deadline").
_FAR_DAYS = 300


def _day_range(case: Case) -> Answer:
    month = case.number("month") or case.number("to_month")
    to_month = case.number("to_month") or month
    if case.year is not None:
        last = spans.same_day(case.year, to_month, case.number("to_day"))
        why = _of_year(case)
    else:
        last = _nearest_year(case, to_month, case.number("to_day"))
        why = f"the nearest such days to {_SINCE_PUBLICATION}; {_named(case)}"
    if last is None:
        return None
    first = spans.same_day(last.year - (to_month < month), month, case.number("day"))
    return (edtf.from_interval(first.isoformat(), last.isoformat()), why) if first else None


def _week_of(case: Case) -> Answer:
    answer = _day(case)
    if answer is None:
        return None
    return spans.unit_span(dt.date.fromisoformat(answer[0]), "week", 0), answer[1]


def _nth(case: Case) -> Answer:
    day = case.number("day")
    context = case.nearest("day", "month", paragraphs=2)
    base = edtf.bounds(context.edtf)[0] if context else case.now
    if base is None:
        return None
    found = spans.same_day(base.year, base.month, day)
    if found is None:
        return None
    if context:
        return found.isoformat(), f"of the month that “{context.expression.text}” names"
    if found > case.now and not case.ahead:
        found = spans.same_day(*spans.add_months(base.year, base.month, -1), day)
    return (found.isoformat(), f"the nearest such day to {_SINCE_PUBLICATION}; {_named(case)}") if found else None


# --- weekdays ---------------------------------------------------------------------------


def _weekday(case: Case) -> Answer:
    number, shift = case.number("weekday"), case.fields.get("shift")
    name = edtf.WEEKDAYS[number - 1]
    if "week" in case.fields:
        monday = case.now - dt.timedelta(case.now.weekday()) + dt.timedelta(7 * case.number("week"))
        return (monday + dt.timedelta(number - 1)).isoformat(), f"the {name} of that week, counted from {_SINCE_PUBLICATION}"
    if shift is not None and case.expression.text.lower().startswith(("previous", "preceding", "following", "prior")):
        return _weekday_beside(case, number, int(shift))
    one = dt.timedelta(1)
    if shift == -1:
        return spans.same_weekday(case.now - one, number, forward=False).isoformat(), f"the last {name} before {_SINCE_PUBLICATION}"
    if shift == 1:
        return spans.same_weekday(case.now + one, number, forward=True).isoformat(), f"the next {name} after {_SINCE_PUBLICATION}"
    ahead = case.ahead or (shift == 0 and case.expression.tense != "past")
    found = spans.same_weekday(case.now, number, forward=ahead)
    side = "on or after" if ahead else "on or before"
    return found.isoformat(), f"the {name} {side} {_SINCE_PUBLICATION}; {_named(case)}"


def _weekday_beside(case: Case, number: int, shift: int) -> Answer:
    context = case.nearest("day")
    base = (edtf.as_day(context.edtf) if context else None) or case.now
    found = spans.same_weekday(base + dt.timedelta(shift), number, forward=shift > 0)
    side = "after" if shift > 0 else "before"
    origin = f"“{context.expression.text}”" if context else _SINCE_PUBLICATION
    return found.isoformat(), f"the {edtf.WEEKDAYS[number - 1]} {side} {origin}"


def _weekday_range(case: Case) -> Answer:
    first, last = case.number("weekday"), case.number("to_weekday")
    if case.ahead:
        start = spans.same_weekday(case.now, first, forward=True)
        end = spans.same_weekday(start, last, forward=True)
    else:
        end = spans.same_weekday(case.now, last, forward=False)
        start = spans.same_weekday(end, first, forward=False)
    return edtf.from_interval(start.isoformat(), end.isoformat()), f"the nearest such days to {_SINCE_PUBLICATION}; {_named(case)}"


# --- months, seasons, quarters ------------------------------------------------------------


def _month(case: Case) -> Answer:
    month = case.number("month")
    if case.year is not None:
        return edtf.from_month(case.year, month), _of_year(case)
    name = edtf.MONTHS[month - 1]
    here = case.now.year * 12 + case.now.month
    shift = case.fields.get("shift")
    if shift == 0:
        return edtf.from_month(case.now.year, month), "the year of publication"
    years = range(case.now.year - 2, case.now.year + 3)
    if shift == -1:
        found = [y for y in years if y * 12 + month < here]
    elif shift == 1 or (case.ahead and (month - case.now.month) % 12 < _FAR_MONTHS):
        found = [y for y in years if y * 12 + month >= here + (shift == 1)]
        return edtf.from_month(found[0], month), f"the {name} after {_SINCE_PUBLICATION}; {_named(case)}"
    elif 0 < (month - case.now.month) % 12 <= _NEAR_MONTHS and case.expression.tense != "past":
        found = [y for y in years if y * 12 + month <= here + _NEAR_MONTHS]
    elif (month - case.now.month) % 12 == 1 and case.word("lead") != "since":
        found = [y for y in years if y * 12 + month <= here + 1]
    else:
        found = [y for y in years if y * 12 + month <= here]
    return edtf.from_month(found[-1], month), f"the nearest {name} before {_SINCE_PUBLICATION}; {_named(case)}"


_FAR_MONTHS = 10  # ahead: that far, a reporter would say "next"
_NEAR_MONTHS = 3  # ahead: a month that near is meant where the verb does not say that it is past


def _month_range(case: Case) -> Answer:
    month, to_month = case.number("month"), case.number("to_month")
    last_year = case.number("to_year") or case.number("year")
    why = "the text states it"
    if not last_year:
        edge = case.now.year
        ended = (edge, to_month) <= (case.now.year, case.now.month)
        last_year = edge if ended or case.ahead or case.expression.tense in (None, "present") else edge - 1
        why = f"the nearest such months to {_SINCE_PUBLICATION}; {_named(case)}"
    first_year = case.number("year") if case.number("year") else last_year - (to_month < month)
    first, last = edtf.from_month(first_year, month), edtf.from_month(last_year, to_month)
    return (edtf.from_interval(first, last), why) if first <= last else None


def _month_of(case: Case) -> Answer:
    return edtf.from_month(case.now.year + case.number("year_shift"), case.now.month), "the month of publication, in that year"


def _quarter(case: Case) -> Answer:
    quarter = case.number("quarter")
    if case.year is not None:
        return spans.quarter_span(case.year, quarter), _of_year(case)
    year = case.now.year
    if _QUARTER_MONTHS * (quarter - 1) + 1 > case.now.month and not case.ahead:
        year -= 1
    if case.ahead and case.now.month > _QUARTER_MONTHS * (quarter + 1):  # results come out in the quarter after
        year += 1
    return spans.quarter_span(year, quarter), f"the nearest such quarter to {_SINCE_PUBLICATION}"


def _ago_quarter(case: Case) -> Answer:
    """The same quarter of the year before the one that the passage is about."""
    quarter = case.number("quarter")
    context = _recent_quarter(case)
    if context is None or not quarter:
        answer = _quarter(case)
        if answer is None:
            return None
        return spans.quarter_span(int(answer[0][:4]) - 1, quarter), "a year before the nearest such quarter"
    return spans.quarter_span(int(context[0][:4]) - 1, quarter), f"a year before “{context[1]}”"


def _recent_quarter(case: Case) -> tuple[str, str] | None:
    """Give the nearest earlier quarter of the text, that is not itself a comparison, and its words."""
    for earlier in reversed(case.before):
        if earlier.expression.rule in ("quarter", "quarter_ended", "period_latest", "the_quarter") or (earlier.expression.rule == "period" and "quarter" in earlier.expression.text):
            return earlier.edtf, earlier.expression.text
    return None


def _period_ago(case: Case) -> Answer:
    context = _recent_quarter(case)
    if context is None:
        return str(case.now.year - 1), f"the year before {_SINCE_PUBLICATION}"
    first = edtf.bounds(context[0])[0]
    if first is None:
        return None
    return spans.unit_span(first, "quarter", -4), f"a year before “{context[1]}”"


def _period_latest(case: Case) -> Answer:
    """"The latest quarter" is the one that the article is about, else the last that has ended."""
    context = _recent_quarter(case)
    if context:
        return context[0], f"the same as “{context[1]}”"
    if case.word("unit") == "period":
        return None
    return spans.unit_span(case.now, "quarter", -1), f"the last quarter that ended before {_SINCE_PUBLICATION}"


def _the_quarter(case: Case) -> Answer:
    context = _recent_quarter(case)
    return (context[0], f"the same as “{context[1]}”") if context else None


def _quarter_ended(case: Case) -> Answer:
    answer = _day(case)
    if answer is None:
        return None
    return spans.unit_span(dt.date.fromisoformat(answer[0]), "quarter", 0), f"the quarter that its last day is in; {answer[1]}"


def _the_year(case: Case) -> Answer:
    return f"{case.now.year:04}", "the year of publication"


def _period_of_year(case: Case) -> Answer:
    context = _recent_quarter(case)
    if context is None:
        return f"{case.number('year'):04}", "the text states it"
    first = edtf.bounds(context[0])[0]
    if first is None:
        return None
    return spans.unit_span(first.replace(year=case.number("year"), day=1), "quarter", 0), f"the same part of that year as “{context[1]}”"


def _half(case: Case) -> Answer:
    year = case.year
    if year is None:
        return None
    return spans.months_span(year, 1 if case.number("half") == 1 else 7, 6), _of_year(case)


def _months_of(case: Case) -> Answer:
    year, count = case.year, case.number("count")
    if year is None:
        return None
    if case.word("unit").startswith("quarter"):
        count *= _QUARTER_MONTHS
    first = 1 if case.number("end") == 1 else 13 - count
    return spans.months_span(year, first, count), _of_year(case)


def _season(case: Case) -> Answer:
    season = case.number("season")
    if case.year is not None:
        return f"{case.year:04}-{season}", _of_year(case)
    shift = case.fields.get("shift")
    current = spans.season_of(case.now)
    name = edtf.SEASONS[season]
    years = range(case.now.year - 2, case.now.year + 3)
    if shift == -1:
        found = [y for y in years if (y, season) < current][-1]
        return f"{found:04}-{season}", f"the last {name} before {_SINCE_PUBLICATION}"
    if shift == 1 or (case.ahead and shift is None):
        found = [y for y in years if (y, season) > current or (shift is None and (y, season) == current)][0]
        return f"{found:04}-{season}", f"the next {name} after {_SINCE_PUBLICATION}"
    if shift == 0:
        year = current[0] if season == 24 else case.now.year  # noqa: PLR2004 - the winter spans two years
        return f"{year:04}-{season}", "the year of publication"
    found = [y for y in years if (y, season) <= current][-1]
    return f"{found:04}-{season}", f"the nearest {name} before {_SINCE_PUBLICATION}; {_named(case)}"


# --- units of the calendar ----------------------------------------------------------------

_SHIFT_WORDS: Final = {-1: "before", 0: "of", 1: "after"}


def _period(case: Case) -> Answer:
    unit, shift = case.word("unit"), case.number("shift")
    if unit == "day":
        return _context(case)
    if unit == "weekend" and shift == 0 and case.expression.tense == "past" and case.now.weekday() < 5:  # noqa: PLR2004
        shift = -1
    if unit == "weekend" and shift == -1 and case.now.weekday() == 6:  # noqa: PLR2004 - Sunday: today is not last weekend
        shift = -1
    why = f"the {unit} {_SHIFT_WORDS[shift]} {_SINCE_PUBLICATION}" if shift == 0 else f"the {unit} {_SHIFT_WORDS[shift]} that of publication"
    return spans.unit_span(case.now, unit, shift), why


def _period_stage(case: Case) -> Answer:
    unit = case.word("unit")
    if unit == "day" and (context := case.nearest("day", paragraphs=0)):
        return context.edtf, f"the same as “{context.expression.text}”"
    return spans.unit_span(case.now, unit, 0), f"the {unit} of publication"


def _weekend(case: Case) -> Answer:
    if case.ahead:
        return spans.unit_span(case.now, "weekend", 0), f"the weekend on or after {_SINCE_PUBLICATION}"
    shift = 0 if case.now.weekday() >= 5 else -1  # noqa: PLR2004 - Saturday
    return spans.unit_span(case.now, "weekend", shift), f"the weekend on or before {_SINCE_PUBLICATION}; {_named(case)}"


def _year_end(case: Case) -> Answer:
    year = case.now.year
    if case.expression.tense == "past" and case.now.month < 7:  # noqa: PLR2004 - the nearer end
        year -= 1
    return f"{year:04}-12-31", "the last day of the year of publication"


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


def _context(case: Case) -> Answer:
    """Resolve "the previous day", "the following year", "that week" by the date named before it."""
    unit, shift = case.word("unit"), case.number("shift")
    context = case.nearest(*_KINDS.get(unit, ("day",)))
    if context is None:
        if shift == 0 or unit in ("decade", "century"):
            return None
        return spans.unit_span(case.now, unit, shift), f"counted from {_SINCE_PUBLICATION}"
    base = edtf.bounds(context.edtf)[0 if shift <= 0 else 1]
    if base is None:
        return None
    words = {-1: "the one before", 0: "the same as", 1: "the one after"}[shift]
    return spans.unit_span(base, unit, shift), f"{words} “{context.expression.text}”"


def _daypart(case: Case) -> Answer:
    shift, word = case.number("shift"), case.expression.text.lower().split()[0]
    if word in ("this", "last"):
        return (case.now + dt.timedelta(shift)).isoformat(), f"counted from {_SINCE_PUBLICATION}"
    context = case.nearest("day")
    base = edtf.as_day(context.edtf) if context else None
    if base is None:
        return None if shift == 0 else ((case.now + dt.timedelta(shift)).isoformat(), f"counted from {_SINCE_PUBLICATION}")
    return (base + dt.timedelta(shift)).isoformat(), f"counted from “{context.expression.text if context else ''}”"


# --- distances ----------------------------------------------------------------------------

_WEEKS_NAMED_BY_DAY = 3  # "two weeks ago" is a week, not a day


def _ago(case: Case) -> Answer:
    """Resolve "three weeks ago", "two days earlier", "a year later"."""
    unit, direction = case.word("unit"), case.number("direction")
    count = case.number("count") + case.number("tens")
    if "event" in case.fields:
        return _before_event(case, unit, count, direction)
    relative = case.expression.text.lower().split()[-1].split("-")[-1] != "ago"
    if unit == "year" and count == 1 and direction < 0 and (compared := _a_year_before(case)):
        return compared
    context = case.nearest(*_KINDS.get(unit, ("day",))) if relative else None
    if context and unit == "year" and (case.expression.text.lower().startswith("year") or context.expression.rule in ("ago", "period")):
        context = None  # compared with the year of publication
    base = edtf.bounds(context.edtf)[0] if context else case.now
    if base is None or (relative and context is None and direction > 0):
        return None
    origin = f"“{context.expression.text}”" if context else _SINCE_PUBLICATION
    mark = "~" if unit in ("decade", "century") or (unit == "year" and count >= 10 and count % 10 == 0) else ""  # noqa: PLR2004
    if unit in ("decade", "century"):
        unit, count = "year", count * (10 if unit == "decade" else 100)
    if not 1 <= base.year + direction * count <= 9998 and unit == "year":  # noqa: PLR2004 - what the calendar holds
        return None
    return spans.unit_span(base, unit, direction * count) + mark, f"counted from {origin}"


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
    """"On Wednesday, a day after X": X was a day before that Wednesday, where it stands just before."""
    earlier = case.before[-1] if case.before else None
    if earlier is None or unit != "day" or case.expression.start - earlier.expression.end > 2:  # noqa: PLR2004 - ", "
        return None
    base = edtf.as_day(earlier.edtf)
    if base is None:
        return None
    return (base - dt.timedelta(direction * count)).isoformat(), f"counted from “{earlier.expression.text}”"


def _from_now(case: Case) -> Answer:
    return spans.unit_span(case.now, case.word("unit"), case.number("count") + case.number("tens")), f"counted from {_SINCE_PUBLICATION}"


def _day_beside(case: Case) -> Answer:
    direction = case.number("direction")
    if "today" in case.fields:
        return (case.now + dt.timedelta(case.number("today") + direction)).isoformat(), f"counted from {_SINCE_PUBLICATION}"
    if number := case.number("weekday"):
        base = spans.same_weekday(case.now, number, forward=case.ahead)
        return (base + dt.timedelta(direction)).isoformat(), f"counted from the {edtf.WEEKDAYS[number - 1]} nearest to {_SINCE_PUBLICATION}"
    context = case.nearest("day")
    base = (edtf.as_day(context.edtf) if context else None) or case.now
    origin = f"“{context.expression.text}”" if context else _SINCE_PUBLICATION
    return (base + dt.timedelta(direction)).isoformat(), f"counted from {origin}"


# --- years and longer ---------------------------------------------------------------------


def _year(case: Case) -> Answer:
    return f"{case.number('year'):04}", "the text states it"


def _year_words(case: Case) -> Answer:
    return f"{case.number('thousand') * 100 + case.number('hundreds') + case.number('units'):04}", "the text states it"


def _year_range(case: Case) -> Answer:
    return f"{case.number('year'):04}/{case.number('to_year'):04}", "the text states it"


def _decade(case: Case) -> Answer:
    if "word" in case.fields:
        return f"19{case.number('word')}X", "the decade of the twentieth century"
    digits = re.sub(r"\D", "", case.word("decade"))
    if len(digits) == 4:  # noqa: PLR2004 - with its century
        return f"{digits[:3]}X", "the text states it"
    century = case.now.year // 100 - (int(digits) > case.now.year % 100)
    return f"{century}{digits[0]}X", f"the last such decade before {_SINCE_PUBLICATION}"


def _century(case: Case) -> Answer:
    return f"{case.number('century') - 1:02}XX", "the text states it"


# --- days with a name -----------------------------------------------------------------------


def _holiday(case: Case) -> Answer:
    key = case.word("holiday")
    name = case.expression.text
    shift = case.fields.get("shift")
    if case.year is not None:
        return _holiday_span(case, key, case.year), f"{name} of that year"
    years = range(case.now.year - 1, case.now.year + 2)
    dated = [(edtf.bounds(holiday_edtf(key, year))[0] or case.now, year) for year in years]
    if shift == -1:
        year = [y for d, y in dated if d < case.now][-1]
    elif shift == 1:
        year = [y for d, y in dated if d > case.now][0]
    elif case.ahead:
        year = [y for d, y in dated if d >= case.now][0]
    elif case.expression.tense == "past":
        year = [y for d, y in dated if d <= case.now][-1]
    else:
        year = min(dated, key=lambda pair: abs((pair[0] - case.now).days))[1]
    nearest, near_year = min(dated, key=lambda pair: abs((pair[0] - case.now).days))
    if shift is None and abs((nearest - case.now).days) <= 365 - _FAR_DAYS:
        year = near_year
    return _holiday_span(case, key, year), f"the nearest {name} to {_SINCE_PUBLICATION}; {_named(case)}"


def _holiday_span(case: Case, key: str, year: int) -> str:
    value = holiday_edtf(key, year)
    first = edtf.bounds(value)[0]
    if "week" in case.fields and first is not None:
        return spans.unit_span(first, "week", 0)
    return value


def _today(case: Case) -> Answer:
    return (case.now + dt.timedelta(case.number("today"))).isoformat(), f"counted from {_SINCE_PUBLICATION}"


def _overnight(case: Case) -> Answer:
    return case.now.isoformat(), f"the night to {_SINCE_PUBLICATION}"


def _clock(case: Case) -> Answer:
    """A clock time is of the day named in its sentence or the one before it."""
    context = case.nearest("day", paragraphs=1)
    if context is None or case.expression.sentence - context.expression.sentence > 1:
        return None
    return context.edtf, f"the day that “{context.expression.text}” names"


RESOLVERS: Final[dict[str, Callable[[Case], Answer]]] = {
    "ago": _ago,
    "century": _century,
    "clock": _clock,
    "context": _context,
    "day": _day,
    "day_beside": _day_beside,
    "day_range": _day_range,
    "daypart": _daypart,
    "decade": _decade,
    "from_now": _from_now,
    "half": _half,
    "holiday": _holiday,
    "iso": _iso,
    "month": _month,
    "month_of": _month_of,
    "month_range": _month_range,
    "months_of": _months_of,
    "nth": _nth,
    "overnight": _overnight,
    "period": _period,
    "period_latest": _period_latest,
    "quarter_ended": _quarter_ended,
    "the_quarter": _the_quarter,
    "the_year": _the_year,
    "period_ago": _period_ago,
    "period_of_year": _period_of_year,
    "period_stage": _period_stage,
    "quarter": _quarter,
    "quarter_ago": _ago_quarter,
    "season": _season,
    "slashed": _slashed,
    "today": _today,
    "week_of": _week_of,
    "weekday": _weekday,
    "weekday_range": _weekday_range,
    "weekend": _weekend,
    "year": _year,
    "year_end": _year_end,
    "year_range": _year_range,
    "year_words": _year_words,
}
"""The meaning of each rule."""
