"""What letters in a name of several words say of its kind: a person's initials, those of a body."""

from __future__ import annotations

import re

from dateline.annotate.names.abbreviations import is_known_body
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.runs import Word
from dateline.annotate.names.things import THINGS_BY_LETTERS
from dateline.annotate.names.vocabulary import (
    EVENT_HEADS,
    HOUSES,
    ORGANISATION_HEADS,
    PLACE_HEADS,
)
from dateline.annotate.names.weights import FAIR, HINT, SETTLES, STRONG, add
from dateline.lexicon.given_names import GIVEN_NAMES

_INITIAL = re.compile(r"[A-Z]\.?")
_INITIALS = re.compile(r"(?:[A-Z]\.){1,3}")
_STATES_LETTERS = frozenset("US UN UK EU DC USA UAE NY LA".split())
_BEGINS_BRANCH = re.compile(r"[A-Z]{3,5}")
_ENDS_BRANCH = re.compile(r"[A-Z]{2,4}-[A-Z]{2,4}|(?![IVX]+$)[A-Z]{3,5}")
# What ends the name of a state's body or law, and no person's.
_NO_SURNAME = frozenset("women marshals code charter district jewish circuit".split())
# What has letters for numbers: "Plan A."
_NOUNS = "Block Category Class Division Exhibit Grade Group Hepatitis Plan Section Team Type Vitamin"
_LETTERED = tuple(f"{noun} " for noun in _NOUNS.split())
_HEADS = ORGANISATION_HEADS | PLACE_HEADS | HOUSES | EVENT_HEADS


def vote_letters(reading: Reading, words: list[Word], heads: list[str], votes: dict[str, float]) -> None:
    """Weigh that a body's letters, or its name, begin that of a branch: "ZKV Worldwide", "Zenda ZVP"."""
    known = is_known_body(words[0].text)
    named = known and len(words) == 2 and heads[0] not in GIVEN_NAMES  # noqa: PLR2004 - the body and its branch
    if all(w.text.isupper() for w in words) or (known and is_known_body(words[-1].text)):
        return  # a heading, or two in a row
    if named or (_BEGINS_BRANCH.fullmatch(words[0].text) and GIVEN_NAMES.isdisjoint(heads[1:])):
        if votes.get("person", 0.0) > 0:  # of nobody: the model has seen a name
            add(votes, "organisation", FAIR if known else HINT)
            add(votes, "person", -STRONG)
    elif _ENDS_BRANCH.fullmatch(words[-1].text) and _is_in_place(reading, words):
        add(votes, "organisation", SETTLES)


def _is_in_place(reading: Reading, words: list[Word]) -> bool:
    """Say whether a place of size stands before letters that are no word in capitals, and no thing's."""
    if words[-1].text in THINGS_BY_LETTERS or words[-1].lower in reading.lower_words:
        return False
    place = reading.plain[words[0].start : words[-2].end]
    return reading.knowledge.is_place(place)


def has_initial(reading: Reading, words: list[Word], last: str) -> bool:
    """Say whether a name has an initial as people's do: "Zenda D. Rossi", "C. Zenda Rossi", "Z.R. Rossi"."""
    if any(w.link or w.text.isdigit() for w in words) or not words[-1].text[1:].islower():
        return False
    if last in _HEADS | _NO_SURNAME or reading.plain.endswith(_LETTERED, 0, words[0].start):
        return False
    first, *middle, _ = (w.text for w in words)
    if any(_INITIAL.fullmatch(word) for word in middle):
        return first[1:].islower() and first.lower() not in ORGANISATION_HEADS
    return _INITIALS.fullmatch(first) is not None and first.replace(".", "") not in _STATES_LETTERS
