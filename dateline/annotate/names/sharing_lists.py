"""What names that stand together say of each other: members of a list, examples of a noun, reporters."""

from __future__ import annotations

import re
from itertools import pairwise

from dateline.annotate.names.abbreviations import WHOLE
from dateline.annotate.names.candidates import Candidate
from dateline.annotate.names.joints import may_be_person
from dateline.annotate.names.knowledge import fold_name
from dateline.annotate.names.phrases_before import kind_of_examples, kind_of_list, kind_of_others
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.surfaces import is_known_in
from dateline.annotate.names.vocabulary import ORGANISATION_HEADS
from dateline.annotate.names.weights import FAIR, HINT, SETTLES

_LISTED = re.compile(r", (?:and )?| and (?:the |(?:[A-Z]\w+ )?[A-Z]\w+'s )?| or ")
# Who reported together: "Anna Rossi, Otto Park and Zenda Stein contributed to this report".
_CONTRIBUTED = re.compile(
    r" (?:also |all )?contributed (?:to (?:this|the) (?:report|story|article)|reporting)\b"
)
_BACK = 64  # characters before a list that may say what its members are
_PLACE_ENOUGH = 1.5  # votes for a place that speak for its neighbours in a list too


def share_in_lists(reading: Reading, candidates: list[Candidate]) -> None:
    """In "the A, B and C regions" what is certain of one is likely of all."""
    groups: list[list[Candidate]] = [[]]
    for candidate in candidates:
        group = groups[-1]
        owns = reading.plain.startswith("'s ", candidate.end)
        if owns and reading.knowledge.state_named(reading.plain[candidate.start : candidate.end]):
            continue  # "Peru's Anna Rossi and Norway's Otto Stein"
        if group and _LISTED.fullmatch(reading.plain, group[-1].end, candidate.start):
            group.append(candidate)
        else:
            groups.append([candidate])
    for group in groups:
        _share_among_people(group)
        _share_among_reporters(reading, group)
        _share_among_examples(reading, group)
        if len(group) > 1 and max(c.votes.get("place", 0.0) for c in group) >= _PLACE_ENOUGH:
            for candidate in group:
                candidate.votes["place"] = candidate.votes.get("place", 0.0) + FAIR


def _share_among_examples(reading: Reading, group: list[Candidate]) -> None:
    """In "banks such as Zenda, Velda and Zuri", and in "Zenda, Velda and other banks", all are banks."""
    if not group:
        return
    first = group[0].start
    joined = (reading.plain[a.end : b.start] for a, b in pairwise(group))
    at = next((n for n, mark in enumerate(joined, 2) if mark != ", "), 0)  # after "and" another may begin
    before = reading.plain[max(first - _BACK, 0) : first].removesuffix("\n")
    kind, named = kind_of_examples(before), group[1:at]
    if not kind and len(group) > 1 and (kind := kind_of_list(before)):
        named = [c for c in group[: at or None] if kind == "place" or not _is_of_size(reading, c)]
    if other := kind_of_others(reading.plain, group[-1].end):
        kind, named = other, group
    for candidate in named if kind else ():
        if not candidate.kind and "state" not in candidate.votes:
            candidate.votes[kind] = candidate.votes.get(kind, 0.0) + (2 if kind == "place" else 1) * SETTLES


def _is_of_size(reading: Reading, candidate: Candidate) -> bool:
    return reading.knowledge.place_of_size(reading.plain[candidate.start : candidate.end]) is not None


def _share_among_people(group: list[Candidate]) -> None:
    """In "Otto Stein and Anna Rossi" who the model takes for a body is a person as the others are."""
    people = [c for c in group if len(c.words) > 1 and c.votes.get("person", 0.0) >= FAIR]
    for candidate in group if people else ():
        guessed = candidate.votes.get("organisation", 0.0) == FAIR and "person" not in candidate.votes
        if guessed and not candidate.kind and may_be_person(candidate.words):
            candidate.votes["person"] = FAIR + HINT


def _share_among_reporters(reading: Reading, group: list[Candidate]) -> None:
    """Make people of two or three words of whom it's said that they contributed to a report."""
    if not group or _CONTRIBUTED.match(reading.plain, group[-1].end) is None:
        return
    for candidate in group:
        plain_words = not any(w.link or w.text.isupper() for w in candidate.words)
        name = reading.plain[candidate.start : candidate.end]
        body = candidate.kind or "state" in candidate.votes or is_known_in(reading, fold_name(name), name)
        body = body or candidate.words[-1].lower in ORGANISATION_HEADS or fold_name(name) in WHOLE
        body = body or bool(reading.knowledge.places(name))
        if len(candidate.words) in (2, 3) and plain_words and not body:
            candidate.votes["person"] = candidate.votes.get("person", 0.0) + 2 * SETTLES
