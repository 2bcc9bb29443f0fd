"""What the words around an expression say of its time: of every year, surely ahead, struck already."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from dateline.model import TimeExpression

_WITHIN: Final = 100  # characters of the sentence on either side
_PERIODS: Final = frozenset({"day_range", "month", "month_range", "season"})
_STATED: Final = ("year", "year_shift", "shift", "to_year")
_EVERY: Final = re.compile(
    r"\b(?:(?:every|each) year|annually|(?:generally|normally|often|traditionally|typically|usually)\b"
    r"(?:[^.,;:]|(?<=\b[A-Z])\.)*)"
    r"(?: (?:in|from|between|during|on|till|until|to))?(?: the)? $",
    re.IGNORECASE,
)
_SEASONS: Final = r"(?:spring|summer|autumn|fall|winter)"
_JOINED: Final = re.compile(rf"(?:,? (?:and|or) |, ){_SEASONS}\b", re.IGNORECASE)
_JOINED_BEFORE: Final = re.compile(rf"\b{_SEASONS}(?:,? (?:and|or) |, )$", re.IGNORECASE)
_BARE: Final = re.compile(r"\b(?:especially|particularly|[Ii]n|[Dd]uring) $")
# "In the summer, anglers watch the river": what they do each summer.
_OPENING: Final = re.compile(r"(?:^|[.!?][\"”’]?\s|\n)(?:(?:And|But) )?(?:In|During) the $")
_COMMA: Final = re.compile(r", ")
_DEPTHS: Final = re.compile(r"\b(?:even|also) (?:at|in) the (?:dead|depths?|height|heat|middle) of $")
_ESPECIALLY: Final = re.compile(r"\b(?:especially|particularly) (?:in|during) (?:the )?$", re.IGNORECASE)


def is_of_every_year(text: str, expression: TimeExpression) -> bool:
    """Tell whether a time comes back each year: "usually spreads from May till July", "cold in winter"."""
    fields = dict(expression.fields)
    if expression.rule not in _PERIODS or any(name in fields for name in _STATED):
        return False
    before = text[max(0, expression.start - _WITHIN) : expression.start]
    habit = expression.tense in ("present", None)
    if expression.rule == "season" and _is_any_season(text, expression, before, habit=habit):
        return True
    every = _EVERY.search(before)
    return every is not None and (habit or "year" in every[0].lower())


def _is_any_season(text: str, expression: TimeExpression, before: str, *, habit: bool) -> bool:
    """Tell a season of every year by another beside it, or by a present: "summer and winter sports"."""
    if _ESPECIALLY.search(before) or (habit and (_BARE.search(before) or _DEPTHS.search(before))):
        return True
    if expression.tense == "present" and _OPENING.search(before) and _COMMA.match(text, expression.end):
        return True
    joined = _JOINED.match(text, expression.end) or _JOINED_BEFORE.search(before)
    return joined is not None and expression.text.lower() in _SEASON_WORDS


# Months of what is compared, or so in general: "dearer than a pear in May, June or July".
_COMPARED: Final = re.compile(r"\b(?:as|like|than) [^.!?;:\n\"“”]{0,60}\b(?:in|from) $")
_LISTED: Final = re.compile(r",? (?:and |or )?|, ")
_LEAST_MONTHS: Final = 3


def without_months_of_every_year(text: str, found: Sequence[TimeExpression]) -> list[TimeExpression]:
    """Leave out three or more months in a row of what is so each year: "like a pear in May, June, July"."""
    kept: list[TimeExpression] = []
    row: list[TimeExpression] = []
    for expression in [*found, None]:
        follows = bool(row and expression and _LISTED.fullmatch(text, row[-1].end, expression.start))
        if expression and _is_bare_month(expression) and (follows or not row):
            row.append(expression)
            continue
        kept += [] if _is_general(text, row) else row
        row = [expression] if expression and _is_bare_month(expression) else []
        kept += [expression] if expression and not row else []
    return kept


def _is_bare_month(expression: TimeExpression) -> bool:
    stated = any(name in dict(expression.fields) for name in (*_STATED, "stage"))
    return expression.rule == "month" and not stated and expression.tense in ("present", None)


def _is_general(text: str, row: Sequence[TimeExpression]) -> bool:
    if len(row) < _LEAST_MONTHS:
        return False
    return _COMPARED.search(text, max(0, row[0].start - _WITHIN), row[0].start) is not None


_SEASON_WORDS: Final = frozenset("spring summer autumn fall winter".split())

_FORWARD: Final = re.compile(r"\blook(?:s|ing)? forward to [^.,;]*$")
# Behind it what will be then: "in May, when they will elect a mayor".
_WILL_THEN: Final = re.compile(r",? (?:when|at which) [^.,;]{1,60}? will\b")


def is_surely_ahead(text: str, start: int, end: int) -> bool:
    """Tell whether the words say beyond doubt that a time is to come, be it nearly a year ahead."""
    before = text[max(0, start - _WITHIN) : start]
    return _WILL_THEN.match(text, end) is not None or _FORWARD.search(before) is not None


_STRIKING: Final = (
    "accident ambush assassination attack blast bombing coup crash derailment earthquake eruption explosion"
    " massacre mudslide landslide murder riot shooting stabbing tsunami"
).split()
MISFORTUNES: Final = frozenset(_STRIKING) | {f"{event}s" for event in _STRIKING}
"""Misfortunes and crimes, which nobody plans in the open: "the ringleaders of a coup in July"."""
_STRUCK: Final = re.compile(rf"\b(?:{'|'.join(_STRIKING)})s? (?:in|on) (?:the )?$")


def has_struck(text: str, start: int) -> bool:
    """Tell whether the date is that of a misfortune or a crime named right before it: "a coup in July"."""
    return _STRUCK.search(text, max(0, start - _WITHIN), start) is not None


# What somebody set a day for: "invited the parties to talks on", "called a strike in Zenda on".
_MEETING: Final = (
    r"(?:ballot|ceremony|conference|consultations|debate|demonstrations?|discussions|elections?|hearing|march"
    r"|match|meetings?|negotiations|polls|protests?|rall(?:y|ies)|referendum|session|sit-in|strikes?|summit|talks"
    r"|votes?|walkouts?)"
)
_NO_OBJECT: Final = (
    r"after|and|as|at|because|before|but|during|following|if|or|said|since|so|that|when|which|while|who"
)
_CALLED: Final = re.compile(
    r"(?<!\bhad )(?<!\bhad been )\b(?:(?:asked|invit(?:ed|es|ing)|summon(?:ed|s))"
    rf"(?: (?!(?:{_NO_OBJECT})\b)[\w'’-]+){{0,7}}?"
    r"|(?:announced|call(?:ed|s|ing)(?! (?:off|the|h[ie][rs]|its|their|this|that)\b)|demanded|fixed|proposed"
    r"|requested|set(?! (?:up|off)\b)|threatened|urged)"
    rf"(?: (?!(?:{_NO_OBJECT}|to)\b)[\w'’-]+){{0,7}}?)"
    rf" {_MEETING}(?: (?:at|between|in|of|with) (?:the )?[\w'’-]+(?: [A-Z][\w'’-]+)?){{0,2}} (?:on )?$"
)
_CALLED_WITHIN: Final = 120  # characters


def is_called_for(text: str, start: int) -> bool:
    """Tell whether somebody calls for an event on the day: "invited them for talks on Friday"."""
    return _CALLED.search(text, max(0, start - _CALLED_WITHIN), start) is not None
