"""What goes on and on: a war is not of the day or year when it began."""

from __future__ import annotations

import re
from typing import Final

_LASTING: Final = re.compile(
    r"\b(?:the|that|this|these|those|ensuing|subsequent|resulting)\s+(?:[\w-]+\s+){0,3}"
    r"(?:wars?|conflicts?|fighting|violence|unrest|uprising|siege)\b",
    re.IGNORECASE,
)
_BEGINNING: Final = re.compile(r"\b(?:since|began|begun|started|broke out|broken out|erupted)\b")
# What is counted from then on, or again and again, is of no day that another sentence names.
_OVER_TIME: Final = re.compile(
    r"\bsince (?:the )?(?:start|beginning|outbreak|onset|launch)\b"
    r"|\bsince (?:[\w'’-]+ ){1,5}(?:began|started|erupted|broke out|was (?:launched|opened))\b"
    r"|\b(?:every|each|per) (?:day|week|month|year)\b|\bannually\b"
    r"|\b(?:over|in|during) (?:the )?(?:past|last|recent) (?:[\w-]+ )?(?:weeks|months|years|decades?)\b"
    r"|\byears? of (?:civil )?(?:war|conflict|fighting|violence)\b"
)


def outlasts(told: str, before: str) -> bool:
    """Tell whether a sentence is of all that the one before begins: "War broke out. Ten died in the war"."""
    return _LASTING.search(told) is not None and _BEGINNING.search(before) is not None


def counts_over_time(told: str) -> bool:
    """Tell whether a sentence counts what a long time brought: "400 have died since the war began"."""
    return _OVER_TIME.search(told) is not None
