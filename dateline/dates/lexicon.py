"""The words that date expressions are made of: each with its class and its value.

A class is what the grammar's patterns speak of (`weekday`, `last`, `unit`); every class has
one private character, so that a text becomes a string of classes that regular
expressions can run over (see `lexer` and `grammar`).
"""

from __future__ import annotations

from typing import Final

# Words of calendar units; the value is the unit's name in `TimeExpression.fields`.
_UNITS: Final = ("day", "week", "month", "year", "quarter", "decade", "century", "weekend")

_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAYS_SHORT: Final = {
    "mon": 1,
    "tue": 2,
    "tues": 2,
    "wed": 3,
    "weds": 3,
    "thu": 4,
    "thur": 4,
    "thurs": 4,
    "fri": 5,
    "sat": 6,
    "sun": 7,
}
_MONTHS: Final = {
    "january": 1,
    "february": 2,
    "july": 7,
    "september": 9,
    "october": 10,
    "november": 11,
    "december": 12,
}
# Months whose name is also a verb, a given name or a surname: they need something beside them.
_MONTHS_DOUBTFUL: Final = {"march": 3, "april": 4, "may": 5, "june": 6, "august": 8}
_MONTHS_SHORT: Final = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
_NUMBERS: Final = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
}
_TENS: Final = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
ORDINALS: Final = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "thirtieth": 30,
}
_DECADES: Final = {
    "twenties": 2,
    "thirties": 3,
    "forties": 4,
    "fifties": 5,
    "sixties": 6,
    "seventies": 7,
    "eighties": 8,
    "nineties": 9,
}
_SEASONS: Final = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}

# class -> {word: value}; a word stands in one class only, later classes win.
_CLASSES: Final[dict[str, dict[str, str | int]]] = {
    "weekday": {word: i + 1 for i, word in enumerate(_WEEKDAYS)},
    "weekday_short": {**_WEEKDAYS_SHORT},
    "month": {**_MONTHS},
    "month_doubtful": {**_MONTHS_DOUBTFUL},
    "month_short": {**_MONTHS_SHORT},
    "number": {**_NUMBERS},
    "tens": {**_TENS},
    "ordinal": {**ORDINALS},
    "decade": {**_DECADES},
    "season": {**_SEASONS},
    **{f"{unit}_word": {unit: unit} for unit in _UNITS},
    "units": {
        **{f"{unit}s": unit for unit in _UNITS if unit not in ("century", "weekend")},
        "centuries": "century",
        "fortnight": "fortnight",
        "fortnights": "fortnight",
    },
    "half": {"half": 1},
    "full": {"full": 1, "whole": 1},
    "quarters": {"quarters": "quarter"},
    "final": {"final": "final"},
    "hundred": {"hundred": 100},
    "half_short": {"h1": 1, "h2": 2, "1h": 1, "2h": 2},
    "quarter_short": {mark: n for n in range(1, 5) for mark in (f"q{n}", f"{n}q")},
    "fiscal": {"fiscal": 1, "financial": 1},
    "period": {"period": 1},
    "a": {"a": 1, "an": 1},
    "the": {"the": "the", "its": "the", "their": "the", "his": "the", "her": "the", "our": "the"},
    "of": {"of": "of"},
    "and": {"and": "and"},
    "to": {"to": "to", "until": "until", "till": "till", "through": "through", "thru": "through"},
    "preposition": {
        word: word
        for word in (
            "in on since by from during after before for around about within throughout till "
            "prior over at as early between not into post pre circa starting beginning"
        ).split()
    },
    "last": {"last": -1, "past": -1},
    "latest": {"latest": -1},
    "this": {"this": 0, "current": 0},
    "next": {"next": 1, "coming": 1, "upcoming": 1},
    "previous": {"previous": -1, "preceding": -1, "prior": -1},
    "following": {"following": 1, "subsequent": 1, "ensuing": 1},
    "that": {"that": 0},
    "same": {"same": 0},
    "ago": {"ago": -1},
    "earlier": {"earlier": -1},
    "later": {"later": 1},
    "before": {"before": -1},
    "after": {"after": 1},
    "now": {"now": 0},
    "today": {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1},
    "daypart": {
        word: word for word in "morning afternoon evening night midnight noon midday dawn dusk".split()
    },
    "hours": {"hours": "hours"},
    "overnight": {"overnight": "overnight"},
    "stage": {
        "early": "early",
        "late": "late",
        "mid": "mid",
        "middle": "mid",
        "beginning": "early",
        "start": "early",
        "end": "late",
    },
    "approx": {"about": 1, "around": 1, "circa": 1, "almost": 1, "nearly": 1, "roughly": 1, "some": 1},
    "more": {"more": 1, "over": 1, "less": 1},
    "ends": {"ended": 1, "ending": 1},
    "era": {"bc": 1, "bce": 1, "ad": 1},
}

_CAPITAL: Final = frozenset({"weekday", "weekday_short", "month", "month_doubtful", "month_short"})

# Classes of tokens that are no words; the lexer tells them by their characters.
_MARKS: Final = (
    "unknown",
    "stop",
    "dot",
    "comma",
    "dash",
    "poss",
    "open",
    "close",
    "digits",
    "digits_long",
    "ordinal_digits",
    "year",
    "decade_digits",
    "iso",
    "slashed",
    "clock",
    "named_day",
    "name",
)

_FIRST_CODE: Final = 0xE000  # Unicode's private use area, so no class is special in a regular expression

CODE: Final[dict[str, str]] = {
    name: chr(_FIRST_CODE + i) for i, name in enumerate(sorted({*_CLASSES, *_MARKS, "holiday"}))
}
"""The character of each class."""

WORDS: Final[dict[str, tuple[str, str | int]]] = {
    word: (CODE[name], value) for name, words in _CLASSES.items() for word, value in words.items()
}
"""Lower-case word to the character of its class and its value."""

CAPITAL_CODES: Final = frozenset(CODE[name] for name in _CAPITAL)
"""Classes whose words count only with a capital first letter."""
