"""Names that stand side by side without a comma: "the ambassador to Ruritania Maria Rossi"."""

from __future__ import annotations

import re

from dateline.annotate.names.abbreviations import KNOWN_ORGANISATIONS, WELL_KNOWN
from dateline.annotate.names.candidates import Candidate
from dateline.annotate.names.given_names import GIVEN_NAMES
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.runs import Word
from dateline.annotate.names.vocabulary import (
    EVENT_HEADS,
    NO_OFFICE,
    OF_HEADS,
    ORGANISATION_HEADS,
    PLACE_HEADS,
    PLACE_PREPOSITIONS,
    ROLE_HEADS,
)

_BACK = 60  # characters before a name in which an office and its preposition stand
_HEADS = "|".join(sorted(re.escape(head) for head in ROLE_HEADS - NO_OFFICE if len(head) > 3))  # noqa: PLR2004
_OF = ("to", "in", "of", "for", "from", "at")
_OFFICE_OF = re.compile(rf"(?<![\w-])(?i:{_HEADS}|chief|office|bureau)\ (?:{'|'.join(_OF)})\ (?:the\ )?$")
_PREPOSITION = re.compile(rf"\b(?:{'|'.join(sorted(PLACE_PREPOSITIONS))}|of)\ (?:the\ )?$")
# What both of these end in: seen before the patterns are tried, since few names stand after it.
_ENDS = tuple(f"{word} {the}" for word in sorted({*_OF, *PLACE_PREPOSITIONS}) for the in ("", "the "))
_ADJECTIVE = ("ent", "ful", "less", "ous", "ive", "able")  # what the tagger takes for a name where it begins
_LONGEST = 3  # words of a place before a person
_PARTS = (2, 3)  # words of a full name
_WELL_KNOWN = 4.3  # orders of magnitude of inhabitants: twenty thousand
_NO_PERSON = ORGANISATION_HEADS | PLACE_HEADS | EVENT_HEADS | {"hall", "house", "times"}


def part_glued(reading: Reading, candidates: list[Candidate]) -> list[Candidate]:
    """Part a place, a body, or a state's adjective, from the person whose name follows it."""
    full: dict[str, set[str]] = {}
    for candidate in candidates:
        if len(candidate.words) > 1:
            full.setdefault(candidate.words[-1].lower, set()).add(candidate.folded())
    parted: list[Candidate] = []
    for candidate in candidates:
        if at := _seam(reading, candidate, full):
            parted.append(_part(candidate, candidate.words[:at]))
            parted.append(_part(candidate, candidate.words[at:]))
        else:
            parted.append(candidate)
    return parted


def _part(candidate: Candidate, words: list[Word]) -> Candidate:
    return Candidate(words[0].start, words[-1].end, words, candidate.sentence, heading=candidate.heading)


def _seam(reading: Reading, candidate: Candidate, full: dict[str, set[str]]) -> int:
    """Give the number of words before the person, 0 where nothing is glued.

    `full` are the names of several words in the article, by their last.
    """
    words = candidate.words
    if candidate.kind or len(words) == 1 or words[-1].lower in _NO_PERSON:
        return 0
    if len(words) == 2 and _is_second_club(reading, words, full):  # noqa: PLR2004 - a word and its town
        return 1
    before = reading.plain[max(candidate.start - _BACK, 0) : candidate.start]
    for n in range(len(words) - 1, 0, -1):
        if words[n - 1].link or words[n].link:
            continue
        if _is_body(words[:n]) and len(words) - n in _PARTS and words[n].lower in GIVEN_NAMES:
            return n
        if n > _LONGEST or not _leads(reading, words[:n], before):
            continue
        known = len(full[words[-1].lower]) > 1  # the surname stands with another name before it
        if len(words) - n == 1:
            if known:
                return n
        elif (
            _OFFICE_OF.search(before)
            or " ".join(w.lower for w in words[n:]) in full[words[-1].lower]
            or _is_person(reading, words[n:])
        ):
            return n
    return 0


def _is_second_club(reading: Reading, words: list[Word], full: dict[str, set[str]]) -> bool:
    """Say whether a caption's club, or a heading's adjective, stands before another club's town.

    "Schalke Zenda have" where the article has "Rapid Zenda" is the club at Zenda's, and so is "Strong Zenda".
    """
    places = reading.knowledge.places(words[-1].text) if len(full[words[-1].lower]) > 1 else ()
    if not places or places[0].location.kind != "city" or places[0].importance < _WELL_KNOWN:
        return False
    adjective = reading.tag_at(words[0].start) == "JJ" or words[0].lower.endswith(_ADJECTIVE)
    return adjective or words[0].lower in KNOWN_ORGANISATIONS


def _is_body(words: list[Word]) -> bool:
    """Say whether words are a body's whole name: in "Zenda Museum Maria Rossi" another begins after them."""
    last = words[-1]
    if len(words) == 1:
        return last.text in WELL_KNOWN
    of = next((n for n, word in enumerate(words) if word.link and word.lower.startswith(("of", "for"))), 0)
    if of and words[of - 1].lower in OF_HEADS and words[of - 1].lower not in PLACE_HEADS:
        return True  # "the head of the Bank of Zenda Maria Rossi"
    return last.lower in ORGANISATION_HEADS or last.lower == "museum"


def _leads(reading: Reading, words: list[Word], before: str) -> bool:
    """Say whether the words are a state's adjective, or a place after a preposition."""
    surface, known = reading.plain[words[0].start : words[-1].end], reading.knowledge
    if known.state_of_adjective(surface):
        return True
    ends = before.removesuffix("\n").endswith(_ENDS)
    if not (ends and (_PREPOSITION.search(before) or _OFFICE_OF.search(before))):
        return False
    if known.state_named(surface):
        return True
    places = known.places(surface)
    return bool(places) and places[0].importance >= _WELL_KNOWN


def _is_person(reading: Reading, words: list[Word]) -> bool:
    """Say whether words are a given name and a surname, by the first or by the model."""
    if words[0].lower in GIVEN_NAMES:
        return True
    seen = reading.recognised(words[0].start, words[-1].end)
    exact = seen is not None and seen.start == words[0].start and seen.end == words[-1].end
    return exact and seen is not None and seen.label == "PERSON"
