"""The tense that governs a place in a sentence, which tells last Tuesday from next Tuesday."""

from __future__ import annotations

from typing import Final, Literal

from spacy.tokens import Doc, Token

Tense = Literal["past", "present", "future"]

_VERBAL: Final = frozenset({"VERB", "AUX"})
_FUTURE_AUX: Final = frozenset({"will", "'ll", "wo", "shall", "would", "'d", "may", "might", "can", "could", "should", "must"})
_HAVE: Final = frozenset({"have", "has", "had", "'ve", "having"})
_PAST_BE: Final = frozenset({"was", "were", "been"})
_PRESENT_BE: Final = frozenset({"is", "are", "am", "'s", "'re", "be", "being"})
# Verbs and nouns whose infinitive lies ahead of them, whatever their own tense.
_AHEAD: Final = frozenset(
    "agree aim arrange ask attempt call commit consider convene decide demand expect go hope instruct intend invite mean "
    "need offer order plan pledge prepare promise propose refuse schedule seek set slate threaten urge vow want warn wish "
    "plan decision deal agreement proposal offer intention promise pledge vow bid effort order chance opportunity "
    "likely due ready able eager unlikely".split()
)
# Participles that place their subject ahead when they stand with a present "be": "is scheduled for".
_SCHEDULED: Final = frozenset("schedule expect set slate due plan intend bill project forecast poise".split())
_MAX_STEPS = 12  # heads to climb: deeper nesting than that is a mistake of the parser


def tense_at(doc: Doc, start: int, end: int) -> Tense | None:
    """Tell the tense of the verb that governs the characters from `start` to `end`."""
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None or len(span) == 0:
        return None
    token = span.root
    for _ in range(_MAX_STEPS):
        if token.pos_ in _VERBAL and token.dep_ not in ("aux", "auxpass"):
            tense = _tense_of(token)
            if tense is not None:
                return tense
        if token.head is token or token.head.i == token.i:
            return None
        token = token.head
    return None


def _tense_of(verb: Token) -> Tense | None:
    """Tell the tense of a verb from its form and auxiliaries; None where it takes it from its head."""
    tag = verb.tag_
    helpers = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
    words = {child.lower_ for child in helpers}
    if words & _FUTURE_AUX:
        return "past" if words & _HAVE else "future"
    if tag == "VBD":
        return "past"
    if words & (_HAVE | _PAST_BE) or "did" in words:
        return "past"
    if tag == "VB":
        return _tense_of_infinitive(verb) if "to" in words else "present" if words else None
    if tag == "VBN":
        if words & _PRESENT_BE:
            return "future" if verb.lemma_ in _SCHEDULED else "present"
        return "future" if verb.lemma_ in ("schedule", "expect", "slate") else "past"
    if tag == "VBG":
        return "future" if words & _PRESENT_BE else None
    return "present" if tag in ("VBZ", "VBP", "MD") else None


def _tense_of_infinitive(verb: Token) -> Tense | None:
    """An infinitive lies ahead of the words that plan it or of a present "be"; else it takes their tense."""
    head = verb.head
    if head.i == verb.i:
        return "future"  # a headline: "Leaders to meet on Friday"
    if head.lemma_ in _AHEAD:
        return "future"
    if head.lemma_ == "be" and head.tag_ in ("VBZ", "VBP"):
        return "future"
    return None
