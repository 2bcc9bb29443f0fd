"""The grammar of date expressions in news English: patterns over the classes of `lexicon`.

A pattern is a regular expression whose letters are classes: `weekday:weekday daypart:part?`
matches a token of class `weekday`, kept in the field `weekday`, and perhaps a part of day.
Rules are tried in order at each place, so a longer expression stands before its parts. They
don't take a leading article or preposition; `Rule.check` names a condition of `checks`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from dateline.dates.lexicon import CODE

_WORD = re.compile(r"(?<![\w<])([a-z_]+)(?::([a-z_]+\d?))?")


def compile_pattern(pattern: str) -> re.Pattern[str]:
    """Compile a pattern of classes to one over the characters of classes."""

    def code(match: re.Match[str]) -> str:
        char = CODE[match[1]]
        return f"(?P<{match[2]}>{char})" if match[2] else char

    return re.compile(_WORD.sub(code, pattern).replace(" ", ""))


@dataclass(frozen=True, slots=True)
class Rule:
    """A named pattern; its fields are the pattern's groups, a trailing digit taken off."""

    name: str
    pattern: re.Pattern[str]
    check: str = ""


def _any(field: str, *classes: str) -> str:
    """Make a pattern for one token of any of the classes, kept in the field."""
    return f"(?P<{field}>{'|'.join(classes)})"


_UNIT_CLASSES = (
    "day_word",
    "week_word",
    "month_word",
    "year_word",
    "quarter_word",
    "decade_word",
    "century_word",
)
_UNIT = _any("unit", *_UNIT_CLASSES, "weekend_word")
_ON = _any("on", "last", "this", "next")
_PART = _any("part", "day_word", "week_word", "month_word", "year_word")
_UNITS = _any("unit", *_UNIT_CLASSES, "units", "quarters")
_SHIFT_WORD = "(?:last|this|next|latest)"
_PREPOSITION = "(?:preposition|approx|of|to|before|after)"
_STAGE = "(?:(?P<stage>stage|earlier|later) dash? (?:preposition|of)? the? )?"
_STAGE_TO = _STAGE.replace("stage>", "to_stage>")
_WEEKDAY = "(?: weekday:weekday | weekday_short:weekday1 dot? )"
_WEEKDAY_BEFORE = f"(?: {_STAGE} {_SHIFT_WORD}{{0,2}} {_WEEKDAY} comma? the? )?"
_SHIFTED_DAY = "(?: this? (?P<shift>last|this|next|previous|following) )? weekday:weekday"
_DAY = _any("day", "digits", "ordinal_digits", "ordinal")
_DAY_TO = _any("to_day", "digits", "ordinal_digits")


def _month(field: str) -> str:
    return f"(?:(?P<{field}>month|month_doubtful)|month_short:{field}1 dot?)"


_MONTH = _month("month")
_MONTH_TO = _month("to_month")
_YEAR_WORDS = "(?: number:thousand (?P<hundreds>tens|number) dash? (?P<units>number)? )"
_OF_YEAR = "(?: comma? of? year:year | comma? of? (?P<year_shift>last|this|next) year_word )"
_OF_THAT_YEAR = (
    "comma? of? (?: (?:that|same) | the (?: same | (?P<shift>following|next|previous) ) ) year_word"
)
_YEAR_ALONE = "fiscal? (?: year:year | (?P<year_shift>last|this|next) year_word )"
_CLOCK_BEFORE = f"(?: clock:clock comma? {_PREPOSITION}? )?"
_CLOCK_AFTER = f"(?: comma? {_PREPOSITION}? clock:clock1 )?"
_COUNT = (
    "(?: (?P<hundreds>a|number|digits) hundred:hundred"
    " (?: and? (?: number:count2 | tens:tens2 dash? number:count3 | tens:tens3 ) )?"
    " | (?P<count>a|number|digits) | tens:tens dash? number:count1 | tens:tens1 )"
)
_QUARTER = "ordinal:quarter dash? quarter_word"
_DIRECTION = _any("direction", "ago", "earlier", "later", "before", "after")
_NOT_MORE = "(?= comma | dot | stop | close | open | dash | and | preposition | approx | to | that | poss )"

_PATTERNS: Final[tuple[tuple[str, str, str], ...]] = (
    # days
    ("iso", "iso:iso", ""),
    ("slashed", "slashed:slashed", ""),
    (
        "day_range",
        f"{_WEEKDAY_BEFORE} {_MONTH} {_DAY} (?:dash|to|and:joint) {_MONTH_TO}? {_DAY_TO} {_OF_YEAR}?",
        "day_range",
    ),
    (
        "day_range",
        f"{_DAY} (?: of? {_MONTH} )? (?:dash|to|and:joint) {_DAY_TO} of? {_MONTH_TO} {_OF_YEAR}?",
        "day_range",
    ),
    ("named_day", f"{_MONTH} {_DAY}", "attacks_day"),
    ("named_day", f"{_DAY} {_MONTH}", "attacks_day"),
    ("day_of_that", f"{_MONTH} {_DAY} {_OF_THAT_YEAR}", "day"),
    ("day_of_that", f"{_DAY} of? {_MONTH} {_OF_THAT_YEAR}", "day"),
    (
        "day",
        f"{_CLOCK_BEFORE} {_WEEKDAY_BEFORE} {_SHIFT_WORD}? {_MONTH} {_DAY} {_OF_YEAR}? {_CLOCK_AFTER}",
        "day",
    ),
    ("day", f"{_CLOCK_BEFORE} {_WEEKDAY_BEFORE} {_DAY} of? {_MONTH} {_OF_YEAR}? {_CLOCK_AFTER}", "day"),
    ("day", f"{_DAY} dash {_MONTH} (?: dash (?P<year>year) )?", "day"),
    ("week_of", f"week_word (?:of|ends) {_MONTH} {_DAY} {_OF_YEAR}?", "day"),
    ("nth", f"ordinal_digits:day {_NOT_MORE}", "nth"),
    # months
    (
        "month_range",
        f"{_STAGE} {_MONTH} year:year? (?:to|and:joint|dash) {_STAGE_TO} {_MONTH_TO} (?: of? year:to_year )?",
        "month_range",
    ),
    ("month", f"{_STAGE} {_MONTH} {_OF_YEAR}", "month_of_year"),
    ("month_of_that", f"{_STAGE} {_MONTH} {_OF_THAT_YEAR}", ""),
    ("month", f"{_STAGE} (?P<year_shift>last|this|next) year_word poss {_MONTH}", ""),
    ("month", f"{_STAGE} (?: this? (?P<shift>last|next|this) ) {_MONTH}", "month"),
    ("month", f"{_STAGE} {_MONTH}", "month"),
    ("month_of", "same month_word of? (?P<year_shift>last|next) year_word", ""),
    (
        "nth_weekday",
        f"(?P<nth>ordinal|last) weekday:weekday (?:preposition|of) {_MONTH} {_OF_YEAR}?",
        "",
    ),
    (
        "holiday_beside",
        f"(?: day_word | weekday:weekday ) (?P<direction>before|after) holiday:holiday {_OF_YEAR}?",
        "alone",
    ),
    # weekdays
    (
        "weekday_range",
        "weekday:weekday daypart? (?:to|and:joint) weekday:to_weekday",
        "weekday_range",
    ),
    ("weekday", f"{_CLOCK_BEFORE} {_WEEKDAY} comma? of? (?P<week>last|this|next) week_word", ""),
    (
        "weekday",
        f"{_CLOCK_BEFORE} {_STAGE} {_SHIFTED_DAY} (?:poss (?=daypart))? (?P<part>daypart)? {_CLOCK_AFTER}",
        "weekday",
    ),
    ("weekday", f"weekday_short:weekday dot? (?P<part>daypart) {_CLOCK_AFTER}", ""),
    # quarters, halves
    ("quarter", f"{_STAGE} (?P<year_shift>last|this|next) year_word poss fiscal? dash? {_QUARTER}", ""),
    ("quarter", f"(?P<year>year) poss? fiscal? dash? {_QUARTER}", ""),
    (
        "quarter_ago",
        "year_word dash? (?:ago|earlier|before) fiscal? dash? ordinal:quarter dash? quarter_word",
        "",
    ),
    ("quarter", f"{_STAGE} fiscal? dash? {_QUARTER} {_OF_YEAR}?", "quarter"),
    (
        "half",
        f"{_STAGE} (?P<half>ordinal|last) half of? the? {_YEAR_ALONE}",
        "half",
    ),
    ("half", "(?P<half>ordinal) dash? half", "half"),
    ("half", f"half_short:half {_OF_YEAR}", ""),
    ("quarter", f"quarter_short:quarter {_OF_YEAR}", ""),
    ("quarter", f"(?P<end>last|final) quarter_word of {_YEAR_ALONE}", ""),
    (
        "months_of",
        f"(?P<end>ordinal|last|final) (?P<count>number|digits) (?P<unit>units|quarters) of {_YEAR_ALONE}",
        "months_of",
    ),
    ("period_ago", "year_word dash? (?:ago|earlier) dash? (?P<unit>quarter_word|period)", ""),
    ("period_ago", "(?P<year_shift>last) year_word poss (?P<unit>quarter_word|period)", ""),
    ("period_latest", "latest (?P<unit>quarter_word|period)", ""),
    ("quarter_ended", f"quarter_word (?= ends {_MONTH} {_DAY} {_OF_YEAR}?)", ""),
    ("the_quarter", "quarter_word:unit", "the_quarter"),
    ("the_year", "full? year_word:unit", "the_year"),
    ("period_of_year", "year:year (?P<unit>quarter_word|period)", ""),
    # the units of the calendar
    (
        "ago_on",
        f"{_COUNT} {_UNITS} ago (?: {_ON} {_PART} | today:today | {_WEEKDAY} )",
        "ago_on",
    ),
    ("ago", f"(?:approx|more)? {_COUNT} more? {_UNITS} {_DIRECTION}", "ago"),
    ("ago", f"(?:approx|more)? {_COUNT} {_UNITS} unknown:or unknown:so (?P<direction>ago|earlier)", "or_so"),
    ("from_now", f"{_COUNT} {_UNITS} preposition:lead now", "from_now"),
    ("ago", "year_word dash (?P<direction>ago|earlier)", "year_ago"),
    (
        "day_beside",
        "day_word (?P<direction>before|after) (?: (?P<today>today) | last? weekday:weekday )",
        "",
    ),
    ("day_beside", f"day_word (?P<direction>before|after) {_NOT_MORE}", "alone"),
    ("context", f"{_STAGE} (?P<shift>previous|following) {_UNIT}", "no_half"),
    ("context", f"{_STAGE} (?: (?P<shift>that) same? | (?P<shift1>same) ) {_UNIT}", "context_same"),
    (
        "daypart",
        f"{_STAGE} (?P<shift>this|last|next|following|previous|same|that) (?P<part>daypart)",
        "daypart",
    ),
    ("year_end", "year:year year_word dash? stage:stage", "year_end"),
    ("year_end", "year_word dash? (?:poss)? stage:stage", "year_end"),
    ("period", f"{_STAGE} (?: this? (?P<shift>last|this|next|latest) ) fiscal? {_UNIT}", "period"),
    ("period", f"(?P<stage>stage|earlier|later) (?:of|preposition) the {_UNIT}", "period_stage"),
    ("weekend", "weekend_word:unit", "weekend"),
    # seasons
    (
        "season",
        f"{_STAGE} season:season of? year:year dash (?P<to_year>year|digits)",
        "season_of_years",
    ),
    ("season", f"{_STAGE} season:season {_OF_YEAR}", "season_of_year"),
    ("season", f"{_STAGE} (?: this? (?P<shift>last|this|next) ) season:season", "season_shifted"),
    ("season", f"{_STAGE} season:season", "season"),
    # years and longer
    (
        "year_range",
        "(?: fiscal year_word? | year_word )? year:year (?: dash | to | and:joint ) (?P<to_year>year|digits)",
        "year_range",
    ),
    ("decade", f"{_STAGE} decade_digits:decade", "decade"),
    ("decade", f"{_STAGE} decade:word", "decade_word"),
    ("century", f"{_STAGE} (?P<century>ordinal|ordinal_digits) dash? century_word", ""),
    ("year_words", f"{_STAGE} {_YEAR_WORDS}", "year_words"),
    ("year", f"{_STAGE} (?: fiscal year_word? | year_word )? year:year", "year"),
    # days with a name of their own
    ("holiday", f"{_STAGE} holiday:holiday (?:unknown|name){{1,2}} comma year:year", "holiday_event"),
    ("holiday", "holiday:holiday preposition year:year", "holiday_in_year"),
    (
        "holiday",
        f"(?: (?P<shift>last|this|next) )? {_STAGE} holiday:holiday (?: week_word:week )? {_OF_YEAR}?",
        "holiday",
    ),
    ("today", f"{_CLOCK_BEFORE} {_STAGE} today:today (?P<part>daypart)? {_CLOCK_AFTER}", "today"),
    ("named_day", "named_day:named_day", "named_day"),
    ("overnight", "overnight:part", "overnight"),
    ("clock", "clock:clock", ""),
)


def _rules() -> tuple[Rule, ...]:
    return tuple(Rule(name, compile_pattern(pattern), check) for name, pattern, check in _PATTERNS)


RULES: Final = _rules()
"""All rules, a longer expression before its parts."""

# Classes that no expression starts with: most words of a text, which the search skips by them.
_NEVER_FIRST: Final = frozenset(
    "unknown name stop dot comma dash poss open close the of and to preposition hours now ends digits_long "
    "era half period quarters units before after ago".split()
)
_FIRST: Final = "".join(char for name, char in sorted(CODE.items()) if name not in _NEVER_FIRST)

ANY_RULE: Final = re.compile(
    f"(?=[{_FIRST}])(?:"
    + "|".join(f"(?:{re.sub('[?]P<[a-z_0-9]+>', '?:', rule.pattern.pattern)})" for rule in RULES)
    + ")"
)
"""Matches where any rule does, without fields: it finds the places that are worth a closer look."""
