"""A text becomes a string of word classes, one character a token, for the grammar to match."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from dateline.dates.holidays import HOLIDAY_HEADS, HOLIDAY_NAME, holiday_key
from dateline.dates.lexicon import CAPITAL_CODES, CODE, WORDS

# Time zones of wire copy; "local time" and "Moscow time" are taken by their last word.
_ZONE = (
    r"(?:GMT|UTC|BST|CES?T|EES?T|WES?T|MSK|IST|JST|KST|HKT|SGT|AE[SD]?T|NZ[SD]?T"
    r"|[ECMP][SD]?T|(?:[A-Z][a-z]+|local)(?:\s[A-Z][a-z]+)?\stime)"
)
_HOUR = (
    r"(?:\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.m\.|[ap]m\b)|\d{1,2}:\d\d(?::\d\d)?(?:\s?h(?:ours|rs)?\b)?"
    r"|\d{4}(?=\s(?:GMT|UTC)\b)|\d{1,2}\so'clock)"
)
_CLOCK = (
    rf"{_HOUR}(?:\s{_ZONE}\b)?(?:\s?\((?:{_HOUR})(?:\s{_ZONE})?(?:[,;/]\s?(?:{_HOUR})(?:\s{_ZONE})?)*\))?"
)

# A token's class follows from its characters alone, so that classes can be cached by token.
_TOKEN: Final = re.compile(
    r"(?=\S|\n)(?:"  # a space begins none of these, and is not tried with each
    + "|".join(
        (
            rf"(?=[{''.join(sorted({head[0] for head in HOLIDAY_HEADS}))}]){HOLIDAY_NAME.pattern}",
            r"(?:H[12]|[12]H|Q[1-4]|[1-4]Q)(?!\w)",
            r"[^\W\d_]+",
            r"[$€£¥₹]\s?\d[\d.,]*\w*|\d+(?:,\d{3})+\b|\d[\d.,]*\s?%",
            _CLOCK,
            r"(?:1\d|20)\d\d-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?(?![\w-])",
            r"\d{1,4}/\d{1,2}/\d{2,4}(?![\w/])|\d{1,2}\.\d{1,2}\.\d{4}(?!\w)",
            r"(?:1\d|20)\d0['’]?s\b|['’‘]?\d0['’]?s\b",
            r"(?<![\w’'])['’‘]\d\d(?!\w)",
            r"\d{1,2}(?:st|nd|rd|th)\b",
            r"9/11(?![\w/])",
            r"\d{1,4}(?!\w|[.:/,]\d)",
            r"['’]s\b",
            r"\n[^\S\n]*\n\s*",
            r"\d[\w.,/:]*",
            r"\S",
        )
    )
    + ")"
)

_PUNCTUATION: Final = {
    ".": "dot",
    ",": "comma",
    **dict.fromkeys("-‐‑–—", "dash"),
    **dict.fromkeys("([", "open"),
    **dict.fromkeys(")]", "close"),
    "'s": "poss",
    "’s": "poss",
}
_KINDS: Final = (
    ("digits", re.compile(r"\d{1,2}")),
    ("year", re.compile(r"(?:1\d|20)\d\d|['’‘]\d\d")),
    ("digits_long", re.compile(r"\d{3,4}")),
    ("ordinal_digits", re.compile(r"\d{1,2}(?:st|nd|rd|th)")),
    ("decade_digits", re.compile(r"(?:1\d|20)\d0['’]?s|['’‘]?\d0['’]?s")),
    ("iso", re.compile(r"\d{4}-\d\d-\d\d(?:T.*)?")),
    ("slashed", re.compile(r"\d{1,4}([/.])\d{1,2}\1\d{2,4}")),
    ("clock", re.compile(_CLOCK)),
    ("named_day", re.compile("9/11")),
)

_HOLIDAY: Final = CODE["holiday"]

Value = str | int


@dataclass(frozen=True, slots=True)
class Lexed:
    """A text as classes: token i is `codes[i]`, printed as `tokens[i]` from the offset `starts[i]` on."""

    text: str
    codes: str
    tokens: list[str]
    starts: list[int]

    def end(self, index: int) -> int:
        """Give the offset after a token."""
        return self.starts[index] + len(self.tokens[index])

    def value(self, index: int) -> Value:
        """Give what a token means: a number, or a word of the grammar."""
        return _classify(self.tokens[index])[1]


def lex(text: str) -> Lexed:
    """Turn a text into classes of words."""
    tokens = _TOKEN.findall(text)
    codes = "".join([_CODES[token] for token in tokens])
    starts = []
    position = 0
    for token in tokens:
        position = text.index(token, position)
        starts.append(position)
        position += len(token)
    return Lexed(text, codes, tokens, starts)


class _Codes(dict[str, str]):
    """The character of each token's class, remembered, for most words of an article are in every other."""

    _MOST: Final = 1 << 16  # the words of some months of a newspaper; hostile text must not fill the memory

    def __missing__(self, token: str) -> str:
        if len(self) >= self._MOST:
            self.clear()
        code = self[token] = _classify(token)[0]
        return code


_CODES: Final = _Codes()


def _classify(word: str) -> tuple[str, Value]:
    if not word[0].isalpha() and word.lower() not in WORDS:
        return _classify_mark(word)
    if (len(word.split()) > 1 or word in HOLIDAY_HEADS) and HOLIDAY_NAME.fullmatch(word):
        return _HOLIDAY, holiday_key(word)
    found = WORDS.get(word.lower())
    capital = word[0].isupper()
    if found is None:
        return CODE["name" if capital else "unknown"], word
    if not capital and found[0] in CAPITAL_CODES:
        return CODE["unknown"], word
    return found


def _classify_mark(word: str) -> tuple[str, Value]:
    if word in _PUNCTUATION:
        return CODE[_PUNCTUATION[word]], word
    for kind, pattern in _KINDS:
        if pattern.fullmatch(word):
            return CODE[kind], _value(kind, word)
    return CODE["stop"], word


def _value(kind: str, word: str) -> Value:
    if kind in ("digits", "digits_long", "ordinal_digits"):
        return int(word.rstrip("stndrh"))
    if kind == "year":
        return int(word) if word[0].isdigit() else _full_year(int(word[1:]))
    return word


_PIVOT: Final = 30  # "'29" is 2029 and "'30" is 1930: the hundred years that news writes about most


def _full_year(short: int) -> int:
    return 2000 + short if short < _PIVOT else 1900 + short
