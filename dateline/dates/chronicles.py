"""What a chronicle in the present tells after its year: "In 1987, they march. By June, ten are held."."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final, Literal

from dateline.model import TimeExpression

_TenseAt = Callable[[int, int], Literal["past", "present", "future"] | None]
_OPENS: Final = re.compile(r"(?:^|\n|[.!?…)][\"'”’)\]]*\s)(?:(?:Early|Late|Back) )?In $")
_OPENS_WITHIN: Final = 14  # characters
_REACH: Final = 12  # sentences: longer without another year, the text tells of something else
_STATED: Final = ("year", "year_shift", "shift", "to_year")
_YEAR_END: Final = re.compile(r"(?:beginning|end|middle|start) of the year", re.IGNORECASE)


def with_chronicle_years(
    text: str, found: Sequence[TimeExpression], tense_at: _TenseAt | None
) -> list[TimeExpression]:
    """Give bare months, and the end of the year, the year that a chronicle in the present opens with."""
    if tense_at is None:
        return list(found)
    done: list[TimeExpression] = []
    opening: TimeExpression | None = None
    for expression in found:
        if opening and _is_beyond(opening, expression):
            opening = None
        if expression.rule == "year":
            if _is_told_as_now(text, expression, tense_at):
                opening = expression
            elif tense_at(expression.start, expression.end) != "past":
                opening = None  # a past looks back, from the time that is told of
        elif opening and (told := _in_year_of(opening, expression)):
            done.append(told)
            continue
        elif expression.rule not in _BARE:
            opening = None  # a day, or "today": the text has come to another time
        done.append(expression)
    return done


_BARE: Final = frozenset({"context", "month", "period"})


def _is_beyond(opening: TimeExpression, expression: TimeExpression) -> bool:
    return expression.paragraph != opening.paragraph or expression.sentence - opening.sentence > _REACH


def _is_told_as_now(text: str, year: TimeExpression, tense_at: _TenseAt) -> bool:
    """Tell whether a sentence begins "In 1987," and has its verb in the present."""
    before = text[max(0, year.start - _OPENS_WITHIN) : year.start]
    opens = _OPENS.search(before if year.start > _OPENS_WITHIN else f"\n{before}") is not None
    return opens and text[year.end : year.end + 1] == "," and tense_at(year.start, year.end) == "present"


def _in_year_of(opening: TimeExpression, expression: TimeExpression) -> TimeExpression | None:
    """Give a bare month or "the end of the year" the year of the opening; None for others."""
    fields = dict(expression.fields)
    if expression.tense == "past" or any(name in fields for name in _STATED[:2]):
        return None
    year = {"year": dict(opening.fields)["year"]}
    if expression.rule == "period" and fields.get("unit") == "year" and _YEAR_END.search(expression.text):
        return replace(expression, rule="year", fields=tuple(sorted(year.items())), tense=None)
    if expression.rule == "month" and not any(name in fields for name in _STATED):
        return replace(expression, fields=tuple(sorted({**fields, **year}.items())), tense=None)
    return None
