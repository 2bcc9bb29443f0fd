"""Fields of work in job titles, which no body is called by: "Director of Public Affairs"."""

from __future__ import annotations

import re

from dateline.annotate.dictionary import is_word
from dateline.annotate.names.candidates import Candidate
from dateline.annotate.names.reading import Reading

# What firms and offices have somebody for.
_FIELDS = frozenset(
    "communications marketing operations relations affairs sales strategy development programmes programs"
    " partnerships procurement engineering compliance innovation outreach engagement".split()
)
_OFFICER = re.compile(
    r"\b(?:[Dd]irector|[Hh]ead|[Mm]anager|[Pp]resident|VP|SVP|EVP|[Cc]hief|[Oo]fficer|[Cc]oordinator|[Dd]ean"
    r"|[Ss]ecretary|[Ll]ead|[Aa]dvis[eo]r|[Ss]pecialist)(?:, | of | for )$"
)
_ENDS = (", ", " of ", " for ")
# Who runs a programme stands behind it: "the Zenda Launch Programme Director".
_RUNS = re.compile(r" (?:Director|Manager|Officer|Coordinator|Leader|Lead|Head|Specialist)(?![\w-])")
_BACK = 24  # characters


def is_field_of_work(reading: Reading, candidate: Candidate) -> bool:
    """Say whether several words are what somebody is in charge of: "Head of Public Affairs"."""
    words = candidate.words
    if len(words) == 1:
        return False
    if words[-1].lower in ("programme", "program") and _RUNS.match(reading.plain, candidate.end):
        return True
    if words[-1].lower not in _FIELDS or not reading.plain.endswith(_ENDS, 0, candidate.start):
        return False
    common = all(is_word(reading.dictionary, word.lower) for word in words)
    before = max(candidate.start - _BACK, 0)
    return common and _OFFICER.search(reading.plain, before, candidate.start) is not None
