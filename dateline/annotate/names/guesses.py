"""Names that nothing but the model's guess makes: those that are common words are nobody's."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.annotate.dictionary import is_word
from dateline.annotate.names.candidates import Candidate
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.weights import FAIR
from dateline.given_names import GIVEN_NAMES, GIVEN_WORDS

_CERTAIN = 2 * FAIR  # for each mention: more than the model says


_TITLES = frozenset({"prophet", "saint", "st"})


def is_guess_at_person(
    reading: Reading, candidates: Sequence[Candidate], weight: float, *, alone: bool
) -> bool:
    """Say whether a person is one to the model alone, and called by common words: "Hysterical Laughter".

    A state's adjective begins no person's name either: "Ruritanian Zenda" is what Ruritania has. One
    word is such a name only where it is `alone`, part of no other.
    """
    first = candidates[0]
    words = first.words
    if weight >= _CERTAIN * len(candidates) or any(c.honorific or c.office for c in candidates):
        return False
    begins = words[0].lower
    if begins in GIVEN_NAMES or any(len(word.text.strip(".")) == 1 for word in words):
        return False
    if len(words) == 1:
        return alone and is_word(reading.dictionary, begins) and not words[0].text.isupper()
    if begins in GIVEN_WORDS or begins in _TITLES:
        return False
    if reading.knowledge.state_of_adjective(words[0].text) is not None:
        return True
    return all(word.link or is_word(reading.dictionary, word.lower) for word in words)
