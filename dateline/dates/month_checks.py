"""Conditions for months, whose names may be verbs, given names and surnames."""

from __future__ import annotations

import re
from typing import Final

from dateline.dates.match import MONTH_CLASSES, PREPOSITIONS, Match
from dateline.dates.year_checks import plausible_year

_SURE_LEADS: Final = frozenset({"in", "since", "until", "till", "during", "throughout"})
_PERSON_MAY = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lady|Lord|Minister|President)\.?\s+May\b(?!\s+\d)")


def is_month(m: Match) -> bool:
    """A month with something beside it that only a month has, where its name means something else too."""
    index = next(i for i in range(m.start, m.end) if m.kind(i) in MONTH_CLASSES)
    doubtful = m.kind(index) != "month"
    after = m.kind(m.end)
    of_name = m.kind(index) == "month_short" and after == "dash"  # a name's first word, as "Mar" is
    if _names_event(m, index) or (of_name and m.kind(m.end + 1) in ("a", "unknown", "name")):
        return False
    if index > m.start:  # "late May", "last March"
        return m.kind(m.start) != "this" or not doubtful or after != "name"
    before = m.kind(index - 1)
    nearest = index - 2 - (m.kind(index - 2) == "dot")
    listed = before in ("and", "comma", "to", "dash") and m.kind(nearest) in {*MONTH_CLASSES, "year"}
    if listed and not (before == "comma" and after == "name"):
        return True
    if not doubtful:
        return before in ("the", "a", *PREPOSITIONS) or after != "name"
    if before in PREPOSITIONS:
        return _doubtful_after_preposition(m, index, after)
    return before in ("the", "a") and after in ("unknown", "poss", "period") and not _is_surname(m, index)


# What has a month in its name and happened once: "the October Revolution".
_UPHEAVALS: Final = frozenset(
    "Conspiracy Coup Crisis Days Manifesto Massacre Putsch Rebellion Revolution Revolutions Rising Surprise"
    " Uprising Uprisings War".split()
)


def _names_event(m: Match, index: int) -> bool:
    """Tell whether a month is part of a name: "the October Revolution", "a Fourth of July picnic"."""
    if m.word(m.end) in _UPHEAVALS and m.kind(m.start - 1) not in PREPOSITIONS:
        return True
    if m.word(m.start - 1) == "of" and m.word(m.start - 2) == "Fourth":
        return True
    marched = m.word(index) == "March" and m.word(m.end).lower() == "for" and m.word(m.end + 1)[:1].isupper()
    return marched and m.kind(m.start - 1) not in PREPOSITIONS


def _is_surname(m: Match, index: int) -> bool:
    """Tell whether the text has a person of that name: "when Maria May said", so "May's voters" are hers."""
    named = rf"(?<=[a-z,] )(?!{_BEFORE_MONTHS})[A-Z][a-z]+ {m.word(index)}(?=['’]s|,|\.| [a-z])"
    return re.search(named, m.lexed.text) is not None


_BEFORE_MONTHS: Final = (
    "In|On|By|Since|Until|Till|From|Last|Next|This|Late|Early|Mid|And|To|Of|For|Around|Before|After"
)


_PARTS: Final = frozenset(
    {"stage", "day_word", "half", "month_word", "units", "week_word", "weekday", "weekend_word"}
)
_WHAT_MONTHS_HAVE: Final = frozenset("advance ahead course heat most part rest".split())


def _doubtful_after_preposition(m: Match, index: int, after: str) -> bool:
    word = m.word(index - 1).lower()
    if word in _SURE_LEADS:
        return True
    if after == "name" or word in ("not", "at", "as", "for", "about", "over", "between"):
        return False
    if word == "of":
        return m.kind(index - 2) in _PARTS or m.word(index - 2).lower() in _WHAT_MONTHS_HAVE
    return not (m.word(index) == "May" and (_PERSON_MAY.search(m.lexed.text) or _is_surname(m, index)))


def is_month_of_year(m: Match) -> bool:
    """Take "May 2016" and "May last year"; not "May 2016 people"."""
    return m.number("year") == 0 or plausible_year(m, m.end - 1)


def is_month_range(m: Match) -> bool:
    """Take "between May and July", "January-March", "from May to July"; "May and July" is two months."""
    if "joint" in m.fields:
        return m.lead == "between"
    return (
        m.lead in ("from", "between", "in", "during", "of", "for")
        or "to_year" in m.fields
        or m.kind(m.start) != "month_doubtful"
    )
