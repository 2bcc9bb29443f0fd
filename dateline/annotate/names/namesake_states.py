"""States that share a short name with another, or with a firm: what else the article has tells them apart.

Of two states the capital tells which is meant; a firm is named without the article that the state has.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.annotate.names.airlines import is_airline
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.state_scan import StateSpan
from dateline.gazetteer import State

# A name or an adjective: whom it means first, and whom else.
_SHARED = {
    "congo": ("CD", "CG"),
    "congolese": ("CD", "CG"),
    "guinea": ("GN", "GQ", "GW"),
    "guinean": ("GN", "GQ", "GW"),
}
# What firms have of a state's name, and words of what they do.
_FIRMS = {
    "Emirates": frozenset("airline airlines carrier carriers aircraft jets flights passengers".split()),
}
_ARTICLES = ("the ", "The ", "former ")


def is_firm(reading: Reading, start: int, end: int) -> bool:
    """Say whether a state's name is a firm's: it has no article, and the text has the firm's words.

    Or it is that of its airline, which the article names in full.
    """
    if is_airline(reading.plain, start, end):
        return True
    words = _FIRMS.get(reading.plain[start:end])
    return (
        words is not None
        and not words.isdisjoint(reading.lower_words)
        and not reading.plain.endswith(_ARTICLES, 0, start)
    )


def as_told(reading: Reading, spans: list[StateSpan]) -> list[StateSpan]:
    """Give the states, another where its capital is named and not the first one's: "Congo", "Guinea".

    What is a firm's is left out.
    """
    spans = [span for span in spans if not is_firm(reading, span.start, span.end)]
    words = {_word(reading, span) for span in spans} & _SHARED.keys()
    if not words:
        return spans
    meant = {word: _meant(reading, word, spans) for word in words}
    return [replace(span, state=meant.get(_word(reading, span)) or span.state) for span in spans]


def _meant(reading: Reading, word: str, spans: Sequence[StateSpan]) -> State | None:
    """Give the lesser state of that name where the article has its capital, and nothing of the first one."""
    states = [state for code in _SHARED[word] if (state := reading.knowledge.state(code))]
    first, others = states[0], states[1:]
    told = (s.state.code == first.code and _word(reading, s) not in _SHARED for s in spans)
    if any(told) or _has_capital(reading, first):
        return None
    return next((state for state in others if _has_capital(reading, state)), None)


def _has_capital(reading: Reading, state: State) -> bool:
    names = "|".join(map(re.escape, state.capitals))
    return re.search(rf"(?<![\w-])(?:{names})(?!\w)", reading.plain) is not None


def _word(reading: Reading, span: StateSpan) -> str:
    return reading.plain[span.start : span.end].lower()
