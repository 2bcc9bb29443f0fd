"""Words around a name that make it another: a longer name, or a common word that begins a sentence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from dateline.markdown.prose_dates import CALENDAR_WORDS

# What ends a name of its own kind when a place's or a person's name begins it: a newspaper, a treaty, a
# university, a company, a prize. What only stands somewhere (an airport, a street) is not among them.
_HEADS = (
    "Times|Post|Globe|Herald|Tribune|Gazette|Chronicle|Observer|Telegraph|Examiner|Inquirer"
    "|Agreement|Accords?|Treaty|Protocol|Convention|Declaration|Memorandum|Pact"
    "|University|College|Institute|Academy|Foundation|Fund|Bank|Group|Holdings|Airlines|Airways|Inc|Corp|Ltd"
    "|Prize|Awards?|Marathon|Open|Cup|Championships?"
)
_LONGER = re.compile(rf" (?:[A-Z][a-z]+ )?(?:{_HEADS})(?!\w)")
# A capital is a word's own after a small letter, not at the start of a sentence, a quotation or a cell.
_WITHIN = re.compile(r"[^\W\d_A-Z][,;]? \Z")
_CAPITAL_AFTER = re.compile(r" [^\W\d_a-z]")
_LONGEST_BEFORE = 3  # characters that _WITHIN looks at
# Pages that have a word in small letters before it counts as common, so that a slip does not; and how
# many of them for each page that has it with a capital.
_FEWEST, _SHARE = 3, 0.5


def in_longer_name(text: str, end: int) -> bool:
    """Tell whether a name goes on after an offset to be that of something else: the Zenda Times."""
    return _LONGER.match(text, end) is not None and not text.endswith("'s", 0, end)


def within_sentence(text: str, start: int, end: int) -> bool:
    """Tell whether a word has its capital for itself: in "the State said", not in "State aid fell"."""
    before = text[max(0, start - _LONGEST_BEFORE) : start]
    return _WITHIN.search(before) is not None and _CAPITAL_AFTER.match(text, end) is None


def common_words(names: Iterable[str], pages_with: Counter[str]) -> frozenset[str]:
    """Give the names that are common words on these pages: Love, President.

    `pages_with` counts the pages that have a word, in capitals and small letters as it stands there.
    Months and weekdays are none of them: the words around them tell.
    """
    found = set()
    for name in names:
        if name.isalpha() and name.istitle() and name not in CALENDAR_WORDS:
            small = pages_with[name.lower()]
            if small >= _FEWEST and small >= _SHARE * pages_with[name]:
                found.add(name)
    return frozenset(found)
