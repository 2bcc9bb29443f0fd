"""What expressions of months, quarters, seasons, years and longer mean."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from dateline.dates import edtf, spans
from dateline.dates.beside import BESIDE_WORDS, year_beside
from dateline.dates.case import PUBLICATION, Answer, Case, Resolver, has_ended, tense_words, year_words
from dateline.dates.days import resolve_day
from dateline.dates.distances import resolve_context
from dateline.dates.seasons import resolve_season

_QUARTER_MONTHS = 3


def _month(case: Case) -> Answer:
    month = case.number("month")
    if case.year is not None:
        return edtf.from_month(case.year, month), year_words(case)
    if "shift" in case.fields:
        return _shifted_month(case, month)
    year, side = _nearest_year(case, month)
    if beside := year_beside(case, dt.date(year, month, 1)):
        return edtf.from_month(beside, month), BESIDE_WORDS.format(case.before[-1].expression.text)
    name = edtf.MONTHS[month - 1]
    return edtf.from_month(year, month), f"the {side} {PUBLICATION}; {tense_words(case)}".replace(
        "month", name
    )


def _nth_weekday(case: Case) -> Answer:
    """Resolve "the first Monday of June", "the last Friday in May 2014"."""
    answer = _month(case)
    if answer is None:
        return None
    first, last = edtf.bounds(answer[0])
    weekday, nth = case.number("weekday"), case.number("nth")
    if first is None or last is None:
        return None
    if nth < 0:
        return spans.same_weekday(last, weekday, forward=False).isoformat(), answer[1]
    found = spans.same_weekday(first, weekday, forward=True) + dt.timedelta(7 * (nth - 1))
    return (found.isoformat(), answer[1]) if found <= last else None


def _shifted_month(case: Case, month: int) -> Answer:
    """Resolve "last May", "this May", "next May"."""
    name = edtf.MONTHS[month - 1]
    this_year, shift = case.now.year, case.number("shift")
    if shift == 0:
        return edtf.from_month(this_year, month), "the year of publication"
    if shift < 0:
        year = this_year - (month >= case.now.month)
        return edtf.from_month(year, month), f"the nearest {name} before {PUBLICATION}; {tense_words(case)}"
    year = this_year + (month <= case.now.month)
    return edtf.from_month(year, month), f"the {name} after {PUBLICATION}; {tense_words(case)}"


def _nearest_year(case: Case, month: int) -> tuple[int, str]:
    """Give the year of a bare month, and in words which of that name it is."""
    this_year, distance = case.now.year, (month - case.now.month) % 12
    before = this_year - (month > case.now.month)
    after = this_year + (month < case.now.month)
    far = _FAR_MONTHS + (case.word("lead") in _SET_FOR)
    near_enough = distance < far or "sure" in case.fields
    if (case.ahead and near_enough) or ("eve" in case.fields and 0 < distance <= _EVE_MONTHS):
        return after, "month after"
    near = distance <= _NEAR_MONTHS and case.expression.tense != "past"
    if near or (distance == 1 and case.word("lead") != "since"):
        return after, "nearest month before"
    return before, "nearest month before"


_EVE_MONTHS = 6  # ahead: half a year, of two months of a name it is the nearer
_FAR_MONTHS = 9  # ahead: that far, a reporter would say "next"
_SET_FOR: Final = frozenset({"for", "by", "until", "till", "from", "before"})  # and here a month later only
_NEAR_MONTHS = 3  # ahead: a month that near is meant where the verb does not say that it is past


def _month_range(case: Case) -> Answer:
    month, to_month = case.number("month"), case.number("to_month")
    last_year = case.number("to_year") or case.number("year")
    why = "the text states it"
    if not last_year:
        edge = case.now.year
        ended = (edge, to_month) <= (case.now.year, case.now.month)
        last_year = edge if ended or case.ahead or case.expression.tense in (None, "present") else edge - 1
        why = f"the nearest such months to {PUBLICATION}; {tense_words(case)}"
    first_year = case.number("year") or last_year - (to_month < month)
    first, last = edtf.from_month(first_year, month), edtf.from_month(last_year, to_month)
    return (edtf.from_interval(first, last), why) if first <= last else None


def _month_of(case: Case) -> Answer:
    return edtf.from_month(
        case.now.year + case.number("year_shift"), case.now.month
    ), "the month of publication, in that year"


def _month_of_that(case: Case) -> Answer:
    """Resolve "November of that year", "May the following year" by the year named before it."""
    named = _named_year(case)
    if named is None:
        return None if case.number("shift") else _month(case)
    return edtf.from_month(named[0], case.number("month")), named[1]


def _day_of_that(case: Case) -> Answer:
    """Resolve "November 3 of that year" by the year named before it."""
    named = _named_year(case)
    if named is None:
        return None if case.number("shift") else resolve_day(case)
    found = spans.same_day(named[0], case.number("month"), case.number("day"))
    return (found.isoformat(), named[1]) if found else None


def _named_year(case: Case) -> tuple[int, str] | None:
    """Give the year of the nearest date before, or the one after or before it, and say so."""
    context = case.nearest("day", "month", "season", "year", "interval", paragraphs=2)
    first = edtf.bounds(context.edtf)[0] if context else None
    if context is None or first is None:
        return None
    shift = case.number("shift")
    words = {-1: "the year before that", 0: "the year", 1: "the year after that"}[shift]
    return first.year + shift, f"{words} of “{context.expression.text}”"


def _quarter(case: Case) -> Answer:
    quarter = case.number("quarter") if "end" not in case.fields else _LAST_QUARTER
    if case.year is not None:
        return spans.quarter_span(case.year, quarter), year_words(case)
    year = case.now.year
    if _QUARTER_MONTHS * (quarter - 1) + 1 > case.now.month and not case.ahead:
        year -= 1
    if case.ahead and case.now.month > _QUARTER_MONTHS * (
        quarter + 1
    ):  # results come out in the quarter after
        year += 1
    return spans.quarter_span(year, quarter), f"the nearest such quarter to {PUBLICATION}"


_LAST_QUARTER: Final = 4


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
    """Give the nearest earlier quarter that has ended and is not itself a comparison, and its words."""
    for earlier in reversed(case.before):
        if not has_ended(earlier, case.now):
            continue
        if earlier.expression.rule in ("quarter", "quarter_ended", "period_latest", "the_quarter") or (
            earlier.expression.rule == "period" and "quarter" in earlier.expression.text
        ):
            return earlier.edtf, earlier.expression.text
    return None


def _period_ago(case: Case) -> Answer:
    context = _recent_quarter(case)
    if context is None:
        return str(case.now.year - 1), f"the year before {PUBLICATION}"
    first = edtf.bounds(context[0])[0]
    if first is None:
        return None
    return spans.unit_span(first, "quarter", -4), f"a year before “{context[1]}”"


def _period_latest(case: Case) -> Answer:
    """Take "The latest quarter" is the one that the article is about, else the last that has ended."""
    context = _recent_quarter(case)
    if context:
        return context[0], f"the same as “{context[1]}”"
    if case.word("unit") == "period":
        return None
    return spans.unit_span(case.now, "quarter", -1), f"the last quarter that ended before {PUBLICATION}"


def _the_quarter(case: Case) -> Answer:
    context = _recent_quarter(case)
    return (context[0], f"the same as “{context[1]}”") if context else None


def _quarter_ended(case: Case) -> Answer:
    answer = resolve_day(case)
    if answer is None:
        return None
    return spans.unit_span(
        dt.date.fromisoformat(answer[0]), "quarter", 0
    ), f"the quarter that its last day is in; {answer[1]}"


def _the_year(case: Case) -> Answer:
    return f"{case.now.year:04}", "the year of publication"


def _period_of_year(case: Case) -> Answer:
    context = _recent_quarter(case)
    if context is None:
        return f"{case.number('year'):04}", "the text states it"
    first = edtf.bounds(context[0])[0]
    if first is None:
        return None
    return spans.unit_span(
        first.replace(year=case.number("year"), day=1), "quarter", 0
    ), f"the same part of that year as “{context[1]}”"


def _half(case: Case) -> Answer:
    year = case.year
    if year is None:
        return None
    return spans.months_span(year, 1 if case.number("half") == 1 else 7, 6), year_words(case)


def _months_of(case: Case) -> Answer:
    year, count = case.year, case.number("count")
    if year is None:
        return None
    if case.word("unit").startswith("quarter"):
        count *= _QUARTER_MONTHS
    first = 1 if case.number("end") == 1 else 13 - count
    return spans.months_span(year, first, count), year_words(case)


_SHIFT_WORDS: Final = {-1: "before", 0: "of", 1: "after"}


def _period(case: Case) -> Answer:
    unit, shift = case.word("unit"), case.number("shift")
    if unit == "day" or "very" in case.fields:
        return resolve_context(case)
    if "then" in case.fields and case.expression.tense == "past":
        return _just_after(case)
    if "votes" in case.fields and case.expression.tense == "past" and case.now.month in _AFTER_VOTES:
        return None  # of the campaign before or of this month, nobody can tell
    if unit == "week" and "shift" not in case.fields and (told := _week_told(case)):
        return told
    if unit in _NOT_ENDED and _is_by_end(case):
        return _end_told(case, unit)
    if unit == "week" and "been" in case.fields and case.now.weekday() == 0:
        shift = -1  # "the events of this week", told on its first day
    if unit == "weekend" and shift == 0 and case.expression.tense == "past" and case.now.weekday() < 5:  # noqa: PLR2004
        shift = -1
    if unit == "weekend" and shift == -1 and case.now.weekday() == 6:  # noqa: PLR2004 - Sunday: today is not last weekend
        shift = -1
    why = (
        f"the {unit} {_SHIFT_WORDS[shift]} {PUBLICATION}"
        if shift == 0
        else f"the {unit} {_SHIFT_WORDS[shift]} that of publication"
    )
    return spans.unit_span(case.now, unit, shift), why


_AFTER_VOTES: Final = (1, 2)  # January and February: "this year" may still be said of a campaign that is over


def _is_by_end(case: Case) -> bool:
    """Tell "by the end of the year it had failed" from "he had until the end of the year"."""
    told = case.expression.tense == "past" and case.word("lead") in _BY
    return told and _BY_END.search(case.expression.text) is not None


_BY: Final = frozenset({"at", "before", "by", "towards"})
_BY_END: Final = re.compile(r"\bend of the (?:month|year)$", re.IGNORECASE)
_NOT_ENDED: Final = {
    "month": dt.timedelta(15),
    "year": dt.timedelta(100),
}  # longer before, nobody tells of it


def _end_told(case: Case, unit: str) -> Answer:
    """Resolve "by the end of the year it had failed": told long before this one ends, it is another's."""
    span = spans.unit_span(case.now, unit, 0)
    last = edtf.bounds(span)[1]
    if last is None or last - case.now <= _NOT_ENDED[unit]:
        return span, f"the {unit} of {PUBLICATION}"
    context = case.nearest("day", "month", *(["year"] if unit == "year" else []))
    first = edtf.bounds(context.edtf)[0] if context else None
    if context is None or first is None:
        return None
    found = spans.unit_span(first, unit, 0)
    ended = edtf.bounds(found)[1]
    return (found, f"the {unit} of “{context.expression.text}”") if ended and ended < case.now else None


def _just_after(case: Case) -> Answer:
    """Resolve "she won in 2010, and the next year she lost" by the date that its sentence names before."""
    earlier = case.before[-1] if case.before else None
    if earlier is None or case.expression.sentence - earlier.expression.sentence > 1:
        return None
    answer = resolve_context(case)
    first = edtf.bounds(answer[0])[0] if answer else None
    return answer if first and first <= case.now else None


def _week_told(case: Case) -> Answer:
    """Give the week that has been: of a day named before it in its sentence, or on a Monday the last."""
    if case.expression.tense != "past":
        return None
    earlier = case.before[-1] if case.before else None
    if earlier is not None and earlier.expression.sentence == case.expression.sentence:
        day = edtf.as_day(earlier.edtf)
        if day is not None and day <= case.now:
            return spans.unit_span(day, "week", 0), f"the week of “{earlier.expression.text}”"
    if case.now.weekday() > 0:
        return None
    return spans.unit_span(case.now, "week", -1), f"the week that had been on {PUBLICATION}"


def _weekend(case: Case) -> Answer:
    if case.ahead or "eve" in case.fields:
        return spans.unit_span(case.now, "weekend", 0), f"the weekend on or after {PUBLICATION}"
    shift = 0 if case.now.weekday() >= 5 else -1  # noqa: PLR2004 - Saturday
    return spans.unit_span(
        case.now, "weekend", shift
    ), f"the weekend on or before {PUBLICATION}; {tense_words(case)}"


def _year_end(case: Case) -> Answer:
    if case.year is not None:
        return f"{case.year:04}-12-31", year_words(case)
    year = case.now.year
    if case.expression.tense == "past" and case.now.month < 7:  # noqa: PLR2004 - the nearer end
        year -= 1
    return f"{year:04}-12-31", "the last day of the year of publication"


def _year(case: Case) -> Answer:
    return f"{case.number('year'):04}", "the text states it"


def _year_words(case: Case) -> Answer:
    return (
        f"{case.number('thousand') * 100 + case.number('hundreds') + case.number('units'):04}",
        "the text states it",
    )


def _year_range(case: Case) -> Answer:
    return f"{case.number('year'):04}/{case.number('to_year'):04}", "the text states it"


def _decade(case: Case) -> Answer:
    if "word" in case.fields:
        return f"19{case.number('word')}X", "the decade of the twentieth century"
    digits = re.sub(r"\D", "", case.word("decade"))
    if "owner" in case.fields:
        return digits, "the text states it"
    if len(digits) == 4:  # noqa: PLR2004 - with its century
        return f"{digits[:3]}X", "the text states it"
    century = case.now.year // 100 - (int(digits) > case.now.year % 100)
    return f"{century}{digits[0]}X", f"the last such decade before {PUBLICATION}"


def _century(case: Case) -> Answer:
    return f"{case.number('century') - 1:02}XX", "the text states it"


PERIOD_RULES: Final[dict[str, Resolver]] = {
    "century": _century,
    "decade": _decade,
    "half": _half,
    "month": _month,
    "day_of_that": _day_of_that,
    "month_of_that": _month_of_that,
    "month_of": _month_of,
    "month_range": _month_range,
    "nth_weekday": _nth_weekday,
    "months_of": _months_of,
    "period": _period,
    "period_latest": _period_latest,
    "quarter_ended": _quarter_ended,
    "the_quarter": _the_quarter,
    "the_year": _the_year,
    "period_ago": _period_ago,
    "period_of_year": _period_of_year,
    "quarter": _quarter,
    "quarter_ago": _ago_quarter,
    "season": resolve_season,
    "weekend": _weekend,
    "year": _year,
    "year_end": _year_end,
    "year_range": _year_range,
    "year_words": _year_words,
}
"""The meaning of each rule for periods."""
