"""Numbers as news prints them, in digits and words, with what qualifies them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dateline.annotate.figures.vocabulary import PEOPLE, QUALIFIERS, SCALES, TENS, UNITS
from dateline.model import Qualifier


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a sentence: `start` with its qualifier, `digits` without; `count` None for "dozens"."""

    start: int
    digits: int
    end: int
    count: int | None
    qualifier: Qualifier
    singular: bool = False


_WORD = "|".join(sorted([*UNITS, *TENS], key=len, reverse=True))
_SCALE = "hundred|thousand|million|lakhs?|crores?"
_DIGITS = r"\d{1,3}(?:,\d{3})+(?![\d,]*\d)|\d+(?:\.\d+)?"
_SPELT = rf"(?:{_WORD})(?:[- ](?:{_WORD}|{_SCALE}|and (?=(?:{_WORD})\b)(?:{_WORD})))*"
_COUNTED = (
    rf"(?:half a|a quarter of a|a|several|a few) (?:dozen|{_SCALE})|"
    rf"half-a-(?:dozen|million)|(?:(?:{_WORD})|\d+) (?:dozen)|"
    rf"(?:{_DIGITS})(?:[ -]?(?:{_SCALE})|(?<=\d)[mk](?=\b))?|{_SPELT}|dozen"
)
_VAGUE = (
    r"(?:(?:tens|hundreds|dozens|scores|many) of )?"
    r"(?:dozens|scores|hundreds|thousands|millions|lakhs|crores|tens of thousands)"
    r"|"
    r"several|a (?:small |large |growing |huge )?(?:number|handful|couple|group|series)|"
    r"an un(?:known|specified|confirmed) number|"
    r"(?:a )?few|numerous"
)
_NUMBER = re.compile(
    r"(?<![\w$£€¥.,:/+-])"
    r"(?:(?P<q>"
    + "|".join(sorted((q.replace(" ", r"\s+") for q in QUALIFIERS), key=len, reverse=True))
    + r")\s+)?"
    r"(?:(?:another|a\s+further|an\s+additional|a\s+total\s+of|a\s+combined|the|all|all\s+the|other|its|his|her|their|"
    r"these|those)\s+){0,4}?"
    r"(?P<n>(?P<counted>" + _COUNTED + r")|(?P<vague>" + _VAGUE + r"))"
    r"(?P<plus>\+|-plus|\s+or\s+(?:more|so)\b(?!\s+than))?"
    r"(?![\w%°£€$]|[-–]\s?(?:year|month|week|day|hour|mile|minute|metre|meter|inch|foot|kilo|km|old|point|member|strong"
    r"|seat|man|person|bed|time|nation|page|nil)|[:/.]\d|-\d|\s?(?:per\s?cent|percent|pc\b|st\b|nd\b|rd\b|th\b))",
    re.IGNORECASE,
)
# "Raised the toll from 20 to 30" is no range.
_RANGE = re.compile(
    rf"\b(?<!\bfrom )(?:between\s+)?(?P<low>{_DIGITS}|{_WORD})(?:\s+(?:and|to|or)\s+|[-–])"
    rf"(?={_DIGITS}|{_WORD})",
    re.IGNORECASE,
)
# "20-30 people": two numbers that a dash joins, before a word.
_DASHED = re.compile(
    rf"(?<![\w$£€¥.,:/+-])(?:(?:about|some|around|roughly)\s+)?(?P<low>{_DIGITS})[-–](?P<high>{_DIGITS})(?=\s+[A-Za-z])",
    re.IGNORECASE,
)
_RATIO = re.compile(rf"\s(?:in|out of)\s(?:every\s)?(?:{_WORD}|\d+)\b(?!,\d|:)", re.IGNORECASE)
# "Which two died?" counts nobody, "the fire, in which two died" and "after which" do.
_NOBODY = re.compile(
    r"\b(?:age[sd]?(?: of)?(?: between)?(?: \d+ (?:and|to))?|(?:no|any|every|not"
    rf"|(?<!\bin )(?<!ring )(?<!fter )(?<!\bof )(?<!\bby )which)"
    rf"|(?:{_WORD}|\d)\s(?:in|out of)(?:\severy)?)\s$",
    re.IGNORECASE,
)
# A number of four digits in these years, with nothing that makes it a count, is a year.
_YEARS = range(1800, 2100)
_BEFORE_YEAR = re.compile(
    r"\b(?:in|since|by|of|from|until|before|after|during|early|late|mid|and|to|between|january|february|march|april|may|june"
    r"|july|august|september|october|november|december)[\s-]+$",
    re.IGNORECASE,
)


def find_numbers(text: str) -> list[Number]:
    """Find the numbers of a sentence that may count people: no money, percentages, ages and years."""
    found = []
    for match in _NUMBER.finditer(text):
        word = match["n"].lower()
        if (
            _is_year(word, text, match)
            or _RATIO.match(text, match.end())
            or _is_age(text, match)
            or _NOBODY.search(text[: match.start("n")])
        ):
            continue
        qualifier: Qualifier = "exactly"
        if match["q"]:
            qualifier = QUALIFIERS[" ".join(match["q"].lower().split())]
        if match["plus"]:
            qualifier = "about" if "so" in match["plus"] else "at_least"
        count = value(word) if match["counted"] else None
        if count is None and qualifier == "exactly":
            qualifier = "about"
        if count is not None and 0 < count < 10**8:
            found.append(
                Number(match.start(), match.start("n"), match.end(), count, qualifier, singular=count == 1)
            )
        elif count is None:
            found.append(Number(match.start(), match.start("n"), match.end(), None, qualifier))
    return _joined_ranges(text, sorted([*found, *_dashed(text)], key=lambda number: number.start))


def _dashed(text: str) -> list[Number]:
    """Find ranges such as "20-30": at least the lower number."""
    found = []
    for match in _DASHED.finditer(text):
        low, high = value(match["low"]), value(match["high"])
        if low and high and low < high:
            found.append(Number(match.start(), match.start("low"), match.end(), low, "at_least"))
    return found


def value(words: str) -> int | None:
    """Give the number that words say; None where they say none: `value("two dozen")` is 24."""
    total, current, seen = 0.0, 0.0, False
    for word in re.split(r"[\s-]+", re.sub(r"(?<=\d)(?=[a-z])", " ", words.lower())):
        if word in ("a", "an", "and", "of"):
            continue
        if word in ("several", "few"):
            return None
        if word in ("half", "quarter"):
            current, seen = 0.5 if word == "half" else 0.25, True
        elif word in UNITS or word in TENS:
            current, seen = current + UNITS.get(word, TENS.get(word, 0)), True
        elif word in SCALES:
            current = (current if seen else 1) * SCALES[word]
            if SCALES[word] >= SCALES["thousand"]:
                total, current = total + current, 0.0
            seen = True
        else:
            try:
                current, seen = current + float(word.replace(",", "")), True
            except ValueError:
                return None
    result = round(total + current, _DECIMALS)  # 2.3 * 1,000,000 is a hair less than it says
    return int(result) if seen and result == int(result) else None


def _is_year(word: str, text: str, match: re.Match[str]) -> bool:
    return (
        word.isdigit()
        and len(word) == len("1999")
        and int(word) in _YEARS
        and not match["q"]
        and bool(_BEFORE_YEAR.search(text[: match.start("n")]) or not text[match.end() :].strip(" .,;"))
    )


def _is_age(text: str, match: re.Match[str]) -> bool:
    """Tell an age from a bound: "boys under twelve", "those over 65", and not "under five people"."""
    if not match["q"] or match["q"].lower() not in AGE_BOUNDS:
        return False
    before, behind = (
        _WORD_BEFORE.search(text, max(0, match.start() - _NEAR), match.start()),
        _WORD_BEHIND.match(text, match.end()),
    )
    if before is None or (behind is not None and behind[1].lower() in PEOPLE):
        return False
    return before[1].lower() in PEOPLE or before[1].lower() in _OF_AGE


AGE_BOUNDS = frozenset({"above", "below", "over", "under"})
_OF_AGE = frozenset("aged ages all anybody anyone anything everybody everyone them those".split())
_WORD_BEFORE = re.compile(r"([A-Za-z]+)\s+(?:(?:aged|age|just|all|mostly|who (?:are|were))\s+)?$")
_WORD_BEHIND = re.compile(r"\s+([A-Za-z]+)")
_DECIMALS = 6
_NEAR = 40  # characters


def _joined_ranges(text: str, found: list[Number]) -> list[Number]:
    """Of "20 to 30" and "between 20 and 30" keep one number: at least the lower."""
    joined: list[Number] = []
    for number in found:
        before = joined[-1] if joined else None
        match = _RANGE.match(text, before.digits) if before else None
        spoken = before is not None and text[: before.digits].lower().endswith("between ")
        if (
            before is not None
            and match is not None
            and match.end() == number.start
            and (spoken or " and " not in match.group().lower())
        ):
            start = before.start - len("between ") if spoken else before.start
            joined[-1] = Number(start, before.digits, number.end, before.count, "at_least")
        else:
            joined.append(number)
    return joined
