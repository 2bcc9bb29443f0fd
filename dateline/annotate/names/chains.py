"""Chains: the mentions of an article that are one entity, by the rules of names and not by similarity."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal

from dateline.annotate.names.knowledge import fold_name
from dateline.lexicon.folding import strip_article
from dateline.model import EntityKind, LocalEntity, Role

# A hyphen that a page has for a space, behind a small word in a name: "Zenda and-Velda Museum".
_LOST_SPACE = re.compile(r"(?<= (?:and|the|for))-(?=[A-Z])|(?<= of)-(?=[A-Z])")

Form = Literal["name", "adjective", "nominal", "pronoun"]


@dataclass(slots=True)
class Chain:
    """An entity in the making: its spans, its spellings in order, and what is known of it."""

    kind: EntityKind
    key: str = ""
    state: str | None = None
    spans: list[tuple[int, int, Form]] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)
    words: list[tuple[str, ...]] = field(default_factory=list)
    honorifics: set[str] = field(default_factory=set)
    name: str = ""
    relative: bool = False
    shorts: int = 0  # mentions of a person by one word in the text
    fulls: int = 0  # and in full
    always_full: bool = False  # the surname alone is somebody else's
    # Sentences that name a person in full, with an office.
    introduced: list[int] = field(default_factory=list)
    generation: str = ""  # "jr", of a person whose name has it
    abbreviations: list[str] = field(default_factory=list)
    guess: bool = False

    def add(self, start: int, end: int, form: Form, name: str = "") -> None:
        """Add a mention; `name` is its spelling where it is a name."""
        self.spans.append((start, end, form))
        spelled = strip_article(_LOST_SPACE.sub(" ", name))
        if spelled and spelled not in self.names:
            self.names.append(spelled)

    @property
    def first(self) -> int:
        """Where the chain begins."""
        return min(start for start, _, _ in self.spans)

    def entity(self) -> LocalEntity:
        """Give the entity that the chain has become."""
        return LocalEntity(
            self.kind,
            self.name or fullest(self.names, self.kind),
            tuple(self.names),
            self.key,
            _distinct(self.roles),
            self.state,
            guess=self.guess,
            relative=self.relative,
        )


_SHOUTED = 5  # letters: longer words in capitals are a dateline or a heading, not an abbreviation


def fullest(names: list[str], kind: EntityKind) -> str:
    """The most words for a person, else the longest; the first of equals."""
    if kind == "person":
        return max(names, key=lambda n: (len(n.split()), not n.isupper(), len(n)))
    return max(names, key=lambda n: (not (n.isupper() and len(n) > _SHOUTED), len(n)))


def _distinct(roles: list[Role]) -> tuple[Role, ...]:
    seen: set[str] = set()
    kept = []
    for role in sorted(roles, key=lambda r: (r.start, r.end)):
        folded = fold_name(role.text)
        if folded and folded not in seen:
            seen.add(folded)
            kept.append(role)
    return tuple(kept)
