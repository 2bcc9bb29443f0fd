"""Conditions that a match of the grammar must meet: what stands beside it, and whether it exists.

Each takes a `Match` and tells whether the expression names a date; `CHECKS` holds them
by the name that a rule gives.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from typing import Final

from dateline.dates.distance_checks import is_ago, is_ago_on, is_from_now, is_or_so, is_year_ago
from dateline.dates.match import PREPOSITIONS, Match
from dateline.dates.month_checks import is_month, is_month_of_year, is_month_range
from dateline.dates.name_checks import (
    is_attacks_day,
    is_daypart,
    is_holiday,
    is_holiday_event,
    is_holiday_in_year,
    is_named_day,
    is_title,
    is_today,
)
from dateline.dates.year_checks import is_decade, is_decade_word, is_year, is_year_range

# Of the words for a stage those that are nouns, and verbs as well: "start today" is no stage of today.
_STAGE_NOUNS: Final = frozenset({"start", "end", "beginning", "middle"})
_STAGE_LEADS: Final = frozenset({"by", "at", "until", "till", "from", "since", "before", "after"})


def is_staged(m: Match) -> bool:
    """Take "end of May", "end-May" and "by end May", but not "to end in May" or "end of their 2020 war"."""
    if m.kind(m.start) != "stage":
        return True
    if m.word(m.start + 1).lower() == "as":
        return False  # "as late as Tuesday": of Tuesday, and not of late on it
    if m.word(m.end - 2).lower() in ("its", "their", "his", "her", "our") and m.kind(m.end - 1) == "year":
        return False
    if m.word(m.start).lower() not in _STAGE_NOUNS or m.kind(m.start + 1) in ("of", "dash"):
        return True
    return m.kind(m.start + 1) not in PREPOSITIONS and m.word(m.start - 1).lower() in _STAGE_LEADS


def _is_day(m: Match) -> bool:
    """A day that its month has; "in August 12 soldiers" is no twelfth of August."""
    month, day, year = m.number("month"), m.number("day"), m.number("year")
    if not 1 <= day <= calendar.monthrange(year or 2000, month)[1]:
        return False
    if m.word(m.start - 1).lower() == "in" and not year and m.kind(m.end - 1) == "digits":
        return False
    first = m.kind(m.start)
    if first == "ordinal" and (m.kind(m.start + 1) != "of" or _is_of_holiday(m)):
        return False
    return not (
        first == "digits"
        and m.kind(m.start - 1) in ("stop", "digits", "dash")
        and m.start > 0
        and m.word(m.start - 1) in "$€£¥.-"
    )


def _is_of_holiday(m: Match) -> bool:
    """Tell whether "Fourth of July" says what is of that feast: "a Fourth of July picnic"."""
    named = m.word(m.start) == "Fourth" and not m.number("year")
    return named and (m.kind(m.start - 1) == "a" or m.word(m.end).lower() in _OF_HOLIDAYS)


_OF_HOLIDAYS: Final = frozenset(
    "celebration celebrations fireworks holiday holidays parade parades picnic picnics weekend".split()
)


def _is_day_range(m: Match) -> bool:
    month, to_month = m.number("month") or m.number("to_month"), m.number("to_month") or m.number("month")
    first, last = m.number("day"), m.number("to_day")
    days = calendar.monthrange(2000, month)[1], calendar.monthrange(2000, to_month)[1]
    if not (1 <= first <= days[0] and 1 <= last <= days[1]):
        return False
    if month == to_month and last <= first:
        return False
    joint_and = "joint" in m.fields
    return not joint_and or m.lead == "between" or (month == to_month and last == first + 1)


_CENTURIES: Final = frozenset({"century", "centuries"})
_TO_CENTURY: Final = 5  # tokens: "the 7th and to the 12th centuries" has four before its last


def _is_nth(m: Match) -> bool:
    """Take "on the 13th", but not "the 13th floor"; the grammar sees to what follows."""
    return (
        m.word(m.start - 1).lower() == "the"
        and m.kind(m.start - 2) in PREPOSITIONS
        and 1 <= m.number("day") <= 31  # noqa: PLR2004 - days of a month
        and not _goes_on_in_word(m)
        and not any(m.word(m.end + n).lower() in _CENTURIES for n in range(1, _TO_CENTURY))
    )


def _goes_on_in_word(m: Match) -> bool:
    """Tell whether a hyphen ties the day to a word: "the 18th-floor flat"."""
    lexed = m.lexed
    return (
        m.kind(m.end) == "dash"
        and m.kind(m.end + 1) in ("unknown", "name")
        and lexed.starts[m.end + 1] == lexed.starts[m.end] + 1 == lexed.end(m.end - 1) + 1
    )


_NEWSPAPERS: Final = frozenset(
    "Times Telegraph Express Mirror Mail Post Herald Tribune Independent Star Sun Mercury "
    "Business Night Nation".split()
)
_EPITHETS: Final = frozenset(
    "bloody super cyber every each most any giving fat spy some alternate".split()
    + "carnival casual clean holy plough rose shrove whit".split()
)
# Bodies and places that a weekday names: "the Tuesday Group", "the Friday Mosque".
_NAMED_BY_DAY: Final = frozenset("Club Group Lunch Market Mosque School".split())
_IN_TITLE: Final = re.compile(r"[\"“](?:[A-Z][\w'’]* ){1,4}$")  # 'told "Zenda News Sunday"'


def _is_weekday(m: Match) -> bool:
    """One day, not "every Friday", and no name such as a Sunday newspaper's."""
    if m.word(m.start - 1).lower() in _EPITHETS:
        return False
    if m.kind(m.start) == "following" and m.kind(m.start - 1) not in ("the", "that", "this"):
        return False  # "after a meeting following Tuesday's vote": a preposition
    if "part" in m.fields and _begins_name(m):
        return False  # "Friday Night Dinner"
    if m.kind(m.start - 1) == "the" and m.word(m.end).lower() in ("after", "before"):
        return False  # "the Monday after he signed it": of a week that is not told
    return m.word(m.end) not in _NEWSPAPERS | _NAMED_BY_DAY and not _ends_title(m)


def _ends_title(m: Match) -> bool:
    """Tell whether a weekday ends a programme's name in quotation marks: 'told "Zenda News Sunday."'."""
    text, start, end = m.lexed.text, m.lexed.starts[m.start], m.lexed.end(m.end - 1)
    closed = text[end : end + 2].lstrip(".,")[:1] in _CLOSING
    return closed and _IN_TITLE.search(text, max(0, start - _TITLE_WITHIN), start) is not None


_CLOSING: Final = ('"', "”")
_TITLE_WITHIN: Final = 60  # characters


def _is_weekday_range(m: Match) -> bool:
    """Take "from Monday to Friday", "between Tuesday and Thursday"."""
    return m.lead == ("between" if "joint" in m.fields else "from") or m.word(m.start - 1).lower() in (
        "overnight",
        "night",
    )


_QUARTERS, _MONTHS_IN_YEAR = 4, 12


def _is_quarter(m: Match) -> bool:
    return 1 <= m.number("quarter") <= _QUARTERS and not (
        m.kind(m.end) == "of" and m.kind(m.end + 1) in ("the", "a")
    )


def _is_half(m: Match) -> bool:
    return m.number("half") in (1, 2, -1)


def _is_months_of(m: Match) -> bool:
    most = _QUARTERS if m.fields.get("unit") in ("quarter", "quarters") else _MONTHS_IN_YEAR
    return (
        m.fields["end"] in (1, -1, "final")
        and 1 < m.number("count") < most
        and m.fields.get("unit") in ("month", "quarter")
    )


def _after_the(m: Match) -> bool:
    return m.kind(m.start - 1) == "the"


# What a time that is measured is of, and no date is.
_SPENT_ON: Final = frozenset("labour labor work effort pay wages leave rest training study".split())


def _is_context_same(m: Match) -> bool:
    """Take "that day", "the same week"; not "said that day after day", nor "that week of work"."""
    if m.kind(m.end) == "of" and m.word(m.end + 1).lower() in _SPENT_ON:
        return False
    return m.kind(m.end) != m.kind(m.end - 1) and m.fields.get("unit") != "century"


def _is_year_end(m: Match) -> bool:
    return m.word(m.end - 1).lower() == "end" and m.kind(m.start - 1) not in ("last", "this", "next", "a")


_LARGE: Final = frozenset({"dozen", "million", "billion"})


def _has_no_half(m: Match) -> bool:
    """Refuse "the past year and a half", a length of time; "last year and half the people" is two things."""
    half = [m.word(m.end + n).lower() for n in range(3)] == ["and", "a", "half"]
    return not half or m.word(m.end + 3).lower() in _LARGE


_OR_MORE: Final = frozenset({"so", "two", "three", "four", "more", "longer"})


def _is_period(m: Match) -> bool:
    """Take "last week", not "the last week of May", "the next day or two", "the past month" (a stretch)."""
    unit, following = m.fields["unit"], m.word(m.end).lower()
    shift = m.word(m.end - 2).lower()
    if is_title(m):
        return False
    or_more = following == "or" and m.word(m.end + 1).lower() in _OR_MORE
    if or_more or following == "of" or not _has_no_half(m):
        return False
    if shift == "this" and m.word(m.start - 2).lower() == "events":
        m.fields["been"] = 1
    if m.word(m.start - 1).lower() == "very":
        m.fields["very"] = 1
    article = m.end - 3
    if shift == "next" and m.kind(article) == "the" and m.kind(article - 1) not in PREPOSITIONS:
        m.fields["then"] = 1
    if unit == "day":
        return shift == "next"
    if _is_stretch(m, str(unit)) or _is_until_now(m, str(unit)):
        return False
    if shift in ("past", "coming"):
        return unit in ("year", "weekend") or m.kind(m.end - 3) == "this"
    return not (shift in ("latest", "upcoming") and unit not in ("quarter", "year"))


def _is_stretch(m: Match, unit: str) -> bool:
    """Tell "over the last decade", the ten years until now, from "at the end of this decade"."""
    if m.kind(m.start - 1) != "the" or m.kind(m.start) not in ("last", "next"):
        return False
    return unit == "decade" or (unit == "century" and m.word(m.start - 2).lower() in _THROUGHOUT)


def _is_until_now(m: Match, unit: str) -> bool:
    """Tell "in the last week", the days until now, from "last week"; "the past year" is told of the last."""
    stretch = m.word(m.end - 2).lower() == "last" and unit in ("week", "month", "year")
    bare = m.start == m.end - 2 and m.word(m.start - 1).lower() == "the"  # not "the middle of last year"
    return stretch and bare and m.lead in _STRETCHING


_STRETCHING: Final = frozenset({"", "during", "for", "in", "over", "throughout", "within"})
_THROUGHOUT: Final = frozenset({"for", "over", "within"})


def _is_period_stage(m: Match) -> bool:
    if m.fields["unit"] == "day":  # "later in the day", but "the end of the day" is no date
        return (
            m.word(m.start).lower() in ("earlier", "later", "early", "late") and m.word(m.start + 1) == "in"
        )
    if m.word(m.end).lower() in _OF_EVENT:
        return False
    return m.fields["unit"] != "weekend" and m.kind(m.end) != "of"


# "Late in the month leading up to the fair", "early in the year that she died": of a time told of.
_OF_EVENT: Final = frozenset("before leading preceding that when which".split())


def _is_the_quarter(m: Match) -> bool:
    return m.kind(m.start - 1) == "the" and m.kind(m.end) not in ("of", "dash", "century_word")


def _is_the_year(m: Match) -> bool:
    """Take "for the year", "during the full year"; not "for the year to March" or "the year 2020"."""
    return m.lead in ("for", "during") and m.kind(m.end) not in (
        "to",
        "ends",
        "year",
        "preposition",
        "before",
        "after",
        "of",
        "number",
    )


def _is_weekend(m: Match) -> bool:
    before = m.word(m.start - 2)
    band = m.word(m.start - 1) == "The" and (before == "," or before.islower())
    named = band and m.word(m.end - 1)[0].isupper()
    return (
        m.word(m.start - 1).lower() == "the" and not named and m.kind(m.end) not in ("of", "before", "after")
    )


def _begins_name(m: Match) -> bool:
    """Say whether a capital goes on in a name: "Winter Olympics", "Saturday Night Live"."""
    return m.word(m.end - 1)[:1].isupper() and m.kind(m.end) == "name"


_OF_EVERY_SEASON: Final = frozenset(
    """
    boots break breaks camp camps clothes clothing coat coats colds crops equinox games gear getaway hat hats
    holiday holidays home homes jacket jackets palace rains residence retreat school schools season seasons
    shoes sleep snow snows solstice solstices sport sports storm storms time tires tyres wardrobe wear
    """.split()
)


def _is_season(m: Match) -> bool:
    """Take "in the fall", "this summer"; not "the fall of the wall" or "the Summer Olympics"."""
    word = m.word(m.end - 1)
    if m.kind(m.end) == "units" or m.word(m.end).lower() in _OF_EVERY_SEASON:
        return False  # "in the summer months", "in winter gear": of every year
    if m.kind(m.end) == "of" or _begins_name(m):
        return False
    if word.lower() == "fall":
        return m.lead in ("in", "during", "by", "until", "since") or m.start < m.end - 1
    return bool(m.lead) or m.kind(m.start - 1) == "the" or m.start < m.end - 1


def _is_season_of_year(m: Match) -> bool:
    """Take "spring of 1968"; not "the Zenda Spring of 1968", an event whose year alone is told."""
    named = m.word(m.start)[:1].isupper() and m.kind(m.start - 1) == "name" and m.kind(m.start + 1) == "of"
    return not named and is_month_of_year(m)


def _is_season_of_years(m: Match) -> bool:
    """Take "winter 1962-63" and "summer 1962-63", which go on over the turn of the year."""
    year, to_year = m.number("year"), m.number("to_year")
    digits = m.word(m.end - 1)
    if len(digits) == 2:  # noqa: PLR2004 - "1962-63"
        to_year += year // 100 * 100
    m.fields["to_year"] = to_year
    return to_year == year + 1 and m.number("season") in _OVER_NEW_YEAR and _is_season_of_year(m)


_OVER_NEW_YEAR: Final = (22, 24)


def _is_season_shifted(m: Match) -> bool:
    """Take "next winter"; not "the next Winter Olympics"."""
    return m.kind(m.end) != "of" and not _begins_name(m)


_LAST_CENTURY = 21


def _is_century(m: Match) -> bool:
    return 1 <= m.number("century") <= _LAST_CENTURY


_TEN = 10  # spoken years go in two pairs of digits


def _is_year_words(m: Match) -> bool:
    """Take "nineteen ninety-six"."""
    hundreds = m.number("hundreds")
    return (
        m.number("thousand") in (17, 18, 19)
        and _TEN <= hundreds < 10 * _TEN
        and (not m.number("units") or (hundreds >= 2 * _TEN and m.number("units") < _TEN))
    )


_OVERNIGHT_NOUNS: Final = frozenset(
    "stay stays success sensation delivery rate rates bag flight flights train trains trip "
    "guest guests accommodation celebrity hero millionaire millionaires star stars "
    "mail lending repo deposit deposits funds camp parking ferry bus low lows temperature "
    "temperatures".split()
)


def _is_overnight(m: Match) -> bool:
    if m.kind(m.start - 1) in ("a", "approx", "dash") or m.kind(m.end) == "dash":
        return False
    if m.kind(m.end) in ("weekday", "daypart") or m.word(m.end).lower() in ("from", "on"):
        return False
    if m.word(m.end).lower() in _OVERNIGHT_NOUNS:
        return False
    start = m.lexed.starts[m.start]
    return _IN_NO_TIME.search(m.lexed.text, max(0, start - _IN_NO_TIME_WITHIN), start) is None


# "Overnight" for all at once: "became famous overnight", "it will not happen overnight".
_IN_NO_TIME: Final = re.compile(
    r"\b(?:(?:(?:not|never|cannot|hardly|rarely)|\w+n['’]t)(?: just| simply| all)? (?:be )?"
    r"(?:appear|build|built|change|come|cure|disappear|emerge|end|fix|go away|happen|heal|learn|recover"
    r"|resolve|solve|vanish)\w* |"
    r"(?:become|becomes|becoming|became|made|makes|make) [^.;,\n]{0,40}?"
    r"(?:billionaires?|celebrit\w+|famous|heroes|hero|household names?|millionaires?|obsolete|outdated|poor"
    r"|popular|rich|stars?|useless|worthless) |"
    r"(?:change[sd]?|changing) (?:everything|(?:his|her|their|my|our) (?:life|lives|world)) |"
    r"(?:get|gets|getting|got) over [^.;,\n]{0,30})$"
)
_IN_NO_TIME_WITHIN: Final = 70  # characters


CHECKS: Final[dict[str, Callable[[Match], bool]]] = {
    "": lambda _: True,
    "ago": is_ago,
    "ago_on": is_ago_on,
    "alone": _after_the,
    "attacks_day": is_attacks_day,
    "century": _is_century,
    "context_same": _is_context_same,
    "day": _is_day,
    "day_range": _is_day_range,
    "daypart": is_daypart,
    "decade": is_decade,
    "decade_word": is_decade_word,
    "from_now": is_from_now,
    "half": _is_half,
    "holiday": is_holiday,
    "holiday_event": is_holiday_event,
    "holiday_in_year": is_holiday_in_year,
    "month": is_month,
    "month_of_year": is_month_of_year,
    "month_range": is_month_range,
    "months_of": _is_months_of,
    "no_half": _has_no_half,
    "named_day": is_named_day,
    "nth": _is_nth,
    "or_so": is_or_so,
    "overnight": _is_overnight,
    "period": _is_period,
    "period_stage": _is_period_stage,
    "quarter": _is_quarter,
    "season": _is_season,
    "season_of_year": _is_season_of_year,
    "season_of_years": _is_season_of_years,
    "season_shifted": _is_season_shifted,
    "today": is_today,
    "weekday": _is_weekday,
    "weekday_range": _is_weekday_range,
    "weekend": _is_weekend,
    "the_quarter": _is_the_quarter,
    "the_year": _is_the_year,
    "year": is_year,
    "year_ago": is_year_ago,
    "year_end": _is_year_end,
    "year_range": is_year_range,
    "year_words": _is_year_words,
}
"""Every condition by the name that the grammar calls it."""
