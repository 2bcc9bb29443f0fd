"""The tense that governs a place in a sentence, which tells last Tuesday from next Tuesday."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final, Literal

from spacy.tokens import Doc, Token

Tense = Literal["past", "present", "future"]

_VERBAL: Final = frozenset({"VERB", "AUX"})
_WILL: Final = frozenset({"will", "'ll", "wo", "shall"})
_MODAL: Final = frozenset({"would", "'d", "may", "might", "can", "should", "must"})
_HAVE: Final = frozenset({"have", "has", "had", "'ve", "having"})
_PAST_BE: Final = frozenset({"was", "were", "been"})
_PRESENT_BE: Final = frozenset({"is", "are", "am", "'s", "'re", "be", "being"})
# Words whose infinitive lies ahead of them, whatever their own tense.
_AHEAD: Final = frozenset(
    "agree aim arrange ask attempt call commit consider convene decide demand expect go hope "
    "instruct intend invite "
    "mean need offer order plan pledge prepare promise propose schedule seek set slate threaten "
    "urge vow want warn "
    "wish decision deal agreement proposal intention promise pledge vow bid effort order chance opportunity "
    "likely due ready able eager unlikely".split()
)
# Verbs that put their object on a day ahead, even in the past tense: "planned a rally on Saturday".
_SCHEDULING: Final = frozenset("schedule plan slate expect".split())
# Verbs that do so with "until", "to", "through" or "for": "extended the deadline until Tuesday".
_MOVING: Final = frozenset(
    "extend postpone delay defer adjourn suspend give remand reschedule fix set".split()
)
_MOVED_TO: Final = frozenset({"until", "till", "through", "by", "for"})
_OFFSETS = "dateline.tense.offsets"  # kept with the analysed text: spaCy looks tokens up one by one
_TIMETABLED: Final = frozenset("begin start premiere debut resume".split())
_BEHIND: Final = "following"  # "will rest following his fall on Monday": what it follows was before
_MAX_STEPS = 12  # heads to climb: deeper nesting than that is a mistake of the parser


def tense_at(doc: Doc, start: int, end: int) -> Tense | None:
    """Tell the tense of the verb that governs the characters from `start` to `end`.

    None where no verb does. A past verb that schedules something counts as future.
    """
    token = _root(doc, start, end)
    if token is None:
        return None
    follower = doc[token.i + 1].lower_ if token.i + 1 < len(doc) else ""
    preposition = ""
    for _ in range(_MAX_STEPS):
        if token.lower_ == _BEHIND and token.dep_ in ("prep", "pcomp"):
            return "past"
        if token.dep_ == "prep" and not preposition:
            preposition = token.lower_
        if token.pos_ in _VERBAL and token.dep_ not in ("aux", "auxpass"):
            tense = _tense_of(token, preposition)
            if tense is not None:
                return "past" if follower == "'s" and tense == "future" and not _will(token) else tense
        if token.head.i == token.i:
            return None
        token = token.head
    return None


def _root(doc: Doc, start: int, end: int) -> Token | None:
    """Give the token of the range whose head lies outside of it."""
    offsets = doc.user_data.get(_OFFSETS)
    if offsets is None:
        offsets = doc.user_data[_OFFSETS] = doc.to_array(["IDX"]).tolist()
    first = max(bisect_right(offsets, start) - 1, 0)
    last = bisect_right(offsets, end - 1)
    for index in range(first, last):
        token = doc[index]
        if not first <= token.head.i < last or token.head.i == token.i:
            return token
    return doc[first] if first < len(doc) else None


def _will(verb: Token) -> bool:
    return any(child.lower_ in _WILL for child in verb.children)


def _tense_of(verb: Token, preposition: str) -> Tense | None:  # noqa: PLR0911 - one a form of the verb
    """Tell the tense of a verb from its form and auxiliaries; None where it takes it from its head."""
    tag = verb.tag_
    words = {child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass")}
    if words & (_WILL | _MODAL):
        return "past" if words & _HAVE else "future"
    if words & _HAVE and words & _PAST_BE and verb.lemma_ in _SCHEDULING:
        return "past"  # "had been scheduled for Friday"
    if tag in ("VBD", "VBN") and _puts_ahead(verb, preposition):
        return "future"
    if tag == "VBD" or words & (_HAVE | _PAST_BE) or words & {"did", "could"}:
        return "past"
    if tag == "VB":
        return _tense_of_infinitive(verb) if "to" in words else "present" if words else None
    if tag == "VBN":
        return "present" if words & _PRESENT_BE else "past"
    if tag == "VBG":
        return "future" if words & _PRESENT_BE else None
    if tag in ("VBZ", "VBP") and _is_scheduled(verb):
        return "future"
    return "present" if tag in ("VBZ", "VBP", "MD") else None


def _is_scheduled(verb: Token) -> bool:
    """Tell the present of a timetable: "the race takes place on Saturday"."""
    if verb.lemma_ == "take":
        return any(child.lower_ == "place" for child in verb.children)
    return verb.lemma_ in _TIMETABLED


def _puts_ahead(verb: Token, preposition: str) -> bool:
    if verb.lemma_ in _SCHEDULING:
        return True
    return verb.lemma_ in _MOVING and preposition in _MOVED_TO


def _tense_of_infinitive(verb: Token) -> Tense | None:
    """An infinitive lies ahead of the words that plan it or of a present "be"; else it takes their tense."""
    head = verb.head
    if head.i == verb.i:
        return "future"  # a headline: "Leaders to meet on Friday"
    if head.lemma_ in _AHEAD:
        return "past" if any(child.lower_ == "been" for child in head.children) else "future"
    if head.lemma_ == "be" and head.tag_ in ("VBZ", "VBP"):
        return "future"
    return None
