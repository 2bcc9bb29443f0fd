"""The day that an article names an event by: "the 2 May raid" is when ten died "in the raid"."""

from __future__ import annotations

import re

from dateline.dates.edtf import as_day
from dateline.model import DateMention, Figure
from dateline.resolve.statement_records import ArticleContext, sentence_text

_KINDS = (
    r"accident|ambush|assault|attack|avalanche|blast|blaze|bombing|clash(?:es)?|collapse|crash|derailment"
    r"|earthquake|eruption|explosion|fire|flood|landslide|massacre|operation|quake|raid|rampage|riot|shooting"
    r"|sinking|stabbing|stampede|storm|strike|tornado|tsunami"
)
_TOLD_OF = re.compile(rf"\b(?:in|during|by|from|after) the ({_KINDS})\b", re.IGNORECASE)
# Behind a date that belongs to an event: "2 May raid", "Sunday's deadly raid".
_NAMED = re.compile(rf"(?:['’]s)?(?: (?!the\b|an?\b)[\w-]+)? ({_KINDS})\b", re.IGNORECASE)


def named_day(context: ArticleContext, figure: Figure) -> DateMention | None:
    """Give the day by which the article names the event of a figure; none where it names several such."""
    told = _TOLD_OF.search(sentence_text(context, figure.start, figure.end))
    if told is None:
        return None
    found = [
        date
        for date in context.dates
        if as_day(date.edtf)
        and (named := _NAMED.match(context.text, date.end)) is not None
        and named[1].casefold() == told[1].casefold()
    ]
    return found[0] if len({date.edtf for date in found}) == 1 else None
