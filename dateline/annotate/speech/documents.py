"""Written things and spokesmen, and for whom they speak."""

from __future__ import annotations

from spacy.tokens import Token

from dateline.annotate.speech.cues import WRITTEN
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
_REMEMBERED = 6  # sentences
_NEAR = 2  # sentences, the quotation among them
_ISSUING = frozenset("issue release publish send write post file".split())
_ISSUERS = ("person", "organisation", "state")
_BODIES = ("organisation", "state")


def speaks_on(salience: Salience, document: Token) -> tuple[int, ...]:
    """Give who spoke last where a document is said to be theirs: "the statement added", "its letter said".

    "In a statement Rossi said it was over. The statement added ...": a report that nobody was said to
    have written is somebody else's.
    """
    owner_known = any(child.tag_ == "PRP$" for child in document.lefts)
    if not owner_known and (issued := _issued_by(salience, document)):
        return issued
    at = max((at for at, _ in salience.spoken if at < document.idx), default=None)
    if at is None:
        return ()
    who = salience.previous(document.idx)
    if owner := next((child.lower_ for child in document.lefts if child.tag_ == "PRP$"), ""):
        return who if all(_agrees(entity, owner, salience) for entity in who) else ()
    since = salience.sentence_starts[salience.sentence_of(at)]
    told = (t for t in document.doc[: document.i] if t.idx >= since and (t.dep_ != "nsubj" or _is_at(t, at)))
    noun = document.lemma_.lower()
    own = (t for t in told if not salience.said.over(t.idx, t.idx + 1) or _is_owned(t))
    return who if any(t.lemma_.lower() == noun and t.pos_ in ("NOUN", "PROPN") for t in own) else ()


def _is_owned(document: Token) -> bool:
    """Tell whether who tells of a document calls it theirs: "said their report was ready", "he wrote one"."""
    made = document.head.lefts if document.dep_ == "dobj" else ()
    theirs = any(child.dep_ == "nsubj" and child.tag_ == "PRP" for child in made)
    return theirs or any(child.tag_ == "PRP$" for child in document.lefts)


def reads_so(salience: Salience, it: Token) -> tuple[int, ...]:
    """Give whose document "it read" means: the last one told of, and who issued it or spoke in it."""
    floor = salience.sentence_starts[max(salience.sentence_of(it.idx) - _NEAR, 0)]
    before = (t for t in reversed(it.doc[: it.i]) if not salience.said.over(t.idx, t.idx + 1))
    written = (t for t in before if t.lemma_.lower() in WRITTEN and t.pos_ == "NOUN")
    document = next((t for t in written if t.idx >= floor), None)
    if document is None:
        return ()
    for owner in _owners(document):
        for mention in salience.by_place.over(owner.idx, owner.idx + 1):
            if mention.entity is not None and mention.form == "name" and mention.kind in _ISSUERS:
                return (mention.entity,)
    return said_in(salience, document) if document.head.lower_ == "in" else ()


def said_in(salience: Salience, document: Token) -> tuple[int, ...]:
    """Give who spoke in a document that says what it is for: "said in a statement announcing the deal"."""
    link = document.head
    if document.dep_ != "pobj" or link.lower_ != "in" or link.head.pos_ != "VERB":
        return ()
    here = salience.sentence_of(document.idx)
    spoke = [
        (at, who) for at, who in salience.spoken if at < document.idx and salience.sentence_of(at) == here
    ]
    return max(spoke)[1] if spoke else ()


def _is_at(subject: Token, offset: int) -> bool:
    """Tell whether a subject is who spoke there: a document that is another's says nothing of theirs."""
    return subject.left_edge.idx <= offset <= subject.idx


def _issued_by(salience: Salience, document: Token) -> tuple[int, ...]:
    """Give whose document of the kind the article told of last: "Rossi issued a statement", "RZ's report"."""
    noun, doc = document.lemma_.lower(), document.doc
    floor = salience.sentence_starts[max(salience.sentence_of(document.idx) - _REMEMBERED, 0)]
    told = (t for t in reversed(doc[: document.i]) if t.lemma_.lower() == noun and t.tag_ == "NN")
    last = next((t for t in told if t.idx >= floor and _is_told_of(t)), None)
    for owner in _owners(last) if last is not None else ():
        for mention in salience.by_place.over(owner.idx, owner.idx + 1):
            if mention.entity is not None and mention.form == "name" and mention.kind in _ISSUERS:
                return (mention.entity,)
    return ()


def _is_told_of(noun: Token) -> bool:
    """Tell whether a document is brought in: not "the report said" again."""
    spoke = noun.dep_ == "nsubj" or (noun.dep_ == "pobj" and noun.head.lower_ == "to")
    return not (spoke and any(c.lower_ == "the" for c in noun.lefts) and noun.n_rights == 0)


def _owners(noun: Token) -> list[Token]:
    """Give the words for who a document is of: its owner, who it is from or by, who issued it."""
    behind = noun.doc[noun.i + 1 : noun.i + 2]  # whatever the parser hangs it on
    links = [c for c in (*noun.rights, *behind) if c.lower_ in ("by", "from")]
    owners = [c for c in noun.lefts if c.dep_ == "poss"]
    owners += [t for link in links for t in link.rights if t.dep_ == "pobj"]
    # "announced in its report", "said in a statement"
    brought_in = any(c.tag_ == "PRP$" or c.lower_ in ("a", "an") for c in noun.lefts)
    link = noun.head
    if noun.dep_ == "pobj" and brought_in and link.lower_ == "in" and link.head.pos_ == "VERB":
        owners += [c for c in link.head.lefts if c.dep_ == "nsubj"]
    if noun.dep_ == "dobj" and noun.head.lemma_ in _ISSUING:
        owners += [c for c in noun.head.lefts if c.dep_ == "nsubj"]
    return owners


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
