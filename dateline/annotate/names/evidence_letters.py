"""What letters in a name of several words say of its kind: a person's initials, those of a body."""

from __future__ import annotations

import re

from dateline.annotate.names.abbreviations import KNOWN_ORGANISATIONS, WELL_KNOWN
from dateline.annotate.names.given_names import GIVEN_NAMES
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.runs import Word
from dateline.annotate.names.vocabulary import (
    EVENT_HEADS,
    HOUSES,
    ORGANISATION_HEADS,
    PLACE_HEADS,
    SUFFIXES,
)
from dateline.annotate.names.weights import FAIR, HINT, SETTLES, STRONG, add

_INITIAL = re.compile(r"[A-Z]\.?")
_INITIALS = re.compile(r"(?:[A-Z]\.){1,3}")
_STATES_LETTERS = frozenset("US UN UK EU DC USA UAE NY LA".split())
_BEGINS_BRANCH = re.compile(r"[A-Z]{3,5}")
_ENDS_BRANCH = re.compile(r"[A-Z]{2,4}-[A-Z]{2,4}|(?![IVX]+$)[A-Z]{3,5}")
# What ends the name of a state's body or law, and no person's.
_NO_SURNAME = frozenset("women marshals code charter district jewish circuit".split())
_HEADS = ORGANISATION_HEADS | PLACE_HEADS | HOUSES | EVENT_HEADS


def vote_letters(reading: Reading, words: list[Word], heads: list[str], votes: dict[str, float]) -> None:
    """Weigh that a body's letters, or its name, begin that of a branch: "ZKV Worldwide", "Zenda ZVP"."""
    known = heads[0] in KNOWN_ORGANISATIONS or words[0].text in WELL_KNOWN
    named = known and len(words) == 2 and heads[0] not in GIVEN_NAMES  # noqa: PLR2004 - the body and its branch
    if all(w.text.isupper() for w in words):
        return  # a heading
    if named or (_BEGINS_BRANCH.fullmatch(words[0].text) and GIVEN_NAMES.isdisjoint(heads[1:])):
        add(votes, "person", -STRONG)
        add(votes, "organisation", FAIR if known else HINT)
    elif _ENDS_BRANCH.fullmatch(words[-1].text) and heads[-1] not in SUFFIXES:
        place = reading.plain[words[0].start : words[-2].end]
        if reading.knowledge.places(place) or reading.knowledge.state_named(place):
            add(votes, "organisation", SETTLES)


def has_initial(words: list[Word], last: str) -> bool:
    """Say whether a name has an initial as people's do: "Zenda D. Rossi", "C. Zenda Rossi", "Z.R. Rossi"."""
    if any(w.link or w.text.isdigit() for w in words) or not words[-1].text[1:].islower():
        return False
    if last in _HEADS | _NO_SURNAME:
        return False
    first, *middle, _ = (w.text for w in words)
    if any(_INITIAL.fullmatch(word) for word in middle):
        return first[1:].islower() and first.lower() not in ORGANISATION_HEADS
    return _INITIALS.fullmatch(first) is not None and first.replace(".", "") not in _STATES_LETTERS
