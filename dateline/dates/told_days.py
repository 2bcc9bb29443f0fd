"""The day that "today" or "last night" counts from where it is quoted: that of the words quoted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dateline.model import TimeExpression

_COUNTED: Final = frozenset({"today", "daypart"})
_DAYS: Final = frozenset({"day", "weekday", "today", "iso", "slashed"})
_NAMED: Final = frozenset({"day", "iso", "slashed"})
_CUE: Final = r"\b(?:said|told|wrote|tweeted|posted|announced)\b"
_NEAR: Final = 3  # expressions between a quoted word and the day that it was said on
# '…today," the ministry said on Sunday', and '"… today," Rossi told reporters in Zenda on Sunday'.
_SAID_AFTER: Final = re.compile(
    rf"[^\"“”\n]*[,.!?][\"”]\s[^\"“”.!?\n]{{0,90}}?{_CUE}"
    r"(?:(?! (?:that|who|would|will|was|is|had|after|before|since|about) )[^\"“”.!?,;\n]){0,50}\s"
)
# 'Rossi said on Sunday that it had begun "yesterday"', 'Speaking on Sunday, Rossi said, "…'.
_SAID_BEFORE: Final = re.compile(rf"(?:{_CUE}|\b[Ss]peaking\b)(?:(?! that )[^\"“”.!?\n]){{0,60}}$")
_INTO_QUOTE: Final = re.compile(r"[^\"“”.!?\n]{0,60}\s[\"“][^\"“”\n]*")
_PROGRAMME: Final = re.compile(r"[\"“][A-Z][^\"“”.!?]{2,40}[\"”]")  # 'said on "News of the Day" on Sunday'
# 'Rossi said on the radio on Sunday. "It begins tomorrow."'
_NEXT_QUOTED: Final = re.compile(r"[^\"“”.!?\n]{0,60}[.!?] [\"“][^\"“”\n]*")
_BESIDE: Final = re.compile(r",? \(?")  # "today, 12 May 2019", "today (12.05.2019)"
_BEFORE_WITHIN: Final = 90  # characters that a report may have before its day


def with_told_days(text: str, found: Sequence[TimeExpression]) -> list[TimeExpression]:
    """Tell the words that count from a day which expression names that day, by how many it stands off."""
    return [_told(text, found, index) for index in range(len(found))]


def _told(text: str, found: Sequence[TimeExpression], index: int) -> TimeExpression:
    expression = found[index]
    if expression.text.lower().startswith("that ") and _is_quoted(text, expression.start):
        return replace(expression, fields=tuple(sorted({**dict(expression.fields), "quoted": 1}.items())))
    if expression.rule not in _COUNTED:
        return expression
    if _is_of_another_time(text, found, index):
        return replace(expression, fields=tuple(sorted({**dict(expression.fields), "of_then": 1}.items())))
    for off in (*range(1, _NEAR + 1), *range(-1, -_NEAR - 1, -1)):
        if 0 <= index + off < len(found) and _is_day_of(text, expression, found[index + off], off):
            fields = {**dict(expression.fields), "told": off}
            return replace(expression, fields=tuple(sorted(fields.items())))
    return expression


def _is_of_another_time(text: str, found: Sequence[TimeExpression], index: int) -> bool:
    """Tell what was quoted of another month: 'In late May, Rossi praised it. "It rose this morning," …'."""
    earlier = found[index - 1] if index else None
    if earlier is None or earlier.rule != "month" or earlier.tense == "future":
        return False
    opening = _OPENS.search(text, max(0, earlier.start - _BEFORE_WITHIN), earlier.start)
    return opening is not None and _LATER_QUOTED.fullmatch(text, earlier.end, found[index].start) is not None


_OPENS: Final = re.compile(r"(?:^|\n|[.!?][\"”]? )In $")
_LATER_QUOTED: Final = re.compile(r"[^\"“”.!?\n]*(?:[.!?] |: )[\"“][^\"“”\n]*")


def _is_day_of(text: str, expression: TimeExpression, day: TimeExpression, off: int) -> bool:
    """Tell whether a day is that of the quotation that an expression stands in, or says the same as it."""
    if day.rule not in _DAYS or day.paragraph != expression.paragraph:
        return False
    if text[day.end : day.end + 2] in ("'s", "’s"):
        return False
    if off > 0:
        between = text[expression.end : day.start]
        if off == 1 and _BESIDE.fullmatch(between):
            return day.rule in _NAMED and dict(expression.fields).get("today") == 0
        return _SAID_AFTER.fullmatch(between) is not None and _is_quoted(text, expression.start)
    before = text[max(0, day.start - _BEFORE_WITHIN) : day.start]
    before = _PROGRAMME.sub("", before)
    if off == -1 and _NEXT_QUOTED.fullmatch(text, day.end, expression.start):
        return _SAID_BEFORE.search(before) is not None
    into = _INTO_QUOTE.fullmatch(text, day.end, expression.start)
    return bool(into and _SAID_BEFORE.search(before) and _is_quoted(text, expression.start))


def _is_quoted(text: str, at: int) -> bool:
    """Tell whether a place is within quotation marks that its paragraph opened before."""
    before = text[text.rfind("\n", 0, at) + 1 : at]
    curly = max(before.rfind("“"), before.rfind("”"))
    if curly >= 0:
        return before[curly] == "“"
    return before.count('"') % 2 == 1
