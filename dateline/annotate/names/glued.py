"""Names that stand side by side without a comma: "the ambassador to Ruritania Maria Rossi"."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from dateline.annotate.names.abbreviations import OF_ONE, WELL_KNOWN, WHOLE, is_known_body
from dateline.annotate.names.candidates import Candidate
from dateline.annotate.names.club_names import CLUBS
from dateline.annotate.names.clubs import seam_of_sides
from dateline.annotate.names.east_asian_names import is_surname_first
from dateline.annotate.names.joints import is_full_name
from dateline.annotate.names.knowledge import fold_name
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.runs import Word
from dateline.annotate.names.vocabulary import (
    CITIES_TOO,
    EVENT_HEADS,
    LEADERS_SURNAMES,
    NO_OFFICE,
    OF_HEADS,
    ORGANISATION_HEADS,
    PARTICLES,
    PLACE_HEADS,
    PLACE_PREPOSITIONS,
    PLACES_ABROAD,
    ROLE_HEADS,
    SUFFIXES,
)
from dateline.lexicon.given_names import GIVEN_NAMES

_BACK = 60  # characters before a name in which an office and its preposition stand
_HEADS = "|".join(sorted(re.escape(head) for head in ROLE_HEADS - NO_OFFICE if len(head) > 3))  # noqa: PLR2004
_OF = ("to", "in", "of", "for", "from", "at")
_OFFICE_OF = re.compile(rf"(?<![\w-])(?i:{_HEADS}|chief|office|bureau)\ (?:{'|'.join(_OF)})\ (?:the\ )?$")
_WHAT = re.compile(
    r"\b(?:company|firm|agency|newspaper|operator|corporation|bank|broadcaster|airline|carrier|website"
    r"|magazine) $"
)
_PREPOSITION = re.compile(rf"\b(?:{'|'.join(sorted(PLACE_PREPOSITIONS))}|of)\ (?:the\ )?$")
# What both of these end in: seen before the patterns are tried, since few names stand after it.
_ENDS = tuple(f"{word} {the}" for word in sorted({*_OF, *PLACE_PREPOSITIONS}) for the in ("", "the "))
_SAINTS = frozenset({"san", "santa", "santo", "sao", "st", "saint"})
_ADJECTIVE = ("ent", "ful", "less", "ous", "ive", "able")  # what the tagger takes for a name where it begins
_LONGEST = 3  # words of a place before a person
_FEW = 2  # times that a name stands alone by chance
_PARTS = (2, 3)  # words of a full name
# Bodies that act in places, where those that report have branches: "BBC Zenda".
_ACTING_LETTERS = frozenset(WELL_KNOWN) - {"BBC", "AP", "AFP"}
_ACTING = frozenset({"house", "senate", "pentagon", "kremlin", "wikileaks"})
_NO_EMPLOYER = GIVEN_NAMES | ROLE_HEADS | PARTICLES
_NO_PERSON = ORGANISATION_HEADS | PLACE_HEADS | EVENT_HEADS | {"hall", "house", "times"}


def part_glued(reading: Reading, candidates: list[Candidate]) -> list[Candidate]:
    """Part a place, a body, or a state's adjective, from the person whose name follows it."""
    full: dict[str, set[str]] = {}
    for candidate in candidates:
        if len(candidate.words) > 1:
            full.setdefault(candidate.words[-1].lower, set()).add(candidate.folded())
    counts = Counter(candidate.folded() for candidate in candidates)
    names = _Names(full, {c.words[0].lower for c in candidates if len(c.words) == 1})
    parted: list[Candidate] = []
    for candidate in candidates:
        at = _before_seat(candidate) or _seam(reading, candidate, names)
        if at := at or _between_two(reading, candidate, counts):
            parted.append(_part(candidate, candidate.words[:at]))
            parted.append(_part(candidate, candidate.words[at:]))
        else:
            parted.append(candidate)
    return parted


def _before_seat(candidate: Candidate) -> int:
    """Give the number of words before the seat of a government: "the Stein White House"."""
    words = [w.lower for w in candidate.words]
    return len(words) - 2 if len(words) > 2 and words[-2:] == ["white", "house"] else 0  # noqa: PLR2004


def _part(candidate: Candidate, words: list[Word]) -> Candidate:
    return Candidate(words[0].start, words[-1].end, words, candidate.sentence, heading=candidate.heading)


@dataclass(frozen=True, slots=True)
class _Names:
    """What an article has as names: those of several words by their last, and those of one."""

    full: dict[str, set[str]]
    alone: set[str]


def _seam(reading: Reading, candidate: Candidate, names: _Names) -> int:
    """Give the number of words before the person, 0 where nothing is glued."""
    words = candidate.words
    if candidate.kind or len(words) == 1 or words[-1].lower in _NO_PERSON or candidate.folded() in CLUBS:
        return 0
    if len(words) == 2 and _is_second_club(reading, words, names.full):  # noqa: PLR2004 - a word and its town
        return 1
    if sides := int(_is_body_and_other(reading, words)) or seam_of_sides(reading, words, names.full):
        return sides
    abroad = words[0].text in PLACES_ABROAD
    if abroad or words[0].lower in _SAINTS or _is_town(reading, words):
        return 0  # "San Jose Rio", "Wat Velda Rio", and a town whose first word is a given name
    before = reading.plain[max(candidate.start - _BACK, 0) : candidate.start]
    ends = [n for n in range(len(words) - 1, 0, -1) if not (words[n - 1].link or words[n].link)]
    ends = [n for n in ends if words[n].lower.rstrip(".") not in SUFFIXES and not _is_in_known(words, n)]
    return next((n for n in ends if _parts(reading, words[:n], words[n:], before, names)), 0)


def _is_in_known(words: list[Word], at: int) -> bool:
    """Say whether a body that all know goes on there: no "Fargo Fund" is at "Wells"."""
    return len(words) > at + 1 and is_known_body(" ".join(word.text for word in words[: at + 1]))


def _parts(reading: Reading, first: list[Word], person: list[Word], before: str, names: _Names) -> bool:
    """Say whether a body's or a place's name ends there, and a person's follows."""
    if len(person) in _PARTS and _is_body(first) and _is_known_person(reading, person, names.alone):
        return not _is_town(reading, person)  # "Federation of Greater Zenda Town"
    if is_full_name(person) and len(first) == 1 and first[0].lower in names.alone - GIVEN_NAMES:
        return True  # "about Rossi Otto Stein": a headline and who wrote it
    if _is_before_leader(reading, first, person, names.full) or _is_at_employer(first, person, before):
        return True
    if len(first) > _LONGEST or _has_body(person) or not _leads(reading, first, before):
        return False
    alike = names.full[person[-1].lower]
    if len(person) == 1:
        given = first[0].lower in GIVEN_NAMES or first[0].lower in CITIES_TOO
        given = given and not reading.knowledge.state_named(first[0].text)
        return len(alike) > 1 and not given  # the surname stands with another name before it
    glued = _OFFICE_OF.search(before) or " ".join(w.lower for w in person) in alike
    return bool(glued) or _is_person(reading, person)


def _between_two(reading: Reading, candidate: Candidate, counts: Counter[str]) -> int:
    """Give where two names meet that the article has apart, as headlines run into the text behind them.

    "A deal with Zendabank Peru Rail and others was struck", "Strelsau vs. Zenda Velda vs. Rapid".
    """
    words = candidate.words
    if candidate.kind or len(words) == 1 or counts[candidate.folded()] > 1:
        return 0
    seen = reading.recognised(candidate.start, candidate.end)
    person = seen is not None and seen.label == "PERSON" and seen.start <= candidate.start
    if at := _firm_after_places(reading, words, counts):
        return at
    if is_full_name(words) or _is_town(reading, words) or words[0].text in PLACES_ABROAD:
        return 0
    listed = reading.plain.startswith(" vs", candidate.end)
    named = reading.plain.endswith(("the ", "The "), 0, candidate.start)
    if not listed and (named or (person and len(words) == 2)):  # noqa: PLR2004 - given name, surname
        return 0
    are_two = _are_clubs if listed else _are_apart
    ends = (n for n in range(len(words) - 1, 0, -1) if not (words[n - 1].link or words[n].link))
    return next((n for n in ends if are_two(reading, words[:n], words[n:], counts)), 0)


def _are_clubs(reading: Reading, first: list[Word], second: list[Word], counts: Counter[str]) -> bool:
    """Say whether each of two names in a list of matches is one: known, or said alone elsewhere."""
    return all(counts[_folded(part)] or _is_club_or_town(reading, part) for part in (first, second))


def _are_apart(reading: Reading, first: list[Word], second: list[Word], counts: Counter[str]) -> bool:
    """Say whether two names are two towns or clubs, or the second, of several words, stands alone too."""
    if first[0].lower in GIVEN_NAMES or second[-1].lower in _NO_PERSON or not counts[_folded(second)]:
        return False
    if len(second) == 1:
        acts = reading.tag_at(second[-1].end + 1).startswith(("VB", "MD"))  # "Zenda Velda are out"
        return acts and len(first) == 1 and all(_is_club_or_town(reading, part) for part in (first, second))
    if not counts[_folded(first)] or second[0].lower in reading.lower_words:
        return False
    name = reading.plain[second[0].start : second[-1].end]
    return f"the {name}" not in reading.plain and reading.knowledge.state_of_adjective(first[0].text) is None


def _firm_after_places(reading: Reading, words: list[Word], counts: Counter[str]) -> int:
    """Give where a firm that the article is about begins behind places, in addresses: "Lower Zenda Tesco"."""
    firm = words[-1].lower
    if firm not in OF_ONE or counts[firm] <= _FEW:
        return 0
    return len(words) - 1 if all(reading.knowledge.places(word.text) for word in words[:-1]) else 0


def _is_club_or_town(reading: Reading, words: list[Word]) -> bool:
    name = reading.plain[words[0].start : words[-1].end]
    return is_known_body(name) or reading.knowledge.town(name) is not None


def _folded(words: list[Word]) -> str:
    return " ".join(word.lower for word in words)


def _has_body(words: list[Word]) -> bool:
    """Say whether words are a body's: after "president of the American" an "Academy of Rail" is no person."""
    return any(
        word.lower in ORGANISATION_HEADS | OF_HEADS
        or (word.link and not PARTICLES.issuperset(word.lower.split()))
        for word in words[:-1]
    )


def _is_at_employer(first: list[Word], person: list[Word], before: str) -> bool:
    """Say whether who has an office follows where it is: "chief analyst at Zendabank Otto Stein"."""
    if (
        len(first) >= _LONGEST
        or not is_full_name(person)
        or not (_OFFICE_OF.search(before) or _WHAT.search(before))
    ):
        return False
    return not any(w.link or w.lower in _NO_EMPLOYER or len(w.text.strip(".")) == 1 for w in first)


def _is_town(reading: Reading, words: list[Word]) -> bool:
    """Say whether words are all of a known place's name."""
    place = reading.knowledge.place_of_size(reading.plain[words[0].start : words[-1].end])
    return place is not None and place.exact


def _is_before_leader(
    reading: Reading, first: list[Word], person: list[Word], full: dict[str, set[str]]
) -> bool:
    """Say whether a leader's surname stands behind a name that the article has without, or behind a state."""
    if len(person) > 1 or person[0].lower not in LEADERS_SURNAMES:
        return False
    if " ".join(word.lower for word in first) in full.get(first[-1].lower, ()):
        return True
    return reading.knowledge.state_named(reading.plain[first[0].start : first[-1].end]) is not None


def _is_known_person(reading: Reading, words: list[Word], alone: set[str]) -> bool:
    """Say whether words begin with a given name, or end in what stands alone as a name, and no place's."""
    if words[0].lower in GIVEN_NAMES or is_surname_first([word.lower for word in words]):
        return True
    if len(words) != 2 or words[1].lower not in alone or words[0].lower in _NO_PERSON:  # noqa: PLR2004
        return False
    return not reading.knowledge.places(words[1].text)


def _is_second_club(reading: Reading, words: list[Word], full: dict[str, set[str]]) -> bool:
    """Say whether a caption's club, or a heading's adjective, stands before another club's town.

    "Schalke Zenda have" where the article has "Rapid Zenda" is the club at Zenda's, and so is "Strong Zenda".
    """
    if len(full[words[-1].lower]) <= 1 or reading.knowledge.town(words[-1].text) is None:
        return False
    adjective = reading.tag_at(words[0].start) == "JJ" or words[0].lower.endswith(_ADJECTIVE)
    return adjective or is_known_body(words[0].text)


def _is_body_and_other(reading: Reading, words: list[Word]) -> bool:
    """Say whether a body and a place, or another body, stand before a noun: "the UN Zenda mission"."""
    first, rest, last = words[0], words[1:], words[-1]
    if first.text not in _ACTING_LETTERS and first.lower not in _ACTING:
        return False
    if not reading.plain.startswith(" ", last.end) or not reading.tag_at(last.end + 1).startswith("NN"):
        return False
    if not reading.plain[last.end + 1 : last.end + 2].islower() or last.text.isupper():
        return False
    return is_known_body(" ".join(word.text for word in rest)) or _is_town(reading, rest)


def _is_body(words: list[Word]) -> bool:
    """Say whether words are a body's whole name: in "Zenda Museum Maria Rossi" another begins after them."""
    last = words[-1]
    if len(words) == 1:
        return last.text in WELL_KNOWN
    if fold_name(" ".join(word.text for word in words)) in WHOLE:
        return True  # "United Nations Otto Stein"
    of = next(
        (n for n, word in enumerate(words) if word.link and word.lower.startswith(("of", "for", "on"))), 0
    )
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
    return known.is_place(surface)


def _is_person(reading: Reading, words: list[Word]) -> bool:
    """Say whether words are a given name and a surname, by the first or by the model."""
    if words[0].lower in GIVEN_NAMES:
        return True
    seen = reading.recognised(words[0].start, words[-1].end)
    exact = seen is not None and seen.start == words[0].start and seen.end == words[-1].end
    return exact and seen is not None and seen.label == "PERSON"
