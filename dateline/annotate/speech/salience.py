"""Whom a pronoun or a noun without a name means, by salience.

Every mention before it weighs by its grammatical role and halves with every sentence between,
after Lappin and Leass (1994); who spoke last weighs more than who was spoken of, since reported
speech goes on with its speaker.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from spacy.tokens import Doc, Token

from dateline.annotate.overlaps import Overlaps
from dateline.annotate.speech.genders import gender_in
from dateline.annotate.speech.speaker_nouns import GOVERNMENT_NOUNS, STATE_BODIES
from dateline.model import LocalEntity, Mention, Sentence, Statement

# Lappin and Leass (1994), table 1: recency, subject, object, other argument.
_RECENCY, _SUBJECT, _OBJECT, _OTHER = 100.0, 80.0, 50.0, 40.0
SUBJECT_WEIGHT = _RECENCY + _SUBJECT
_GOVERNING = GOVERNMENT_NOUNS | STATE_BODIES | {"authority"}
_TOLD = -90.0  # of who was told: the outlet in "Rossi told the Times" seldom goes on as "it"
# Of a speaker over a subject; chosen on the training part of public annotated news.
_SPEAKER = 120.0
QUOTED = 0.5  # of the weight of what is mentioned inside a statement
_WINDOW = 6  # sentences; beyond them a weight has halved away
# Whose text or picture it is: they act in no sentence.
_MADE_BY = re.compile(
    r"\b(?:author|editor|writer|reporter|interviewer|photo|photograph(?:er)?|picture|image|credit)s?: $",
    re.IGNORECASE,
)
_LABEL = 16  # characters before a name in which such a label stands


def acting(head: Token) -> Token:
    """Give the organ through which a state acts: the government in "Ruritania's government said"."""
    return head.head if head.dep_ == "poss" and head.head.lemma_.lower() in _GOVERNING else head


@dataclass(slots=True)
class Salience:
    """The mentions of an article as candidates for what comes after them."""

    doc: Doc
    text: str
    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...]
    entities: list[LocalEntity]
    statements: tuple[Statement, ...]
    starts: list[int] = field(default_factory=list)
    sentence_starts: list[int] = field(default_factory=list)
    spoken: list[tuple[int, tuple[int, ...]]] = field(default_factory=list)
    genders: dict[int, str] = field(default_factory=dict)
    by_place: Overlaps[Mention] = field(init=False)
    said: Overlaps[Statement] = field(init=False)
    _first: dict[Callable[[Salience, Token], bool], dict[str, Token]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Index what is looked up by offset."""
        self.starts = [m.start for m in self.mentions]
        self.sentence_starts = [s.start for s in self.sentences]
        self.by_place = Overlaps((m.start, m.end, m) for m in self.mentions)
        spoken = (s for s in self.statements if s.speaker is not None)
        self.said = Overlaps((p.start, p.end, s) for s in spoken for p in s.pieces)

    def heard(self, offset: int, speakers: tuple[int, ...]) -> None:
        """Remember that these entities spoke there, or somebody without a name."""
        self.spoken.append((offset, speakers))

    def previous(self, offset: int) -> tuple[int, ...]:
        """Give who spoke last before a character."""
        return next((who for at, who in reversed(self.spoken) if at < offset), ())

    def kind_of(self, who: tuple[int, ...]) -> str:
        """Give the kind of the first of these entities, or an empty string where there is none."""
        return self.entities[who[0]].kind if who else ""

    def first_by_lemma(self, passes: Callable[[Salience, Token], bool]) -> Mapping[str, Token]:
        """Give for each lemma its first word in the article that passes a test, in one pass for a test."""
        if passes not in self._first:
            found: dict[str, Token] = {}
            for token in self.doc:
                if passes(self, token):
                    found.setdefault(token.lemma_, token)
            self._first[passes] = found
        return self._first[passes]

    def sentence_of(self, offset: int) -> int:
        """Give the index of the sentence that holds a character."""
        return max(bisect_right(self.sentence_starts, offset) - 1, 0)

    def rank(self, offset: int, statement: Statement, kinds: tuple[str, ...]) -> list[int]:
        """Give the entities of these kinds mentioned before a character, the most salient first."""
        weights = self.weigh(offset, statement, kinds)
        return sorted(weights, key=lambda e: (-weights[e], e))

    def weigh(self, offset: int, statement: Statement, kinds: tuple[str, ...]) -> dict[int, float]:
        """Weigh the entities of these kinds mentioned before a character.

        What the statement itself says does not count: its speaker is seldom in it by name.
        """
        here = self.sentence_of(offset)
        floor = self.sentence_starts[max(here - _WINDOW, 0)]
        weights: dict[int, float] = {}
        for mention in self.mentions[bisect_left(self.starts, floor) : bisect_left(self.starts, offset)]:
            entity = mention.entity
            if entity is None or mention.form == "adjective" or self.entities[entity].kind not in kinds:
                continue
            if any(p.start <= mention.start < p.end for p in statement.pieces) or self._is_credit(mention):
                continue
            weight = (_RECENCY + self._role(mention)) / 2 ** (here - self.sentence_of(mention.start))
            if self._is_said(mention):
                weight *= QUOTED
            weights[entity] = max(weights.get(entity, 0.0), weight)
        for at, who in self.spoken:
            if floor <= at < offset:
                for entity in who:
                    if self.entities[entity].kind in kinds:
                        weight = (_RECENCY + _SUBJECT + _SPEAKER) / 2 ** (here - self.sentence_of(at))
                        weights[entity] = max(weights.get(entity, 0.0), weight)
        return weights

    def _is_credit(self, mention: Mention) -> bool:
        """Tell whether a name only says who made it: "Author: Maria Rossi", "Maria Rossi / Zenda Images"."""
        if self.text.startswith(" / ", mention.end):
            return True
        before = self.text[max(mention.start - _LABEL, 0) : mention.start]
        return before.endswith(": ") and _MADE_BY.search(before) is not None

    def gender_of(self, entity: int) -> str:
        """Give "m" or "f" where the article or the given name says so, else an empty string."""
        if entity not in self.genders:
            mentions = [m for m in self.mentions if m.entity == entity]
            self.genders[entity] = gender_in(self.text, self.doc, self.entities[entity], mentions)
        return self.genders[entity]

    def _role(self, mention: Mention) -> float:
        head = self.head_of(mention.start, mention.end)
        if head is None:
            return 0.0
        head = acting(head)
        if head.dep_ == "appos":  # "Rossi's widow, Anna Kovar, left": she is who left
            head = head.head
        if head.dep_ in ("nsubj", "nsubjpass"):
            return _SUBJECT
        if head.dep_ in ("dobj", "dative") and head.head.lemma_ == "tell":
            return _TOLD
        if head.dep_ in ("dobj", "dative", "agent"):
            return _OBJECT
        return 0.0 if head.dep_ in ("poss", "compound", "amod", "nmod") else _OTHER

    def head_of(self, start: int, end: int) -> Token | None:
        """Give the head of the words between two characters."""
        span = self.doc.char_span(start, end, alignment_mode="expand")
        return span.root if span is not None and len(span) else None

    def _is_said(self, mention: Mention) -> bool:
        return bool(self.said.over(mention.start, mention.start + 1))
