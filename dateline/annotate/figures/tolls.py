"""Totals that a noun announces: "the death toll has risen to 28", "the number of injured stands at 364"."""

from __future__ import annotations

from dateline.annotate.figures.line import Line
from dateline.annotate.figures.quantities import Quantity
from dateline.annotate.figures.vocabulary import COUNTED, EVENTS
from dateline.model import Measure

_TOLLS = frozenset({"toll", "fatalities"})
_OF_THE_LIVING = frozenset({"injury", "injuries", "arrest", "arrests", "casualty"})  # before "toll"
# What stands between the noun and its total: "at", "has passed".
_BEFORE = frozenset("to at of reached passed exceeded topped hit was is reaches stands tops".split())
# Tokens between the noun and its total: "the death toll from last week's explosion at the mine has risen to".
_FARTHEST = 20
# And from "number of" to what happened: "the number of people so far confirmed dead".
_NEAR = 6


def total_of(line: Line, quantity: Quantity) -> Measure | None:
    """Give what happened to those of whom a quantity is the total, by the noun before it."""
    if line.word(quantity.first - 1) not in _BEFORE:
        return None
    for i in range(quantity.first - 2, max(-1, quantity.first - _FARTHEST), -1):
        word = line.word(i)
        if word in _TOLLS and line.word(i - 1) not in _OF_THE_LIVING:
            return "killed"
        if word == "number" and line.word(i + 1) == "of":
            return _what_happened(line, i + 2, quantity.first)
    return None


def _what_happened(line: Line, start: int, end: int) -> Measure | None:
    for i in range(start, min(start + _NEAR, end)):
        word = line.word(i)
        if word in EVENTS and not EVENTS[word].services_only:
            return EVENTS[word].measure
        if word in COUNTED:
            return COUNTED[word]
    return None
