"""Which figures are of another event than the date before them: better undated than of a wrong day."""

from __future__ import annotations

import re
from functools import lru_cache

from dateline.dates.edtf import bounds
from dateline.lexicon.lasting import EVENTS, is_of_other_event, tells_event
from dateline.model import DateMention, Figure
from dateline.resolve.statement_records import ArticleContext, covering, sentence_text

# A label that opens each entry of a list: "In short: Two were killed. More: page 5."
_LABEL = re.compile(r"[A-Z][\w'’]*(?: [\w'’]+){0,3}: ")
_LEAST_ENTRIES = 3  # with the same label: fewer make no list
_DEFINITE = re.compile(rf"\b(?:the|that|this) (?:[\w-]+ )?(?:{EVENTS})\b", re.IGNORECASE)
# What is told happened beside an event that is known: "showed a boat found after the storm".
_BESIDE = re.compile(
    rf"\b(?:after|before|during|from|in|of|since|following) (?:the|that|this) (?:[\w-]+ )?(?:{EVENTS})\b",
    re.IGNORECASE,
)
_NEWS_DAYS = 7
_HELD = re.compile(
    r"\b(?:has|have) been (?:\w+ly )?(?:arrested|captured|detained|imprisoned|jailed|seized)\b"
)


def is_elsewhere(context: ArticleContext, figure: Figure, date: DateMention) -> bool:
    """Tell whether a figure is of another event than what its paragraph dates before it."""
    told = sentence_text(context, figure.start, figure.end)
    if is_of_other_event(told) or date.start < (block_of(context, figure) or 0):
        return True
    if not _DEFINITE.search(told):
        return False
    dated = sentence_text(context, date.start, date.end)
    return not tells_event(dated) if _is_long(date.edtf) else _BESIDE.search(dated) is not None


def _is_long(date: str) -> bool:
    first, last = bounds(date)
    return first is None or last is None or (last - first).days >= _NEWS_DAYS


def block_of(context: ArticleContext, figure: Figure) -> int | None:
    """Give the character where the list's entry begins that a figure stands in; None where it is in none."""
    sentences = context.annotation.sentences
    if not sentences:
        return None
    first, _ = covering(sentences, figure.start, figure.end)
    for sentence in reversed(sentences[max(0, first - _REACH) : first + 1]):
        label = _LABEL.match(context.text, sentence.start)
        if label is not None and _times(context.text, label[0]) >= _LEAST_ENTRIES:
            return sentence.start
    return None


_REACH = 5  # sentences of an entry


@lru_cache(maxsize=64)
def _times(text: str, label: str) -> int:
    return text.count(label)


def is_until_now(context: ArticleContext, figure: Figure) -> bool:
    """Tell whether those held have come together up to now: "dozens of marchers have been arrested"."""
    told = sentence_text(context, figure.start, figure.end)
    return figure.measure in ("arrested", "captured") and _HELD.search(told) is not None
