"""Conditions for distances in time: "three weeks ago", "a year ago today", "ten years from now"."""

from __future__ import annotations

from typing import Final

from dateline.dates.match import Match

_ENDS: Final = frozenset(
    {
        "",
        "comma",
        "dot",
        "stop",
        "close",
        "open",
        "dash",
        "and",
        "preposition",
        "approx",
        "to",
        "that",
        "poss",
        "year_word",
    }
)


_INEXACT: Final = frozenset({"more", "less", "fewer", "longer", "later", "earlier"})


def _is_countable(m: Match) -> bool:
    """Take "two hundred years", which the calendar holds; not "90 hundred years", nor weeks."""
    return "hundred" not in m.fields or (
        m.fields.get("unit") in ("year", "years") and m.number("hundreds") <= _MOST_HUNDREDS
    )


_MOST_HUNDREDS: Final = 9


def _is_long_ago(m: Match) -> bool:
    """Tell whether "a hundred years ago" says no more than that it is long ago."""
    round_number = "hundred" in m.fields and not m.number("tens") and not m.number("count")
    return round_number and any(
        m.kind(i) == "a" and m.kind(i + 1) == "hundred" for i in range(m.start, m.end)
    )


def is_ago(m: Match) -> bool:
    """A count that is exact enough, and no clause after "before" unless a date stands just before it."""
    inexact = m.word(m.start - 1).lower() == "than" and m.word(m.start - 2).lower() in _INEXACT
    if not _is_countable(m) or _is_long_ago(m) or inexact or m.kind(m.start) == "more":
        return False
    if m.word(m.end - 1).lower() not in ("before", "after"):
        return m.fields.get("unit") != "century"
    if m.kind(m.end) in _ENDS:
        return True
    m.fields["event"] = 1
    return m.kind(m.start - 1) == "comma"


def is_or_so(m: Match) -> bool:
    """Take "a week or so ago"."""
    return (m.fields.get("or"), m.fields.get("so")) == ("or", "so") and is_ago(m)


def is_ago_on(m: Match) -> bool:
    """Take "two years ago this month", "a year ago today"; not "two days ago this month"."""
    unit, part = m.fields["unit"], str(m.fields.get("part", "day"))
    if m.kind(m.end) in ("poss", "of") or unit in ("weekend", "century") or not _is_countable(m):
        return False
    if part == "year":
        return unit in ("year", "decade") and m.fields.get("on") == 0  # "ten years ago this year"
    return _LENGTHS.index(str(unit)) > _LENGTHS.index(part) if unit in _LENGTHS else part == "day"


_COUNTS: Final = frozenset({"a", "number", "digits", "tens"})
_LENGTHS: Final = ("day", "week", "month", "year", "decade")


def is_year_ago(m: Match) -> bool:
    """Take "a year-ago profit", where what is compared follows."""
    m.fields.update(count=1, unit="year")
    return m.kind(m.end) in ("unknown", "quarter_word", "period", "comma", "dot", "stop")


def is_from_now(m: Match) -> bool:
    """Take "ten years from now", not "20 or 30 years from now"."""
    choice = m.word(m.start - 1).lower() in ("or", "to", "-", "–") and m.kind(m.start - 2) in _COUNTS
    return m.fields.get("lead") == "from" and not choice and _is_countable(m)
