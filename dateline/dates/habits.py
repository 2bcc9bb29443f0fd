"""Times of a habit, which are those of no one day: "as a child she read on Saturday morning"."""

from __future__ import annotations

import re
from typing import Final

from dateline.model import TimeExpression

_RULES: Final = frozenset({"weekday", "season", "month", "daypart", "weekend", "period"})
_STATED: Final = ("year", "year_shift", "shift", "to_year")
_WITHIN: Final = 160  # characters of the sentence before
_END: Final = re.compile(r"[.!?…][\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-Z])|\n")
_PLURAL_PART: Final = re.compile(r" (?:mornings|afternoons|evenings|nights)\b")
_AFTER_PLURAL: Final = re.compile(r"\b(?:mornings|afternoons|evenings|nights)(?: at)? $")
_PART_WITHIN: Final = 16  # characters
# "used to go there on", "as a child she read on", "when we were young we went in the": long ago, and often.
_CHILD: Final = (
    r"(?:bab(?:y|ies)|boys?|child|children|girls?|kids?|little|pupils?|schoolboys?|schoolgirls?|small|teenagers?"
    r"|toddlers?|young|youngsters?)"
)
_OFTEN: Final = re.compile(
    r"\b(?:I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey|[Yy]ou|who|[A-Z][a-z]+) used to (?!it\b)\w+|"
    rf"\b[Aa]s (?:an? )?(?:\w+ )?{_CHILD}(?:,| (?:and|at|he|I|in|of|on|she|they|we)\b)|"
    rf"\b[Ww]hen (?:I|he|she|we|they) (?:was|were) (?:an? )?(?:\w+ )?(?:{_CHILD}|growing up)\b|"
    r"\b(?:in|of|during) (?:my|his|her|our|their) (?:boyhood|childhood|girlhood|infancy|school days"
    r"|schooldays|student days|teens|youth)\b|"
    r"\bgrew up (?:[\w'’-]+ ){0,4}?(?!during|evening|morning)[a-z]+ing\b[^,;]*$|"
    r"\b[Gg]rowing up\b[^,;]{0,40}, (?:I|he|she|they|we)\b"
)
# "What begins in Zenda on Monday begins in Strelsau on Tuesday": of any week.
_SAYING: Final = re.compile(
    r"\b[Ww]hat(?:ever)? (?P<verb>(?!does)[a-z]{3,}s)\b[^.!?\n]*? (?:(?P=verb)|stays)\b"
)
# A name that is one word of many: "a cold-beer-on-the-Fourth-of-July mood".
_WOVEN: Final = re.compile(r"\w-(?:at|for|from|in|of|on|to)-(?:an?-|the-)?$")
# What somebody likes to do: "happy to spend", "loves spending".
_LIKES: Final = re.compile(
    r"\b(?:content|enjoys?|happy|hates?|likes?|loves?|prefers?|tends?) (?:to spend|spending)"
    r" (?:(?:a|his|her|my) )?$"
)
# "One" and "you" of anybody: "things that you ate in the summer"; "will you" asks somebody.
_ANYBODY: Final = re.compile(r"\b[Yy]ou(?:['’]d)?\b(?!['’]ll|['’]re| will\b)")
_WILL: Final = re.compile(r"\b(?:will|shall|won['’]t)\b|['’]ll\b")
_OF_MONTHS: Final = re.compile(
    r"\b(?:cold|cooler|dry|flood|harvest|hot|monsoon|peak|planting|rainy|spring|summer|autumn|warmer|wet|winter)"
    r" months of (?:[A-Z][a-z]+(?:, and |, | and |, or | or ))*$"
)
# Money and food last or not until the end of any month.
_TO_MONTHS_END: Final = re.compile(
    r"\b(?:bills|food|make ends meet|make it|money|pay|rent|salar(?:y|ies)|survive|wages?)\b.*"
    r"\b(?:before|by|till|to|until) the $",
    re.DOTALL,
)
_MONTHS_END: Final = "end of the month"
_KEPT: Final = re.compile(
    r"\b(?:is|are) (?:\w+ly )?(?:celebrated|commemorated|harvested|marked|observed|planted|sown)"
    r"(?: \w+){0,3} (?:in|during) (?:early |late |mid-)?$"
)


def is_of_habit(text: str, expression: TimeExpression) -> bool:
    """Tell whether a time is that of a habit, which comes back and is of no one week or year."""
    fields = dict(expression.fields)
    rule = expression.rule
    if rule == "clock":
        return (
            _AFTER_PLURAL.search(text, max(0, expression.start - _PART_WITHIN), expression.start) is not None
        )
    if rule not in _RULES or any(name in fields for name in _STATED):
        return False
    if _is_woven(text, expression):
        return True
    before = _sentence_before(text, expression.start)
    often = _OFTEN.search(before) is not None or _is_remembered(text, expression.start, before)
    if often and rule in ("weekday", "season", "month", "weekend"):
        return True
    if rule == "weekday":
        return expression.tense != "future" and _is_of_any_week(text, expression, before)
    return _is_of_any_year(expression, before)


# What somebody tells of a childhood: in it, pasts with a plural and "would" are of what was done often.
_CHILDHOOD: Final = re.compile(r"\b(?:boyhood|childhood|girlhood|(?:grew|grow|growing) up)\b")
_CHILDHOOD_WITHIN: Final = 500  # characters of the paragraph
_DONE_OFTEN: Final = re.compile(
    r"\b(?:I|we|he|she|they) would [^.!?;\n]*\b(?:on|over|at|during) (?:the )?$"
    r"|\b[a-z]+(?:ed|ght|ang|ent|ame|ook|ade) [a-z]{2,}s (?:[a-z]+ing )?(?:on|over|at|during) (?:the )?$"
)


def _is_remembered(text: str, at: int, sentence: str) -> bool:
    """Tell what was done again and again as somebody grew up: "we baked pies on Sunday"."""
    if not _DONE_OFTEN.search(sentence):
        return False
    reach = max(0, at - _CHILDHOOD_WITHIN)
    opening = max(text.rfind("\n", reach, at), reach)
    return _CHILDHOOD.search(text, opening, at) is not None


def _is_woven(text: str, expression: TimeExpression) -> bool:
    """Tell a name that is part of a longer word, or of the plural of a part of the day."""
    if _WOVEN.search(text, max(0, expression.start - _PART_WITHIN), expression.start):
        return True
    after = text[expression.end : expression.end + _PART_WITHIN]
    return expression.rule == "weekday" and _PLURAL_PART.match(after) is not None


def _is_of_any_week(text: str, expression: TimeExpression, before: str) -> bool:
    """Tell a weekday of any week: what somebody likes to do on it, what a saying tells of it."""
    after = _END.split(text[expression.end : expression.end + _WITHIN], maxsplit=1)[0]
    saying = expression.tense != "past" and _SAYING.search(f"{before}{expression.text}{after}")
    return bool(saying) or _LIKES.search(before) is not None


def _sentence_before(text: str, at: int) -> str:
    before = text[max(0, at - _WITHIN) : at]
    ends = [found.end() for found in _END.finditer(before)]
    return before[ends[-1] :] if ends else before


def _is_of_any_year(expression: TimeExpression, before: str) -> bool:
    """Tell a season or month of any year: what you do in it, when a feast is kept, when money runs out."""
    present = expression.tense in ("present", None)
    if expression.rule == "season":
        return _ANYBODY.search(before) is not None and _WILL.search(before) is None
    if expression.rule == "month":
        return (present and _KEPT.search(before) is not None) or (
            expression.tense != "past" and _OF_MONTHS.search(before) is not None
        )
    month = expression.rule == "period" and expression.text.lower() == _MONTHS_END
    return month and present and _TO_MONTHS_END.search(before) is not None
