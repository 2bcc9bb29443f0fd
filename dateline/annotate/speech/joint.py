"""Joint speakers that no "and" joins: "Ruritania, Syldavia agree", "both the ... and the ... ministries"."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Span as TokenSpan
from spacy.tokens import Token

from dateline.annotate.speech.subjects import is_temporal
from dateline.model import Mention, Span

_SHORT = 10  # words from one person over a place to the next; more is a list of others
_PARTNER = 2  # words before a phrase: the partner and "and"
_THEIRS = frozenset({"his", "her", "their"})
_MODIFIERS = frozenset({"amod", "nmod", "compound"})


def joint_subject(speaker: Span, head: Token, verb: Token) -> Span:
    """Stretch a subject back over those that speak together with it and the parser set apart."""
    return _with_partner(_with_first(_with_listed(speaker, head, verb), head, verb), head, verb)


def _with_first(speaker: Span, head: Token, verb: Token) -> Span:
    """Stretch a subject back over the first of three, which the parser takes for one of its own.

    "The ZU, the club and the bank all agreed": two subjects of one verb that a comma parts are a list.
    """
    first = _first_listed(head, verb)
    return speaker if first is None else Span(min(first.left_edge.idx, speaker.start), speaker.end)


def _first_listed(head: Token, verb: Token | None) -> Token | None:
    before = head.left_edge.i - 1
    if verb is None or head.head != verb or not head.conjuncts or before < 1 or head.doc[before].text != ",":
        return None
    subjects = (c for c in verb.lefts if c.dep_ == "nsubj" and c.right_edge.i == before - 1)
    return next((c for c in subjects if c.pos_ == "PROPN" == head.pos_), None)


def _with_partner(speaker: Span, head: Token, verb: Token) -> Span:
    """Stretch a plural subject back over the first of two owners that the parser took for a subject.

    "Both the Ruritanian and the Syldavian ministries": a coordination whose shared noun is said once
    (right node raising) is one subject.
    """
    partner = _partner(head, verb)
    if partner is None:
        return speaker
    words = [t for t in partner.lefts if t.dep_ != "preconj"] or [partner]
    return Span(min(words[0].left_edge.idx, speaker.start), speaker.end)


def _partner(head: Token, verb: Token | None) -> Token | None:
    """Give the other subject that an "and" joins to a plural one, its own noun left out."""
    first = head.left_edge
    if (
        head.tag_ not in ("NNS", "NNPS")
        or verb is None
        or first.i < _PARTNER
        or first.nbor(-1).lower_ != "and"
    ):
        return None
    other = first.nbor(-2)
    same = other.dep_ == head.dep_ == "nsubj" and other.head == head.head == verb
    return other if same and other.pos_ in ("ADJ", "PROPN") else None


def _companions(span: TokenSpan) -> list[Token]:
    """Give whom a comitative adds to a speaker: "Rossi, together with Stein, said"."""
    links = [t for t in span[1:] if t.lower_ == "alongside" or _is_with(t)]
    objects = [t for link in links for t in link.rights if t.dep_ == "pobj" and t.pos_ == "PROPN"]
    return [t for each in objects for t in (each, *each.conjuncts)]


def _is_with(token: Token) -> bool:
    return token.lower_ == "with" and token.nbor(-1).lower_ in ("along", "together")


def possessors_of(head: Token) -> list[Token]:
    """Give the two or more that an "of" joins to a plural noun: "the armies of Ruritania and Syldavia"."""
    if head.tag_ not in ("NNS", "NNPS"):
        return []
    objects = [t for link in head.rights if link.lower_ == "of" for t in link.rights if t.dep_ == "pobj"]
    return [t for each in objects if each.conjuncts for t in (each, *each.conjuncts)]


def _with_listed(speaker: Span, head: Token, verb: Token) -> Span:
    """Stretch a headline's subject back over the names that a comma joins to it: "Rossi, Stein urge".

    The names are the sentence's first words, and the verb is a plural.
    """
    if head.pos_ != "PROPN" or not is_plural(verb) or head.i > verb.i:
        return speaker
    first, sent = head.left_edge if head.left_edge.idx >= speaker.start else head, head.sent
    while first.i > sent.start + 1 and first.nbor(-1).text == "," and first.nbor(-2).pos_ == "PROPN":
        first = first.nbor(-2)
        while first.i > sent.start and first.nbor(-1).pos_ == "PROPN":
            first = first.nbor(-1)
    whole = first.i == sent.start or first.nbor(-1).text == ":"
    return Span(min(first.idx, speaker.start), speaker.end) if whole and not is_temporal(first) else speaker


def is_plural(verb: Token) -> bool:
    """Tell whether a verb has the form that a plural subject takes in the present, whatever its tag."""
    return verb.tag_.startswith("VB") and verb.lower_ == verb.lemma_


def joint_heads(span: TokenSpan, cue: Token | None, mentions: Iterable[Mention]) -> list[Token]:
    """Give the heads of the speakers that a phrase joins: by "and", by commas, or before one plural noun."""
    heads = {span.root, *(t for t in span.root.conjuncts if t in span)}
    heads |= {t for t in span if _partner(t, t.head) is not None}
    heads |= {t for t in _companions(span) if t in span}
    lists = [(t, each, *each.conjuncts) for each in span if (t := _first_listed(each, each.head)) is not None]
    heads |= {t for listed in lists for t in listed if t in span}
    named = list(mentions)
    heads |= {t for t in span if _is_joined_past_place(t, span.root, named)}
    heads -= {t for t in heads if t is not span.root and _is_somebodys(t)}
    if cue is not None and is_plural(cue):
        listed = {t for t in span[1:] if t.nbor(-1).text == ","} | {
            t for t in span[:-1] if t.nbor().text == ","
        }
        heads |= {t for t in listed if t.pos_ == "PROPN" and t.dep_ != "pobj"}  # not "critics in Zenda, ..."
    bodies = [m for m in named if m.kind == "organisation" and m.form != "adjective"]
    heads |= {t for t in _apposed_list(span.root, bodies) if t in span}
    owners = [o for head in heads for o in owners_of(head) if any(m.start <= o.idx < m.end for m in bodies)]
    return sorted({*heads, *(o for o in owners if o in span)}, key=lambda t: t.i)


def _apposed_list(root: Token, bodies: list[Mention]) -> list[Token]:
    """Give the others of a list of bodies that the parser takes for an apposition: "the ZU, the EU and RZ".

    A comma behind them would set an apposition off.
    """
    doc = root.doc
    for apposed in root.rights:
        named = [apposed, *apposed.conjuncts]
        last = named[-1].right_edge.i + 1
        listed = apposed.dep_ == "appos" and len(named) > 1 and apposed.left_edge.nbor(-1).text == ","
        ends = last >= len(doc) or doc[last].text != ","
        if listed and ends and all(any(m.start <= t.idx < m.end for m in bodies) for t in (root, *named)):
            return named
    return []


def _is_joined_past_place(token: Token, root: Token, named: list[Mention]) -> bool:
    """Tell whether the parser joins a person to another's place: "Rossi of Velda and Stein of Zenda"."""
    persons = [m for m in named if m.kind == "person" and m.form == "name"]
    joined = (
        token.dep_ == "conj"
        and 0 < token.i - root.i <= _SHORT
        and any(m.start <= token.idx < m.end for m in persons)
    )
    both = joined and any(m.start <= root.idx < m.end for m in persons)
    actors = [m for m in named if m.kind in ("person", "organisation")]
    other = token.head
    return both and other.pos_ == "PROPN" and not any(m.start <= other.idx < m.end for m in actors)


def _is_somebodys(head: Token) -> bool:
    """Tell whether who speaks together with somebody is only theirs: "Rossi and her team"."""
    named = any(c.dep_ == "appos" and c.pos_ == "PROPN" for c in head.rights)
    return (
        head.dep_ == "conj"
        and not named
        and any(c.dep_ == "poss" and c.lower_ in _THEIRS for c in head.children)
    )


def owners_of(head: Token) -> list[Token]:
    """Give the coordinate words before a plural noun: the two of "the Ruritanian and Syldavian armies"."""
    if head.tag_ not in ("NNS", "NNPS"):
        return []
    before = [child for child in head.lefts if child.dep_ in _MODIFIERS]
    if (partner := _partner(head, head.head)) is not None:
        return [partner, *before]
    if head.dep_ == "conj" and head.head.pos_ in (
        "ADJ",
        "PROPN",
    ):  # "the Ruritanian and the Syldavian armies"
        return [head.head, *before]
    return [owner for child in before if child.n_rights for owner in (child, *child.conjuncts)]


def nominal_part(span: TokenSpan) -> TokenSpan:
    """Leave out first words that the parser takes for none of the phrase: "then mayor Maria Rossi".

    Of "Zenda's head and chairman Maria Rossi" it makes two subjects, and she is both.
    """
    tops = [t for t in span if t.head not in span and t.pos_ in ("NOUN", "PROPN")]
    whole = span.root.pos_ in ("NOUN", "PROPN", "PRON")
    named = len(tops) > 1 and tops[-1].tag_ == "NNP" and tops[0].head == tops[-1].head
    two = (
        named
        and _first_listed(tops[-1], tops[-1].head) is None
        and tops[-1].left_edge.nbor(-1).lower_ == "and"
    )
    if not tops or (whole and not two):
        return span
    return span.doc[max(tops[-1].left_edge.i, span.start) : span.end]
