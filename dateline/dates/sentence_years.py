"""The year of a day or month that its sentence names elsewhere: "May and June 2015", "Last year, in May"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dateline.dates.case import OVER_NEW_YEAR
from dateline.model import TimeExpression

# What stands between two days or months that one year belongs to, and between those before them.
_TWO: Final = re.compile(r",? (?:and|or|&) ")
_SEVERAL: Final = re.compile(r", ")
# The same where each may have a preposition of its own: "in April and again in May".
_BESIDE: Final = re.compile(
    r"(?:, |,? (?:and|or|but|then|and then|&) )"
    r"(?:(?:again|then|also|later) )?(?:(?:in|on|by|from|until) )?(?:the )?"
)
_OWN_YEAR: Final = frozenset({"year", "year_shift", "to_year", "shift"})
_IN_A_YEAR: Final = frozenset({"day", "day_range", "month"})
# A sentence that begins so is told of that year to its end.
_OPENING: Final = re.compile(
    r"(?:^|[.!?…][\"'”’)\]]*\s|\n|\.\s-\s)[\"'“‘(\[]*"
    r"(?:(?:But|And|Then|Also|Earlier|Later|Back|Early|Late),? )?"
    r"(?:(?:[Ii]n|[Dd]uring|[Tt]hroughout) )?$"
)
_OPENING_WITHIN: Final = 24  # characters that an opening may have before its year


def with_sentence_years(text: str, found: Sequence[TimeExpression]) -> list[TimeExpression]:
    """Give days and months the year that their sentence names for them, and mark those that are joined."""
    return _joined(text, _of_opening_year(text, _of_contest(text, _with_shared_years(text, found))))


def _with_shared_years(text: str, found: Sequence[TimeExpression]) -> list[TimeExpression]:
    """Let the year of the last of several days or months count for all: "in May and June 2015"."""
    shared: list[TimeExpression] = []
    joined = False
    for expression in reversed(found):
        after = shared[-1] if shared else None
        between = text[expression.end : after.start] if after else ""
        joined = bool(_TWO.fullmatch(between) or (joined and _SEVERAL.fullmatch(between)))
        shared.append(_in_year_of(expression, after) if after and joined else expression)
    return shared[::-1]


def _in_year_of(expression: TimeExpression, after: TimeExpression) -> TimeExpression:
    """Give an expression the year of the one after it, or the year before where that would be later."""
    fields, other = dict(expression.fields), dict(after.fields)
    if not _is_bare(expression) or after.rule not in _IN_A_YEAR:
        return expression
    month, to = fields.get("to_month", fields.get("month")), other.get("month", other.get("to_month"))
    name = next((name for name in ("year", "to_year", "year_shift") if name in other), "")
    year = other.get(name)
    if not isinstance(month, int) or not isinstance(year, int) or not isinstance(to, int):
        return expression
    earlier = month > to and (to - month) % 12 < OVER_NEW_YEAR
    if earlier and name == "year_shift":
        return expression
    return _in_year(expression, name.removeprefix("to_"), year - earlier)


def _is_bare(expression: TimeExpression) -> bool:
    return expression.rule in _IN_A_YEAR and _OWN_YEAR.isdisjoint(dict(expression.fields))


def _in_year(expression: TimeExpression, field: str, year: int) -> TimeExpression:
    fields = {**dict(expression.fields), field: year}
    return replace(expression, fields=tuple(sorted(fields.items())), tense=None)


# Behind the year that a contest is called by, that it is held: "the 2030 Winter Games will open on".
_CONTEST: Final = re.compile(
    r" (?:[A-Z][\w'’-]* ){0,4}"
    r"(?:Cup|Games|Olympics|Paralympics|Olympiad|Championships?|Expo|Biennale"
    r"|Grand Prix|Open|Masters)"
    r"(?: of [A-Z]\w+)?,? "
    r"(?:(?:is|are|was|were|will|to|be|being|due|scheduled|set|which|that|also) ){0,5}"
    r"(?:held|hosted|played|staged|takes? place|took place|runs?|ran|last(?:s|ed)?|begins?|began|starts?"
    r"|started|opens?|opened|ends?|ended|kick(?:s|ed)? off|concludes?|concluded|closes?|closed)\b"
    r"(?:(?! (?:after|when) )[^.;:!?\n\"“”]){0,80}$"
)


def _of_contest(text: str, found: Sequence[TimeExpression]) -> list[TimeExpression]:
    """Let days and months of a contest have the year that it is called by."""
    done: list[TimeExpression] = []
    contest: TimeExpression | None = None
    for expression in found:
        year = dict(contest.fields).get("year") if contest and _is_of(text, contest, expression) else None
        done.append(_in_year(expression, "year", year) if isinstance(year, int) else expression)
        contest = expression if expression.rule == "year" else contest
    return done


def _is_of(text: str, contest: TimeExpression, expression: TimeExpression) -> bool:
    """Tell whether a day or month is that of what is called by a year: "the 2030 Games open on 3 May"."""
    if contest.sentence != expression.sentence or not _is_bare(expression):
        return False
    held = _CONTEST.fullmatch(text, contest.end, expression.start) is not None
    return held and _OTHER_CLAUSE.search(text, contest.end, expression.start) is None


def _of_opening_year(text: str, found: Sequence[TimeExpression]) -> list[TimeExpression]:
    """Let the year that a sentence or a list opens with count for what it tells: "Last year, in May"."""
    done: list[TimeExpression] = []
    opening: TimeExpression | None = None
    for expression in found:
        if opening and expression.sentence != opening.sentence:
            opening = None
        year = _named_year(expression)
        if year:
            opening = expression if _opens(text, expression) else None
        elif opening and _is_told_of(text, opening, expression):
            field, value = _named_year(opening) or ("", 0)
            fields = {**dict(expression.fields), field: value, "opening": 1}
            done.append(replace(expression, fields=tuple(sorted(fields.items()))))
            continue
        elif not _OWN_YEAR.isdisjoint(dict(expression.fields)):
            opening = None
        done.append(expression)
    return done


def _is_told_of(text: str, opening: TimeExpression, expression: TimeExpression) -> bool:
    """Tell whether a past day or month is in one clause with the year that opens its sentence."""
    between = text[opening.end : expression.start]
    return _is_bare(expression) and expression.tense == "past" and _OTHER_CLAUSE.search(between) is None


# What a report was made on is of now, and so is what a year is set against.
_OTHER_CLAUSE: Final = re.compile(
    r"\b(?:said|says|told|according|announced|reports?|reported|showed|shows|released|published|statement|while|but"
    r"|although|though|whereas|before|until|since|than|compared)\b"
)


def _named_year(expression: TimeExpression) -> tuple[str, int] | None:
    """Give the field and the value of a year that stands by itself: "2016", "last year"."""
    fields = dict(expression.fields)
    if expression.rule == "year" and isinstance(year := fields.get("year"), int):
        return "year", year
    if expression.rule == "period" and fields.get("unit") == "year" and fields.get("shift") == -1:
        return "year_shift", -1
    return None


def _opens(text: str, year: TimeExpression) -> bool:
    """Tell whether a year opens its sentence, or a list that a colon begins."""
    if text[year.end : year.end + 1] == ":":
        return True
    lead = str(dict(year.fields).get("lead", ""))
    before = text[max(0, year.start - _OPENING_WITHIN) : year.start]
    bare = year.rule == "year" and not lead and not year.text[0].isalpha()
    return not bare and _OPENING.search(before if year.start > _OPENING_WITHIN else f"\n{before}") is not None


def _joined(text: str, found: Sequence[TimeExpression]) -> list[TimeExpression]:
    """Mark the bare days and months that hang together with the day or month before them."""
    done = list(found[:1])
    for before, expression in itertools.pairwise(found):
        mark = _mark(before, expression, text[before.end : expression.start]) if _is_bare(expression) else ""
        fields = {**dict(expression.fields), mark: 1}
        done.append(replace(expression, fields=tuple(sorted(fields.items()))) if mark else expression)
    return done


def _mark(before: TimeExpression, expression: TimeExpression, between: str) -> str:
    """Say how a bare day or month hangs together with the one before it, if it does."""
    if before.sentence == expression.sentence and _WRITTEN.fullmatch(between):
        return "written"
    if before.rule not in _IN_A_YEAR or before.sentence != expression.sentence:
        return ""
    if _BESIDE.fullmatch(between):
        return "joined"
    fields = dict(before.fields)
    told = (
        expression.tense == "past"
        and {"year", "year_shift"} & fields.keys()
        and fields.get("lead") != "since"
    )
    apart = _OTHER_CLAUSE.search(between) or _RELATIVE.search(between)
    return "same_clause" if told and not apart else ""


# A leaflet or message of one time and its words: "sent last winter, which read, "Come on 23 December"".
_WRITTEN: Final = re.compile(
    r"[^.;:!?\n\"“”]{0,40},? (?:which|that|and) (?:(?:also|then) )?"
    r"(?:announced|asked|invited|promised|read|said|urged|warned)[^.;!?\n\"“”]{0,20}[,:]? [\"“][^\"“”\n.!?]*"
)
_RELATIVE: Final = re.compile(r"\b(?:that|which|who|whose|where|when)\b")
