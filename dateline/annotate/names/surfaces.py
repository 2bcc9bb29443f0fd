"""The spellings of an article's names with the votes of their mentions, which add up to a kind."""

from __future__ import annotations

from dataclasses import dataclass, field

from dateline.annotate.names.abbreviations import IN_FULL, is_known_body
from dateline.annotate.names.candidates import Candidate
from dateline.annotate.names.knowledge import fold_name
from dateline.annotate.names.reading import Reading

ENOUGH = 0.9  # votes: a name needs the model's full word, or two hints


@dataclass(slots=True)
class Surface:
    """A spelling, its mentions, and the sum of their votes."""

    words: list[str]
    candidates: list[Candidate] = field(default_factory=list)
    votes: dict[str, float] = field(default_factory=dict)

    def add_up(self) -> None:
        """Take what all mentions voted until now."""
        self.votes = {}
        for candidate in self.candidates:
            for kind, weight in candidate.votes.items():
                self.votes[kind] = self.votes.get(kind, 0.0) + weight


def surfaces_of(candidates: list[Candidate]) -> dict[str, Surface]:
    """Give the spellings of an article by their folded names."""
    surfaces: dict[str, Surface] = {}
    for candidate in candidates:
        folded = fold_name(candidate.folded())
        if folded not in surfaces:
            surfaces[folded] = Surface(folded.split())
        surfaces[folded].candidates.append(candidate)
    return surfaces


def lend(surface: Surface | None, kind: str, weight: float) -> None:
    """Add a vote for each mention of a spelling, if the article has it."""
    if surface is not None:
        surface.votes[kind] = surface.votes.get(kind, 0.0) + weight * len(surface.candidates)


def winner(votes: dict[str, float]) -> str:
    """Give the kind that has most votes, and enough of them; else nothing."""
    best, weight = "", 0.0
    for kind in ("state", "person", "organisation", "place", "none"):  # the order breaks ties
        if votes.get(kind, 0.0) > weight:
            best, weight = kind, votes[kind]
    return best if weight >= ENOUGH and best != "none" else ""


def is_known_in(reading: Reading, folded: str, text: str) -> bool:
    """Say whether all the world, or the article, knows a body by a name."""
    known = is_known_body(text) or is_known_body(folded)
    return known or IN_FULL.fullmatch(text) is not None or _is_said_in_full(reading, text)


def _is_said_in_full(reading: Reading, text: str) -> bool:
    """Say whether letters that are a word as well are a body's, whose full name the article has."""
    return text == "IS" and "Islamic State" in reading.plain
