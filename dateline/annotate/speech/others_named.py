"""Whose names stand in or beside a speaker's phrase, and who is somebody else: whoever is told, say."""

from __future__ import annotations

from spacy.tokens import Token

from dateline.annotate.speech import cues
from dateline.annotate.speech.salience import Salience
from dateline.model import Mention, Span

_OBJECTS = frozenset({"dobj", "dative"})
_TELLING = cues.ADDRESSING_VERBS | {"say"}


def told(cue: Token | None, salience: Salience) -> set[int]:
    """Give whom a verb says it was told to, by name: nobody tells themselves, "it told Zenda News so"."""
    if cue is None or cue.lemma_ not in _TELLING:
        return set()
    objects = [c for c in cue.children if c.dep_ in _OBJECTS]
    objects += [t for c in cue.children if c.lower_ == "to" for t in c.children if t.dep_ == "pobj"]
    over = (m for t in objects for m in salience.by_place.over(t.idx, t.idx + 1))
    return {m.entity for m in over if m.form == "name" and m.entity is not None}


def person_behind(salience: Salience, named: Mention, speaker: Span) -> int | None:
    """Give whose role a body's name begins: "Zenda Party Senator Maria Rossi" is no party."""
    if named.kind == "person":
        return None
    for other in salience.by_place.over(named.end, speaker.end):
        if other.kind != "person" or other.form != "name" or other.entity is None or other.start < named.end:
            continue
        office = salience.text[named.start : other.start].strip()
        if any(role.text.endswith(office) for role in salience.entities[other.entity].roles):
            return other.entity
    return None


def unknown_since(salience: Salience, entity: int, head: Token) -> bool:
    """Tell whether a name that the article knows nothing of was a subject since an entity was named.

    "Zenda Rail met the club. Velda Stores denied it. The company said ...": the stores are the company.
    """
    starts = [m.start for m in salience.mentions if m.entity == entity and m.start < head.idx]
    since = max([*starts, *(at for at, who in salience.spoken if entity in who and at < head.idx)], default=0)
    floor = salience.doc.char_span(since, head.idx, alignment_mode="contract")
    return floor is not None and any(
        token.pos_ == "PROPN"
        and token.dep_ in ("nsubj", "nsubjpass")
        and token.ent_type_ != "PERSON"
        and not salience.by_place.over(token.idx, token.idx + len(token))
        and not salience.said.over(token.idx, token.idx + 1)
        for token in floor
    )
