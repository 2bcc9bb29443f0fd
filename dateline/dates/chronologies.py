"""The years of a chronology: "2016. March 28: She is hired. May 19: She leaves. 2017. January 6: …"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dateline.model import TimeExpression

_LABELS: Final = frozenset({"day", "month"})
# An entry's date opens a sentence or a line, after its year perhaps, and a colon or a dash follows it.
_BEFORE: Final = re.compile(
    r"(?:^|[.!?…][\"'”’)\]]*\s+|\n\s*|[•*]\s*)(?:(?P<year>(?:19|20)\d\d)(?::|,|\.)?\s+)?$"
)
_AFTER: Final = re.compile(r"\s?(?::|[–—-]\s)")
_BEFORE_WITHIN: Final = 24  # characters that an end of a sentence and a year may have


def with_chronology_years(text: str, found: Sequence[TimeExpression]) -> list[TimeExpression]:
    """Give the entries of a chronology the year of the entry before, or the next where they start anew."""
    done: list[TimeExpression] = []
    last: tuple[int, int, int] | None = None
    for expression in found:
        label = _label(text, expression)
        if label is None:
            done.append(expression)
            continue
        year, month, day = label
        if not year and last:
            year = last[0] + ((month, day or last[2]) < last[1:])
        last = (year, month, day) if year else None
        done.append(_in(year, expression) if year else expression)
    return done


def _label(text: str, expression: TimeExpression) -> tuple[int, int, int] | None:
    """Give year, month and day of a date that opens an entry, 0 for what it doesn't tell."""
    if expression.rule not in _LABELS or not _AFTER.match(text, expression.end):
        return None
    before = text[max(0, expression.start - _BEFORE_WITHIN) : expression.start]
    opening = _BEFORE.search(before if expression.start > _BEFORE_WITHIN else f"\n{before}")
    fields = dict(expression.fields)
    month, day, year = fields.get("month"), fields.get("day", 0), fields.get("year")
    if opening is None or not isinstance(month, int) or not isinstance(day, int) or "shift" in fields:
        return None
    return (year if isinstance(year, int) else int(opening["year"] or 0)), month, day


def _in(year: int, expression: TimeExpression) -> TimeExpression:
    fields = {**dict(expression.fields), "year": year}
    return replace(expression, fields=tuple(sorted(fields.items())), tense=None)
