"""Whose a speaker's noun is: the states and bodies that the names beside it stand for."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from dateline.annotate.speech.joint import owners_of, possessors_of
from dateline.annotate.speech.salience import Salience
from dateline.annotate.speech.speaker_nouns import (
    ENVOYS,
    GOVERNMENT_NOUNS,
    OF_ANYBODY,
    SPOKEN_FOR,
    STATE_BODIES,
    STATE_MODIFIERS,
    STATE_NOUNS,
    STATE_PERSONS,
)
from dateline.gazetteer import Gazetteer
from dateline.model import LocalEntity, Mention, Statement

_BODIES = ("organisation", "state")


@dataclass(frozen=True, slots=True)
class Owners:
    """Turns the names beside a noun into those that it speaks for."""

    salience: Salience
    gazetteer: Gazetteer

    def entity(self, mention: Mention) -> int | None:
        """Give the entity of a mention; a capital that speaks is its state."""
        if mention.entity is None:
            return None
        if (
            self.salience.entities[mention.entity].kind == "place"
            and (state := self._capital(mention)) is not None
        ):
            return state
        return mention.entity

    def _capital(self, mention: Mention) -> int | None:
        state = self.gazetteer.state_of_capital(mention.text)
        if state is None:
            return None
        for index, entity in enumerate(self.salience.entities):
            if entity.kind == "state" and entity.state == state.code:
                return index
        self.salience.entities.append(
            LocalEntity("state", state.name, (), state.code, (), state.code, state.location)
        )
        return len(self.salience.entities) - 1

    def seat(self, head: Token) -> int | None:
        """Give the state of the capital that the sentence begins with: "In Strelsau, officials said"."""
        begin = self.salience.doc[head.sent.start]
        if begin.lower_ not in ("in", "meanwhile", "but", "and"):
            return None
        states = [
            self._capital(m) for m in self.salience.by_place.over(begin.idx, head.idx) if m.form == "name"
        ]
        return next((state for state in states if state is not None), None)

    def states(self, lemma: str, head: Token, inside: list[Mention]) -> tuple[int, ...]:
        """Give the state that a noun speaks for, or the two whose adjectives share it."""
        if lemma in STATE_PERSONS and head.tag_ in ("NN", "NNP"):
            return ()  # one person without a name: "a Ruritanian official"
        if head.lower_ == "states":
            return ()  # of a federation: "a dozen US states"
        each = self.of_each(head, inside)
        if each or lemma not in STATE_NOUNS:
            return each
        state = self._state(head, inside)
        return () if state is None else (state,)

    def of_its_own(self, head: Token, statement: Statement) -> tuple[int, ...]:
        """Give the state whose organ is meant by "its health ministry": the one just named."""
        its = next((t for t in head.lefts if t.lower_ == "its"), None)
        if its is None or head.tag_ != "NN" or head.lower_ not in STATE_BODIES | GOVERNMENT_NOUNS:
            return ()
        start = self.salience.sentence_starts[self.salience.sentence_of(its.idx)]
        before = self.salience.by_place.over(start, its.idx)
        named = [m.entity for m in before if m.form == "name" and m.kind in _BODIES and m.entity is not None]
        near = named or self.salience.rank(its.idx, statement, _BODIES)[:1]
        state = next(iter(near)) if len(set(near)) == 1 else None
        return () if state is None or self.salience.entities[state].kind != "state" else (state,)

    def of_each(self, head: Token, inside: list[Mention]) -> tuple[int, ...]:
        """Give the states that share a noun which speaks for them, where they are two or more."""
        states = self._states_of_each(head, inside) if head.lemma_.lower() in STATE_NOUNS | SPOKEN_FOR else ()
        return states if len(states) > 1 else ()

    def _states_of_each(self, head: Token, inside: list[Mention]) -> tuple[int, ...]:
        """Give the states that share a plural noun: "US and Ruritanian officials"."""
        states = [m for m in inside if m.kind == "state"]
        owners, named = owners_of(head), possessors_of(head)
        shared = [m for m in states if any(m.start <= o.idx < m.end for o in owners)]
        shared += [m for m in inside if any(m.start <= o.idx < m.end for o in named)]
        found = dict.fromkeys(self.entity(m) for m in shared)
        return tuple(e for e in found if e is not None and self.salience.entities[e].kind == "state")

    def _state(self, head: Token, inside: list[Mention]) -> int | None:
        states = [m for m in inside if m.kind in ("state", "place")]
        words = [t for t in head.subtree if t.dep_ in ("amod", "compound") and t.head == head]
        if any(t.lower_ not in STATE_MODIFIERS and not stands_in(t, inside) for t in words):
            return None
        for mention in states:
            entity = self.entity(mention)
            if entity is not None and self.salience.entities[entity].kind == "state":
                return entity
        return None

    def body(self, head: Token, inside: list[Mention]) -> int | None:
        """Give the body, else the state or the person, whose noun it is: "the Strelsau ministry's office"."""
        lemma = head.lemma_.lower()
        bodies = [m for m in inside if m.kind == "organisation"]
        one = lemma in ENVOYS and head.tag_ in ("NN", "NNP")
        if not (bodies or one) and (
            lemma not in OF_ANYBODY or any(t.lower_ == "government" for t in head.subtree)
        ):
            bodies = [m for m in inside if m.kind == "state"]
        if not bodies and lemma in ("office", "campaign", "team", "account", "statement", "letter"):
            bodies = [m for m in inside if m.kind == "person"]
        return self.entity(max(bodies, key=lambda m: m.end - m.start)) if bodies else None

    def named_before(self, head: Token, inside: list[Mention]) -> int | None:
        """Give the organisation whose name stands before its noun: "the Strelsau Times newspaper"."""
        words = [t for t in head.children if t.i < head.i and t.dep_ in ("compound", "nmod", "amod")]
        bodies = [
            m for m in inside if m.kind == "organisation" and any(m.start <= t.idx < m.end for t in words)
        ]
        return self.entity(bodies[-1]) if bodies else None


def stands_in(token: Token, mentions: list[Mention]) -> bool:
    """Tell whether a word stands in one of these mentions."""
    return any(m.start <= token.idx < m.end for m in mentions)
