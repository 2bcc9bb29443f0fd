"""What expressions of days mean: days of the month, weekdays, holidays, today."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from dateline.dates import edtf, spans
from dateline.dates.beside import BESIDE_WORDS, year_beside
from dateline.dates.case import PUBLICATION, Answer, Case, Resolver, tense_words, year_words
from dateline.dates.holidays import holiday_edtf


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
        dotted = "." in case.word("slashed")  # written so where the day stands first
        month, day = (second, first) if dotted or first > 12 else (first, second)  # noqa: PLR2004 - months
        if not dotted and first <= 12 and second <= 12 and first != second:  # noqa: PLR2004
            told = {(case.now.month, case.now.day)} & {(first, second), (second, first)}
            if not told or year != case.now.year:
                return None  # day or month first: nobody can tell
            month, day = told.pop()
    if not 1 <= month <= 12 or spans.same_day(year, month, day) is None:  # noqa: PLR2004
        return None
    return f"{year:04}-{month:02}-{day:02}", "the text states it"


def resolve_day(case: Case) -> Answer:
    """Resolve a day of a month, its year stated or not."""
    month, day = case.number("month"), case.number("day")
    if case.year is not None:
        found = spans.same_day(case.year, month, day)
        return (found.isoformat(), year_words(case)) if found else None
    found = _nearest_year(case, month, day)
    if found is None:
        return None
    if not case.number("weekday") and (year := year_beside(case, found)):
        beside = spans.same_day(year, month, day)
        return (beside.isoformat(), BESIDE_WORDS.format(case.before[-1].expression.text)) if beside else None
    return found.isoformat(), f"the nearest such day to {PUBLICATION}; {tense_words(case)}"


def _nearest_year(case: Case, month: int, day: int) -> dt.date | None:
    """Find the year of a day of the year: by its weekday, then by tense and nearness."""
    years = range(case.now.year - 6, case.now.year + 3)
    found = [d for year in years if (d := spans.same_day(year, month, day))]
    if weekday := case.number("weekday"):
        if beside := _beside_now(case, weekday, found):
            return beside
        found = [d for d in found if d.isoweekday() == weekday] or found
    nearest = min(found, key=lambda d: abs((d - case.now).days), default=None)
    since = case.word("lead") == "since"  # what has been since then, whatever the tense
    if case.expression.tense in (None, "present") and not (case.ahead or since):
        return nearest
    allowed = [d for d in found if (d >= case.now if case.ahead else d <= case.now)]
    fitting = min(allowed, key=lambda d: abs((d - case.now).days), default=None)
    if fitting and nearest and (nearest - case.now).days > _SLIP_DAYS and _has_happened(case):
        return fitting
    return fitting if fitting and abs((fitting - case.now).days) <= _FAR_DAYS else nearest


def _beside_now(case: Case, weekday: int, found: list[dt.date]) -> dt.date | None:
    """Give the day of "next Sunday, 3 May": of this year's, or where the two do not agree, next Sunday."""
    shift = _SHIFTED.match(case.expression.text)
    if case.expression.rule != "day" or shift is None:
        return None
    near = [d for d in found if d.isoweekday() == weekday and abs((d - case.now).days) <= _RELATIVE_DAYS]
    if near:
        return min(near, key=lambda d: abs((d - case.now).days))
    forward = case.ahead if shift[1].lower() == "this" else shift[1].lower() != "last"
    off = dt.timedelta(1 if forward else -1)
    return spans.same_weekday(case.now + off, weekday, forward=forward)


_SHIFTED: Final = re.compile(r"(?:this )?(this|next|last|coming) (?=[A-Z])", re.IGNORECASE)
_RELATIVE_DAYS: Final = 45  # nobody says "next" or "last" of a weekday further off


def _has_happened(case: Case) -> bool:
    """Tell whether something has been then: "seen on 11 April", "the 6 May riot", but no "11 April vote"."""
    expression = case.expression
    if "struck" in case.fields:
        return True
    single = expression.rule == "day" and case.word("lead") == "on"
    return single and expression.tense == "past" and not expression.steps


# A day without its year is nearer than this to publication: ten months back, a reporter would
# say the year, and the same day two months ahead is meant, whatever the verb ("set a 14 January
# deadline").
_FAR_DAYS = 300
_SLIP_DAYS = 7  # ahead: so near, the article may be older than it says, or the verb misread


def _day_range(case: Case) -> Answer:
    month = case.number("month") or case.number("to_month")
    to_month = case.number("to_month") or month
    if case.year is not None:
        last = spans.same_day(case.year, to_month, case.number("to_day"))
        why = year_words(case)
    else:
        last = _nearest_year(case, to_month, case.number("to_day"))
        why = f"the nearest such days to {PUBLICATION}; {tense_words(case)}"
    if last is None:
        return None
    first = spans.same_day(last.year - (to_month < month), month, case.number("day"))
    return (edtf.from_interval(first.isoformat(), last.isoformat()), why) if first else None


def _week_of(case: Case) -> Answer:
    answer = resolve_day(case)
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
    return (
        (found.isoformat(), f"the nearest such day to {PUBLICATION}; {tense_words(case)}") if found else None
    )


def _weekday(case: Case) -> Answer:
    number, shift = case.number("weekday"), case.fields.get("shift")
    name = edtf.WEEKDAYS[number - 1]
    if "week" in case.fields:
        monday = case.now - dt.timedelta(case.now.weekday()) + dt.timedelta(7 * case.number("week"))
        return (
            monday + dt.timedelta(number - 1)
        ).isoformat(), f"the {name} of that week, counted from {PUBLICATION}"
    if shift is not None and case.expression.text.lower().startswith(
        ("previous", "preceding", "following", "prior")
    ):
        return _weekday_beside(case, number, int(shift))
    one = dt.timedelta(1)
    if shift == -1:
        return spans.same_weekday(
            case.now - one, number, forward=False
        ).isoformat(), f"the last {name} before {PUBLICATION}"
    if shift == 1:
        return spans.same_weekday(
            case.now + one, number, forward=True
        ).isoformat(), f"the next {name} after {PUBLICATION}"
    ahead = _weekday_is_ahead(case, (number - case.now.isoweekday()) % 7)
    found = spans.same_weekday(case.now, number, forward=ahead)
    side = "on or after" if ahead else "on or before"
    return found.isoformat(), f"the {name} {side} {PUBLICATION}; {tense_words(case)}"


def _weekday_is_ahead(case: Case, days: int) -> bool:
    """Tell whether a weekday is the one so many days on, rather than the last one."""
    tense, lead, shift = case.expression.tense, case.word("lead"), case.fields.get("shift")
    if case.ahead or (shift == 0 and tense != "past"):
        return shift is not None or lead in _WAITING or days <= _MOST_AHEAD
    if "eve" in case.fields:
        return days in (_DAYS_AHEAD if lead in ("before", "for") else _DAYS_BEFORE_EVENT)
    if "fixture" in case.fields and tense != "past":
        return days > 0
    if "called" in case.fields and shift is None:
        return days in _DAYS_AHEAD  # somebody set it in the past, for the nearer of the two
    unsaid = tense is None and "names" not in case.fields and lead != "since"
    return (tense == "present" or unsaid) and days in _DAYS_AHEAD


_DAYS_AHEAD: Final = (1, 2, 3)  # of the two weekdays of a name around a day, the one ahead is nearer
_DAYS_BEFORE_EVENT: Final = (1, 2, 3, 4)
_MOST_AHEAD: Final = 5  # days: a weekday that was yesterday is not told without "next" for the one in six
_WAITING: Final = frozenset({"until", "till", "by", "for", "from", "to", "through", "starting", "beginning"})


def _weekday_beside(case: Case, number: int, shift: int) -> Answer:
    context = case.nearest("day")
    base = (edtf.as_day(context.edtf) if context else None) or case.now
    found = spans.same_weekday(base + dt.timedelta(shift), number, forward=shift > 0)
    side = "after" if shift > 0 else "before"
    origin = f"“{context.expression.text}”" if context else PUBLICATION
    return found.isoformat(), f"the {edtf.WEEKDAYS[number - 1]} {side} {origin}"


def _weekday_range(case: Case) -> Answer:
    first, last = case.number("weekday"), case.number("to_weekday")
    if case.ahead:
        start = spans.same_weekday(case.now, first, forward=True)
        end = spans.same_weekday(start, last, forward=True)
    else:
        end = spans.same_weekday(case.now, last, forward=False)
        start = spans.same_weekday(end, first, forward=False)
    return edtf.from_interval(
        start.isoformat(), end.isoformat()
    ), f"the nearest such days to {PUBLICATION}; {tense_words(case)}"


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
        year = next((y for d, y in dated if d > case.now), case.now.year)
    elif case.ahead:
        year = next((y for d, y in dated if d >= case.now), case.now.year)
    elif case.expression.tense == "past":
        year = [y for d, y in dated if d <= case.now][-1]
    else:
        year = min(dated, key=lambda pair: abs((pair[0] - case.now).days))[1]
    nearest, near_year = min(dated, key=lambda pair: abs((pair[0] - case.now).days))
    if shift is None and abs((nearest - case.now).days) <= 365 - _FAR_DAYS:
        year = near_year
    return _holiday_span(case, key, year), f"the nearest {name} to {PUBLICATION}; {tense_words(case)}"


def _holiday_beside(case: Case) -> Answer:
    """Resolve "the day after Christmas", "the Friday before Memorial Day"."""
    answer = _holiday(case)
    if answer is None:
        return None
    direction = case.number("direction")
    holiday = edtf.bounds(answer[0])[0 if direction < 0 else 1]
    if holiday is None:
        return None
    day = holiday + dt.timedelta(direction)
    if number := case.number("weekday"):
        day = spans.same_weekday(day, number, forward=direction > 0)
    return day.isoformat(), answer[1]


def _holiday_span(case: Case, key: str, year: int) -> str:
    value = holiday_edtf(key, year)
    first = edtf.bounds(value)[0]
    if "week" in case.fields and first is not None:
        return spans.unit_span(first, "week", 0)
    return value


def _today(case: Case) -> Answer:
    return (case.now + dt.timedelta(case.number("today"))).isoformat(), f"counted from {PUBLICATION}"


def _named_day(_: Case) -> Answer:
    return "2001-09-11", "the day that these words name"


def _overnight(case: Case) -> Answer:
    return case.now.isoformat(), f"the night to {PUBLICATION}"


def _clock(case: Case) -> Answer:
    """A clock time is of the day named in its sentence or the one before it, there of the main clause's."""
    context = case.nearest("day", paragraphs=1)
    if context is None or case.expression.sentence - context.expression.sentence > 1:
        return None
    described = context.expression.aside and context.expression.steps > 0
    if described and context.expression.sentence < case.expression.sentence:
        beside = [e for e in case.before if e.expression.sentence == context.expression.sentence]
        told = [e for e in beside if not e.expression.aside and edtf.precision(e.edtf) == "day"]
        context = told[-1] if told else context
    return context.edtf, f"the day that “{context.expression.text}” names"


DAY_RULES: Final[dict[str, Resolver]] = {
    "clock": _clock,
    "day": resolve_day,
    "day_range": _day_range,
    "holiday": _holiday,
    "holiday_beside": _holiday_beside,
    "iso": _iso,
    "named_day": _named_day,
    "nth": _nth,
    "overnight": _overnight,
    "slashed": _slashed,
    "today": _today,
    "week_of": _week_of,
    "weekday": _weekday,
    "weekday_range": _weekday_range,
}
"""The meaning of each rule for days."""
