"""The content of verbs whose object is what is said: "accused A of B", "called for restraint"."""

from __future__ import annotations

from spacy.tokens import Token

from dateline.annotate.speech import cues
from dateline.annotate.speech.contents import content_between
from dateline.annotate.speech.reading import Reading
from dateline.annotate.speech.subjects import complement_of, is_temporal
from dateline.model import Span

_COMPLEMENTS = frozenset({"dobj", "oprd", "xcomp", "ccomp", "dative", "acomp", "attr"})


def object_content(verb: Token, reading: Reading) -> list[Span]:
    """Give the objects and complements of the verb, from the first to the last."""
    lemma = verb.lemma_
    allowed = cues.PREPOSITIONS.get(lemma, frozenset())
    parts = [c for c in verb.children if c.i > verb.i and _is_content(c, verb)]
    if not parts:
        following = next((c for c in verb.children if c.i > verb.i), None)
        if (
            following is None
            or following.left_edge.lower_ not in allowed
            or following.left_edge.i != verb.i + 1
        ):
            return []
        return content_between(verb.i + 2, following.right_edge.i, verb, reading)
    first = parts[0]
    named = any(c.dep_ in ("oprd", "ccomp", "xcomp") for c in parts) or _is_named(parts, reading)
    if first.dep_ == "prep":
        if first.lower_ not in allowed and lemma != "call":
            return []
        begin = first.i + 1
    elif (lemma in cues.NAMING_VERBS and named) or (lemma in cues.OBJECT_VERBS and (first.dep_ != "xcomp" or lemma in cues.COMMITTING_VERBS)) or (lemma in cues.COMMITTING_VERBS and any(c.dep_ in ("xcomp", "ccomp") for c in parts)):
        begin = first.left_edge.i
    else:
        return []
    if any(c.lemma_ in cues.UNNAMED for p in parts for c in (p, *p.children) if p.dep_ in ("xcomp", "ccomp")):
        return []
    if first.dep_ == "dobj" and (_is_reciprocal(first) or first.lemma_ in cues.EMPTY_OBJECTS):
        return []
    last = max(c.right_edge.i for c in parts)
    return content_between(begin, last, verb, reading)


def has_own_object(verb: Token, reading: Reading) -> bool:
    """Tell whether the verb has an object that is no quotation of its own."""
    own = next((c for c in verb.children if c.dep_ == "dobj" and c.i > verb.i), None)
    if own is None or reading.quotation_at(own.left_edge.idx) is not None:
        return False
    after = own.right_edge
    following = after.nbor() if after.i + 1 < len(verb.doc) else after
    return following.text not in (",", ":")


def _is_named(parts: list[Token], reading: Reading) -> bool:
    """Tell whether a second object, or a quotation right after the first, is what something is called."""
    objects = [c for c in parts if c.dep_ == "dobj"]
    if len(objects) > 1:
        return True
    if not objects:
        return False
    inside = [objects[0], *objects[0].children]
    return any(reading.quotation_at(t.idx) is not None for t in inside) or any(
        q.start - (objects[0].idx + len(objects[0])) in (0, 1, 2) for q in reading.quotations
    )


def _is_content(child: Token, verb: Token) -> bool:
    if child.dep_ in _COMPLEMENTS:
        return not (child.dep_ == "dobj" and is_temporal(child) and child.lower_ in ("week", "month", "year"))
    if child.dep_ == "prep":
        return not is_temporal(child) and child.lower_ not in ("in", "during", "at", "after", "before", "by")
    if child.dep_ == "advcl":
        return verb.lemma_ in cues.COMMITTING_VERBS and any(c.lower_ == "to" for c in child.children)
    return False


def _is_reciprocal(head: Token) -> bool:
    return head.lower_ in cues.RECIPROCAL and all(
        c.lower_ in ("each", "one", "the") or c.i > head.i for c in head.children
    )


def passive_content(verb: Token, reading: Reading, agent: Token | None) -> list[Span]:
    """Give what is said in the passive: "the attack was condemned by X", "it was announced that"."""
    complement = complement_of(verb)
    lemma = verb.lemma_
    if complement is not None and complement.left_edge.i > verb.i and lemma in cues.CLAUSE_VERBS:
        return content_between(complement.left_edge.i, complement.right_edge.i, verb, reading)
    subject = next((c for c in verb.children if c.dep_ == "nsubjpass"), None)
    if agent is None or subject is None or lemma not in cues.OBJECT_VERBS:
        return []
    return content_between(subject.left_edge.i, subject.right_edge.i, verb, reading)
