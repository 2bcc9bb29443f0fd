"""Two sides of a day that blame or contradict each other, so that a page can set them side by side."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from dateline.gazetteer.tables import read_states
from dateline.render.told import Told
from dateline.render.view import Subject, View

# Words that put something down to somebody, or deny it, by their beginnings: the accusing and
# denying verbs of news English and the hostile acts that are reported of an opponent.
_BLAME = re.compile(
    r"\b(?:accus|blam|condemn|denounc|den(?:y|ie)|reject|refut|disput|dismiss|contradict"
    r"|provo|aggress|attack|shell|violat|invad|fir(?:ed|ing)\b|bomb|ambush|sabotag|breach"
    r"|retaliat|in response|respond(?:ed|ing) to|large-scale|incursion|encroach|hostil)",
    re.IGNORECASE,
)
_PAIRS = 2  # pairs of sides on a page: a third is rarely one of its own
_EACH = 4  # statements a side


@dataclass(frozen=True, slots=True)
class Sides:
    """Two sides and what each says of the other."""

    first: Subject
    second: Subject
    first_says: tuple[Told, ...]
    second_says: tuple[Told, ...]


class Affiliations:
    """Knows for which state each actor speaks, and in which each place lies."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._known: dict[str, str] = {}
        self._states = {
            record.country: subject.page
            for subject in view.subjects.values()
            if subject.main.kind == "state"
            for record in subject.records
            if record.country
        }
        words = [(word, self._states[code]) for word, code in _state_words() if code in self._states]
        self._pages_of_words = dict(reversed(words))
        # The longest first, so that no state is taken for one whose name is a part of its own.
        joined = "|".join(re.escape(word) for word, _ in words)
        self._words = re.compile(rf"\b(?:{joined})\b") if words else None

    def side_of(self, page: str) -> str:
        """Give the page of the state that somebody belongs to, or their own where there is none."""
        if page not in self._known:
            self._known[page] = self._side(self._view.subjects[page])
        return self._known[page]

    def _side(self, subject: Subject) -> str:
        main = subject.main
        if main.kind == "state":
            return subject.page
        if subject.is_place:
            country = next((record.country for record in subject.records if record.country), None)
            return self._states.get(country or "", subject.page)
        words = " ; ".join((main.name, *main.names, *(role.text for role in main.roles)))
        found = self._words.search(words) if self._words else None
        return self._pages_of_words[found[0]] if found else subject.page

    def opposed(self, told: Sequence[Told]) -> list[Sides]:
        """Find the sides that speak of each other and of which each blames or denies."""
        said: dict[tuple[str, str], list[Told]] = {}
        for one in told:
            speakers = {self.side_of(page) for page in self._view.pages_of(one.speakers)}
            named = {self.side_of(page) for page in self._view.pages_of((*one.actors, *one.places))}
            if len(speakers) == 1 and _BLAME.search(f"{one.first.cue or ''} {one.first.text}"):
                (speaker,) = speakers
                for other in sorted(named - speakers):
                    said.setdefault((speaker, other), []).append(one)
        pairs = [
            Sides(
                self._view.subjects[a],
                self._view.subjects[b],
                tuple(said[a, b][:_EACH]),
                tuple(said[b, a][:_EACH]),
            )
            for a, b in said
            if a < b and (b, a) in said
        ]
        pairs.sort(key=lambda s: (-min(len(s.first_says), len(s.second_says)), s.first.page, s.second.page))
        return pairs[:_PAIRS]


@cache
def _state_words() -> tuple[tuple[str, str], ...]:
    """Give the names and adjectives of all states with their codes, the longest first."""
    words = {
        (word, state.code)
        for state in read_states()
        for word in (state.name, *state.names, *state.adjectives)
    }
    return tuple(sorted(words, key=lambda pair: (-len(pair[0]), pair)))
