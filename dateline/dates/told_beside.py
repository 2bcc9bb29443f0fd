"""What stands beside a year or a season and says which one it is: "now in their autumn"."""

from __future__ import annotations

import re
from typing import Final

# A season that is on: "they are now in their autumn", "it's still in the middle of its winter".
_IS_ON: Final = re.compile(
    r"\b(?:am|are|is|['’]re|['’]s|['’]m)(?: (?:already|currently|now|right now|still))?"
    r" in (?:(?:the|our|their|its) )?$"
)
_OURS: Final = re.compile(r"\b(?:our|their|its|the southern(?: hemisphere)?)\b")
_VOTES: Final = re.compile(
    r"\b(?:campaigns?|candidates?|caucus(?:es)?|elect(?:ed|ions?|oral)|nominees?|presidential|primar(?:y|ies)"
    r"|running mates?|votes?|voters?)\b"
)
# What an amount is set against: "sales rose to 30 from 20 in the previous year".
_AGAINST: Final = re.compile(
    r"\b(?:against|compared|comparison|down|fell|from|lower|higher|less|more|same|than|up|versus|while)\b"
)
_PLACED: Final = re.compile(r"\b(?:by|during|earlier|for|from|in|later|of|since) $")
_SENTENCE_END: Final = re.compile(r"[.!?][\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-Z])|\n")
_OWNER_WITHIN: Final = 6  # characters: "their "
_WITHIN: Final = 240  # characters before


def told_beside(text: str, start: int, end: int, rule: str) -> dict[str, int]:
    """Give the marks of an expression by the words around it."""
    before = text[max(0, start - _WITHIN) : start]
    if rule == "season":
        whose = _OURS.search(text, max(0, start - _OWNER_WITHIN), end)
        on = _IS_ON.search(before) is not None and whose is not None
        return {"on": 1} if on else {}
    if rule == "context":
        sentence = _SENTENCE_END.split(before)[-1] + _SENTENCE_END.split(text[end : end + _WITHIN])[0]
        return {} if _AGAINST.search(sentence) else {"alone": 1}
    bare = text[start:end].lower() == "this year" and text[end : end + 2] not in ("'s", "’s")
    return {"votes": 1} if bare and not _PLACED.search(before) and _VOTES.search(before) else {}
