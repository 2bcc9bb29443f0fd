"""Names that hardly anything but the model's guess makes: common words are nobody's, others are marked."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.annotate.dictionary import is_word
from dateline.annotate.names.candidates import Candidate
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.weights import FAIR, HINT, SETTLES, STRONG
from dateline.lexicon.given_names import GIVEN_NAMES, GIVEN_WORDS

_CERTAIN = 2 * FAIR  # for each mention: more than the model says


# Of all mentions together: the model's word and a hint; sums of tenths are rounded.
_MERE = FAIR + HINT + 0.01
_TITLED = SETTLES + STRONG + HINT  # for each mention: more than an office says that stands beside it
_GUESSED = ("organisation", "person")
_OF_PEOPLE = GIVEN_NAMES | GIVEN_WORDS
_SAINTS = frozenset({"saint", "st"})  # of whom a church or a town is called


def is_guess_at_place(reading: Reading, candidates: Sequence[Candidate], weight: float) -> bool:
    """Say whether a place is one to the model alone, and a common word that opens a sentence: "Laughter"."""
    words = candidates[0].words
    if len(words) > 1 or weight >= _CERTAIN * len(candidates):
        return False
    name = words[0].text.rstrip(".")
    if reading.knowledge.is_abbreviation(f"{name}.") or reading.knowledge.is_place(name):
        return False
    opens = all(reading.starts_sentence(c.start) for c in candidates)
    return opens and is_word(reading.dictionary, words[0].lower)


def is_guess_at_person(reading: Reading, candidates: Sequence[Candidate], weight: float) -> bool:
    """Say whether a person is one to the model alone, and called by common words: "Furious Applause".

    A state's adjective begins no person's name either: "Ruritanian Zenda" is what Ruritania has.
    """
    words = candidates[0].words
    if weight >= _CERTAIN * len(candidates):
        return False
    if len(words) == 1:
        return _opens_headline(reading, candidates)
    if any(c.honorific or c.office or c.votes.get("person", 0.0) >= _CERTAIN for c in candidates):
        return False
    if words[0].lower in _SAINTS:
        return True
    if any(w.lower in _OF_PEOPLE or len(w.text.strip(".")) == 1 for w in words):
        return False
    of_state = reading.knowledge.state_of_adjective(words[0].text) is not None
    return of_state or all(is_word(reading.dictionary, word.lower) for word in words)


def _opens_headline(reading: Reading, candidates: Sequence[Candidate]) -> bool:
    """Say whether a common word that a headline begins with stands nowhere else: "Juggler sues circus"."""
    first = candidates[0]
    word = first.words[0]
    opens = first.heading and first.start == reading.sentences[first.sentence].start
    if not opens or word.lower in _OF_PEOPLE:
        return False
    once = reading.plain.count(word.text) == 1 and reading.plain.startswith(" ", word.end)
    return once and is_word(reading.dictionary, word.lower)


def is_titled_noun(reading: Reading, candidates: Sequence[Candidate], weight: float) -> bool:
    """Say whether an office makes a person of a common noun: "General | Strike", "Major | Roadworks".

    Surnames that are words too the model sees as a person's, or the article has the full name.
    """
    words = candidates[0].words
    if len(words) > 1 or weight > _TITLED * len(candidates) or words[0].lower in _OF_PEOPLE:
        return False
    if not all(c.office and not c.honorific for c in candidates):
        return False
    if not is_word(reading.dictionary, words[0].lower):
        return False
    seen = (reading.recognised(c.words[0].start, c.words[0].end) for c in candidates)
    return not any(found is not None and found.label == "PERSON" for found in seen)


def is_mere_guess(candidates: Sequence[Candidate], kind: str, weight: float) -> bool:
    """Say whether a body, or a person of one word, is one by hardly more than the model's word.

    Unknown names of several words are people's for the most part: "Zendo Veldamir".
    """
    if kind not in _GUESSED or weight > _MERE or any(c.honorific or c.office for c in candidates):
        return False
    words = candidates[0].words
    return kind == "organisation" or (len(words) == 1 and words[0].lower not in _OF_PEOPLE)
