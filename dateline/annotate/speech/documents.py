"""Written things and spokesmen, and for whom they speak."""

from __future__ import annotations

from spacy.tokens import Token

from dateline.annotate.speech.salience import Salience
from dateline.annotate.speech.speaker_nouns import (
    BODY_NOUNS,
    STATE_BODIES,
    STATE_NOUNS,
    STATE_PERSONS,
    UNNAMED_SOURCES,
)

_GOVERNING = BODY_NOUNS | STATE_BODIES | (STATE_NOUNS - STATE_PERSONS)
_PERSONS = {"his": "m", "her": "f"}
_BODIES = ("organisation", "state")


def speaks_on(salience: Salience, document: Token) -> tuple[int, ...]:
    """Give who spoke last where a document is said to be theirs: "the statement added", "its letter said".

    "In a statement Rossi said it was over. The statement added ...": a report that nobody was said to
    have written is somebody else's.
    """
    at = max((at for at, _ in salience.spoken if at < document.idx), default=None)
    if at is None:
        return ()
    who = salience.previous(document.idx)
    if owner := next((child.lower_ for child in document.lefts if child.tag_ == "PRP$"), ""):
        return who if all(_agrees(entity, owner, salience) for entity in who) else ()
    since = salience.sentence_starts[salience.sentence_of(at)]
    told = (token for token in document.doc[: document.i] if token.idx >= since)
    return who if any(token.lemma_.lower() == document.lemma_.lower() for token in told) else ()


def _agrees(entity: int, owner: str, salience: Salience) -> bool:
    """Tell whether a possessive pronoun may mean an entity: "her" no body, "its" no person."""
    kind = salience.entities[entity].kind
    if owner in _PERSONS:
        return kind == "person" and salience.gender_of(entity) in ("", _PERSONS[owner])
    return kind in _BODIES


def is_of_sources(noun: Token) -> bool:
    """Tell whether a report is that of unnamed others: "Ruritanian media reports" are not Ruritania's."""
    words = (c.lemma_.lower() for c in noun.lefts if c.dep_ == "compound")
    return noun.lemma_.lower() == "report" and any(
        word in UNNAMED_SOURCES or word == "news" for word in words
    )


def owners_own(noun: Token) -> list[Token]:
    """Give the words that tell whose a person is that owns the noun: "the Ruritanian president's spokesman".

    Who speaks for a president does not speak for the state; one who speaks for a government does.
    """
    owners = (c for c in noun.lefts if c.dep_ == "poss" and c.pos_ == "NOUN")
    persons = (owner for owner in owners if owner.lemma_.lower() not in _GOVERNING)
    return [t for owner in persons for t in owner.subtree if t != owner]
