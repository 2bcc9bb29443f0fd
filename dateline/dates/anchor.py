"""Anchor date expressions: EDTF from what the words say and when the article was published."""

from __future__ import annotations

import datetime as dt
from typing import Final

from dateline.dates import edtf
from dateline.dates.case import PUBLICATION, Answer, Case, Earlier
from dateline.dates.resolve import RESOLVERS
from dateline.model import DateMention, TimeExpression

_ERA: Final = range(1000, 9900)  # years that arithmetic around them keeps within the calendar
_KEPT = 12  # earlier expressions to look back on: more than two paragraphs of any article hold
_NIGHT: Final = frozenset({"night", "evening"})
_TOLD_WITHIN: Final = dt.timedelta(366)  # words of longer ago are quoted for what they meant then
# Without any publication date, expressions are resolved on two days far apart, and kept where
# both give the same: then the date hangs on nothing but the text.
_FAR_APART: Final = (dt.date(1970, 1, 1), dt.date(2036, 12, 31))


def anchor(expressions: tuple[TimeExpression, ...], published: str | None) -> tuple[DateMention, ...]:
    """Turn expressions into EDTF, in order; those that can't be anchored are left out.

    `published` is EDTF of any precision, or None. Where it is less precise than a day, only
    those are anchored whose date is the same for every day that it may be.
    """
    first, last = _publication(published)
    mentions: list[DateMention] = []
    early: list[Earlier] = []
    late: list[Earlier] = []
    nights = first == last and _names_night_before_last(expressions, first)
    for index, expression in enumerate(expressions):
        if "of_then" in dict(expression.fields) or (nights and _is_since_last_night(expression)):
            continue
        told = _told(expressions, index, first, early) if first == last else None
        answer = told or _answer(expression, first, last, early, late)
        if answer is None or not edtf.is_valid(answer[0]):
            continue
        mentions.append(
            DateMention(
                expression.start,
                expression.end,
                expression.text,
                answer[0],
                _because(answer[1], published),
                expression.time,
                index,
            )
        )
    return tuple(mentions)


def _names_night_before_last(expressions: tuple[TimeExpression, ...], now: dt.date) -> bool:
    """Tell whether an article names the night before last by its weekday, and the last one by none.

    Its "last night" may be either: a text may be printed a day after it was written.
    """
    if not any(map(_is_last_night, expressions)):
        return False
    fields = [dict(one.fields) for one in expressions if one.rule == "weekday"]
    past = (one for one in fields if one.get("lead") in (None, "on") and one.get("part") in _NIGHT)
    named = {one.get("weekday") for one in past}
    last, before = ((now - dt.timedelta(days)).isoweekday() for days in (1, 2))
    return before in named and last not in named


def _is_last_night(expression: TimeExpression) -> bool:
    fields = dict(expression.fields)
    return expression.rule == "daypart" and fields.get("shift") == -1 and fields.get("part") in _NIGHT


def _is_since_last_night(expression: TimeExpression) -> bool:
    morning = expression.rule == "daypart" and dict(expression.fields) == {"part": "morning", "shift": 0}
    return morning or _is_last_night(expression)


def _told(expressions: tuple[TimeExpression, ...], index: int, now: dt.date, before: list[Earlier]) -> Answer:
    """Resolve words that were said on another day by that day; None where the text tells of none."""
    expression = expressions[index]
    off = dict(expression.fields).get("told")
    if not isinstance(off, int):
        return None
    named = expressions[index + off]
    said = _resolve(named, now, list(before))
    day = edtf.as_day(said[0]) if said else None
    if day is None or day > now or now - day > _TOLD_WITHIN:
        return None
    answer = _resolve(expression, day, before)
    return (answer[0], answer[1].replace(PUBLICATION, f"“{named.text}”")) if answer else None


def _publication(published: str | None) -> tuple[dt.date, dt.date]:
    if not published or not edtf.is_valid(published):
        return _FAR_APART
    first, last = edtf.bounds(published)
    days = first or _FAR_APART[0], last or _FAR_APART[1]
    return days if all(day.year in _ERA for day in days) else _FAR_APART


def _answer(
    expression: TimeExpression, first: dt.date, last: dt.date, early: list[Earlier], late: list[Earlier]
) -> Answer:
    """Resolve on the first and the last day that may be that of publication; both must agree."""
    answer = _resolve(expression, first, early)
    if first == last:
        return answer
    other = _resolve(expression, last, late)
    if answer and other and answer[0] == other[0]:
        return answer
    if (
        first.year == last.year
        and expression.rule in ("month", "day", "season")
        and other
        and other[0][:4] == str(last.year)
    ):
        return other[0], f"the article is of {last.year}"
    return None


def _resolve(expression: TimeExpression, now: dt.date, before: list[Earlier]) -> Answer:
    case = Case(expression, dict(expression.fields), now, tuple(before[-_KEPT:]))
    answer = RESOLVERS[expression.rule](case)
    if answer is not None and edtf.is_valid(answer[0]):
        before.append(Earlier(expression, answer[0]))
        return answer
    return None


def _because(why: str, published: str | None) -> str:
    """Write the reason as one sentence, with the day that it counts from."""
    if published and edtf.is_valid(published):
        told = f"{edtf.describe(published, with_weekday=True)}, when the article was published"
        why = why.replace(PUBLICATION, told)
    return why[0].upper() + why[1:] + "."
