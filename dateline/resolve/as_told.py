"""Totals as they stand: of the day on which somebody tells them, where no day of the event is given."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.dates.edtf import bounds
from dateline.lexicon.counted import HARMED
from dateline.model import DateMention, Figure
from dateline.resolve.statement_records import ArticleContext, sentence_text

_STANDS = re.compile(
    r"\b(?:tolls?|number of [^.;]{3,40}?) (?:now )?(?:stands at|(?:has|have|had) (?:now )?"
    r"(?:climbed|grown|increased|jumped|passed|reached|risen|topped))\b"
    r"|\b(?:puts?|putting) the (?:[\w-]+ )*(?:tolls?|number of [\w ]+) at\b|\bso far\b"
)
_HAS_COME = re.compile(
    r"\b(?:has|have) (?:now |already |so far )?(?:been (?:\w+ )?(?:killed|injured|wounded|displaced|evacuated"
    r"|confirmed)|died|drowned|perished|fled|lost their)\b"
    r"|\b(?:is|are) (?:still |now )?(?:dead|missing|unaccounted)\b"
)
# Right before a date: it is that of the telling ("officials said late on Tuesday").
_SAYING = re.compile(
    r"\b(?:said|says|told (?:[\w-]+ ){1,3}|reported|announced|confirmed)\s+"
    r"(?:in a statement )?(?:late |early )?(?:on )?$"
)
_SAYING_BEFORE = 60  # characters
_TELLING_DAYS = 2  # from the telling to the article: what was told before is no news of the article


def stands(context: ArticleContext, figure: Figure) -> bool:
    """Tell whether a sentence gives a total as it stands: "the death toll stands at 40"."""
    told = sentence_text(context, figure.start, figure.end)
    return figure.measure in HARMED and _STANDS.search(told) is not None


def told_on(
    context: ArticleContext, figure: Figure, same_sentence: Sequence[DateMention], published: str | None
) -> str | None:
    """Give the day of the telling of a running total, the one date beside it.

    "At least 31 have died, he said on Tuesday"; "ten men were killed, he said on Tuesday" was at any time.
    """
    told = sentence_text(context, figure.start, figure.end)
    running = _HAS_COME.search(told) is not None or stands(context, figure)
    last = bounds(published)[1] if published else None
    if not running or figure.measure not in HARMED or len(same_sentence) != 1 or last is None:
        return None
    date = same_sentence[0]
    first, end = bounds(date.edtf)
    if not _SAYING.search(context.text, max(0, date.start - _SAYING_BEFORE), date.start):
        return None
    return date.edtf if first and first == end and 0 <= (last - first).days <= _TELLING_DAYS else None
