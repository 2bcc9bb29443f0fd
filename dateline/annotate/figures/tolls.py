"""Totals that a noun announces: "the death toll has risen to 28", "the number of injured stands at 364"."""

from __future__ import annotations

from dateline.annotate.figures.line import Line
from dateline.annotate.figures.quantities import Quantity
from dateline.annotate.figures.vocabulary import COUNTED, EVENTS, LOST
from dateline.model import Measure

_TOLLS = frozenset({"toll", "fatalities"})
_OF_THE_LIVING = frozenset({"injury", "injuries", "arrest", "arrests", "casualty"})  # before "toll"
_SUPERSEDED = frozenset({"earlier", "previous"})  # "down from an earlier toll of 14"
# What stands between the noun and its total: "at", "has passed".
_BEFORE = frozenset("to at of reached passed exceeded topped hit was is reaches stands tops".split())
# Tokens between the noun and its total: "the death toll from last week's explosion at the mine has risen to".
_FARTHEST = 20
# And from "number of" to what happened: "the number of people so far confirmed dead".
_NEAR = 6


# "Put the dead at 12": with these, what is counted may stand by itself before the total.
_PUTS = frozenset("put puts putting estimate estimates estimated estimating".split())
_ITSELF = frozenset("dead deaths fatalities injured injuries wounded missing arrests displaced".split())
# "Bringing to 22 the number of people killed": the total before its noun.
_BRINGS = frozenset(
    "bring brings bringing brought push pushes pushing pushed raise raises raising raised "
    "take takes taking took taken".split()
)
_BEHIND = 4  # tokens from a total to the noun behind it


def total_of(line: Line, quantity: Quantity) -> Measure | None:
    """Give what happened to those of whom a quantity is the total, by the noun before it or behind it."""
    if line.word(quantity.first - 1) not in _BEFORE:
        return None
    if line.words[quantity.first - 1] == "to" and line.word(quantity.first - 2) in _BRINGS:
        behind = _noun_behind(line, quantity.end)
        if behind is not None:
            return behind
    for i in range(quantity.first - 2, max(-1, quantity.first - _FARTHEST), -1):
        word = line.word(i)
        if word in _TOLLS and line.word(i - 1) not in _OF_THE_LIVING:
            return None if line.word(i - 1) in _SUPERSEDED else "killed"
        if word == "number" and line.word(i + 1) == "of":
            return _what_happened(line, i + 2, quantity.first)
        if word in _PUTS and line.word(quantity.first - 1) == "at":
            return _what_is_put(line, quantity, i + 1)
    return None


def _noun_behind(line: Line, start: int) -> Measure | None:
    for i in range(start, start + _BEHIND):
        if line.word(i) in _TOLLS and line.word(i - 1) not in _OF_THE_LIVING:
            return "killed"
        if line.word(i) == "number" and line.word(i + 1) == "of":
            return _what_happened(line, i + 2, len(line.words))
    return None


def _what_is_put(line: Line, quantity: Quantity, start: int) -> Measure | None:
    """Read "put the dead at 12" and "put its losses at 40 soldiers"; materiel is lost as well."""
    for i in range(start, quantity.first - 1):
        word = line.word(i)
        if word in _ITSELF:
            return COUNTED.get(word, "displaced")
        if word == "losses" and quantity.noun is not None and line.word(quantity.noun) in LOST:
            return "killed"
    return None


def _what_happened(line: Line, start: int, end: int) -> Measure | None:
    for i in range(start, min(start + _NEAR, end)):
        word = line.word(i)
        if word in EVENTS and not EVENTS[word].services_only:
            return EVENTS[word].measure
        if word in COUNTED:
            return COUNTED[word]
    return None


def is_counted_anew(line: Line, quantity: Quantity) -> bool:
    """Tell another count of what a sentence has counted: "raised its figure to nine", "lists 38"."""
    at = quantity.first - 1
    if quantity.kind != "bare" or line.word(quantity.end) not in _ENDS:
        return False
    if line.word(at) in _LISTS:
        return True
    counts = _COUNTS if line.word(at) == "to" else _COUNTS | {"it"}  # "put it at 40"; a river is raised to it
    near = range(max(0, at - _BEHIND), at)
    return line.word(at) in ("at", "to") and any(
        line.words[j] in _SETS and not counts.isdisjoint(line.words[j + 1 : at]) for j in near
    )


_LISTS = frozenset("counted counts documented documents listed lists recorded registered registers".split())
_SETS = _PUTS | _BRINGS | frozenset("cut cuts lowered lowers revised revises".split())
_COUNTS = frozenset("count estimate figure number tally total".split())
_ENDS = frozenset(["", ".", ",", ";", "and", "but", "while"])
