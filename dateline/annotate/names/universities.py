"""Universities that everybody calls by one word, which is a town's or a surname as well: "at Harvard"."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.annotate.names.candidates import Candidate
from dateline.annotate.names.reading import Reading

# Those of whose namesakes none is told of as often.
_BY_ONE_WORD = frozenset(
    "harvard yale stanford cornell georgetown vanderbilt baylor purdue rutgers tufts emory tulane"
    " brandeis villanova fordham gonzaga marquette creighton bucknell drexel depaul pepperdine caltech"
    " swarthmore bowdoin wesleyan sorbonne bocconi technion mcgill tsinghua"
    " fudan waseda keio renmin".split()
)
# Words of articles on those who learn and teach.
_LEARNING = frozenset(
    "university universities college campus student students alumni professor professors graduate graduated"
    " undergraduate academic faculty school degree reunion".split()
)
# A town of the name is meant: "in Georgetown", "Georgetown, Guyana".
_IN = (" in ", "In ", " near ", "Near ", " outside ", " around ", "the town of ", "the city of ")


def is_university(reading: Reading, folded: str, mentions: Sequence[Candidate]) -> bool:
    """Say whether a word is that of a university, and neither a town nor somebody is told of by it."""
    if folded not in _BY_ONE_WORD or _LEARNING.isdisjoint(reading.lower_words):
        return False
    if any(c.honorific or c.office for c in mentions):
        return False
    return not any(_is_town(reading, c) for c in mentions)


def _is_town(reading: Reading, candidate: Candidate) -> bool:
    """Say whether something is in a mention, or it is in a region: "in Yale", "Yale, Peru"."""
    if reading.plain.endswith(_IN, 0, candidate.start):
        return True
    after = reading.plain[candidate.end : candidate.end + 16]
    region = after.removeprefix(", ").partition(" ")[0].rstrip(".,;)\n")
    return after.startswith(", ") and region[:1].isupper() and reading.knowledge.is_place(region)
