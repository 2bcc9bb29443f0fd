"""The day of a clock time that stands behind it and a bracket: "at midnight (17:00 GMT) on Sunday"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dateline.model import TimeExpression

_DAYS: Final = frozenset({"day", "weekday", "today"})
_BETWEEN: Final = re.compile(r"\.?(?: local time)?\)?(?: \([^()\n]*\))?,? (?:on |of )?")


def with_days_behind(text: str, found: Sequence[TimeExpression]) -> list[TimeExpression]:
    """Make a clock time that of the day right behind it."""
    joined: list[TimeExpression] = []
    for expression in found:
        clock = joined[-1] if joined else None
        if clock is not None and _is_clock_of(text, clock, expression):
            joined[-1] = replace(expression, time=clock.time or clock.text)
        else:
            joined.append(expression)
    return joined


def _is_clock_of(text: str, clock: TimeExpression, day: TimeExpression) -> bool:
    bare = clock.rule == "clock" and day.rule in _DAYS and day.time is None
    return bare and _BETWEEN.fullmatch(text, clock.end, day.start) is not None
