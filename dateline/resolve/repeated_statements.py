"""What an article's opening says of the same speaker's words that its body gives in full."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.lexicon.folding import fold_sentence
from dateline.model import StatementRecord

# Statements among which a headline and a standfirst stand; below that an article repeats on purpose.
_OPENING = 5
_FEWEST = 3  # words: shorter ones ("calm") are in many a sentence
_WORD = re.compile(r"\w+(?:'\w+)?")


def find_repeated(statements: Sequence[StatementRecord]) -> dict[str, str]:
    """Give the statements of one article's opening that a later one holds whole: each id, and that one's."""
    words = {s.id: _words(s.text) for s in statements if s.speakers}
    found: dict[str, str] = {}
    for at, one in enumerate(statements[:_OPENING]):
        holding = (s.id for s in statements[at + 1 :] if _holds(words, s, one))
        if one.id in words and (later := next(holding, None)) is not None:
            found[one.id] = later
    return found


def _holds(words: dict[str, str], later: StatementRecord, one: StatementRecord) -> bool:
    return (
        later.speakers == one.speakers
        and len(words[one.id].split()) >= _FEWEST
        and words[one.id] in words[later.id]
    )


def _words(text: str) -> str:
    return f" {' '.join(_WORD.findall(fold_sentence(text)))} "
